      *  手当  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  ST-TEATE-REC.
      *  手当（特別障害者手当等・特児）
           05  ST-SHIKUCHOSON-CD           PIC X(06).
           05  ST-ATENA-NO                 PIC 9(10).
           05  ST-TEATE-SHU                PIC X(02).
           05  ST-NINTEI-NO                PIC 9(10).
           05  ST-SAISHIN-FLG              PIC X(01).
           05  ST-NINTEI-YMD               PIC 9(07) COMP-3.
           05  ST-SHIKYU-KAISHI-YM         PIC 9(05) COMP-3.
           05  ST-TEATEGETSU-GAKU          PIC S9(07) COMP-3.
           05  ST-SHIKYU-TEISHI-KBN        PIC X(01).
           05  ST-SHOT-GEND-GAKU-CHOKA-KBN PIC X(01).
           05  ST-SHIKAKU-SOSHITSU-YMD     PIC 9(07) COMP-3.
           05  ST-SAKUJO-FLG               PIC X(01).
           05  ST-SOSA-ID                  PIC X(08).
           05  ST-SOSA-YMD                 PIC 9(09) COMP-3.
           05  ST-SOSA-HMS                 PIC 9(07) COMP-3.
           05  FILLER                      PIC X(06).
