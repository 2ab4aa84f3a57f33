      *  納税義務者  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  GM-GIMUSHA-REC.
      *  納税義務者・共有
           05  GM-SHIKUCHOSON-CD           PIC X(06).
           05  GM-KAZEI-NENDO              PIC 9(03).
           05  GM-GIMUSHA-ATENA-NO         PIC 9(10).
           05  GM-RIREKI-NO                PIC S9(05) COMP-3.
           05  GM-SAISHIN-FLG              PIC X(01).
           05  GM-KYOYU-KBN                PIC X(02).
           05  GM-KYOYU-NINZU              PIC S9(05) COMP-3.
           05  GM-KYOYU-KOSEIIN-ATENA-NO   PIC 9(10).
           05  GM-MOCHIBUN-BUNSHI          PIC S9(09) COMP-3.
           05  GM-MOCHIBUN-BUNBO           PIC S9(09) COMP-3.
           05  GM-DAIHYOSHA-FLG            PIC X(01).
           05  GM-NOZEI-KANRININ-ATENA-NO  PIC 9(10).
           05  GM-SOZOKUJI-DAIHYO-ATENA-NO PIC 9(10).
           05  GM-SAKUJO-FLG               PIC X(01).
           05  GM-SOSA-ID                  PIC X(08).
           05  GM-SOSA-YMD                 PIC 9(09) COMP-3.
           05  GM-SOSA-HMS                 PIC 9(07) COMP-3.
           05  FILLER                      PIC X(03).
