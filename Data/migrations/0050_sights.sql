-- Somebody who looks along may do so at several norm sets, each until a day of its own. The key of a table cannot be changed in both
-- databases with one statement, so the rows wait beside it for as long as this takes.
CREATE TABLE sight_before (
  organisation {ID} NOT NULL,
  person {ID} NOT NULL,
  norm_set {ID} NOT NULL,
  until_day {TEXT} NOT NULL
){STRICT};

INSERT INTO sight_before (organisation, person, norm_set, until_day)
SELECT organisation, person, norm_set, until_day FROM grant_of_sight;

DROP TABLE grant_of_sight;

CREATE TABLE grant_of_sight (
  organisation {ID} NOT NULL,
  person {ID} NOT NULL,
  norm_set {ID} NOT NULL,
  until_day {TEXT} NOT NULL,
  PRIMARY KEY (organisation, person, norm_set),
  FOREIGN KEY (organisation, person) REFERENCES person (organisation, id),
  FOREIGN KEY (organisation, norm_set) REFERENCES norm_set (organisation, id)
){STRICT};

INSERT INTO grant_of_sight (organisation, person, norm_set, until_day)
SELECT organisation, person, norm_set, until_day FROM sight_before;

DROP TABLE sight_before;
