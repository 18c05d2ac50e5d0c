-- Whose chair a pass is for: without it SQLite makes such an index anew for each look at the names of a few chairs, and in a hall of two
-- thousand phones that is most of the work.
CREATE INDEX pass_of_seat ON pass (organisation, conversation, seat);
