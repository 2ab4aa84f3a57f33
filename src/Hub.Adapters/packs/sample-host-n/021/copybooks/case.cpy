      *  ケース  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  SC-CASE-REC.
           05  SC-REC-KBN                  PIC X(01).
      *  ケース（世帯）情報
           05  SC-SHIKUCHOSON-KO           PIC X(06).
           05  SC-FUKUSHI-JIMUSHO-KO       PIC X(06).
           05  SC-KESU-BANGO               PIC 9(10).
           05  SC-SAISHIN-F                PIC X(01).
           05  SC-SETAINUSHI-ATENA-BANGO   PIC 9(10).
           05  SC-CHIKUTANTOIN             PIC X(10).
           05  SC-SETAI-RUIKEI             PIC X(03).
           05  SC-KYUCHI-KU                PIC X(02).
           05  SC-SHINSEI-HI               PIC 9(08).
           05  SC-KAISHI-RIYU              PIC X(03).
           05  SC-JUKYO-KU                 PIC X(03).
           05  SC-SAKUJO-F                 PIC X(01).
           05  SC-TANTO                    PIC X(08).
           05  SC-TIMESTAMP                PIC X(14).
           05  FILLER                      PIC X(24).
