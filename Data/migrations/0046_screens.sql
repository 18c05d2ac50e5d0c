-- A big screen in a room: its pass shows what everybody sees of one conversation, and nothing else. It is put out, or goes with the words.
CREATE TABLE screen (
  organisation {ID} NOT NULL,
  conversation {ID} NOT NULL,
  id {ID} NOT NULL,
  token {TEXT} NOT NULL,
  PRIMARY KEY (organisation, conversation, id),
  FOREIGN KEY (organisation, conversation) REFERENCES conversation (organisation, id)
){CLUSTERED};

CREATE UNIQUE INDEX screen_by_token ON screen (token);

-- A short code that whoever leads reads from her telephone and types on the machine in the room. Once, and for some minutes.
CREATE TABLE screen_code (
  code {TEXT} NOT NULL PRIMARY KEY,
  organisation {ID} NOT NULL,
  conversation {ID} NOT NULL,
  until {INT} NOT NULL,
  FOREIGN KEY (organisation, conversation) REFERENCES conversation (organisation, id)
){CLUSTERED};
