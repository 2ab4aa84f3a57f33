      *  学校  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  GM-GAKKO-REC.
      *  学校マスタ
           05  GM-SHIKUCHOSON-CD           PIC X(06).
           05  GM-GAKKO-CD                 PIC X(13).
           05  GM-SAISHIN-FLG              PIC X(01).
           05  GM-GAKKO-MEI                PIC X(64).
           05  GM-GAKKO-SHU                PIC X(02).
           05  GM-SETCHISHA-KBN            PIC X(01).
           05  GM-SHOZAICHI                PIC X(84).
           05  GM-DENWA-NO                 PIC X(15).
           05  GM-SAKUJO-FLG               PIC X(01).
           05  GM-TANTO                    PIC X(08).
           05  GM-TIMESTAMP                PIC X(14).
