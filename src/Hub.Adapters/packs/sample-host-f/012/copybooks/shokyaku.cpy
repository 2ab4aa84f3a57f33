      *  償却資産  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  SK-SHOKYAKU-REC.
      *  償却資産
           05  SK-SHIKUCHOSON-CD           PIC X(06).
           05  SK-GIMUSHA-ATENA-NO         PIC 9(10).
           05  SK-KAZEI-NENDO              PIC 9(03).
           05  SK-SHISAN-NO                PIC 9(10).
           05  SK-SAISHIN-FLG              PIC X(01).
           05  SK-SHISAN-SHURUI            PIC X(02).
           05  SK-SHISAN-MEISHO            PIC N(30).
           05  SK-SHUTOKU-YM               PIC 9(05).
           05  SK-SHUTOKU-KA-GAKU          PIC S9(11) COMP-3.
           05  SK-SURYO                    PIC S9(07) COMP-3.
           05  SK-TAIYO-NENSU              PIC S9(03) COMP-3.
           05  SK-GENKA-ZANSON-RITSU       PIC S9(02)V9(03) COMP-3.
           05  SK-HYOKA-GAKU               PIC S9(11) COMP-3.
           05  SK-KAZEI-HYOJU-NO-TOKURE-CD PIC X(04).
           05  SK-KETTEI-KAKAKU            PIC S9(11) COMP-3.
           05  SK-KAZEI-HYOJUN             PIC S9(11) COMP-3.
           05  SK-ZOGEN-JIYU               PIC X(02).
           05  SK-SAKUJO-FLG               PIC X(01).
           05  SK-SOSA-ID                  PIC X(08).
           05  SK-SOSA-YMD                 PIC 9(09) COMP-3.
           05  SK-SOSA-HMS                 PIC 9(07) COMP-3.
           05  FILLER                      PIC X(06).
