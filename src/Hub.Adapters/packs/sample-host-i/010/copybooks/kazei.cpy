      *  課税  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  AB-KAZEI-REC.
           05  AB-SEG                      PIC X(02).
      *  個人住民税課税情報
           05  AB-ATNO                     PIC 9(11) COMP-3.
           05  AB-KA                       PIC 9(04).
           05  AB-KAJOHRINO                PIC S9(05) COMP-3.
           05  AB-SAFLG                    PIC X(01).
           05  AB-KAHIKBN                  PIC X(03).
           05  AB-KOYMD                    PIC 9(08) COMP-3.
           05  AB-KOJIY                    PIC X(03).
           05  AB-CHHOHKBN                 PIC X(03).
           05  AB-SHGAKSH                  PIC S9(11) COMP-3.
           05  AB-SHGAKDO                  PIC S9(11) COMP-3.
           05  AB-KIWARGAKSH               PIC S9(07) COMP-3.
           05  AB-KIWARGAKDO               PIC S9(07) COMP-3.
           05  AB-SHKAZE                   PIC S9(07) COMP-3.
           05  AB-NEGAK                    PIC S9(11) COMP-3.
           05  AB-FUCHZE                   PIC S9(11) COMP-3.
           05  AB-KYTOCHZE                 PIC S9(11) COMP-3.
           05  AB-NETOCHZE                 PIC S9(11) COMP-3.
           05  AB-GOSHKIN                  PIC S9(11) COMP-3.
           05  AB-SOSHKINTO                PIC S9(11) COMP-3.
           05  AB-KAHY                     PIC S9(11) COMP-3.
           05  AB-CHKOJGAK                 PIC S9(11) COMP-3.
           05  AB-FUYKOJNI                 PIC S9(03) COMP-3.
           05  AB-SAFLG-2                  PIC X(01).
           05  AB-UPDUSER                  PIC X(08).
           05  AB-UPDTS                    PIC X(26).
