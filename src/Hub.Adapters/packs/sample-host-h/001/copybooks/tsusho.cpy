      *  通称履歴  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  JA2-TSUSHO-REC.
           05  JA2-REC-KBN                 PIC X(02).
      *  通称履歴管理
           05  JA2-SHIKUCHOSON-CODE        PIC X(06).
           05  JA2-ATENA-BAN               PIC 9(10).
           05  JA2-KAISEI-BAN              PIC S9(05) COMP-3.
           05  JA2-SAISHIN-FL              PIC X(01).
           05  JA2-TSUSHO                  PIC N(30) OCCURS 5.
           05  JA2-KISAISHIKUCHOSON-CODE   PIC X(06) OCCURS 5.
           05  JA2-KISAISHIKUCHOSONMEI     PIC N(12) OCCURS 5.
           05  JA2-KISAI-DATE              PIC 9(07) OCCURS 5.
           05  JA2-SAKUJO-SHIKUCHOSON-CODE PIC X(06) OCCURS 5.
           05  JA2-SAKUJO-SHIKUCHOSONMEI   PIC N(12) OCCURS 5.
           05  JA2-SAKUJO-DATE             PIC 9(07) OCCURS 5.
           05  JA2-SAKUJO-FL               PIC X(01).
           05  JA2-SOSA-ID                 PIC X(08).
           05  JA2-SOSA-YMD                PIC 9(09) COMP-3.
           05  JA2-SOSA-HMS                PIC 9(07) COMP-3.
