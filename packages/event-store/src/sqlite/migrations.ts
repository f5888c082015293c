/** One step of the file's schema. Once released it is never edited: a change is a further migration. */
export interface Migration {
  /** What `user_version` says afterwards. Counted from 1 without gaps. */
  readonly number: number
  readonly sql: string
}

/** Marks a file as an event log of this product: the letters `SAMS`. */
export const applicationId = 0x53414d53

/**
 * `streams` gives each name a small number, so that the index over a stream's revisions stays small.
 * `position` is given by the writer, one more than the last: the global order has no gaps by construction.
 * `form` says how data and metadata stand there (`entries.ts`); what the product writes is always 0, JSON as text.
 * `recorded_at` is the writer's clock, in milliseconds since 1970; 0 in logs from before it was kept.
 */
export const migrations: readonly Migration[] = [
  {
    number: 1,
    sql: `
CREATE TABLE streams (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE events (
  position INTEGER PRIMARY KEY CHECK (position > 0),
  stream INTEGER NOT NULL REFERENCES streams (number),
  revision INTEGER NOT NULL CHECK (revision >= 0),
  id TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL,
  data TEXT NOT NULL,
  metadata TEXT NOT NULL,
  UNIQUE (stream, revision)
) STRICT;
`,
  },
  {
    number: 2,
    sql: `
ALTER TABLE events ADD COLUMN form INTEGER NOT NULL DEFAULT 0 CHECK (form BETWEEN 0 AND 7);
ALTER TABLE events ADD COLUMN recorded_at INTEGER NOT NULL DEFAULT 0;
`,
  },
]
