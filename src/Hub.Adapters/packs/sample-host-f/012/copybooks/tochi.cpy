      *  土地台帳  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  TC-TOCHI-REC.
      *  土地基本情報
           05  TC-SHIKUCHOSON-CD           PIC X(06).
           05  TC-BUKKEN-NO                PIC X(20).
           05  TC-KAZEI-NENDO              PIC 9(03).
           05  TC-TOCHI-KIHON-RIREKI-NO    PIC S9(05) COMP-3.
           05  TC-SAISHIN-FLG              PIC X(01).
           05  TC-TOCHI-TOKI-SHOZAICHI     PIC N(40).
           05  TC-TOCHI-TOKI-CHIBAN        PIC N(30).
           05  TC-FUDOSAN-NO               PIC X(13).
           05  TC-TOKI-CHIMOKU             PIC X(02).
           05  TC-TOKI-CHISEKI             PIC S9(09)V9(02) COMP-3.
           05  TC-GIMUSHA-ATENA-NO         PIC 9(10).
           05  TC-GENKYO-CHIMOKU           PIC X(02).
           05  TC-GENKYO-CHISEKI           PIC S9(09)V9(02) COMP-3.
           05  TC-KAZEI-CHISEKI            PIC S9(09)V9(02) COMP-3.
           05  TC-GENKYO-YOTO-CD-1         PIC X(03).
           05  TC-BUNPIT-GAPPITS-GENIN-KBN PIC X(02).
           05  TC-BUN-MOT-GAP-SAKI-BUKK-NO PIC X(20).
           05  TC-HIKAZEI-KBN              PIC X(02).
           05  TC-IDO-YMD                  PIC 9(07) COMP-3.
           05  TC-IDO-JIYU                 PIC X(03).
           05  TC-SAKUJO-FLG               PIC X(01).
           05  TC-SOSA-ID                  PIC X(08).
           05  TC-SOSA-YMD                 PIC 9(09) COMP-3.
           05  TC-SOSA-HMS                 PIC 9(07) COMP-3.
      *  土地評価情報
           05  TC-TOCHI-HYOKA-RIREKI-NO    PIC S9(05) COMP-3.
           05  TC-HYOKA-NENDO              PIC 9(03).
           05  TC-HYOKA-GAKU               PIC S9(11) COMP-3.
           05  TC-TANIHYOTEN               PIC S9(11) COMP-3.
           05  TC-ROSENKA                  PIC S9(11) COMP-3.
           05  TC-JUTAKU-YOCHI-KBN         PIC X(01).
           05  TC-SHOKI-JUTAK-YOCHI-CHISEK PIC S9(09)V9(02) COMP-3.
           05  TC-IPPAN-JUTAK-YOCHI-CHISEK PIC S9(09)V9(02) COMP-3.
           05  TC-KOTEI-SHISA-KAZEI-HYOJUN PIC S9(11) COMP-3.
           05  TC-TOSHIKE-ZEI-KAZEI-HYOJUN PIC S9(11) COMP-3.
           05  TC-FUTAN-SUIJUN             PIC S9(05)V9(04) COMP-3.
           05  TC-ZEN-NENDO-KAZEI-HYOJUN   PIC S9(11) COMP-3.
           05  TC-TOKUREI-CD               PIC X(04).
           05  FILLER                      PIC X(06).
