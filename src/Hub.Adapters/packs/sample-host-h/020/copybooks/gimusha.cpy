      *  扶養義務者  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  F3-GIMUSHA-REC.
           05  F3-REC-KBN                  PIC X(01).
      *  扶養義務者
           05  F3-SHIKUCHOSON-CODE         PIC X(06).
           05  F3-ATENA-BAN                PIC 9(10).
           05  F3-FUYO-GIMUSHA-ATENA-BAN   PIC 9(10).
           05  F3-SHOTOKU-NENDO            PIC 9(03).
           05  F3-SAISHIN-FL               PIC X(01).
           05  F3-ZOKU                     PIC X(02).
           05  F3-SHOTOKU-G                PIC S9(11) COMP-3.
           05  F3-KOJO-G                   PIC S9(11) COMP-3.
           05  F3-SAKUJO-FL                PIC X(01).
           05  F3-KOSHINSHA                PIC X(06).
           05  F3-KOSHIN-DATE              PIC 9(07).
           05  F3-KOSHIN-JIFUN             PIC 9(04).
           05  FILLER                      PIC X(47).
