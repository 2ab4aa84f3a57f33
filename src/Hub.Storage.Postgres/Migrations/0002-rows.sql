-- The only ways to make, publish and drop tables of rows. They run with the rights of the schema's owner, so that the hub's own role needs none of them:
-- it can make tables of this shape in hub_rows and views of this shape in standard_*, and nothing else.

CREATE FUNCTION hub.view_column(p_id text, p_name text, p_type text, p_source text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  -- Values are kept as the standard file has them, leading zeros and all. A view shows numbers as numbers where they are.
  SELECT CASE p_type
    WHEN '9' THEN format('CASE WHEN %1$s ~ ''^-?[0-9]{1,18}$'' THEN %1$s::bigint END AS %2$I', p_source, p_name)
    WHEN 'S9' THEN format('CASE WHEN %1$s ~ ''^-?[0-9]{1,18}$'' THEN %1$s::bigint END AS %2$I', p_source, p_name)
    WHEN '9V' THEN format('CASE WHEN %1$s ~ ''^-?[0-9]+([.][0-9]+)?$'' THEN %1$s::numeric END AS %2$I', p_source, p_name)
    ELSE format('%s AS %I', p_source, p_name) END
$$;

CREATE FUNCTION hub.replace_view(p_schema text, p_view text, p_definition text, p_comment text) RETURNS void LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF (SELECT definition FROM hub.standard_views WHERE name = p_schema || '.' || p_view) IS NOT DISTINCT FROM p_definition THEN
    RETURN;
  END IF;
  EXECUTE format('DROP VIEW IF EXISTS %I.%I', p_schema, p_view);
  EXECUTE format('CREATE VIEW %I.%I AS %s', p_schema, p_view, p_definition);
  EXECUTE format('COMMENT ON VIEW %I.%I IS %L', p_schema, p_view, p_comment);
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'hub_reader') THEN
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO hub_reader', p_schema);
    EXECUTE format('GRANT SELECT ON %I.%I TO hub_reader', p_schema, p_view);
  END IF;
  INSERT INTO hub.standard_views (name, definition) VALUES (p_schema || '.' || p_view, p_definition) ON CONFLICT (name) DO UPDATE SET definition = excluded.definition;
END $$;

-- Makes the table of a run's rows of one group, unattached, and the group's partitioned table and views where they are missing.
CREATE FUNCTION hub.prepare_rows(
  p_run bigint, p_grp text, p_edition text, p_table text, p_title text, p_ids text[], p_names text[], p_types text[], p_repeated boolean[], p_keys boolean[], p_titles text[])
  RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  v_schema text := 'standard_' || p_edition;
  v_parent text := p_edition || '_' || p_grp;
  v_child text := 'r' || p_run || '_' || p_grp;
  v_columns text[] := '{}';
  v_view text := 'r.name AS hub_run, r.municipality AS hub_municipality';
  v_many text := 'r.name AS hub_run, r.municipality AS hub_municipality';
  v_most text := '0';
  v_has_many boolean := false;
  v_column text;
  v_role name;
  i integer;
