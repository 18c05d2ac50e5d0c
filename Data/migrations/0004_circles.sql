-- Closed circles. Words are in `move`, sealed; the keys stand in a table of their own, which a backup may leave out.

CREATE TABLE circle (
  organisation {ID} NOT NULL REFERENCES organisation (id),
  id {ID} NOT NULL,
  name {TEXT} NOT NULL,
  PRIMARY KEY (organisation, id)
){STRICT};

CREATE TABLE circle_member (
  organisation {ID} NOT NULL,
  circle {ID} NOT NULL,
  person {ID} NOT NULL,
  PRIMARY KEY (organisation, circle, person),
  FOREIGN KEY (organisation, circle) REFERENCES circle (organisation, id),
  FOREIGN KEY (organisation, person) REFERENCES person (organisation, id)
){STRICT};

CREATE INDEX circle_of_person ON circle_member (organisation, person);

-- The text of a format as it was when a conversation began: replay needs that one and no newer one.
CREATE TABLE format (
  hash {TEXT} NOT NULL PRIMARY KEY,
  slug {TEXT} NOT NULL,
  body {TEXT} NOT NULL
){STRICT};

CREATE TABLE conversation (
  organisation {ID} NOT NULL,
  id {ID} NOT NULL,
  circle {ID} NOT NULL,
  format {TEXT} NOT NULL REFERENCES format (hash),
  facilitator {ID} NOT NULL,
  bringer {ID},
  planned_at {INT},
  place {TEXT} NOT NULL,
  state {TEXT} NOT NULL,
  held_on {TEXT},
  people {INT} NOT NULL,
  wipe_on {TEXT},
  moves {INT} NOT NULL,
  head {TEXT} NOT NULL,
  PRIMARY KEY (organisation, id),
  FOREIGN KEY (organisation, circle) REFERENCES circle (organisation, id),
  FOREIGN KEY (organisation, facilitator) REFERENCES person (organisation, id),
  FOREIGN KEY (organisation, bringer) REFERENCES person (organisation, id)
){STRICT};

CREATE INDEX conversation_of_circle ON conversation (organisation, circle);

-- Open doors: the six digits on the projector, for as long as the conversation lasts.
CREATE TABLE join_code (
  code {TEXT} NOT NULL PRIMARY KEY,
  organisation {ID} NOT NULL,
  conversation {ID} NOT NULL,
  FOREIGN KEY (organisation, conversation) REFERENCES conversation (organisation, id)
){STRICT};

-- Who may enter. No time and no order: the table does not tell who came first.
CREATE TABLE seat (
  organisation {ID} NOT NULL,
  conversation {ID} NOT NULL,
  id {ID} NOT NULL,
  person {ID},
  PRIMARY KEY (organisation, conversation, id),
  FOREIGN KEY (organisation, conversation) REFERENCES conversation (organisation, id),
  FOREIGN KEY (organisation, person) REFERENCES person (organisation, id)
){STRICT};

CREATE UNIQUE INDEX seat_of_person ON seat (organisation, conversation, person) WHERE person IS NOT NULL;
CREATE INDEX seats_by_person ON seat (organisation, person);

-- A phone without an account: its pass opens one seat and nothing else.
CREATE TABLE pass (
  token {TEXT} NOT NULL PRIMARY KEY,
  organisation {ID} NOT NULL,
  conversation {ID} NOT NULL,
  seat {ID} NOT NULL,
  FOREIGN KEY (organisation, conversation, seat) REFERENCES seat (organisation, conversation, id)
){STRICT};

-- What was done, in order. Who and what are inside the seal; `zet` is the phone's own mark against doubling.
CREATE TABLE move (
  organisation {ID} NOT NULL,
  conversation {ID} NOT NULL,
  place {INT} NOT NULL,
  zet {TEXT} NOT NULL,
  head {TEXT} NOT NULL,
  sealed {BYTES} NOT NULL,
  PRIMARY KEY (organisation, conversation, place),
  UNIQUE (organisation, conversation, zet),
  FOREIGN KEY (organisation, conversation) REFERENCES conversation (organisation, id)
){STRICT};

CREATE TABLE conversation_key (
  organisation {ID} NOT NULL,
  conversation {ID} NOT NULL,
  wrapped {BYTES} NOT NULL,
  PRIMARY KEY (organisation, conversation),
  FOREIGN KEY (organisation, conversation) REFERENCES conversation (organisation, id)
){STRICT};

-- Through the door: a new thing with its own text. Withdrawn: the text is gone and the row says so.
CREATE TABLE lesson (
  organisation {ID} NOT NULL REFERENCES organisation (id),
  id {ID} NOT NULL,
  conversation {ID} NOT NULL,
  outcome {ID} NOT NULL,
  body {TEXT} NOT NULL,
  released_on {TEXT} NOT NULL,
  is_withdrawn {FLAG} NOT NULL,
  PRIMARY KEY (organisation, id),
  UNIQUE (organisation, conversation, outcome),
  FOREIGN KEY (organisation, conversation) REFERENCES conversation (organisation, id)
){STRICT};
