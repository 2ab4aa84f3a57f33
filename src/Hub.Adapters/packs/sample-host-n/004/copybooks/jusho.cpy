      *  住所履歴  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  F3-JUSHO-REC.
      *  附票住所履歴
           05  F3-SHIKUCHOSON-KO           PIC X(06).
           05  F3-FUHYO-BANGO              PIC X(20).
           05  F3-FUHYO-NAI-BANGO          PIC S9(03) COMP-3.
           05  F3-JUSHO-RIREKI-BANGO       PIC S9(05) COMP-3.
           05  F3-SAISHIN-F                PIC X(01).
           05  F3-JU-JUSHO-CD              PIC X(08).
           05  F3-JU-BANCHI                PIC 9(05).
           05  F3-JU-EDA                   PIC 9(04).
           05  F3-JUSHO-KATAGAKI           PIC N(40).
           05  F3-JUTEI-HI                 PIC 9(07).
           05  F3-KOKUGAITENSHUTSU-F       PIC X(01).
           05  F3-KOKUGAITENSHUT-KOKUMEITO PIC N(30).
           05  F3-IDO-JIYU                 PIC X(03).
           05  F3-TSUCHI-HI                PIC 9(07).
           05  F3-KISAI-HI                 PIC 9(07).
           05  F3-SAKUJO-F                 PIC X(01).
           05  F3-TANTO                    PIC X(08).
           05  F3-TIMESTAMP                PIC X(14).
           05  FILLER                      PIC X(03).
