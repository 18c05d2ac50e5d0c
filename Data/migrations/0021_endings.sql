-- What a worker's position was when they saved something: whoever becomes a coordinator later does not take the work out of it again.
-- Nothing for saves of before: those are counted by the position of today.
ALTER TABLE revision ADD COLUMN position {TEXT};

-- Which team a notice is about, when it is about one.
ALTER TABLE notice ADD COLUMN team {ID};

-- A team does a step again as it stands. What it had agreed on stays, and so does why it ended, if they said so.
CREATE TABLE team_return (
  organisation {ID} NOT NULL,
  deviation {ID} NOT NULL,
  ended_on {TEXT} NOT NULL,
  reason {TEXT} NOT NULL,
  PRIMARY KEY (organisation, deviation),
  FOREIGN KEY (organisation, deviation) REFERENCES deviation (organisation, id)
){STRICT};

-- Links in the fields of processes, projects and services count as links too: somebody looks for them again.
UPDATE page SET linked_revision = NULL WHERE kind <> 'tekst';

-- Whether somebody is mailed about pages of theirs whose day has come. Their own choice, on their own page.
ALTER TABLE person ADD COLUMN is_reminded {FLAG} NOT NULL DEFAULT TRUE;

-- The last week (its Monday) in which somebody was to be mailed about pages of theirs. What the letter says is looked up when it goes:
-- nothing of it is kept. `next_attempt` is also the lease of whoever mails it; nothing when it went, or was given up.
CREATE TABLE reminder (
  organisation {ID} NOT NULL,
  person {ID} NOT NULL,
  week {TEXT} NOT NULL,
  tries {INT} NOT NULL,
  next_attempt {INT},
  PRIMARY KEY (organisation, person),
  FOREIGN KEY (organisation, person) REFERENCES person (organisation, id)
){STRICT};

CREATE INDEX reminder_due ON reminder (next_attempt) WHERE next_attempt IS NOT NULL;

-- Why a letter was given up, as a word of a closed list; never what a relay said.
ALTER TABLE letter ADD COLUMN trouble {TEXT};

-- What somebody without an account keeps of a conversation, to take back what it let out after its words are destroyed. It says which
-- conversation and not whose chair: nobody can be told from it.
CREATE TABLE receipt (
  token {TEXT} NOT NULL PRIMARY KEY,
  organisation {ID} NOT NULL,
  conversation {ID} NOT NULL,
  FOREIGN KEY (organisation, conversation) REFERENCES conversation (organisation, id)
){STRICT};
