      *  残世帯続柄  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  JD1-ZANSETAI-REC.
           05  JD1-REC-KBN                 PIC X(02).
      *  世帯主転出後の続柄情報
           05  JD1-SHIKUCHOSON-CODE        PIC X(06).
           05  JD1-ATENA-BAN               PIC 9(10).
           05  JD1-SAISHIN-FL              PIC X(01).
           05  JD1-SETAI-BAN               PIC X(15).
           05  JD1-SETAI-TENSH-TODOKE-DATE PIC 9(07).
           05  JD1-SETAINUS-TENSHUTSU-DATE PIC 9(07).
           05  JD1-TEN-TOD-BII-SET-HEN-TOD PIC 9(07).
           05  JD1-ZAN-SETAI-SETAIN-SHIMEI PIC N(20).
           05  JD1-ZAN-SETAI-ZOKU-CODE-1   PIC X(02).
           05  JD1-ZAN-SETAI-ZOKU-CODE-2   PIC X(02).
           05  JD1-ZAN-SETAI-ZOKU-CODE-3   PIC X(02).
           05  JD1-ZAN-SETAI-ZOKU-CODE-4   PIC X(02).
           05  JD1-SAKUJO-FL               PIC X(01).
           05  JD1-SOSA-ID                 PIC X(08).
           05  JD1-SOSA-YMD                PIC 9(09) COMP-3.
           05  JD1-SOSA-HMS                PIC 9(07) COMP-3.
