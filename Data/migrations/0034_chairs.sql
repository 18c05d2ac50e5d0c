-- A code lives around the time that people sit down. Those of before were made at planning: none of them opens anything any more.
ALTER TABLE join_code ADD COLUMN until {INT} NOT NULL DEFAULT 0;
DELETE FROM join_code;

-- Whether somebody without an account may lead: chosen by the circle.
ALTER TABLE conversation ADD COLUMN guests_lead {FLAG} NOT NULL DEFAULT FALSE;

-- By what the others know a chair without an account, drawn by lot. It goes with the pass.
ALTER TABLE pass ADD COLUMN sign {TEXT} NOT NULL DEFAULT '';
