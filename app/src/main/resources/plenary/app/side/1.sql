-- What is kept of links and sign-ins: hashes of their secrets. Times are seconds since 1970.
-- A file of before versions were counted has these two already.
CREATE TABLE IF NOT EXISTS link (
  hash TEXT PRIMARY KEY, role TEXT NOT NULL, name TEXT NOT NULL, until INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS sign_in (
  hash TEXT PRIMARY KEY, role TEXT NOT NULL, name TEXT NOT NULL, until INTEGER NOT NULL);
