      *  附票  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  F1-FUHYO-REC.
           05  F1-REC-KBN                  PIC X(01).
      *  附票情報
           05  F1-SHIKUCHOSON-KO           PIC X(06).
           05  F1-KOSEKI-BANGO             PIC X(20).
           05  F1-FUHYO-BANGO              PIC X(20).
           05  F1-RIREKI-BANGO             PIC S9(05) COMP-3.
           05  F1-SAISHIN-F                PIC X(01).
           05  F1-HONSEKI-SHIKUCHOSON-KO   PIC X(06).
           05  F1-HONSEKI-CHOAZA           PIC N(40).
           05  F1-HONSEKI-CHIBAN-GO        PIC N(40).
           05  F1-HITTOSHA-SHIMEI          PIC N(20).
           05  F1-FUHYO-SAKU-UMARE-GAPPI   PIC 9(07).
           05  F1-FUHYO-JOTAI              PIC X(03).
           05  F1-SHOJO-HI                 PIC 9(07).
           05  F1-KAISEI-HI                PIC 9(07).
           05  F1-SAKUJO-F                 PIC X(01).
           05  F1-TANTO                    PIC X(08).
           05  F1-TIMESTAMP                PIC X(14).
           05  FILLER                      PIC X(06).
