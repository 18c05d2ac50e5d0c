-- Letters that wait to be mailed. A letter is about one invitation and goes when that goes: used, replaced, or ended.
CREATE UNIQUE INDEX invitation_of_organisation ON invitation (organisation, token);

-- What is sealed is the one-time word of the link: the invitation itself has only its digest, and a stolen copy must not
-- give more. `next_attempt` is also the lease of whoever is mailing it now. Neither is left when the letter was given up.
CREATE TABLE letter (
  organisation {ID} NOT NULL,
  id {ID} NOT NULL,
  kind {TEXT} NOT NULL,
  person {ID} NOT NULL,
  invitation {TEXT} NOT NULL,
  sealed {BYTES},
  tries {INT} NOT NULL,
  next_attempt {INT},
  made_at {INT} NOT NULL,
  PRIMARY KEY (organisation, id),
  UNIQUE (organisation, invitation),
  FOREIGN KEY (organisation, person) REFERENCES person (organisation, id),
  FOREIGN KEY (organisation, invitation) REFERENCES invitation (organisation, token) ON DELETE CASCADE
){STRICT};

CREATE INDEX letter_due ON letter (next_attempt) WHERE next_attempt IS NOT NULL;
