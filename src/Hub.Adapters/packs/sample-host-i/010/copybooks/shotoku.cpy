      *  所得  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  AD-SHOTOKU-REC.
           05  AD-SEG                      PIC X(02).
      *  所得情報
           05  AD-ATNO                     PIC 9(11) COMP-3.
           05  AD-KA                       PIC 9(04).
           05  AD-RINO                     PIC S9(05) COMP-3.
           05  AD-SHSHCD                   PIC X(03).
           05  AD-SAFLG                    PIC X(01).
           05  AD-SHKIN                    PIC S9(11) COMP-3.
           05  AD-HIKETO                   PIC S9(11) COMP-3.
           05  AD-SHKIN-2                  PIC S9(11) COMP-3.
           05  AD-SHKBN                    PIC X(03).
           05  AD-SAFLG-2                  PIC X(01).
           05  AD-UPDUSER                  PIC X(08).
           05  AD-UPDTS                    PIC X(26).
