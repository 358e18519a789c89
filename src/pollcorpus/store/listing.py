"""Records as rows of the lists and links that queries look at."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache

from attrs import frozen

from pollcorpus.models import (
    Actor,
    ActorKind,
    Article,
    Meeting,
    MeetingStatus,
    PartialDate,
    SeatPlan,
)
from pollcorpus.store import facts
from pollcorpus.store.contents import in_list
from pollcorpus.store.keys import folded, places_around, written
from pollcorpus.store.positions import spread
from pollcorpus.store.rows import Row, Value, share, storable

BETWEEN = "\x1f"
"""Parts texts that are searched as one."""
ANYBODY = ""
"""Stands for an actor where somebody stayed away, whoever that was."""
INFERRED = "inferred"
"""The tie of anybody to a meeting of which no report says outright that there was one."""
_BATCH = 2000
_LISTS: Mapping[str, tuple[str, ...]] = {
    "article": ("article_list",),
    "actor": ("actor_list", "actor_name", "actor_article"),
    "meeting": (
        *("meeting_list", "meeting_day", "meeting_actor", "meeting_place", "meeting_status"),
        *("meeting_dispute", "meeting_article", "meeting_words"),
    ),
    "seat_plan": (
        *("seat_plan_list", "seat_plan_seat", "seat_plan_status", "seat_plan_dispute"),
        "seat_plan_article",
    ),
}
"""The tables that are made of each kind of record."""


_KEYS: Mapping[str, tuple[str, ...]] = {
    "actor_list": ("position",),
    "actor_name": ("role", "name_key", "written", "actor"),
    "meeting_list": ("position",),
    "meeting_day": ("position",),
    "meeting_actor": ("actor", "tie", "position"),
    "meeting_place": ("place_key", "position", "place"),
    "meeting_status": ("status", "position"),
    "meeting_dispute": ("about", "position"),
    "meeting_article": ("article", "position"),
    "meeting_words": ("position",),
    "seat_plan_list": ("position",),
    "seat_plan_seat": ("seat_key", "position", "constituency"),
    "seat_plan_status": ("status", "position"),
    "seat_plan_dispute": ("about", "position"),
    "seat_plan_article": ("article", "position"),
}
"""The first columns of the tables, which tell rows apart."""


@frozen
class Listed:
    """What the list of articles tells of one."""

    number: int
    id: str
    language: str
    published: PartialDate | None
    publisher: str | None
    source_id: str


def listed(articles: Iterable[tuple[int, Article]]) -> Iterator[Listed]:
    """Yield what the list tells of numbered articles, by path and record."""
    for number, one in sorted(articles, key=lambda pair: in_list(pair[1])):
        yield Listed(
            number, one.id, one.language, one.published, one.publisher, one.source.source_id
        )


class Lister:
    """Fills the lists and links, one record after the other."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._waiting: dict[str, list[Row]] = {}

    def clear(self, kind: str) -> None:
        """Remove what is listed of a kind."""
        for table in _LISTS[kind]:
            self._connection.execute(f"DELETE FROM {table}")

    def add_articles(
        self, articles: Iterable[Listed], positions: Callable[[int], Callable[[int], int]] = spread
    ) -> None:
        """List articles in their order; of those with equal content the first.

        `positions` gives for so many records their positions by number.
        """
        self.clear("article")
        first: dict[str, Listed] = {}
        for one in articles:
            first.setdefault(one.id, one)
        position = positions(len(first))
        for number, one in enumerate(first.values()):
            self.add_article(position(number), one)
        self.flush()

    def add_article(self, position: int, one: Listed) -> None:
        """List an article, of those with equal content the first."""
        self._add("article_list", article_row(position, one))

    def add_actor(self, position: int, actor: Actor) -> None:
        """List an actor; the articles that mention it must be listed already."""
        counts = len(actor.articles), len(actor.mentions)
        self.add_name(position, actor, *counts)
        self.add_mentioned(position, dict.fromkeys(m.article_id for m in actor.mentions))

    def add_name(self, position: int, actor: Actor, articles: int, mentions: int) -> None:
        """List an actor, who is mentioned so often in so many articles, without these."""
        self._add("actor_list", actor_row(position, actor, articles, mentions))
        for row in sorted(set(name_rows(actor))):
            self._add("actor_name", row)

    def add_mentioned(self, position: int, articles: Iterable[str]) -> None:
        """List articles that mention an actor."""
        for article in articles:
            self._add("actor_article", (position, article))

    def add_meeting(self, position: int, meeting: Meeting) -> None:
        """List a meeting."""
        for table, row in _rows_of_meeting(position, meeting):
            self._add(table, row)

    def add_seat_plan(self, position: int, plan: SeatPlan) -> None:
        """List a seat plan."""
        for table, row in _rows_of_seat_plan(position, plan):
            self._add(table, row)

    def remove_name(self, position: int, actor: Actor) -> None:
        """Remove an actor from the list, but not from what mentions it."""
        self._remove("actor_list", (position,))
        for row in set(name_rows(actor)):
            self._remove("actor_name", row)

    def remove_meeting(self, position: int, meeting: Meeting) -> None:
        """Remove a meeting, which must be as it was listed."""
        for table, row in _rows_of_meeting(position, meeting):
            self._remove(table, row)

    def remove_seat_plan(self, position: int, plan: SeatPlan) -> None:
        """Remove a seat plan, which must be as it was listed."""
        for table, row in _rows_of_seat_plan(position, plan):
            self._remove(table, row)

    def _remove(self, table: str, row: Row) -> None:
        names = _KEYS[table]
        where = " AND ".join(f"{name} IS ?" for name in names)
        values = storable(row[: len(names)])
        self._connection.execute(f"DELETE FROM {table} WHERE {where}", values)

    def _add(self, table: str, row: Row) -> None:
        waiting = self._waiting.setdefault(table, [])
        waiting.append(row)
        if len(waiting) >= _BATCH:
            self._write(table)

    def flush(self) -> None:
        """Write what is waiting to be written in batches."""
        for table in self._waiting:
            self._write(table)

    def _write(self, table: str) -> None:
        waiting = self._waiting[table]
        if waiting:
            rows = waiting if _all_storable(waiting) else map(storable, waiting)
            self._connection.executemany(_insertion(table, len(waiting[0])), rows)
            waiting.clear()


