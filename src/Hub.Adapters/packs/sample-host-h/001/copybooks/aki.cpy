      *  空きコード  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  JH2-AKI-REC.
           05  JH2-REC-KBN                 PIC X(02).
      *  空き住民票コード管理
           05  JH2-SHIKUCHOSON-CODE        PIC X(06).
           05  JH2-AKIJUMINHYO-CODE        PIC X(11).
           05  JH2-SAISHIN-FL              PIC X(01).
           05  JH2-SAKUJO-FL               PIC X(01).
           05  JH2-SOSA-ID                 PIC X(08).
           05  JH2-SOSA-YMD                PIC 9(09) COMP-3.
           05  JH2-SOSA-HMS                PIC 9(07) COMP-3.
