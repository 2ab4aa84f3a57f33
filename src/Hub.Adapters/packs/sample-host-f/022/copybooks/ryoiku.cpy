      *  療育手帳  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  SR-RYOIKU-REC.
           05  SR-REC-KBN                  PIC X(02).
      *  療育手帳情報
           05  SR-SHIKUCHOSON-CD           PIC X(06).
           05  SR-ATENA-NO                 PIC 9(10).
           05  SR-RIREKI-NO                PIC S9(05) COMP-3.
           05  SR-SAISHIN-FLG              PIC X(01).
           05  SR-RYOIKU-TECHO-NO          PIC X(15).
           05  SR-SHOGA-NOTEID-SOGO-HANTEI PIC X(02).
           05  SR-SHOKAI-KOFU-BI           PIC 9(07) COMP-3.
           05  SR-HANTEI-YMD               PIC 9(07) COMP-3.
           05  SR-JIKAI-HANTEI-YM          PIC 9(05) COMP-3.
           05  SR-HENKAN-BI                PIC 9(07) COMP-3.
           05  SR-SAKUJO-FLG               PIC X(01).
           05  SR-SOSA-ID                  PIC X(08).
           05  SR-SOSA-YMD                 PIC 9(09) COMP-3.
           05  SR-SOSA-HMS                 PIC 9(07) COMP-3.
           05  FILLER                      PIC X(78).
