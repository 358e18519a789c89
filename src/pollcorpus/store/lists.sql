-- What queries look at: a narrow list of each kind of record, and links from
-- what a query may ask for to the records. Since version 2 of the schema. All
-- of it is made of the records, whenever articles were compared.
--
-- `position` sorts the records of a list, with room between them for more:
-- articles by path and record, actors by id, meetings by date, seat plans by
-- election, territory and party. `low` and `high` are the first and the last day that a date may lie
-- on, with a margin where it is approximate or uncertain; NULL for one of an
-- unknown year, which is in `yearless` as EDTF. `date_order` sorts as dates do.

-- One row for each content, of several sources the first.
CREATE TABLE article_list (
  position INTEGER PRIMARY KEY,
  number INTEGER NOT NULL UNIQUE, -- article.number
  id TEXT NOT NULL UNIQUE,
  language TEXT NOT NULL,
  published TEXT,
  low TEXT,
  high TEXT,
  yearless TEXT,
  date_order TEXT,
  publisher TEXT,
  source_id TEXT NOT NULL,
  source_key TEXT NOT NULL,       -- in lower case
  publisher_key TEXT              -- in lower case
);
CREATE INDEX article_list_by_language ON article_list (language);
CREATE INDEX article_list_by_day ON article_list (low, high);
CREATE INDEX article_list_by_last_day ON article_list (high, low) WHERE high > low;
CREATE INDEX article_list_by_yearless ON article_list (yearless) WHERE yearless IS NOT NULL;
CREATE INDEX article_list_by_date ON article_list (date_order);
CREATE INDEX article_list_by_source ON article_list (source_key);
CREATE INDEX article_list_by_publisher ON article_list (publisher_key);

CREATE TABLE actor_list (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  known INTEGER NOT NULL,
  articles INTEGER NOT NULL,      -- how many mention the actor
  mentions INTEGER NOT NULL,
  first_order TEXT,               -- when the first of the articles appeared, as date_order
  last_order TEXT
);
CREATE INDEX actor_list_by_id ON actor_list (id);
CREATE INDEX actor_list_by_kind ON actor_list (kind);
CREATE INDEX actor_list_by_articles ON actor_list (articles);
CREATE INDEX actor_list_by_mentions ON actor_list (mentions);

-- Whom a name means: `name_key` is the same for all usual spellings of `written`.
CREATE TABLE actor_name (
  role TEXT NOT NULL,             -- label, canonical, form (as articles write it), part (a word)
  name_key TEXT NOT NULL,
  written TEXT NOT NULL,
  actor TEXT NOT NULL,            -- actor.id
  PRIMARY KEY (role, name_key, written, actor)
) WITHOUT ROWID;

-- Which articles mention an actor.
CREATE TABLE actor_article (
  actor INTEGER NOT NULL,         -- actor_list.position
  position INTEGER NOT NULL,      -- article_list.position
  PRIMARY KEY (actor, position)
) WITHOUT ROWID;

CREATE TABLE meeting_list (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  status TEXT NOT NULL,
  low TEXT,
  high TEXT,
  yearless TEXT,
  date_order TEXT,
  place TEXT,
  reports INTEGER NOT NULL,
  independent_reports INTEGER NOT NULL,
  disagreements INTEGER NOT NULL
);
CREATE INDEX meeting_list_by_id ON meeting_list (id);
CREATE INDEX meeting_list_by_day ON meeting_list (low, high);
CREATE INDEX meeting_list_by_last_day ON meeting_list (high, low) WHERE high > low;
CREATE INDEX meeting_list_by_yearless ON meeting_list (yearless) WHERE yearless IS NOT NULL;
CREATE INDEX meeting_list_by_date ON meeting_list (date_order);
CREATE INDEX meeting_list_by_reports ON meeting_list (reports);
CREATE INDEX meeting_list_by_independent_reports ON meeting_list (independent_reports);
CREATE INDEX meeting_list_by_disagreements ON meeting_list (disagreements);

-- Further dates of meetings whose date is in dispute.
CREATE TABLE meeting_day (
  position INTEGER NOT NULL,      -- meeting_list.position
  low TEXT,
  high TEXT,
  yearless TEXT
);
CREATE INDEX meeting_day_by_meeting ON meeting_day (position);

