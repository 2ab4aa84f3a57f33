      *  被保険者台帳  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  KH-HIHOKENSHA-REC.
           05  KH-REC-KBN                  PIC X(02).
      *  被保険者情報
           05  KH-SHIKUCHOSON-CD           PIC X(06).
           05  KH-ATENA-NO                 PIC 9(10).
           05  KH-KAIGO-HOKEN-NO           PIC 9(06).
           05  KH-HIHO-NO                  PIC 9(10).
           05  KH-SHIKAKU-RIREKI-NO        PIC S9(05) COMP-3.
           05  KH-SAISHIN-FLG              PIC X(01).
           05  KH-HIHO-KBN                 PIC X(02).
           05  KH-SHIKAKU-SHUTOKU-BI       PIC 9(07) COMP-3.
           05  KH-SHIKAKU-SHUTOKU-JIYU     PIC X(02).
           05  KH-SHIKAK-SHUTOKU-TODOKE-BI PIC 9(07) COMP-3.
           05  KH-SHIKAKU-SOSHITSU-BI      PIC 9(07) COMP-3.
           05  KH-SHIKAKU-SOSHITSU-JIYU    PIC X(02).
           05  KH-JUSHO-CHI-TOKURE-SHA-KBN PIC X(01).
           05  KH-JUSHO-CHI-TOKUR-SHISE-CD PIC X(10).
           05  KH-RORE-FUKU-NENK-JUKYU-KBN PIC X(01).
           05  KH-SEIKATSU-HOGO-KBN        PIC X(01).
           05  KH-YOKAIGO-NINTEI-JOKYO-CD  PIC X(02).
           05  KH-YOKAIGO-JOTAI-KBN        PIC X(02).
           05  KH-YOKAIGO-NINTEI-BI        PIC 9(07) COMP-3.
           05  KH-YOK-NIN-YUK-KIKA-KAIS-BI PIC 9(07) COMP-3.
           05  KH-YOK-NIN-YUK-KIKA-SHUR-BI PIC 9(07) COMP-3.
           05  KH-KOHI-JUKYUSHA-NO         PIC X(07).
           05  KH-SAKUJO-FLG               PIC X(01).
           05  KH-SOSA-ID                  PIC X(08).
           05  KH-SOSA-YMD                 PIC 9(09) COMP-3.
           05  KH-SOSA-HMS                 PIC 9(07) COMP-3.