BEGIN
  IF p_edition !~ '^[0-9]{3}_[0-9a-z_]{1,30}$' OR p_grp !~ '^[0-9a-z]{1,16}$' OR p_table !~ '^[a-z][0-9a-z_]{0,50}$' THEN
    RAISE EXCEPTION 'hub.prepare_rows: % % % are not names of the standard', p_edition, p_grp, p_table USING ERRCODE = 'invalid_parameter_value';
  END IF;
  PERFORM pg_advisory_xact_lock(1213547057);
  IF EXISTS (SELECT FROM hub.row_tables WHERE run = p_run AND grp = p_grp) THEN
    RETURN;
  END IF;
  EXECUTE format('CREATE SCHEMA IF NOT EXISTS %I', v_schema);
  EXECUTE format(
    'CREATE TABLE IF NOT EXISTS hub_rows.%I (hub_run bigint NOT NULL, hub_stream integer NOT NULL, hub_record bigint NOT NULL, hub_part integer NOT NULL DEFAULT 0, '
    'hub_revision integer NOT NULL DEFAULT 0, hub_exact bytea) PARTITION BY LIST (hub_run)', v_parent);
  FOR i IN 1 .. cardinality(p_ids) LOOP
    IF p_ids[i] !~ '^[0-9A-Za-z]{1,16}$' THEN
      RAISE EXCEPTION 'hub.prepare_rows: % is no item id', p_ids[i] USING ERRCODE = 'invalid_parameter_value';
    END IF;
    v_column := 'i' || p_ids[i] || CASE WHEN p_repeated[i] THEN '_r' ELSE '' END;
    v_columns := v_columns || v_column;
    EXECUTE format('ALTER TABLE hub_rows.%I ADD COLUMN IF NOT EXISTS %I text%s', v_parent, v_column, CASE WHEN p_repeated[i] THEN '[]' ELSE '' END);
    IF p_repeated[i] THEN
      v_has_many := true;
      v_most := v_most || format(', coalesce(array_length(t.%I, 1), 0)', v_column);
    ELSE
      v_view := v_view || ', ' || hub.view_column(p_ids[i], p_names[i], p_types[i], format('t.%I', v_column));
      IF p_keys[i] THEN
        v_many := v_many || ', ' || hub.view_column(p_ids[i], p_names[i], p_types[i], format('t.%I', v_column));
      END IF;
    END IF;
  END LOOP;

  EXECUTE format('CREATE TABLE hub_rows.%I (LIKE hub_rows.%I INCLUDING DEFAULTS, CHECK (hub_run = %s))', v_child, v_parent, p_run);
  EXECUTE format('ALTER TABLE hub_rows.%I ALTER COLUMN hub_run SET DEFAULT %s', v_child, p_run);
  v_role := session_user;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'hub_app') AND pg_has_role(session_user, 'hub_app', 'MEMBER') THEN
    v_role := 'hub_app';
  END IF;
  EXECUTE format('GRANT SELECT, INSERT, DELETE ON hub_rows.%I TO %I', v_child, v_role);
  PERFORM hub.replace_view(v_schema, p_table, format('SELECT %s FROM hub_rows.%I t JOIN hub.runs r ON r.id = t.hub_run', v_view, v_parent), p_title);
  IF v_has_many THEN
    v_many := v_many || ', n.occurrence';
    FOR i IN 1 .. cardinality(p_ids) LOOP
      IF p_repeated[i] THEN
        v_many := v_many || ', ' || hub.view_column(p_ids[i], p_names[i], p_types[i], format('nullif(t.%I[n.occurrence], '''')', v_columns[i]));
      END IF;
    END LOOP;
    PERFORM hub.replace_view(v_schema, p_table || '_repeated', format(
      'SELECT %s FROM hub_rows.%I t JOIN hub.runs r ON r.id = t.hub_run CROSS JOIN LATERAL generate_series(1, greatest(%s)) AS n (occurrence)', v_many, v_parent, v_most),
      p_title || ': 繰返し項目');
  END IF;
  FOR i IN 1 .. cardinality(p_ids) LOOP
    EXECUTE format('COMMENT ON COLUMN %I.%I.%I IS %L', v_schema, p_table || CASE WHEN p_repeated[i] THEN '_repeated' ELSE '' END, p_names[i], p_titles[i]);
  END LOOP;
  INSERT INTO hub.row_tables (run, grp, relation, parent, columns, repeated) VALUES (p_run, p_grp, v_child, v_parent, v_columns, p_repeated);
END $$;

-- An index in source order, made once the rows are there: far cheaper than keeping one while they come.
CREATE FUNCTION hub.order_rows(p_run bigint, p_grp text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  v_table text;
BEGIN
  SELECT relation INTO v_table FROM hub.row_tables WHERE run = p_run AND grp = p_grp AND NOT ordered FOR UPDATE;
  IF FOUND THEN
    EXECUTE format('CREATE INDEX ON hub_rows.%I (hub_stream, hub_record, hub_part)', v_table);
    UPDATE hub.row_tables SET ordered = true WHERE run = p_run AND grp = p_grp;
  END IF;
END $$;

-- The commit: all tables of the run become partitions in one transaction. The check on hub_run spares PostgreSQL from reading the rows.
CREATE FUNCTION hub.publish_rows(p_run bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  v record;
  v_missing record;
BEGIN
  FOR v IN SELECT grp, relation, parent FROM hub.row_tables WHERE run = p_run AND NOT attached ORDER BY grp LOOP
    FOR v_missing IN
      SELECT p.attname, format_type(p.atttypid, p.atttypmod) AS type FROM pg_attribute p
      WHERE p.attrelid = format('hub_rows.%I', v.parent)::regclass AND p.attnum > 0 AND NOT p.attisdropped
        AND NOT EXISTS (SELECT FROM pg_attribute c WHERE c.attrelid = format('hub_rows.%I', v.relation)::regclass AND c.attname = p.attname AND NOT c.attisdropped)
    LOOP
      EXECUTE format('ALTER TABLE hub_rows.%I ADD COLUMN %I %s', v.relation, v_missing.attname, v_missing.type);
    END LOOP;
    EXECUTE format('ALTER TABLE hub_rows.%I ATTACH PARTITION hub_rows.%I FOR VALUES IN (%s)', v.parent, v.relation, p_run);
    UPDATE hub.row_tables SET attached = true WHERE run = p_run AND grp = v.grp;
  END LOOP;
END $$;

-- Drops the rows of a run that was given up; those of a committed run stay.
CREATE FUNCTION hub.drop_rows(p_run bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  v record;
BEGIN
  FOR v IN SELECT grp, relation FROM hub.row_tables WHERE run = p_run AND NOT attached ORDER BY grp LOOP
    EXECUTE format('DROP TABLE hub_rows.%I', v.relation);
    DELETE FROM hub.row_tables WHERE run = p_run AND grp = v.grp;
  END LOOP;
END $$;

REVOKE ALL ON FUNCTION hub.view_column(text, text, text, text), hub.replace_view(text, text, text, text),
  hub.prepare_rows(bigint, text, text, text, text, text[], text[], text[], boolean[], boolean[], text[]),
  hub.order_rows(bigint, text), hub.publish_rows(bigint), hub.drop_rows(bigint) FROM PUBLIC;
