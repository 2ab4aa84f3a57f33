      *  環境性能割  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  KK-KANKYO-REC.
      *  環境性能割
           05  KK-SHIKUCHOSON-KO           PIC X(06).
           05  KK-KEIJIKANRI-BANGO         PIC X(20).
           05  KK-SHUTOKU-HI               PIC 9(07).
           05  KK-SAISHIN-F                PIC X(01).
           05  KK-SHUTOKU-KA-GAKU          PIC S9(11) COMP-3.
           05  KK-ZEIRITSU                 PIC S9(02)V9(01) COMP-3.
           05  KK-ZEIGAKU                  PIC S9(09) COMP-3.
           05  KK-SAKUJO-F                 PIC X(01).
           05  KK-TANTO                    PIC X(08).
           05  KK-TIMESTAMP                PIC X(14).
