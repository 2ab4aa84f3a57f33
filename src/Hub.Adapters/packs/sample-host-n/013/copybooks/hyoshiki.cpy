      *  標識  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  KH-HYOSHIKI-REC.
      *  標識交付
           05  KH-SHIKUCHOSON-KO           PIC X(06).
           05  KH-HYOSHIKI-BANGO           PIC X(20).
           05  KH-SAISHIN-F                PIC X(01).
           05  KH-KOFU-HI                  PIC 9(07).
           05  KH-HENNO-HI                 PIC 9(07).
           05  KH-FUNSHITSU-HI             PIC 9(07).
           05  KH-BENSHO-KIN               PIC S9(07) COMP-3.
           05  KH-SAKUJO-F                 PIC X(01).
           05  KH-TANTO                    PIC X(08).
           05  KH-TIMESTAMP                PIC X(14).
           05  FILLER                      PIC X(05).
