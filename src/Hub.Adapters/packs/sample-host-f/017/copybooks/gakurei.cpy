      *  学齢簿  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  GK-GAKUREI-REC.
      *  学齢簿
           05  GK-SHIKUCHOSON-CD           PIC X(06).
           05  GK-JIDO-SEITO-ATENA-NO      PIC 9(10).
           05  GK-GAKU-REIBO-RIREKI-NO     PIC 9(05).
           05  GK-SAISHIN-FLG              PIC X(01).
           05  GK-GAKUNEN-CD               PIC X(02).
           05  GK-SHUGAKU-NENDO            PIC 9(04).
           05  GK-GAKU-REIBO-KBN           PIC X(01).
           05  GK-HOGOSHA-ATENA-NO         PIC 9(10).
           05  GK-HOGOSHA-ZOKU             PIC X(02).
           05  GK-SHITEI-GAKKO-CD          PIC X(13).
           05  GK-SHUGAKU-GAKKO-CD         PIC X(13).
           05  GK-KUIKIGAI-SHUGAKU-KBN     PIC X(01).
           05  GK-SHITEI-KOHENKO-JIYU      PIC X(02).
           05  GK-KUIKIG-SHUGAK-SHIKUCH-CD PIC X(06).
           05  GK-NYUGAKU-YMD              PIC 9(08).
           05  GK-SOTSUGYO-YMD             PIC 9(08).
           05  GK-HENNYU-YMD               PIC 9(08).
           05  GK-TEN-GAKU-TAI-GAKUN-GAPPI PIC 9(08).
           05  GK-IDO-JIYU                 PIC X(02).
           05  GK-SHUGAKU-YUYO-MENJO-KBN   PIC X(01).
           05  GK-TOKUBETSU-SHIEN-KBN      PIC X(02).
           05  GK-SHIRITSUKOKURITSU-KBN    PIC X(01).
           05  GK-SHUGAKU-J-IKEN-SHIN-YMD  PIC 9(08).
           05  GK-NYUGAK-TSUCHIS-HAKKO-YMD PIC 9(08).
           05  GK-SAKUJO-FLG               PIC X(01).
           05  GK-TANTO                    PIC X(08).
           05  GK-TIMESTAMP                PIC X(14).
