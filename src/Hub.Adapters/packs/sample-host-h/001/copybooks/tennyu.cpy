      *  転入予約  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  JE2-TENNYU-REC.
           05  JE2-REC-KBN                 PIC X(02).
      *  転入予約情報管理
           05  JE2-SHIKUCHOSON-CODE        PIC X(06).
           05  JE2-UKETSUKE-BAN            PIC X(16).
           05  JE2-SAISHIN-FL              PIC X(01).
           05  JE2-SHINSEI-HIMOZUKEFUGO    PIC X(16).
           05  JE2-RAICHOYOTEI-DATE        PIC 9(07).
           05  JE2-RAICHOBASHO             PIC N(25).
           05  JE2-TODOKE-BI               PIC 9(07).
           05  JE2-TODOKE-NIN-SHIMEI       PIC N(20).
           05  JE2-TODOKE-NIN-RENRAKUSAKI  PIC X(13).
           05  JE2-ATARASH-SETAINUS-SHIMEI PIC N(20).
           05  JE2-IDOSHA-SHIMEI           PIC N(20) OCCURS 5.
           05  JE2-IDO-ATAR-SETA-TONO-ZOKU PIC N(10) OCCURS 5.
           05  JE2-SAKUJO-FL               PIC X(01).
           05  JE2-SOSA-ID                 PIC X(08).
           05  JE2-SOSA-YMD                PIC 9(09) COMP-3.
           05  JE2-SOSA-HMS                PIC 9(07) COMP-3.
