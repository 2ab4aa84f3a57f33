      *  賦課台帳  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  KF-FUKA-REC.
      *  賦課情報
           05  KF-SHIKUCHOSON-CD           PIC X(06).
           05  KF-HIHO-NO                  PIC 9(10).
           05  KF-FUKA-NENDO               PIC 9(03).
           05  KF-FUKA-RIREKI-NO           PIC S9(05) COMP-3.
           05  KF-SAISHIN-FLG              PIC X(01).
           05  KF-SHOTOKU-DANKAI           PIC X(02).
           05  KF-NEN-GAKU-HOKEN-RYO       PIC S9(09) COMP-3.
           05  KF-GOKEI-SHOTOKU-KIN        PIC S9(11) COMP-3.
           05  KF-KAZEI-NENKIN-SHUNYU-GAKU PIC S9(11) COMP-3.
           05  KF-SETAI-KAZEI-KBN          PIC X(01).
           05  KF-GENMEN-GAKU              PIC S9(09) COMP-3.
           05  KF-KYO-KAISO-GAITO-KBN      PIC X(01).
           05  KF-CHOSHU-HOHO              PIC X(02).
           05  KF-TOKUBE-CHOSHU-GIMUSHA-CD PIC X(03).
           05  KF-TOKUCHO-TAISHO-NENKIN-CD PIC X(04).
           05  KF-KISO-NENKIN-NO           PIC X(10).
           05  KF-TSUKI-BETSU-HOKEN-RYO    PIC S9(09) COMP-3 OCCURS 12.
           05  KF-SAKUJO-FLG               PIC X(01).
           05  KF-SOSA-ID                  PIC X(08).
           05  KF-SOSA-YMD                 PIC 9(09) COMP-3.
           05  KF-SOSA-HMS                 PIC 9(07) COMP-3.
           05  FILLER                      PIC X(04).
