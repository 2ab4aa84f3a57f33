      *  相談  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  HH-SODAN-REC.
           05  HH-SEG                      PIC X(02).
      *  相談・訪問・フォロー
           05  HH-ATNO                     PIC 9(10).
           05  HH-KINO                     PIC S9(09) COMP.
           05  HH-SAFLG                    PIC X(01).
           05  HH-JISHU                    PIC X(02).
           05  HH-JIYMD                    PIC 9(08) COMP-3.
           05  HH-SONA                     PIC X(03).
           05  HH-TA                       PIC X(64).
           05  HH-NA                       PIC X(124).
           05  HH-FO                       PIC X(03).
           05  HH-JIYMD-2                  PIC 9(08) COMP-3.
           05  HH-SAFLG-2                  PIC X(01).
           05  HH-UPDUSER                  PIC X(08).
           05  HH-UPDTS                    PIC X(26).
