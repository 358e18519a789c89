"""First records of queries of a large corpus file, beside the SQL that one would write by hand.

Run in a process of its own, so that its memory is that of a reader: `python -m bench.large FILE`.
A second name is of a file for the figures, or `--keep` to keep those of a million articles beside
the others.
"""

import json
import resource
import sqlite3
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from random import Random
from typing import Any

from attrs import frozen

import pollcorpus as pc
from bench.invented import DAYS, ELECTIONS, FIRST_DAY, PLACES, STATES, WORDS
from bench.peers import lines_by_hand, places_by_hand
from bench.results import hand_over, keep, report
from pollcorpus.gazetteer import gazetteer

FIRST = 10
ROUNDS = 15
"""Arguments that each query is asked with, one after the other."""
_ARTICLES = """
    SELECT l.id, a.text, a.record FROM {} JOIN article AS a USING (number)
"""
_NAMED = "actor_article AS m JOIN article_list AS l USING (position)"
_FOUND = "article_words AS w JOIN article_list AS l ON l.number = w.rowid"
_ACTOR = "(SELECT position FROM actor_list WHERE id = ?)"


@frozen
class Case:
    """A query, and the same in SQL: both with the same arguments."""

    name: str
    ask: Callable[..., Any]
    sql: str
    values: Callable[..., Sequence[Any]]
    arguments: Callable[[Random], tuple[Any, ...]]
    alike: bool = True
    """Whether both find the same records, and not lines of them."""
    by_hand: Callable[[list[Any], tuple[Any, ...]], list[Any]] = lambda rows, _: [
        json.loads(row[-1]) for row in rows
    ]
    """What is made of the rows, which end with the record."""


def main(path: str, figures: str | None = None) -> None:
    """Print a line for each query: the medians of both, their ratio, and our slowest answer."""
    start = time.perf_counter()
    corpus = pc.open(path)
    opened = time.perf_counter() - start
    gazetteer()
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    sizes = [len(view) for view in (corpus.articles, corpus.actors, corpus.meetings)]
    mentions = connection.execute("SELECT SUM(mentions) FROM actor_list").fetchone()[0]
    print(f"open(), ms {opened * 1e3:8.2f}   {sizes[0]:,} articles, {mentions:,} mentions")
    people = connection.execute(
        "SELECT id FROM actor_list WHERE kind = 'person' ORDER BY mentions DESC LIMIT 5000"
    ).fetchall()
    for case in cases([ident for (ident,) in people], sizes[0]):
        measure(case, corpus, connection)
    report_memory()
    if figures == "--keep":
        keep(f"of {sizes[0]:,} articles: ")
    elif figures is not None:
        hand_over(Path(figures))


def measure(case: Case, corpus: pc.Corpus, connection: sqlite3.Connection) -> None:
    """Ask in turns, check that the answers are the same, and print the medians."""
    ours, theirs = [], []
    random = Random(case.name)
    for _ in range(ROUNDS):
        arguments = case.arguments(random)
        start = time.perf_counter()
        found = list(case.ask(corpus, *arguments)[:FIRST])
        ours.append(time.perf_counter() - start)
        start = time.perf_counter()
        rows = connection.execute(f"{case.sql} LIMIT {FIRST}", case.values(*arguments)).fetchall()
        plain = case.by_hand(rows, arguments)
        theirs.append(time.perf_counter() - start)
        if case.alike:
            assert [record.id for record in found] == [row[0] for row in rows], case.name
        assert bool(plain) == bool(found)
    one, other = statistics.median(ours), statistics.median(theirs)
    slowest = f"   slowest {max(ours) * 1e3:8.2f}"
    report(f"{case.name}, ms", one * 1e3, "SQL by hand", other * 1e3, slowest)


def report_memory() -> None:
    """Print the most memory that the process ever had."""
    status = Path("/proc/self/status")
    if status.exists():  # where the process that started this one does not count
        (told,) = (line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        most = int(told.split()[1]) / 1024
    else:
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"memory of the reading process, MB {most:8.1f}")


