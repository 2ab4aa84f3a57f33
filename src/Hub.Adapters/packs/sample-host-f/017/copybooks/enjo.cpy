      *  援助認定  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  GE-ENJO-REC.
      *  就学援助認定
           05  GE-SHIKUCHOSON-CD           PIC X(06).
           05  GE-SHINSEI-NENDO            PIC 9(04).
           05  GE-SHINSEI-NO               PIC 9(10).
           05  GE-SAISHIN-FLG              PIC X(01).
           05  GE-HOGOSHA-ATENA-NO         PIC 9(10).
           05  GE-JIDO-SEITO-ATENA-NO      PIC 9(10).
           05  GE-SHINSEI-YMD              PIC 9(08).
           05  GE-NINTEI-KBN               PIC X(02).
           05  GE-NINTEI-YMD               PIC 9(08).
           05  GE-NINTEI-KAISHI-YMD        PIC 9(08).
           05  GE-NINTEI-SHURYO-YMD        PIC 9(08).
           05  GE-NINTEI-JIYU              PIC X(02).
           05  GE-SETAI-SHOTOKU-GAKU
                               PIC S9(11) SIGN LEADING SEPARATE.
           05  GE-JUYO-GAKU
                               PIC S9(11) SIGN LEADING SEPARATE.
           05  GE-HI-NINTEI-RIYU           PIC X(02).
           05  GE-KOZA-KINYUKIKAN-CD       PIC X(04).
           05  GE-KOZA-SHITEN-CD           PIC X(03).
           05  GE-KOZA-SHU                 PIC X(02).
           05  GE-KOZA-NO                  PIC X(07).
           05  GE-KOZA-MEIGI-N-INKAN-A     PIC X(40).
           05  GE-SAKUJO-FLG               PIC X(01).
           05  GE-TANTO                    PIC X(08).
           05  GE-TIMESTAMP                PIC X(14).
