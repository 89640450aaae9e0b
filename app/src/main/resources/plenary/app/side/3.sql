-- The gates: what they scanned that could not become an arrival, and which there are. Times are
-- milliseconds since 1970.

CREATE TABLE gate_flag (
  id TEXT PRIMARY KEY,                 -- the asker's name and the id of the scan
  gate TEXT NOT NULL,
  sitting INTEGER NOT NULL,
  person TEXT NOT NULL,                -- m008, g007; empty if nobody knows
  card TEXT NOT NULL,                  -- the key; empty if a number was typed
  kind TEXT NOT NULL,
  at INTEGER NOT NULL,                 -- by the session's clock
  noted INTEGER NOT NULL,
  settled INTEGER,
  settled_by TEXT,
  how TEXT
) STRICT;

CREATE TABLE gate_seen (
  name TEXT NOT NULL,
  device TEXT NOT NULL,
  seen INTEGER NOT NULL,
  pending INTEGER NOT NULL,
  last INTEGER NOT NULL,               -- the latest scan; 0 before the first
  scans INTEGER NOT NULL,
  skew INTEGER NOT NULL,               -- how far the device's clock is ahead
  shut INTEGER NOT NULL,
  PRIMARY KEY (name, device)
) STRICT;
