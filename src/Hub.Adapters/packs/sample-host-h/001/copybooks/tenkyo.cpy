      *  転居予約  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  JE3-TENKYO-REC.
           05  JE3-REC-KBN                 PIC X(02).
      *  転居予約情報管理
           05  JE3-SHIKUCHOSON-CODE        PIC X(06).
           05  JE3-UKETSUKE-BAN            PIC X(16).
           05  JE3-SAISHIN-FL              PIC X(01).
           05  JE3-IDOYOTEI-DATE           PIC 9(07).
           05  JE3-RAICHOYOTEI-DATE        PIC 9(07).
           05  JE3-RAICHOBASHO             PIC N(25).
           05  JE3-TODOKE-BI               PIC 9(07).
           05  JE3-TODOKE-NIN-RENRAKUSAKI  PIC X(13).
           05  JE3-TODOKE-NIN-SHIMEI       PIC N(20).
           05  JE3-TODOKE-NIN-SEI          PIC N(02).
           05  JE3-IMAMADENO-JUSHO         PIC N(40).
           05  JE3-SHIN-JUSHO              PIC N(40).
           05  JE3-ATARASH-SETAINUS-SHIMEI PIC N(20).
           05  JE3-IDOSHA-SHIMEI           PIC N(20) OCCURS 5.
           05  JE3-IDOSHA-UMARE-GAPPI      PIC 9(07) OCCURS 5.
           05  JE3-IDO-ATAR-SETA-TONO-ZOKU PIC N(10) OCCURS 5.
           05  JE3-SAKUJO-FL               PIC X(01).
           05  JE3-SOSA-ID                 PIC X(08).
           05  JE3-SOSA-YMD                PIC 9(09) COMP-3.
           05  JE3-SOSA-HMS                PIC 9(07) COMP-3.
