      *  受給者  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  F1-JUKYUSHA-REC.
           05  F1-REC-KBN                  PIC X(01).
      *  受給者情報
           05  F1-SHIKUCHOSON-CODE         PIC X(06).
           05  F1-ATENA-BAN                PIC 9(10).
           05  F1-SHOSHO-BAN               PIC 9(10).
           05  F1-RIREKI-BAN               PIC 9(05).
           05  F1-SAISHIN-FL               PIC X(01).
           05  F1-JUKYU-SHIKAKU-SHA-KB     PIC X(02).
           05  F1-SHIKAKU-JOTAI            PIC X(02).
           05  F1-NINTEI-SEIKYU-DATE       PIC 9(07).
           05  F1-NINTEI-DATE              PIC 9(07).
           05  F1-SHIKYU-KAISHI-YYMM       PIC 9(05).
           05  F1-SHIKYU-KB                PIC X(02).
           05  F1-TEATEGETSU-G             PIC S9(07) COMP-3.
           05  F1-SHOTOKU-G                PIC S9(11) COMP-3.
           05  F1-FUYO-SHINZOKUTOSU        PIC 9(02).
           05  F1-ICH-SHI-TEI-TEKI-JOGA-KB PIC X(01).
           05  F1-KOTEK-NENKIN-TO-JUKYU-KB PIC X(01).
           05  F1-KOTEKI-NENKIN-TO-GETSU-G PIC S9(07) COMP-3.
           05  F1-SHIKAKU-SOSHITSU-DATE    PIC 9(07).
           05  F1-SHIKAKU-SOSHITSU-JIYU    PIC X(02).
           05  F1-MI-SHIHARAI-TEATE-KB     PIC X(01).
           05  F1-SAKUJO-FL                PIC X(01).
           05  F1-KOSHINSHA                PIC X(06).
           05  F1-KOSHIN-DATE              PIC 9(07).
           05  F1-KOSHIN-JIFUN             PIC 9(04).
           05  FILLER                      PIC X(06).
