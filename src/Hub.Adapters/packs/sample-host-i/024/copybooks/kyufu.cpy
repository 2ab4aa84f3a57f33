      *  給付  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  HB-KYUFU-REC.
           05  HB-SEG                      PIC X(02).
      *  給付
           05  HB-ATNO                     PIC 9(10).
           05  HB-KYNO                     PIC 9(12).
           05  HB-SAFLG                    PIC X(01).
           05  HB-SHYM                     PIC 9(06).
           05  HB-KYBE                     PIC X(02).
           05  HB-HIYGAK                   PIC S9(09) COMP-3.
           05  HB-HOFUGAK                  PIC S9(09) COMP-3.
           05  HB-ICFU                     PIC S9(09) COMP-3.
           05  HB-SHKEGAK                  PIC S9(09) COMP-3.
           05  HB-SHYMD                    PIC 9(08) COMP-3.
           05  HB-IRCD                     PIC X(10).
           05  HB-GEGAKTEKBN               PIC X(02).
           05  HB-SAFLG-2                  PIC X(01).
           05  HB-UPDUSER                  PIC X(08).
           05  HB-UPDTS                    PIC X(26).
