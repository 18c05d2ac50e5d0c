-- Files that an organisation keeps, named by what is in them. In the database on purpose: a copy of it is a copy of everything,
-- a page and its pictures land together or not at all, and every node finds them.
CREATE TABLE stored_file (
  organisation {ID} NOT NULL REFERENCES organisation (id),
  hash {TEXT} NOT NULL,
  kind {TEXT} NOT NULL,
  size {INT} NOT NULL,
  kept_at {INT} NOT NULL,
  content {BYTES} NOT NULL,
  PRIMARY KEY (organisation, hash)
){STRICT};

-- Which pages ever showed which file: who may read the page may see it.
CREATE TABLE page_file (
  organisation {ID} NOT NULL,
  page {ID} NOT NULL,
  hash {TEXT} NOT NULL,
  PRIMARY KEY (organisation, page, hash),
  FOREIGN KEY (organisation, page) REFERENCES page (organisation, id),
  FOREIGN KEY (organisation, hash) REFERENCES stored_file (organisation, hash)
){STRICT};

CREATE INDEX page_of_file ON page_file (organisation, hash);
