      *  交付履歴  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  JH1-KOFU-REC.
           05  JH1-REC-KBN                 PIC X(02).
      *  証明書・通知書交付履歴管理
           05  JH1-SHIKUCHOSON-CODE        PIC X(06).
           05  JH1-ATENA-BAN               PIC 9(10).
           05  JH1-KOFU-DATE               PIC 9(07).
           05  JH1-HAKKO-TSUBAN            PIC S9(05) COMP-3.
           05  JH1-SAISHIN-FL              PIC X(01).
           05  JH1-KOFU-HMS                PIC 9(06).
           05  JH1-HAKKO-BAN               PIC N(20).
           05  JH1-KOFU-BASHO              PIC N(30).
           05  JH1-KOFU-KB                 PIC X(02).
           05  JH1-SHOMEI-S-HOSHU-BETSU    PIC X(02).
           05  JH1-KISAI-JIKO              PIC N(30).
           05  JH1-MAISU                   PIC S9(03) COMP-3.
           05  JH1-TANMATSUMEI             PIC N(30).
           05  JH1-SHOBUN-JOHO             PIC N(30).
           05  JH1-SAKUJO-FL               PIC X(01).
           05  JH1-SOSA-ID                 PIC X(08).
           05  JH1-SOSA-YMD                PIC 9(09) COMP-3.
           05  JH1-SOSA-HMS                PIC 9(07) COMP-3.