def cases(people: Sequence[str], articles: int) -> Iterator[Case]:
    """Yield the queries; a tenth of the actors are asked for more often than the others."""

    def someone(random: Random) -> str:
        return people[min(int(random.paretovariate(0.5)), len(people)) - 1]

    def stretch(random: Random) -> tuple[str, str]:
        first = FIRST_DAY.toordinal() + random.randrange(DAYS - 90)
        return _iso(first), _iso(first + 89)

    yield from _mentioned(someone, stretch)
    yield from _dated(stretch)
    yield from _searched(someone)
    yield from _in_context()
    yield from _frequent()
    yield from _actors(someone)
    yield from _involved(someone, stretch)
    yield from _meetings(stretch, articles)
    yield from _seat_plans()


def _iso(ordinal: int) -> str:
    return FIRST_DAY.fromordinal(ordinal).isoformat()


def _ref(ident: str) -> pc.ActorRef:
    return pc.ActorRef(ident, ident, pc.ActorKind.PERSON)


_Someone = Callable[[Random], str]
_Stretch = Callable[[Random], tuple[str, str]]


def _mentioned(someone: _Someone, stretch: _Stretch) -> Iterator[Case]:
    named = _ARTICLES.format(_NAMED) + f"WHERE m.actor = {_ACTOR}"
    both = f"{named} AND EXISTS (SELECT 1 FROM actor_article WHERE actor = {_ACTOR}"
    yield Case(
        "articles of an actor",
        lambda c, one: c.articles.mentioning(_ref(one)),
        f"{named} ORDER BY m.position",
        lambda one: (one,),
        lambda random: (someone(random),),
    )
    yield Case(
        "articles of an actor in 90 days",
        lambda c, one, first, last: c.articles.mentioning(_ref(one)).published_between(first, last),
        f"{named} AND l.low <= ? AND l.high >= ? ORDER BY m.position",
        lambda one, first, last: (one, last, first),
        lambda random: (someone(random), *stretch(random)),
    )
    yield Case(
        "articles of two actors",
        lambda c, one, other: c.articles.mentioning(_ref(one), _ref(other)),
        f"{both} AND position = m.position) ORDER BY m.position",
        lambda one, other: (one, other),
        lambda random: (someone(random), someone(random)),
    )
    yield Case(
        "articles of an actor, the latest first",
        lambda c, one: c.articles.mentioning(_ref(one)).order_by("published", reverse=True),
        f"{named} ORDER BY l.date_order DESC, m.position",
        lambda one: (one,),
        lambda random: (someone(random),),
    )


def _dated(stretch: _Stretch) -> Iterator[Case]:
    listed = _ARTICLES.format("article_list AS l")
    yield Case(
        "articles of 90 days",
        lambda c, first, last: c.articles.published_between(first, last),
        f"{listed} WHERE l.low <= ? AND l.high >= ? ORDER BY l.position",
        lambda first, last: (last, first),
        stretch,
    )
    yield Case(
        "articles of 90 days in Hindi",
        lambda c, first, last: c.articles.published_between(first, last).in_language("hi"),
        f"{listed} WHERE l.low <= ? AND l.high >= ? AND l.language = 'hi' ORDER BY l.position",
        lambda first, last: (last, first),
        stretch,
    )
    yield Case(
        "all articles, the latest first",
        lambda c: c.articles.order_by("published", reverse=True),
        f"{listed} ORDER BY l.date_order DESC, l.position",
        tuple,
        lambda random: (),
    )


def _searched(someone: _Someone) -> Iterator[Case]:
    found = _ARTICLES.format(_FOUND)
    yield Case(
        "search for a rare word",
        lambda c, word: c.search(word),
        f"{found} WHERE article_words MATCH ? ORDER BY w.rank, l.position",
        lambda word: (word,),
        lambda random: (f"w{int(random.paretovariate(0.4)) % 50_000 + 5}",),
    )
    yield Case(
        "search for two words",
        lambda c, word: c.search(f"alliance {word}"),
        f"{found} WHERE article_words MATCH ? ORDER BY w.rank, l.position",
        lambda word: (f"alliance AND {word}",),
        lambda random: (f"w{random.randrange(5, 60)}",),
    )
    yield Case(
        "search, of an actor",
        lambda c, word, one: c.search(word).mentioning(_ref(one)),
        f"{found} WHERE article_words MATCH ? AND EXISTS (SELECT 1 FROM actor_article AS m"
        f" WHERE m.actor = {_ACTOR} AND m.position = l.position) ORDER BY w.rank, l.position",
        lambda word, one: (word, one),
        lambda random: (f"w{random.randrange(2, 20)}", someone(random)),
    )


