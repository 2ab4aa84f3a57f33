      *  申告  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  HS-SHINKOKU-REC.
      *  申告情報
           05  HS-SHIKUCHOSON-CODE         PIC X(06).
           05  HS-ATENA-BAN                PIC 9(10).
           05  HS-JIGYO-NENDO-KAISHI-DATE  PIC 9(07) COMP-3.
           05  HS-JIGYO-NENDO-SHURYO-DATE  PIC 9(07) COMP-3.
           05  HS-SHINKOKU-KB              PIC X(02).
           05  HS-SHINKOKU-RIREKI-BAN      PIC S9(03) COMP-3.
           05  HS-SAISHIN-FL               PIC X(01).
           05  HS-SHINKOKU-DATE            PIC 9(07) COMP-3.
           05  HS-SHINKOKU-KIGEN           PIC 9(07) COMP-3.
           05  HS-KAZE-HYOJ-TONA-HOJI-ZEIG PIC S9(11) COMP-3.
           05  HS-HOJIN-ZEIWARI-G          PIC S9(11) COMP-3.
           05  HS-KINTO-WARI-G             PIC S9(11) COMP-3.
           05  HS-KINTO-WARIGESSU          PIC S9(03) COMP-3.
           05  HS-ZEIRITSU                 PIC 9(04).
           05  HS-ZEIGAKU-KOJO-G           PIC S9(11) COMP-3.
           05  HS-KI-NOFU-G                PIC S9(11) COMP-3.
           05  HS-NOFU-SUBEKI-ZEIGAKU      PIC S9(11) COMP-3.
           05  HS-KOSEI-KETTEI-DATE        PIC 9(07) COMP-3.
           05  HS-KOKUZEI-KOSEI-DATE       PIC 9(07) COMP-3.
           05  HS-ZEN-JUGYOSHA             PIC S9(09) COMP-3.
           05  HS-SHINAI-JUGYOSHA          PIC S9(09) COMP-3.
           05  HS-SAKUJO-FL                PIC X(01).
           05  HS-KOSHINSHA                PIC X(06).
           05  HS-KOSHIN-DATE              PIC 9(07).
           05  HS-KOSHIN-JIFUN             PIC 9(04).
           05  FILLER                      PIC X(05).
