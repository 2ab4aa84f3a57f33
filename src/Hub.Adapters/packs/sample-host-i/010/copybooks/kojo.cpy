      *  控除明細  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  AC-KOJO-REC.
           05  AC-SEG                      PIC X(02).
      *  所得・控除明細
           05  AC-ATNO                     PIC 9(11) COMP-3.
           05  AC-KA                       PIC 9(04).
           05  AC-ZEKOJJOHRINO             PIC S9(05) COMP-3.
           05  AC-ZEZEKOJCD                PIC X(03).
           05  AC-SAFLG                    PIC X(01).
           05  AC-ZEKOJKIN                 PIC S9(11) COMP-3.
           05  AC-SAFLG-2                  PIC X(01).
           05  AC-UPDUSER                  PIC X(08).
           05  AC-UPDTS                    PIC X(26).
