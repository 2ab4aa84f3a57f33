      *  カード  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  JG1-CARD-REC.
           05  JG1-REC-KBN                 PIC X(02).
      *  個人番号カード管理
           05  JG1-SHIKUCHOSON-CODE        PIC X(06).
           05  JG1-ATENA-BAN               PIC 9(10).
           05  JG1-SAISHIN-FL              PIC X(01).
           05  JG1-KOJIN-BAN-KADO-UNYOJOKY PIC X(02).
           05  JG1-KOJI-BAN-KADO-YUKO-KIGE PIC 9(07).
           05  JG1-KOJI-BAN-KADO-KAIS-DATE PIC 9(07).
           05  JG1-KOJI-BAN-KADO-CHUS-DATE PIC 9(07).
           05  JG1-SAKUJO-FL               PIC X(01).
           05  JG1-SOSA-ID                 PIC X(08).
           05  JG1-SOSA-YMD                PIC 9(09) COMP-3.
           05  JG1-SOSA-HMS                PIC 9(07) COMP-3.
