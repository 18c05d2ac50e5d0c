-- The handbook is somebody's: what a team answered and added, when a page is looked at again, and what became of a team.

-- The three answers of a conversation; the third, what we change, was `changed` already.
-- `team_name` is what the team was called then, kept as soon as it is called otherwise.
ALTER TABLE discussion ADD COLUMN recognised {TEXT} NOT NULL DEFAULT '';
ALTER TABLE discussion ADD COLUMN otherwise {TEXT} NOT NULL DEFAULT '';
ALTER TABLE discussion ADD COLUMN team_name {TEXT};

-- A team that ended. It stays a row, because what it talked about stays; `became` is the team that it went into.
CREATE TABLE team_end (
  organisation {ID} NOT NULL,
  team {ID} NOT NULL,
  ended_on {TEXT} NOT NULL,
  became {ID},
  PRIMARY KEY (organisation, team),
  FOREIGN KEY (organisation, team) REFERENCES team (organisation, id),
  FOREIGN KEY (organisation, became) REFERENCES team (organisation, id)
){STRICT};

-- For which teams words were written: those of the writer on that day, and not wherever the writer goes later. Or the team that speaks in
-- it with its own name.
CREATE TABLE deviation_team (
  organisation {ID} NOT NULL,
  deviation {ID} NOT NULL,
  team {ID} NOT NULL,
  is_speaking {FLAG} NOT NULL DEFAULT FALSE,
  PRIMARY KEY (organisation, deviation, team),
  FOREIGN KEY (organisation, deviation) REFERENCES deviation (organisation, id),
  FOREIGN KEY (organisation, team) REFERENCES team (organisation, id)
){STRICT};

CREATE INDEX deviation_of_team ON deviation_team (organisation, team);

INSERT INTO deviation_team (organisation, deviation, team)
SELECT d.organisation, d.id, m.team FROM deviation d
  JOIN team_member m ON m.organisation = d.organisation AND m.person = d.author
WHERE d.audience = 'team';

-- Two teams became one: what was written for either stays with those who could read it on that day, as long as they are in `team`.
CREATE TABLE deviation_reader (
  organisation {ID} NOT NULL,
  deviation {ID} NOT NULL,
  person {ID} NOT NULL,
  team {ID} NOT NULL,
  PRIMARY KEY (organisation, deviation, person, team),
  FOREIGN KEY (organisation, deviation) REFERENCES deviation (organisation, id),
  FOREIGN KEY (organisation, person) REFERENCES person (organisation, id),
  FOREIGN KEY (organisation, team) REFERENCES team (organisation, id)
){STRICT};

-- What a team keeps beside the common text of a page (no step) or of one step. Its writer is the team.
CREATE TABLE addition (
  organisation {ID} NOT NULL,
  id {ID} NOT NULL,
  page {ID} NOT NULL,
  step {TEXT} NOT NULL,
  team {ID} NOT NULL,
  latest {INT} NOT NULL,
  PRIMARY KEY (organisation, id),
  UNIQUE (organisation, page, step, team),
  FOREIGN KEY (organisation, page) REFERENCES page (organisation, id),
  FOREIGN KEY (organisation, team) REFERENCES team (organisation, id)
){STRICT};

-- Every save. `under` is a digest of the common words that it was written beside, so that a change of those is seen.
-- Empty words: the team took its addition away.
CREATE TABLE addition_save (
  organisation {ID} NOT NULL,
  addition {ID} NOT NULL,
  number {INT} NOT NULL,
  team {ID} NOT NULL,
  saved_on {TEXT} NOT NULL,
  version {INT} NOT NULL,
  under {TEXT} NOT NULL,
  body {TEXT} NOT NULL,
  PRIMARY KEY (organisation, addition, number),
  FOREIGN KEY (organisation, addition) REFERENCES addition (organisation, id),
  FOREIGN KEY (organisation, team) REFERENCES team (organisation, id)
){STRICT};

-- Every how many months a page is looked at again, and when the next time is.
ALTER TABLE page ADD COLUMN review_months {INT};
ALTER TABLE page ADD COLUMN review_due {TEXT};

CREATE TABLE review (
  organisation {ID} NOT NULL,
  id {ID} NOT NULL,
  page {ID} NOT NULL,
  person {ID} NOT NULL,
  version {INT} NOT NULL,
  held_on {TEXT} NOT NULL,
  remark {TEXT} NOT NULL,
  PRIMARY KEY (organisation, id),
  FOREIGN KEY (organisation, page) REFERENCES page (organisation, id),
  FOREIGN KEY (organisation, person) REFERENCES person (organisation, id)
){STRICT};

CREATE INDEX review_of_page ON review (organisation, page);

-- From whom to whom a page went, and who chose that: both are told.
CREATE TABLE handover (
  organisation {ID} NOT NULL,
  id {ID} NOT NULL,
  page {ID} NOT NULL,
  was {ID},
  became {ID},
  chosen_by {ID} NOT NULL,
  at {INT} NOT NULL,
  PRIMARY KEY (organisation, id),
  FOREIGN KEY (organisation, page) REFERENCES page (organisation, id),
  FOREIGN KEY (organisation, was) REFERENCES person (organisation, id),
  FOREIGN KEY (organisation, became) REFERENCES person (organisation, id),
  FOREIGN KEY (organisation, chosen_by) REFERENCES person (organisation, id)
){STRICT};

CREATE INDEX handover_from ON handover (organisation, was) WHERE was IS NOT NULL;
CREATE INDEX handover_to ON handover (organisation, became) WHERE became IS NOT NULL;

-- How often a page was read in a month. No person, no moment, no order.
CREATE TABLE page_read (
  organisation {ID} NOT NULL,
  page {ID} NOT NULL,
  month {TEXT} NOT NULL,
  number {INT} NOT NULL,
  PRIMARY KEY (organisation, page, month),
  FOREIGN KEY (organisation, page) REFERENCES page (organisation, id)
){STRICT};
