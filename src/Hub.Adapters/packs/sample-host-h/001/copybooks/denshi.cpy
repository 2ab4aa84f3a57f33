      *  電子証明  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  JA4-DENSHI-REC.
           05  JA4-REC-KBN                 PIC X(02).
      *  電子証明情報
           05  JA4-SHIKUCHOSON-CODE        PIC X(06).
           05  JA4-ATENA-BAN               PIC 9(10).
           05  JA4-JUMINHYO-CODE           PIC X(11).
           05  JA4-SAISHIN-FL              PIC X(01).
           05  JA4-KAD-SHO-YOD-SHO-SHO-SHI PIC X(40).
           05  JA4-KAD-RIY-SHA-SHO-YOD-SHO PIC X(40).
           05  JA4-KAD-RIY-SHA-SHO-YOD-S-2 PIC S9(03) COMP-3.
           05  JA4-SAKUJO-FL               PIC X(01).
           05  JA4-SOSA-ID                 PIC X(08).
           05  JA4-SOSA-YMD                PIC 9(09) COMP-3.
           05  JA4-SOSA-HMS                PIC 9(07) COMP-3.
