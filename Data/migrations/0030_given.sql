-- To whom words were given, by name and on that day; and groups that came out as they were then.

-- What single workers wrote at a step, let out together. `number` is how many people they were: it stays, whoever takes words back.
CREATE TABLE deviation_group (
  organisation {ID} NOT NULL,
  id {ID} NOT NULL,
  page {ID} NOT NULL,
  step {TEXT} NOT NULL,
  number {INT} NOT NULL,
  proposal {ID},
  PRIMARY KEY (organisation, id),
  FOREIGN KEY (organisation, page) REFERENCES page (organisation, id)
){STRICT};

CREATE INDEX deviation_group_of_page ON deviation_group (organisation, page);
CREATE INDEX deviation_group_of_proposal ON deviation_group (organisation, proposal);

-- Who is in a group, as a digest of the group and the person: whoever is in one may not count it, also after her own words are gone.
-- It names nobody and is the same at no two groups.
CREATE TABLE deviation_cover (
  organisation {ID} NOT NULL,
  deviation_group {ID} NOT NULL,
  mark {TEXT} NOT NULL,
  PRIMARY KEY (organisation, deviation_group, mark),
  FOREIGN KEY (organisation, deviation_group) REFERENCES deviation_group (organisation, id)
){STRICT};

-- The group that it came out with; nothing while it waits, and for what a circle or a team says aloud.
ALTER TABLE deviation ADD COLUMN together {ID};

-- Until now one worker counted as often as she wrote. What came out with fewer than three people waits again.
INSERT INTO deviation_group (organisation, id, page, step, number, proposal)
SELECT d.organisation, MIN(d.id), d.page, d.step, COUNT(DISTINCT d.author), d.proposal FROM deviation d
  LEFT JOIN deviation_team k ON k.organisation = d.organisation AND k.deviation = d.id AND k.is_speaking
WHERE d.is_out AND d.author IS NOT NULL AND NOT d.is_withdrawn AND d.proposal IS NOT NULL AND k.deviation IS NULL
GROUP BY d.organisation, d.page, d.step, d.proposal HAVING COUNT(DISTINCT d.author) >= 3;

UPDATE deviation SET together = (
  SELECT g.id FROM deviation_group g
  WHERE g.organisation = deviation.organisation AND g.page = deviation.page AND g.step = deviation.step AND g.proposal = deviation.proposal)
WHERE is_out AND author IS NOT NULL AND NOT is_withdrawn AND NOT EXISTS (
  SELECT k.team FROM deviation_team k WHERE k.organisation = deviation.organisation AND k.deviation = deviation.id AND k.is_speaking);

UPDATE deviation SET is_out = FALSE, proposal = NULL
WHERE is_out AND author IS NOT NULL AND together IS NULL AND NOT is_withdrawn AND NOT EXISTS (
  SELECT k.team FROM deviation_team k WHERE k.organisation = deviation.organisation AND k.deviation = deviation.id AND k.is_speaking);

-- Which people a worker wrote for when she wrote for the owner, or let read it when she was asked anew. Not given: she said no.
CREATE TABLE deviation_owner (
  organisation {ID} NOT NULL,
  deviation {ID} NOT NULL,
  person {ID} NOT NULL,
  is_given {FLAG} NOT NULL,
  PRIMARY KEY (organisation, deviation, person),
  FOREIGN KEY (organisation, deviation) REFERENCES deviation (organisation, id),
  FOREIGN KEY (organisation, person) REFERENCES person (organisation, id)
){STRICT};

CREATE INDEX deviation_owned_by ON deviation_owner (organisation, person);

-- Of what was written before, the owner of now reads on, unless the page came to them from somebody else: then the writer is asked.
INSERT INTO deviation_owner (organisation, deviation, person, is_given)
SELECT d.organisation, d.id, p.owner, TRUE FROM deviation d JOIN page p ON p.organisation = d.organisation AND p.id = d.page
WHERE d.audience = 'eigenaar' AND d.author IS NOT NULL AND p.owner IS NOT NULL AND NOT EXISTS (
  SELECT h.id FROM handover h WHERE h.organisation = p.organisation AND h.page = p.id AND h.became = p.owner AND h.was IS NOT NULL);

-- Words for a team are read by the people who were in it, as long as they are. What stands here is all there is: the teams in
-- `deviation_team` say for which they were written, and give nothing to whoever comes later.
ALTER TABLE deviation_reader ADD COLUMN is_given {FLAG} NOT NULL DEFAULT TRUE;
INSERT INTO deviation_reader (organisation, deviation, person, team)
SELECT k.organisation, k.deviation, m.person, k.team FROM deviation_team k
  JOIN team_member m ON m.organisation = k.organisation AND m.team = k.team
WHERE NOT k.is_speaking ON CONFLICT DO NOTHING;
CREATE INDEX deviation_read_by ON deviation_reader (organisation, person);
