      *  資格  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  HK-SHIKAKU-REC.
           05  HK-SEG                      PIC X(02).
      *  国保資格情報
           05  HK-ATNO                     PIC 9(10).
           05  HK-HIHRINO                  PIC S9(09) COMP.
           05  HK-SAFLG                    PIC X(01).
           05  HK-SHHONO                   PIC 9(08).
           05  HK-KOKIGNO                  PIC 9(12).
           05  HK-ED                       PIC X(02).
           05  HK-KOSHKBN                  PIC X(02).
           05  HK-KOSHSHYMD                PIC 9(08) COMP-3.
           05  HK-KOSHSHJIY                PIC X(02).
           05  HK-KOSHSHTOYMD              PIC 9(08) COMP-3.
           05  HK-KOSHSOYMD                PIC 9(08) COMP-3.
           05  HK-KOSHSOJIY                PIC X(02).
           05  HK-KOTEKAYMD                PIC 9(08) COMP-3.
           05  HK-KOTESHYMD                PIC 9(08) COMP-3.
           05  HK-SHOKBN                   PIC X(02).
           05  HK-YUKKI                    PIC 9(08) COMP-3.
           05  HK-MARGAKMAKBN              PIC X(02).
           05  HK-TAKBN                    PIC X(01).
           05  HK-KA2GOKBN                 PIC X(01).
           05  HK-KOJUFUWA                 PIC X(02).
           05  HK-KOJUTEKAYMD              PIC 9(08) COMP-3.
           05  HK-TODOSESHKBN              PIC X(01).
           05  HK-KYFUYSHAKBN              PIC X(01).
           05  HK-HIJITEKSHSHA             PIC X(01).
           05  HK-SAFLG-2                  PIC X(01).
           05  HK-UPDUSER                  PIC X(08).
           05  HK-UPDTS                    PIC X(26).
