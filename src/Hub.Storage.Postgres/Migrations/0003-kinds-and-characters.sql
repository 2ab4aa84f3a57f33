-- What kind of data a stream takes, the character policy of a run, records that others look up, and characters that are to be identified.
ALTER TABLE hub.streams ADD COLUMN kind smallint NOT NULL DEFAULT 1;
ALTER TABLE hub.runs ADD COLUMN characters text NOT NULL DEFAULT '';

-- Rows that belong to no group of the edition are kept as they came, in blocks: nobody but the hub reads them.
CREATE TABLE hub.kept_blocks (
  run bigint NOT NULL, grp text COLLATE "C" NOT NULL, resubmitted boolean NOT NULL, stream integer NOT NULL, first bigint NOT NULL, last bigint NOT NULL,
  "count" integer NOT NULL, bytes bytea NOT NULL, PRIMARY KEY (run, grp, resubmitted, stream, first));

CREATE TABLE hub.gaiji (
  run bigint NOT NULL, stream integer NOT NULL, record bigint NOT NULL, code bigint NOT NULL, field text COLLATE "C" NOT NULL, item text COLLATE "C" NOT NULL,
  meaning text COLLATE "C" NOT NULL, open boolean NOT NULL, "count" bigint NOT NULL, person bigint NOT NULL, sample text NOT NULL,
  PRIMARY KEY (run, stream, record, code, field));
CREATE INDEX gaiji_by_code ON hub.gaiji (run, code);
