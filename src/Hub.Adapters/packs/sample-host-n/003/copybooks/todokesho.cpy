      *  届書  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  K4-TODOKESHO-REC.
      *  届書
           05  K4-SHIKUCHOSON-KO           PIC X(06).
           05  K4-UKETSUKE-BANGO           PIC X(20).
           05  K4-UKETSUKE-NENDO           PIC 9(03).
           05  K4-SAISHIN-F                PIC X(01).
           05  K4-TODOKESHO-SHU            PIC X(03).
           05  K4-UKETSUKE-HI              PIC 9(07).
           05  K4-JURI-HI                  PIC 9(07).
           05  K4-J-IKEN-HONNIN-SHIMEI     PIC X(44).
           05  K4-TODOKE-NIN-SHIMEI        PIC X(44).
           05  K4-SOFU-SAKISHIKUCHOSON-KO  PIC X(06).
           05  K4-TODOKESHO-GAZOFAIRUMEI   PIC X(100).
           05  K4-SAKUJO-F                 PIC X(01).
           05  K4-TANTO                    PIC X(08).
           05  K4-TIMESTAMP                PIC X(14).
           05  FILLER                      PIC X(06).
