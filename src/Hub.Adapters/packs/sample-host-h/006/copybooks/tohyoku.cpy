      *  投票区  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  M2-TOHYOKU-REC.
      *  投票区・投票所
           05  M2-SHIKUCHOSON-CODE         PIC X(06).
           05  M2-TOHYOKU-CODE             PIC X(04).
           05  M2-SAISHIN-FL               PIC X(01).
           05  M2-TOHYOKU-MEI              PIC N(30).
           05  M2-TOHYO-SHOMEI             PIC N(30).
           05  M2-TOHYO-SHO-JUSHO          PIC N(40).
           05  M2-TEKIYO-KAISHI-DATE       PIC 9(07).
           05  M2-SAKUJO-FL                PIC X(01).
           05  M2-KOSHINSHA                PIC X(06).
           05  M2-KOSHIN-DATE              PIC 9(07).
           05  M2-KOSHIN-JIFUN             PIC 9(04).
