      *  メモ  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  JA5-MEMO-REC.
           05  JA5-REC-KBN                 PIC X(02).
      *  メモ情報
           05  JA5-SHIKUCHOSON-CODE        PIC X(06).
           05  JA5-ATENA-BAN               PIC 9(10).
           05  JA5-RIREKI-BAN              PIC S9(03) COMP-3.
           05  JA5-SAISHIN-FL              PIC X(01).
           05  JA5-MEMO                    PIC N(60).
           05  JA5-SAKUJO-FL               PIC X(01).
           05  JA5-SOSA-ID                 PIC X(08).
           05  JA5-SOSA-YMD                PIC 9(09) COMP-3.
           05  JA5-SOSA-HMS                PIC 9(07) COMP-3.
