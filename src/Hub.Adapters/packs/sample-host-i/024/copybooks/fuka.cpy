      *  賦課  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  HF-FUKA-REC.
      *  賦課（保険税・料）
           05  HF-FUKNE                    PIC 9(04).
           05  HF-SOTNE                    PIC 9(04).
           05  HF-NOGIATNO                 PIC 9(10).
           05  HF-FUKRINO                  PIC S9(09) COMP.
           05  HF-SAFLG                    PIC X(01).
           05  HF-TSNO                     PIC X(15).
           05  HF-IRSH                     PIC S9(09) COMP-3.
           05  HF-IRKIWAR                  PIC S9(09) COMP-3.
           05  HF-IRBYWAR                  PIC S9(09) COMP-3.
           05  HF-SHBUNSH                  PIC S9(09) COMP-3.
           05  HF-SHBUNKIWAR               PIC S9(09) COMP-3.
           05  HF-SHBUNBYWAR               PIC S9(09) COMP-3.
           05  HF-KABUNSH                  PIC S9(09) COMP-3.
           05  HF-KABUNKIWAR               PIC S9(09) COMP-3.
           05  HF-KABUNBYWAR               PIC S9(09) COMP-3.
           05  HF-GECHGAK                  PIC S9(09) COMP-3.
           05  HF-KEKBN                    PIC X(02).
           05  HF-KEGAK                    PIC S9(09) COMP-3.
           05  HF-GEGAK                    PIC S9(09) COMP-3.
           05  HF-NEGAK                    PIC S9(09) COMP-3.
           05  HF-KOYMD                    PIC 9(08) COMP-3.
           05  HF-KOJIY                    PIC X(02).
           05  HF-CHHOH                    PIC X(02).
           05  HF-SAFLG-2                  PIC X(01).
           05  HF-UPDUSER                  PIC X(08).
           05  HF-UPDTS                    PIC X(26).
