      *  補装具  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  SH-HOSOGU-REC.
      *  補装具・日常生活用具
           05  SH-SHIKUCHOSON-CD           PIC X(06).
           05  SH-ATENA-NO                 PIC 9(10).
           05  SH-KETTEI-NO                PIC 9(10).
           05  SH-SAISHIN-FLG              PIC X(01).
           05  SH-SHUMOKU-CD               PIC X(06).
           05  SH-SHINSEI-YMD              PIC 9(07) COMP-3.
           05  SH-KETTEI-YMD               PIC 9(07) COMP-3.
           05  SH-KOFU-SHURI-KBN           PIC X(02).
           05  SH-KIJUN-GAKU               PIC S9(09) COMP-3.
           05  SH-RIYO-SHA-FUTAN-GAKU      PIC S9(09) COMP-3.
           05  SH-SAKUJO-FLG               PIC X(01).
           05  SH-SOSA-ID                  PIC X(08).
           05  SH-SOSA-YMD                 PIC 9(09) COMP-3.
           05  SH-SOSA-HMS                 PIC 9(07) COMP-3.
           05  FILLER                      PIC X(09).
