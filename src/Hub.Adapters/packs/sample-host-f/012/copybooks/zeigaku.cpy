      *  賦課・期別  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  FK-ZEIGAKU-REC.
      *  税額・期別
           05  FK-SHIKUCHOSON-CD           PIC X(06).
           05  FK-KAZEI-NENDO              PIC 9(03).
           05  FK-TSUCHISHO-NO             PIC X(15).
           05  FK-KIBETSU                  PIC X(02).
           05  FK-SAISHIN-FLG              PIC X(01).
           05  FK-GIMUSHA-ATENA-NO         PIC 9(10).
           05  FK-KOTEI-SHISANZEI-GAKU     PIC S9(11) COMP-3.
           05  FK-TOSHIKEIKAKU-ZEIGAKU     PIC S9(11) COMP-3.
           05  FK-NOKI-GEN                 PIC 9(07) COMP-3.
           05  FK-KIBETSU-ZEIGAKU          PIC S9(11) COMP-3.
           05  FK-GENMEN-GAKU              PIC S9(11) COMP-3.
           05  FK-SAKUJO-FLG               PIC X(01).
           05  FK-SOSA-ID                  PIC X(08).
           05  FK-SOSA-YMD                 PIC 9(09) COMP-3.
           05  FK-SOSA-HMS                 PIC 9(07) COMP-3.
           05  FILLER                      PIC X(07).
