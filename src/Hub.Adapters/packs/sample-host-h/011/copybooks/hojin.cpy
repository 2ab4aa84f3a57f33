      *  法人台帳  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  HJ-HOJIN-REC.
      *  法人基本情報
           05  HJ-SHIKUCHOSON-CODE         PIC X(06).
           05  HJ-ATENA-BAN                PIC 9(10).
           05  HJ-HOJIN-KANRI-BAN          PIC X(15).
           05  HJ-RIREKI-BAN               PIC S9(03) COMP-3.
           05  HJ-SAISHIN-FL               PIC X(01).
           05  HJ-HOJIN-BAN                PIC X(13).
           05  HJ-HOJIN-MEISHO             PIC N(30).
           05  HJ-HOJIN-MEISHO-KN          PIC X(30).
           05  HJ-HOJIN-SHU                PIC X(02).
           05  HJ-HONTEN-SHOZAICHI         PIC N(40).
           05  HJ-DAIHYOSHA-SHIMEI         PIC N(20).
           05  HJ-SETSURITSU-DATE          PIC 9(07) COMP-3.
           05  HJ-KESSANKI                 PIC X(04).
           05  HJ-SHIHON-KINTO-BAN-G       PIC S9(11) COMP-3.
           05  HJ-SHI-KIN-G-OYO-SHI-JUNB-G PIC S9(11) COMP-3.
           05  HJ-JUGYOSHA-SU              PIC S9(07) COMP-3.
           05  HJ-SHINAI-JUGYOSHA-SU       PIC S9(07) COMP-3.
           05  HJ-BUNKATSU-KB              PIC X(01).
           05  HJ-RENKETSUTSUSAN-KB        PIC X(01).
           05  HJ-SHINKOKU-KIGEN-ENCHOGESS PIC S9(03) COMP-3.
           05  HJ-KYUGYO-KB                PIC X(01).
           05  HJ-KAISAN-DATE              PIC 9(07) COMP-3.
           05  HJ-SEISANKETSURYO-DATE      PIC 9(07) COMP-3.
           05  HJ-ELTAX-RIYO-SHAID         PIC X(20).
           05  HJ-SAKUJO-FL                PIC X(01).
           05  HJ-KOSHINSHA                PIC X(06).
           05  HJ-KOSHIN-DATE              PIC 9(07).
           05  HJ-KOSHIN-JIFUN             PIC 9(04).
           05  FILLER                      PIC X(02).
