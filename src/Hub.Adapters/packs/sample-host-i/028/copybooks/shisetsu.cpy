      *  施設  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  CF-SHISETSU-REC.
      *  施設・事業者
           05  CF-SHIKUCHOSON-CODE         PIC X(06).
           05  CF-SHISETSU-CODE            PIC X(10).
           05  CF-SAISHIN-FL               PIC X(01).
           05  CF-JIGYOSHA-BAN             PIC X(14).
           05  CF-SHISETSU-MEI             PIC X(64).
           05  CF-SHISETSU-RUIKEI          PIC X(02).
           05  CF-TEIIN-1GO                PIC S9(04) COMP.
           05  CF-TEIIN-2GO                PIC S9(04) COMP.
           05  CF-TEIIN-3GO                PIC S9(04) COMP.
           05  CF-SHOZAICHI                PIC X(84).
           05  CF-KA-KUNI-N-DATE           PIC 9(08).
           05  CF-SAKUJO-FL                PIC X(01).
           05  CF-TANTO                    PIC X(08).
           05  CF-TIMESTAMP                PIC X(14).
           05  FILLER                      PIC X(02).
