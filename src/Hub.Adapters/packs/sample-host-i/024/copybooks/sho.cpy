      *  証  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  HC-SHO-REC.
           05  HC-SEG                      PIC X(02).
      *  証・限度額認定
           05  HC-ATNO                     PIC 9(10).
           05  HC-SHOBE                    PIC X(02).
           05  HC-KOFYMD                   PIC 9(08) COMP-3.
           05  HC-SAFLG                    PIC X(01).
           05  HC-YUKKI                    PIC 9(08) COMP-3.
           05  HC-TEKBN                    PIC X(02).
           05  HC-KAYMD                    PIC 9(08) COMP-3.
           05  HC-TAKBN                    PIC X(01).
           05  HC-SAFLG-2                  PIC X(01).
           05  HC-UPDUSER                  PIC X(08).
           05  HC-UPDTS                    PIC X(26).
