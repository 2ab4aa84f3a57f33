      *  認定台帳  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  KN-NINTEI-REC.
           05  KN-REC-KBN                  PIC X(02).
      *  要介護認定情報
           05  KN-SHIKUCHOSON-CD           PIC X(06).
           05  KN-HIHO-NO                  PIC 9(10).
           05  KN-SHINSEI-NO               PIC 9(10).
           05  KN-NINTEI-RIREKI-NO         PIC S9(05) COMP-3.
           05  KN-SAISHIN-FLG              PIC X(01).
           05  KN-SHINSEI-YMD              PIC 9(07) COMP-3.
           05  KN-SHINSEI-SHU-CD           PIC X(02).
           05  KN-CHOSA-YMD                PIC 9(07) COMP-3.
           05  KN-ICHIJI-HANTEI-KEKKA      PIC X(02).
           05  KN-IKEN-SHOJURYOBI          PIC 9(07) COMP-3.
           05  KN-SHINSAKAI-KAISAIBI       PIC 9(07) COMP-3.
           05  KN-NIJI-HANTEI-KEKKA        PIC X(02).
           05  KN-NINTEI-YMD               PIC 9(07) COMP-3.
           05  KN-NINT-YUKO-KIKAN-KAISH-BI PIC 9(07) COMP-3.
           05  KN-NINT-YUKO-KIKAN-SHURY-BI PIC 9(07) COMP-3.
           05  KN-TOKUTEI-SHIPPEI-CD       PIC X(02).
           05  KN-SHIKYU-GENDO-GAKU        PIC S9(07) COMP-3.
           05  KN-SAKUJO-FLG               PIC X(01).
           05  KN-SOSA-ID                  PIC X(08).
           05  KN-SOSA-YMD                 PIC 9(09) COMP-3.
           05  KN-SOSA-HMS                 PIC 9(07) COMP-3.
           05  FILLER                      PIC X(20).
