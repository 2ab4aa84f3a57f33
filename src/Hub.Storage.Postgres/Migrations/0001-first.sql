-- Everything that is not a row of the standard. Times are kept to the millisecond, as the embedded store keeps them.
CREATE TABLE hub.runs (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text COLLATE "C" NOT NULL UNIQUE,
  municipality text COLLATE "C" NOT NULL, business text COLLATE "C" NOT NULL, edition text NOT NULL, adapter text NOT NULL, adapter_sha256 text NOT NULL,
  mode smallint NOT NULL, state smallint NOT NULL, verdict smallint NOT NULL, title text NOT NULL, parameters text NOT NULL, profile text NOT NULL,
  manifest text NOT NULL, groups text NOT NULL, totals text NOT NULL, override text,
  create_time timestamptz NOT NULL, update_time timestamptz NOT NULL, commit_time timestamptz,
  holder text, held_until timestamptz);

CREATE TABLE hub.streams (
  run bigint NOT NULL REFERENCES hub.runs (id), ordinal integer NOT NULL, name text COLLATE "C" NOT NULL,
  state smallint NOT NULL DEFAULT 3, epoch bigint NOT NULL DEFAULT 0, "offset" bigint NOT NULL DEFAULT 0, records bigint NOT NULL DEFAULT 0,
  accepted bigint NOT NULL DEFAULT 0, quarantined bigint NOT NULL DEFAULT 0, dropped bigint NOT NULL DEFAULT 0, "rows" bigint NOT NULL DEFAULT 0,
  errors bigint NOT NULL DEFAULT 0, warnings bigint NOT NULL DEFAULT 0, infos bigint NOT NULL DEFAULT 0,
  digest bytea NOT NULL DEFAULT '', framing bytea NOT NULL DEFAULT '', resolved bigint NOT NULL DEFAULT 0, sha256 text NOT NULL DEFAULT '',
  create_time timestamptz, checkpoint_time timestamptz, finalize_time timestamptz,
  holder text, held_until timestamptz,
  PRIMARY KEY (run, ordinal), UNIQUE (run, name)) WITH (fillfactor = 50);

-- Which table holds a group's rows of a run, with its columns in the order of the group's items.
CREATE TABLE hub.row_tables (
  run bigint NOT NULL REFERENCES hub.runs (id), grp text COLLATE "C" NOT NULL, relation text NOT NULL, parent text NOT NULL,
  columns text[] NOT NULL, repeated boolean[] NOT NULL, attached boolean NOT NULL DEFAULT false, ordered boolean NOT NULL DEFAULT false,
  PRIMARY KEY (run, grp));

CREATE TABLE hub.row_counts (
  run bigint NOT NULL, grp text COLLATE "C" NOT NULL, stream integer NOT NULL, "rows" bigint NOT NULL, PRIMARY KEY (run, grp, stream)) WITH (fillfactor = 50);

CREATE TABLE hub.standard_views (name text PRIMARY KEY, definition text NOT NULL);

CREATE TABLE hub.quarantine (
  run bigint NOT NULL, stream integer NOT NULL, record bigint NOT NULL, revision integer NOT NULL, open boolean NOT NULL,
  "offset" bigint NOT NULL, bytes bytea NOT NULL, context bytea NOT NULL, "time" timestamptz NOT NULL,
  PRIMARY KEY (run, stream, record, revision));

CREATE TABLE hub.findings (
  run bigint NOT NULL, stream integer NOT NULL, record bigint NOT NULL, seq integer NOT NULL, superseded boolean NOT NULL DEFAULT false,
  code integer NOT NULL, severity smallint NOT NULL, "offset" bigint NOT NULL, length integer NOT NULL,
  field text COLLATE "C" NOT NULL, item text COLLATE "C" NOT NULL, found text NOT NULL, expected text COLLATE "C" NOT NULL,
  PRIMARY KEY (run, stream, record, seq));

CREATE TABLE hub.supplied (
  run bigint NOT NULL, stream integer NOT NULL, kind text COLLATE "C" NOT NULL, grp text COLLATE "C" NOT NULL, item text COLLATE "C" NOT NULL, "count" bigint NOT NULL,
  PRIMARY KEY (run, stream, kind, grp, item));

CREATE TABLE hub.requests (id text COLLATE "C" PRIMARY KEY, fingerprint text NOT NULL, answer text NOT NULL, "time" timestamptz NOT NULL);

-- Committed runs, for who reads the standard tables.
CREATE VIEW hub.committed_runs AS
  SELECT name AS run, municipality, business, edition, adapter, title, commit_time FROM hub.runs WHERE state = 5;
