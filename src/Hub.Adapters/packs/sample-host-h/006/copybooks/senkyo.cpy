      *  選挙  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  M3-SENKYO-REC.
      *  選挙マスタ
           05  M3-SHIKUCHOSON-CODE         PIC X(06).
           05  M3-SENKYO-ID                PIC X(10).
           05  M3-SAISHIN-FL               PIC X(01).
           05  M3-SENKYO-MEI               PIC N(30).
           05  M3-SENKYO-SHU               PIC X(02).
           05  M3-KO-HMS-JI-DATE           PIC 9(07).
           05  M3-SENKYO-KIJITSU           PIC 9(07).
           05  M3-MEIBO-TOROKU-KIJUNBI     PIC 9(07).
           05  M3-SAKUJO-FL                PIC X(01).
           05  M3-KOSHINSHA                PIC X(06).
           05  M3-KOSHIN-DATE              PIC 9(07).
           05  M3-KOSHIN-JIFUN             PIC 9(04).
