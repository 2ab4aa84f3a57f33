      *  交付停止  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  IT-TEISHI-REC.
      *  証明書交付停止情報
           05  IT-SHIKUCHOSON-CD           PIC X(06).
           05  IT-ATENA-NO                 PIC 9(10).
           05  IT-RIREKI-NO                PIC S9(03) COMP-3.
           05  IT-SAISHIN-FLG              PIC X(01).
           05  IT-TEISHI-KBN               PIC X(02).
           05  IT-TEISHI-KAISHI-YMD        PIC 9(07) COMP-3.
           05  IT-SHURYO-YMD               PIC 9(07) COMP-3.
           05  IT-TEISHI-RIYU              PIC N(30).
           05  IT-KONBINI-KOFU-RIYO-KAHI   PIC X(01).
           05  IT-SAKUJO-FLG               PIC X(01).
           05  IT-SOSA-ID                  PIC X(08).
           05  IT-SOSA-YMD                 PIC 9(09) COMP-3.
           05  IT-SOSA-HMS                 PIC 9(07) COMP-3.
           05  FILLER                      PIC X(02).
