      *  通学区域  (この配置はハブのために書いたもので、実在の業者のものではない)
       01  GT-KUIKI-REC.
      *  通学区域
           05  GT-SHIKUCHOSON-CD           PIC X(06).
           05  GT-CHOAZA-CD                PIC X(07).
           05  GT-BANCHI-JI                PIC 9(06).
           05  GT-BANCHI-ITARU             PIC 9(06).
           05  GT-SAISHIN-FLG              PIC X(01).
           05  GT-SHO-GAKKO-CD             PIC X(13).
           05  GT-CHU-GAKKO-CD             PIC X(13).
           05  GT-SAKUJO-FLG               PIC X(01).
           05  GT-TANTO                    PIC X(08).
           05  GT-TIMESTAMP                PIC X(14).
