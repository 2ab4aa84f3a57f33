      *  身分事項  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  K3-JIKO-REC.
           05  K3-REC-KBN                  PIC X(02).
      *  身分事項
           05  K3-SHIKUCHOSON-KO           PIC X(06).
           05  K3-KOSEKI-BANGO             PIC X(20).
           05  K3-KOSEKI-NAI-BANGO         PIC S9(03) COMP-3.
           05  K3-MIBUN-JIKO-BANGO         PIC S9(03) COMP-3.
           05  K3-SAISHIN-F                PIC X(01).
           05  K3-MIBUN-HMS-BUN            PIC X(03).
           05  K3-JIKO-HI                  PIC 9(07).
           05  K3-TODOKE-HI                PIC 9(07).
           05  K3-JURI-SHA                 PIC X(64).
           05  K3-SOFU-HI                  PIC 9(07).
           05  K3-TODOKE-NIN               PIC X(64).
           05  K3-HONBUN                   PIC X(84) OCCURS 4.
           05  K3-SAKUJO-F                 PIC X(01).
           05  K3-TANTO                    PIC X(08).
           05  K3-TIMESTAMP                PIC X(14).
           05  FILLER                      PIC X(06).
