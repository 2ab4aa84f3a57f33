      *  資格  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  KS-SHIKAKU-REC.
           05  KS-REC-KBN                  PIC X(01).
      *  被保険者情報
           05  KS-SHIKUCHOSON-CODE         PIC X(06).
           05  KS-HIHO-BAN                 PIC 9(08).
           05  KS-RIREKI-BAN               PIC 9(05).
           05  KS-SAISHIN-FL               PIC X(01).
           05  KS-ATENA-BAN                PIC 9(10).
           05  KS-KOJIN-KB                 PIC X(01).
           05  KS-HIHO-SHIKAK-SHUTOKU-JIYU PIC X(03).
           05  KS-HIHO-SHIKAK-SHUTOKU-DATE PIC 9(07).
           05  KS-HIHO-SHIKAK-SOSHITS-JIYU PIC X(03).
           05  KS-HIHO-SHIKAK-SOSHITS-DATE PIC 9(07).
           05  KS-HOKEN-BAN                PIC 9(08).
           05  KS-HOKE-BAN-TEKI-KAISH-DATE PIC 9(07).
           05  KS-HOKE-BAN-TEKI-SHURY-DATE PIC 9(07).
           05  KS-SHOGAI-NINTEI-KB         PIC X(01).
           05  KS-JUSHO-CHI-TOKUREI-KB     PIC X(01).
           05  KS-HIY-SHA-HOK-HI-FUY-SHA   PIC X(01).
           05  KS-SAKUJO-FL                PIC X(01).
           05  KS-KOSHINSHA                PIC X(06).
           05  KS-KOSHIN-DATE              PIC 9(07).
           05  KS-KOSHIN-JIFUN             PIC 9(04).
