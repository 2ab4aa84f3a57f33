      *  統合記載欄  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  JA1-C-RUIKEI-REC.
           05  JA1-REC-KBN                 PIC X(02).
      *  統合記載欄C類型管理
           05  JA1-SHIKUCHOSON-CODE        PIC X(06).
           05  JA1-ATENA-BAN               PIC 9(10).
           05  JA1-RIREKI-BAN              PIC S9(03) COMP-3.
           05  JA1-SAISHIN-FL              PIC X(01).
           05  JA1-TOGOKISAIRANCRUIKEI     PIC N(60).
           05  JA1-SAKUJO-FL               PIC X(01).
           05  JA1-SOSA-ID                 PIC X(08).
           05  JA1-SOSA-YMD                PIC 9(09) COMP-3.
           05  JA1-SOSA-HMS                PIC 9(07) COMP-3.
