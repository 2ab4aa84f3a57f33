      *  被保険者  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  NH-HIHO-REC.
      *  被保険者情報
           05  NH-SHIKUCHOSON-KO           PIC X(06).
           05  NH-ATENA-BANGO              PIC 9(10).
           05  NH-KISO-NENKIN-BANGO        PIC 9(10).
           05  NH-RIREKI-BANGO             PIC S9(09) COMP-2.
           05  NH-SAISHIN-F                PIC X(01).
           05  NH-SHU                      PIC X(02).
           05  NH-SHIKAKU-SHUTOKU-HI       PIC 9(07).
           05  NH-SHIKAKU-SHUTOKU-JIYU     PIC X(02).
           05  NH-SHIKAK-SHUTOKU-TODOKE-HI PIC 9(07).
           05  NH-SHIKAKU-SOSHITSU-HI      PIC 9(07).
           05  NH-SHIKAKU-SOSHITSU-JIYU    PIC X(02).
           05  NH-SHIKAK-SOSHITS-TODOKE-HI PIC 9(07).
           05  NH-SHU-HENKO-HI             PIC 9(07).
           05  NH-SHU-HENKO-JIYU           PIC X(02).
           05  NH-FUKA-KANYU-KU            PIC X(01).
           05  NH-FUKA-MOSHIDE-HI          PIC 9(07).
           05  NH-FUKA-JITAI-HI            PIC 9(07).
           05  NH-NENKIN-TECHO-SOFU-KU     PIC X(01).
           05  NH-SAKUJO-F                 PIC X(01).
           05  NH-TANTO                    PIC X(08).
           05  NH-TIMESTAMP                PIC X(14).
           05  FILLER                      PIC X(07).
