      *  抑止  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  JA3-YOKUSHI-REC.
           05  JA3-REC-KBN                 PIC X(02).
      *  住民基本台帳_抑止設定管理
           05  JA3-SHIKUCHOSON-CODE        PIC X(06).
           05  JA3-ATENA-BAN               PIC 9(10).
           05  JA3-YOKUSHI-JIYU            PIC X(02).
           05  JA3-YOKUSH-SHORI-TAISHO-BUN PIC X(02).
           05  JA3-RIREKI-BAN              PIC S9(03) COMP-3.
           05  JA3-YOKUSHI-KAISHI-DATE     PIC 9(07).
           05  JA3-RIREKI-BAN-EDABAN-GO    PIC S9(03) COMP-3.
           05  JA3-SAISHIN-FL              PIC X(01).
           05  JA3-YOKUSHI-SHURYO-DATE     PIC 9(07).
           05  JA3-YOKUSHIREBERU           PIC X(02).
           05  JA3-SETAI-YOKUSHI-KB        PIC X(01).
           05  JA3-ICHIJ-KAIJO-KAISHI-DATE PIC 9(07).
           05  JA3-ICHIJI-KAIJO-KAISHI-HMS PIC 9(06).
           05  JA3-ICHIJ-KAIJO-SHURYO-DATE PIC 9(07).
           05  JA3-ICHIJI-KAIJO-SHURYO-HMS PIC 9(06).
           05  JA3-ICHIJ-KAIJOS-SOSA-SHAID PIC X(10).
           05  JA3-SAKUJO-FL               PIC X(01).
           05  JA3-SOSA-ID                 PIC X(08).
           05  JA3-SOSA-YMD                PIC 9(09) COMP-3.
           05  JA3-SOSA-HMS                PIC 9(07) COMP-3.
