-- Where what can be read: an inverted index that follows from the other tables, and is made again from them whenever it must.
--
-- `audience` leads the keys: rows of one that a reader does not have are never touched, so that what is hidden from somebody changes
-- no answer, no count and no time.

-- With which way of taking words apart the index of an organisation was made. Another way: it is made again at the start.
CREATE TABLE search_index (
  organisation {ID} NOT NULL PRIMARY KEY REFERENCES organisation (id),
  version {TEXT} NOT NULL
){STRICT};

-- One thing that can be found. `hash` is of all that was indexed; `stems` names its words, so that they can be taken out again;
-- `parts` says where in `body` the steps of a process begin.
CREATE TABLE search_entry (
  organisation {ID} NOT NULL REFERENCES organisation (id),
  number {INT} NOT NULL,
  subject {ID} NOT NULL,
  kind {TEXT} NOT NULL,
  hash {TEXT} NOT NULL,
  audiences {TEXT} NOT NULL,
  home {TEXT} NOT NULL,
  title {TEXT} NOT NULL,
  remark {TEXT} NOT NULL,
  parts {TEXT} NOT NULL,
  body {TEXT} NOT NULL,
  stems {TEXT} NOT NULL,
  PRIMARY KEY (organisation, number),
  UNIQUE (organisation, subject)
){STRICT};

-- The words of an audience, with how many entries have each: the empty one counts the entries. `mirror` is the word read backwards,
-- to find the compounds that end in it.
CREATE TABLE search_stem (
  organisation {ID} NOT NULL,
  audience {TEXT} NOT NULL,
  stem {TEXT} NOT NULL,
  mirror {TEXT} NOT NULL,
  entries {INT} NOT NULL,
  PRIMARY KEY (organisation, audience, stem)
){CLUSTERED};

-- With all that is asked of it: SQLite would otherwise rather read every word of the audience.
CREATE INDEX search_mirror ON search_stem (organisation, audience, mirror, stem, entries);

-- Which entry has which word, how much it says there in thousandths, and at which byte of the body it stands; -1 when it does not.
-- No foreign key: an entry takes its own words along, and looking for others would read the whole table.
CREATE TABLE search_word (
  organisation {ID} NOT NULL,
  audience {TEXT} NOT NULL,
  stem {TEXT} NOT NULL,
  entry {INT} NOT NULL,
  weight {INT} NOT NULL,
  place {INT} NOT NULL,
  PRIMARY KEY (organisation, audience, stem, entry)
){CLUSTERED};
