-- Changing together: proposals with the words in place, the agreement of one named person, what caused a version, and what a team
-- agreed to do otherwise.

-- A change that somebody proposes, in words, against the version it started from. It lands in a revision that keeps their name.
CREATE TABLE amendment (
  organisation {ID} NOT NULL,
  id {ID} NOT NULL,
  page {ID} NOT NULL,
  version {INT} NOT NULL,
  step {TEXT} NOT NULL,
  proposed {TEXT} NOT NULL,
  reason {TEXT} NOT NULL,
  author {ID} NOT NULL,
  at {INT} NOT NULL,
  state {TEXT} NOT NULL,
  answer {TEXT} NOT NULL,
  settled_by {ID},
  settled_at {INT},
  revision {INT},
  PRIMARY KEY (organisation, id),
  FOREIGN KEY (organisation, page, version) REFERENCES version (organisation, page, number),
  FOREIGN KEY (organisation, page, revision) REFERENCES revision (organisation, page, number),
  FOREIGN KEY (organisation, author) REFERENCES person (organisation, id),
  FOREIGN KEY (organisation, settled_by) REFERENCES person (organisation, id)
){STRICT};

CREATE INDEX amendment_of_page ON amendment (organisation, page, revision);
CREATE INDEX amendment_open ON amendment (organisation, page) WHERE state = 'open';

CREATE TABLE amendment_remark (
  organisation {ID} NOT NULL,
  id {ID} NOT NULL,
  amendment {ID} NOT NULL,
  author {ID} NOT NULL,
  at {INT} NOT NULL,
  body {TEXT} NOT NULL,
  PRIMARY KEY (organisation, id),
  FOREIGN KEY (organisation, amendment) REFERENCES amendment (organisation, id),
  FOREIGN KEY (organisation, author) REFERENCES person (organisation, id)
){STRICT};

CREATE INDEX remark_of_amendment ON amendment_remark (organisation, amendment);

-- Whether a kind of page is published by its owner alone, or after somebody else agreed. No row: by the owner alone.
CREATE TABLE agreement_rule (
  organisation {ID} NOT NULL REFERENCES organisation (id),
  kind {TEXT} NOT NULL,
  rule {TEXT} NOT NULL,
  PRIMARY KEY (organisation, kind)
){STRICT};

-- One person is asked to agree with one revision.
CREATE TABLE agreement (
  organisation {ID} NOT NULL,
  id {ID} NOT NULL,
  page {ID} NOT NULL,
  revision {INT} NOT NULL,
  asker {ID} NOT NULL,
  asked {ID} NOT NULL,
  reason {TEXT} NOT NULL,
  asked_at {INT} NOT NULL,
  state {TEXT} NOT NULL,
  answer {TEXT} NOT NULL,
  answered_at {INT},
  version {INT},
  PRIMARY KEY (organisation, id),
  FOREIGN KEY (organisation, page, revision) REFERENCES revision (organisation, page, number),
  FOREIGN KEY (organisation, page, version) REFERENCES version (organisation, page, number),
  FOREIGN KEY (organisation, asker) REFERENCES person (organisation, id),
  FOREIGN KEY (organisation, asked) REFERENCES person (organisation, id)
){STRICT};

CREATE UNIQUE INDEX one_open_agreement ON agreement (organisation, page) WHERE state = 'gevraagd';
CREATE INDEX agreement_of_asked ON agreement (organisation, asked) WHERE state = 'gevraagd';

-- What led to a version, by the revision that was published. A number of deviations is kept as it was said then, in threes.
CREATE TABLE version_cause (
  organisation {ID} NOT NULL,
  id {ID} NOT NULL,
  page {ID} NOT NULL,
  revision {INT} NOT NULL,
  kind {TEXT} NOT NULL,
  subject {TEXT} NOT NULL,
  number {INT} NOT NULL,
  body {TEXT} NOT NULL,
  PRIMARY KEY (organisation, id),
  FOREIGN KEY (organisation, page, revision) REFERENCES revision (organisation, page, number)
){STRICT};

CREATE INDEX cause_of_revision ON version_cause (organisation, page, revision);

-- Whether a deviation is counted and quoted where everybody reads: three at a time, so that nobody can be told from a number.
ALTER TABLE deviation ADD COLUMN is_out {FLAG} NOT NULL DEFAULT FALSE;
UPDATE deviation SET is_out = TRUE WHERE proposal IS NOT NULL OR (author IS NULL AND audience = 'eigenaar');
