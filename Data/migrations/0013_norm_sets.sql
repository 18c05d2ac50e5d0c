-- Norm sets as data: editions beside each other, a scale, parts that apply, crosswalks, and what was carried from one to the next.

ALTER TABLE norm_set ADD COLUMN stage {TEXT} NOT NULL DEFAULT 'geldt';
ALTER TABLE norm_set ADD COLUMN origin {TEXT} NOT NULL DEFAULT 'ingelezen';
ALTER TABLE norm_set ADD COLUMN source {TEXT} NOT NULL DEFAULT '';
-- The edition before it, once its answers came over.
ALTER TABLE norm_set ADD COLUMN predecessor {ID};

ALTER TABLE clause ADD COLUMN code {TEXT} NOT NULL DEFAULT '';
ALTER TABLE clause ADD COLUMN examples {TEXT} NOT NULL DEFAULT '';
ALTER TABLE clause ADD COLUMN weight {INT};
-- One a line; empty for a clause that is for all.
ALTER TABLE clause ADD COLUMN slices {TEXT} NOT NULL DEFAULT '';
-- All its slices are switched off. Kept here, so that every count agrees with every other.
ALTER TABLE clause ADD COLUMN is_outside {FLAG} NOT NULL DEFAULT FALSE;
CREATE INDEX clause_of_parent ON clause (organisation, norm_set, parent);

ALTER TABLE coverage ADD COLUMN rung {TEXT} NOT NULL DEFAULT '';
-- The words of the norm changed since.
ALTER TABLE coverage ADD COLUMN is_reworded {FLAG} NOT NULL DEFAULT FALSE;

CREATE TABLE scale_rung (
  organisation {ID} NOT NULL,
  norm_set {ID} NOT NULL,
  place {INT} NOT NULL,
  code {TEXT} NOT NULL,
  name {TEXT} NOT NULL,
  PRIMARY KEY (organisation, norm_set, place),
  UNIQUE (organisation, norm_set, code),
  FOREIGN KEY (organisation, norm_set) REFERENCES norm_set (organisation, id)
){STRICT};

CREATE TABLE slice_off (
  organisation {ID} NOT NULL,
  norm_set {ID} NOT NULL,
  slice {TEXT} NOT NULL,
  PRIMARY KEY (organisation, norm_set, slice),
  FOREIGN KEY (organisation, norm_set) REFERENCES norm_set (organisation, id)
){STRICT};

CREATE TABLE crosswalk (
  organisation {ID} NOT NULL,
  id {ID} NOT NULL,
  from_set {ID} NOT NULL,
  from_clause {ID} NOT NULL,
  relation {TEXT} NOT NULL,
  to_set {ID} NOT NULL,
  to_clause {ID} NOT NULL,
  reason {TEXT} NOT NULL,
  author {ID} NOT NULL,
  at {INT} NOT NULL,
  PRIMARY KEY (organisation, id),
  UNIQUE (organisation, from_set, from_clause, to_set, to_clause),
  FOREIGN KEY (organisation, from_set, from_clause) REFERENCES clause (organisation, norm_set, id),
  FOREIGN KEY (organisation, to_set, to_clause) REFERENCES clause (organisation, norm_set, id),
  FOREIGN KEY (organisation, author) REFERENCES person (organisation, id)
){STRICT};

CREATE INDEX crosswalk_to ON crosswalk (organisation, to_set, to_clause);

-- What became of each answer when a new edition came: a row for each clause it went to, or one without a clause.
CREATE TABLE carried_answer (
  organisation {ID} NOT NULL,
  norm_set {ID} NOT NULL,
  former_set {ID} NOT NULL,
  former_clause {ID} NOT NULL,
  place {INT} NOT NULL,
  fate {TEXT} NOT NULL,
  clause {ID},
  at {INT} NOT NULL,
  PRIMARY KEY (organisation, norm_set, former_set, former_clause, place),
  FOREIGN KEY (organisation, norm_set) REFERENCES norm_set (organisation, id),
  FOREIGN KEY (organisation, former_set, former_clause) REFERENCES clause (organisation, norm_set, id),
  FOREIGN KEY (organisation, norm_set, clause) REFERENCES clause (organisation, norm_set, id)
){STRICT};

-- A sign that the handbook looks like a norm, waved away with a reason. Kept and shown.
CREATE TABLE waved_sign (
  organisation {ID} NOT NULL,
  norm_set {ID} NOT NULL,
  sign {TEXT} NOT NULL,
  reason {TEXT} NOT NULL,
  person {ID} NOT NULL,
  at {INT} NOT NULL,
  PRIMARY KEY (organisation, norm_set, sign),
  FOREIGN KEY (organisation, norm_set) REFERENCES norm_set (organisation, id),
  FOREIGN KEY (organisation, person) REFERENCES person (organisation, id)
){STRICT};
