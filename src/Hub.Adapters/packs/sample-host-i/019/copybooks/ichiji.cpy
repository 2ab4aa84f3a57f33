      *  一次検診  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  HB-ICHIJI-REC.
           05  HB-SEG                      PIC X(02).
      *  成人保健一次検診結果
           05  HB-ATNO                     PIC 9(10).
           05  HB-KESHU                    PIC X(03).
           05  HB-KENE                     PIC 9(04).
           05  HB-KEKA                     PIC S9(04) COMP.
           05  HB-SAFLG                    PIC X(01).
           05  HB-JUYMD                    PIC 9(08) COMP-3.
           05  HB-JIKICD                   PIC X(10).
           05  HB-JIKBN                    PIC X(03).
           05  HB-KEHOH                    PIC X(02).
           05  HB-HA                       PIC X(03).
           05  HB-SETAUMU                  PIC X(01).
           05  HB-JIKFUGAK                 PIC S9(07) COMP-3.
           05  HB-HOKBN                    PIC X(03).
           05  HB-KUTABUN                  PIC X(01).
           05  HB-SAFLG-2                  PIC X(01).
           05  HB-UPDUSER                  PIC X(08).
           05  HB-UPDTS                    PIC X(26).
