      *  母子手帳  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  HE-TECHO-REC.
           05  HE-SEG                      PIC X(02).
      *  母子健康手帳交付
           05  HE-BOTENO                   PIC X(15).
           05  HE-HAHATNO                  PIC 9(10).
           05  HE-KOFYMD                   PIC 9(08) COMP-3.
           05  HE-SAYMD                    PIC 9(08) COMP-3.
           05  HE-KOATNO                   PIC 9(10).
           05  HE-ED                       PIC S9(04) COMP.
           05  HE-SAFLG                    PIC X(01).
           05  HE-SAFLG-2                  PIC X(01).
           05  HE-UPDUSER                  PIC X(08).
           05  HE-UPDTS                    PIC X(26).
