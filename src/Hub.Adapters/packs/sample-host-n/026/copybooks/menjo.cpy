      *  免除申請  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  NM-MENJO-REC.
      *  免除・猶予申請
           05  NM-SHIKUCHOSON-KO           PIC X(06).
           05  NM-ATENA-BANGO              PIC 9(10).
           05  NM-KISO-NENKIN-BANGO        PIC 9(10).
           05  NM-SHINSEI-BANGO            PIC S9(09) COMP-2.
           05  NM-SAISHIN-F                PIC X(01).
           05  NM-MENJO-KU                 PIC X(02).
           05  NM-SHINSEI-HI               PIC 9(07).
           05  NM-MENJO-KAISHI-TSUKI       PIC 9(05).
           05  NM-MENJO-SHURYO-TSUKI       PIC 9(05).
           05  NM-SHONIN-KU                PIC X(02).
           05  NM-KYAKKA-RIYU              PIC X(02).
           05  NM-SHOTOKU-GAKU-HONNIN      PIC S9(11) COMP-3.
           05  NM-SHOTOKU-GAKU-HAIGUSHA    PIC S9(11) COMP-3.
           05  NM-SHOTOKU-GAKU-SETAINUSHI  PIC S9(11) COMP-3.
           05  NM-SAKUJO-F                 PIC X(01).
           05  NM-TANTO                    PIC X(08).
           05  NM-TIMESTAMP                PIC X(14).
           05  FILLER                      PIC X(05).
