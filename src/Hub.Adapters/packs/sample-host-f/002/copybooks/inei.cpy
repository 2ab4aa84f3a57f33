      *  印影  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  IE-INEI-REC.
      *  印影情報
           05  IE-SHIKUCHOSON-CD           PIC X(06).
           05  IE-INEI-NO                  PIC X(15).
           05  IE-SAISHIN-FLG              PIC X(01).
           05  IE-ATENA-NO                 PIC 9(10).
           05  IE-INEI-GAZO                PIC X(64).
           05  IE-INEI-TATE                PIC S9(04)V9(01) COMP-3.
           05  IE-INEI-YOKO                PIC S9(04)V9(01) COMP-3.
           05  IE-GAZOFAIRUMEI             PIC X(100).
           05  IE-YOMITORI-YMD             PIC 9(07) COMP-3.
           05  IE-SAKUJO-FLG               PIC X(01).
           05  IE-SOSA-ID                  PIC X(08).
           05  IE-SOSA-YMD                 PIC 9(09) COMP-3.
           05  IE-SOSA-HMS                 PIC 9(07) COMP-3.
           05  FILLER                      PIC X(06).
