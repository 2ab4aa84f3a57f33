      *  転出証明書  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  JD3-TENSHO-REC.
           05  JD3-REC-KBN                 PIC X(02).
      *  転出証明書情報管理
           05  JD3-SHIKUCHOSON-CODE        PIC X(06).
           05  JD3-TENSHUTS-SHIKUCHOS-CODE PIC X(06).
           05  JD3-TEN-SHOM-SHOS-UMAR-GAPP PIC 9(07).
           05  JD3-RENBAN                  PIC S9(09) COMP-3.
           05  JD3-SAISHIN-FL              PIC X(01).
           05  JD3-SHINSEI-HIMOZUKEFUGO    PIC X(16).
           05  JD3-TENS-SHOM-SHO-SOSA-SHAI PIC X(11).
           05  JD3-SOSA-TANMATSUID         PIC X(09).
           05  JD3-ATARA-JUSHO-SHIKUC-CODE PIC X(06).
           05  JD3-ATARASHII-JUSHO         PIC N(40).
           05  JD3-IMAMA-JUSHO-SHIKUC-CODE PIC X(06).
           05  JD3-IMAMADENO-JUSHO         PIC N(40).
           05  JD3-IMAMADE-SETAINUS-SHIMEI PIC N(20).
           05  JD3-DAIHYOSHA-YAKUSHOKUMEI  PIC N(30).
           05  JD3-DAIHYOSHA-SHIMEI        PIC N(20).
           05  JD3-TENSHUTSU-TODOKE-DATE   PIC 9(07).
           05  JD3-TENSHUTSUYOTEI-DATE     PIC 9(07).
           05  JD3-TAISHO-TONARU-NINZU     PIC S9(05) COMP-3.
           05  JD3-JUMINHYO-CODE           PIC X(11) OCCURS 4.
           05  JD3-KOJIN-BAN               PIC X(12) OCCURS 4.
           05  JD3-SHIMEI                  PIC N(20) OCCURS 4.
           05  JD3-SHIMEI-KN               PIC X(30) OCCURS 4.
           05  JD3-UMARE-GAPPI             PIC 9(07) OCCURS 4.
           05  JD3-SEI                     PIC X(02) OCCURS 4.
           05  JD3-ZOKU                    PIC X(02) OCCURS 4.
           05  JD3-HONSEKI-SHIKUCHOSO-CODE PIC X(06) OCCURS 4.
           05  JD3-HONSEKI                 PIC N(40) OCCURS 4.
           05  JD3-HITTOSHA-SHIMEI         PIC N(20) OCCURS 4.
           05  JD3-KOKUMI-HOKEN-BAN-SHIKAK PIC X(02) OCCURS 4.
           05  JD3-KOKU-HOKEN-BAN-TAISH-KB PIC X(02) OCCURS 4.
           05  JD3-KISO-NENKIN-BAN         PIC X(10) OCCURS 4.
           05  JD3-KOKUMIN-NENKIN-BAN-SHU  PIC X(02) OCCURS 4.
           05  JD3-JIDO-TEATENOUMU         PIC X(01) OCCURS 4.
           05  JD3-KAIGO-HOKEN-NOUMU       PIC X(01) OCCURS 4.
           05  JD3-KOKIKOREISH-HOKEN-NOUMU PIC X(01) OCCURS 4.
           05  JD3-SAKUJO-FL               PIC X(01).
           05  JD3-SOSA-ID                 PIC X(08).
           05  JD3-SOSA-YMD                PIC 9(09) COMP-3.
           05  JD3-SOSA-HMS                PIC 9(07) COMP-3.
