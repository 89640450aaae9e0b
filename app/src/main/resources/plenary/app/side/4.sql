-- Who has opened which version of a meeting paper.

CREATE TABLE receipt (
  paper INTEGER NOT NULL,              -- its number
  version INTEGER NOT NULL,
  person TEXT NOT NULL,                -- m008, g007
  first INTEGER NOT NULL,              -- ms
  PRIMARY KEY (paper, version, person)
) STRICT;
