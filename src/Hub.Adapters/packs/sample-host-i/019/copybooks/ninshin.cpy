      *  妊娠届  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  HD-NINSHIN-REC.
           05  HD-SEG                      PIC X(02).
      *  妊娠届出
           05  HD-ATNO                     PIC 9(10).
           05  HD-BOTENO                   PIC X(15).
           05  HD-SAFLG                    PIC X(01).
           05  HD-TOYMD                    PIC 9(08) COMP-3.
           05  HD-NISH                     PIC S9(04) COMP.
           05  HD-BUYO                     PIC 9(08) COMP-3.
           05  HD-TA                       PIC S9(04) COMP.
           05  HD-IRMEI                    PIC X(64).
           05  HD-TOJI                     PIC S9(04) COMP.
           05  HD-SAFLG-2                  PIC X(01).
           05  HD-UPDUSER                  PIC X(08).
           05  HD-UPDTS                    PIC X(26).
