      *  事業所  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  HM-JIMUSHO-REC.
      *  事務所・事業所
           05  HM-SHIKUCHOSON-CODE         PIC X(06).
           05  HM-ATENA-BAN                PIC 9(10).
           05  HM-JIGYOSHO-BAN             PIC 9(06).
           05  HM-SAISHIN-FL               PIC X(01).
           05  HM-JIGYOSHO-MEISHO          PIC N(30).
           05  HM-SZ-JUSHO-CD              PIC X(08).
           05  HM-SZ-BANCHI                PIC 9(05).
           05  HM-SZ-EDA                   PIC 9(04).
           05  HM-SHOZAICHI-KATAGAKI       PIC N(40).
           05  HM-KAISETSU-DATE            PIC 9(07) COMP-3.
           05  HM-HAISHI-DATE              PIC 9(07) COMP-3.
           05  HM-JUGYOSHA-SU              PIC S9(07) COMP-3.
           05  HM-SAKUJO-FL                PIC X(01).
           05  HM-KOSHINSHA                PIC X(06).
           05  HM-KOSHIN-DATE              PIC 9(07).
           05  HM-KOSHIN-JIFUN             PIC 9(04).
