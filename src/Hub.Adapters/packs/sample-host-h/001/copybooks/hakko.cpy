      *  転出証明発行  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  JD2-HAKKO-REC.
           05  JD2-REC-KBN                 PIC X(02).
      *  転出証明証等発行情報
           05  JD2-SHIKUCHOSON-CODE        PIC X(06).
           05  JD2-ATENA-BAN               PIC 9(10).
           05  JD2-SAISHIN-FL              PIC X(01).
           05  JD2-TENSHUT-SETAINUS-SHIMEI PIC N(20).
           05  JD2-TENSHU-SHOMEI-SHOTO-SHU PIC X(02).
           05  JD2-TEN-SHOM-SHOT-HAKK-DATE PIC 9(07).
           05  JD2-KOKUHO-SHIKAKU-UMU      PIC X(01).
           05  JD2-KOKIKOREI-SHIKAKU-UMU   PIC X(01).
           05  JD2-KAIGO-SHIKAKU-UMU       PIC X(01).
           05  JD2-KISO-NENKIN-BAN         PIC X(10).
           05  JD2-NENKIN-SHIKAKU-SHU      PIC X(02).
           05  JD2-JIDO-TEATE-SHIKAKU-KB   PIC X(01).
           05  JD2-SAKUJO-FL               PIC X(01).
           05  JD2-SOSA-ID                 PIC X(08).
           05  JD2-SOSA-YMD                PIC 9(09) COMP-3.
           05  JD2-SOSA-HMS                PIC 9(07) COMP-3.
