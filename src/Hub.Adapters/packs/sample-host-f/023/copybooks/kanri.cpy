      *  見出しと合計  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  KZ-KANRI-REC.
           05  KZ-REC-KBN                  PIC X(02).
           05  KZ-SAKUSEI-YMD              PIC 9(07).
           05  KZ-KENSU                    PIC 9(09).
           05  FILLER                      PIC X(92).
