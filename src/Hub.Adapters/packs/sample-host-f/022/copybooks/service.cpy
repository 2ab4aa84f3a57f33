      *  支給決定  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  SV-SERVICE-REC.
      *  障害福祉サービス支給決定
           05  SV-SHIKUCHOSON-CD           PIC X(06).
           05  SV-ATENA-NO                 PIC 9(10).
           05  SV-JUKYUSHA-SHO-NO          PIC 9(10).
           05  SV-SHIKYU-KETTEI-NO         PIC S9(05) COMP-3.
           05  SV-SAISHIN-FLG              PIC X(01).
           05  SV-SHOGAI-SHIEN-KBN         PIC X(01).
           05  SV-NINT-YUKO-KIKAN-KAISH-BI PIC 9(07) COMP-3.
           05  SV-NINT-YUKO-KIKAN-SHURY-BI PIC 9(07) COMP-3.
           05  SV-SABISU-SHURUI-CD         PIC X(06).
           05  SV-SHIKYU-RYO               PIC S9(06)V9(01) COMP-3.
           05  SV-SHIKYU-KETTEI-KAISHI-BI  PIC 9(07) COMP-3.
           05  SV-SHIKYU-KETTEI-SHURYO-BI  PIC 9(07) COMP-3.
           05  SV-RIYO-SHA-FUTA-JOGEN-GAKU PIC S9(07) COMP-3.
           05  SV-RIYO-SHA-FUTAN-KBN       PIC X(02).
           05  SV-KEIKAKU-SODAN-SHIEN-KBN  PIC X(01).
           05  SV-SAKUJO-FLG               PIC X(01).
           05  SV-SOSA-ID                  PIC X(08).
           05  SV-SOSA-YMD                 PIC 9(09) COMP-3.
           05  SV-SOSA-HMS                 PIC 9(07) COMP-3.
           05  FILLER                      PIC X(08).
