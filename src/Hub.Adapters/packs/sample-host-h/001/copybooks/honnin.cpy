      *  本人通知  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  JB1-HONNIN-REC.
           05  JB1-REC-KBN                 PIC X(02).
      *  本人通知制度情報
           05  JB1-SHIKUCHOSON-CODE        PIC X(06).
           05  JB1-ATENA-BAN               PIC 9(10).
           05  JB1-HONNINTSUCHISEIDOKA-BAN PIC 9(10).
           05  JB1-SAISHIN-FL              PIC X(01).
           05  JB1-MOSHIDE-DATE            PIC 9(07).
           05  JB1-TOROKU-DATE             PIC 9(07).
           05  JB1-TOROKU-MANRYO-DATE      PIC 9(07).
           05  JB1-TSUSOF-JUSHO-CD         PIC X(08).
           05  JB1-TSUSOF-BANCHI           PIC 9(05).
           05  JB1-TSUSOF-EDA              PIC 9(04).
           05  JB1-TSU-SOFU-SAKI-JUSH-KATA PIC N(40).
           05  JB1-TSUCHISHO-SHUTSURYOKUJO PIC X(02).
           05  JB1-SAKUJO-FL               PIC X(01).
           05  JB1-SOSA-ID                 PIC X(08).
           05  JB1-SOSA-YMD                PIC 9(09) COMP-3.
           05  JB1-SOSA-HMS                PIC 9(07) COMP-3.
