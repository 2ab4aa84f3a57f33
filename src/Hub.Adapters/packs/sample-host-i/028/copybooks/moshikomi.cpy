      *  利用申込  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  CC-MOSHIKOMI-REC.
      *  利用申込・利用調整
           05  CC-SHIKUCHOSON-CODE         PIC X(06).
           05  CC-NENDO                    PIC 9(04).
           05  CC-MOSHIKOMI-BAN            PIC 9(10).
           05  CC-SAISHIN-FL               PIC X(01).
           05  CC-KODOMO-ATENA-BAN         PIC 9(10).
           05  CC-MOSHIKOMI-DATE           PIC 9(08).
           05  CC-KIBO-SHISETSU-CODE       PIC X(10) OCCURS 10.
           05  CC-KIBO-JUNI                PIC S9(04) COMP.
           05  CC-SHISU-KIJUN              PIC S9(09) COMP.
           05  CC-SHISU-CHOSEI             PIC S9(09) COMP.
           05  CC-SHISU-GOKEI              PIC S9(09) COMP.
           05  CC-SENKO-KEKKA              PIC X(02).
           05  CC-TAIKI-KB                 PIC X(01).
           05  CC-SAKUJO-FL                PIC X(01).
           05  CC-TANTO                    PIC X(08).
           05  CC-TIMESTAMP                PIC X(14).
           05  FILLER                      PIC X(01).
