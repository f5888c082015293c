CREATE TABLE events (
  position INTEGER PRIMARY KEY CHECK (position > 0),
  stream INTEGER NOT NULL REFERENCES streams (number),
  revision INTEGER NOT NULL CHECK (revision >= 0),
  id TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL,
  data TEXT NOT NULL,
  metadata TEXT NOT NULL, form INTEGER NOT NULL DEFAULT 0 CHECK (form BETWEEN 0 AND 7), recorded_at INTEGER NOT NULL DEFAULT 0,
  UNIQUE (stream, revision)
) STRICT;

CREATE TABLE streams (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;
