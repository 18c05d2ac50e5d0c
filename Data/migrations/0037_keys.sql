-- Under which entry of the key file a key is wrapped: the day on which it must be unreadable, or an entry with a name of its own for what
-- is destroyed when somebody asks for it. Nothing for what was wrapped before the key file had entries.
ALTER TABLE conversation_key ADD COLUMN slot {TEXT};
ALTER TABLE craft_key ADD COLUMN slot {TEXT};

-- Entries with a name that were given out, each once. What is spent stays here: when an older copy of the key file comes back, it is
-- destroyed in that one too. A name is from chance and tells nothing.
CREATE TABLE key_slot (
  name {TEXT} NOT NULL PRIMARY KEY,
  is_spent {FLAG} NOT NULL
){STRICT};

-- By what this database knows its key file: a digest that tells nothing of the key. One row at most.
CREATE TABLE key_file (
  digest {TEXT} NOT NULL PRIMARY KEY
){STRICT};

-- The day on which a conversation is over by itself, also when nobody closes it, and after how many moves that was.
ALTER TABLE conversation ADD COLUMN ends_on {TEXT};
ALTER TABLE conversation ADD COLUMN ended_after {INT};
