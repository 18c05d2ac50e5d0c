-- Work that takes longer than a page may: bringing in many files, or binding the handbook. Nobody else touches it until `leased_until`, and
-- whoever works on it renews that; so when a node stops, another goes on. What came of it is kept for half an hour.
CREATE TABLE errand (
  organisation {ID} NOT NULL,
  id {ID} NOT NULL,
  person {ID} NOT NULL,
  orders {TEXT} NOT NULL,
  asked_at {INT} NOT NULL,
  state {TEXT} NOT NULL,
  done {INT} NOT NULL,
  whole {INT},
  report {TEXT} NOT NULL,
  failure {TEXT},
  name {TEXT} NOT NULL,
  size {INT} NOT NULL,
  turn {INT} NOT NULL,
  leased_until {INT},
  over_at {INT},
  PRIMARY KEY (organisation, id),
  FOREIGN KEY (organisation, person) REFERENCES person (organisation, id)
){STRICT};

-- The files that it begins with, or the one that it made, in pieces, so that others write in between.
CREATE TABLE errand_piece (
  organisation {ID} NOT NULL,
  errand {ID} NOT NULL,
  file {INT} NOT NULL,
  part {INT} NOT NULL,
  name {TEXT} NOT NULL,
  content {BYTES} NOT NULL,
  PRIMARY KEY (organisation, errand, file, part),
  FOREIGN KEY (organisation, errand) REFERENCES errand (organisation, id)
){STRICT};
