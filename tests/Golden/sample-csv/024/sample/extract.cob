      * Writes the extract of this golden case: one CSV file a table.
      * Kanji in CP932 are given as bytes; amounts are edited, added up
      * for the trailer, and quoted where they have a comma, by this
      * program.
      * Build: cobc -x extract.cob
       IDENTIFICATION DIVISION.
       PROGRAM-ID. EXTRACT.
       ENVIRONMENT DIVISION.
       INPUT-OUTPUT SECTION.
       FILE-CONTROL.
           SELECT OUT-FILE ASSIGN TO OUT-NAME
               ORGANIZATION SEQUENTIAL.
       DATA DIVISION.
       FILE SECTION.
       FD  OUT-FILE.
       01  OUT-BYTE        PIC X.
       WORKING-STORAGE SECTION.
       01  OUT-NAME        PIC X(40).
       01  W-I             PIC 9(5) COMP-5.
       01  W-AT            PIC 9(5) COMP-5 VALUE 1.
       01  W-LENGTH        PIC 9(5) COMP-5.
       01  W-LINE          PIC X(4000).
       01  T               PIC X(120).
       01  N               PIC S9(12) COMP-3.
       01  W-EDITED        PIC --,---,---,---,--9.
       01  W-COUNT         PIC S9(9) COMP-3 VALUE 0.
       01  W-SUM           PIC S9(12) COMP-3 VALUE 0.
       PROCEDURE DIVISION.
           MOVE "世帯.csv" TO OUT-NAME.
           OPEN OUTPUT OUT-FILE.
      * heading
      *    世帯No
           MOVE X"90A291D14E6F"
             TO T PERFORM PUT-TEXT.
      *    最新
           MOVE X"8DC59056"
             TO T PERFORM PUT-TEXT.
      *    国保記号No
           MOVE X"8D9195DB8B4C8D864E6F"
             TO T PERFORM PUT-TEXT.
      *    世帯主宛名No
           MOVE X"90A291D18EE588B696BC4E6F"
             TO T PERFORM PUT-TEXT.
      *    擬制世帯主区分
           MOVE X"8B5B90A790A291D18EE58BE695AA"
             TO T PERFORM PUT-TEXT.
      *    世帯国保加入人数
           MOVE X"90A291D18D9195DB89C193FC906C9094"
             TO T PERFORM PUT-TEXT.
      *    世帯開始日
           MOVE X"90A291D18A4A8E6E93FA"
             TO T PERFORM PUT-TEXT.
      *    世帯終了日
           MOVE X"90A291D18F4997B993FA"
             TO T PERFORM PUT-TEXT.
      *    削除
           MOVE X"8DED8F9C"
             TO T PERFORM PUT-TEXT.
      *    更新者
           MOVE X"8D5890568ED2"
             TO T PERFORM PUT-TEXT.
      *    更新日時
           MOVE X"8D58905693FA8E9E"
             TO T PERFORM PUT-TEXT.
           PERFORM END-OF-LINE.
      * 1
           MOVE "9912" TO T PERFORM PUT-TEXT.
      *    該当
           MOVE X"8A599396"
             TO T PERFORM PUT-TEXT.
           MOVE "1230045" TO T PERFORM PUT-TEXT.
           MOVE "102345" TO T PERFORM PUT-TEXT.
      *    該当
           MOVE X"8A599396"
             TO T PERFORM PUT-TEXT.
           MOVE 1 TO N PERFORM PUT-AMOUNT.
           MOVE "R03.01.01" TO T PERFORM PUT-TEXT.
           PERFORM PUT-NOTHING.
           PERFORM PUT-NOTHING.
           MOVE "U0023" TO T PERFORM PUT-TEXT.
           MOVE "2024/01/15 13:40:05" TO T PERFORM PUT-TEXT.
           PERFORM END-OF-LINE.
      * 2
           MOVE "10044" TO T PERFORM PUT-TEXT.
      *    該当
           MOVE X"8A599396"
             TO T PERFORM PUT-TEXT.
           MOVE "1240008" TO T PERFORM PUT-TEXT.
           MOVE "103456" TO T PERFORM PUT-TEXT.
           PERFORM PUT-NOTHING.
           MOVE 3 TO N PERFORM PUT-AMOUNT.
           MOVE "R01.05.20" TO T PERFORM PUT-TEXT.
           MOVE "R06.03.31" TO T PERFORM PUT-TEXT.
           PERFORM PUT-NOTHING.
           MOVE "U0104" TO T PERFORM PUT-TEXT.
           MOVE "2022/06/30 17:05:00" TO T PERFORM PUT-TEXT.
           PERFORM END-OF-LINE.
      * 3
           MOVE "9876" TO T PERFORM PUT-TEXT.
      *    該当
           MOVE X"8A599396"
             TO T PERFORM PUT-TEXT.
           MOVE "1230001" TO T PERFORM PUT-TEXT.
           MOVE "104567" TO T PERFORM PUT-TEXT.
           PERFORM PUT-NOTHING.
           MOVE 2 TO N PERFORM PUT-AMOUNT.
           MOVE "R03.04.01" TO T PERFORM PUT-TEXT.
           MOVE "R06.03.31" TO T PERFORM PUT-TEXT.
           PERFORM PUT-NOTHING.
           MOVE "U0001" TO T PERFORM PUT-TEXT.
           MOVE "2023/10/02 09:15:30" TO T PERFORM PUT-TEXT.
           PERFORM END-OF-LINE.
           CLOSE OUT-FILE.
           MOVE "資格.csv" TO OUT-NAME.
           OPEN OUTPUT OUT-FILE.
      * heading
      *    宛名No
           MOVE X"88B696BC4E6F"
             TO T PERFORM PUT-TEXT.
      *    被保険者履歴No
           MOVE X"94ED95DB8CAF8ED2979A97F04E6F"
             TO T PERFORM PUT-TEXT.
      *    最新
           MOVE X"8DC59056"
             TO T PERFORM PUT-TEXT.
      *    市区町村保険者No
           MOVE X"8E738BE692AC91BA95DB8CAF8ED24E6F"
             TO T PERFORM PUT-TEXT.
      *    保険者名称
           MOVE X"95DB8CAF8ED296BC8FCC"
             TO T PERFORM PUT-TEXT.
      *    国保記号No
           MOVE X"8D9195DB8B4C8D864E6F"
             TO T PERFORM PUT-TEXT.
      *    枝番
           MOVE X"8E7D94D4"
             TO T PERFORM PUT-TEXT.
      *    国保資格区分
           MOVE X"8D9195DB8E918A698BE695AA"
             TO T PERFORM PUT-TEXT.
      *    国保資格取得日
           MOVE X"8D9195DB8E918A698EE693BE93FA"
             TO T PERFORM PUT-TEXT.
      *    国保資格取得事由
           MOVE X"8D9195DB8E918A698EE693BE8E969752"
             TO T PERFORM PUT-TEXT.
      *    国保資格取得届出日
           MOVE X"8D9195DB8E918A698EE693BE93CD8F6F93FA"
             TO T PERFORM PUT-TEXT.
      *    国保資格喪失日
           MOVE X"8D9195DB8E918A6991728EB893FA"
             TO T PERFORM PUT-TEXT.
      *    国保資格喪失事由
           MOVE X"8D9195DB8E918A6991728EB88E969752"
             TO T PERFORM PUT-TEXT.
      *    国保適用開始日
           MOVE X"8D9195DB934B97708A4A8E6E93FA"
             TO T PERFORM PUT-TEXT.
      *    国保適用終了日
           MOVE X"8D9195DB934B97708F4997B993FA"
             TO T PERFORM PUT-TEXT.
      *    証区分
           MOVE X"8FD88BE695AA"
             TO T PERFORM PUT-TEXT.
      *    有効期限
           MOVE X"974C8CF88AFA8CC0"
             TO T PERFORM PUT-TEXT.
      *    マル学マル遠区分
           MOVE X"837D838B8A77837D838B89938BE695AA"
             TO T PERFORM PUT-TEXT.
      *    退職区分
           MOVE X"91DE90458BE695AA"
             TO T PERFORM PUT-TEXT.
      *    介護2号区分
           MOVE X"89EE8CEC328D868BE695AA"
             TO T PERFORM PUT-TEXT.
      *    高齢受給者負担割合
           MOVE X"8D8297EE8EF38B8B8ED2958992538A848D87"
             TO T PERFORM PUT-TEXT.
      *    高齢受給者適用開始日
           MOVE X"8D8297EE8EF38B8B8ED2934B97708A4A8E6E93FA"
             TO T PERFORM PUT-TEXT.
      *    特定同一世帯所属者区分
           MOVE X"93C192E893AF88EA90A291D18F8A91AE8ED28BE695AA"
             TO T PERFORM PUT-TEXT.
      *    旧被扶養者区分
           MOVE X"8B8C94ED957D977B8ED28BE695AA"
             TO T PERFORM PUT-TEXT.
      *    非自発的失業者区分
           MOVE X"94F18EA994AD93498EB88BC68ED28BE695AA"
             TO T PERFORM PUT-TEXT.
      *    削除
           MOVE X"8DED8F9C"
             TO T PERFORM PUT-TEXT.
      *    更新者
           MOVE X"8D5890568ED2"
             TO T PERFORM PUT-TEXT.
      *    更新日時
           MOVE X"8D58905693FA8E9E"
             TO T PERFORM PUT-TEXT.
           PERFORM END-OF-LINE.
      * 1
           MOVE "102345" TO T PERFORM PUT-TEXT.
           MOVE "2" TO T PERFORM PUT-TEXT.
      *    該当
           MOVE X"8A599396"
             TO T PERFORM PUT-TEXT.
           MOVE "131011" TO T PERFORM PUT-TEXT.
      *    千代田区
           MOVE X"90E791E393638BE6"
             TO T PERFORM PUT-TEXT.
           MOVE "1230045" TO T PERFORM PUT-TEXT.
           MOVE "02" TO T PERFORM PUT-TEXT.
      *    擬制世帯主
           MOVE X"8B5B90A790A291D18EE5"
             TO T PERFORM PUT-TEXT.
           MOVE "R03.01.01" TO T PERFORM PUT-TEXT.
      *    転入
           MOVE X"935D93FC"
             TO T PERFORM PUT-TEXT.
           PERFORM PUT-NOTHING.
           PERFORM PUT-NOTHING.
           PERFORM PUT-NOTHING.
           MOVE "R03.01.01" TO T PERFORM PUT-TEXT.
           PERFORM PUT-NOTHING.
      *    一般
           MOVE X"88EA94CA"
             TO T PERFORM PUT-TEXT.
           MOVE "R07.07.31" TO T PERFORM PUT-TEXT.
      *    マル学
           MOVE X"837D838B8A77"
             TO T PERFORM PUT-TEXT.
           PERFORM PUT-NOTHING.
           PERFORM PUT-NOTHING.
           MOVE "20" TO T PERFORM PUT-TEXT.
           MOVE "R05.08.01" TO T PERFORM PUT-TEXT.
      *    該当
           MOVE X"8A599396"
             TO T PERFORM PUT-TEXT.
           PERFORM PUT-NOTHING.
           PERFORM PUT-NOTHING.
           PERFORM PUT-NOTHING.
           MOVE "U0023" TO T PERFORM PUT-TEXT.
           MOVE "2024/01/15 13:40:05" TO T PERFORM PUT-TEXT.
           PERFORM END-OF-LINE.
      * 2
           MOVE "103456" TO T PERFORM PUT-TEXT.
           MOVE "1" TO T PERFORM PUT-TEXT.
      *    該当
           MOVE X"8A599396"
             TO T PERFORM PUT-TEXT.
           MOVE "131011" TO T PERFORM PUT-TEXT.
      *    千代田区
           MOVE X"90E791E393638BE6"
             TO T PERFORM PUT-TEXT.
           MOVE "1240008" TO T PERFORM PUT-TEXT.
           MOVE "01" TO T PERFORM PUT-TEXT.
      *    世帯員
           MOVE X"90A291D188F5"
             TO T PERFORM PUT-TEXT.
           MOVE "R01.05.20" TO T PERFORM PUT-TEXT.
      *    出生
           MOVE X"8F6F90B6"
             TO T PERFORM PUT-TEXT.
           MOVE "H31.04.30" TO T PERFORM PUT-TEXT.
           MOVE "R05.03.31" TO T PERFORM PUT-TEXT.
      *    社保加入
           MOVE X"8ED095DB89C193FC"
             TO T PERFORM PUT-TEXT.
           MOVE "R01.05.20" TO T PERFORM PUT-TEXT.
           MOVE "R06.03.31" TO T PERFORM PUT-TEXT.
      *    短期
           MOVE X"925A8AFA"
             TO T PERFORM PUT-TEXT.
           MOVE "R06.07.31" TO T PERFORM PUT-TEXT.
           PERFORM PUT-NOTHING.
           PERFORM PUT-NOTHING.
      *    該当
           MOVE X"8A599396"
             TO T PERFORM PUT-TEXT.
           PERFORM PUT-NOTHING.
           PERFORM PUT-NOTHING.
           PERFORM PUT-NOTHING.
           PERFORM PUT-NOTHING.
      *    該当
           MOVE X"8A599396"
             TO T PERFORM PUT-TEXT.
           PERFORM PUT-NOTHING.
           MOVE "U0104" TO T PERFORM PUT-TEXT.
           MOVE "2022/06/30 17:05:00" TO T PERFORM PUT-TEXT.
           PERFORM END-OF-LINE.
      * 3
           MOVE "104567" TO T PERFORM PUT-TEXT.
           MOVE "1" TO T PERFORM PUT-TEXT.
      *    該当
           MOVE X"8A599396"
             TO T PERFORM PUT-TEXT.
           MOVE "131011" TO T PERFORM PUT-TEXT.
      *    千代田区
           MOVE X"90E791E393638BE6"
             TO T PERFORM PUT-TEXT.
           MOVE "1230001" TO T PERFORM PUT-TEXT.
           MOVE "01" TO T PERFORM PUT-TEXT.
      *    世帯主
           MOVE X"90A291D18EE5"
             TO T PERFORM PUT-TEXT.
           MOVE "R03.04.01" TO T PERFORM PUT-TEXT.
      *    社保離脱
           MOVE X"8ED095DB97A39245"
             TO T PERFORM PUT-TEXT.
           MOVE "R03.03.15" TO T PERFORM PUT-TEXT.
           PERFORM PUT-NOTHING.
           PERFORM PUT-NOTHING.
           MOVE "R03.04.01" TO T PERFORM PUT-TEXT.
           MOVE "R06.03.31" TO T PERFORM PUT-TEXT.
      *    一般
           MOVE X"88EA94CA"
             TO T PERFORM PUT-TEXT.
           MOVE "R07.07.31" TO T PERFORM PUT-TEXT.
           PERFORM PUT-NOTHING.
           PERFORM PUT-NOTHING.
      *    該当
           MOVE X"8A599396"
             TO T PERFORM PUT-TEXT.
           PERFORM PUT-NOTHING.
           PERFORM PUT-NOTHING.
           PERFORM PUT-NOTHING.
           PERFORM PUT-NOTHING.
           PERFORM PUT-NOTHING.
           PERFORM PUT-NOTHING.
           MOVE "U0001" TO T PERFORM PUT-TEXT.
           MOVE "2023/10/02 09:15:30" TO T PERFORM PUT-TEXT.
           PERFORM END-OF-LINE.
      * 4
           MOVE "102345" TO T PERFORM PUT-TEXT.
           MOVE "2" TO T PERFORM PUT-TEXT.
      *    該当
           MOVE X"8A599396"
             TO T PERFORM PUT-TEXT.
           MOVE "131011" TO T PERFORM PUT-TEXT.
      *    千代田区
           MOVE X"90E791E393638BE6"
             TO T PERFORM PUT-TEXT.
           MOVE "1230045" TO T PERFORM PUT-TEXT.
           MOVE "02" TO T PERFORM PUT-TEXT.
      *    知らないコード
           MOVE X"926D82E782C882A28352815B8368"
             TO T PERFORM PUT-TEXT.
           MOVE "R03.01.01" TO T PERFORM PUT-TEXT.
      *    転入
           MOVE X"935D93FC"
             TO T PERFORM PUT-TEXT.
           PERFORM PUT-NOTHING.
           PERFORM PUT-NOTHING.
           PERFORM PUT-NOTHING.
           MOVE "R03.01.01" TO T PERFORM PUT-TEXT.
           PERFORM PUT-NOTHING.
      *    一般
           MOVE X"88EA94CA"
             TO T PERFORM PUT-TEXT.
           MOVE "R07.07.31" TO T PERFORM PUT-TEXT.
      *    マル学
           MOVE X"837D838B8A77"
             TO T PERFORM PUT-TEXT.
           PERFORM PUT-NOTHING.
           PERFORM PUT-NOTHING.
           MOVE "20" TO T PERFORM PUT-TEXT.
           MOVE "R05.08.01" TO T PERFORM PUT-TEXT.
      *    該当
           MOVE X"8A599396"
             TO T PERFORM PUT-TEXT.
           PERFORM PUT-NOTHING.
           PERFORM PUT-NOTHING.
           PERFORM PUT-NOTHING.
           MOVE "U0023" TO T PERFORM PUT-TEXT.
           MOVE "2024/01/15 13:40:05" TO T PERFORM PUT-TEXT.
           PERFORM END-OF-LINE.
           CLOSE OUT-FILE.
           MOVE "証.csv" TO OUT-NAME.
           OPEN OUTPUT OUT-FILE.
      * heading
      *    宛名No
           MOVE X"88B696BC4E6F"
             TO T PERFORM PUT-TEXT.
      *    証種別
           MOVE X"8FD88EED95CA"
             TO T PERFORM PUT-TEXT.
      *    交付日
           MOVE X"8CF0957493FA"
             TO T PERFORM PUT-TEXT.
      *    最新
           MOVE X"8DC59056"
             TO T PERFORM PUT-TEXT.
      *    有効期限
           MOVE X"974C8CF88AFA8CC0"
             TO T PERFORM PUT-TEXT.
      *    適用区分
           MOVE X"934B97708BE695AA"
             TO T PERFORM PUT-TEXT.
      *    短期証区分
           MOVE X"925A8AFA8FD88BE695AA"
             TO T PERFORM PUT-TEXT.
      *    削除
           MOVE X"8DED8F9C"
             TO T PERFORM PUT-TEXT.
      *    更新者
           MOVE X"8D5890568ED2"
             TO T PERFORM PUT-TEXT.
      *    更新日時
           MOVE X"8D58905693FA8E9E"
             TO T PERFORM PUT-TEXT.
           PERFORM END-OF-LINE.
      * 1
           MOVE "102345" TO T PERFORM PUT-TEXT.
      *    限度額適用認定証
           MOVE X"8CC093788A7A934B9770944692E88FD8"
             TO T PERFORM PUT-TEXT.
           MOVE "R02.12.20" TO T PERFORM PUT-TEXT.
      *    該当
           MOVE X"8A599396"
             TO T PERFORM PUT-TEXT.
           MOVE "R07.07.31" TO T PERFORM PUT-TEXT.
      *    エ
           MOVE X"8347"
             TO T PERFORM PUT-TEXT.
           PERFORM PUT-NOTHING.
           PERFORM PUT-NOTHING.
           MOVE "U0023" TO T PERFORM PUT-TEXT.
           MOVE "2024/01/15 13:40:05" TO T PERFORM PUT-TEXT.
           PERFORM END-OF-LINE.
      * 2
           MOVE "103456" TO T PERFORM PUT-TEXT.
      *    被保険者証
           MOVE X"94ED95DB8CAF8ED28FD8"
             TO T PERFORM PUT-TEXT.
           MOVE "R01.05.10" TO T PERFORM PUT-TEXT.
      *    該当
           MOVE X"8A599396"
             TO T PERFORM PUT-TEXT.
           MOVE "R06.07.31" TO T PERFORM PUT-TEXT.
           PERFORM PUT-NOTHING.
      *    該当
           MOVE X"8A599396"
             TO T PERFORM PUT-TEXT.
           PERFORM PUT-NOTHING.
           MOVE "U0104" TO T PERFORM PUT-TEXT.
           MOVE "2022/06/30 17:05:00" TO T PERFORM PUT-TEXT.
           PERFORM END-OF-LINE.
      * 3
           MOVE "104567" TO T PERFORM PUT-TEXT.
      *    被保険者証
           MOVE X"94ED95DB8CAF8ED28FD8"
             TO T PERFORM PUT-TEXT.
           MOVE "R03.03.25" TO T PERFORM PUT-TEXT.
      *    該当
           MOVE X"8A599396"
             TO T PERFORM PUT-TEXT.
           MOVE "R07.07.31" TO T PERFORM PUT-TEXT.
      *    ウ
           MOVE X"8345"
             TO T PERFORM PUT-TEXT.
           PERFORM PUT-NOTHING.
           PERFORM PUT-NOTHING.
           MOVE "U0001" TO T PERFORM PUT-TEXT.
           MOVE "2023/10/02 09:15:30" TO T PERFORM PUT-TEXT.
           PERFORM END-OF-LINE.
           CLOSE OUT-FILE.
           MOVE "給付.csv" TO OUT-NAME.
           OPEN OUTPUT OUT-FILE.
      * heading
      *    宛名No
           MOVE X"88B696BC4E6F"
             TO T PERFORM PUT-TEXT.
      *    給付No
           MOVE X"8B8B95744E6F"
             TO T PERFORM PUT-TEXT.
      *    最新
           MOVE X"8DC59056"
             TO T PERFORM PUT-TEXT.
      *    診療年月
           MOVE X"906697C3944E8C8E"
             TO T PERFORM PUT-TEXT.
      *    給付種別
           MOVE X"8B8B95748EED95CA"
             TO T PERFORM PUT-TEXT.
      *    費用額
           MOVE X"94EF97708A7A"
             TO T PERFORM PUT-TEXT.
      *    保険者負担額
           MOVE X"95DB8CAF8ED2958992538A7A"
             TO T PERFORM PUT-TEXT.
      *    一部負担金
           MOVE X"88EA9594958992538BE0"
             TO T PERFORM PUT-TEXT.
      *    支給決定額
           MOVE X"8E788B8B8C8892E88A7A"
             TO T PERFORM PUT-TEXT.
      *    支給日
           MOVE X"8E788B8B93FA"
             TO T PERFORM PUT-TEXT.
      *    限度額適用区分
           MOVE X"8CC093788A7A934B97708BE695AA"
             TO T PERFORM PUT-TEXT.
      *    削除
           MOVE X"8DED8F9C"
             TO T PERFORM PUT-TEXT.
      *    更新者
           MOVE X"8D5890568ED2"
             TO T PERFORM PUT-TEXT.
      *    更新日時
           MOVE X"8D58905693FA8E9E"
             TO T PERFORM PUT-TEXT.
           PERFORM END-OF-LINE.
      * 1
           MOVE "102345" TO T PERFORM PUT-TEXT.
           MOVE "24000012" TO T PERFORM PUT-TEXT.
      *    該当
           MOVE X"8A599396"
             TO T PERFORM PUT-TEXT.
      *    令和6年5月
           MOVE X"97DF986136944E358C8E"
             TO T PERFORM PUT-TEXT.
      *    療養費
           MOVE X"97C3977B94EF"
             TO T PERFORM PUT-TEXT.
           MOVE 320000 TO N PERFORM PUT-AMOUNT.
           MOVE 256000 TO N PERFORM PUT-AMOUNT.
           MOVE 64000 TO N PERFORM PUT-AMOUNT.
           MOVE 6400 TO N PERFORM PUT-AMOUNT.
           ADD 1 TO W-COUNT.
           ADD N TO W-SUM.
           PERFORM PUT-NOTHING.
      *    エ
           MOVE X"8347"
             TO T PERFORM PUT-TEXT.
           PERFORM PUT-NOTHING.
           MOVE "U0023" TO T PERFORM PUT-TEXT.
           MOVE "2024/01/15 13:40:05" TO T PERFORM PUT-TEXT.
           PERFORM END-OF-LINE.
      * 2
           MOVE "103456" TO T PERFORM PUT-TEXT.
           MOVE "24000013" TO T PERFORM PUT-TEXT.
      *    該当
           MOVE X"8A599396"
             TO T PERFORM PUT-TEXT.
      *    令和6年5月
           MOVE X"97DF986136944E358C8E"
             TO T PERFORM PUT-TEXT.
      *    出産育児一時金
           MOVE X"8F6F8E5988E78E9988EA8E9E8BE0"
             TO T PERFORM PUT-TEXT.
           MOVE 50000 TO N PERFORM PUT-AMOUNT.
           MOVE 50000 TO N PERFORM PUT-AMOUNT.
           MOVE 0 TO N PERFORM PUT-AMOUNT.
           MOVE 50000 TO N PERFORM PUT-AMOUNT.
           ADD 1 TO W-COUNT.
           ADD N TO W-SUM.
           MOVE "R01.05.20" TO T PERFORM PUT-TEXT.
           PERFORM PUT-NOTHING.
           PERFORM PUT-NOTHING.
           MOVE "U0104" TO T PERFORM PUT-TEXT.
           MOVE "2022/06/30 17:05:00" TO T PERFORM PUT-TEXT.
           PERFORM END-OF-LINE.
      * 3
           MOVE "104567" TO T PERFORM PUT-TEXT.
           MOVE "24000011" TO T PERFORM PUT-TEXT.
      *    該当
           MOVE X"8A599396"
             TO T PERFORM PUT-TEXT.
      *    令和6年4月
           MOVE X"97DF986136944E348C8E"
             TO T PERFORM PUT-TEXT.
      *    療養の給付
           MOVE X"97C3977B82CC8B8B9574"
             TO T PERFORM PUT-TEXT.
           MOVE 45000 TO N PERFORM PUT-AMOUNT.
           MOVE 31500 TO N PERFORM PUT-AMOUNT.
           MOVE 13500 TO N PERFORM PUT-AMOUNT.
           MOVE 0 TO N PERFORM PUT-AMOUNT.
           ADD 1 TO W-COUNT.
           ADD N TO W-SUM.
           MOVE "R03.04.01" TO T PERFORM PUT-TEXT.
      *    ウ
           MOVE X"8345"
             TO T PERFORM PUT-TEXT.
           PERFORM PUT-NOTHING.
           MOVE "U0001" TO T PERFORM PUT-TEXT.
           MOVE "2023/10/02 09:15:30" TO T PERFORM PUT-TEXT.
           PERFORM END-OF-LINE.
      * 4
      *    合計
           MOVE X"8D878C76"
             TO T PERFORM PUT-TEXT.
           MOVE W-COUNT TO N PERFORM PUT-AMOUNT.
           MOVE W-SUM TO N PERFORM PUT-AMOUNT.
           PERFORM END-OF-LINE.
           CLOSE OUT-FILE.
           MOVE "賦課.csv" TO OUT-NAME.
           OPEN OUTPUT OUT-FILE.
      * heading
      *    賦課年度
           MOVE X"958A89DB944E9378"
             TO T PERFORM PUT-TEXT.
      *    相当年度
           MOVE X"918A9396944E9378"
             TO T PERFORM PUT-TEXT.
      *    納税義務者宛名No
           MOVE X"945B90C58B6096B18ED288B696BC4E6F"
             TO T PERFORM PUT-TEXT.
      *    賦課履歴No
           MOVE X"958A89DB979A97F04E6F"
             TO T PERFORM PUT-TEXT.
      *    最新
           MOVE X"8DC59056"
             TO T PERFORM PUT-TEXT.
      *    通知書No
           MOVE X"92CA926D8F914E6F"
             TO T PERFORM PUT-TEXT.
      *    医療分所得割
           MOVE X"88E397C395AA8F8A93BE8A84"
             TO T PERFORM PUT-TEXT.
      *    医療分均等割
           MOVE X"88E397C395AA8BCF93998A84"
             TO T PERFORM PUT-TEXT.
      *    医療分平等割
           MOVE X"88E397C395AA95BD93998A84"
             TO T PERFORM PUT-TEXT.
      *    支援金分所得割
           MOVE X"8E7889878BE095AA8F8A93BE8A84"
             TO T PERFORM PUT-TEXT.
      *    支援金分均等割
           MOVE X"8E7889878BE095AA8BCF93998A84"
             TO T PERFORM PUT-TEXT.
      *    支援金分平等割
           MOVE X"8E7889878BE095AA95BD93998A84"
             TO T PERFORM PUT-TEXT.
      *    介護分所得割
           MOVE X"89EE8CEC95AA8F8A93BE8A84"
             TO T PERFORM PUT-TEXT.
      *    介護分均等割
           MOVE X"89EE8CEC95AA8BCF93998A84"
             TO T PERFORM PUT-TEXT.
      *    介護分平等割
           MOVE X"89EE8CEC95AA95BD93998A84"
             TO T PERFORM PUT-TEXT.
      *    限度超過額
           MOVE X"8CC0937892B489DF8A7A"
             TO T PERFORM PUT-TEXT.
      *    軽減区分
           MOVE X"8C798CB88BE695AA"
             TO T PERFORM PUT-TEXT.
      *    軽減額
           MOVE X"8C798CB88A7A"
             TO T PERFORM PUT-TEXT.
      *    減免額
           MOVE X"8CB896C68A7A"
             TO T PERFORM PUT-TEXT.
      *    年税額
           MOVE X"944E90C58A7A"
             TO T PERFORM PUT-TEXT.
      *    更正日
           MOVE X"8D5890B393FA"
             TO T PERFORM PUT-TEXT.
      *    更正事由
           MOVE X"8D5890B38E969752"
             TO T PERFORM PUT-TEXT.
      *    徴収方法
           MOVE X"92A58EFB95FB9640"
             TO T PERFORM PUT-TEXT.
      *    削除
           MOVE X"8DED8F9C"
             TO T PERFORM PUT-TEXT.
      *    更新者
           MOVE X"8D5890568ED2"
             TO T PERFORM PUT-TEXT.
      *    更新日時
           MOVE X"8D58905693FA8E9E"
             TO T PERFORM PUT-TEXT.
           PERFORM END-OF-LINE.
      * 1
      *    令和6年
           MOVE X"97DF986136944E"
             TO T PERFORM PUT-TEXT.
      *    令和5年
           MOVE X"97DF986135944E"
             TO T PERFORM PUT-TEXT.
           MOVE "102345" TO T PERFORM PUT-TEXT.
           MOVE "2" TO T PERFORM PUT-TEXT.
      *    該当
           MOVE X"8A599396"
             TO T PERFORM PUT-TEXT.
           MOVE "24000102" TO T PERFORM PUT-TEXT.
           MOVE 41200 TO N PERFORM PUT-AMOUNT.
           MOVE 45000 TO N PERFORM PUT-AMOUNT.
           MOVE 0 TO N PERFORM PUT-AMOUNT.
           MOVE 13100 TO N PERFORM PUT-AMOUNT.
           MOVE 15100 TO N PERFORM PUT-AMOUNT.
           MOVE 0 TO N PERFORM PUT-AMOUNT.
           MOVE 0 TO N PERFORM PUT-AMOUNT.
           MOVE 0 TO N PERFORM PUT-AMOUNT.
           MOVE 0 TO N PERFORM PUT-AMOUNT.
           MOVE 0 TO N PERFORM PUT-AMOUNT.
      *    2割
           MOVE X"328A84"
             TO T PERFORM PUT-TEXT.
           MOVE 12020 TO N PERFORM PUT-AMOUNT.
           MOVE 0 TO N PERFORM PUT-AMOUNT.
           MOVE 102380 TO N PERFORM PUT-AMOUNT.
           MOVE "R06.10.15" TO T PERFORM PUT-TEXT.
           MOVE "03" TO T PERFORM PUT-TEXT.
      *    特別徴収
           MOVE X"93C195CA92A58EFB"
             TO T PERFORM PUT-TEXT.
           PERFORM PUT-NOTHING.
           MOVE "U0023" TO T PERFORM PUT-TEXT.
           MOVE "2024/01/15 13:40:05" TO T PERFORM PUT-TEXT.
           PERFORM END-OF-LINE.
      * 2
      *    令和5年
           MOVE X"97DF986135944E"
             TO T PERFORM PUT-TEXT.
      *    令和5年
           MOVE X"97DF986135944E"
             TO T PERFORM PUT-TEXT.
           MOVE "103456" TO T PERFORM PUT-TEXT.
           MOVE "1" TO T PERFORM PUT-TEXT.
      *    該当
           MOVE X"8A599396"
             TO T PERFORM PUT-TEXT.
           MOVE "24000103" TO T PERFORM PUT-TEXT.
           MOVE 0 TO N PERFORM PUT-AMOUNT.
           MOVE 135000 TO N PERFORM PUT-AMOUNT.
           MOVE 0 TO N PERFORM PUT-AMOUNT.
           MOVE 0 TO N PERFORM PUT-AMOUNT.
           MOVE 45300 TO N PERFORM PUT-AMOUNT.
           MOVE 0 TO N PERFORM PUT-AMOUNT.
           MOVE 0 TO N PERFORM PUT-AMOUNT.
           MOVE 33000 TO N PERFORM PUT-AMOUNT.
           MOVE 0 TO N PERFORM PUT-AMOUNT.
           MOVE 0 TO N PERFORM PUT-AMOUNT.
      *    7割
           MOVE X"378A84"
             TO T PERFORM PUT-TEXT.
           MOVE 149310 TO N PERFORM PUT-AMOUNT.
           MOVE 0 TO N PERFORM PUT-AMOUNT.
           MOVE 63990 TO N PERFORM PUT-AMOUNT.
           PERFORM PUT-NOTHING.
           PERFORM PUT-NOTHING.
      *    普通徴収
           MOVE X"958192CA92A58EFB"
             TO T PERFORM PUT-TEXT.
           PERFORM PUT-NOTHING.
           MOVE "U0104" TO T PERFORM PUT-TEXT.
           MOVE "2022/06/30 17:05:00" TO T PERFORM PUT-TEXT.
           PERFORM END-OF-LINE.
      * 3
      *    令和6年
           MOVE X"97DF986136944E"
             TO T PERFORM PUT-TEXT.
      *    令和6年
           MOVE X"97DF986136944E"
             TO T PERFORM PUT-TEXT.
           MOVE "104567" TO T PERFORM PUT-TEXT.
           MOVE "1" TO T PERFORM PUT-TEXT.
      *    該当
           MOVE X"8A599396"
             TO T PERFORM PUT-TEXT.
           MOVE "24000101" TO T PERFORM PUT-TEXT.
           MOVE 182300 TO N PERFORM PUT-AMOUNT.
           MOVE 90000 TO N PERFORM PUT-AMOUNT.
           MOVE 0 TO N PERFORM PUT-AMOUNT.
           MOVE 58100 TO N PERFORM PUT-AMOUNT.
           MOVE 30200 TO N PERFORM PUT-AMOUNT.
           MOVE 0 TO N PERFORM PUT-AMOUNT.
           MOVE 49800 TO N PERFORM PUT-AMOUNT.
           MOVE 16500 TO N PERFORM PUT-AMOUNT.
           MOVE 0 TO N PERFORM PUT-AMOUNT.
           MOVE 0 TO N PERFORM PUT-AMOUNT.
      *    なし
           MOVE X"82C882B5"
             TO T PERFORM PUT-TEXT.
           MOVE 0 TO N PERFORM PUT-AMOUNT.
           MOVE 0 TO N PERFORM PUT-AMOUNT.
           MOVE 426900 TO N PERFORM PUT-AMOUNT.
           PERFORM PUT-NOTHING.
           PERFORM PUT-NOTHING.
      *    普通徴収
           MOVE X"958192CA92A58EFB"
             TO T PERFORM PUT-TEXT.
           PERFORM PUT-NOTHING.
           MOVE "U0001" TO T PERFORM PUT-TEXT.
           MOVE "2023/10/02 09:15:30" TO T PERFORM PUT-TEXT.
           PERFORM END-OF-LINE.
           CLOSE OUT-FILE.
           STOP RUN.
       PUT-NOTHING.
           MOVE SPACES TO T.
           PERFORM PUT-TEXT.
       PUT-AMOUNT.
           MOVE N TO W-EDITED.
      *    a number with a comma in it stands in quotes
           IF N > -1000 AND N < 1000
               MOVE FUNCTION TRIM(W-EDITED) TO T
           ELSE
               MOVE SPACES TO T
               STRING '"' FUNCTION TRIM(W-EDITED) '"'
                   DELIMITED BY SIZE INTO T
           END-IF.
           PERFORM PUT-TEXT.
       PUT-TEXT.
           IF W-AT > 1
               MOVE "," TO W-LINE(W-AT:1)
               ADD 1 TO W-AT
           END-IF.
           IF T NOT = SPACES
               MOVE FUNCTION LENGTH(FUNCTION TRIM(T)) TO W-LENGTH
               MOVE T TO W-LINE(W-AT:W-LENGTH)
               ADD W-LENGTH TO W-AT
           END-IF.
       END-OF-LINE.
           MOVE X"0D0A" TO W-LINE(W-AT:2).
           ADD 2 TO W-AT.
           PERFORM VARYING W-I FROM 1 BY 1 UNTIL W-I = W-AT
               WRITE OUT-BYTE FROM W-LINE(W-I:1)
           END-PERFORM.
           MOVE 1 TO W-AT.
