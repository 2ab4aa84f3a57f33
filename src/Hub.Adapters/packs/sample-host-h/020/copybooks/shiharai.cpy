      *  支払  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  F5-SHIHARAI-REC.
      *  支払
           05  F5-SHIKUCHOSON-CODE         PIC X(06).
           05  F5-ATENA-BAN                PIC 9(10).
           05  F5-SHIHARAI-YYMM            PIC 9(05).
           05  F5-SHIHARAI-KB              PIC X(02).
           05  F5-SAISHIN-FL               PIC X(01).
           05  F5-SHIHARAI-G               PIC S9(09) COMP-3.
           05  F5-SHIHARAI-DATE            PIC 9(07).
           05  F5-HENNO-G                  PIC S9(09) COMP-3.
           05  F5-GINKO                    PIC X(04).
           05  F5-SHITEN                   PIC X(03).
           05  F5-SHUMOKU                  PIC X(01).
           05  F5-KOZA                     PIC X(07).
           05  F5-SAKUJO-FL                PIC X(01).
           05  F5-KOSHINSHA                PIC X(06).
           05  F5-KOSHIN-DATE              PIC 9(07).
           05  F5-KOSHIN-JIFUN             PIC 9(04).
           05  FILLER                      PIC X(06).
