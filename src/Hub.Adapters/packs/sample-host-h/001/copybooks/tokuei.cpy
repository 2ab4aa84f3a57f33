      *  特永  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  JF1-TOKUEI-REC.
           05  JF1-REC-KBN                 PIC X(02).
      *  特別永住者証明書関連情報
           05  JF1-SHIKUCHOSON-CODE        PIC X(06).
           05  JF1-ATENA-BAN               PIC 9(10).
           05  JF1-RIREKI-BAN              PIC S9(03) COMP-3.
           05  JF1-SAISHIN-FL              PIC X(01).
           05  JF1-TOK-EIJ-SHO-SHO-KOF-JOK PIC X(02).
           05  JF1-TOK-EIJ-SHO-SHO-SHI-SHO PIC S9(11) COMP-3.
           05  JF1-TOKU-EIJU-SHOME-SHO-BAN PIC X(12).
           05  JF1-TOK-EIJ-SHO-SHO-SHI-SHA PIC N(20).
           05  JF1-TOK-EIJ-SHO-SHO-SHI-S-2 PIC 9(07).
           05  JF1-TOK-EIJ-SHO-SHO-SHI-S-3 PIC X(15).
           05  JF1-TOKEIJ-JUSHO-CD         PIC X(08).
           05  JF1-TOKEIJ-BANCHI           PIC 9(05).
           05  JF1-TOKEIJ-EDA              PIC 9(04).
           05  JF1-TOK-EIJ-SHO-SHO-SHI-S-4 PIC N(40).
           05  JF1-TOK-EIJ-SHO-SHO-SHI-JIY PIC X(02).
           05  JF1-TOK-EIJ-SHO-SHO-SHI-DAT PIC 9(07).
           05  JF1-TOK-EIJ-SHO-SHO-SHI-BAS PIC X(04).
           05  JF1-TOK-EIJ-SHO-SHO-SHI-S-5 PIC 9(07).
           05  JF1-TOK-EIJ-SHO-SHO-SHI-S-6 PIC 9(07).
           05  JF1-TOK-EIJ-SHO-SHO-SHI-S-7 PIC 9(07).
           05  JF1-TOK-EIJ-SHO-SHO-KOF-KAI PIC 9(07).
           05  JF1-TOK-EIJ-SHO-SHO-KOF-SHU PIC 9(07).
           05  JF1-TOK-EIJ-SHO-SHO-FU-KOF  PIC N(30).
           05  JF1-TOK-EIJ-SHO-SHO-KOF-BAS PIC X(04).
           05  JF1-TOK-EIJ-SHO-SHO-HEN-DAT PIC 9(07).
           05  JF1-TOK-EIJ-SHO-SHO-HEN-COD PIC X(04).
           05  JF1-TOK-EIJ-SHO-SHO-KYOK-KB PIC X(02).
           05  JF1-TOK-EIJ-SHO-SHO-KYO-BAN PIC X(10).
           05  JF1-TOK-EIJ-SHO-SHO-KYO-DAT PIC 9(07).
           05  JF1-TOKU-EIJU-SHOM-SHO-KANR PIC N(30).
           05  JF1-SAKUJO-FL               PIC X(01).
           05  JF1-SOSA-ID                 PIC X(08).
           05  JF1-SOSA-YMD                PIC 9(09) COMP-3.
           05  JF1-SOSA-HMS                PIC 9(07) COMP-3.
