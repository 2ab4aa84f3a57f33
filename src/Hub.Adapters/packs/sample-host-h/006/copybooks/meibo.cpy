      *  名簿  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  M1-MEIBO-REC.
           05  M1-REC-KBN                  PIC X(01).
      *  選挙人名簿
           05  M1-SHIKUCHOSON-CODE         PIC X(06).
           05  M1-ATENA-BAN                PIC 9(10).
           05  M1-MEIBO-TOROKU-RIREKI-BAN  PIC 9(05).
           05  M1-SAISHIN-FL               PIC X(01).
           05  M1-TOHYOKU-CODE             PIC X(04).
           05  M1-MEIBO-BAN-BOSATSU        PIC X(06).
           05  M1-MEIBO-BAN-PEJI           PIC 9(05).
           05  M1-MEIBO-BAN-GYO            PIC 9(03).
           05  M1-SHIMEI                   PIC N(20).
           05  M1-SHIMEI-KN                PIC X(30).
           05  M1-SEI                      PIC X(02).
           05  M1-UMARE-GAPPI              PIC 9(07).
           05  M1-JU-JUSHO-CD              PIC X(08).
           05  M1-JU-BANCHI                PIC 9(05).
           05  M1-JU-EDA                   PIC 9(04).
           05  M1-JUSHO-KATAGAKI-CODE      PIC X(20).
           05  M1-JUSHO-KATAGAKI           PIC N(40).
           05  M1-MEIBO-TOROKU-KB          PIC X(02).
           05  M1-MEIBO-TOROKU-DATE        PIC 9(07).
           05  M1-MEIBO-TOROKU-SHIKAKU     PIC X(02).
           05  M1-JUMINTONATTA-DATE        PIC 9(07).
           05  M1-HYOJI-KB                 PIC X(02).
           05  M1-HYOJI-DATE               PIC 9(07).
           05  M1-MASSHO-JIYU              PIC X(02).
           05  M1-MASSHO-DATE              PIC 9(07).
           05  M1-SAKUJO-FL                PIC X(01).
           05  M1-KOSHINSHA                PIC X(06).
           05  M1-KOSHIN-DATE              PIC 9(07).
           05  M1-KOSHIN-JIFUN             PIC 9(04).
