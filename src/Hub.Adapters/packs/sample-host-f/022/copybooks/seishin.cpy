      *  精神手帳  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  SP-SEISHIN-REC.
           05  SP-REC-KBN                  PIC X(02).
      *  精神障害者保健福祉手帳情報
           05  SP-SHIKUCHOSON-CD           PIC X(06).
           05  SP-ATENA-NO                 PIC 9(10).
           05  SP-RIREKI-NO                PIC S9(05) COMP-3.
           05  SP-SAISHIN-FLG              PIC X(01).
           05  SP-TECHO-NO                 PIC 9(10).
           05  SP-TOKYU                    PIC X(01).
           05  SP-YUKO-KIKAN-KAISHI-BI     PIC 9(07) COMP-3.
           05  SP-YUKO-KIKAN-SHURYO-BI     PIC 9(07) COMP-3.
           05  SP-SHINSEI-KBN              PIC X(02).
           05  SP-HENKAN-BI                PIC 9(07) COMP-3.
           05  SP-SAKUJO-FLG               PIC X(01).
           05  SP-SOSA-ID                  PIC X(08).
           05  SP-SOSA-YMD                 PIC 9(09) COMP-3.
           05  SP-SOSA-HMS                 PIC 9(07) COMP-3.
           05  FILLER                      PIC X(85).
