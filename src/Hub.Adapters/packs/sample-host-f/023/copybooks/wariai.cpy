      *  負担割合  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  KW-WARIAI-REC.
           05  KW-REC-KBN                  PIC X(02).
      *  負担割合・負担限度額
           05  KW-SHIKUCHOSON-CD           PIC X(06).
           05  KW-HIHO-NO                  PIC 9(10).
           05  KW-TEKIYO-KAISHI-BI         PIC 9(07) COMP-3.
           05  KW-SAISHIN-FLG              PIC X(01).
           05  KW-TEKIYO-SHURYO-BI         PIC 9(07) COMP-3.
           05  KW-RIYO-SHA-FUTAN-WARIAI    PIC X(02).
           05  KW-FUTAN-GENDO-GAKU-SHOKUHI PIC S9(07) COMP-3.
           05  KW-FUTAN-GENDO-GAKU-KYOJUHI PIC S9(07) COMP-3.
           05  KW-RIYO-SHA-FUTAN-DANKAI    PIC X(01).
           05  KW-NINTEI-YMD               PIC 9(07) COMP-3.
           05  KW-SAKUJO-FLG               PIC X(01).
           05  KW-SOSA-ID                  PIC X(08).
           05  KW-SOSA-YMD                 PIC 9(09) COMP-3.
           05  KW-SOSA-HMS                 PIC 9(07) COMP-3.
           05  FILLER                      PIC X(50).
