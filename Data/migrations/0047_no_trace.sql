-- A press was marked in the clear, by what it did and on which page. From now on a keyed digest stands here; of what was pressed before,
-- the mark of the move itself, which says nothing.
UPDATE move SET zet = head;

-- Digests of words, so that a form sent twice was one: whoever guessed the words could tell that they had been written, also when they
-- were taken back. New ones are keyed.
UPDATE deviation SET said = NULL;

-- The last sign of life of a session, in steps of ten minutes: it lay within a second of what has no name.
UPDATE session SET seen = seen - seen % 600000;
