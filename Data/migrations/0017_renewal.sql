-- A link by which somebody who forgot their password chooses a new one. It belongs to the account, as the password does.

-- Without an account: nobody has the address that was typed. The row is written all the same, so that asking takes as long.
-- What is sealed is the one-time word of the link, until it is mailed; `next_attempt` is also the lease of whoever mails it.
CREATE TABLE renewal (
  token {TEXT} NOT NULL PRIMARY KEY,
  account {ID} REFERENCES account (id),
  sealed {BYTES},
  tries {INT} NOT NULL,
  next_attempt {INT},
  expires_at {INT} NOT NULL
){STRICT};

CREATE INDEX renewal_due ON renewal (next_attempt) WHERE next_attempt IS NOT NULL;
