      *  受給者  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  JA-JUKYUSHA-REC.
      *  受給者情報
           05  JA-SHCD                     PIC X(06).
           05  JA-ATNO                     PIC 9(11) COMP-3.
           05  JA-NINO                     PIC 9(10).
           05  JA-RINO                     PIC S9(05) COMP-3.
           05  JA-SAFLG                    PIC X(01).
           05  JA-SHJO                     PIC X(02).
           05  JA-JUKBN                    PIC X(02).
           05  JA-SEYMD                    PIC 9(08).
           05  JA-NIYMD                    PIC 9(08).
           05  JA-SHKAYM                   PIC 9(06).
           05  JA-TEGAK                    PIC S9(07) COMP-3.
           05  JA-HAATNO                   PIC 9(11) COMP-3.
           05  JA-KANESHU                  PIC X(02).
           05  JA-SHGAK                    PIC S9(11) COMP-3.
           05  JA-SHHAKBN                  PIC X(01).
           05  JA-SHYMD                    PIC 9(08).
           05  JA-SHJIY                    PIC X(02).
           05  JA-SAFLG-2                  PIC X(01).
           05  JA-UPDUSER                  PIC X(08).
           05  JA-UPDTS                    PIC X(26).
           05  FILLER                      PIC X(04).
