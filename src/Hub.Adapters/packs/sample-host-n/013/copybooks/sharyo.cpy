      *  車両・課税  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  KJ-SHARYO-REC.
      *  車両情報
           05  KJ-SHIKUCHOSON-KO           PIC X(06).
           05  KJ-KEIJIKANRI-BANGO         PIC X(20).
           05  KJ-KEIJI-RIREKI-BANGO       PIC S9(05) COMP-3.
           05  KJ-SAISHIN-F                PIC X(01).
           05  KJ-NOZEI-GIMUSH-ATENA-BANGO PIC 9(10).
           05  KJ-IKKAT-NOZEI-TAISH-SHA-KU PIC X(01).
           05  KJ-S-HIYO-SHA-ATENA-BANGO   PIC 9(10).
           05  KJ-SHOYUSHA-ATENA-BANGO     PIC 9(10).
           05  KJ-SHINKOKU-KU              PIC X(01).
           05  KJ-SHINKOKU-JIYU            PIC X(03).
           05  KJ-SHINKOKU-HI              PIC 9(07).
           05  KJ-IDO-TOROKU-SHUTOKU-HI    PIC 9(07).
           05  KJ-IDO-JIYU                 PIC X(03).
           05  KJ-SHORI-HI                 PIC 9(07).
           05  KJ-SHU-KO                   PIC X(03).
           05  KJ-SO-HAIKI-RYOMATAHATEIKAK PIC S9(07)V9(02) COMP-3.
           05  KJ-SHADAI-BANGO             PIC X(30).
           05  KJ-SHODOKENSA-TODOKE-TSUKI  PIC 9(05).
           05  KJ-SHAKEN-YUKO-KIGEN        PIC 9(07).
           05  KJ-SHOYUKEITAI-KU           PIC X(03).
           05  KJ-SHAR-BANG-HYOS-BANG-HYOB PIC X(24).
           05  KJ-SHA-BAN-HYO-BAN-BUN-BANG PIC X(03).
           05  KJ-SHAR-BANG-HYOS-BANG-KANA PIC X(06).
           05  KJ-SHA-BAN-HYO-BAN-ICH-SHI  PIC X(04).
           05  KJ-YOTO-KU                  PIC X(03).
           05  KJ-KAZEI-KU                 PIC X(03).
           05  KJ-KAZEI-MENJO-GENMEN-KU    PIC X(02).
           05  KJ-GURINKA-TOKUREI-KU       PIC X(03).
           05  KJ-JUKA-KU                  PIC X(01).
           05  KJ-HAISHA-HI                PIC 9(07).
           05  KJ-SAKUJO-F                 PIC X(01).
           05  KJ-TANTO                    PIC X(08).
           05  KJ-TIMESTAMP                PIC X(14).
      *  課税情報（種別割）
           05  KJ-KAZEI-NENDO              PIC 9(03).
           05  KJ-TSUCHISHO-BANGO          PIC X(15).
           05  KJ-ZEIRITSU-KU              PIC X(03).
           05  KJ-ZEIGAKU                  PIC S9(09) COMP-3.
           05  KJ-GENMEN-GAKU              PIC S9(09) COMP-3.
           05  KJ-NOKI-GEN                 PIC 9(07).
           05  KJ-KAZEI-KIJUNBI            PIC 9(07).
           05  FILLER                      PIC X(04).
