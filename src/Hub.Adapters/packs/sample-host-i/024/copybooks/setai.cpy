      *  世帯  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  HS-SETAI-REC.
           05  HS-SEG                      PIC X(02).
      *  国保世帯情報
           05  HS-SENO                     PIC X(15).
           05  HS-SAFLG                    PIC X(01).
           05  HS-KOKIGNO                  PIC 9(12).
           05  HS-SEATNO                   PIC 9(10).
           05  HS-GISEKBN                  PIC X(01).
           05  HS-SEKOKANI                 PIC S9(04) COMP.
           05  HS-SEKAYMD                  PIC 9(08) COMP-3.
           05  HS-SESHYMD                  PIC 9(08) COMP-3.
           05  HS-SAFLG-2                  PIC X(01).
           05  HS-UPDUSER                  PIC X(08).
           05  HS-UPDTS                    PIC X(26).
