-- An organisation that went into another. Its row and its log stay, so that what happened can still be shown; all the rest moved.
ALTER TABLE organisation ADD COLUMN became {ID};
-- Under which name a revision was sealed, for whoever is one with somebody else since; nothing where that is the author's.
ALTER TABLE evidence_revision ADD COLUMN sealed_as {ID};
-- How many receipts this chair made. It goes with the pass, so nothing is left that tells whose they are.
ALTER TABLE pass ADD COLUMN receipts {INT} NOT NULL DEFAULT 0;
