      *  給付費  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  CG-KYUFU-REC.
      *  施設型給付費支払
           05  CG-SHIKUCHOSON-CODE         PIC X(06).
           05  CG-SHISETSU-CODE            PIC X(10).
           05  CG-KYUFU-YYMM               PIC 9(06).
           05  CG-KOTEI-KAKAKU-KB          PIC X(04).
           05  CG-SAISHIN-FL               PIC X(01).
           05  CG-JIDO-SU                  PIC S9(04) COMP.
           05  CG-TANKA                    PIC S9(09) COMP-3.
           05  CG-KASAN-G                  PIC S9(09) COMP-3.
           05  CG-KYUFU-HI-G               PIC S9(11) COMP-3.
           05  CG-SAKUJO-FL                PIC X(01).
           05  CG-TANTO                    PIC X(08).
           05  CG-TIMESTAMP                PIC X(14).
           05  FILLER                      PIC X(02).
