-- Organisations and the people in them. Every table leads with the organisation, and every key is composite:
-- a row cannot point into another tenant on either database.

CREATE TABLE organisation (
  id {ID} NOT NULL PRIMARY KEY,
  name {TEXT} NOT NULL,
  founded_at {INT} NOT NULL,
  is_demo {FLAG} NOT NULL
){STRICT};

-- The lock and the counter of an organisation's log: its writes follow one another, in commit order, without gaps.
CREATE TABLE logbook (
  organisation {ID} NOT NULL PRIMARY KEY REFERENCES organisation (id),
  last {INT} NOT NULL,
  head {TEXT} NOT NULL
){STRICT};

-- What happened. Ids and choices only, never words. Each row seals the one before it.
CREATE TABLE happening (
  organisation {ID} NOT NULL REFERENCES organisation (id),
  seq {INT} NOT NULL,
  at {INT} NOT NULL,
  actor {ID},
  kind {TEXT} NOT NULL,
  subject {TEXT} NOT NULL,
  facts {TEXT} NOT NULL,
  previous {TEXT} NOT NULL,
  hash {TEXT} NOT NULL,
  PRIMARY KEY (organisation, seq)
){STRICT};

-- Who can sign in. The one table without an organisation: a freelancer has one password for several.
CREATE TABLE account (
  id {ID} NOT NULL PRIMARY KEY,
  email {TEXT} NOT NULL UNIQUE,
  password {TEXT} NOT NULL,
  changed_at {INT} NOT NULL
){STRICT};

CREATE TABLE person (
  organisation {ID} NOT NULL REFERENCES organisation (id),
  id {ID} NOT NULL,
  account {ID} REFERENCES account (id),
  given_name {TEXT} NOT NULL,
  name {TEXT} NOT NULL,
  position {TEXT} NOT NULL,
  is_active {FLAG} NOT NULL,
  theme {TEXT} NOT NULL,
  language {TEXT} NOT NULL,
  PRIMARY KEY (organisation, id)
){STRICT};

CREATE UNIQUE INDEX person_of_account ON person (account, organisation);

CREATE TABLE session (
  token {TEXT} NOT NULL PRIMARY KEY,
  organisation {ID} NOT NULL,
  person {ID} NOT NULL,
  id {ID} NOT NULL,
  device {TEXT} NOT NULL,
  since {INT} NOT NULL,
  seen {INT} NOT NULL,
  FOREIGN KEY (organisation, person) REFERENCES person (organisation, id)
){STRICT};

CREATE INDEX session_of_person ON session (organisation, person);

-- A link that lets somebody in once: to found an organisation, or to join one.
CREATE TABLE invitation (
  token {TEXT} NOT NULL PRIMARY KEY,
  organisation {ID},
  person {ID},
  email {TEXT},
  expires_at {INT} NOT NULL,
  FOREIGN KEY (organisation, person) REFERENCES person (organisation, id)
){STRICT};

CREATE TABLE team (
  organisation {ID} NOT NULL REFERENCES organisation (id),
  id {ID} NOT NULL,
  name {TEXT} NOT NULL,
  PRIMARY KEY (organisation, id),
  UNIQUE (organisation, name)
){STRICT};

CREATE TABLE team_member (
  organisation {ID} NOT NULL,
  team {ID} NOT NULL,
  person {ID} NOT NULL,
  PRIMARY KEY (organisation, team, person),
  FOREIGN KEY (organisation, team) REFERENCES team (organisation, id),
  FOREIGN KEY (organisation, person) REFERENCES person (organisation, id)
){STRICT};

CREATE INDEX team_of_person ON team_member (organisation, person);
