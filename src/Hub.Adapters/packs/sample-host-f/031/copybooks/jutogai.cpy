      *  住登外者  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  JG-JUTOGAI-REC.
      *  住登外者宛名基本情報
           05  JG-ATENA-NO                 PIC 9(10).
           05  JG-KOJIN-NO                 PIC X(12).
           05  JG-KUBUN                    PIC X(01).
           05  JG-SHIMEI                   PIC X(84).
           05  JG-SHIMEI-KANA              PIC X(40).
           05  JG-SEI                      PIC X(02).
           05  JG-UMARE-YMD                PIC 9(07) COMP-3.
           05  JG-JU-JUSHO-CD              PIC X(08).
           05  JG-JU-BANCHI                PIC 9(05).
           05  JG-JU-EDA                   PIC 9(04).
           05  JG-JUSHO-KATAGAKI           PIC N(40).
           05  JG-GYOMU                    PIC X(03) OCCURS 6.
           05  JG-DAIHYO-ATENA-FLG         PIC X(01).
           05  JG-NAYOSESAKI-ATENA-NO      PIC 9(10).
           05  JG-SOSA-ID                  PIC X(08).
           05  JG-SOSA-YMD                 PIC 9(09) COMP-3.
           05  JG-SOSA-HMS                 PIC 9(07) COMP-3.
           05  FILLER                      PIC X(04).