def _all_storable(rows: Iterable[Row]) -> bool:
    """Tell at once whether many rows can be stored as they are."""
    try:
        "".join(value for row in rows for value in row if isinstance(value, str)).encode()
    except UnicodeEncodeError:
        return False
    return True


def _insertion(table: str, width: int) -> str:
    if table == "actor_article":
        # what mentions an actor is known by its id, and linked by its place in the list
        found = "SELECT ?1, position FROM article_list WHERE id = ?2"
        return f"INSERT OR IGNORE INTO {table} {found}"
    return f"INSERT INTO {table} VALUES ({', '.join('?' * width)})"


# ---- rows -----------------------------------------------------------------------------------


def article_row(position: int, one: Listed) -> Row:
    """A row of `article_list`."""
    published = None if one.published is None else str(one.published)
    return (
        position,
        one.number,
        one.id,
        one.language,
        published,
        *limits(one.published),
        date_order(one.published),
        one.publisher,
        one.source_id,
        one.source_id.casefold(),
        one.publisher and one.publisher.casefold(),
    )


def actor_row(position: int, actor: Actor, articles: int, mentions: int) -> Row:
    """A row of `actor_list`."""
    return (
        position,
        actor.id,
        actor.name,
        actor.kind.value,
        int(actor.known),
        articles,
        mentions,
        date_order(actor.first_mention),
        date_order(actor.last_mention),
    )


def name_rows(actor: Actor) -> Iterator[Row]:
    """The rows of `actor_name` for an actor."""
    yield "label", folded(actor.name), written(actor.name), actor.id
    for _, form in actor.names:
        yield "form", folded(form), written(form), actor.id
    if actor.kind is ActorKind.PERSON:
        # any word of a person's name may be a first name or a surname
        for name in (actor.name, *(form for _, form in actor.names)):
            for word in name.split():
                yield "part", folded(word), written(word), actor.id
    for _, name in actor.labels:
        yield "canonical", folded(name), written(name), actor.id


