-- Questions below clauses, when they are asked, and everything that was answered. What answers suggest is worked out and never kept.

CREATE TABLE clause_question (
  organisation {ID} NOT NULL,
  norm_set {ID} NOT NULL,
  id {ID} NOT NULL,
  clause {ID} NOT NULL,
  place {INT} NOT NULL,
  code {TEXT} NOT NULL,
  body {TEXT} NOT NULL,
  hint {TEXT} NOT NULL,
  PRIMARY KEY (organisation, norm_set, id),
  UNIQUE (organisation, norm_set, code),
  FOREIGN KEY (organisation, norm_set, clause) REFERENCES clause (organisation, norm_set, id)
){STRICT};

CREATE INDEX question_of_clause ON clause_question (organisation, norm_set, clause);

CREATE TABLE question_choice (
  organisation {ID} NOT NULL,
  norm_set {ID} NOT NULL,
  question {ID} NOT NULL,
  code {TEXT} NOT NULL,
  place {INT} NOT NULL,
  name {TEXT} NOT NULL,
  suggests {TEXT} NOT NULL,
  PRIMARY KEY (organisation, norm_set, question, code),
  FOREIGN KEY (organisation, norm_set, question) REFERENCES clause_question (organisation, norm_set, id)
){STRICT};

-- Asked only when that question was answered with this; one row for each answer that will do.
CREATE TABLE question_condition (
  organisation {ID} NOT NULL,
  norm_set {ID} NOT NULL,
  question {ID} NOT NULL,
  on_question {ID} NOT NULL,
  choice {TEXT} NOT NULL,
  PRIMARY KEY (organisation, norm_set, question, choice),
  FOREIGN KEY (organisation, norm_set, question) REFERENCES clause_question (organisation, norm_set, id),
  FOREIGN KEY (organisation, norm_set, on_question) REFERENCES clause_question (organisation, norm_set, id)
){STRICT};

-- Every answer stays; the last one stands. The words of the answer are kept as they were then.
CREATE TABLE question_answer (
  organisation {ID} NOT NULL,
  norm_set {ID} NOT NULL,
  question {ID} NOT NULL,
  number {INT} NOT NULL,
  choice {TEXT} NOT NULL,
  name {TEXT} NOT NULL,
  story {TEXT} NOT NULL,
  at {INT} NOT NULL,
  is_reworded {FLAG} NOT NULL,
  PRIMARY KEY (organisation, norm_set, question, number),
  FOREIGN KEY (organisation, norm_set, question) REFERENCES clause_question (organisation, norm_set, id)
){STRICT};

-- What became of each answer when a new edition came.
CREATE TABLE carried_question (
  organisation {ID} NOT NULL,
  norm_set {ID} NOT NULL,
  former_set {ID} NOT NULL,
  former_question {ID} NOT NULL,
  fate {TEXT} NOT NULL,
  question {ID},
  at {INT} NOT NULL,
  PRIMARY KEY (organisation, norm_set, former_set, former_question),
  FOREIGN KEY (organisation, norm_set) REFERENCES norm_set (organisation, id),
  FOREIGN KEY (organisation, former_set, former_question) REFERENCES clause_question (organisation, norm_set, id),
  FOREIGN KEY (organisation, norm_set, question) REFERENCES clause_question (organisation, norm_set, id)
){STRICT};
