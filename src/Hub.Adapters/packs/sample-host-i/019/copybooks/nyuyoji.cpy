      *  乳幼児健診  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  HG-NYUYOJI-REC.
           05  HG-SEG                      PIC X(02).
      *  乳幼児健診結果
           05  HG-ATNO                     PIC 9(10).
           05  HG-KESHU                    PIC X(03).
           05  HG-SAFLG                    PIC X(01).
           05  HG-KEYMD                    PIC 9(08) COMP-3.
           05  HG-SH                       PIC 9(04).
           05  HG-TA                       PIC S9(09) COMP.
           05  HG-KYO                      PIC 9(04).
           05  HG-TOI                      PIC 9(04).
           05  HG-KASH                     PIC 9(04).
           05  HG-KEHA                     PIC X(03).
           05  HG-SHO                      PIC X(124).
           05  HG-SHMUJO                   PIC X(03).
           05  HG-SAFLG-2                  PIC X(01).
           05  HG-UPDUSER                  PIC X(08).
           05  HG-UPDTS                    PIC X(26).
