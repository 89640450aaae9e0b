-- One row an entry: the parts of its envelope (docs/format/record.md) and its payload.
CREATE TABLE entry (
  seq INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,    -- milliseconds since 1970-01-01T00:00:00Z
  cmd TEXT NOT NULL,
  c BLOB NOT NULL,        -- the commitment to salt and payload
  payload BLOB NOT NULL   -- canonical JSON
) STRICT;
