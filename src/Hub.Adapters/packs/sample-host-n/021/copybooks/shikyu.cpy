      *  支給  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  SP-SHIKYU-REC.
      *  支給・返還
           05  SP-SHIKUCHOSON-KO           PIC X(06).
           05  SP-KESU-BANGO               PIC 9(10).
           05  SP-SHIKYU-TSUKI             PIC 9(06).
           05  SP-SHIKYU-KU                PIC X(03).
           05  SP-SAISHIN-F                PIC X(01).
           05  SP-SHIKYU-GAKU              PIC S9(09) COMP-3.
           05  SP-SHIKYU-HI                PIC 9(08).
           05  SP-HENKAN-KIN               PIC S9(09) COMP-3.
           05  SP-HO63JO78JO-KU            PIC X(03).
           05  SP-SAKUJO-F                 PIC X(01).
           05  SP-TANTO                    PIC X(08).
           05  SP-TIMESTAMP                PIC X(14).
