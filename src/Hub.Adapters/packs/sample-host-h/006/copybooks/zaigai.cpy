      *  在外名簿  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  M5-ZAIGAI-REC.
           05  M5-REC-KBN                  PIC X(01).
      *  在外選挙人名簿
           05  M5-SHIKUCHOSON-CODE         PIC X(06).
           05  M5-ATENA-BAN                PIC 9(10).
           05  M5-ZAIGAI-SENKYO-NINSHO-BAN PIC X(15).
           05  M5-SAISHIN-FL               PIC X(01).
           05  M5-TOROKU-DATE              PIC 9(07).
           05  M5-SAISHU-JUSHO             PIC N(40).
           05  M5-HONSEKI                  PIC N(40).
           05  M5-ZAIGAIKOKANMEI           PIC N(30).
           05  M5-KOKUGAI-JUSHO            PIC N(40).
           05  M5-MASSHO-DATE              PIC 9(07).
           05  M5-SAKUJO-FL                PIC X(01).
           05  M5-KOSHINSHA                PIC X(06).
           05  M5-KOSHIN-DATE              PIC 9(07).
           05  M5-KOSHIN-JIFUN             PIC 9(04).
