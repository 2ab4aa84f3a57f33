      *  入所  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  CE-NYUSHO-REC.
      *  入所（利用）情報
           05  CE-SHIKUCHOSON-CODE         PIC X(06).
           05  CE-KODOMO-ATENA-BAN         PIC 9(10).
           05  CE-SHISETSU-CODE            PIC X(10).
           05  CE-NYUSHO-DATE              PIC 9(08).
           05  CE-SAISHIN-FL               PIC X(01).
           05  CE-TAISHO-DATE              PIC 9(08).
           05  CE-TAISHO-JIYU              PIC X(02).
           05  CE-KURASUNENREI             PIC S9(04) COMP.
           05  CE-KOIKI-RIYO-KB            PIC X(01).
           05  CE-ENC-HOHO-IKU-KB          PIC X(01).
           05  CE-SAKUJO-FL                PIC X(01).
           05  CE-TANTO                    PIC X(08).
           05  CE-TIMESTAMP                PIC X(14).
           05  FILLER                      PIC X(08).
