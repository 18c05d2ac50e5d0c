-- A save is kept whole, or as a change against an earlier one that is (`base`); its content is empty then.
-- What was published always stands whole.
ALTER TABLE revision ADD COLUMN base {INT};
ALTER TABLE revision ADD COLUMN change {BYTES};

-- Whoever writes a page may say that it may be as long as it is: the remark about it stays away.
ALTER TABLE page ADD COLUMN is_long {FLAG} NOT NULL DEFAULT FALSE;
-- The withdrawal that stands now; nothing while the page is there to be read.
ALTER TABLE page ADD COLUMN withdrawal {INT};
-- The revision of which `page_link` keeps the links; nothing when they were not looked for yet.
ALTER TABLE page ADD COLUMN linked_revision {INT};

-- A page that was withdrawn, why, and when it came back.
CREATE TABLE withdrawal (
  organisation {ID} NOT NULL,
  page {ID} NOT NULL,
  number {INT} NOT NULL,
  author {ID} NOT NULL,
  at {INT} NOT NULL,
  reason {TEXT} NOT NULL,
  returned_at {INT},
  PRIMARY KEY (organisation, page, number),
  FOREIGN KEY (organisation, page) REFERENCES page (organisation, id),
  FOREIGN KEY (organisation, author) REFERENCES person (organisation, id)
){STRICT};

-- Where the text of a published page leads to within the handbook: another page by its own word, or an imported file by its path.
CREATE TABLE page_link (
  organisation {ID} NOT NULL,
  page {ID} NOT NULL,
  target {TEXT} NOT NULL,
  PRIMARY KEY (organisation, page, target),
  FOREIGN KEY (organisation, page) REFERENCES page (organisation, id)
){STRICT};

CREATE INDEX page_link_target ON page_link (organisation, target);
