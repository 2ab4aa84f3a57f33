      *  期割  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  KW-KIWARI-REC.
      *  期割・収納
           05  KW-SHIKUCHOSON-CODE         PIC X(06).
           05  KW-FUKA-NENDO               PIC 9(03).
           05  KW-HIHO-BAN                 PIC 9(08).
           05  KW-KIBETSU                  PIC X(02).
           05  KW-CHOSHU-KB                PIC X(03).
           05  KW-SAISHIN-FL               PIC X(01).
           05  KW-NOKI-GEN                 PIC 9(07).
           05  KW-KIBETSU-HOKEN-RYO        PIC 9(09).
           05  KW-SHUNO-G                  PIC 9(09).
           05  KW-SHUNO-DATE               PIC 9(07).
           05  KW-SAKUJO-FL                PIC X(01).
           05  KW-KOSHINSHA                PIC X(06).
           05  KW-KOSHIN-DATE              PIC 9(07).
           05  KW-KOSHIN-JIFUN             PIC 9(04).
