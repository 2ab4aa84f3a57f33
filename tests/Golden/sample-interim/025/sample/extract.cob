      * Writes the extract of this golden case: one CSV file a table.
      * This source is UTF-8, and so is what it writes; all values
      * are quoted, and amounts edited, by this program.
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
       01  W-EDITED        PIC -(12)9.
       PROCEDURE DIVISION.
           MOVE "後期_被保険者.csv" TO OUT-NAME.
           OPEN OUTPUT OUT-FILE.
      * heading
           MOVE "被保険者番号"
             TO T PERFORM PUT-TEXT.
           MOVE "履歴連番"
             TO T PERFORM PUT-TEXT.
           MOVE "最新履歴区分"
             TO T PERFORM PUT-TEXT.
           MOVE "宛名番号"
             TO T PERFORM PUT-TEXT.
           MOVE "個人区分"
             TO T PERFORM PUT-TEXT.
           MOVE "被保険者資格取得異動事由"
             TO T PERFORM PUT-TEXT.
           MOVE "被保険者資格取得年月日"
             TO T PERFORM PUT-TEXT.
           MOVE "被保険者資格喪失異動事由"
             TO T PERFORM PUT-TEXT.
           MOVE "被保険者資格喪失年月日"
             TO T PERFORM PUT-TEXT.
           MOVE "保険者番号"
             TO T PERFORM PUT-TEXT.
           MOVE "保険者番号適用開始年月日"
             TO T PERFORM PUT-TEXT.
           MOVE "保険者番号適用終了年月日"
             TO T PERFORM PUT-TEXT.
           MOVE "障害認定区分"
             TO T PERFORM PUT-TEXT.
           MOVE "住所地特例区分"
             TO T PERFORM PUT-TEXT.
           MOVE "被用者保険被扶養者区分"
             TO T PERFORM PUT-TEXT.
           MOVE "削除区分"
             TO T PERFORM PUT-TEXT.
           MOVE "操作者ID"
             TO T PERFORM PUT-TEXT.
           MOVE "操作年月日"
             TO T PERFORM PUT-TEXT.
           MOVE "操作時刻"
             TO T PERFORM PUT-TEXT.
           PERFORM END-OF-LINE.
      * 1
           MOVE "00234567" TO T PERFORM PUT-TEXT.
           MOVE "2" TO T PERFORM PUT-TEXT.
           MOVE "1" TO T PERFORM PUT-TEXT.
           MOVE "102345" TO T PERFORM PUT-TEXT.
           MOVE "1" TO T PERFORM PUT-TEXT.
           MOVE "0002" TO T PERFORM PUT-TEXT.
           MOVE "20210101" TO T PERFORM PUT-TEXT.
           PERFORM PUT-NOTHING.
           PERFORM PUT-NOTHING.
           MOVE "39131016" TO T PERFORM PUT-TEXT.
           MOVE "20210101" TO T PERFORM PUT-TEXT.
           PERFORM PUT-NOTHING.
           MOVE "0" TO T PERFORM PUT-TEXT.
           MOVE "1" TO T PERFORM PUT-TEXT.
           MOVE "0" TO T PERFORM PUT-TEXT.
           MOVE "0" TO T PERFORM PUT-TEXT.
           MOVE "U0023" TO T PERFORM PUT-TEXT.
           MOVE "20240115" TO T PERFORM PUT-TEXT.
           MOVE "13:40:05" TO T PERFORM PUT-TEXT.
           PERFORM END-OF-LINE.
      * 2
           MOVE "00345678" TO T PERFORM PUT-TEXT.
           MOVE "1" TO T PERFORM PUT-TEXT.
           MOVE "1" TO T PERFORM PUT-TEXT.
           MOVE "103456" TO T PERFORM PUT-TEXT.
           MOVE "2" TO T PERFORM PUT-TEXT.
           MOVE "0003" TO T PERFORM PUT-TEXT.
           MOVE "20190520" TO T PERFORM PUT-TEXT.
           MOVE "0001" TO T PERFORM PUT-TEXT.
           MOVE "20230331" TO T PERFORM PUT-TEXT.
           MOVE "39131016" TO T PERFORM PUT-TEXT.
           MOVE "20190520" TO T PERFORM PUT-TEXT.
           MOVE "20240331" TO T PERFORM PUT-TEXT.
           MOVE "1" TO T PERFORM PUT-TEXT.
           MOVE "0" TO T PERFORM PUT-TEXT.
           MOVE "1" TO T PERFORM PUT-TEXT.
           MOVE "0" TO T PERFORM PUT-TEXT.
           MOVE "U0104" TO T PERFORM PUT-TEXT.
           MOVE "20220630" TO T PERFORM PUT-TEXT.
           MOVE "17:05:00" TO T PERFORM PUT-TEXT.
           PERFORM END-OF-LINE.
      * 3
           MOVE "00123456" TO T PERFORM PUT-TEXT.
           MOVE "1" TO T PERFORM PUT-TEXT.
           MOVE "1" TO T PERFORM PUT-TEXT.
           MOVE "104567" TO T PERFORM PUT-TEXT.
           MOVE "1" TO T PERFORM PUT-TEXT.
           MOVE "0001" TO T PERFORM PUT-TEXT.
           MOVE "20210401" TO T PERFORM PUT-TEXT.
           PERFORM PUT-NOTHING.
           PERFORM PUT-NOTHING.
           MOVE "39131016" TO T PERFORM PUT-TEXT.
           MOVE "20210401" TO T PERFORM PUT-TEXT.
           MOVE "20240331" TO T PERFORM PUT-TEXT.
           MOVE "0" TO T PERFORM PUT-TEXT.
           MOVE "0" TO T PERFORM PUT-TEXT.
           MOVE "0" TO T PERFORM PUT-TEXT.
           MOVE "0" TO T PERFORM PUT-TEXT.
           MOVE "U0001" TO T PERFORM PUT-TEXT.
           MOVE "20231002" TO T PERFORM PUT-TEXT.
           MOVE "9:15:30" TO T PERFORM PUT-TEXT.
           PERFORM END-OF-LINE.
      * 4
           MOVE "00234567" TO T PERFORM PUT-TEXT.
           MOVE "2" TO T PERFORM PUT-TEXT.
           MOVE "1" TO T PERFORM PUT-TEXT.
           MOVE "102345" TO T PERFORM PUT-TEXT.
           MOVE "1" TO T PERFORM PUT-TEXT.
           MOVE "知らないコード"
             TO T PERFORM PUT-TEXT.
           MOVE "20210101" TO T PERFORM PUT-TEXT.
           PERFORM PUT-NOTHING.
           PERFORM PUT-NOTHING.
           MOVE "39131016" TO T PERFORM PUT-TEXT.
           MOVE "20210101" TO T PERFORM PUT-TEXT.
           PERFORM PUT-NOTHING.
           MOVE "0" TO T PERFORM PUT-TEXT.
           MOVE "1" TO T PERFORM PUT-TEXT.
           MOVE "0" TO T PERFORM PUT-TEXT.
           MOVE "0" TO T PERFORM PUT-TEXT.
           MOVE "U0023" TO T PERFORM PUT-TEXT.
           MOVE "20240115" TO T PERFORM PUT-TEXT.
           MOVE "13:40:05" TO T PERFORM PUT-TEXT.
           PERFORM END-OF-LINE.
           CLOSE OUT-FILE.
           MOVE "後期_証.csv" TO OUT-NAME.
           OPEN OUTPUT OUT-FILE.
      * heading
           MOVE "被保険者番号"
             TO T PERFORM PUT-TEXT.
           MOVE "証発行番号"
             TO T PERFORM PUT-TEXT.
           MOVE "最新履歴区分"
             TO T PERFORM PUT-TEXT.
           MOVE "負担割合"
             TO T PERFORM PUT-TEXT.
           MOVE "発効期日"
             TO T PERFORM PUT-TEXT.
           MOVE "有効期限"
             TO T PERFORM PUT-TEXT.
           MOVE "交付年月日"
             TO T PERFORM PUT-TEXT.
           MOVE "回収年月日"
             TO T PERFORM PUT-TEXT.
           MOVE "削除区分"
             TO T PERFORM PUT-TEXT.
           MOVE "操作者ID"
             TO T PERFORM PUT-TEXT.
           MOVE "操作年月日"
             TO T PERFORM PUT-TEXT.
           MOVE "操作時刻"
             TO T PERFORM PUT-TEXT.
           PERFORM END-OF-LINE.
      * 1
           MOVE "00234567" TO T PERFORM PUT-TEXT.
           MOVE "2" TO T PERFORM PUT-TEXT.
           MOVE "1" TO T PERFORM PUT-TEXT.
           MOVE "0002" TO T PERFORM PUT-TEXT.
           MOVE "20240801" TO T PERFORM PUT-TEXT.
           MOVE "20250731" TO T PERFORM PUT-TEXT.
           MOVE "20240712" TO T PERFORM PUT-TEXT.
           PERFORM PUT-NOTHING.
           MOVE "0" TO T PERFORM PUT-TEXT.
           MOVE "U0023" TO T PERFORM PUT-TEXT.
           MOVE "20240115" TO T PERFORM PUT-TEXT.
           MOVE "13:40:05" TO T PERFORM PUT-TEXT.
           PERFORM END-OF-LINE.
      * 2
           MOVE "00345678" TO T PERFORM PUT-TEXT.
           MOVE "3" TO T PERFORM PUT-TEXT.
           MOVE "1" TO T PERFORM PUT-TEXT.
           MOVE "0003" TO T PERFORM PUT-TEXT.
           MOVE "20230801" TO T PERFORM PUT-TEXT.
           MOVE "20240731" TO T PERFORM PUT-TEXT.
           MOVE "20230710" TO T PERFORM PUT-TEXT.
           MOVE "20230331" TO T PERFORM PUT-TEXT.
           MOVE "0" TO T PERFORM PUT-TEXT.
           MOVE "U0104" TO T PERFORM PUT-TEXT.
           MOVE "20220630" TO T PERFORM PUT-TEXT.
           MOVE "17:05:00" TO T PERFORM PUT-TEXT.
           PERFORM END-OF-LINE.
      * 3
           MOVE "00123456" TO T PERFORM PUT-TEXT.
           MOVE "4" TO T PERFORM PUT-TEXT.
           MOVE "1" TO T PERFORM PUT-TEXT.
           MOVE "0001" TO T PERFORM PUT-TEXT.
           MOVE "20240801" TO T PERFORM PUT-TEXT.
           MOVE "20250731" TO T PERFORM PUT-TEXT.
           MOVE "20240712" TO T PERFORM PUT-TEXT.
           PERFORM PUT-NOTHING.
           MOVE "0" TO T PERFORM PUT-TEXT.
           MOVE "U0001" TO T PERFORM PUT-TEXT.
           MOVE "20231002" TO T PERFORM PUT-TEXT.
           MOVE "9:15:30" TO T PERFORM PUT-TEXT.
           PERFORM END-OF-LINE.
           CLOSE OUT-FILE.
           MOVE "後期_賦課.csv" TO OUT-NAME.
           OPEN OUTPUT OUT-FILE.
      * heading
           MOVE "賦課年度"
             TO T PERFORM PUT-TEXT.
           MOVE "相当年度"
             TO T PERFORM PUT-TEXT.
           MOVE "被保険者番号"
             TO T PERFORM PUT-TEXT.
           MOVE "賦課管理番号"
             TO T PERFORM PUT-TEXT.
           MOVE "最新履歴区分"
             TO T PERFORM PUT-TEXT.
           MOVE "均等割額"
             TO T PERFORM PUT-TEXT.
           MOVE "所得割額"
             TO T PERFORM PUT-TEXT.
           MOVE "軽減区分"
             TO T PERFORM PUT-TEXT.
           MOVE "軽減額"
             TO T PERFORM PUT-TEXT.
           MOVE "減免額"
             TO T PERFORM PUT-TEXT.
           MOVE "年間保険料額"
             TO T PERFORM PUT-TEXT.
           MOVE "賦課のもととなる所得金額"
             TO T PERFORM PUT-TEXT.
           MOVE "徴収方法"
             TO T PERFORM PUT-TEXT.
           MOVE "特徴／仮徴収額"
             TO T PERFORM PUT-TEXT.
           MOVE "特徴／本徴収額"
             TO T PERFORM PUT-TEXT.
           MOVE "削除区分"
             TO T PERFORM PUT-TEXT.
           MOVE "操作者ID"
             TO T PERFORM PUT-TEXT.
           MOVE "操作年月日"
             TO T PERFORM PUT-TEXT.
           MOVE "操作時刻"
             TO T PERFORM PUT-TEXT.
           PERFORM END-OF-LINE.
      * 1
           MOVE "2024" TO T PERFORM PUT-TEXT.
           MOVE "2024" TO T PERFORM PUT-TEXT.
           MOVE "00234567" TO T PERFORM PUT-TEXT.
           MOVE "2" TO T PERFORM PUT-TEXT.
           MOVE "1" TO T PERFORM PUT-TEXT.
           MOVE 14190 TO N PERFORM PUT-AMOUNT.
           MOVE 0 TO N PERFORM PUT-AMOUNT.
           MOVE "0007" TO T PERFORM PUT-TEXT.
           MOVE 33110 TO N PERFORM PUT-AMOUNT.
           MOVE 0 TO N PERFORM PUT-AMOUNT.
           MOVE 14190 TO N PERFORM PUT-AMOUNT.
           MOVE -20000 TO N PERFORM PUT-AMOUNT.
           MOVE "0002" TO T PERFORM PUT-TEXT.
           MOVE 0 TO N PERFORM PUT-AMOUNT.
           MOVE 0 TO N PERFORM PUT-AMOUNT.
           MOVE "0" TO T PERFORM PUT-TEXT.
           MOVE "U0023" TO T PERFORM PUT-TEXT.
           MOVE "20240115" TO T PERFORM PUT-TEXT.
           MOVE "13:40:05" TO T PERFORM PUT-TEXT.
           PERFORM END-OF-LINE.
      * 2
           MOVE "2023" TO T PERFORM PUT-TEXT.
           MOVE "2023" TO T PERFORM PUT-TEXT.
           MOVE "00345678" TO T PERFORM PUT-TEXT.
           MOVE "3" TO T PERFORM PUT-TEXT.
           MOVE "1" TO T PERFORM PUT-TEXT.
           MOVE 46400 TO N PERFORM PUT-AMOUNT.
           MOVE 21300 TO N PERFORM PUT-AMOUNT.
           MOVE "0005" TO T PERFORM PUT-TEXT.
           MOVE 23200 TO N PERFORM PUT-AMOUNT.
           MOVE 1000 TO N PERFORM PUT-AMOUNT.
           MOVE 43500 TO N PERFORM PUT-AMOUNT.
           MOVE 222000 TO N PERFORM PUT-AMOUNT.
           MOVE "0001" TO T PERFORM PUT-TEXT.
           MOVE 21700 TO N PERFORM PUT-AMOUNT.
           MOVE 21800 TO N PERFORM PUT-AMOUNT.
           MOVE "0" TO T PERFORM PUT-TEXT.
           MOVE "U0104" TO T PERFORM PUT-TEXT.
           MOVE "20220630" TO T PERFORM PUT-TEXT.
           MOVE "17:05:00" TO T PERFORM PUT-TEXT.
           PERFORM END-OF-LINE.
      * 3
           MOVE "2024" TO T PERFORM PUT-TEXT.
           MOVE "2024" TO T PERFORM PUT-TEXT.
           MOVE "00123456" TO T PERFORM PUT-TEXT.
           MOVE "4" TO T PERFORM PUT-TEXT.
           MOVE "1" TO T PERFORM PUT-TEXT.
           MOVE 47300 TO N PERFORM PUT-AMOUNT.
           MOVE 118400 TO N PERFORM PUT-AMOUNT.
           MOVE "0000" TO T PERFORM PUT-TEXT.
           MOVE 0 TO N PERFORM PUT-AMOUNT.
           MOVE 0 TO N PERFORM PUT-AMOUNT.
           MOVE 165700 TO N PERFORM PUT-AMOUNT.
           MOVE 1233000 TO N PERFORM PUT-AMOUNT.
           MOVE "0001" TO T PERFORM PUT-TEXT.
           MOVE 82800 TO N PERFORM PUT-AMOUNT.
           MOVE 82900 TO N PERFORM PUT-AMOUNT.
           MOVE "0" TO T PERFORM PUT-TEXT.
           MOVE "U0001" TO T PERFORM PUT-TEXT.
           MOVE "20231002" TO T PERFORM PUT-TEXT.
           MOVE "9:15:30" TO T PERFORM PUT-TEXT.
           PERFORM END-OF-LINE.
           CLOSE OUT-FILE.
           MOVE "後期_期割.csv" TO OUT-NAME.
           OPEN OUTPUT OUT-FILE.
      * heading
           MOVE "賦課年度"
             TO T PERFORM PUT-TEXT.
           MOVE "被保険者番号"
             TO T PERFORM PUT-TEXT.
           MOVE "期別"
             TO T PERFORM PUT-TEXT.
           MOVE "徴収区分"
             TO T PERFORM PUT-TEXT.
           MOVE "最新履歴区分"
             TO T PERFORM PUT-TEXT.
           MOVE "納期限"
             TO T PERFORM PUT-TEXT.
           MOVE "期別保険料"
             TO T PERFORM PUT-TEXT.
           MOVE "収納額"
             TO T PERFORM PUT-TEXT.
           MOVE "収納年月日"
             TO T PERFORM PUT-TEXT.
           MOVE "削除区分"
             TO T PERFORM PUT-TEXT.
           MOVE "操作者ID"
             TO T PERFORM PUT-TEXT.
           MOVE "操作年月日"
             TO T PERFORM PUT-TEXT.
           MOVE "操作時刻"
             TO T PERFORM PUT-TEXT.
           PERFORM END-OF-LINE.
      * 1
           MOVE "2024" TO T PERFORM PUT-TEXT.
           MOVE "00234567" TO T PERFORM PUT-TEXT.
           MOVE "02" TO T PERFORM PUT-TEXT.
           MOVE "0002" TO T PERFORM PUT-TEXT.
           MOVE "1" TO T PERFORM PUT-TEXT.
           MOVE "20240902" TO T PERFORM PUT-TEXT.
           MOVE 14190 TO N PERFORM PUT-AMOUNT.
           MOVE 0 TO N PERFORM PUT-AMOUNT.
           PERFORM PUT-NOTHING.
           MOVE "0" TO T PERFORM PUT-TEXT.
           MOVE "U0023" TO T PERFORM PUT-TEXT.
           MOVE "20240115" TO T PERFORM PUT-TEXT.
           MOVE "13:40:05" TO T PERFORM PUT-TEXT.
           PERFORM END-OF-LINE.
      * 2
           MOVE "2023" TO T PERFORM PUT-TEXT.
           MOVE "00345678" TO T PERFORM PUT-TEXT.
           MOVE "03" TO T PERFORM PUT-TEXT.
           MOVE "0001" TO T PERFORM PUT-TEXT.
           MOVE "1" TO T PERFORM PUT-TEXT.
           MOVE "20240415" TO T PERFORM PUT-TEXT.
           MOVE 43500 TO N PERFORM PUT-AMOUNT.
           MOVE 27600 TO N PERFORM PUT-AMOUNT.
           MOVE "20240415" TO T PERFORM PUT-TEXT.
           MOVE "0" TO T PERFORM PUT-TEXT.
           MOVE "U0104" TO T PERFORM PUT-TEXT.
           MOVE "20220630" TO T PERFORM PUT-TEXT.
           MOVE "17:05:00" TO T PERFORM PUT-TEXT.
           PERFORM END-OF-LINE.
      * 3
           MOVE "2024" TO T PERFORM PUT-TEXT.
           MOVE "00123456" TO T PERFORM PUT-TEXT.
           MOVE "01" TO T PERFORM PUT-TEXT.
           MOVE "0002" TO T PERFORM PUT-TEXT.
           MOVE "1" TO T PERFORM PUT-TEXT.
           MOVE "20240731" TO T PERFORM PUT-TEXT.
           MOVE 165700 TO N PERFORM PUT-AMOUNT.
           MOVE 18500 TO N PERFORM PUT-AMOUNT.
           MOVE "20240730" TO T PERFORM PUT-TEXT.
           MOVE "0" TO T PERFORM PUT-TEXT.
           MOVE "U0001" TO T PERFORM PUT-TEXT.
           MOVE "20231002" TO T PERFORM PUT-TEXT.
           MOVE "9:15:30" TO T PERFORM PUT-TEXT.
           PERFORM END-OF-LINE.
           CLOSE OUT-FILE.
           STOP RUN.
       PUT-NOTHING.
           MOVE SPACES TO T.
           PERFORM PUT-TEXT.
       PUT-AMOUNT.
           MOVE N TO W-EDITED.
           MOVE FUNCTION TRIM(W-EDITED) TO T.
           PERFORM PUT-TEXT.
       PUT-TEXT.
           IF W-AT > 1
               MOVE "," TO W-LINE(W-AT:1)
               ADD 1 TO W-AT
           END-IF.
           MOVE '"' TO W-LINE(W-AT:1).
           ADD 1 TO W-AT.
           IF T NOT = SPACES
               MOVE FUNCTION LENGTH(FUNCTION TRIM(T)) TO W-LENGTH
               MOVE T TO W-LINE(W-AT:W-LENGTH)
               ADD W-LENGTH TO W-AT
           END-IF.
           MOVE '"' TO W-LINE(W-AT:1).
           ADD 1 TO W-AT.
       END-OF-LINE.
           MOVE X"0A" TO W-LINE(W-AT:1).
           ADD 1 TO W-AT.
           PERFORM VARYING W-I FROM 1 BY 1 UNTIL W-I = W-AT
               WRITE OUT-BYTE FROM W-LINE(W-I:1)
           END-PERFORM.
           MOVE 1 TO W-AT.
