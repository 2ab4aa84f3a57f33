      *  賦課  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  KF-FUKA-REC.
      *  賦課・保険料
           05  KF-SHIKUCHOSON-CODE         PIC X(06).
           05  KF-FUKA-NENDO               PIC 9(03).
           05  KF-SOTO-NENDO               PIC 9(03).
           05  KF-HIHO-BAN                 PIC 9(08).
           05  KF-FUKA-KANRI-BAN           PIC 9(05).
           05  KF-SAISHIN-FL               PIC X(01).
           05  KF-KINTO-WARI-G             PIC 9(09).
           05  KF-SHOTOKUWARI-G            PIC 9(09).
           05  KF-KEIGEN-KB                PIC X(03).
           05  KF-KEIGEN-G                 PIC 9(09).
           05  KF-GENMEN-G                 PIC 9(09).
           05  KF-NENKAN-HOKEN-RYO-G       PIC 9(09).
           05  KF-FUKA-NOMOTOT-SHOTOKU-KIN PIC S9(11).
           05  KF-CHOSHU-HOHO              PIC X(03).
           05  KF-SAKUJO-FL                PIC X(01).
           05  KF-KOSHINSHA                PIC X(06).
           05  KF-KOSHIN-DATE              PIC 9(07).
           05  KF-KOSHIN-JIFUN             PIC 9(04).
