-- Evidence: files and links with the period that they are about. Each is a chain of revisions; the chain hangs on clauses and on places
-- in the handbook, so that a newer one stands there at once, wherever it is used.

CREATE TABLE evidence (
  organisation {ID} NOT NULL REFERENCES organisation (id),
  id {ID} NOT NULL,
  -- The newest revision.
  revision {INT} NOT NULL,
  -- The withdrawal that stands now; nothing while it is offered.
  withdrawal {INT},
  PRIMARY KEY (organisation, id)
){STRICT};

-- `hash` is of the bytes; a link has none, for nobody fetches it. `chain` is of all that was said in the row and of the row before it.
-- `file` is where the bytes are: nothing for a link, and for what was destroyed, of which the rest of the row stays.
CREATE TABLE evidence_revision (
  organisation {ID} NOT NULL,
  evidence {ID} NOT NULL,
  number {INT} NOT NULL,
  title {TEXT} NOT NULL,
  shows {TEXT} NOT NULL,
  from_day {TEXT} NOT NULL,
  until_day {TEXT},
  review_day {TEXT},
  kind {TEXT} NOT NULL,
  hash {TEXT} NOT NULL,
  size {INT} NOT NULL,
  name {TEXT} NOT NULL,
  author {ID} NOT NULL,
  at {INT} NOT NULL,
  chain {TEXT} NOT NULL,
  file {TEXT},
  destroyed_at {INT},
  destroyed_by {ID},
  destroyed_because {TEXT},
  PRIMARY KEY (organisation, evidence, number),
  FOREIGN KEY (organisation, evidence) REFERENCES evidence (organisation, id),
  FOREIGN KEY (organisation, file) REFERENCES stored_file (organisation, hash),
  FOREIGN KEY (organisation, author) REFERENCES person (organisation, id),
  FOREIGN KEY (organisation, destroyed_by) REFERENCES person (organisation, id)
){STRICT};

CREATE INDEX evidence_of_file ON evidence_revision (organisation, file);

CREATE TABLE evidence_withdrawal (
  organisation {ID} NOT NULL,
  evidence {ID} NOT NULL,
  number {INT} NOT NULL,
  author {ID} NOT NULL,
  at {INT} NOT NULL,
  reason {TEXT} NOT NULL,
  returned_at {INT},
  PRIMARY KEY (organisation, evidence, number),
  FOREIGN KEY (organisation, evidence) REFERENCES evidence (organisation, id),
  FOREIGN KEY (organisation, author) REFERENCES person (organisation, id)
){STRICT};

-- Where it is used: at a clause, or at a page or one step of it. What was taken away stays, with its day: an old version of a page
-- still knows what hung on it.
CREATE TABLE evidence_place (
  organisation {ID} NOT NULL,
  id {ID} NOT NULL,
  evidence {ID} NOT NULL,
  norm_set {ID},
  clause {ID},
  page {ID},
  step {TEXT} NOT NULL,
  at {INT} NOT NULL,
  ended_at {INT},
  PRIMARY KEY (organisation, id),
  FOREIGN KEY (organisation, evidence) REFERENCES evidence (organisation, id),
  FOREIGN KEY (organisation, norm_set, clause) REFERENCES clause (organisation, norm_set, id),
  FOREIGN KEY (organisation, page) REFERENCES page (organisation, id)
){STRICT};

CREATE INDEX evidence_place_of ON evidence_place (organisation, evidence);
CREATE INDEX evidence_place_of_clause ON evidence_place (organisation, norm_set, clause);
CREATE INDEX evidence_place_of_page ON evidence_place (organisation, page);
