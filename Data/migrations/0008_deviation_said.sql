-- A form that is sent again because its answer was lost is found by who wrote it, at which step, and by a digest of the words.
-- What a circle let out has none: its conversation has a mark of its own.
ALTER TABLE deviation ADD COLUMN said {TEXT};
CREATE INDEX deviation_said ON deviation (organisation, author, said) WHERE said IS NOT NULL;
