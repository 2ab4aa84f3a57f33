      *  無償化認定  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  CB-MUSHO-REC.
      *  施設等利用給付認定（無償化）
           05  CB-SHIKUCHOSON-CODE         PIC X(06).
           05  CB-KODOMO-ATENA-BAN         PIC 9(10).
           05  CB-NINTEI-BAN               PIC 9(10).
           05  CB-SAISHIN-FL               PIC X(01).
           05  CB-NINTEI-KB                PIC X(02).
           05  CB-NINTEI-KAISHI-DATE       PIC 9(08).
           05  CB-NINTEI-SHURYO-DATE       PIC 9(08).
           05  CB-HOIKU-BAN-HITSUY-NA-JIYU PIC X(02).
           05  CB-SAKUJO-FL                PIC X(01).
           05  CB-TANTO                    PIC X(08).
           05  CB-TIMESTAMP                PIC X(14).
