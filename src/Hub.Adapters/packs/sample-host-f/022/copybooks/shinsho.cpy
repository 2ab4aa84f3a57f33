      *  身障手帳  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  SS-SHINSHO-REC.
           05  SS-REC-KBN                  PIC X(02).
      *  身体障害者手帳情報
           05  SS-SHIKUCHOSON-CD           PIC X(06).
           05  SS-ATENA-NO                 PIC 9(10).
           05  SS-RIREKI-NO                PIC S9(05) COMP-3.
           05  SS-SAISHIN-FLG              PIC X(01).
           05  SS-TECHO-NO                 PIC 9(10).
           05  SS-SHIKAKU-JOTAI-CD         PIC X(02).
           05  SS-SHOKAI-KOFU-BI           PIC 9(07) COMP-3.
           05  SS-SAIKOFU-BI               PIC 9(07) COMP-3.
           05  SS-HENKAN-BI                PIC 9(07) COMP-3.
           05  SS-HENKAN-JIYU              PIC X(02).
           05  SS-SHOGAI-SHU-CD            PIC X(02).
           05  SS-SOGO-TOKYU-CD            PIC X(02).
           05  SS-TOKEIBUI-CD              PIC X(02).
           05  SS-SHOGAI-MEI               PIC N(30).
           05  SS-KOBETSU-TOKYU            PIC X(01) OCCURS 10.
           05  SS-SAI-NINTEI-YM            PIC 9(05) COMP-3.
           05  SS-RYOKAKUUNCHINWARIBIK-KBN PIC X(02).
           05  SS-SAKUJO-FLG               PIC X(01).
           05  SS-SOSA-ID                  PIC X(08).
           05  SS-SOSA-YMD                 PIC 9(09) COMP-3.
           05  SS-SOSA-HMS                 PIC 9(07) COMP-3.
           05  FILLER                      PIC X(03).
