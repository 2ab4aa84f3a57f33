      *  受給権者  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  NJ-JUKYU-REC.
      *  受給権者・給付
           05  NJ-SHIKUCHOSON-KO           PIC X(06).
           05  NJ-ATENA-BANGO              PIC 9(10).
           05  NJ-KISO-NENKIN-BANGO        PIC 9(10).
           05  NJ-NENKIN-KO                PIC X(04).
           05  NJ-SAISHIN-F                PIC X(01).
           05  NJ-JUKYU-KENHAT-UMARE-GAPPI PIC 9(07).
           05  NJ-SAITEISEIKYU-HI          PIC 9(07).
           05  NJ-NENKIN-GAKU              PIC S9(09) COMP-3.
           05  NJ-SHIKYU-TEISHI-KU         PIC X(01).
           05  NJ-SHIKKEN-HI               PIC 9(07).
           05  NJ-SAKUJO-F                 PIC X(01).
           05  NJ-TANTO                    PIC X(08).
           05  NJ-TIMESTAMP                PIC X(14).
           05  FILLER                      PIC X(09).
