      *  児童  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  JB-JIDO-REC.
      *  支給要件児童情報
           05  JB-SHCD                     PIC X(06).
           05  JB-ATNO                     PIC 9(11) COMP-3.
           05  JB-JIDATNO                  PIC 9(11) COMP-3.
           05  JB-RINO                     PIC S9(05) COMP-3.
           05  JB-SAFLG                    PIC X(01).
           05  JB-ZOK                      PIC X(02).
           05  JB-DOKBN                    PIC X(01).
           05  JB-KAKBN                    PIC X(01).
           05  JB-SEKBN                    PIC X(01).
           05  JB-SHTABUN                  PIC X(02).
           05  JB-TAKAYM                   PIC 9(06).
           05  JB-TASHYM                   PIC 9(06).
           05  JB-TAKATABUN                PIC X(01).
           05  JB-SAFLG-2                  PIC X(01).
           05  JB-UPDUSER                  PIC X(08).
           05  JB-UPDTS                    PIC X(26).
           05  FILLER                      PIC X(03).
