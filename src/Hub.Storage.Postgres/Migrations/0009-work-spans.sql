-- When each stream was worked on: by earlier writers in milliseconds ("START-END START-END "), and since when by the present one.
ALTER TABLE hub.streams ADD COLUMN worked text NOT NULL DEFAULT '', ADD COLUMN open_time timestamptz;
