      *  扶養  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  AE-FUYO-REC.
           05  AE-SEG                      PIC X(02).
      *  扶養・専従者
           05  AE-KA                       PIC 9(04).
           05  AE-ATNO                     PIC 9(11) COMP-3.
           05  AE-FUYNO                    PIC S9(03) COMP-3.
           05  AE-SAFLG                    PIC X(01).
           05  AE-HIFUYSHAATNO             PIC 9(11) COMP-3.
           05  AE-HIFUYSHASH               PIC X(44).
           05  AE-ZOK                      PIC X(03).
           05  AE-FUYKBN                   PIC X(03).
           05  AE-DOKBN                    PIC X(01).
           05  AE-SHKBN                    PIC X(01).
           05  AE-KOJUKBUN                 PIC X(01).
           05  AE-SAFLG-2                  PIC X(01).
           05  AE-UPDUSER                  PIC X(08).
           05  AE-UPDTS                    PIC X(26).
