-- From deviation to revision, and back to whoever gave something.

CREATE TABLE deviation (
  organisation {ID} NOT NULL,
  id {ID} NOT NULL,
  page {ID} NOT NULL,
  step {TEXT} NOT NULL,
  version {INT} NOT NULL,
  deviated_from {TEXT} NOT NULL,
  instead {TEXT} NOT NULL,
  because {TEXT} NOT NULL,
  gave {TEXT} NOT NULL,
  audience {TEXT} NOT NULL,
  author {ID},
  conversation {ID},
  outcome {ID},
  noted_on {TEXT} NOT NULL,
  is_withdrawn {FLAG} NOT NULL,
  proposal {ID},
  PRIMARY KEY (organisation, id),
  UNIQUE (organisation, conversation, outcome),
  FOREIGN KEY (organisation, page, version) REFERENCES version (organisation, page, number),
  FOREIGN KEY (organisation, author) REFERENCES person (organisation, id),
  FOREIGN KEY (organisation, conversation) REFERENCES conversation (organisation, id)
){STRICT};

CREATE INDEX deviation_of_step ON deviation (organisation, page, step);
-- Those that wait for company: three on one step become a proposal. Small, however many there are.
CREATE INDEX deviation_waiting ON deviation (organisation, page, step) WHERE proposal IS NULL AND audience <> 'ik' AND NOT is_withdrawn;
CREATE INDEX deviation_of_author ON deviation (organisation, author);

CREATE TABLE proposal (
  organisation {ID} NOT NULL,
  id {ID} NOT NULL,
  page {ID} NOT NULL,
  step {TEXT} NOT NULL,
  version {INT} NOT NULL,
  state {TEXT} NOT NULL,
  at {INT} NOT NULL,
  PRIMARY KEY (organisation, id),
  FOREIGN KEY (organisation, page, version) REFERENCES version (organisation, page, number)
){STRICT};

CREATE UNIQUE INDEX one_open_proposal ON proposal (organisation, page, step) WHERE state = 'open' OR state = 'besproken';

CREATE TABLE notice (
  organisation {ID} NOT NULL,
  id {ID} NOT NULL,
  person {ID} NOT NULL,
  kind {TEXT} NOT NULL,
  page {ID} NOT NULL,
  step {TEXT} NOT NULL,
  step_title {TEXT} NOT NULL,
  version {INT} NOT NULL,
  reason {TEXT} NOT NULL,
  at {INT} NOT NULL,
  PRIMARY KEY (organisation, id),
  FOREIGN KEY (organisation, person) REFERENCES person (organisation, id),
  FOREIGN KEY (organisation, page, version) REFERENCES version (organisation, page, number)
){STRICT};

CREATE INDEX notice_of_person ON notice (organisation, person);
