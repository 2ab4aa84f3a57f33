      *  証  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  KC-SHO-REC.
           05  KC-REC-KBN                  PIC X(01).
      *  証・負担区分
           05  KC-SHIKUCHOSON-CODE         PIC X(06).
           05  KC-HIHO-BAN                 PIC 9(08).
           05  KC-SHOHAKKO-BAN             PIC 9(05).
           05  KC-SAISHIN-FL               PIC X(01).
           05  KC-FUTAN-WARIAI             PIC X(03).
           05  KC-GENDO-KB                 PIC X(02).
           05  KC-HAKKO-KIJITSU            PIC 9(07).
           05  KC-YUKO-KIGEN               PIC 9(07).
           05  KC-KOFU-DATE                PIC 9(07).
           05  KC-KAISHU-DATE              PIC 9(07).
           05  KC-SAKUJO-FL                PIC X(01).
           05  KC-KOSHINSHA                PIC X(06).
           05  KC-KOSHIN-DATE              PIC 9(07).
           05  KC-KOSHIN-JIFUN             PIC 9(04).
