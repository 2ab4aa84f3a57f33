      *  申出書（転送）  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  JC3-TENSO-REC.
           05  JC3-REC-KBN                 PIC X(02).
      *  支援措置申出書情報（転送受付）
           05  JC3-SHIKUCHOSON-CODE        PIC X(06).
           05  JC3-ATENA-BAN               PIC 9(10).
           05  JC3-SHIEN-SO-CHIKA-NRI-BAN  PIC 9(10).
           05  JC3-SHIEN-SOCHI-RIREKI-BAN  PIC S9(03) COMP-3.
           05  JC3-SAISHIN-FL              PIC X(01).
           05  JC3-TAISHO-SHA-KB           PIC X(02).
           05  JC3-MOSHIDESHANOJOKYO       PIC X(02).
           05  JC3-SHIE-SOCH-TAIS-SHA-SHIM PIC N(20).
           05  JC3-SHI-SOC-TAI-SHA-SHIM-KN PIC X(30).
           05  JC3-SHI-SOC-TAI-SHA-UMA-GAP PIC 9(07).
           05  JC3-SHIE-SOCH-TAISH-SHA-SEI PIC X(02).
           05  JC3-SHISOC-JUSHO-CD         PIC X(08).
           05  JC3-SHISOC-BANCHI           PIC 9(05).
           05  JC3-SHISOC-EDA              PIC 9(04).
           05  JC3-SHI-SOC-TAI-SHA-JUS-KAT PIC N(40).
           05  JC3-SHI-SOC-TAI-SHA-REN-DEN PIC X(15).
           05  JC3-SHI-SOC-TAI-SHA-REN-D-2 PIC X(15).
           05  JC3-SHIE-OMOT-TAIS-BUN-JUMI PIC X(01).
           05  JC3-SHI-OMO-TAI-BUN-JUM-KOF PIC X(01).
           05  JC3-SHI-OMO-TAI-BUN-JUM-K-2 PIC X(01).
           05  JC3-SHI-OMO-TAI-JUS-TEN-JUS PIC X(01).
           05  JC3-SHI-OMO-TAI-JUS-TEN-J-2 PIC X(01).
           05  JC3-SHI-OMO-TAI-JUS-TOG-JUS PIC X(01).
           05  JC3-SHI-SOC-TAI-SHA-SHI-SOC PIC N(20).
           05  JC3-KAGAISHA-SHIMEI         PIC N(20) OCCURS 4.
           05  JC3-KAGAISHA-UMARE-GAPPI    PIC 9(07) OCCURS 4.
           05  JC3-KAGAISHA-SEI            PIC X(02) OCCURS 4.
           05  JC3-KAGAISH-JUSHO-YUBIN-BAN PIC X(07) OCCURS 4.
           05  JC3-KAGAI-JUSHO-SHIKUC-CODE PIC X(06) OCCURS 4.
           05  JC3-KAGAI-JUSHO-CHOAZA-CODE PIC X(07) OCCURS 4.
           05  JC3-KAGAISHA-JUSHO-TODOFUKE PIC N(40) OCCURS 4.
           05  JC3-KAGAISHA-JUSHO-SHIKUGUN PIC N(40) OCCURS 4.
           05  JC3-KAGAISHA-JUSHO-CHOAZA   PIC N(40) OCCURS 4.
           05  JC3-KAGAISHA-JUSHO-BANCHIGO PIC N(40) OCCURS 4.
           05  JC3-KAGAISHA-JUSHO-KATAGAKI PIC N(40) OCCURS 4.
           05  JC3-KAGAISHA-NINZU          PIC S9(03) COMP-3.
           05  JC3-SHI-SOC-TAI-SHA-TEN-UKE PIC 9(07).
           05  JC3-SHI-FUY-KA-KUN-NRE-DATE PIC 9(07).
           05  JC3-TOSHO-UKETS-SHIKUC-CODE PIC X(06).
           05  JC3-SHIE-SO-CHIKA-ISHI-DATE PIC 9(07).
           05  JC3-SHIEN-SOCHI-SHURYO-DATE PIC 9(07).
           05  JC3-KARI-SHIEN-SOCHINOUMU   PIC X(01).
           05  JC3-KAR-SHI-SO-CHI-ISH-DATE PIC 9(07).
           05  JC3-KAR-SHIE-SOCH-SHUR-DATE PIC 9(07).
           05  JC3-BASHO                   PIC X(04).
           05  JC3-TANMATSU                PIC X(08).
           05  JC3-SAKUJO-FL               PIC X(01).
           05  JC3-SOSA-ID                 PIC X(08).
           05  JC3-SOSA-YMD                PIC 9(09) COMP-3.
           05  JC3-SOSA-HMS                PIC 9(07) COMP-3.
