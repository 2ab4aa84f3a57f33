      *  医療券  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  SM-IRYO-REC.
      *  医療扶助・介護扶助
           05  SM-SHIKUCHOSON-KO           PIC X(06).
           05  SM-KESU-BANGO               PIC 9(10).
           05  SM-IN-BANGO                 PIC S9(03) COMP-3.
           05  SM-IRYOKEN-BANGO            PIC 9(10).
           05  SM-SAISHIN-F                PIC X(01).
           05  SM-SHINRYO-TSUKI            PIC 9(06).
           05  SM-IRYOKIKAN-KO             PIC X(10).
           05  SM-KOHI-FUTAN-SHA-BANGO     PIC 9(08).
           05  SM-JUKYUSHA-BANGO           PIC 9(07).
           05  SM-HONNIN-SHIHARAI-GAKU     PIC S9(09) COMP-3.
           05  SM-SAKUJO-F                 PIC X(01).
           05  SM-TANTO                    PIC X(08).
           05  SM-TIMESTAMP                PIC X(14).
           05  FILLER                      PIC X(02).
