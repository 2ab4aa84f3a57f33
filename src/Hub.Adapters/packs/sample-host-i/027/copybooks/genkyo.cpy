      *  現況  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  JD-GENKYO-REC.
      *  現況届
           05  JD-SHCD                     PIC X(06).
           05  JD-ATNO                     PIC 9(11) COMP-3.
           05  JD-NE                       PIC 9(04).
           05  JD-SAFLG                    PIC X(01).
           05  JD-TEKBN                    PIC X(01).
           05  JD-TEYMD                    PIC 9(08).
           05  JD-SHKE                     PIC X(02).
           05  JD-SAFLG-2                  PIC X(01).
           05  JD-UPDUSER                  PIC X(08).
           05  JD-UPDTS                    PIC X(26).
           05  FILLER                      PIC X(07).
