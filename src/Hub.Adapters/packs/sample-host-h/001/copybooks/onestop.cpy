      *  ワンストップ  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  JE1-ONESTOP-REC.
           05  JE1-REC-KBN                 PIC X(02).
      *  ワンストップ特例転入を利用した転出情報管理
           05  JE1-SHIKUCHOSON-CODE        PIC X(06).
           05  JE1-UKETSUKE-BAN            PIC X(16).
           05  JE1-SAISHIN-FL              PIC X(01).
           05  JE1-SHINSEI-HIMOZUKEFUGO    PIC X(16).
           05  JE1-TODOKE-NIN-RENRAKUSAKI  PIC X(13).
           05  JE1-TODOKE-NIN-SHIMEI       PIC N(20).
           05  JE1-IMAMADENO-JUSHO         PIC N(40).
           05  JE1-ATARASHII-JUSHO         PIC N(40).
           05  JE1-TODOKE-BI               PIC 9(07).
           05  JE1-TENSHUTSUYOTEI-DATE     PIC 9(07).
           05  JE1-TOD-NIN-KAD-RIY-SHA-SHO PIC X(40).
           05  JE1-IDOSHA-SHIMEI           PIC N(20) OCCURS 4.
           05  JE1-IDOSHA-UMARE-GAPPI      PIC 9(07) OCCURS 4.
           05  JE1-IDOSHA-SEI              PIC N(02) OCCURS 4.
           05  JE1-SAKUJO-FL               PIC X(01).
           05  JE1-SOSA-ID                 PIC X(08).
           05  JE1-SOSA-YMD                PIC 9(09) COMP-3.
           05  JE1-SOSA-HMS                PIC 9(07) COMP-3.
