-- The handbook: pages, every save for ever, and what was published when and why.

CREATE TABLE page (
  organisation {ID} NOT NULL REFERENCES organisation (id),
  id {ID} NOT NULL,
  slug {TEXT} NOT NULL,
  chapter {TEXT} NOT NULL,
  title {TEXT} NOT NULL,
  kind {TEXT} NOT NULL,
  owner {ID},
  source {TEXT},
  latest_revision {INT} NOT NULL,
  published_version {INT},
  published_revision {INT},
  PRIMARY KEY (organisation, id),
  UNIQUE (organisation, slug),
  FOREIGN KEY (organisation, owner) REFERENCES person (organisation, id)
){STRICT};

CREATE UNIQUE INDEX page_of_source ON page (organisation, source) WHERE source IS NOT NULL;

CREATE TABLE revision (
  organisation {ID} NOT NULL,
  page {ID} NOT NULL,
  number {INT} NOT NULL,
  author {ID} NOT NULL,
  at {INT} NOT NULL,
  kind {TEXT} NOT NULL,
  title {TEXT} NOT NULL,
  content {TEXT} NOT NULL,
  note {TEXT} NOT NULL,
  hash {TEXT} NOT NULL,
  PRIMARY KEY (organisation, page, number),
  FOREIGN KEY (organisation, page) REFERENCES page (organisation, id),
  FOREIGN KEY (organisation, author) REFERENCES person (organisation, id)
){STRICT};

CREATE TABLE version (
  organisation {ID} NOT NULL,
  page {ID} NOT NULL,
  number {INT} NOT NULL,
  revision {INT} NOT NULL,
  author {ID} NOT NULL,
  at {INT} NOT NULL,
  reason {TEXT} NOT NULL,
  PRIMARY KEY (organisation, page, number),
  FOREIGN KEY (organisation, page, revision) REFERENCES revision (organisation, page, number),
  FOREIGN KEY (organisation, author) REFERENCES person (organisation, id)
){STRICT};

CREATE TABLE coauthor (
  organisation {ID} NOT NULL,
  page {ID} NOT NULL,
  person {ID} NOT NULL,
  PRIMARY KEY (organisation, page, person),
  FOREIGN KEY (organisation, page) REFERENCES page (organisation, id),
  FOREIGN KEY (organisation, person) REFERENCES person (organisation, id)
){STRICT};

-- "Besproken in werkoverleg".
CREATE TABLE discussion (
  organisation {ID} NOT NULL,
  id {ID} NOT NULL,
  page {ID} NOT NULL,
  team {ID} NOT NULL,
  version {INT} NOT NULL,
  held_on {TEXT} NOT NULL,
  result {TEXT} NOT NULL,
  changed {TEXT} NOT NULL,
  proposal {ID},
  at {INT} NOT NULL,
  PRIMARY KEY (organisation, id),
  FOREIGN KEY (organisation, page) REFERENCES page (organisation, id),
  FOREIGN KEY (organisation, team) REFERENCES team (organisation, id)
){STRICT};

CREATE INDEX discussion_of_page ON discussion (organisation, page);
