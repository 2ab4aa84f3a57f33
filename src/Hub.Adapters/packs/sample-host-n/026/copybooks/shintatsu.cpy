      *  進達  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  NS-SHINTATSU-REC.
      *  年金機構への進達
           05  NS-SHIKUCHOSON-KO           PIC X(06).
           05  NS-SHINTATSU-BANGO          PIC X(15).
           05  NS-SAISHIN-F                PIC X(01).
           05  NS-KISO-NENKIN-BANGO        PIC 9(10).
           05  NS-TODOKESHO-SHU            PIC X(02).
           05  NS-UKETSUKE-HI              PIC 9(07).
           05  NS-SHINTATSU-HI             PIC 9(07).
           05  NS-HENREI-HI                PIC 9(07).
           05  NS-SAKUJO-F                 PIC X(01).
           05  NS-TANTO                    PIC X(08).
           05  NS-TIMESTAMP                PIC X(14).
           05  FILLER                      PIC X(02).
