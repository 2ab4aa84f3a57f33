-- Who created a run: a vendor sees and appends to its own only. Runs from before this step are nobody's own.
ALTER TABLE hub.runs ADD COLUMN created_by text COLLATE "C" NOT NULL DEFAULT '';
