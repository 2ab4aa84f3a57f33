      *  本人通知書  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  JB2-TSUCHI-REC.
           05  JB2-REC-KBN                 PIC X(02).
      *  本人通知制度通知書情報
           05  JB2-SHIKUCHOSON-CODE        PIC X(06).
           05  JB2-HAKKO-BAN               PIC N(20).
           05  JB2-ATENA-BAN               PIC 9(10).
           05  JB2-HONNINTSUCHISEIDOKA-BAN PIC 9(10).
           05  JB2-SAISHIN-FL              PIC X(01).
           05  JB2-TSUCHI-DATE             PIC 9(07).
           05  JB2-KOFU-DATE               PIC 9(07).
           05  JB2-KOFU-HMS                PIC 9(06).
           05  JB2-KOFU-SEIKYUSHA-KB       PIC X(02).
           05  JB2-KOFU-SEIKY-KB-SHUSEI-FL PIC X(01).
           05  JB2-SHOMEI-S-HOSHU-BETSU    PIC X(02).
           05  JB2-MAISU                   PIC S9(03) COMP-3.
           05  JB2-SAKUJO-FL               PIC X(01).
           05  JB2-SOSA-ID                 PIC X(08).
           05  JB2-SOSA-YMD                PIC 9(09) COMP-3.
           05  JB2-SOSA-HMS                PIC 9(07) COMP-3.
