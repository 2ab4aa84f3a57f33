      *  在外  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  F4-ZAIGAI-REC.
      *  在外選挙・表示
           05  F4-SHIKUCHOSON-KO           PIC X(06).
           05  F4-FUHYO-BANGO              PIC X(20).
           05  F4-FUHYO-NAI-BANGO          PIC S9(03) COMP-3.
           05  F4-SAISHIN-F                PIC X(01).
           05  F4-ZAIGAI-SENKYO-KU         PIC X(03).
           05  F4-HYOJI-HI                 PIC 9(07).
           05  F4-SHOJO-HI                 PIC 9(07).
           05  F4-SAKUJO-F                 PIC X(01).
           05  F4-TANTO                    PIC X(08).
           05  F4-TIMESTAMP                PIC X(14).
           05  FILLER                      PIC X(01).
