      *  カード送付先  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  JG2-SOFU-REC.
           05  JG2-REC-KBN                 PIC X(02).
      *  個人番号カード送付先情報
           05  JG2-SHIKUCHOSON-CODE        PIC X(06).
           05  JG2-ATENA-BAN               PIC 9(10).
           05  JG2-SAISHIN-FL              PIC X(01).
           05  JG2-SHORI-DATE              PIC 9(07).
           05  JG2-TSUBAN-SHORI-BAN        PIC S9(11) COMP-3.
           05  JG2-ATESAKIINSATSU-KB       PIC X(02).
           05  JG2-SOFU-SAKI-JUSH-YUBI-BAN PIC 9(07).
           05  JG2-SOFU-SAKI-JUSHO         PIC N(40).
           05  JG2-SOFU-SAKI-SHIMEI        PIC N(20).
           05  JG2-SOFU-MOTO-SHIKUCHO-CODE PIC X(06).
           05  JG2-SOFU-MOTO-SHIKUCHOSONME PIC N(25).
           05  JG2-SOF-MOT-SHI-JUS-YUB-BAN PIC 9(07).
           05  JG2-SOFU-MOTO-SHIKUCH-JUSHO PIC N(40).
           05  JG2-SOFU-MOTO-DENWA-BAN     PIC X(15).
           05  JG2-KOFU-BA-SHOMEI          PIC N(30).
           05  JG2-KOFU-BASH-JUSH-YUBI-BAN PIC 9(07).
           05  JG2-KOFU-BASHO-JUSHO        PIC N(40).
           05  JG2-KOFU-BASHO-DENWA-BAN    PIC X(15).
           05  JG2-SOFU-BA-SHOMEI          PIC N(30).
           05  JG2-SOFU-BASH-JUSH-YUBI-BAN PIC 9(07).
           05  JG2-SOFU-BASHO-JUSHO        PIC N(40).
           05  JG2-SOFU-BASHO-DENWA-BAN    PIC X(15).
           05  JG2-KOJIN-BAN               PIC 9(12).
           05  JG2-JUMINHYO-CODE           PIC X(11).
           05  JG2-SAKUJO-FL               PIC X(01).
           05  JG2-SOSA-ID                 PIC X(08).
           05  JG2-SOSA-YMD                PIC 9(09) COMP-3.
           05  JG2-SOSA-HMS                PIC 9(07) COMP-3.
