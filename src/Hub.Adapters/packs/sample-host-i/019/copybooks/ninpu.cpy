      *  妊婦健診  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  HF-NINPU-REC.
           05  HF-SEG                      PIC X(02).
      *  妊婦健診結果
           05  HF-BOTENO                   PIC X(15).
           05  HF-KA                       PIC S9(04) COMP.
           05  HF-SAFLG                    PIC X(01).
           05  HF-KEYMD                    PIC 9(08) COMP-3.
           05  HF-NISH                     PIC S9(04) COMP.
           05  HF-KEHA                     PIC X(03).
           05  HF-TA                       PIC 9(04).
           05  HF-KESA                     PIC S9(04) COMP.
           05  HF-KESA-2                   PIC S9(04) COMP.
           05  HF-NY                       PIC X(03).
           05  HF-NYOT                     PIC X(03).
           05  HF-JOGAK                    PIC S9(07) COMP-3.
           05  HF-SAFLG-2                  PIC X(01).
           05  HF-UPDUSER                  PIC X(08).
           05  HF-UPDTS                    PIC X(26).
