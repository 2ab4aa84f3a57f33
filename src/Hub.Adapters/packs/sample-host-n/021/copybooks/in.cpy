      *  員  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  SI-IN-REC.
           05  SI-REC-KBN                  PIC X(01).
      *  生活保護受給情報（ケース・員）
           05  SI-SHIKUCHOSON-KO           PIC X(06).
           05  SI-FUKUSHI-JIMUSHO-KO       PIC X(06).
           05  SI-KESU-BANGO               PIC 9(10).
           05  SI-SHINSEI-RIREKI-BANGO     PIC S9(05) COMP-3.
           05  SI-KETTEI-RIREKI-BANGO      PIC S9(05) COMP-3.
           05  SI-IN-BANGO                 PIC S9(03) COMP-3.
           05  SI-SAISHIN-F                PIC X(01).
           05  SI-ATENA-BANGO              PIC 9(10).
           05  SI-SEIKATSU-HOGO-KAISHI-HI  PIC 9(08).
           05  SI-TEISHI-HI                PIC 9(08).
           05  SI-TEISHI-KAIJO-HI          PIC 9(08).
           05  SI-TANHEIKYU-KU             PIC X(03).
           05  SI-SEIKATSU-FUJO-F          PIC X(01).
           05  SI-JUTAKU-FUJO-F            PIC X(01).
           05  SI-KYOIKUFUJO-F             PIC X(01).
           05  SI-KAIGO-FUJO-F             PIC X(01).
           05  SI-IR-YOFU-JO-F             PIC X(01).
           05  SI-SEIG-YOFU-JO-F           PIC X(01).
           05  SI-HAISHI-HI                PIC 9(08).
           05  SI-HAISHI-RIYU              PIC X(03).
           05  SI-SAKUJO-F                 PIC X(01).
           05  SI-TANTO                    PIC X(08).
           05  SI-TIMESTAMP                PIC X(14).
           05  FILLER                      PIC X(01).