-- How an actor is connected with a meeting: present, absent or host by any report, present or
-- absent by the meeting's own lists (settled), or involved, in any of these ways; those who were
-- present at a held meeting have met, and whom a report names outright is stated-present or
-- stated-absent. Where anybody was absent, so was the actor ''; the same is tied
-- as inferred to a meeting of which no report says outright that there was one.
CREATE TABLE meeting_actor (
  actor TEXT NOT NULL,            -- actor.id
  tie TEXT NOT NULL,              -- involved, host, present, absent, met, settled-present, ...
  position INTEGER NOT NULL,      -- meeting_list.position
  PRIMARY KEY (actor, tie, position)
) WITHOUT ROWID;
CREATE INDEX meeting_actor_by_meeting ON meeting_actor (position, tie, actor);

-- Places that reports name, each under its spelling and what it lies in.
CREATE TABLE meeting_place (
  place_key TEXT NOT NULL,
  position INTEGER NOT NULL,      -- meeting_list.position
  place TEXT NOT NULL,
  PRIMARY KEY (place_key, position, place)
) WITHOUT ROWID;
CREATE TABLE meeting_status (
  status TEXT NOT NULL,           -- of any report, where reports disagree
  position INTEGER NOT NULL,
  PRIMARY KEY (status, position)
) WITHOUT ROWID;
CREATE TABLE meeting_dispute (
  about TEXT NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (about, position)
) WITHOUT ROWID;
CREATE TABLE meeting_article (
  article TEXT NOT NULL,          -- article.id
  position INTEGER NOT NULL,
  PRIMARY KEY (article, position)
) WITHOUT ROWID;
CREATE INDEX meeting_article_by_meeting ON meeting_article (position, article);
CREATE TABLE meeting_words (
  position INTEGER PRIMARY KEY,
  words TEXT NOT NULL             -- topics, agenda and quotations in lower case, normalised
);

CREATE TABLE seat_plan_list (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  party TEXT NOT NULL,            -- actor.id
  party_name TEXT NOT NULL,
  election TEXT,
  territory TEXT NOT NULL,
  at_least INTEGER,
  at_most INTEGER,
  approximate INTEGER NOT NULL,
  status TEXT NOT NULL,
  house INTEGER,
  won INTEGER,
  exceeds INTEGER NOT NULL,       -- 1 if more seats were told of than there are
  reports INTEGER NOT NULL,
  disagreements INTEGER NOT NULL
);
CREATE INDEX seat_plan_list_by_id ON seat_plan_list (id);
CREATE INDEX seat_plan_list_by_party ON seat_plan_list (party);
CREATE INDEX seat_plan_list_by_territory ON seat_plan_list (territory);
CREATE INDEX seat_plan_list_by_election ON seat_plan_list (election, territory);
CREATE INDEX seat_plan_list_by_status ON seat_plan_list (status);
CREATE INDEX seat_plan_list_by_reports ON seat_plan_list (reports);
CREATE INDEX seat_plan_list_by_disagreements ON seat_plan_list (disagreements);

CREATE TABLE seat_plan_seat (
  seat_key TEXT NOT NULL,         -- a constituency of the reference, or the spelling of a name
  position INTEGER NOT NULL,      -- seat_plan_list.position
  constituency TEXT NOT NULL,
  PRIMARY KEY (seat_key, position, constituency)
) WITHOUT ROWID;
CREATE TABLE seat_plan_status (
  status TEXT NOT NULL,           -- of any report
  position INTEGER NOT NULL,
  PRIMARY KEY (status, position)
) WITHOUT ROWID;
CREATE TABLE seat_plan_dispute (
  about TEXT NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (about, position)
) WITHOUT ROWID;
CREATE TABLE seat_plan_article (
  article TEXT NOT NULL,          -- article.id
  position INTEGER NOT NULL,
  PRIMARY KEY (article, position)
) WITHOUT ROWID;
CREATE INDEX seat_plan_article_by_plan ON seat_plan_article (position, article);
