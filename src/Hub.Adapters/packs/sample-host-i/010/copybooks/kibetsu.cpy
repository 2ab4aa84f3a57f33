      *  期別  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  CA-KIBETSU-REC.
           05  CA-SEG                      PIC X(02).
      *  期別税額（普通徴収）
           05  CA-KA                       PIC 9(04).
           05  CA-TSNO                     PIC X(15).
           05  CA-KI                       PIC X(02).
           05  CA-SAFLG                    PIC X(01).
           05  CA-ATNO                     PIC 9(11) COMP-3.
           05  CA-NOKGEN                   PIC 9(08) COMP-3.
           05  CA-KIZE                     PIC S9(11) COMP-3.
           05  CA-SAFLG-2                  PIC X(01).
           05  CA-UPDUSER                  PIC X(08).
           05  CA-UPDTS                    PIC X(26).
