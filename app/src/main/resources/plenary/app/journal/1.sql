-- One row an entry: its leaf and its payload, byte for byte.
CREATE TABLE entry (
  seq INTEGER PRIMARY KEY,
  leaf BLOB NOT NULL,
  payload BLOB NOT NULL
) STRICT;
