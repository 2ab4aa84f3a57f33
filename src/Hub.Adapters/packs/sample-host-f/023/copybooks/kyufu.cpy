      *  給付実績  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  KK-KYUFU-REC.
      *  給付実績
           05  KK-SHIKUCHOSON-CD           PIC X(06).
           05  KK-HIHO-NO                  PIC 9(10).
           05  KK-SABISUTEIKYO-YM          PIC 9(05) COMP-3.
           05  KK-JIGYOSHO-NO              PIC 9(10).
           05  KK-SABISU-SHURUI-CD         PIC X(02).
           05  KK-SABISUKOMOKU-CD          PIC X(04).
           05  KK-SAISHIN-FLG              PIC X(01).
           05  KK-TANISU                   PIC S9(09) COMP-3.
           05  KK-NISSU-KAISU              PIC S9(05) COMP-3.
           05  KK-HIYO-GAKU                PIC S9(09) COMP-3.
           05  KK-HOKEN-SEIKYU-GAKU        PIC S9(09) COMP-3.
           05  KK-RIYO-SHA-FUTAN-GAKU      PIC S9(09) COMP-3.
           05  KK-SHINSA-YM                PIC 9(05) COMP-3.
           05  KK-SAKUJO-FLG               PIC X(01).
           05  KK-SOSA-ID                  PIC X(08).
           05  KK-SOSA-YMD                 PIC 9(09) COMP-3.
           05  KK-SOSA-HMS                 PIC 9(07) COMP-3.
