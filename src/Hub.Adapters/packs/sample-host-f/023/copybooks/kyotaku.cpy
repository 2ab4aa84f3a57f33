      *  居宅届  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  KT-KYOTAKU-REC.
           05  KT-REC-KBN                  PIC X(02).
      *  居宅介護支援事業者届出
           05  KT-SHIKUCHOSON-CD           PIC X(06).
           05  KT-HIHO-NO                  PIC 9(10).
           05  KT-TEKIYO-KAISHI-BI         PIC 9(07) COMP-3.
           05  KT-SAISHIN-FLG              PIC X(01).
           05  KT-JIGYOSHO-NO              PIC 9(10).
           05  KT-SAKUSEI-KBN              PIC X(02).
           05  KT-SAKUJO-FLG               PIC X(01).
           05  KT-SOSA-ID                  PIC X(08).
           05  KT-SOSA-YMD                 PIC 9(09) COMP-3.
           05  KT-SOSA-HMS                 PIC 9(07) COMP-3.
           05  FILLER                      PIC X(57).
