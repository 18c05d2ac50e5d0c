-- What a worker wrote down for herself alone: under her own key, with the page and the step that it is about. It is in no number, in no
-- log and in no luggage. What stood open in `deviation` is sealed when Kring starts.
CREATE TABLE own_deviation (
  organisation {ID} NOT NULL,
  person {ID} NOT NULL,
  id {ID} NOT NULL,
  sealed {BYTES} NOT NULL,
  PRIMARY KEY (organisation, person, id),
  FOREIGN KEY (organisation, person) REFERENCES craft_key (organisation, person)
){STRICT};

-- Words that somebody took back go from what was withdrawn before as well.
UPDATE amendment SET proposed = '', reason = '' WHERE state = 'ingetrokken';
