-- Time that the stages of a stream took, in microseconds.
ALTER TABLE hub.streams ADD COLUMN frame_us bigint NOT NULL DEFAULT 0, ADD COLUMN map_us bigint NOT NULL DEFAULT 0,
  ADD COLUMN validate_us bigint NOT NULL DEFAULT 0, ADD COLUMN store_us bigint NOT NULL DEFAULT 0;
