      *  支払  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  JC-SHIHARAI-REC.
      *  支払
           05  JC-SHCD                     PIC X(06).
           05  JC-ATNO                     PIC 9(11) COMP-3.
           05  JC-SHKI                     PIC X(07).
           05  JC-SHKBN                    PIC X(01).
           05  JC-SAFLG                    PIC X(01).
           05  JC-SHGAK                    PIC S9(09) COMP-3.
           05  JC-SHYMD                    PIC 9(08).
           05  JC-KIFGAK                   PIC S9(09) COMP-3.
           05  JC-CHGAKGAKY                PIC S9(09) COMP-3.
           05  JC-KICD                     PIC X(04).
           05  JC-SHCD-2                   PIC X(03).
           05  JC-KOZSHU                   PIC X(02).
           05  JC-KOZNO                    PIC 9(07).
           05  JC-KOZMENINA                PIC X(40).
           05  JC-FUKBN                    PIC X(01).
           05  JC-SAFLG-2                  PIC X(01).
           05  JC-UPDUSER                  PIC X(08).
           05  JC-UPDTS                    PIC X(26).
           05  FILLER                      PIC X(04).
