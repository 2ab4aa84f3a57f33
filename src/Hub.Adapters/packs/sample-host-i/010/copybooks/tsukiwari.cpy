      *  月割  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  BB-TSUKIWARI-REC.
           05  BB-SEG                      PIC X(02).
      *  特別徴収税額（月割）
           05  BB-KA                       PIC 9(04).
           05  BB-TOCHGISHNO               PIC 9(12).
           05  BB-ATNO                     PIC 9(11) COMP-3.
           05  BB-JUNO                     PIC X(20).
           05  BB-TS                       PIC X(02).
           05  BB-SAFLG                    PIC X(01).
           05  BB-TSWARGAK                 PIC S9(09) COMP-3.
           05  BB-IDOYMD                   PIC 9(08) COMP-3.
           05  BB-IDOJIY                   PIC X(02).
           05  BB-SAFLG-2                  PIC X(01).
           05  BB-UPDUSER                  PIC X(08).
           05  BB-UPDTS                    PIC X(26).
