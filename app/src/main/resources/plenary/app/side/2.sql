-- Who may sign in, and who did. Times are milliseconds since 1970 where the line says ms.

ALTER TABLE sign_in ADD COLUMN since INTEGER NOT NULL DEFAULT 0;      -- seconds
ALTER TABLE sign_in ADD COLUMN seen INTEGER NOT NULL DEFAULT 0;       -- seconds; within a few minutes
ALTER TABLE sign_in ADD COLUMN via TEXT NOT NULL DEFAULT 'link';      -- link, card, account
ALTER TABLE sign_in ADD COLUMN via_name TEXT NOT NULL DEFAULT '';     -- the card's key, the account's name

CREATE TABLE card (
  key TEXT PRIMARY KEY,                -- the public half, which names the card
  person TEXT NOT NULL,                -- m008, g007
  secret TEXT NOT NULL,                -- hash
  pin TEXT NOT NULL,                   -- slow hash of PIN and secret together
  issued INTEGER NOT NULL,             -- ms
  withdrawn INTEGER,                   -- ms
  wrong INTEGER NOT NULL DEFAULT 0,    -- PINs since the last right one
  free_at INTEGER NOT NULL DEFAULT 0   -- ms; before it no PIN is looked at
) STRICT;

CREATE TABLE account (
  name TEXT PRIMARY KEY,
  shown TEXT NOT NULL,                 -- the name that others read
  roles TEXT NOT NULL,                 -- with spaces between
  password TEXT NOT NULL DEFAULT '',   -- slow hash; empty until the first is set
  made INTEGER NOT NULL,               -- ms
  disabled INTEGER NOT NULL DEFAULT 0,
  wrong INTEGER NOT NULL DEFAULT 0,
  free_at INTEGER NOT NULL DEFAULT 0   -- ms; before it no password is looked at
) STRICT;

-- A link that sets a password; of no account, it makes the first administrator.
CREATE TABLE account_link (
  hash TEXT PRIMARY KEY,
  account TEXT NOT NULL,
  until INTEGER NOT NULL               -- ms
) STRICT;

CREATE TABLE passkey (
  id TEXT PRIMARY KEY,                 -- base64url
  account TEXT NOT NULL,
  label TEXT NOT NULL,
  credential TEXT NOT NULL,            -- the public key, as the authenticator gave it, base64url
  counter INTEGER NOT NULL,
  made INTEGER NOT NULL,               -- ms
  used INTEGER NOT NULL DEFAULT 0      -- ms
) STRICT;

-- What happened at the door. The oldest lines go.
CREATE TABLE noted (
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,                 -- ms; of the first, if it happened several times in a minute
  what TEXT NOT NULL,
  who TEXT NOT NULL,
  about TEXT NOT NULL,
  origin TEXT NOT NULL,                -- an address of the network
  minute INTEGER NOT NULL,
  refused INTEGER NOT NULL,            -- whether it was let in or done (0) or not (1)
  times INTEGER NOT NULL DEFAULT 1,
  UNIQUE (minute, what, who, about, origin)
) STRICT;

-- How somebody is reached. Erased at a word, and never in the record.
CREATE TABLE contact (
  person TEXT PRIMARY KEY,             -- m008, g007
  phone TEXT NOT NULL,
  identity TEXT NOT NULL,
  email TEXT NOT NULL
) STRICT;
