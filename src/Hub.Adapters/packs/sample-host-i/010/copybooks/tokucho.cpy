      *  特別徴収義務者  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  BA-TOKUCHO-REC.
           05  BA-SEG                      PIC X(02).
      *  特別徴収義務者情報
           05  BA-TOCHGISHNO               PIC 9(12).
           05  BA-RINO                     PIC S9(03) COMP-3.
           05  BA-SAFLG                    PIC X(01).
           05  BA-HONO                     PIC X(13).
           05  BA-KONO                     PIC X(12).
           05  BA-ME                       PIC N(30).
           05  BA-MEKAN                    PIC X(30).
           05  BA-SZ-JUSHO-CD              PIC X(08).
           05  BA-SZ-BANCHI                PIC 9(05).
           05  BA-SZ-EDA                   PIC 9(04).
           05  BA-SHKA                     PIC N(40).
           05  BA-DENO                     PIC X(15).
           05  BA-NOKNOTOKBN               PIC X(01).
           05  BA-NONYSOFKBN               PIC X(01).
           05  BA-HAYMD                    PIC 9(08) COMP-3.
           05  BA-SAFLG-2                  PIC X(01).
           05  BA-UPDUSER                  PIC X(08).
           05  BA-UPDTS                    PIC X(26).
