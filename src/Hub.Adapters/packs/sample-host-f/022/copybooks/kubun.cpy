      *  支援区分  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  SK-KUBUN-REC.
      *  障害支援区分認定
           05  SK-SHIKUCHOSON-CD           PIC X(06).
           05  SK-ATENA-NO                 PIC 9(10).
           05  SK-SHINSEI-NO               PIC 9(10).
           05  SK-SAISHIN-FLG              PIC X(01).
           05  SK-SHINSEI-YMD              PIC 9(07) COMP-3.
           05  SK-CHOSA-YMD                PIC 9(07) COMP-3.
           05  SK-ICHIJI-HANTEI-KEKKA      PIC X(01).
           05  SK-NIJI-HANTEI-KEKKA        PIC X(01).
           05  SK-SHINSAKAI-YMD            PIC 9(07) COMP-3.
           05  SK-NINTEI-YMD               PIC 9(07) COMP-3.
           05  SK-SAKUJO-FLG               PIC X(01).
           05  SK-SOSA-ID                  PIC X(08).
           05  SK-SOSA-YMD                 PIC 9(09) COMP-3.
           05  SK-SOSA-HMS                 PIC 9(07) COMP-3.
           05  FILLER                      PIC X(07).
