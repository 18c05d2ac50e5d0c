-- The newest happening of each wing of the house, by its hash, as lines: what was remembered of a wing stays good while its line is the same.
ALTER TABLE logbook ADD COLUMN heads {TEXT} NOT NULL DEFAULT '';

-- Until which happening the search index followed the log. The same as `last`, but while a large set of norms is put in bit by bit.
ALTER TABLE logbook ADD COLUMN searched {INT} NOT NULL DEFAULT 0;
