      *  家屋台帳  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  KO-KAOKU-REC.
      *  家屋基本情報
           05  KO-SHIKUCHOSON-CD           PIC X(06).
           05  KO-BUKKEN-NO                PIC X(20).
           05  KO-KAZEI-NENDO              PIC 9(03).
           05  KO-KAOKU-KIHON-RIREKI-NO    PIC S9(05) COMP-3.
           05  KO-SAISHIN-FLG              PIC X(01).
           05  KO-KAOKU-TOKI-SHOZAICHI     PIC N(40).
           05  KO-KAOKU-NO                 PIC N(30).
           05  KO-FUDOSAN-NO               PIC X(13).
           05  KO-TOKI-SHURUI-KBN          PIC X(03).
           05  KO-TOKI-KENCHIKU-YMD        PIC 9(07) COMP-3.
           05  KO-GIMUSHA-ATENA-NO         PIC 9(10).
           05  KO-GENKYO-KENCHIKU-YMD      PIC 9(07) COMP-3.
           05  KO-GENKYO-SHURUI-KBN        PIC X(03).
           05  KO-SHUTARU-YOTO-KBN         PIC X(03).
           05  KO-KOZO-KBN                 PIC X(02).
           05  KO-YANE-KBN                 PIC X(02).
           05  KO-CHIJO-KAISU              PIC S9(03) COMP-3.
           05  KO-CHIKA-KAISU              PIC S9(03) COMP-3.
           05  KO-YUKA-1KAI                PIC S9(09)V9(02) COMP-3.
           05  KO-YUKA-1KAIIGAI            PIC S9(09)V9(02) COMP-3.
           05  KO-GOKEI-GENKYO-YUKA        PIC S9(09)V9(02) COMP-3.
           05  KO-KAOKU-GENKYO-SHOZAICHI   PIC N(40).
           05  KO-BUNTO-GATTO-GENIN-KBN    PIC X(02).
           05  KO-MESSHITSU-YMD            PIC 9(07) COMP-3.
           05  KO-SAKUJO-FLG               PIC X(01).
           05  KO-SOSA-ID                  PIC X(08).
           05  KO-SOSA-YMD                 PIC 9(09) COMP-3.
           05  KO-SOSA-HMS                 PIC 9(07) COMP-3.
      *  家屋評価情報
           05  KO-KAOKU-HYOKA-RIREKI-NO    PIC S9(05) COMP-3.
           05  KO-KAOKU-HYOKA-GAKU         PIC S9(11) COMP-3.
           05  KO-SA-IKEN-CHIKUHIHYOTENSU  PIC S9(11) COMP-3.
           05  KO-KEINE-GENTEN-HOSEI-RITSU PIC S9(01)V9(04) COMP-3.
           05  KO-KOTEI-SHISA-KAZEI-HYOJUN PIC S9(11) COMP-3.
           05  KO-TOSHIKE-ZEI-KAZEI-HYOJUN PIC S9(11) COMP-3.
           05  KO-SHINCHIKU-KEIGEN-KBN     PIC X(02).
           05  KO-SHINC-KEIGE-SHURYO-NENDO PIC 9(03).
           05  KO-GEN-GAKU-ZEIGAKU         PIC S9(11) COMP-3.
           05  FILLER                      PIC X(06).
