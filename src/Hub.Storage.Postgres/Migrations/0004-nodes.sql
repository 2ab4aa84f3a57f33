-- Several hubs over one database: which of them live, by the database's clock. What a node holds is its own as long as it lives.
CREATE TABLE hub.nodes (name text COLLATE "C" PRIMARY KEY, start_time timestamptz NOT NULL DEFAULT now(), alive_until timestamptz NOT NULL);
ALTER TABLE hub.runs DROP COLUMN held_until;
ALTER TABLE hub.streams DROP COLUMN held_until;
CREATE INDEX runs_held ON hub.runs (holder) WHERE holder IS NOT NULL;
CREATE INDEX streams_held ON hub.streams (holder) WHERE holder IS NOT NULL;

-- Whether another node than this one holds something and lives.
CREATE FUNCTION hub.is_others(p_holder text, p_node text) RETURNS boolean LANGUAGE sql VOLATILE AS $$
  SELECT p_holder IS NOT NULL AND p_holder <> p_node AND EXISTS (SELECT FROM hub.nodes WHERE name = p_holder AND alive_until > clock_timestamp())
$$;