def _rows_of_meeting(position: int, meeting: Meeting) -> Iterator[tuple[str, Row]]:
    yield "meeting_list", meeting_row(position, meeting)
    for day in [*facts.dates(meeting)][meeting.date is not None :]:
        yield "meeting_day", (position, *limits(day))
    for tie, actors in _ties(meeting):
        for actor in sorted(actors):
            yield "meeting_actor", (actor, tie, position)
        if actors and "absent" in tie:
            yield "meeting_actor", (ANYBODY, tie, position)
    for place in sorted(facts.places(meeting)):
        for key in sorted(places_around(place)):
            yield "meeting_place", (key, position, place)
    for status in sorted(facts.statuses(meeting)):
        yield "meeting_status", (status, position)
    words = list(facts.words(meeting))
    if words:
        yield "meeting_words", (position, BETWEEN.join(words))
    yield from _reported("meeting", position, meeting)


def _rows_of_seat_plan(position: int, plan: SeatPlan) -> Iterator[tuple[str, Row]]:
    yield "seat_plan_list", seat_plan_row(position, plan)
    for seat, keys in facts.seats_named(plan):
        for key in sorted(keys):
            yield "seat_plan_seat", (key, position, seat)
    for status in sorted(facts.plan_statuses(plan)):
        yield "seat_plan_status", (status, position)
    yield from _reported("seat_plan", position, plan)


def _reported(kind: str, position: int, record: Meeting | SeatPlan) -> Iterator[tuple[str, Row]]:
    for about in sorted({d.about for d in record.disagreements}):
        yield f"{kind}_dispute", (about, position)
    for article in record.articles:
        yield f"{kind}_article", (article, position)


def meeting_row(position: int, meeting: Meeting) -> Row:
    """A row of `meeting_list`."""
    return (
        position,
        meeting.id,
        meeting.status.value,
        *limits(meeting.date),
        date_order(meeting.date),
        meeting.place,
        len(meeting.articles),
        meeting.independent_reports,
        len(meeting.disagreements),
    )


def _ties(meeting: Meeting) -> Iterator[tuple[str, frozenset[str]]]:
    present, absent = facts.present(meeting), facts.absent(meeting)
    hosts = facts.hosts(meeting)
    yield "involved", present | absent | hosts
    yield "present", present
    yield "absent", absent
    yield "host", hosts
    yield "settled-present", facts.present(meeting, undisputed=True)
    yield "settled-absent", facts.absent(meeting, undisputed=True)
    if meeting.status is MeetingStatus.HELD:
        yield "met", present
        yield "settled-met", facts.present(meeting, undisputed=True)
    yield "stated-present", facts.present_outright(meeting)
    yield "stated-absent", facts.absent_outright(meeting)
    if meeting.inferred:
        yield INFERRED, frozenset({ANYBODY})


def seat_plan_row(position: int, plan: SeatPlan) -> Row:
    """A row of `seat_plan_list`."""
    return (
        position,
        *share(plan),
        plan.house,
        plan.won,
        int(facts.exceeds(plan)),
        len(plan.articles),
        len(plan.disagreements),
    )


# ---- dates ----------------------------------------------------------------------------------


@lru_cache(maxsize=1 << 14)
def limits(date: PartialDate | None) -> tuple[Value, Value, Value]:
    """Return the first and last day that a date may lie on, or a date of an unknown year."""
    if date is None:
        return None, None, None
    days = date.limits()
    if days is None:
        return None, None, str(date)
    first, last = days
    return first.isoformat(), last.isoformat(), None


@lru_cache(maxsize=1 << 14)
def date_order(date: PartialDate | None) -> str | None:
    """Return a text that sorts as dates do, None for none.

    >>> dates = [PartialDate.parse(d) for d in ("2022-04", "2022-04-01", "XXXX-04", "2021/..")]
    >>> [str(date) for date in sorted(dates, key=date_order)]
    ['2021/..', '2022-04-01', '2022-04', 'XXXX-04']
    """
    if date is None:
        return None
    marks = "".join(str(int(m)) for m in (date.end_unknown, date.approximate, date.uncertain))
    if date.yearless:
        ends = "".join(f"{part.month or 13:02}{part.day or 32:02}" for part in date.yearless)
        return f"2{ends}{marks}"
    if date.earliest is None:
        return f"1{date.latest}{marks}"
    return f"0{date.earliest}{int(date.latest is None)}{date.latest or '9999-12-31'}{marks}"
