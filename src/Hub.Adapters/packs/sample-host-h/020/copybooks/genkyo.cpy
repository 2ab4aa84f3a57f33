      *  現況届  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  F4-GENKYO-REC.
           05  F4-REC-KBN                  PIC X(01).
      *  現況届
           05  F4-SHIKUCHOSON-CODE         PIC X(06).
           05  F4-ATENA-BAN                PIC 9(10).
           05  F4-NENDO                    PIC 9(03).
           05  F4-SAISHIN-FL               PIC X(01).
           05  F4-TEISHUTSU-DATE           PIC 9(07).
           05  F4-SHINSA-KEKKA             PIC X(02).
           05  F4-TOKUSOKU-DATE            PIC 9(07).
           05  F4-SAKUJO-FL                PIC X(01).
           05  F4-KOSHINSHA                PIC X(06).
           05  F4-KOSHIN-DATE              PIC 9(07).
           05  F4-KOSHIN-JIFUN             PIC 9(04).
           05  FILLER                      PIC X(55).
