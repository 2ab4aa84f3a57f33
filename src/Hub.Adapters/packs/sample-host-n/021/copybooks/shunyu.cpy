      *  収入申告  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  SS-SHUNYU-REC.
      *  収入・資産申告
           05  SS-SHIKUCHOSON-KO           PIC X(06).
           05  SS-KESU-BANGO               PIC 9(10).
           05  SS-IN-BANGO                 PIC S9(03) COMP-3.
           05  SS-SHUNYU-SHURUI            PIC X(03).
           05  SS-TAISHO-TSUKI             PIC 9(06).
           05  SS-SAISHIN-F                PIC X(01).
           05  SS-SHUNYU-GAKU              PIC S9(09) COMP-3.
           05  SS-KOJO-GAKU                PIC S9(09) COMP-3.
           05  SS-KINRO-KOJO-GAKU          PIC S9(09) COMP-3.
           05  SS-SAKUJO-F                 PIC X(01).
           05  SS-TANTO                    PIC X(08).
           05  SS-TIMESTAMP                PIC X(14).
           05  FILLER                      PIC X(04).
