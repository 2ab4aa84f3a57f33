      *  記載者  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  K2-KISAISHA-REC.
           05  K2-REC-KBN                  PIC X(02).
      *  戸籍に記録されている者
           05  K2-SHIKUCHOSON-KO           PIC X(06).
           05  K2-KOSEKI-BANGO             PIC X(20).
           05  K2-KOSEKI-NAI-BANGO         PIC S9(03) COMP-3.
           05  K2-RIREKI-BANGO             PIC S9(05) COMP-3.
           05  K2-SAISHIN-F                PIC X(01).
           05  K2-SHIMEI                   PIC X(44).
           05  K2-SHIMEI-KANA              PIC X(30).
           05  K2-UMARE-HI                 PIC 9(07).
           05  K2-SEI                      PIC X(03).
           05  K2-CHICHI-SHIMEI            PIC X(44).
           05  K2-HAHA-SHIMEI              PIC X(44).
           05  K2-FUBO-TONO-ZOKU           PIC X(44).
           05  K2-HAIGUSHA-KU              PIC X(03).
           05  K2-JOSEKI-F                 PIC X(01).
           05  K2-JOSEKI-HI                PIC 9(07).
           05  K2-JUZEN-KOSEKI-HONSEKI     PIC X(84).
           05  K2-JUZEN-KOSEKI-HITTOSHA    PIC X(64).
           05  K2-JUMIN-ATENA-BANGO        PIC 9(10).
           05  K2-SAKUJO-F                 PIC X(01).
           05  K2-TANTO                    PIC X(08).
           05  K2-TIMESTAMP                PIC X(14).
           05  FILLER                      PIC X(108).
