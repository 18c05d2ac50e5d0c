-- An organisation that went into another. Its row and its log stay, so that what happened can still be shown; all the rest moved.
ALTER TABLE organisation ADD COLUMN became {ID};
