-- A second key at signing in. It belongs to the account, as the password does: who works for two organisations has one.

-- For whom an organisation asks one. Who was here before is asked nothing until somebody chooses.
ALTER TABLE organisation ADD COLUMN second_key {TEXT} NOT NULL DEFAULT 'niemand';

-- When whoever keeps the people took it away, so that its owner is told.
ALTER TABLE account ADD COLUMN key_taken_at {INT};

-- Opened with a password alone where a second key is asked: it leads to making one, and nowhere else.
ALTER TABLE session ADD COLUMN is_waiting {FLAG} NOT NULL DEFAULT FALSE;

-- The secret is sealed with the server's key. `last_step` is the step of the newest code that was used: each works once.
CREATE TABLE second_key (
  account {ID} NOT NULL PRIMARY KEY REFERENCES account (id),
  sealed {BYTES} NOT NULL,
  last_step {INT} NOT NULL,
  made_at {INT} NOT NULL
){STRICT};

-- For a lost telephone: each works once, and only its digest is here.
CREATE TABLE recovery_code (
  account {ID} NOT NULL REFERENCES account (id),
  digest {TEXT} NOT NULL,
  PRIMARY KEY (account, digest)
){STRICT};

-- Between a right password and a right code, for minutes. No session: nothing opens with it but the page that asks the code.
CREATE TABLE threshold (
  token {TEXT} NOT NULL PRIMARY KEY,
  account {ID} NOT NULL REFERENCES account (id),
  organisation {ID} NOT NULL,
  person {ID} NOT NULL,
  invitation {TEXT},
  tries {INT} NOT NULL,
  expires_at {INT} NOT NULL,
  FOREIGN KEY (organisation, person) REFERENCES person (organisation, id)
){STRICT};
