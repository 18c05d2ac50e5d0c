-- What a worker keeps of her own craft. Everything that is words or a file lies under a key of her own, wrapped by the server's key; none
-- of it is in the log, in the index or in the luggage. That somebody has rows here is to be seen by nobody but whoever holds the database.

-- A set that its keeper offers for one's own craft.
ALTER TABLE norm_set ADD COLUMN is_for_craft {FLAG} NOT NULL DEFAULT FALSE;

CREATE TABLE craft_key (
  organisation {ID} NOT NULL,
  person {ID} NOT NULL,
  wrapped {BYTES} NOT NULL,
  PRIMARY KEY (organisation, person),
  FOREIGN KEY (organisation, person) REFERENCES person (organisation, id)
){STRICT};

CREATE TABLE craft_part (
  organisation {ID} NOT NULL,
  person {ID} NOT NULL,
  id {ID} NOT NULL,
  sealed {BYTES} NOT NULL,
  PRIMARY KEY (organisation, person, id),
  FOREIGN KEY (organisation, person) REFERENCES craft_key (organisation, person)
){STRICT};

-- `content` is a file under the same seal, never named by what is in it: the same file of another is another row.
CREATE TABLE craft_example (
  organisation {ID} NOT NULL,
  person {ID} NOT NULL,
  part {ID} NOT NULL,
  id {ID} NOT NULL,
  sealed {BYTES} NOT NULL,
  content {BYTES},
  size {INT} NOT NULL,
  PRIMARY KEY (organisation, person, part, id),
  FOREIGN KEY (organisation, person, part) REFERENCES craft_part (organisation, person, id)
){STRICT};

-- To whom she shows it, until when; without a part: all of it. Taken back, the row is gone.
CREATE TABLE craft_showing (
  organisation {ID} NOT NULL,
  person {ID} NOT NULL,
  id {ID} NOT NULL,
  reader {ID} NOT NULL,
  part {ID},
  until_day {TEXT} NOT NULL,
  PRIMARY KEY (organisation, person, id),
  FOREIGN KEY (organisation, person) REFERENCES craft_key (organisation, person),
  FOREIGN KEY (organisation, person, part) REFERENCES craft_part (organisation, person, id),
  FOREIGN KEY (organisation, reader) REFERENCES person (organisation, id)
){STRICT};

CREATE INDEX craft_shown_to ON craft_showing (organisation, reader);
