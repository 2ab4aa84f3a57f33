      *  支給認定  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  CA-NINTEI-REC.
      *  教育・保育給付認定
           05  CA-SHIKUCHOSON-CODE         PIC X(06).
           05  CA-KODOMO-ATENA-BAN         PIC 9(10).
           05  CA-NINTEI-BAN               PIC 9(10).
           05  CA-RIREKI-BAN               PIC S9(09) COMP.
           05  CA-SAISHIN-FL               PIC X(01).
           05  CA-HOGOSHA-ATENA-BAN        PIC 9(10).
           05  CA-NINTEI-KB                PIC X(02).
           05  CA-HOIKU-HITSUYO-RYO        PIC X(02).
           05  CA-HOIKU-BAN-HITSUY-NA-JIYU PIC X(02).
           05  CA-NINTEI-KAISHI-DATE       PIC 9(08).
           05  CA-NINTEI-SHURYO-DATE       PIC 9(08).
           05  CA-SHINSEI-DATE             PIC 9(08).
           05  CA-NINTEI-DATE              PIC 9(08).
           05  CA-SAKUJO-FL                PIC X(01).
           05  CA-TANTO                    PIC X(08).
           05  CA-TIMESTAMP                PIC X(14).
           05  FILLER                      PIC X(08).
