      *  保護決定  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  SD-KETTEI-REC.
      *  保護決定（最低生活費・収入充当）
           05  SD-SHIKUCHOSON-KO           PIC X(06).
           05  SD-KESU-BANGO               PIC 9(10).
           05  SD-KETTEI-RIREKI-BANGO      PIC S9(05) COMP-3.
           05  SD-TEKIYO-TSUKI             PIC 9(06).
           05  SD-SAISHIN-F                PIC X(01).
           05  SD-KETTEI-HI                PIC 9(08).
           05  SD-KETTEI-KU                PIC X(03).
           05  SD-SEIKATSU-FUJO-DAI1RUI    PIC S9(09) COMP-3.
           05  SD-SEIKATSU-FUJO-DAI2RUI    PIC S9(09) COMP-3.
           05  SD-KASAN-GAKU               PIC S9(09) COMP-3.
           05  SD-JUTAKU-FUJO              PIC S9(09) COMP-3.
           05  SD-KYOIKUFUJO               PIC S9(09) COMP-3.
           05  SD-KAIGO-HOKEN-RYO          PIC S9(09) COMP-3.
           05  SD-SAITEI-SEIKATSU-HIKEI    PIC S9(09) COMP-3.
           05  SD-SHUNYU-JUTO-GAKU         PIC S9(09) COMP-3.
           05  SD-FUJO-GAKU-KEI            PIC S9(09) COMP-3.
           05  SD-SAKUJO-F                 PIC X(01).
           05  SD-TANTO                    PIC X(08).
           05  SD-TIMESTAMP                PIC X(14).
           05  FILLER                      PIC X(05).