def _in_context() -> Iterator[Case]:
    found = _ARTICLES.format(_FOUND)
    yield Case(
        "a word in its context",
        lambda c, word: c.kwic(word),
        f"{found} WHERE article_words MATCH ? ORDER BY l.position",
        lambda word: (word,),
        lambda random: (f"w{random.randrange(1, 200)}",),
        alike=False,
        by_hand=lambda rows, words: list(places_by_hand(rows, words[0])),
    )
    yield Case(
        "a word in its context, with lines",
        lambda c, word: [str(line) for line in c.kwic(word)[:FIRST]],
        _IN_CONTEXT,
        lambda word: (word,),
        lambda random: (f"w{random.randrange(1, 200)}",),
        alike=False,
        by_hand=lambda rows, words: list(lines_by_hand(rows, words[0])),
    )


_IN_CONTEXT = """
    SELECT a.text, (
      SELECT json_group_array(json_array(m.start, m.stop)) FROM mention AS m WHERE m.article = l.id
    ) FROM article_words AS w JOIN article_list AS l ON l.number = w.rowid
    JOIN article AS a USING (number) WHERE article_words MATCH ? ORDER BY l.position
"""


def _frequent() -> Iterator[Case]:
    """Yield searches for what is in a sixth of all articles or more."""
    asked: dict[str, Callable[[Random], str]] = {
        "a frequent word": lambda random: random.choice(_ALL_WORDS),
        "two frequent words": lambda random: " AND ".join(_some_words(random)),
        "a frequent phrase": lambda random: f'"{" ".join(_some_words(random))}"',
        "a frequent beginning": lambda random: f"{random.choice(_ALL_WORDS)[:4]}*",
        "either of two frequent words": lambda random: " OR ".join(map(random.choice, _WORDS)),
        "a frequent word without another": lambda random: " NOT ".join(_some_words(random)),
    }
    for what, words in asked.items():
        yield Case(
            f"search for {what}",
            lambda c, words: c.search(words),
            f"{_ARTICLES.format(_FOUND)} WHERE article_words MATCH ? ORDER BY w.rank, l.position",
            lambda words: (words,),
            lambda random, words=words: (words(random),),
        )
    for what in ("a frequent word", "a frequent phrase"):
        yield Case(
            f"{what} in its context, with lines",
            lambda c, words: [str(line) for line in c.kwic(words)[:FIRST]],
            _IN_CONTEXT,
            lambda words: (words,),
            lambda random, words=asked[what]: (words(random),),
            alike=False,
            by_hand=lambda rows, words: list(lines_by_hand(rows, words[0].strip('"'))),
        )


_WORDS = list(WORDS.values())
_ALL_WORDS = [word for language in _WORDS for word in language]


def _some_words(random: Random) -> Sequence[str]:
    return random.sample(random.choice(_WORDS), 2)


def _actors(someone: _Someone) -> Iterator[Case]:
    select = "SELECT l.id, a.record FROM actor_list AS l JOIN actor AS a USING (position)"
    yield Case(
        "actors with most mentions",
        lambda c: c.actors.order_by("mentions", reverse=True),
        f"{select} ORDER BY l.mentions DESC, l.position",
        tuple,
        lambda random: (),
    )
    yield Case(
        "parties",
        lambda c: c.actors.of_kind("party"),
        f"{select} WHERE l.kind = 'party' ORDER BY l.position",
        tuple,
        lambda random: (),
    )
    yield Case(
        "actors who met somebody",
        lambda c, one: c.actors.met_with(_ref(one)),
        f"{select} WHERE l.id IN (SELECT b.actor FROM meeting_actor AS a JOIN meeting_list AS m"
        " USING (position) JOIN meeting_actor AS b USING (position) WHERE a.actor = ?1 AND"
        " a.tie = 'present' AND b.tie = 'present' AND m.status = 'held' AND b.actor <> ?1)"
        " ORDER BY l.position",
        lambda one: (one,),
        lambda random: (someone(random),),
    )


