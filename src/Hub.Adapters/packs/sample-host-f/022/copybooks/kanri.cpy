      *  見出しと合計  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  SZ-KANRI-REC.
           05  SZ-REC-KBN                  PIC X(02).
           05  SZ-SAKUSEI-YMD              PIC 9(07).
           05  SZ-KENSU                    PIC 9(07) COMP-3.
           05  FILLER                      PIC X(137).
