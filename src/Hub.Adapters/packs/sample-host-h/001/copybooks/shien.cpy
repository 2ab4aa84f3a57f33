      *  支援措置  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  JC1-SHIEN-REC.
           05  JC1-REC-KBN                 PIC X(02).
      *  支援措置対象者情報
           05  JC1-SHIKUCHOSON-CODE        PIC X(06).
           05  JC1-ATENA-BAN               PIC 9(10).
           05  JC1-RIREKI-BAN              PIC S9(03) COMP-3.
           05  JC1-SHIE-SO-CHIKA-ISHI-DATE PIC 9(07).
           05  JC1-SAISHIN-FL              PIC X(01).
           05  JC1-SHIEN-SOCHI-SHURYO-DATE PIC 9(07).
           05  JC1-SHIEN-SOCHI-KB          PIC X(02).
           05  JC1-SETAI-YOKUSHI-KB        PIC X(01).
           05  JC1-BASHO                   PIC X(04).
           05  JC1-TANMATSU                PIC X(08).
           05  JC1-SAKUJO-FL               PIC X(01).
           05  JC1-SOSA-ID                 PIC X(08).
           05  JC1-SOSA-YMD                PIC 9(09) COMP-3.
           05  JC1-SOSA-HMS                PIC 9(07) COMP-3.
