      *  納税義務者  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  AA-GIMUSHA-REC.
           05  AA-SEG                      PIC X(02).
      *  納税義務者情報
           05  AA-ATNO                     PIC 9(11) COMP-3.
           05  AA-KA                       PIC 9(04).
           05  AA-KORINO                   PIC S9(05) COMP-3.
           05  AA-SAFLG                    PIC X(01).
           05  AA-MIKBN                    PIC X(03).
           05  AA-TADAKATASHAK             PIC X(01).
           05  AA-TADAKATASHKA             PIC X(06).
           05  AA-FUKKIJU                  PIC N(40).
           05  AA-FUYSHKBN                 PIC X(02).
           05  AA-AOSHKBN                  PIC X(03).
           05  AA-SHSHAKBN                 PIC X(01).
           05  AA-KAFHIKBN                 PIC X(03).
           05  AA-KIGAKSEIKBN              PIC X(01).
           05  AA-MIUMKBN                  PIC X(01).
           05  AA-SEHOGKBN                 PIC X(01).
           05  AA-SAFLG-2                  PIC X(01).
           05  AA-UPDUSER                  PIC X(08).
           05  AA-UPDTS                    PIC X(26).
