      *  印鑑登録  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  IK-TOROKU-REC.
      *  印鑑登録情報
           05  IK-SHIKUCHOSON-CD           PIC X(06).
           05  IK-ATENA-NO                 PIC 9(10).
           05  IK-INKAN-TOROKU-NO          PIC 9(10).
           05  IK-RIREKI-NO                PIC S9(03) COMP-3.
           05  IK-SAISHIN-FLG              PIC X(01).
           05  IK-TOROKU-JOTAI             PIC X(02).
           05  IK-TOROKU-YMD               PIC 9(07) COMP-3.
           05  IK-TOROKU-HOHO              PIC X(02).
           05  IK-TOROKU-SHIMEI            PIC X(44).
           05  IK-TOROKU-SHIMEI-TSUSHO-KBN PIC X(02).
           05  IK-INEI-NO                  PIC X(15).
           05  IK-TOROKU-SHO-KOFU-YMD      PIC 9(07) COMP-3.
           05  IK-TOROKU-SHO-SAIKOFU-YMD   PIC 9(07) COMP-3.
           05  IK-TOR-SHO-BOS-TSU-TODO-YMD PIC 9(07) COMP-3.
           05  IK-SHOKAI-SHO-SOFU-YMD      PIC 9(07) COMP-3.
           05  IK-KAITOSHO-KIGEN           PIC 9(07) COMP-3.
           05  IK-HOSHONIN-INKAN-TOROKU-NO PIC X(10).
           05  IK-DAIRININ-KBN             PIC X(01).
           05  IK-MASSHO-YMD               PIC 9(07) COMP-3.
           05  IK-MASSHO-JIYU              PIC X(02).
           05  IK-BIKO                     PIC N(30).
           05  IK-SAKUJO-FLG               PIC X(01).
           05  IK-SOSA-ID                  PIC X(08).
           05  IK-SOSA-YMD                 PIC 9(09) COMP-3.
           05  IK-SOSA-HMS                 PIC 9(07) COMP-3.
           05  FILLER                      PIC X(07).
