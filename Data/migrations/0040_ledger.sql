-- What vouches for the rows: of every table the number of rows and the sum of their digests, sealed by the server together with the
-- head of the log. Nothing: the rows were not counted yet.
ALTER TABLE logbook ADD COLUMN ledger {BYTES};

-- The same for what belongs to no organisation, and for which organisations there are. One row.
CREATE TABLE ledger (
  name {ID} NOT NULL PRIMARY KEY,
  sealed {BYTES}
){STRICT};

INSERT INTO ledger (name, sealed) VALUES ('', NULL);
