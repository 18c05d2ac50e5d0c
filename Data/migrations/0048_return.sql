-- By what a guest comes back to their chair on another phone: a keyed digest of the word of this pass, and of the one that was used last,
-- so that the same press twice is once. Both go with the pass, and at the end of the conversation.
ALTER TABLE pass ADD COLUMN word {TEXT};
ALTER TABLE pass ADD COLUMN spent {TEXT};
CREATE UNIQUE INDEX pass_by_word ON pass (word);
CREATE INDEX pass_by_spent ON pass (spent);
