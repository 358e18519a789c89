-- A corpus of campaign news, version 3 of the schema (PRAGMA user_version).
--
-- Every record is whole in the column `record`, as JSON; the other columns
-- repeat what queries ask for. Days are ISO 8601 (2023-06-23): `first_day` and
-- `last_day` are the earliest and the latest that a date can mean, NULL where
-- it is open. `date` and `published` are EDTF. Actors are known by ids such as
-- person:prashant-kishor. Start with the views at the end.

-- One row for each article as it was read, in the order of reading. Articles
-- of equal content share their id; what is told of one is told of all.
CREATE TABLE article (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  path TEXT NOT NULL,
  part INTEGER NOT NULL,        -- record within a container, from 0; -1 for a file of its own
  source_id TEXT NOT NULL,
  digest TEXT NOT NULL,
  language TEXT NOT NULL,
  published TEXT,
  first_day TEXT,
  last_day TEXT,
  publisher TEXT,
  headline TEXT,
  text TEXT NOT NULL,
  record TEXT NOT NULL          -- without the text
);
CREATE INDEX article_by_source ON article (path, part);
CREATE INDEX article_by_id ON article (id);
CREATE INDEX article_by_day ON article (first_day, last_day);

-- What one article says by itself. `as_read` holds it as it was before actors
-- of several articles were found to be one, NULL where that changed nothing.
CREATE TABLE extraction (
  article TEXT PRIMARY KEY,     -- article.id
  record TEXT NOT NULL,
  as_read TEXT
);

-- Persons, parties, alliances, committees and other organisations.
CREATE TABLE actor (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  known INTEGER NOT NULL,       -- 1 if the reference data have the actor, 0 if found in the articles
  articles INTEGER NOT NULL,    -- how many mention the actor
  record TEXT NOT NULL          -- without the mentions
);
CREATE TABLE mention (
  actor TEXT NOT NULL,          -- actor.id
  article TEXT NOT NULL,        -- article.id
  start INTEGER NOT NULL,       -- code points of article.text
  stop INTEGER NOT NULL,
  quote TEXT NOT NULL,
  PRIMARY KEY (actor, article, start, stop)
) WITHOUT ROWID;
CREATE INDEX mention_by_article ON mention (article, actor);

-- Occasions on which political actors are together, by date.
CREATE TABLE meeting (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  date TEXT,
  first_day TEXT,
  last_day TEXT,
  status TEXT NOT NULL,         -- held, planned, cancelled
  place TEXT,
  reports INTEGER NOT NULL,     -- articles that tell of it
  independent_reports INTEGER NOT NULL,
  disagreements INTEGER NOT NULL,
  record TEXT NOT NULL
);
CREATE INDEX meeting_by_day ON meeting (first_day, last_day);
CREATE INDEX meeting_in_order ON meeting (IFNULL(MIN(first_day, last_day), '~'), id);
CREATE TABLE attendance (
  meeting TEXT NOT NULL,        -- meeting.id
  actor TEXT NOT NULL,          -- actor.id
  role TEXT NOT NULL,           -- participant, organisation, absent, host, disputed
  PRIMARY KEY (meeting, actor, role)
) WITHOUT ROWID;
CREATE INDEX attendance_by_actor ON attendance (actor, role, meeting);
CREATE TABLE meeting_report (
  article TEXT NOT NULL,        -- article.id
  number INTEGER NOT NULL,      -- of the report in the article, from 0
  meeting TEXT NOT NULL,        -- meeting.id
  PRIMARY KEY (article, number)
) WITHOUT ROWID;
CREATE INDEX meeting_report_by_meeting ON meeting_report (meeting, article);

-- How many seats, and which, a party wants, is offered or gets.
CREATE TABLE seat_plan (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  party TEXT NOT NULL,          -- actor.id
  party_name TEXT NOT NULL,
  election TEXT,
  territory TEXT NOT NULL,
  at_least INTEGER,             -- both NULL where no number is told
  at_most INTEGER,
  approximate INTEGER NOT NULL,
  status TEXT NOT NULL,         -- wanted, proposed, agreed
  reports INTEGER NOT NULL,
  disagreements INTEGER NOT NULL,
  record TEXT NOT NULL
);
CREATE INDEX seat_plan_by_party ON seat_plan (party, election, territory);
CREATE INDEX seat_plan_by_territory ON seat_plan (territory, election);
CREATE TABLE seat_plan_constituency (
  seat_plan TEXT NOT NULL,      -- seat_plan.id
  constituency TEXT NOT NULL,
  PRIMARY KEY (seat_plan, constituency)
) WITHOUT ROWID;
CREATE INDEX constituency_in_plans ON seat_plan_constituency (constituency, seat_plan);
CREATE TABLE seat_plan_report (
  article TEXT NOT NULL,        -- article.id
  number INTEGER NOT NULL,      -- of the report in the article, from 0
  seat_plan TEXT NOT NULL,      -- seat_plan.id
  PRIMARY KEY (article, number)
) WITHOUT ROWID;
CREATE INDEX seat_plan_report_by_plan ON seat_plan_report (seat_plan, article);

-- Reprints of one text: the article that stands for all of them.
CREATE TABLE copy (
  article TEXT PRIMARY KEY,     -- article.id
  original TEXT NOT NULL        -- article.id
) WITHOUT ROWID;

-- What could not be read, or is doubtful.
CREATE TABLE problem (
  number INTEGER PRIMARY KEY,
  path TEXT NOT NULL,
  part INTEGER NOT NULL,        -- as in article
  kind TEXT NOT NULL,
  severity TEXT NOT NULL,       -- error, warning
  message TEXT NOT NULL,
  record TEXT NOT NULL
);
CREATE INDEX problem_by_source ON problem (path, part);

-- Facts about the corpus as a whole, as JSON.
CREATE TABLE corpus (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

-- Who met whom: each pair of persons that a held meeting has among its participants, both ways.
CREATE VIEW who_met_whom AS
SELECT one.name AS person, other.name AS met, meeting.date, meeting.place, meeting.reports,
  meeting.id AS meeting
FROM attendance AS here
JOIN attendance AS there ON there.meeting = here.meeting AND there.actor <> here.actor
JOIN meeting ON meeting.id = here.meeting
JOIN actor AS one ON one.id = here.actor
JOIN actor AS other ON other.id = there.actor
WHERE here.role = 'participant' AND there.role = 'participant' AND meeting.status = 'held';

-- Who was at a meeting, stayed away or hosted it.
CREATE VIEW who_was_there AS
SELECT meeting.date, meeting.place, meeting.status, actor.name, actor.kind, attendance.role,
  meeting.id AS meeting
FROM attendance
JOIN meeting ON meeting.id = attendance.meeting
JOIN actor ON actor.id = attendance.actor;

-- Which party has which number of seats in which territory, by status.
CREATE VIEW seats AS
SELECT election, territory, party_name AS party, at_least, at_most, approximate, status, reports,
  id AS seat_plan
FROM seat_plan;

-- Which articles name an actor, and how often.
CREATE VIEW named_in AS
SELECT actor.name, actor.kind, article.published, article.language, article.headline,
  COUNT(*) AS mentions, article.source_id
FROM mention
JOIN actor ON actor.id = mention.actor
JOIN article ON article.number = (SELECT MIN(number) FROM article WHERE id = mention.article)
GROUP BY mention.actor, mention.article;
