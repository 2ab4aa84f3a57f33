      *  申出書（当初）  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  JC2-TOSHO-REC.
           05  JC2-REC-KBN                 PIC X(02).
      *  支援措置申出書情報（当初受付）
           05  JC2-SHIKUCHOSON-CODE        PIC X(06).
           05  JC2-ATENA-BAN               PIC 9(10).
           05  JC2-SHIEN-SO-CHIKA-NRI-BAN  PIC 9(10).
           05  JC2-SHIEN-SOCHI-RIREKI-BAN  PIC S9(03) COMP-3.
           05  JC2-SAISHIN-FL              PIC X(01).
           05  JC2-TAISHO-SHA-KB           PIC X(02).
           05  JC2-MOSHIDESHANOJOKYO       PIC X(02).
           05  JC2-SHIE-SOCH-TAIS-SHA-SHIM PIC N(20).
           05  JC2-SHI-SOC-TAI-SHA-SHIM-KN PIC X(30).
           05  JC2-SHI-SOC-TAI-SHA-UMA-GAP PIC 9(07).
           05  JC2-SHIE-SOCH-TAISH-SHA-SEI PIC X(02).
           05  JC2-SHISOC-JUSHO-CD         PIC X(08).
           05  JC2-SHISOC-BANCHI           PIC 9(05).
           05  JC2-SHISOC-EDA              PIC 9(04).
           05  JC2-SHI-SOC-TAI-SHA-JUS-KAT PIC N(40).
           05  JC2-SHI-SOC-TAI-SHA-HON-SHI PIC X(06).
           05  JC2-SHI-SOC-TAI-SHA-HON-CHO PIC X(07).
           05  JC2-SHIE-SOCH-TAIS-SHA-HONS PIC N(40).
           05  JC2-SHI-SOC-TAI-SHA-HON-TOD PIC N(40).
           05  JC2-SHI-SOC-TAI-SHA-HON-S-2 PIC N(40).
           05  JC2-SHI-SOC-TAI-SHA-HON-C-2 PIC N(40).
           05  JC2-SHI-SOC-TAI-SHA-HON-CHI PIC N(40).
           05  JC2-SHI-SOC-TAI-SHA-REN-DEN PIC X(15).
           05  JC2-SHI-SOC-TAI-SHA-REN-D-2 PIC X(15).
           05  JC2-SHISOC-JUSHO-CD-2       PIC X(08).
           05  JC2-SHISOC-BANCHI-2         PIC 9(05).
           05  JC2-SHISOC-EDA-2            PIC 9(04).
           05  JC2-SHI-SOC-TAI-SHA-ZEN-JUS PIC N(40).
           05  JC2-SHI-SOC-TAI-SHA-SHI-SOC PIC N(20).
           05  JC2-SHI-SOC-TAI-SHA-KOT-SHI PIC X(06) OCCURS 4.
           05  JC2-KAGAISHA-SHIMEI         PIC N(20) OCCURS 4.
           05  JC2-KAGAISHA-UMARE-GAPPI    PIC 9(07) OCCURS 4.
           05  JC2-KAGAISHA-SEI            PIC X(02) OCCURS 4.
           05  JC2-KAGAISH-JUSHO-YUBIN-BAN PIC X(07) OCCURS 4.
           05  JC2-KAGAI-JUSHO-SHIKUC-CODE PIC X(06) OCCURS 4.
           05  JC2-KAGAI-JUSHO-CHOAZA-CODE PIC X(07) OCCURS 4.
           05  JC2-KAGAISHA-JUSHO-TODOFUKE PIC N(40) OCCURS 4.
           05  JC2-KAGAISHA-JUSHO-SHIKUGUN PIC N(40) OCCURS 4.
           05  JC2-KAGAISHA-JUSHO-CHOAZA   PIC N(40) OCCURS 4.
           05  JC2-KAGAISHA-JUSHO-BANCHIGO PIC N(40) OCCURS 4.
           05  JC2-KAGAISHA-JUSHO-KATAGAKI PIC N(40) OCCURS 4.
           05  JC2-KAGAISHA-NINZU          PIC S9(03) COMP-3.
           05  JC2-SHI-OMO-TAI-BUN-JUM-GEN PIC X(01).
           05  JC2-SHI-OMO-TAI-BUN-JUM-KOF PIC X(01).
           05  JC2-SHI-OMO-TAI-BUN-JUM-K-2 PIC X(01).
           05  JC2-SHI-OMO-TAI-BUN-KOS-NOF PIC X(01).
           05  JC2-SHI-OMO-TAI-BUN-KOS-N-2 PIC X(01).
           05  JC2-SHI-OMO-TAI-BUN-KOT-SHI PIC X(01).
           05  JC2-SHI-SOC-TAI-SHA-TEN-SOS PIC X(06) OCCURS 4.
           05  JC2-SHI-SOC-TAI-SHA-TEN-DAT PIC 9(07) OCCURS 4.
           05  JC2-SHIE-SO-CHIKA-ISHI-DATE PIC 9(07).
           05  JC2-SHIEN-SOCHI-SHURYO-DATE PIC 9(07).
           05  JC2-KARI-SHIEN-SOCHINOUMU   PIC X(01).
           05  JC2-KAR-SHI-SO-CHI-ISH-DATE PIC 9(07).
           05  JC2-KAR-SHIE-SOCH-SHUR-DATE PIC 9(07).
           05  JC2-BASHO                   PIC X(04).
           05  JC2-TANMATSU                PIC X(08).
           05  JC2-SAKUJO-FL               PIC X(01).
           05  JC2-SOSA-ID                 PIC X(08).
           05  JC2-SOSA-YMD                PIC 9(09) COMP-3.
           05  JC2-SOSA-HMS                PIC 9(07) COMP-3.
