      *  予防接種  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  HA-SESSHU-REC.
           05  HA-SEG                      PIC X(02).
      *  予防接種
           05  HA-ATNO                     PIC 9(10).
           05  HA-SENO                     PIC S9(09) COMP.
           05  HA-SAFLG                    PIC X(01).
           05  HA-YOBSECD                  PIC X(03).
           05  HA-KA                       PIC X(02).
           05  HA-SEYMD                    PIC 9(08) COMP-3.
           05  HA-SEKBN                    PIC X(03).
           05  HA-JIIRCD                   PIC X(10).
           05  HA-WA                       PIC X(64).
           05  HA-RONO                     PIC X(20).
           05  HA-SERYO                    PIC 9(05).
           05  HA-SEBUI                    PIC X(02).
           05  HA-JI                       PIC X(03).
           05  HA-SEHA                     PIC X(03).
           05  HA-TONO                     PIC X(03).
           05  HA-HIYJOGAK                 PIC S9(07) COMP-3.
           05  HA-SEKENNO                  PIC X(10).
           05  HA-SAFLG-2                  PIC X(01).
           05  HA-UPDUSER                  PIC X(08).
           05  HA-UPDTS                    PIC X(26).
