-- A form that is sent again because its answer was lost is found by who wrote it, where and when; by author alone as before.
DROP INDEX deviation_of_author;
CREATE INDEX deviation_of_author ON deviation (organisation, author, page, step, noted_on);