def _involved(someone: _Someone, stretch: _Stretch) -> Iterator[Case]:
    tied = (
        "SELECT m.id, m.record FROM meeting_actor AS t JOIN meeting AS m USING (position)"
        " JOIN meeting_list AS l USING (position) WHERE t.actor = ? AND t.tie = 'involved'"
    )
    yield Case(
        "meetings of an actor",
        lambda c, one: c.meetings.involving(_ref(one)),
        f"{tied} ORDER BY t.position",
        lambda one: (one,),
        lambda random: (someone(random),),
    )
    yield Case(
        "meetings of an actor in 90 days",
        lambda c, one, first, last: c.meetings.involving(_ref(one)).between(first, last),
        f"{tied} AND l.low <= ? AND l.high >= ? ORDER BY t.position",
        lambda one, first, last: (one, last, first),
        lambda random: (someone(random), *stretch(random)),
    )


def _meetings(stretch: _Stretch, articles: int) -> Iterator[Case]:
    listed = "SELECT l.id, m.record FROM meeting_list AS l JOIN meeting AS m USING (position)"
    yield Case(
        "meetings on a day",
        lambda c, day, _: c.meetings.on(day),
        f"{listed} WHERE l.low <= ?1 AND l.high >= ?1 ORDER BY l.position",
        lambda day, _: (day,),
        stretch,
    )
    yield Case(
        "meetings at a place",
        lambda c, place: c.meetings.at(place),
        "SELECT m.id, m.record FROM (SELECT DISTINCT position FROM meeting_place WHERE place = ?)"
        " JOIN meeting AS m USING (position) ORDER BY position",
        lambda place: (place,),
        lambda random: (random.choice([p for p in PLACES if p not in ("New Delhi", "Mumbai")]),),
    )
    yield Case(
        "meetings with most reports",
        lambda c: c.meetings.order_by("reports", reverse=True),
        f"{listed} ORDER BY l.reports DESC, l.position",
        tuple,
        lambda random: (),
    )
    yield Case(
        "meetings that an article reports",
        lambda c, stem: c.meetings.reported_by(stem),
        "SELECT m.id, m.record FROM meeting_article AS t JOIN meeting AS m USING (position) WHERE"
        " t.article = (SELECT id FROM article_list WHERE source_key = ?) ORDER BY t.position",
        lambda stem: (stem,),
        lambda random: (f"{random.randrange(min(articles // 10, 1900)) * 10:08}",),
    )


def _seat_plans() -> Iterator[Case]:
    select = "SELECT l.id, p.record FROM seat_plan_list AS l JOIN seat_plan AS p USING (position)"
    seats = [seat.names.en for seat in gazetteer().constituencies.values()][:300]
    yield Case(
        "seat plans of a state",
        lambda c, state: c.seat_plans.in_state(state),
        f"{select} WHERE l.territory = ? ORDER BY l.position",
        lambda state: (state,),
        lambda random: (random.choice(STATES),),
    )
    yield Case(
        "seat plans of a state and election",
        lambda c, state, election: c.seat_plans.in_state(state).for_election(election),
        f"{select} WHERE l.territory = ? AND l.election = ? ORDER BY l.position",
        lambda state, election: (state, election),
        lambda random: (random.choice(STATES), random.choice(ELECTIONS[:2])),
    )
    yield Case(
        "seat plans that name a constituency",
        lambda c, seat: c.seat_plans.naming(seat),
        "SELECT p.id, p.record FROM (SELECT DISTINCT position FROM seat_plan_seat WHERE"
        " constituency = ?) JOIN seat_plan AS p USING (position) ORDER BY position",
        lambda seat: (seat,),
        lambda random: (random.choice(seats),),
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
