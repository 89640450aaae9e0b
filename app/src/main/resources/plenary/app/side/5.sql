-- The screens of the house, and what each is set to show.

CREATE TABLE screen (
  key TEXT PRIMARY KEY,                -- the end of its address
  zh TEXT NOT NULL,                    -- its name
  en TEXT NOT NULL,
  kind TEXT NOT NULL,                  -- HALL, PRESIDIUM
  dark INTEGER NOT NULL,
  view TEXT NOT NULL,                  -- follow, notice, …
  notice_zh TEXT NOT NULL DEFAULT '',
  notice_en TEXT NOT NULL DEFAULT ''
) STRICT;
