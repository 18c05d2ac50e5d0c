-- Norm sets, what they meet in the handbook, and what people said of it.

CREATE TABLE norm_set (
  organisation {ID} NOT NULL REFERENCES organisation (id),
  id {ID} NOT NULL,
  title {TEXT} NOT NULL,
  edition {TEXT} NOT NULL,
  at {INT} NOT NULL,
  PRIMARY KEY (organisation, id),
  UNIQUE (organisation, title, edition)
){STRICT};

CREATE TABLE clause (
  organisation {ID} NOT NULL,
  norm_set {ID} NOT NULL,
  id {ID} NOT NULL,
  place {INT} NOT NULL,
  number {TEXT} NOT NULL,
  parent {TEXT},
  title {TEXT} NOT NULL,
  body {TEXT} NOT NULL,
  level {TEXT} NOT NULL,
  why {TEXT} NOT NULL,
  PRIMARY KEY (organisation, norm_set, id),
  UNIQUE (organisation, norm_set, number),
  FOREIGN KEY (organisation, norm_set) REFERENCES norm_set (organisation, id)
){STRICT};

-- Many to many: a clause and a page, or one step of it.
CREATE TABLE clause_link (
  organisation {ID} NOT NULL,
  id {ID} NOT NULL,
  norm_set {ID} NOT NULL,
  clause {ID} NOT NULL,
  page {ID} NOT NULL,
  step {TEXT} NOT NULL,
  PRIMARY KEY (organisation, id),
  UNIQUE (organisation, norm_set, clause, page, step),
  FOREIGN KEY (organisation, norm_set, clause) REFERENCES clause (organisation, norm_set, id),
  FOREIGN KEY (organisation, page) REFERENCES page (organisation, id)
){STRICT};

CREATE INDEX clause_link_of_page ON clause_link (organisation, page);

CREATE TABLE coverage (
  organisation {ID} NOT NULL,
  norm_set {ID} NOT NULL,
  clause {ID} NOT NULL,
  state {TEXT} NOT NULL,
  reason {TEXT} NOT NULL,
  evidence {TEXT} NOT NULL,
  checked_at {INT} NOT NULL,
  PRIMARY KEY (organisation, norm_set, clause),
  FOREIGN KEY (organisation, norm_set, clause) REFERENCES clause (organisation, norm_set, id)
){STRICT};

-- A guest who looks along: one norm set, until a day.
CREATE TABLE grant_of_sight (
  organisation {ID} NOT NULL,
  person {ID} NOT NULL,
  norm_set {ID} NOT NULL,
  until_day {TEXT} NOT NULL,
  PRIMARY KEY (organisation, person),
  FOREIGN KEY (organisation, person) REFERENCES person (organisation, id),
  FOREIGN KEY (organisation, norm_set) REFERENCES norm_set (organisation, id)
){STRICT};
