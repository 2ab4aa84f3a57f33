-- Deletion of a run: who, when, why and how much, as JSON. What it had, published partitions too, goes only while the run is being deleted (state 7).
ALTER TABLE hub.runs ADD COLUMN deletion text;

CREATE FUNCTION hub.erase_rows(p_run bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  v record;
BEGIN
  IF NOT EXISTS (SELECT FROM hub.runs WHERE id = p_run AND state = 7) THEN
    RAISE EXCEPTION 'hub.erase_rows: run % is not being deleted', p_run USING ERRCODE = 'object_not_in_prerequisite_state';
  END IF;
  FOR v IN SELECT grp, relation FROM hub.row_tables WHERE run = p_run ORDER BY grp LOOP
    EXECUTE format('DROP TABLE IF EXISTS hub_rows.%I', v.relation);
    DELETE FROM hub.row_tables WHERE run = p_run AND grp = v.grp;
  END LOOP;
END $$;

REVOKE ALL ON FUNCTION hub.erase_rows(bigint) FROM PUBLIC;
