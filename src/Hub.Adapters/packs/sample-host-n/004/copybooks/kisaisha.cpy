      *  記載者  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  F2-KISAISHA-REC.
           05  F2-REC-KBN                  PIC X(01).
      *  附票に記録されている者
           05  F2-SHIKUCHOSON-KO           PIC X(06).
           05  F2-FUHYO-BANGO              PIC X(20).
           05  F2-FUHYO-NAI-BANGO          PIC S9(03) COMP-3.
           05  F2-RIREKI-BANGO             PIC S9(05) COMP-3.
           05  F2-SAISHIN-F                PIC X(01).
           05  F2-JUMINHYO-KO              PIC X(11).
           05  F2-SHIMEI                   PIC N(20).
           05  F2-SHIMEI-KANA              PIC X(30).
           05  F2-UMARE-GAPPI              PIC 9(07).
           05  F2-SEI                      PIC X(03).
           05  F2-JOSEKI-F                 PIC X(01).
           05  F2-JOSEKI-HI                PIC 9(07).
           05  F2-ZAI-SEN-NIN-MEI-TOR-SHI  PIC X(06).
           05  F2-ZAI-SEN-NIN-MEIB-TORO-HI PIC 9(07).
           05  F2-KOJI-BANGO-KADOK-RIYO-KU PIC X(01).
           05  F2-SAKUJO-F                 PIC X(01).
           05  F2-TANTO                    PIC X(08).
           05  F2-TIMESTAMP                PIC X(14).
           05  FILLER                      PIC X(141).
