      *  住民マスタ  JUKI.MASTER  (one record per change, 固定長)
      *  This layout was written for the hub. It is no vendor's own.
       01  JUKI-REC.
           05  JK-KEY.
               10  JK-SHICHOSON        PIC X(06).
               10  JK-ATENA-NO         PIC 9(10).
               10  JK-RIREKI-NO        PIC S9(03) COMP-3.
               10  JK-EDABAN           PIC S9(03) COMP-3.
           05  JK-SAISHIN              PIC X(01).
           05  JK-SAKUJO               PIC X(01).
           05  JK-KAISEI-NO            PIC S9(05) COMP-3.
           05  JK-SETAI-NO             PIC 9(10).
           05  JK-SHUBETSU             PIC X(01).
           05  JK-JOTAI                PIC X(02).
           05  JK-JUMINHYO-CD          PIC X(11).
           05  JK-MYNUMBER             PIC X(12).
      *  異動
           05  JK-IDO-YMD              PIC 9(07) COMP-3.
           05  JK-TODOKE-YMD           PIC 9(07) COMP-3.
           05  JK-SHUSSEI-TODOKE-YMD   PIC 9(07) COMP-3.
           05  JK-TODOKE-NO            PIC 9(12).
           05  JK-IDO-JIYU             PIC X(02).
           05  JK-IDO-KUBUN            PIC X(01).
           05  JK-MOSHIDE-YMD          PIC 9(07) COMP-3.
           05  JK-KOSEKI-TSUCHI-YMD    PIC 9(07) COMP-3.
           05  JK-KISAI-SHUBETSU       PIC X(01).
      *  氏名: kanji between shifts (28/29), kana EBCDIK
           05  JK-SHIMEI               PIC X(62).
           05  JK-SHIMEI-KANA          PIC X(40).
           05  JK-SHIMEI-ROMA          PIC X(60).
           05  JK-KANA-KAKUNIN         PIC X(01).
           05  JK-KATAKANA-HYOKI       PIC X(40).
           05  JK-SEIKYU-YMD           PIC 9(07) COMP-3.
           05  JK-KYUSHI               PIC N(20).
           05  JK-KYUSHI-KANA          PIC X(20).
           05  JK-KYUSHI-KAKUNIN       PIC X(01).
           05  JK-TSUSHO               PIC N(30).
           05  JK-TSUSHO-KANA          PIC X(40).
           05  JK-TSUSHO-KAKUNIN       PIC X(01).
           05  JK-YUSEN                PIC X(02).
           05  JK-SEIBETSU             PIC X(01).
           05  JK-UMARE-YMD            PIC 9(07).
           05  JK-ZOKUGARA             PIC X(02) OCCURS 4.
           05  JK-ZOKUGARA-HYOKI       PIC N(10).
           05  JK-NUSHI-SHIMEI         PIC X(62).
      *  住所
           05  JK-JUSHO-CD             PIC X(08).
           05  JK-JUKYO                PIC X(01).
           05  JK-GYOSEIKU             PIC X(04).
           05  JK-BANCHI               PIC 9(05).
           05  JK-EDA1                 PIC 9(04).
           05  JK-EDA2                 PIC 9(04).
           05  JK-EDA3                 PIC 9(04).
           05  JK-KATAGAKI-CD          PIC X(06).
           05  JK-KATAGAKI             PIC N(30).
           05  JK-KATAGAKI-KANA        PIC X(40).
           05  JK-JUMIN-YMD            PIC 9(07) COMP-3.
           05  JK-KISAI-YMD            PIC 9(07) COMP-3.
           05  JK-KISAI-JIYU           PIC X(02).
      *  転入前住所
           05  JK-TENNYU.
               10  TN-SHICHOSON        PIC X(06).
               10  TN-MACHIAZA         PIC X(07).
               10  TN-TODOFUKEN        PIC N(04).
               10  TN-SHIKUGUN         PIC N(12).
               10  TN-CHOAZA           PIC N(24).
               10  TN-BANCHI           PIC N(20).
               10  TN-KATAGAKI         PIC N(30).
               10  TN-YUBIN            PIC X(07).
               10  TN-KUNI-CD          PIC X(03).
               10  TN-KUNI             PIC N(15).
               10  TN-KOKUGAI          PIC N(40).
               10  TN-NUSHI            PIC N(25).
      *  最終登録住所
           05  JK-SAISHU.
               10  SS-SHICHOSON        PIC X(06).
               10  SS-MACHIAZA         PIC X(07).
               10  SS-TODOFUKEN        PIC N(04).
               10  SS-SHIKUGUN         PIC N(12).
               10  SS-CHOAZA           PIC N(24).
               10  SS-BANCHI           PIC N(20).
               10  SS-KATAGAKI         PIC N(30).
               10  SS-YUBIN            PIC X(07).
           05  JK-JUTEI-YMD            PIC 9(07) COMP-3.
      *  転居前住所: own address code as 住所
           05  JK-TENKYO.
               10  TK-JUSHO-CD         PIC X(08).
               10  TK-JUKYO            PIC X(01).
               10  TK-BANCHI           PIC 9(05).
               10  TK-EDA1             PIC 9(04).
               10  TK-EDA2             PIC 9(04).
               10  TK-KATAGAKI-CD      PIC X(06).
               10  TK-KATAGAKI         PIC N(30).
               10  TK-KATAGAKI-KANA    PIC X(40).
      *  本籍
           05  JK-HONSEKI.
               10  HS-SHICHOSON        PIC X(06).
               10  HS-MACHIAZA         PIC X(07).
               10  HS-TODOFUKEN        PIC N(04).
               10  HS-SHIKUGUN         PIC N(12).
               10  HS-CHOAZA           PIC N(24).
               10  HS-CHIBAN           PIC N(20).
               10  HS-HITTOSHA         PIC X(62).
      *  消除
           05  JK-SHOJO-JIYU           PIC X(02).
           05  JK-TENSHUTSU-TODOKE-YMD PIC 9(07) COMP-3.
           05  JK-TENSHUTSU-YOTEI-YMD  PIC 9(07) COMP-3.
           05  JK-SHOJO-TODOKE-YMD     PIC 9(07) COMP-3.
           05  JK-SHOJO-YMD            PIC 9(07) COMP-3.
           05  JK-TENNYU-TSUCHI-YMD    PIC 9(07) COMP-3.
           05  JK-TENSHUTSU-KAKU-YMD   PIC 9(07) COMP-3.
      *  転出先 (予定, 確定)
           05  JK-YOTEI.
               10  YT-SHICHOSON        PIC X(06).
               10  YT-MACHIAZA         PIC X(07).
               10  YT-TODOFUKEN        PIC N(04).
               10  YT-SHIKUGUN         PIC N(12).
               10  YT-CHOAZA           PIC N(24).
               10  YT-BANCHI           PIC N(20).
               10  YT-KATAGAKI         PIC N(30).
               10  YT-KUNI-CD          PIC X(03).
               10  YT-KUNI             PIC N(15).
               10  YT-KOKUGAI          PIC N(40).
               10  YT-YUBIN            PIC X(07).
           05  JK-KAKUTEI.
               10  KT-SHICHOSON        PIC X(06).
               10  KT-MACHIAZA         PIC X(07).
               10  KT-TODOFUKEN        PIC N(04).
               10  KT-SHIKUGUN         PIC N(12).
               10  KT-CHOAZA           PIC N(24).
               10  KT-BANCHI           PIC N(20).
               10  KT-KATAGAKI         PIC N(30).
               10  KT-YUBIN            PIC X(07).
      *  外国人住民
           05  JK-GAIKOKU.
               10  GK-JUMIN-YMD        PIC 9(07) COMP-3.
               10  GK-CARD-NO          PIC X(12).
               10  GK-CARD-KUBUN       PIC X(01).
               10  GK-KOKUSEKI-CD      PIC X(03).
               10  GK-KOKUSEKI         PIC N(20).
               10  GK-KITEI            PIC X(01).
               10  GK-TODOKE-UMU       PIC X(01).
               10  GK-SHIKAKU          PIC X(03).
               10  GK-KIKAN-Y          PIC 9(02).
               10  GK-KIKAN-M          PIC 9(02).
               10  GK-KIKAN-D          PIC 9(03).
               10  GK-MANRYO-YMD       PIC 9(08) COMP-3.
               10  GK-KOFU-YMD         PIC 9(08) COMP-3.
               10  GK-KIGEN-YMD        PIC 9(08) COMP-3.
               10  GK-HOSEI            PIC X(01).
               10  GK-46-47            PIC X(01).
      *  統合記載欄, 通称住所
           05  JK-TOGO                 OCCURS 3.
               10  TG-HYOJI            PIC X(02).
               10  TG-NAIYO            PIC N(30).
           05  JK-RIREKI-FUKA          PIC X(01).
           05  JK-JIJITSU-NUSHI        PIC N(25).
           05  JK-TSUSHO-JUSHO.
               10  TJ-YUBIN            PIC X(07).
               10  TJ-SHICHOSON        PIC X(06).
               10  TJ-MACHIAZA         PIC X(07).
               10  TJ-CHOAZA           PIC N(24).
               10  TJ-CHIBAN           PIC N(20).
           05  JK-SHORI-YMD            PIC 9(07) COMP-3.
           05  JK-KAISEI-KISAI-YMD     PIC 9(07) COMP-3.
           05  JK-SAISEI-KISAI-YMD     PIC 9(07) COMP-3.
           05  JK-KAISEI-SHOJO-YMD     PIC 9(07) COMP-3.
           05  JK-CHIKU                PIC X(06) OCCURS 10.
           05  JK-KISAI-JUN            PIC 9(02).
           05  JK-KOKEN                PIC X(01).
           05  JK-KOKEN-SHINPAN-YMD    PIC 9(07) COMP-3.
           05  JK-KOKEN-TOKI-YMD       PIC 9(07) COMP-3.
           05  JK-KOKEN-CHIJITSU-YMD   PIC 9(07) COMP-3.
      *  除票
           05  JK-JOHYO                PIC X(01).
           05  JK-JOHYO-TOROKU-YMD     PIC 9(07) COMP-3.
           05  JK-JOHYO-MEMO           PIC N(100).
           05  JK-GOKI-SHIMEI          PIC N(30).
           05  JK-GOKI-KANA            PIC X(40).
           05  JK-GOKI-UMARE-YMD       PIC 9(07) COMP-3.
      *  資格
           05  JK-SENKYO               PIC X(01).
           05  JK-KOKUHO               PIC X(01).
           05  JK-KOKUHO-SHUTOKU-YMD   PIC 9(07) COMP-3.
           05  JK-KOKUHO-SOSHITSU-YMD  PIC 9(07) COMP-3.
           05  JK-KOKI                 PIC X(01).
           05  JK-KOKI-SHUTOKU-YMD     PIC 9(07) COMP-3.
           05  JK-KOKI-SOSHITSU-YMD    PIC 9(07) COMP-3.
           05  JK-KAIGO                PIC X(01).
           05  JK-KAIGO-SHUTOKU-YMD    PIC 9(07) COMP-3.
           05  JK-KAIGO-SOSHITSU-YMD   PIC 9(07) COMP-3.
           05  JK-NENKIN               PIC X(01).
           05  JK-KISO-NENKIN-NO       PIC 9(10).
           05  JK-NENKIN-SHU           PIC X(01).
      *  年金 dates carry the era digits of 年金 (5 昭和, 7 平成, 9 令和)
           05  JK-NENKIN-HENKO-YMD     PIC 9(07) COMP-3.
           05  JK-NENKIN-SHUTOKU-YMD   PIC 9(07) COMP-3.
           05  JK-NENKIN-SOSHITSU-YMD  PIC 9(07) COMP-3.
           05  JK-JITE                 PIC X(01).
           05  JK-JITE-KAISHI-YM       PIC 9(05) COMP-3.
           05  JK-JITE-SHURYO-YM       PIC 9(05) COMP-3.
      *  操作
           05  JK-BASHO                PIC X(04).
           05  JK-TANMATSU             PIC X(08).
           05  JK-SOSA-ID              PIC X(08).
           05  JK-SOSA-YMD             PIC 9(08) COMP-3.
           05  JK-SOSA-HMS             PIC 9(06) COMP-3.
           05  FILLER                  PIC X(20).
