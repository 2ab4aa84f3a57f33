      *  児童  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  F2-JIDO-REC.
           05  F2-REC-KBN                  PIC X(01).
      *  対象児童情報
           05  F2-SHIKUCHOSON-CODE         PIC X(06).
           05  F2-ATENA-BAN                PIC 9(10).
           05  F2-TAISHO-JIDO-ATENA-BAN    PIC 9(10).
           05  F2-RIREKI-BAN               PIC 9(05).
           05  F2-SAISHIN-FL               PIC X(01).
           05  F2-NINTEI-JIYU              PIC X(02).
           05  F2-JIYU-HATSU-UMARE-GAPPI   PIC 9(07).
           05  F2-DOKYOBEKKYO-KB           PIC X(02).
           05  F2-SHOGAI-NOTEIDO           PIC X(01).
           05  F2-KANGO-KAISHI-DATE        PIC 9(07).
           05  F2-TAISHO-SHURYO-DATE       PIC 9(07).
           05  F2-SAKUJO-FL                PIC X(01).
           05  F2-KOSHINSHA                PIC X(06).
           05  F2-KOSHIN-DATE              PIC 9(07).
           05  F2-KOSHIN-JIFUN             PIC 9(04).
           05  FILLER                      PIC X(33).
