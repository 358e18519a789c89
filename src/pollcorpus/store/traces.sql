-- How the records of resolution came about, so that a few articles more can be
-- compared with all that are there. Since version 3 of the schema; for the
-- library alone, and filled where corpus.traced says so.

-- Articles that came, or lost their last source, since articles were compared.
CREATE TABLE changed (
  article TEXT PRIMARY KEY      -- article.id
) WITHOUT ROWID;

CREATE TABLE compared (
  number INTEGER PRIMARY KEY,
  article TEXT NOT NULL UNIQUE, -- article.id
  wording INTEGER,              -- copy_text.number, NULL where there are no words
  stands TEXT,                  -- article.id of the one that stands for reprints; NULL without any
  written TEXT,                 -- when an undated one was written by what others tell, as EDTF
  since TEXT                    -- the day from which on an undated one can have appeared
);
CREATE INDEX compared_by_wording ON compared (wording);

-- Texts by a number made of their words, and the runs of words that they share.
CREATE TABLE copy_text (
  number INTEGER PRIMARY KEY,
  runs BLOB NOT NULL,           -- the numbers of sampled runs, 8 bytes each
  kept INTEGER NOT NULL,        -- how many of these it is compared by
  whole INTEGER NOT NULL,       -- 1 if it is compared by runs that are common too
  team INTEGER NOT NULL         -- the least number of the texts that are the same
);
CREATE INDEX copy_text_by_team ON copy_text (team);
CREATE TABLE copy_run (
  run INTEGER NOT NULL,
  text INTEGER NOT NULL,        -- copy_text.number
  PRIMARY KEY (run, text)
) WITHOUT ROWID;
CREATE TABLE copy_whole_run (   -- those of texts that are compared by all of them
  run INTEGER NOT NULL,
  text INTEGER NOT NULL,
  PRIMARY KEY (run, text)
) WITHOUT ROWID;

-- Persons whom no list knows, as articles write them, and who of them are the same.
CREATE TABLE found_form (
  actor TEXT NOT NULL,          -- the id as the article has it
  article TEXT NOT NULL,
  form TEXT NOT NULL,
  label TEXT NOT NULL,
  PRIMARY KEY (actor, article, form, label)
) WITHOUT ROWID;
CREATE INDEX found_form_by_article ON found_form (article);
CREATE TABLE found_sound (
  sound TEXT NOT NULL,
  actor TEXT NOT NULL,
  PRIMARY KEY (sound, actor)
) WITHOUT ROWID;
CREATE INDEX found_sound_by_actor ON found_sound (actor);
CREATE TABLE found_same (
  actor TEXT PRIMARY KEY,
  leader TEXT NOT NULL,         -- the id of the actor that stands for it
  label TEXT NOT NULL
) WITHOUT ROWID;

-- Reports of meetings as joining sees them. It goes over them twice: as
-- articles tell them (rounds 1), and with undated articles dated by others
-- (rounds 2); a report that this leaves as it is, is in both (rounds 3).
CREATE TABLE account (
  number INTEGER PRIMARY KEY,
  article TEXT NOT NULL,        -- article.id
  report INTEGER NOT NULL,      -- its number there
  rounds INTEGER NOT NULL,
  rank TEXT NOT NULL,           -- sorts as they are taken
  first_occasion INTEGER,       -- account.number of the one that it began with, in either round
  occasion INTEGER,
  first_day TEXT,               -- of an undated article: the day of its meeting that others state
  since TEXT,                   -- and the day from which on it tells of that
  saying INTEGER,               -- what another reprint of the text has to say to be the same
  facts TEXT NOT NULL
);
CREATE INDEX account_by_article ON account (article, report);
CREATE INDEX account_by_first_occasion ON account (first_occasion, rank);
CREATE INDEX account_by_occasion ON account (occasion, rank);
CREATE INDEX account_by_saying ON account (saying) WHERE saying IS NOT NULL;
CREATE TABLE account_key (
  key INTEGER NOT NULL,
  looks INTEGER NOT NULL,       -- 1 where the account looks for it, 0 where it is filed by it
  first INTEGER NOT NULL,       -- its possible days, counted from the year 1; 0 where not known
  account INTEGER NOT NULL,
  last INTEGER NOT NULL,
  PRIMARY KEY (key, looks, first, account)
) WITHOUT ROWID;
