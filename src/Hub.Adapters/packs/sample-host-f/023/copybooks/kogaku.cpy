      *  高額介護  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  KG-KOGAKU-REC.
      *  高額介護サービス費
           05  KG-SHIKUCHOSON-CD           PIC X(06).
           05  KG-HIHO-NO                  PIC 9(10).
           05  KG-SABISUTEIKYO-YM          PIC 9(05) COMP-3.
           05  KG-SAISHIN-FLG              PIC X(01).
           05  KG-SHIKYU-KETTEI-YMD        PIC 9(07) COMP-3.
           05  KG-SHIKYU-GAKU              PIC S9(09) COMP-3.
           05  KG-SETAI-SANTEIKIJUN-GAKU   PIC S9(09) COMP-3.
           05  KG-KOZA-JOHO                PIC X(30).
           05  KG-SAKUJO-FLG               PIC X(01).
           05  KG-SOSA-ID                  PIC X(08).
           05  KG-SOSA-YMD                 PIC 9(09) COMP-3.
           05  KG-SOSA-HMS                 PIC 9(07) COMP-3.
           05  FILLER                      PIC X(08).
