      *  援助費  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  GS-SHIKYU-REC.
      *  就学援助費支給
           05  GS-SHIKUCHOSON-CD           PIC X(06).
           05  GS-SHINSEI-NENDO            PIC 9(04).
           05  GS-SHINSEI-NO               PIC 9(10).
           05  GS-HIMOKU-CD                PIC X(02).
           05  GS-SHIKYU-KAI               PIC 9(02).
           05  GS-SAISHIN-FLG              PIC X(01).
           05  GS-SHIKYU-GAKU
                               PIC S9(09) SIGN LEADING SEPARATE.
           05  GS-SHIKYU-YMD               PIC 9(08).
           05  GS-SHIKYU-SAKI-KBN          PIC X(02).
           05  GS-SAKUJO-FLG               PIC X(01).
           05  GS-TANTO                    PIC X(08).
           05  GS-TIMESTAMP                PIC X(14).
