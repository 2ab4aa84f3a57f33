      *  戸籍  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  K1-KOSEKI-REC.
           05  K1-REC-KBN                  PIC X(02).
      *  戸籍（全部事項）
           05  K1-SHIKUCHOSON-KO           PIC X(06).
           05  K1-KOSEKI-BANGO             PIC X(20).
           05  K1-RIREKI-BANGO             PIC S9(05) COMP-3.
           05  K1-SAISHIN-F                PIC X(01).
           05  K1-HONSEKI-SHIKUCHOSON-KO   PIC X(06).
           05  K1-HONSEKI-CHOAZA           PIC X(84).
           05  K1-HONSEKI-CHIBAN-GO        PIC X(84).
           05  K1-HITTOSHA-SHIMEI          PIC X(44).
           05  K1-HENSEI-HI                PIC 9(07).
           05  K1-HENSEI-JIYU              PIC X(03).
           05  K1-SHOJO-HI                 PIC 9(07).
           05  K1-SHOJO-JIYU               PIC X(03).
           05  K1-KAISEI-HI                PIC 9(07).
           05  K1-KAISEI-JIYU              PIC X(84).
           05  K1-KOSEKI-SHU               PIC X(03).
           05  K1-JOSEKI-KU                PIC X(01).
           05  K1-SAKUJO-F                 PIC X(01).
           05  K1-TANTO                    PIC X(08).
           05  K1-TIMESTAMP                PIC X(14).
           05  FILLER                      PIC X(162).
