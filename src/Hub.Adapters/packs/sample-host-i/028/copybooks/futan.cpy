      *  保育料  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  CD-FUTAN-REC.
      *  利用者負担額（保育料）
           05  CD-SHIKUCHOSON-CODE         PIC X(06).
           05  CD-NENDO                    PIC 9(04).
           05  CD-KODOMO-ATENA-BAN         PIC 9(10).
           05  CD-TEKIYO-YYMM              PIC 9(06).
           05  CD-SAISHIN-FL               PIC X(01).
           05  CD-KAISO-KB                 PIC X(03).
           05  CD-SHICHOS-MINZEI-SHOTOKU-G PIC S9(11) COMP-3.
           05  CD-TASHI-KB                 PIC X(01).
           05  CD-GENMEN-KB                PIC X(01).
           05  CD-RIYO-SHA-FUTAN-G         PIC S9(07) COMP-3.
           05  CD-FUKUSHOKUHI-MENJO-KB     PIC X(01).
           05  CD-SAKUJO-FL                PIC X(01).
           05  CD-TANTO                    PIC X(08).
           05  CD-TIMESTAMP                PIC X(14).
           05  FILLER                      PIC X(04).
