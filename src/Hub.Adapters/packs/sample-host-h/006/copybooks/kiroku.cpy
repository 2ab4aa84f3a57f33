      *  投票記録  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  M4-KIROKU-REC.
      *  投票記録
           05  M4-SHIKUCHOSON-CODE         PIC X(06).
           05  M4-SENKYO-ID                PIC X(10).
           05  M4-ATENA-BAN                PIC 9(10).
           05  M4-TOHYO-SHU                PIC X(02).
           05  M4-SAISHIN-FL               PIC X(01).
           05  M4-TOHYO-DATE               PIC 9(07).
           05  M4-TOHYO-HMS                PIC 9(06).
           05  M4-TOHYO-SHO-CODE           PIC X(04).
           05  M4-JIYU                     PIC X(02).
           05  M4-TOHYO-YOSHI-KOFU-DATE    PIC 9(07).
           05  M4-TOHYO-YOSHI-SEIKYU-DATE  PIC 9(07).
           05  M4-JURI-KB                  PIC X(01).
           05  M4-SAKUJO-FL                PIC X(01).
           05  M4-KOSHINSHA                PIC X(06).
           05  M4-KOSHIN-DATE              PIC 9(07).
           05  M4-KOSHIN-JIFUN             PIC 9(04).
