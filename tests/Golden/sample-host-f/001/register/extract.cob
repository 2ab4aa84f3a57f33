      * Writes the extract of this golden case: JUKI.DAT and SHIEN.DAT.
      * cobc can't write JEF, so text is given as bytes (EBCDIK; JEF
      * between 28 and 29); packed numbers are written by COBOL itself.
      * Build: cobc -x -I <pack>/copybooks extract.cob
       IDENTIFICATION DIVISION.
       PROGRAM-ID. EXTRACT.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT JUKI-FILE ASSIGN TO "JUKI.DAT"
               ORGANIZATION SEQUENTIAL.
           SELECT SHIEN-FILE ASSIGN TO "SHIEN.DAT"
               ORGANIZATION SEQUENTIAL.
       DATA DIVISION.
       FILE SECTION.
       FD  JUKI-FILE.
       COPY "juki.cpy".
       FD  SHIEN-FILE.
       COPY "shien.cpy".
       PROCEDURE DIVISION.
           OPEN OUTPUT JUKI-FILE SHIEN-FILE.
      * 1 head of a household, moved in from another town
           PERFORM CLEAR-JUKI.
           MOVE X"F1F3F1F0F1F6"
             TO JK-SHICHOSON(1:6).
           MOVE 1 TO JK-RIREKI-NO.
           MOVE 0 TO JK-EDABAN.
           MOVE X"F1"
             TO JK-SAISHIN(1:1).
           MOVE 1 TO JK-KAISEI-NO.
           MOVE X"D1"
             TO JK-SHUBETSU(1:1).
           MOVE X"F1F0"
             TO JK-JOTAI(1:2).
           MOVE 4200401 TO JK-IDO-YMD.
           MOVE 4200405 TO JK-TODOKE-YMD.
           MOVE X"F0F0F0F0F0F0F0F0F0F0F1F2"
             TO JK-TODOKE-NO(1:12).
           MOVE X"C1F1"
             TO JK-IDO-JIYU(1:2).
           MOVE X"F1"
             TO JK-IDO-KUBUN(1:1).
           MOVE X"F1"
             TO JK-KISAI-SHUBETSU(1:1).
           MOVE X"F1"
             TO JK-KANA-KAKUNIN(1:1).
           MOVE X"F0F1F0F1F0F0F0F2"
             TO JK-JUSHO-CD(1:8).
           MOVE X"F1"
             TO JK-JUKYO(1:1).
           MOVE X"F0F0F0F0F1"
             TO JK-BANCHI(1:5).
           MOVE X"F0F0F0F6"
             TO JK-EDA1(1:4).
           MOVE 4200401 TO JK-JUMIN-YMD.
           MOVE 4200401 TO JK-KISAI-YMD.
           MOVE X"C1F1"
             TO JK-KISAI-JIYU(1:2).
           MOVE X"F1F3F1F0F1F6"
             TO HS-SHICHOSON(1:6).
           MOVE X"F0F0F1F1F0F0F2"
             TO HS-MACHIAZA(1:7).
      *    HS-TODOFUKEN 東京都
           MOVE X"C5ECB5FEC5D4"
             TO HS-TODOFUKEN(1:6).
      *    HS-SHIKUGUN 千代田区
           MOVE X"C0E9C2E5C5C4B6E8"
             TO HS-SHIKUGUN(1:8).
      *    HS-CHOAZA 霞が関二丁目
           MOVE X"B2E2A4ACB4D8C6F3C3FACCDC"
             TO HS-CHOAZA(1:12).
      *    HS-CHIBAN １番地
           MOVE X"A3B1C8D6C3CF"
             TO HS-CHIBAN(1:6).
      *    HS-HITTOSHA 佐藤　太郎
           MOVE X"28BAB4C6A34040C2C0CFBA29"
             TO HS-HITTOSHA(1:12).
           MOVE 4200405 TO JK-SHORI-YMD.
           MOVE X"F1"
             TO JK-SENKYO(1:1).
           MOVE X"F0F0F0F0"
             TO JK-BASHO(1:4).
           MOVE X"E3F0F0F1"
             TO JK-TANMATSU(1:4).
           MOVE X"E4F0F0F0F1"
             TO JK-SOSA-ID(1:5).
           MOVE 20080405 TO JK-SOSA-YMD.
           MOVE 91530 TO JK-SOSA-HMS.
      *    JK-NUSHI-SHIMEI 佐藤　一郎
           MOVE X"28BAB4C6A34040B0ECCFBA29"
             TO JK-NUSHI-SHIMEI(1:12).
           MOVE X"F0F0F0F0F0F1F2F3F4F5"
             TO JK-ATENA-NO(1:10).
           MOVE X"F0F0F0F0F0F0F9F8F7F6"
             TO JK-SETAI-NO(1:10).
      *    JK-SHIMEI 佐藤　一郎
           MOVE X"28BAB4C6A34040B0ECCFBA29"
             TO JK-SHIMEI(1:12).
      *    JK-SHIMEI-KANA ｻﾄｳ ｲﾁﾛｳ
           MOVE X"8C9583408292BB83"
             TO JK-SHIMEI-KANA(1:8).
           MOVE X"F1"
             TO JK-SEIBETSU(1:1).
           MOVE X"F3F4F5F0F3F1F5"
             TO JK-UMARE-YMD(1:7).
           MOVE X"F0F1"
             TO JK-ZOKUGARA(1)(1:2).
      *    JK-ZOKUGARA-HYOKI 世帯主
           MOVE X"C0A4C2D3BCE7"
             TO JK-ZOKUGARA-HYOKI(1:6).
           MOVE X"F0F1"
             TO JK-KISAI-JUN(1:2).
           MOVE X"F2F7F2F0F3F5"
             TO TN-SHICHOSON(1:6).
           MOVE X"F9F9F9F9F9F9F9"
             TO TN-MACHIAZA(1:7).
      *    TN-TODOFUKEN 大阪府
           MOVE X"C2E7BAE5C9DC"
             TO TN-TODOFUKEN(1:6).
      *    TN-SHIKUGUN 豊中市
           MOVE X"CBADC3E6BBD4"
             TO TN-SHIKUGUN(1:6).
      *    TN-CHOAZA 中桜塚三丁目
           MOVE X"C3E6BAF9C4CDBBB0C3FACCDC"
             TO TN-CHOAZA(1:12).
      *    TN-BANCHI １番１号
           MOVE X"A3B1C8D6A3B1B9E6"
             TO TN-BANCHI(1:8).
           MOVE X"F5F6F1F8F5F0F1"
             TO TN-YUBIN(1:7).
      *    TN-NUSHI 佐藤　一郎
           MOVE X"BAB4C6A34040B0ECCFBA"
             TO TN-NUSHI(1:10).
           MOVE X"F2F4F7F2F7F0F5F9F6F0F8"
             TO JK-JUMINHYO-CD(1:11).
           MOVE X"F1F2F3F4F5F6F7F8F9F0F1F8"
             TO JK-MYNUMBER(1:12).
      *    JK-KATAGAKI 虎ノ門ハイツ１０１号
           MOVE X"B8D7A5CECCE7A5CFA5A4A5C4A3B1A3B0A3B1B9E6"
             TO JK-KATAGAKI(1:20).
      *    JK-KATAGAKI-KANA ﾄﾗﾉﾓﾝﾊｲﾂ101ｺﾞｳ
           MOVE X"95AD9AA8BD9D8293F1F0F18ABE83"
             TO JK-KATAGAKI-KANA(1:14).
           MOVE X"F1"
             TO JK-KOKUHO(1:1).
           MOVE 4200401 TO JK-KOKUHO-SHUTOKU-YMD.
           MOVE X"F1"
             TO JK-NENKIN(1:1).
           MOVE X"F1F2F3F4F5F6F7F8F9F0"
             TO JK-KISO-NENKIN-NO(1:10).
           MOVE X"F2"
             TO JK-NENKIN-SHU(1:1).
           MOVE 7020401 TO JK-NENKIN-SHUTOKU-YMD.
           MOVE X"F0F0F1F0F0F1"
             TO JK-CHIKU(1)(1:6).
           MOVE X"F0F0F9F0F1F0"
             TO JK-CHIKU(10)(1:6).
           WRITE JUKI-REC.
      * 2 his wife, moved within the town (転居), with 旧氏
           PERFORM CLEAR-JUKI.
           MOVE X"F1F3F1F0F1F6"
             TO JK-SHICHOSON(1:6).
           MOVE 2 TO JK-RIREKI-NO.
           MOVE 0 TO JK-EDABAN.
           MOVE X"F1"
             TO JK-SAISHIN(1:1).
           MOVE 1 TO JK-KAISEI-NO.
           MOVE X"D1"
             TO JK-SHUBETSU(1:1).
           MOVE X"F1F0"
             TO JK-JOTAI(1:2).
           MOVE 4250401 TO JK-IDO-YMD.
           MOVE 4250402 TO JK-TODOKE-YMD.
           MOVE X"F0F0F0F0F0F0F0F0F0F0F1F2"
             TO JK-TODOKE-NO(1:12).
           MOVE X"C3F1"
             TO JK-IDO-JIYU(1:2).
           MOVE X"F1"
             TO JK-IDO-KUBUN(1:1).
           MOVE X"F1"
             TO JK-KISAI-SHUBETSU(1:1).
           MOVE X"F1"
             TO JK-KANA-KAKUNIN(1:1).
           MOVE X"F0F1F0F1F0F0F0F2"
             TO JK-JUSHO-CD(1:8).
           MOVE X"F1"
             TO JK-JUKYO(1:1).
           MOVE X"F0F0F0F0F1"
             TO JK-BANCHI(1:5).
           MOVE X"F0F0F0F6"
             TO JK-EDA1(1:4).
           MOVE 4200401 TO JK-JUMIN-YMD.
           MOVE 4200401 TO JK-KISAI-YMD.
           MOVE X"C1F1"
             TO JK-KISAI-JIYU(1:2).
           MOVE X"F1F3F1F0F1F6"
             TO HS-SHICHOSON(1:6).
           MOVE X"F0F0F1F1F0F0F2"
             TO HS-MACHIAZA(1:7).
      *    HS-TODOFUKEN 東京都
           MOVE X"C5ECB5FEC5D4"
             TO HS-TODOFUKEN(1:6).
      *    HS-SHIKUGUN 千代田区
           MOVE X"C0E9C2E5C5C4B6E8"
             TO HS-SHIKUGUN(1:8).
      *    HS-CHOAZA 霞が関二丁目
           MOVE X"B2E2A4ACB4D8C6F3C3FACCDC"
             TO HS-CHOAZA(1:12).
      *    HS-CHIBAN １番地
           MOVE X"A3B1C8D6C3CF"
             TO HS-CHIBAN(1:6).
      *    HS-HITTOSHA 佐藤　太郎
           MOVE X"28BAB4C6A34040C2C0CFBA29"
             TO HS-HITTOSHA(1:12).
           MOVE 4200405 TO JK-SHORI-YMD.
           MOVE X"F1"
             TO JK-SENKYO(1:1).
           MOVE X"F0F0F0F0"
             TO JK-BASHO(1:4).
           MOVE X"E3F0F0F1"
             TO JK-TANMATSU(1:4).
           MOVE X"E4F0F0F0F1"
             TO JK-SOSA-ID(1:5).
           MOVE 20080405 TO JK-SOSA-YMD.
           MOVE 91530 TO JK-SOSA-HMS.
      *    JK-NUSHI-SHIMEI 佐藤　一郎
           MOVE X"28BAB4C6A34040B0ECCFBA29"
             TO JK-NUSHI-SHIMEI(1:12).
           MOVE X"F0F0F0F0F0F1F2F3F4F6"
             TO JK-ATENA-NO(1:10).
           MOVE X"F0F0F0F0F0F0F9F8F7F6"
             TO JK-SETAI-NO(1:10).
      *    JK-SHIMEI 佐藤　花子
           MOVE X"28BAB4C6A34040B2D6BBD229"
             TO JK-SHIMEI(1:12).
      *    JK-SHIMEI-KANA ｻﾄｳ ﾊﾅｺ
           MOVE X"8C9583409D968A"
             TO JK-SHIMEI-KANA(1:7).
           MOVE X"F2"
             TO JK-SEIBETSU(1:1).
           MOVE X"F3F4F6F0F1F0F2"
             TO JK-UMARE-YMD(1:7).
           MOVE X"F0F3"
             TO JK-ZOKUGARA(1)(1:2).
      *    JK-ZOKUGARA-HYOKI 妻
           MOVE X"BACA"
             TO JK-ZOKUGARA-HYOKI(1:2).
           MOVE X"F0F2"
             TO JK-KISAI-JUN(1:2).
           MOVE 4250401 TO JK-JUTEI-YMD.
           MOVE X"F0F1F0F3F0F0F0F0"
             TO TK-JUSHO-CD(1:8).
           MOVE X"F0F1F0F0F0"
             TO TK-BANCHI(1:5).
           MOVE X"F0F0F0F8"
             TO TK-EDA1(1:4).
      *    TK-KATAGAKI 神田荘
           MOVE X"BFC0C5C4C1F1"
             TO TK-KATAGAKI(1:6).
      *    TK-KATAGAKI-KANA ｶﾝﾀﾞｿｳ
           MOVE X"86BD91BE9083"
             TO TK-KATAGAKI-KANA(1:6).
      *    JK-KYUSHI 鈴木
           MOVE X"CEEBCCDA"
             TO JK-KYUSHI(1:4).
      *    JK-KYUSHI-KANA ｽｽﾞｷ
           MOVE X"8E8EBE87"
             TO JK-KYUSHI-KANA(1:4).
           MOVE X"F1"
             TO JK-KYUSHI-KAKUNIN(1:1).
           WRITE JUKI-REC.
      * 3 a child: the day of notice is in the field of birth notices
           PERFORM CLEAR-JUKI.
           MOVE X"F1F3F1F0F1F6"
             TO JK-SHICHOSON(1:6).
           MOVE 1 TO JK-RIREKI-NO.
           MOVE 0 TO JK-EDABAN.
           MOVE X"F1"
             TO JK-SAISHIN(1:1).
           MOVE 1 TO JK-KAISEI-NO.
           MOVE X"D1"
             TO JK-SHUBETSU(1:1).
           MOVE X"F1F0"
             TO JK-JOTAI(1:2).
           MOVE 5030520 TO JK-IDO-YMD.
           MOVE X"F0F0F0F0F0F0F0F0F0F0F1F2"
             TO JK-TODOKE-NO(1:12).
           MOVE X"C1F3"
             TO JK-IDO-JIYU(1:2).
           MOVE X"F1"
             TO JK-IDO-KUBUN(1:1).
           MOVE X"F1"
             TO JK-KISAI-SHUBETSU(1:1).
           MOVE X"F1"
             TO JK-KANA-KAKUNIN(1:1).
           MOVE X"F0F1F0F1F0F0F0F2"
             TO JK-JUSHO-CD(1:8).
           MOVE X"F1"
             TO JK-JUKYO(1:1).
           MOVE X"F0F0F0F0F1"
             TO JK-BANCHI(1:5).
           MOVE X"F0F0F0F6"
             TO JK-EDA1(1:4).
           MOVE 5030520 TO JK-JUMIN-YMD.
           MOVE 5030520 TO JK-KISAI-YMD.
           MOVE X"C1F3"
             TO JK-KISAI-JIYU(1:2).
           MOVE X"F1F3F1F0F1F6"
             TO HS-SHICHOSON(1:6).
           MOVE X"F0F0F1F1F0F0F2"
             TO HS-MACHIAZA(1:7).
      *    HS-TODOFUKEN 東京都
           MOVE X"C5ECB5FEC5D4"
             TO HS-TODOFUKEN(1:6).
      *    HS-SHIKUGUN 千代田区
           MOVE X"C0E9C2E5C5C4B6E8"
             TO HS-SHIKUGUN(1:8).
      *    HS-CHOAZA 霞が関二丁目
           MOVE X"B2E2A4ACB4D8C6F3C3FACCDC"
             TO HS-CHOAZA(1:12).
      *    HS-CHIBAN １番地
           MOVE X"A3B1C8D6C3CF"
             TO HS-CHIBAN(1:6).
      *    HS-HITTOSHA 佐藤　太郎
           MOVE X"28BAB4C6A34040C2C0CFBA29"
             TO HS-HITTOSHA(1:12).
           MOVE 4200405 TO JK-SHORI-YMD.
           MOVE X"F0"
             TO JK-SENKYO(1:1).
           MOVE X"F0F0F0F0"
             TO JK-BASHO(1:4).
           MOVE X"E3F0F0F1"
             TO JK-TANMATSU(1:4).
           MOVE X"E4F0F0F0F1"
             TO JK-SOSA-ID(1:5).
           MOVE 20080405 TO JK-SOSA-YMD.
           MOVE 91530 TO JK-SOSA-HMS.
      *    JK-NUSHI-SHIMEI 佐藤　一郎
           MOVE X"28BAB4C6A34040B0ECCFBA29"
             TO JK-NUSHI-SHIMEI(1:12).
           MOVE X"F0F0F0F0F0F1F2F3F4F7"
             TO JK-ATENA-NO(1:10).
           MOVE X"F0F0F0F0F0F0F9F8F7F6"
             TO JK-SETAI-NO(1:10).
      *    JK-SHIMEI 佐藤　次郎
           MOVE X"28BAB4C6A34040BCA1CFBA29"
             TO JK-SHIMEI(1:12).
      *    JK-SHIMEI-KANA ｻﾄｳ ｼﾞﾛｳ
           MOVE X"8C9583408DBEBB83"
             TO JK-SHIMEI-KANA(1:8).
           MOVE X"F1"
             TO JK-SEIBETSU(1:1).
           MOVE X"F5F0F3F0F5F2F0"
             TO JK-UMARE-YMD(1:7).
           MOVE X"F1F1"
             TO JK-ZOKUGARA(1)(1:2).
      *    JK-ZOKUGARA-HYOKI 子
           MOVE X"BBD2"
             TO JK-ZOKUGARA-HYOKI(1:2).
           MOVE X"F0F3"
             TO JK-KISAI-JUN(1:2).
           MOVE X"F0F0"
             TO JK-ZOKUGARA(2)(1:2).
           MOVE 5030601 TO JK-SHUSSEI-TODOKE-YMD.
           MOVE X"F1"
             TO JK-JITE(1:1).
           MOVE 50306 TO JK-JITE-KAISHI-YM.
           WRITE JUKI-REC.
      * 4 a foreign resident with romaji, kanji and 通称
           PERFORM CLEAR-JUKI.
           MOVE X"F1F3F1F0F1F6"
             TO JK-SHICHOSON(1:6).
           MOVE 1 TO JK-RIREKI-NO.
           MOVE 0 TO JK-EDABAN.
           MOVE X"F1"
             TO JK-SAISHIN(1:1).
           MOVE 1 TO JK-KAISEI-NO.
           MOVE X"C7"
             TO JK-SHUBETSU(1:1).
           MOVE X"F1F0"
             TO JK-JOTAI(1:2).
           MOVE 4200401 TO JK-IDO-YMD.
           MOVE 4200405 TO JK-TODOKE-YMD.
           MOVE X"F0F0F0F0F0F0F0F0F0F0F1F2"
             TO JK-TODOKE-NO(1:12).
           MOVE X"C1F1"
             TO JK-IDO-JIYU(1:2).
           MOVE X"F1"
             TO JK-IDO-KUBUN(1:1).
           MOVE X"F1"
             TO JK-KISAI-SHUBETSU(1:1).
           MOVE X"F0F1F0F3F0F0F0F0"
             TO JK-JUSHO-CD(1:8).
           MOVE X"F0F1F0F0F8"
             TO JK-BANCHI(1:5).
           MOVE X"F0F0F0F8"
             TO JK-EDA1(1:4).
           MOVE 4200401 TO JK-KISAI-YMD.
           MOVE X"C1F1"
             TO JK-KISAI-JIYU(1:2).
           MOVE 4200405 TO JK-SHORI-YMD.
           MOVE X"F0F0F0F0"
             TO JK-BASHO(1:4).
           MOVE X"E3F0F0F1"
             TO JK-TANMATSU(1:4).
           MOVE X"E4F0F0F0F1"
             TO JK-SOSA-ID(1:5).
           MOVE 20080405 TO JK-SOSA-YMD.
           MOVE 91530 TO JK-SOSA-HMS.
      *    JK-NUSHI-SHIMEI 張　玉蓮
           MOVE X"28C4A54040B6CCCFA129"
             TO JK-NUSHI-SHIMEI(1:10).
           MOVE X"F0F0F0F0F0F2F0F0F0F1"
             TO JK-ATENA-NO(1:10).
           MOVE X"F0F0F0F0F0F0F9F8F7F7"
             TO JK-SETAI-NO(1:10).
      *    JK-SHIMEI 張　玉蓮
           MOVE X"28C4A54040B6CCCFA129"
             TO JK-SHIMEI(1:10).
           MOVE X"F2"
             TO JK-SEIBETSU(1:1).
           MOVE X"F3F6F0F0F7F0F7"
             TO JK-UMARE-YMD(1:7).
           MOVE X"F0F1"
             TO JK-ZOKUGARA(1)(1:2).
      *    JK-ZOKUGARA-HYOKI 世帯主
           MOVE X"C0A4C2D3BCE7"
             TO JK-ZOKUGARA-HYOKI(1:6).
           MOVE X"F0F1"
             TO JK-KISAI-JUN(1:2).
           MOVE X"E9C8C1D5C740E8E4D3C9C1D5"
             TO JK-SHIMEI-ROMA(1:12).
           MOVE 4240709 TO GK-JUMIN-YMD.
           MOVE X"C3C4F8F7F6F5F4F3F2F1C2C1"
             TO GK-CARD-NO(1:12).
           MOVE X"F2"
             TO GK-CARD-KUBUN(1:1).
           MOVE X"C3C8D5"
             TO GK-KOKUSEKI-CD(1:3).
      *    GK-KOKUSEKI 中国
           MOVE X"C3E6B9F1"
             TO GK-KOKUSEKI(1:4).
           MOVE X"F1"
             TO GK-KITEI(1:1).
           MOVE X"F1"
             TO GK-TODOKE-UMU(1:1).
           MOVE X"F0F6F1"
             TO GK-SHIKAKU(1:3).
           MOVE X"F0F3"
             TO GK-KIKAN-Y(1:2).
           MOVE 20250708 TO GK-MANRYO-YMD.
           MOVE X"F1"
             TO GK-HOSEI(1:1).
           MOVE X"F0F3"
             TO JK-YUSEN(1:2).
      *    JK-TSUSHO 田中　花子
           MOVE X"C5C4C3E64040B2D6BBD2"
             TO JK-TSUSHO(1:10).
      *    JK-TSUSHO-KANA ﾀﾅｶ ﾊﾅｺ
           MOVE X"919686409D968A"
             TO JK-TSUSHO-KANA(1:7).
           MOVE X"F1"
             TO JK-TSUSHO-KAKUNIN(1:1).
           MOVE X"F0F0F0F2"
             TO JK-EDA2(1:4).
           WRITE JUKI-REC.
      * 5 a special permanent resident
           PERFORM CLEAR-JUKI.
           MOVE X"F1F3F1F0F1F6"
             TO JK-SHICHOSON(1:6).
           MOVE 1 TO JK-RIREKI-NO.
           MOVE 0 TO JK-EDABAN.
           MOVE X"F1"
             TO JK-SAISHIN(1:1).
           MOVE 1 TO JK-KAISEI-NO.
           MOVE X"C7"
             TO JK-SHUBETSU(1:1).
           MOVE X"F1F0"
             TO JK-JOTAI(1:2).
           MOVE 4200401 TO JK-IDO-YMD.
           MOVE 4200405 TO JK-TODOKE-YMD.
           MOVE X"F0F0F0F0F0F0F0F0F0F0F1F2"
             TO JK-TODOKE-NO(1:12).
           MOVE X"C1F1"
             TO JK-IDO-JIYU(1:2).
           MOVE X"F1"
             TO JK-IDO-KUBUN(1:1).
           MOVE X"F1"
             TO JK-KISAI-SHUBETSU(1:1).
           MOVE X"F1"
             TO JK-KANA-KAKUNIN(1:1).
           MOVE X"F0F1F0F1F0F0F0F2"
             TO JK-JUSHO-CD(1:8).
           MOVE X"F1"
             TO JK-JUKYO(1:1).
           MOVE X"F0F0F0F0F1"
             TO JK-BANCHI(1:5).
           MOVE X"F0F0F0F6"
             TO JK-EDA1(1:4).
           MOVE 4200401 TO JK-KISAI-YMD.
           MOVE X"C1F1"
             TO JK-KISAI-JIYU(1:2).
           MOVE 4200405 TO JK-SHORI-YMD.
           MOVE X"F0F0F0F0"
             TO JK-BASHO(1:4).
           MOVE X"E3F0F0F1"
             TO JK-TANMATSU(1:4).
           MOVE X"E4F0F0F0F1"
             TO JK-SOSA-ID(1:5).
           MOVE 20080405 TO JK-SOSA-YMD.
           MOVE 91530 TO JK-SOSA-HMS.
      *    JK-NUSHI-SHIMEI 金　明
           MOVE X"28B6E24040CCC029"
             TO JK-NUSHI-SHIMEI(1:8).
           MOVE X"F0F0F0F0F0F2F0F0F0F2"
             TO JK-ATENA-NO(1:10).
           MOVE X"F0F0F0F0F0F0F9F8F7F8"
             TO JK-SETAI-NO(1:10).
      *    JK-SHIMEI 金　明
           MOVE X"28B6E24040CCC029"
             TO JK-SHIMEI(1:8).
      *    JK-SHIMEI-KANA ｷﾑ ﾐｮﾝ
           MOVE X"87A640A555BD"
             TO JK-SHIMEI-KANA(1:6).
           MOVE X"F1"
             TO JK-SEIBETSU(1:1).
           MOVE X"F3F3F0F0F1F0F1"
             TO JK-UMARE-YMD(1:7).
           MOVE X"F0F1"
             TO JK-ZOKUGARA(1)(1:2).
      *    JK-ZOKUGARA-HYOKI 世帯主
           MOVE X"C0A4C2D3BCE7"
             TO JK-ZOKUGARA-HYOKI(1:6).
           MOVE X"F0F1"
             TO JK-KISAI-JUN(1:2).
           MOVE X"D2C9D440D4E8D6D5C7"
             TO JK-SHIMEI-ROMA(1:9).
           MOVE 4240709 TO GK-JUMIN-YMD.
           MOVE X"F0F0F1F2F3F4F5F6F7F8F9C1"
             TO GK-CARD-NO(1:12).
           MOVE X"F3"
             TO GK-CARD-KUBUN(1:1).
           MOVE X"D2D6D9"
             TO GK-KOKUSEKI-CD(1:3).
      *    GK-KOKUSEKI 韓国
           MOVE X"B4DAB9F1"
             TO GK-KOKUSEKI(1:4).
           MOVE X"F2"
             TO GK-KITEI(1:1).
           MOVE X"F1"
             TO GK-TODOKE-UMU(1:1).
           MOVE X"F0F6F0"
             TO GK-SHIKAKU(1:3).
           MOVE 20150401 TO GK-KOFU-YMD.
           MOVE 20220401 TO GK-KIGEN-YMD.
           MOVE X"F1"
             TO GK-HOSEI(1:1).
           WRITE JUKI-REC.
      * 6 dead, the day of death is not known (day 00)
           PERFORM CLEAR-JUKI.
           MOVE X"F1F3F1F0F1F6"
             TO JK-SHICHOSON(1:6).
           MOVE 1 TO JK-RIREKI-NO.
           MOVE 0 TO JK-EDABAN.
           MOVE X"F1"
             TO JK-SAISHIN(1:1).
           MOVE 1 TO JK-KAISEI-NO.
           MOVE X"D1"
             TO JK-SHUBETSU(1:1).
           MOVE X"F3F0"
             TO JK-JOTAI(1:2).
           MOVE 4221200 TO JK-IDO-YMD.
           MOVE 4200405 TO JK-TODOKE-YMD.
           MOVE X"F0F0F0F0F0F0F0F0F0F0F1F2"
             TO JK-TODOKE-NO(1:12).
           MOVE X"C2F3"
             TO JK-IDO-JIYU(1:2).
           MOVE X"F1"
             TO JK-IDO-KUBUN(1:1).
           MOVE X"F1"
             TO JK-KISAI-SHUBETSU(1:1).
           MOVE X"F1"
             TO JK-KANA-KAKUNIN(1:1).
           MOVE X"F0F1F0F1F0F0F0F2"
             TO JK-JUSHO-CD(1:8).
           MOVE X"F1"
             TO JK-JUKYO(1:1).
           MOVE X"F0F0F0F0F1"
             TO JK-BANCHI(1:5).
           MOVE X"F0F0F0F6"
             TO JK-EDA1(1:4).
           MOVE 4200401 TO JK-JUMIN-YMD.
           MOVE 4200401 TO JK-KISAI-YMD.
           MOVE X"C1F1"
             TO JK-KISAI-JIYU(1:2).
           MOVE X"F1F3F1F0F1F6"
             TO HS-SHICHOSON(1:6).
           MOVE X"F0F0F1F1F0F0F2"
             TO HS-MACHIAZA(1:7).
      *    HS-TODOFUKEN 東京都
           MOVE X"C5ECB5FEC5D4"
             TO HS-TODOFUKEN(1:6).
      *    HS-SHIKUGUN 千代田区
           MOVE X"C0E9C2E5C5C4B6E8"
             TO HS-SHIKUGUN(1:8).
      *    HS-CHOAZA 霞が関二丁目
           MOVE X"B2E2A4ACB4D8C6F3C3FACCDC"
             TO HS-CHOAZA(1:12).
      *    HS-CHIBAN １番地
           MOVE X"A3B1C8D6C3CF"
             TO HS-CHIBAN(1:6).
      *    HS-HITTOSHA 佐藤　太郎
           MOVE X"28BAB4C6A34040C2C0CFBA29"
             TO HS-HITTOSHA(1:12).
           MOVE 4200405 TO JK-SHORI-YMD.
           MOVE X"F0"
             TO JK-SENKYO(1:1).
           MOVE X"F0F0F0F0"
             TO JK-BASHO(1:4).
           MOVE X"E3F0F0F1"
             TO JK-TANMATSU(1:4).
           MOVE X"E4F0F0F0F1"
             TO JK-SOSA-ID(1:5).
           MOVE 20080405 TO JK-SOSA-YMD.
           MOVE 91530 TO JK-SOSA-HMS.
      *    JK-NUSHI-SHIMEI 佐藤　一郎
           MOVE X"28BAB4C6A34040B0ECCFBA29"
             TO JK-NUSHI-SHIMEI(1:12).
           MOVE X"F0F0F0F0F0F1F2F3F4F8"
             TO JK-ATENA-NO(1:10).
           MOVE X"F0F0F0F0F0F0F9F8F8F0"
             TO JK-SETAI-NO(1:10).
      *    JK-SHIMEI 高橋　ミツ
           MOVE X"28B9E2B6B64040A5DFA5C429"
             TO JK-SHIMEI(1:12).
      *    JK-SHIMEI-KANA ﾀｶﾊｼ ﾐﾂ
           MOVE X"91869D8D40A593"
             TO JK-SHIMEI-KANA(1:7).
           MOVE X"F2"
             TO JK-SEIBETSU(1:1).
           MOVE X"F2F1F0F0F5F0F5"
             TO JK-UMARE-YMD(1:7).
           MOVE X"F0F1"
             TO JK-ZOKUGARA(1)(1:2).
      *    JK-ZOKUGARA-HYOKI 世帯主
           MOVE X"C0A4C2D3BCE7"
             TO JK-ZOKUGARA-HYOKI(1:6).
           MOVE X"F0F1"
             TO JK-KISAI-JUN(1:2).
           MOVE X"C2F3"
             TO JK-SHOJO-JIYU(1:2).
           MOVE 4221210 TO JK-SHOJO-TODOKE-YMD.
           MOVE 4221200 TO JK-SHOJO-YMD.
           MOVE X"F1"
             TO JK-JOHYO(1:1).
           WRITE JUKI-REC.
      * 7 moved out to another town, arrival confirmed
           PERFORM CLEAR-JUKI.
           MOVE X"F1F3F1F0F1F6"
             TO JK-SHICHOSON(1:6).
           MOVE 1 TO JK-RIREKI-NO.
           MOVE 0 TO JK-EDABAN.
           MOVE X"F1"
             TO JK-SAISHIN(1:1).
           MOVE 1 TO JK-KAISEI-NO.
           MOVE X"D1"
             TO JK-SHUBETSU(1:1).
           MOVE X"F2F0"
             TO JK-JOTAI(1:2).
           MOVE 5050331 TO JK-IDO-YMD.
           MOVE 4200405 TO JK-TODOKE-YMD.
           MOVE X"F0F0F0F0F0F0F0F0F0F0F1F2"
             TO JK-TODOKE-NO(1:12).
           MOVE X"C2F1"
             TO JK-IDO-JIYU(1:2).
           MOVE X"F1"
             TO JK-IDO-KUBUN(1:1).
           MOVE X"F1"
             TO JK-KISAI-SHUBETSU(1:1).
           MOVE X"F1"
             TO JK-KANA-KAKUNIN(1:1).
           MOVE X"F0F1F0F1F0F0F0F2"
             TO JK-JUSHO-CD(1:8).
           MOVE X"F1"
             TO JK-JUKYO(1:1).
           MOVE X"F0F0F0F0F1"
             TO JK-BANCHI(1:5).
           MOVE X"F0F0F0F6"
             TO JK-EDA1(1:4).
           MOVE 4200401 TO JK-JUMIN-YMD.
           MOVE 4200401 TO JK-KISAI-YMD.
           MOVE X"C1F1"
             TO JK-KISAI-JIYU(1:2).
           MOVE X"F1F3F1F0F1F6"
             TO HS-SHICHOSON(1:6).
           MOVE X"F0F0F1F1F0F0F2"
             TO HS-MACHIAZA(1:7).
      *    HS-TODOFUKEN 東京都
           MOVE X"C5ECB5FEC5D4"
             TO HS-TODOFUKEN(1:6).
      *    HS-SHIKUGUN 千代田区
           MOVE X"C0E9C2E5C5C4B6E8"
             TO HS-SHIKUGUN(1:8).
      *    HS-CHOAZA 霞が関二丁目
           MOVE X"B2E2A4ACB4D8C6F3C3FACCDC"
             TO HS-CHOAZA(1:12).
      *    HS-CHIBAN １番地
           MOVE X"A3B1C8D6C3CF"
             TO HS-CHIBAN(1:6).
      *    HS-HITTOSHA 佐藤　太郎
           MOVE X"28BAB4C6A34040C2C0CFBA29"
             TO HS-HITTOSHA(1:12).
           MOVE 4200405 TO JK-SHORI-YMD.
           MOVE X"F1"
             TO JK-SENKYO(1:1).
           MOVE X"F0F0F0F0"
             TO JK-BASHO(1:4).
           MOVE X"E3F0F0F1"
             TO JK-TANMATSU(1:4).
           MOVE X"E4F0F0F0F1"
             TO JK-SOSA-ID(1:5).
           MOVE 20080405 TO JK-SOSA-YMD.
           MOVE 91530 TO JK-SOSA-HMS.
      *    JK-NUSHI-SHIMEI 佐藤　一郎
           MOVE X"28BAB4C6A34040B0ECCFBA29"
             TO JK-NUSHI-SHIMEI(1:12).
           MOVE X"F0F0F0F0F0F1F2F3F4F9"
             TO JK-ATENA-NO(1:10).
           MOVE X"F0F0F0F0F0F0F9F8F8F1"
             TO JK-SETAI-NO(1:10).
      *    JK-SHIMEI 鈴木　健
           MOVE X"28CEEBCCDA4040B7F229"
             TO JK-SHIMEI(1:10).
      *    JK-SHIMEI-KANA ｽｽﾞｷ ｹﾝ
           MOVE X"8E8EBE874089BD"
             TO JK-SHIMEI-KANA(1:7).
           MOVE X"F1"
             TO JK-SEIBETSU(1:1).
           MOVE X"F4F0F1F0F1F0F8"
             TO JK-UMARE-YMD(1:7).
           MOVE X"F0F1"
             TO JK-ZOKUGARA(1)(1:2).
      *    JK-ZOKUGARA-HYOKI 世帯主
           MOVE X"C0A4C2D3BCE7"
             TO JK-ZOKUGARA-HYOKI(1:6).
           MOVE X"F0F1"
             TO JK-KISAI-JUN(1:2).
           MOVE X"F2F7F2F0F3F5"
             TO YT-SHICHOSON(1:6).
           MOVE X"F9F9F9F9F9F9F9"
             TO YT-MACHIAZA(1:7).
      *    YT-TODOFUKEN 大阪府
           MOVE X"C2E7BAE5C9DC"
             TO YT-TODOFUKEN(1:6).
      *    YT-SHIKUGUN 豊中市
           MOVE X"CBADC3E6BBD4"
             TO YT-SHIKUGUN(1:6).
      *    YT-CHOAZA 中桜塚三丁目
           MOVE X"C3E6BAF9C4CDBBB0C3FACCDC"
             TO YT-CHOAZA(1:12).
      *    YT-BANCHI １番１号
           MOVE X"A3B1C8D6A3B1B9E6"
             TO YT-BANCHI(1:8).
           MOVE X"F5F6F1F8F5F0F1"
             TO YT-YUBIN(1:7).
           MOVE X"F2F7F2F0F3F5"
             TO KT-SHICHOSON(1:6).
           MOVE X"F9F9F9F9F9F9F9"
             TO KT-MACHIAZA(1:7).
      *    KT-TODOFUKEN 大阪府
           MOVE X"C2E7BAE5C9DC"
             TO KT-TODOFUKEN(1:6).
      *    KT-SHIKUGUN 豊中市
           MOVE X"CBADC3E6BBD4"
             TO KT-SHIKUGUN(1:6).
      *    KT-CHOAZA 中桜塚三丁目
           MOVE X"C3E6BAF9C4CDBBB0C3FACCDC"
             TO KT-CHOAZA(1:12).
      *    KT-BANCHI １番１号
           MOVE X"A3B1C8D6A3B1B9E6"
             TO KT-BANCHI(1:8).
           MOVE X"F5F6F1F8F5F0F1"
             TO KT-YUBIN(1:7).
           MOVE X"C2F1"
             TO JK-SHOJO-JIYU(1:2).
           MOVE 5050320 TO JK-TENSHUTSU-TODOKE-YMD.
           MOVE 5050331 TO JK-TENSHUTSU-YOTEI-YMD.
           MOVE 5050320 TO JK-SHOJO-TODOKE-YMD.
           MOVE 5050331 TO JK-SHOJO-YMD.
           MOVE 5050405 TO JK-TENNYU-TSUCHI-YMD.
           MOVE 5050401 TO JK-TENSHUTSU-KAKU-YMD.
           MOVE X"F1"
             TO JK-JOHYO(1:1).
           WRITE JUKI-REC.
      * 8 moved abroad
           PERFORM CLEAR-JUKI.
           MOVE X"F1F3F1F0F1F6"
             TO JK-SHICHOSON(1:6).
           MOVE 1 TO JK-RIREKI-NO.
           MOVE 0 TO JK-EDABAN.
           MOVE X"F1"
             TO JK-SAISHIN(1:1).
           MOVE 1 TO JK-KAISEI-NO.
           MOVE X"D1"
             TO JK-SHUBETSU(1:1).
           MOVE X"F2F0"
             TO JK-JOTAI(1:2).
           MOVE 5020401 TO JK-IDO-YMD.
           MOVE 4200405 TO JK-TODOKE-YMD.
           MOVE X"F0F0F0F0F0F0F0F0F0F0F1F2"
             TO JK-TODOKE-NO(1:12).
           MOVE X"C2F2"
             TO JK-IDO-JIYU(1:2).
           MOVE X"F1"
             TO JK-IDO-KUBUN(1:1).
           MOVE X"F1"
             TO JK-KISAI-SHUBETSU(1:1).
           MOVE X"F1"
             TO JK-KANA-KAKUNIN(1:1).
           MOVE X"F0F1F0F1F0F0F0F2"
             TO JK-JUSHO-CD(1:8).
           MOVE X"F1"
             TO JK-JUKYO(1:1).
           MOVE X"F0F0F0F0F1"
             TO JK-BANCHI(1:5).
           MOVE X"F0F0F0F6"
             TO JK-EDA1(1:4).
           MOVE 4200401 TO JK-JUMIN-YMD.
           MOVE 4200401 TO JK-KISAI-YMD.
           MOVE X"C1F1"
             TO JK-KISAI-JIYU(1:2).
           MOVE X"F1F3F1F0F1F6"
             TO HS-SHICHOSON(1:6).
           MOVE X"F0F0F1F1F0F0F2"
             TO HS-MACHIAZA(1:7).
      *    HS-TODOFUKEN 東京都
           MOVE X"C5ECB5FEC5D4"
             TO HS-TODOFUKEN(1:6).
      *    HS-SHIKUGUN 千代田区
           MOVE X"C0E9C2E5C5C4B6E8"
             TO HS-SHIKUGUN(1:8).
      *    HS-CHOAZA 霞が関二丁目
           MOVE X"B2E2A4ACB4D8C6F3C3FACCDC"
             TO HS-CHOAZA(1:12).
      *    HS-CHIBAN １番地
           MOVE X"A3B1C8D6C3CF"
             TO HS-CHIBAN(1:6).
      *    HS-HITTOSHA 佐藤　太郎
           MOVE X"28BAB4C6A34040C2C0CFBA29"
             TO HS-HITTOSHA(1:12).
           MOVE 4200405 TO JK-SHORI-YMD.
           MOVE X"F1"
             TO JK-SENKYO(1:1).
           MOVE X"F0F0F0F0"
             TO JK-BASHO(1:4).
           MOVE X"E3F0F0F1"
             TO JK-TANMATSU(1:4).
           MOVE X"E4F0F0F0F1"
             TO JK-SOSA-ID(1:5).
           MOVE 20080405 TO JK-SOSA-YMD.
           MOVE 91530 TO JK-SOSA-HMS.
      *    JK-NUSHI-SHIMEI 佐藤　一郎
           MOVE X"28BAB4C6A34040B0ECCFBA29"
             TO JK-NUSHI-SHIMEI(1:12).
           MOVE X"F0F0F0F0F0F1F2F3F5F0"
             TO JK-ATENA-NO(1:10).
           MOVE X"F0F0F0F0F0F0F9F8F8F2"
             TO JK-SETAI-NO(1:10).
      *    JK-SHIMEI 伊藤　薫
           MOVE X"28B0CBC6A34040B7B029"
             TO JK-SHIMEI(1:10).
      *    JK-SHIMEI-KANA ｲﾄｳ ｶｵﾙ
           MOVE X"829583408685AF"
             TO JK-SHIMEI-KANA(1:7).
           MOVE X"F2"
             TO JK-SEIBETSU(1:1).
           MOVE X"F3F6F4F0F1F0F7"
             TO JK-UMARE-YMD(1:7).
           MOVE X"F0F1"
             TO JK-ZOKUGARA(1)(1:2).
      *    JK-ZOKUGARA-HYOKI 世帯主
           MOVE X"C0A4C2D3BCE7"
             TO JK-ZOKUGARA-HYOKI(1:6).
           MOVE X"F0F1"
             TO JK-KISAI-JUN(1:2).
           MOVE X"C2F2"
             TO JK-SHOJO-JIYU(1:2).
           MOVE 5020320 TO JK-TENSHUTSU-TODOKE-YMD.
           MOVE 5020401 TO JK-TENSHUTSU-YOTEI-YMD.
           MOVE 5020401 TO JK-SHOJO-YMD.
           MOVE X"E4E2C1"
             TO YT-KUNI-CD(1:3).
      *    YT-KUNI アメリカ合衆国
           MOVE X"A5A2A5E1A5EAA5ABB9E7BDB0B9F1"
             TO YT-KUNI(1:14).
      *    YT-KOKUGAI シアトル市
           MOVE X"A5B7A5A2A5C8A5EBBBD4"
             TO YT-KOKUGAI(1:10).
           MOVE X"F1"
             TO JK-JOHYO(1:1).
           WRITE JUKI-REC.
      * 9 day and month of birth not known, 改製 (記載の事由 07)
           PERFORM CLEAR-JUKI.
           MOVE X"F1F3F1F0F1F6"
             TO JK-SHICHOSON(1:6).
           MOVE 1 TO JK-RIREKI-NO.
           MOVE 0 TO JK-EDABAN.
           MOVE X"F1"
             TO JK-SAISHIN(1:1).
           MOVE 1 TO JK-KAISEI-NO.
           MOVE X"D1"
             TO JK-SHUBETSU(1:1).
           MOVE X"F1F0"
             TO JK-JOTAI(1:2).
           MOVE 4200401 TO JK-IDO-YMD.
           MOVE 4200405 TO JK-TODOKE-YMD.
           MOVE X"F0F0F0F0F0F0F0F0F0F0F1F2"
             TO JK-TODOKE-NO(1:12).
           MOVE X"C1F7"
             TO JK-IDO-JIYU(1:2).
           MOVE X"F1"
             TO JK-IDO-KUBUN(1:1).
           MOVE X"F1"
             TO JK-KISAI-SHUBETSU(1:1).
           MOVE X"F1"
             TO JK-KANA-KAKUNIN(1:1).
           MOVE X"F0F1F0F1F0F0F0F2"
             TO JK-JUSHO-CD(1:8).
           MOVE X"F1"
             TO JK-JUKYO(1:1).
           MOVE X"F0F0F0F0F1"
             TO JK-BANCHI(1:5).
           MOVE X"F0F0F0F6"
             TO JK-EDA1(1:4).
           MOVE 4200401 TO JK-JUMIN-YMD.
           MOVE 4200401 TO JK-KISAI-YMD.
           MOVE X"C1F7"
             TO JK-KISAI-JIYU(1:2).
           MOVE X"F1F3F1F0F1F6"
             TO HS-SHICHOSON(1:6).
           MOVE X"F0F0F1F1F0F0F2"
             TO HS-MACHIAZA(1:7).
      *    HS-TODOFUKEN 東京都
           MOVE X"C5ECB5FEC5D4"
             TO HS-TODOFUKEN(1:6).
      *    HS-SHIKUGUN 千代田区
           MOVE X"C0E9C2E5C5C4B6E8"
             TO HS-SHIKUGUN(1:8).
      *    HS-CHOAZA 霞が関二丁目
           MOVE X"B2E2A4ACB4D8C6F3C3FACCDC"
             TO HS-CHOAZA(1:12).
      *    HS-CHIBAN １番地
           MOVE X"A3B1C8D6C3CF"
             TO HS-CHIBAN(1:6).
      *    HS-HITTOSHA 佐藤　太郎
           MOVE X"28BAB4C6A34040C2C0CFBA29"
             TO HS-HITTOSHA(1:12).
           MOVE 4200405 TO JK-SHORI-YMD.
           MOVE X"F1"
             TO JK-SENKYO(1:1).
           MOVE X"F0F0F0F0"
             TO JK-BASHO(1:4).
           MOVE X"E3F0F0F1"
             TO JK-TANMATSU(1:4).
           MOVE X"E4F0F0F0F1"
             TO JK-SOSA-ID(1:5).
           MOVE 20080405 TO JK-SOSA-YMD.
           MOVE 91530 TO JK-SOSA-HMS.
      *    JK-NUSHI-SHIMEI 佐藤　一郎
           MOVE X"28BAB4C6A34040B0ECCFBA29"
             TO JK-NUSHI-SHIMEI(1:12).
           MOVE X"F0F0F0F0F0F1F2F3F5F1"
             TO JK-ATENA-NO(1:10).
           MOVE X"F0F0F0F0F0F0F9F8F8F3"
             TO JK-SETAI-NO(1:10).
      *    JK-SHIMEI 渡辺　キヨ
           MOVE X"28C5CFCAD54040A5ADA5E829"
             TO JK-SHIMEI(1:12).
      *    JK-SHIMEI-KANA ﾜﾀﾅﾍﾞ ｷﾖ
           MOVE X"BC9196A2BE4087AC"
             TO JK-SHIMEI-KANA(1:8).
           MOVE X"F2"
             TO JK-SEIBETSU(1:1).
           MOVE X"F3F2F0F0F0F0F0"
             TO JK-UMARE-YMD(1:7).
           MOVE X"F0F1"
             TO JK-ZOKUGARA(1)(1:2).
      *    JK-ZOKUGARA-HYOKI 世帯主
           MOVE X"C0A4C2D3BCE7"
             TO JK-ZOKUGARA-HYOKI(1:6).
           MOVE X"F0F1"
             TO JK-KISAI-JUN(1:2).
           MOVE 4060331 TO JK-KAISEI-KISAI-YMD.
           WRITE JUKI-REC.
      * 10 the wife of a child, 続柄 of two codes, 成年被後見人
           PERFORM CLEAR-JUKI.
           MOVE X"F1F3F1F0F1F6"
             TO JK-SHICHOSON(1:6).
           MOVE 1 TO JK-RIREKI-NO.
           MOVE 0 TO JK-EDABAN.
           MOVE X"F1"
             TO JK-SAISHIN(1:1).
           MOVE 1 TO JK-KAISEI-NO.
           MOVE X"D1"
             TO JK-SHUBETSU(1:1).
           MOVE X"F1F0"
             TO JK-JOTAI(1:2).
           MOVE 4200401 TO JK-IDO-YMD.
           MOVE 4200405 TO JK-TODOKE-YMD.
           MOVE X"F0F0F0F0F0F0F0F0F0F0F1F2"
             TO JK-TODOKE-NO(1:12).
           MOVE X"C1F1"
             TO JK-IDO-JIYU(1:2).
           MOVE X"F1"
             TO JK-IDO-KUBUN(1:1).
           MOVE X"F1"
             TO JK-KISAI-SHUBETSU(1:1).
           MOVE X"F1"
             TO JK-KANA-KAKUNIN(1:1).
           MOVE X"F0F1F0F1F0F0F0F2"
             TO JK-JUSHO-CD(1:8).
           MOVE X"F1"
             TO JK-JUKYO(1:1).
           MOVE X"F0F0F0F0F1"
             TO JK-BANCHI(1:5).
           MOVE X"F0F0F0F6"
             TO JK-EDA1(1:4).
           MOVE 4200401 TO JK-JUMIN-YMD.
           MOVE 4200401 TO JK-KISAI-YMD.
           MOVE X"C1F1"
             TO JK-KISAI-JIYU(1:2).
           MOVE X"F1F3F1F0F1F6"
             TO HS-SHICHOSON(1:6).
           MOVE X"F0F0F1F1F0F0F2"
             TO HS-MACHIAZA(1:7).
      *    HS-TODOFUKEN 東京都
           MOVE X"C5ECB5FEC5D4"
             TO HS-TODOFUKEN(1:6).
      *    HS-SHIKUGUN 千代田区
           MOVE X"C0E9C2E5C5C4B6E8"
             TO HS-SHIKUGUN(1:8).
      *    HS-CHOAZA 霞が関二丁目
           MOVE X"B2E2A4ACB4D8C6F3C3FACCDC"
             TO HS-CHOAZA(1:12).
      *    HS-CHIBAN １番地
           MOVE X"A3B1C8D6C3CF"
             TO HS-CHIBAN(1:6).
      *    HS-HITTOSHA 佐藤　太郎
           MOVE X"28BAB4C6A34040C2C0CFBA29"
             TO HS-HITTOSHA(1:12).
           MOVE 4200405 TO JK-SHORI-YMD.
           MOVE X"F1"
             TO JK-SENKYO(1:1).
           MOVE X"F0F0F0F0"
             TO JK-BASHO(1:4).
           MOVE X"E3F0F0F1"
             TO JK-TANMATSU(1:4).
           MOVE X"E4F0F0F0F1"
             TO JK-SOSA-ID(1:5).
           MOVE 20080405 TO JK-SOSA-YMD.
           MOVE 91530 TO JK-SOSA-HMS.
      *    JK-NUSHI-SHIMEI 佐藤　一郎
           MOVE X"28BAB4C6A34040B0ECCFBA29"
             TO JK-NUSHI-SHIMEI(1:12).
           MOVE X"F0F0F0F0F0F1F2F3F5F2"
             TO JK-ATENA-NO(1:10).
           MOVE X"F0F0F0F0F0F0F9F8F7F6"
             TO JK-SETAI-NO(1:10).
      *    JK-SHIMEI 佐藤　美咲
           MOVE X"28BAB4C6A34040C8FEBAE929"
             TO JK-SHIMEI(1:12).
      *    JK-SHIMEI-KANA ｻﾄｳ ﾐｻｷ
           MOVE X"8C958340A58C87"
             TO JK-SHIMEI-KANA(1:7).
           MOVE X"F2"
             TO JK-SEIBETSU(1:1).
           MOVE X"F4F0F5F0F3F0F3"
             TO JK-UMARE-YMD(1:7).
           MOVE X"F1F0"
             TO JK-ZOKUGARA(1)(1:2).
      *    JK-ZOKUGARA-HYOKI 子の妻
           MOVE X"BBD2A4CEBACA"
             TO JK-ZOKUGARA-HYOKI(1:6).
           MOVE X"F0F4"
             TO JK-KISAI-JUN(1:2).
           MOVE X"F0F3"
             TO JK-ZOKUGARA(2)(1:2).
           MOVE X"F1"
             TO JK-KOKEN(1:1).
           MOVE 5030101 TO JK-KOKEN-SHINPAN-YMD.
           MOVE 5030110 TO JK-KOKEN-TOKI-YMD.
           MOVE 5030120 TO JK-KOKEN-CHIJITSU-YMD.
           WRITE JUKI-REC.
      * 11 faulty: a code that the table lacks
           PERFORM CLEAR-JUKI.
           MOVE X"F1F3F1F0F1F6"
             TO JK-SHICHOSON(1:6).
           MOVE 1 TO JK-RIREKI-NO.
           MOVE 0 TO JK-EDABAN.
           MOVE X"F1"
             TO JK-SAISHIN(1:1).
           MOVE 1 TO JK-KAISEI-NO.
           MOVE X"D1"
             TO JK-SHUBETSU(1:1).
           MOVE X"F1F0"
             TO JK-JOTAI(1:2).
           MOVE 4200401 TO JK-IDO-YMD.
           MOVE 4200405 TO JK-TODOKE-YMD.
           MOVE X"F0F0F0F0F0F0F0F0F0F0F1F2"
             TO JK-TODOKE-NO(1:12).
           MOVE X"E9F9"
             TO JK-IDO-JIYU(1:2).
           MOVE X"F1"
             TO JK-IDO-KUBUN(1:1).
           MOVE X"F1"
             TO JK-KISAI-SHUBETSU(1:1).
           MOVE X"F1"
             TO JK-KANA-KAKUNIN(1:1).
           MOVE X"F0F1F0F1F0F0F0F2"
             TO JK-JUSHO-CD(1:8).
           MOVE X"F1"
             TO JK-JUKYO(1:1).
           MOVE X"F0F0F0F0F1"
             TO JK-BANCHI(1:5).
           MOVE X"F0F0F0F6"
             TO JK-EDA1(1:4).
           MOVE 4200401 TO JK-JUMIN-YMD.
           MOVE 4200401 TO JK-KISAI-YMD.
           MOVE X"C1F1"
             TO JK-KISAI-JIYU(1:2).
           MOVE X"F1F3F1F0F1F6"
             TO HS-SHICHOSON(1:6).
           MOVE X"F0F0F1F1F0F0F2"
             TO HS-MACHIAZA(1:7).
      *    HS-TODOFUKEN 東京都
           MOVE X"C5ECB5FEC5D4"
             TO HS-TODOFUKEN(1:6).
      *    HS-SHIKUGUN 千代田区
           MOVE X"C0E9C2E5C5C4B6E8"
             TO HS-SHIKUGUN(1:8).
      *    HS-CHOAZA 霞が関二丁目
           MOVE X"B2E2A4ACB4D8C6F3C3FACCDC"
             TO HS-CHOAZA(1:12).
      *    HS-CHIBAN １番地
           MOVE X"A3B1C8D6C3CF"
             TO HS-CHIBAN(1:6).
      *    HS-HITTOSHA 佐藤　太郎
           MOVE X"28BAB4C6A34040C2C0CFBA29"
             TO HS-HITTOSHA(1:12).
           MOVE 4200405 TO JK-SHORI-YMD.
           MOVE X"F1"
             TO JK-SENKYO(1:1).
           MOVE X"F0F0F0F0"
             TO JK-BASHO(1:4).
           MOVE X"E3F0F0F1"
             TO JK-TANMATSU(1:4).
           MOVE X"E4F0F0F0F1"
             TO JK-SOSA-ID(1:5).
           MOVE 20080405 TO JK-SOSA-YMD.
           MOVE 91530 TO JK-SOSA-HMS.
      *    JK-NUSHI-SHIMEI 佐藤　一郎
           MOVE X"28BAB4C6A34040B0ECCFBA29"
             TO JK-NUSHI-SHIMEI(1:12).
           MOVE X"F0F0F0F0F0F9F0F0F0F1"
             TO JK-ATENA-NO(1:10).
           MOVE X"F0F0F0F0F0F0F9F8F9F0"
             TO JK-SETAI-NO(1:10).
      *    JK-SHIMEI 加藤　誠
           MOVE X"28B2C3C6A34040C0BF29"
             TO JK-SHIMEI(1:10).
      *    JK-SHIMEI-KANA ｶﾄｳ ﾏｺﾄ
           MOVE X"86958340A48A95"
             TO JK-SHIMEI-KANA(1:7).
           MOVE X"F1"
             TO JK-SEIBETSU(1:1).
           MOVE X"F3F5F0F0F5F0F5"
             TO JK-UMARE-YMD(1:7).
           MOVE X"F0F1"
             TO JK-ZOKUGARA(1)(1:2).
      *    JK-ZOKUGARA-HYOKI 世帯主
           MOVE X"C0A4C2D3BCE7"
             TO JK-ZOKUGARA-HYOKI(1:6).
           MOVE X"F0F1"
             TO JK-KISAI-JUN(1:2).
           WRITE JUKI-REC.
      * 12 faulty: a packed date with a letter in it
           PERFORM CLEAR-JUKI.
           MOVE X"F1F3F1F0F1F6"
             TO JK-SHICHOSON(1:6).
           MOVE 1 TO JK-RIREKI-NO.
           MOVE 0 TO JK-EDABAN.
           MOVE X"F1"
             TO JK-SAISHIN(1:1).
           MOVE 1 TO JK-KAISEI-NO.
           MOVE X"D1"
             TO JK-SHUBETSU(1:1).
           MOVE X"F1F0"
             TO JK-JOTAI(1:2).
           MOVE 4200401 TO JK-IDO-YMD.
           MOVE 4200405 TO JK-TODOKE-YMD.
           MOVE X"F0F0F0F0F0F0F0F0F0F0F1F2"
             TO JK-TODOKE-NO(1:12).
           MOVE X"C1F1"
             TO JK-IDO-JIYU(1:2).
           MOVE X"F1"
             TO JK-IDO-KUBUN(1:1).
           MOVE X"F1"
             TO JK-KISAI-SHUBETSU(1:1).
           MOVE X"F1"
             TO JK-KANA-KAKUNIN(1:1).
           MOVE X"F0F1F0F1F0F0F0F2"
             TO JK-JUSHO-CD(1:8).
           MOVE X"F1"
             TO JK-JUKYO(1:1).
           MOVE X"F0F0F0F0F1"
             TO JK-BANCHI(1:5).
           MOVE X"F0F0F0F6"
             TO JK-EDA1(1:4).
           MOVE 4200401 TO JK-JUMIN-YMD.
           MOVE 4200401 TO JK-KISAI-YMD.
           MOVE X"C1F1"
             TO JK-KISAI-JIYU(1:2).
           MOVE X"F1F3F1F0F1F6"
             TO HS-SHICHOSON(1:6).
           MOVE X"F0F0F1F1F0F0F2"
             TO HS-MACHIAZA(1:7).
      *    HS-TODOFUKEN 東京都
           MOVE X"C5ECB5FEC5D4"
             TO HS-TODOFUKEN(1:6).
      *    HS-SHIKUGUN 千代田区
           MOVE X"C0E9C2E5C5C4B6E8"
             TO HS-SHIKUGUN(1:8).
      *    HS-CHOAZA 霞が関二丁目
           MOVE X"B2E2A4ACB4D8C6F3C3FACCDC"
             TO HS-CHOAZA(1:12).
      *    HS-CHIBAN １番地
           MOVE X"A3B1C8D6C3CF"
             TO HS-CHIBAN(1:6).
      *    HS-HITTOSHA 佐藤　太郎
           MOVE X"28BAB4C6A34040C2C0CFBA29"
             TO HS-HITTOSHA(1:12).
           MOVE 4200405 TO JK-SHORI-YMD.
           MOVE X"F1"
             TO JK-SENKYO(1:1).
           MOVE X"F0F0F0F0"
             TO JK-BASHO(1:4).
           MOVE X"E3F0F0F1"
             TO JK-TANMATSU(1:4).
           MOVE X"E4F0F0F0F1"
             TO JK-SOSA-ID(1:5).
           MOVE 20080405 TO JK-SOSA-YMD.
           MOVE 91530 TO JK-SOSA-HMS.
      *    JK-NUSHI-SHIMEI 佐藤　一郎
           MOVE X"28BAB4C6A34040B0ECCFBA29"
             TO JK-NUSHI-SHIMEI(1:12).
           MOVE X"F0F0F0F0F0F9F0F0F0F2"
             TO JK-ATENA-NO(1:10).
           MOVE X"F0F0F0F0F0F0F9F8F9F1"
             TO JK-SETAI-NO(1:10).
      *    JK-SHIMEI 木村　進
           MOVE X"28CCDAC2BC4040BFCA29"
             TO JK-SHIMEI(1:10).
      *    JK-SHIMEI-KANA ｷﾑﾗ ｽｽﾑ
           MOVE X"87A6AD408E8EA6"
             TO JK-SHIMEI-KANA(1:7).
           MOVE X"F1"
             TO JK-SEIBETSU(1:1).
           MOVE X"F3F5F0F0F5F0F6"
             TO JK-UMARE-YMD(1:7).
           MOVE X"F0F1"
             TO JK-ZOKUGARA(1)(1:2).
      *    JK-ZOKUGARA-HYOKI 世帯主
           MOVE X"C0A4C2D3BCE7"
             TO JK-ZOKUGARA-HYOKI(1:6).
           MOVE X"F0F1"
             TO JK-KISAI-JUN(1:2).
           MOVE X"4A20401F" TO JK-IDO-YMD(1:4).
           WRITE JUKI-REC.
      * 13 faulty: a name without a space
           PERFORM CLEAR-JUKI.
           MOVE X"F1F3F1F0F1F6"
             TO JK-SHICHOSON(1:6).
           MOVE 1 TO JK-RIREKI-NO.
           MOVE 0 TO JK-EDABAN.
           MOVE X"F1"
             TO JK-SAISHIN(1:1).
           MOVE 1 TO JK-KAISEI-NO.
           MOVE X"D1"
             TO JK-SHUBETSU(1:1).
           MOVE X"F1F0"
             TO JK-JOTAI(1:2).
           MOVE 4200401 TO JK-IDO-YMD.
           MOVE 4200405 TO JK-TODOKE-YMD.
           MOVE X"F0F0F0F0F0F0F0F0F0F0F1F2"
             TO JK-TODOKE-NO(1:12).
           MOVE X"C1F1"
             TO JK-IDO-JIYU(1:2).
           MOVE X"F1"
             TO JK-IDO-KUBUN(1:1).
           MOVE X"F1"
             TO JK-KISAI-SHUBETSU(1:1).
           MOVE X"F1"
             TO JK-KANA-KAKUNIN(1:1).
           MOVE X"F0F1F0F1F0F0F0F2"
             TO JK-JUSHO-CD(1:8).
           MOVE X"F1"
             TO JK-JUKYO(1:1).
           MOVE X"F0F0F0F0F1"
             TO JK-BANCHI(1:5).
           MOVE X"F0F0F0F6"
             TO JK-EDA1(1:4).
           MOVE 4200401 TO JK-JUMIN-YMD.
           MOVE 4200401 TO JK-KISAI-YMD.
           MOVE X"C1F1"
             TO JK-KISAI-JIYU(1:2).
           MOVE X"F1F3F1F0F1F6"
             TO HS-SHICHOSON(1:6).
           MOVE X"F0F0F1F1F0F0F2"
             TO HS-MACHIAZA(1:7).
      *    HS-TODOFUKEN 東京都
           MOVE X"C5ECB5FEC5D4"
             TO HS-TODOFUKEN(1:6).
      *    HS-SHIKUGUN 千代田区
           MOVE X"C0E9C2E5C5C4B6E8"
             TO HS-SHIKUGUN(1:8).
      *    HS-CHOAZA 霞が関二丁目
           MOVE X"B2E2A4ACB4D8C6F3C3FACCDC"
             TO HS-CHOAZA(1:12).
      *    HS-CHIBAN １番地
           MOVE X"A3B1C8D6C3CF"
             TO HS-CHIBAN(1:6).
      *    HS-HITTOSHA 佐藤　太郎
           MOVE X"28BAB4C6A34040C2C0CFBA29"
             TO HS-HITTOSHA(1:12).
           MOVE 4200405 TO JK-SHORI-YMD.
           MOVE X"F1"
             TO JK-SENKYO(1:1).
           MOVE X"F0F0F0F0"
             TO JK-BASHO(1:4).
           MOVE X"E3F0F0F1"
             TO JK-TANMATSU(1:4).
           MOVE X"E4F0F0F0F1"
             TO JK-SOSA-ID(1:5).
           MOVE 20080405 TO JK-SOSA-YMD.
           MOVE 91530 TO JK-SOSA-HMS.
      *    JK-NUSHI-SHIMEI 佐藤　一郎
           MOVE X"28BAB4C6A34040B0ECCFBA29"
             TO JK-NUSHI-SHIMEI(1:12).
           MOVE X"F0F0F0F0F0F9F0F0F0F3"
             TO JK-ATENA-NO(1:10).
           MOVE X"F0F0F0F0F0F0F9F8F9F2"
             TO JK-SETAI-NO(1:10).
      *    JK-SHIMEI 小林一茶
           MOVE X"28BEAECED3B0ECC3E329"
             TO JK-SHIMEI(1:10).
      *    JK-SHIMEI-KANA ｺﾊﾞﾔｼｲｯｻ
           MOVE X"8A9DBEA98D82568C"
             TO JK-SHIMEI-KANA(1:8).
           MOVE X"F1"
             TO JK-SEIBETSU(1:1).
           MOVE X"F3F5F0F0F5F0F7"
             TO JK-UMARE-YMD(1:7).
           MOVE X"F0F1"
             TO JK-ZOKUGARA(1)(1:2).
      *    JK-ZOKUGARA-HYOKI 世帯主
           MOVE X"C0A4C2D3BCE7"
             TO JK-ZOKUGARA-HYOKI(1:6).
           MOVE X"F0F1"
             TO JK-KISAI-JUN(1:2).
           WRITE JUKI-REC.
      * 14 faulty: a gaiji (80A1) that nobody has identified
           PERFORM CLEAR-JUKI.
           MOVE X"F1F3F1F0F1F6"
             TO JK-SHICHOSON(1:6).
           MOVE 1 TO JK-RIREKI-NO.
           MOVE 0 TO JK-EDABAN.
           MOVE X"F1"
             TO JK-SAISHIN(1:1).
           MOVE 1 TO JK-KAISEI-NO.
           MOVE X"D1"
             TO JK-SHUBETSU(1:1).
           MOVE X"F1F0"
             TO JK-JOTAI(1:2).
           MOVE 4200401 TO JK-IDO-YMD.
           MOVE 4200405 TO JK-TODOKE-YMD.
           MOVE X"F0F0F0F0F0F0F0F0F0F0F1F2"
             TO JK-TODOKE-NO(1:12).
           MOVE X"C1F1"
             TO JK-IDO-JIYU(1:2).
           MOVE X"F1"
             TO JK-IDO-KUBUN(1:1).
           MOVE X"F1"
             TO JK-KISAI-SHUBETSU(1:1).
           MOVE X"F1"
             TO JK-KANA-KAKUNIN(1:1).
           MOVE X"F0F1F0F1F0F0F0F2"
             TO JK-JUSHO-CD(1:8).
           MOVE X"F1"
             TO JK-JUKYO(1:1).
           MOVE X"F0F0F0F0F1"
             TO JK-BANCHI(1:5).
           MOVE X"F0F0F0F6"
             TO JK-EDA1(1:4).
           MOVE 4200401 TO JK-JUMIN-YMD.
           MOVE 4200401 TO JK-KISAI-YMD.
           MOVE X"C1F1"
             TO JK-KISAI-JIYU(1:2).
           MOVE X"F1F3F1F0F1F6"
             TO HS-SHICHOSON(1:6).
           MOVE X"F0F0F1F1F0F0F2"
             TO HS-MACHIAZA(1:7).
      *    HS-TODOFUKEN 東京都
           MOVE X"C5ECB5FEC5D4"
             TO HS-TODOFUKEN(1:6).
      *    HS-SHIKUGUN 千代田区
           MOVE X"C0E9C2E5C5C4B6E8"
             TO HS-SHIKUGUN(1:8).
      *    HS-CHOAZA 霞が関二丁目
           MOVE X"B2E2A4ACB4D8C6F3C3FACCDC"
             TO HS-CHOAZA(1:12).
      *    HS-CHIBAN １番地
           MOVE X"A3B1C8D6C3CF"
             TO HS-CHIBAN(1:6).
      *    HS-HITTOSHA 佐藤　太郎
           MOVE X"28BAB4C6A34040C2C0CFBA29"
             TO HS-HITTOSHA(1:12).
           MOVE 4200405 TO JK-SHORI-YMD.
           MOVE X"F1"
             TO JK-SENKYO(1:1).
           MOVE X"F0F0F0F0"
             TO JK-BASHO(1:4).
           MOVE X"E3F0F0F1"
             TO JK-TANMATSU(1:4).
           MOVE X"E4F0F0F0F1"
             TO JK-SOSA-ID(1:5).
           MOVE 20080405 TO JK-SOSA-YMD.
           MOVE 91530 TO JK-SOSA-HMS.
      *    JK-NUSHI-SHIMEI 佐藤　一郎
           MOVE X"28BAB4C6A34040B0ECCFBA29"
             TO JK-NUSHI-SHIMEI(1:12).
           MOVE X"F0F0F0F0F0F9F0F0F0F4"
             TO JK-ATENA-NO(1:10).
           MOVE X"F0F0F0F0F0F0F9F8F9F3"
             TO JK-SETAI-NO(1:10).
           MOVE X"28C5CF80A14040BFCA29"
             TO JK-SHIMEI(1:10).
      *    JK-SHIMEI-KANA ﾜﾀﾅﾍﾞ ｼﾝ
           MOVE X"BC9196A2BE408DBD"
             TO JK-SHIMEI-KANA(1:8).
           MOVE X"F1"
             TO JK-SEIBETSU(1:1).
           MOVE X"F3F5F0F0F5F0F8"
             TO JK-UMARE-YMD(1:7).
           MOVE X"F0F1"
             TO JK-ZOKUGARA(1)(1:2).
      *    JK-ZOKUGARA-HYOKI 世帯主
           MOVE X"C0A4C2D3BCE7"
             TO JK-ZOKUGARA-HYOKI(1:6).
           MOVE X"F0F1"
             TO JK-KISAI-JUN(1:2).
           WRITE JUKI-REC.
      * 15 a test record: left out by rule
           PERFORM CLEAR-JUKI.
           MOVE X"F1F3F1F0F1F6"
             TO JK-SHICHOSON(1:6).
           MOVE 1 TO JK-RIREKI-NO.
           MOVE 0 TO JK-EDABAN.
           MOVE X"F1"
             TO JK-SAISHIN(1:1).
           MOVE 1 TO JK-KAISEI-NO.
           MOVE X"D1"
             TO JK-SHUBETSU(1:1).
           MOVE X"F1F0"
             TO JK-JOTAI(1:2).
           MOVE 4200401 TO JK-IDO-YMD.
           MOVE 4200405 TO JK-TODOKE-YMD.
           MOVE X"F0F0F0F0F0F0F0F0F0F0F1F2"
             TO JK-TODOKE-NO(1:12).
           MOVE X"C1F1"
             TO JK-IDO-JIYU(1:2).
           MOVE X"F1"
             TO JK-IDO-KUBUN(1:1).
           MOVE X"F1"
             TO JK-KISAI-SHUBETSU(1:1).
           MOVE X"F1"
             TO JK-KANA-KAKUNIN(1:1).
           MOVE X"F0F1F0F1F0F0F0F2"
             TO JK-JUSHO-CD(1:8).
           MOVE X"F1"
             TO JK-JUKYO(1:1).
           MOVE X"F0F0F0F0F1"
             TO JK-BANCHI(1:5).
           MOVE X"F0F0F0F6"
             TO JK-EDA1(1:4).
           MOVE 4200401 TO JK-JUMIN-YMD.
           MOVE 4200401 TO JK-KISAI-YMD.
           MOVE X"C1F1"
             TO JK-KISAI-JIYU(1:2).
           MOVE X"F1F3F1F0F1F6"
             TO HS-SHICHOSON(1:6).
           MOVE X"F0F0F1F1F0F0F2"
             TO HS-MACHIAZA(1:7).
      *    HS-TODOFUKEN 東京都
           MOVE X"C5ECB5FEC5D4"
             TO HS-TODOFUKEN(1:6).
      *    HS-SHIKUGUN 千代田区
           MOVE X"C0E9C2E5C5C4B6E8"
             TO HS-SHIKUGUN(1:8).
      *    HS-CHOAZA 霞が関二丁目
           MOVE X"B2E2A4ACB4D8C6F3C3FACCDC"
             TO HS-CHOAZA(1:12).
      *    HS-CHIBAN １番地
           MOVE X"A3B1C8D6C3CF"
             TO HS-CHIBAN(1:6).
      *    HS-HITTOSHA 佐藤　太郎
           MOVE X"28BAB4C6A34040C2C0CFBA29"
             TO HS-HITTOSHA(1:12).
           MOVE 4200405 TO JK-SHORI-YMD.
           MOVE X"F1"
             TO JK-SENKYO(1:1).
           MOVE X"F0F0F0F0"
             TO JK-BASHO(1:4).
           MOVE X"E3F0F0F1"
             TO JK-TANMATSU(1:4).
           MOVE X"E4F0F0F0F1"
             TO JK-SOSA-ID(1:5).
           MOVE 20080405 TO JK-SOSA-YMD.
           MOVE 91530 TO JK-SOSA-HMS.
      *    JK-NUSHI-SHIMEI 佐藤　一郎
           MOVE X"28BAB4C6A34040B0ECCFBA29"
             TO JK-NUSHI-SHIMEI(1:12).
           MOVE X"F0F0F0F0F0F9F9F9F9F9"
             TO JK-ATENA-NO(1:10).
           MOVE X"F0F0F0F0F0F0F9F8F9F9"
             TO JK-SETAI-NO(1:10).
      *    JK-SHIMEI テスト　太郎
           MOVE X"28A5C6A5B9A5C84040C2C0CFBA29"
             TO JK-SHIMEI(1:14).
      *    JK-SHIMEI-KANA ﾃｽﾄ ﾀﾛｳ
           MOVE X"948E954091BB83"
             TO JK-SHIMEI-KANA(1:7).
           MOVE X"F1"
             TO JK-SEIBETSU(1:1).
           MOVE X"F3F5F0F0F5F0F9"
             TO JK-UMARE-YMD(1:7).
           MOVE X"F0F1"
             TO JK-ZOKUGARA(1)(1:2).
      *    JK-ZOKUGARA-HYOKI 世帯主
           MOVE X"C0A4C2D3BCE7"
             TO JK-ZOKUGARA-HYOKI(1:6).
           MOVE X"F0F1"
             TO JK-KISAI-JUN(1:2).
           MOVE X"F9"
             TO JK-SAKUJO(1:1).
           WRITE JUKI-REC.
      * 16 faulty: 昭和64年1月8日 is 平成1年1月8日
           PERFORM CLEAR-JUKI.
           MOVE X"F1F3F1F0F1F6"
             TO JK-SHICHOSON(1:6).
           MOVE 1 TO JK-RIREKI-NO.
           MOVE 0 TO JK-EDABAN.
           MOVE X"F1"
             TO JK-SAISHIN(1:1).
           MOVE 1 TO JK-KAISEI-NO.
           MOVE X"D1"
             TO JK-SHUBETSU(1:1).
           MOVE X"F1F0"
             TO JK-JOTAI(1:2).
           MOVE 4200401 TO JK-IDO-YMD.
           MOVE 4200405 TO JK-TODOKE-YMD.
           MOVE X"F0F0F0F0F0F0F0F0F0F0F1F2"
             TO JK-TODOKE-NO(1:12).
           MOVE X"C1F1"
             TO JK-IDO-JIYU(1:2).
           MOVE X"F1"
             TO JK-IDO-KUBUN(1:1).
           MOVE X"F1"
             TO JK-KISAI-SHUBETSU(1:1).
           MOVE X"F1"
             TO JK-KANA-KAKUNIN(1:1).
           MOVE X"F0F1F0F1F0F0F0F2"
             TO JK-JUSHO-CD(1:8).
           MOVE X"F1"
             TO JK-JUKYO(1:1).
           MOVE X"F0F0F0F0F1"
             TO JK-BANCHI(1:5).
           MOVE X"F0F0F0F6"
             TO JK-EDA1(1:4).
           MOVE 4200401 TO JK-JUMIN-YMD.
           MOVE 4200401 TO JK-KISAI-YMD.
           MOVE X"C1F1"
             TO JK-KISAI-JIYU(1:2).
           MOVE X"F1F3F1F0F1F6"
             TO HS-SHICHOSON(1:6).
           MOVE X"F0F0F1F1F0F0F2"
             TO HS-MACHIAZA(1:7).
      *    HS-TODOFUKEN 東京都
           MOVE X"C5ECB5FEC5D4"
             TO HS-TODOFUKEN(1:6).
      *    HS-SHIKUGUN 千代田区
           MOVE X"C0E9C2E5C5C4B6E8"
             TO HS-SHIKUGUN(1:8).
      *    HS-CHOAZA 霞が関二丁目
           MOVE X"B2E2A4ACB4D8C6F3C3FACCDC"
             TO HS-CHOAZA(1:12).
      *    HS-CHIBAN １番地
           MOVE X"A3B1C8D6C3CF"
             TO HS-CHIBAN(1:6).
      *    HS-HITTOSHA 佐藤　太郎
           MOVE X"28BAB4C6A34040C2C0CFBA29"
             TO HS-HITTOSHA(1:12).
           MOVE 4200405 TO JK-SHORI-YMD.
           MOVE X"F1"
             TO JK-SENKYO(1:1).
           MOVE X"F0F0F0F0"
             TO JK-BASHO(1:4).
           MOVE X"E3F0F0F1"
             TO JK-TANMATSU(1:4).
           MOVE X"E4F0F0F0F1"
             TO JK-SOSA-ID(1:5).
           MOVE 20080405 TO JK-SOSA-YMD.
           MOVE 91530 TO JK-SOSA-HMS.
      *    JK-NUSHI-SHIMEI 佐藤　一郎
           MOVE X"28BAB4C6A34040B0ECCFBA29"
             TO JK-NUSHI-SHIMEI(1:12).
           MOVE X"F0F0F0F0F0F9F0F0F0F5"
             TO JK-ATENA-NO(1:10).
           MOVE X"F0F0F0F0F0F0F9F8F9F4"
             TO JK-SETAI-NO(1:10).
      *    JK-SHIMEI 山田　昭
           MOVE X"28BBB3C5C44040BEBC29"
             TO JK-SHIMEI(1:10).
      *    JK-SHIMEI-KANA ﾔﾏﾀﾞ ｱｷﾗ
           MOVE X"A9A491BE408187AD"
             TO JK-SHIMEI-KANA(1:8).
           MOVE X"F1"
             TO JK-SEIBETSU(1:1).
           MOVE X"F3F6F4F0F1F0F8"
             TO JK-UMARE-YMD(1:7).
           MOVE X"F0F1"
             TO JK-ZOKUGARA(1)(1:2).
      *    JK-ZOKUGARA-HYOKI 世帯主
           MOVE X"C0A4C2D3BCE7"
             TO JK-ZOKUGARA-HYOKI(1:6).
           MOVE X"F0F1"
             TO JK-KISAI-JUN(1:2).
           WRITE JUKI-REC.
      * 17 a name that fills its field, so no shift back
           PERFORM CLEAR-JUKI.
           MOVE X"F1F3F1F0F1F6"
             TO JK-SHICHOSON(1:6).
           MOVE 1 TO JK-RIREKI-NO.
           MOVE 0 TO JK-EDABAN.
           MOVE X"F1"
             TO JK-SAISHIN(1:1).
           MOVE 1 TO JK-KAISEI-NO.
           MOVE X"D1"
             TO JK-SHUBETSU(1:1).
           MOVE X"F1F0"
             TO JK-JOTAI(1:2).
           MOVE 4200401 TO JK-IDO-YMD.
           MOVE 4200405 TO JK-TODOKE-YMD.
           MOVE X"F0F0F0F0F0F0F0F0F0F0F1F2"
             TO JK-TODOKE-NO(1:12).
           MOVE X"C1F1"
             TO JK-IDO-JIYU(1:2).
           MOVE X"F1"
             TO JK-IDO-KUBUN(1:1).
           MOVE X"F1"
             TO JK-KISAI-SHUBETSU(1:1).
           MOVE X"F1"
             TO JK-KANA-KAKUNIN(1:1).
           MOVE X"F0F1F0F1F0F0F0F2"
             TO JK-JUSHO-CD(1:8).
           MOVE X"F1"
             TO JK-JUKYO(1:1).
           MOVE X"F0F0F0F0F1"
             TO JK-BANCHI(1:5).
           MOVE X"F0F0F0F6"
             TO JK-EDA1(1:4).
           MOVE 4200401 TO JK-JUMIN-YMD.
           MOVE 4200401 TO JK-KISAI-YMD.
           MOVE X"C1F1"
             TO JK-KISAI-JIYU(1:2).
           MOVE X"F1F3F1F0F1F6"
             TO HS-SHICHOSON(1:6).
           MOVE X"F0F0F1F1F0F0F2"
             TO HS-MACHIAZA(1:7).
      *    HS-TODOFUKEN 東京都
           MOVE X"C5ECB5FEC5D4"
             TO HS-TODOFUKEN(1:6).
      *    HS-SHIKUGUN 千代田区
           MOVE X"C0E9C2E5C5C4B6E8"
             TO HS-SHIKUGUN(1:8).
      *    HS-CHOAZA 霞が関二丁目
           MOVE X"B2E2A4ACB4D8C6F3C3FACCDC"
             TO HS-CHOAZA(1:12).
      *    HS-CHIBAN １番地
           MOVE X"A3B1C8D6C3CF"
             TO HS-CHIBAN(1:6).
      *    HS-HITTOSHA 佐藤　太郎
           MOVE X"28BAB4C6A34040C2C0CFBA29"
             TO HS-HITTOSHA(1:12).
           MOVE 4200405 TO JK-SHORI-YMD.
           MOVE X"F1"
             TO JK-SENKYO(1:1).
           MOVE X"F0F0F0F0"
             TO JK-BASHO(1:4).
           MOVE X"E3F0F0F1"
             TO JK-TANMATSU(1:4).
           MOVE X"E4F0F0F0F1"
             TO JK-SOSA-ID(1:5).
           MOVE 20080405 TO JK-SOSA-YMD.
           MOVE 91530 TO JK-SOSA-HMS.
      *    JK-NUSHI-SHIMEI 佐藤　一郎
           MOVE X"28BAB4C6A34040B0ECCFBA29"
             TO JK-NUSHI-SHIMEI(1:12).
           MOVE X"F0F0F0F0F0F1F2F3F5F3"
             TO JK-ATENA-NO(1:10).
           MOVE X"F0F0F0F0F0F0F9F8F8F4"
             TO JK-SETAI-NO(1:10).
           MOVE X"28BBB3CBDC4040C4B9C2C0CFBAB1A6B1D2CCE7C7"
              & X"B7BEE7C0B5BFAEB9F1B9D4B5C1B7D0C6BBC4B9CC"
              & X"E7B0C2CBBCBCE9B2C8BBFDC4ABBFC3B0ECC6F3"
             TO JK-SHIMEI(1:59).
      *    JK-SHIMEI-KANA ﾔﾏﾓﾄ ﾁｮｳﾀﾛｳ
           MOVE X"A9A4A8954092558391BB83"
             TO JK-SHIMEI-KANA(1:11).
           MOVE X"F1"
             TO JK-SEIBETSU(1:1).
           MOVE X"F3F5F0F0F5F1F0"
             TO JK-UMARE-YMD(1:7).
           MOVE X"F0F1"
             TO JK-ZOKUGARA(1)(1:2).
      *    JK-ZOKUGARA-HYOKI 世帯主
           MOVE X"C0A4C2D3BCE7"
             TO JK-ZOKUGARA-HYOKI(1:6).
           MOVE X"F0F1"
             TO JK-KISAI-JUN(1:2).
           WRITE JUKI-REC.
      * 1 in force, no end
           PERFORM CLEAR-SHIEN.
           MOVE X"F1F3F1F0F1F6"
             TO SE-SHICHOSON(1:6).
           MOVE X"F0F0F0F1"
             TO SE-BASHO(1:4).
           MOVE X"E3F0F0F9"
             TO SE-TANMATSU(1:4).
           MOVE X"E4F0F0F0F7"
             TO SE-SOSA-ID(1:5).
           MOVE 20210401 TO SE-SOSA-YMD.
           MOVE 100000 TO SE-SOSA-HMS.
           MOVE X"F0F0F0F0F0F1F2F3F4F6"
             TO SE-ATENA-NO(1:10).
           MOVE 1 TO SE-RIREKI-NO.
           MOVE X"F1"
             TO SE-SAISHIN(1:1).
           MOVE 5030401 TO SE-KAISHI-YMD.
           MOVE 9999999 TO SE-SHURYO-YMD.
           MOVE X"F1"
             TO SE-KUBUN(1:1).
           MOVE X"F1"
             TO SE-SETAI(1:1).
           WRITE SHIEN-REC.
      * 2 provisional
           PERFORM CLEAR-SHIEN.
           MOVE X"F1F3F1F0F1F6"
             TO SE-SHICHOSON(1:6).
           MOVE X"F0F0F0F1"
             TO SE-BASHO(1:4).
           MOVE X"E3F0F0F9"
             TO SE-TANMATSU(1:4).
           MOVE X"E4F0F0F0F7"
             TO SE-SOSA-ID(1:5).
           MOVE 20210401 TO SE-SOSA-YMD.
           MOVE 100000 TO SE-SOSA-HMS.
           MOVE X"F0F0F0F0F0F2F0F0F0F1"
             TO SE-ATENA-NO(1:10).
           MOVE 1 TO SE-RIREKI-NO.
           MOVE X"F1"
             TO SE-SAISHIN(1:1).
           MOVE 5040101 TO SE-KAISHI-YMD.
           MOVE 5041231 TO SE-SHURYO-YMD.
           MOVE X"F2"
             TO SE-KUBUN(1:1).
           WRITE SHIEN-REC.
      * 3 ended, logically deleted
           PERFORM CLEAR-SHIEN.
           MOVE X"F1F3F1F0F1F6"
             TO SE-SHICHOSON(1:6).
           MOVE X"F0F0F0F1"
             TO SE-BASHO(1:4).
           MOVE X"E3F0F0F9"
             TO SE-TANMATSU(1:4).
           MOVE X"E4F0F0F0F7"
             TO SE-SOSA-ID(1:5).
           MOVE 20210401 TO SE-SOSA-YMD.
           MOVE 100000 TO SE-SOSA-HMS.
           MOVE X"F0F0F0F0F0F1F2F3F5F2"
             TO SE-ATENA-NO(1:10).
           MOVE 2 TO SE-RIREKI-NO.
           MOVE X"F1"
             TO SE-SAISHIN(1:1).
           MOVE X"F1"
             TO SE-SAKUJO(1:1).
           MOVE 4300101 TO SE-KAISHI-YMD.
           MOVE 4310430 TO SE-SHURYO-YMD.
           MOVE X"F3"
             TO SE-KUBUN(1:1).
           MOVE X"F0"
             TO SE-SETAI(1:1).
           WRITE SHIEN-REC.
      * 4 faulty: 平成31年5月1日 is 令和1年5月1日
           PERFORM CLEAR-SHIEN.
           MOVE X"F1F3F1F0F1F6"
             TO SE-SHICHOSON(1:6).
           MOVE X"F0F0F0F1"
             TO SE-BASHO(1:4).
           MOVE X"E3F0F0F9"
             TO SE-TANMATSU(1:4).
           MOVE X"E4F0F0F0F7"
             TO SE-SOSA-ID(1:5).
           MOVE 20210401 TO SE-SOSA-YMD.
           MOVE 100000 TO SE-SOSA-HMS.
           MOVE X"F0F0F0F0F0F1F2F3F4F5"
             TO SE-ATENA-NO(1:10).
           MOVE 1 TO SE-RIREKI-NO.
           MOVE X"F1"
             TO SE-SAISHIN(1:1).
           MOVE 4310501 TO SE-KAISHI-YMD.
           MOVE 9999999 TO SE-SHURYO-YMD.
           MOVE X"F1"
             TO SE-KUBUN(1:1).
           WRITE SHIEN-REC.
           CLOSE JUKI-FILE SHIEN-FILE.
           STOP RUN.
       CLEAR-JUKI.
           MOVE ALL X"40" TO JUKI-REC.
           MOVE ALL X"F0" TO JK-ATENA-NO(1:10).
           MOVE ZERO TO JK-RIREKI-NO.
           MOVE ZERO TO JK-EDABAN.
           MOVE ZERO TO JK-KAISEI-NO.
           MOVE ALL X"F0" TO JK-SETAI-NO(1:10).
           MOVE ZERO TO JK-IDO-YMD.
           MOVE ZERO TO JK-TODOKE-YMD.
           MOVE ZERO TO JK-SHUSSEI-TODOKE-YMD.
           MOVE ALL X"F0" TO JK-TODOKE-NO(1:12).
           MOVE ZERO TO JK-MOSHIDE-YMD.
           MOVE ZERO TO JK-KOSEKI-TSUCHI-YMD.
           MOVE ZERO TO JK-SEIKYU-YMD.
           MOVE ALL X"F0" TO JK-UMARE-YMD(1:7).
           MOVE ALL X"F0" TO JK-BANCHI(1:5).
           MOVE ALL X"F0" TO JK-EDA1(1:4).
           MOVE ALL X"F0" TO JK-EDA2(1:4).
           MOVE ALL X"F0" TO JK-EDA3(1:4).
           MOVE ZERO TO JK-JUMIN-YMD.
           MOVE ZERO TO JK-KISAI-YMD.
           MOVE ZERO TO JK-JUTEI-YMD.
           MOVE ALL X"F0" TO TK-BANCHI(1:5).
           MOVE ALL X"F0" TO TK-EDA1(1:4).
           MOVE ALL X"F0" TO TK-EDA2(1:4).
           MOVE ZERO TO JK-TENSHUTSU-TODOKE-YMD.
           MOVE ZERO TO JK-TENSHUTSU-YOTEI-YMD.
           MOVE ZERO TO JK-SHOJO-TODOKE-YMD.
           MOVE ZERO TO JK-SHOJO-YMD.
           MOVE ZERO TO JK-TENNYU-TSUCHI-YMD.
           MOVE ZERO TO JK-TENSHUTSU-KAKU-YMD.
           MOVE ZERO TO GK-JUMIN-YMD.
           MOVE ALL X"F0" TO GK-KIKAN-Y(1:2).
           MOVE ALL X"F0" TO GK-KIKAN-M(1:2).
           MOVE ALL X"F0" TO GK-KIKAN-D(1:3).
           MOVE ZERO TO GK-MANRYO-YMD.
           MOVE ZERO TO GK-KOFU-YMD.
           MOVE ZERO TO GK-KIGEN-YMD.
           MOVE ZERO TO JK-SHORI-YMD.
           MOVE ZERO TO JK-KAISEI-KISAI-YMD.
           MOVE ZERO TO JK-SAISEI-KISAI-YMD.
           MOVE ZERO TO JK-KAISEI-SHOJO-YMD.
           MOVE ALL X"F0" TO JK-KISAI-JUN(1:2).
           MOVE ZERO TO JK-KOKEN-SHINPAN-YMD.
           MOVE ZERO TO JK-KOKEN-TOKI-YMD.
           MOVE ZERO TO JK-KOKEN-CHIJITSU-YMD.
           MOVE ZERO TO JK-JOHYO-TOROKU-YMD.
           MOVE ZERO TO JK-GOKI-UMARE-YMD.
           MOVE ZERO TO JK-KOKUHO-SHUTOKU-YMD.
           MOVE ZERO TO JK-KOKUHO-SOSHITSU-YMD.
           MOVE ZERO TO JK-KOKI-SHUTOKU-YMD.
           MOVE ZERO TO JK-KOKI-SOSHITSU-YMD.
           MOVE ZERO TO JK-KAIGO-SHUTOKU-YMD.
           MOVE ZERO TO JK-KAIGO-SOSHITSU-YMD.
           MOVE ALL X"F0" TO JK-KISO-NENKIN-NO(1:10).
           MOVE ZERO TO JK-NENKIN-HENKO-YMD.
           MOVE ZERO TO JK-NENKIN-SHUTOKU-YMD.
           MOVE ZERO TO JK-NENKIN-SOSHITSU-YMD.
           MOVE ZERO TO JK-JITE-KAISHI-YM.
           MOVE ZERO TO JK-JITE-SHURYO-YM.
           MOVE ZERO TO JK-SOSA-YMD.
           MOVE ZERO TO JK-SOSA-HMS.
       CLEAR-SHIEN.
           MOVE ALL X"40" TO SHIEN-REC.
           MOVE ALL X"F0" TO SE-ATENA-NO(1:10).
           MOVE ZERO TO SE-RIREKI-NO.
           MOVE ZERO TO SE-KAISHI-YMD.
           MOVE ZERO TO SE-SHURYO-YMD.
           MOVE ZERO TO SE-SOSA-YMD.
           MOVE ZERO TO SE-SOSA-HMS.
