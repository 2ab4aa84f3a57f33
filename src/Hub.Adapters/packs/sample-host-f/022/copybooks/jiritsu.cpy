      *  自立支援医療  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  SJ-JIRITSU-REC.
      *  自立支援医療（更生・精神・育成）
           05  SJ-SHIKUCHOSON-CD           PIC X(06).
           05  SJ-ATENA-NO                 PIC 9(10).
           05  SJ-JUKYUSHA-SHO-NO          PIC 9(10).
           05  SJ-SHIKYU-NINTEI-NO         PIC S9(05) COMP-3.
           05  SJ-SAISHIN-FLG              PIC X(01).
           05  SJ-SEIDO-KBN                PIC X(02).
           05  SJ-NINTEI-YMD               PIC 9(07) COMP-3.
           05  SJ-YUKO-KIKAN-KAISHI-BI     PIC 9(07) COMP-3.
           05  SJ-YUKO-KIKAN-SHURYO-BI     PIC 9(07) COMP-3.
           05  SJ-SHOTOKU-KBN              PIC X(02).
           05  SJ-JIKO-FUTAN-JOGENGET-GAKU PIC S9(07) COMP-3.
           05  SJ-JUDOKATSUKEIZOKU-KBN     PIC X(01).
           05  SJ-SHITEI-IRYOKIKAN-CD      PIC X(10).
           05  SJ-SHIPPEIMEI               PIC N(30).
           05  SJ-KOHI-FUTAN-SHA-NO        PIC 9(08).
           05  SJ-SAKUJO-FLG               PIC X(01).
           05  SJ-SOSA-ID                  PIC X(08).
           05  SJ-SOSA-YMD                 PIC 9(09) COMP-3.
           05  SJ-SOSA-HMS                 PIC 9(07) COMP-3.
           05  FILLER                      PIC X(03).
