      *  精密検査  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  HC-SEIMITSU-REC.
           05  HC-SEG                      PIC X(02).
      *  成人保健精密検査結果
           05  HC-ATNO                     PIC 9(10).
           05  HC-KESHU                    PIC X(03).
           05  HC-KENE                     PIC 9(04).
           05  HC-SAFLG                    PIC X(01).
           05  HC-SEYMD                    PIC 9(08) COMP-3.
           05  HC-SEKICD                   PIC X(10).
           05  HC-SEKE                     PIC X(03).
           05  HC-GANKENO                  PIC X(01).
           05  HC-SAFLG-2                  PIC X(01).
           05  HC-UPDUSER                  PIC X(08).
           05  HC-UPDTS                    PIC X(26).
