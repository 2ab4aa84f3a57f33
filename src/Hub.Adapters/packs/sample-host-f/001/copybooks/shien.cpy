      *  支援措置対象者  SHIEN.MASTER  (固定長)
       01  SHIEN-REC.
           05  SE-SHICHOSON            PIC X(06).
           05  SE-ATENA-NO             PIC 9(10).
           05  SE-RIREKI-NO            PIC S9(03) COMP-3.
           05  SE-SAISHIN              PIC X(01).
           05  SE-SAKUJO               PIC X(01).
           05  SE-KAISHI-YMD           PIC 9(07) COMP-3.
           05  SE-SHURYO-YMD           PIC 9(07) COMP-3.
           05  SE-KUBUN                PIC X(01).
           05  SE-SETAI                PIC X(01).
           05  SE-BASHO                PIC X(04).
           05  SE-TANMATSU             PIC X(08).
           05  SE-SOSA-ID              PIC X(08).
           05  SE-SOSA-YMD             PIC 9(08) COMP-3.
           05  SE-SOSA-HMS             PIC 9(06) COMP-3.
           05  FILLER                  PIC X(09).
