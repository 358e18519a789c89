"""How a query finds its records: conditions, an order and cuts, carried out when it is looked at.

A selection knows positions in a list, never records: these are read from the
shelf, a few at a time. Filters that SQL can express run in the engine, those
of Python after them.
"""

from __future__ import annotations

import json
import re
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from attrs import evolve, frozen

from pollcorpus.query.best import best_positions, looked_for
from pollcorpus.query.conditions import Condition, Values
from pollcorpus.query.soon import (
    SOON,
    Counts,
    among_first,
    in_first_parts,
    led_by_part,
    part_by_part,
)
from pollcorpus.store.shelf import Kind, Shelf

_COMMON = 0.2
"""Where more than this share fulfils a condition, walking through the list meets it soon."""
PAGE = 256
"""So many records are read at a time."""
FIRST_PAGE = 16


@frozen(kw_only=True)
class Term:
    """One of the columns by which records are ordered; what is not known comes last."""

    column: str
    reverse: bool = False

    @property
    def sql(self) -> str:
        """The term as SQL has it."""
        return f"{self.column} {'DESC' if self.reverse else 'ASC'} NULLS LAST"


class Selection(ABC):
    """Some records of one kind in an order."""

    @property
    @abstractmethod
    def shelf(self) -> Shelf:
        """The shelf of the records."""

    @property
    @abstractmethod
    def kind(self) -> Kind:
        """The kind of the records."""

    @abstractmethod
    def narrowed(self, condition: Condition) -> Selection:
        """Keep those that fulfil a condition, in their order."""

    @abstractmethod
    def ranked(self, words: str) -> Selection:
        """Keep the articles that a search finds, the most telling first."""

    @abstractmethod
    def positions(self, start: int = 0, stop: int | None = None) -> Sequence[int]:
        """Return the positions of the records, or of a part of them."""

    def first_positions(self, number: int) -> Sequence[int]:
        """Return the first positions, so many or more where these take no longer to find."""
        return self.positions(0, number)

    @abstractmethod
    def count(self) -> int:
        """Return how many records there are."""

    @abstractmethod
    def plan(self) -> Iterator[str]:
        """Yield the lines that tell how the records are found."""

    def records(self) -> Iterator[Any]:
        """Yield the records: soon the first few, then page by page."""
        for some in pages(self):
            yield from self.shelf.records(self.kind, some)

    def has(self, condition: Condition) -> bool:
        """Tell whether any of the records fulfils a condition."""
        return bool(self.narrowed(condition).positions(0, 1))

    def values(self, expression: str) -> list[Any]:
        """Return what an expression about `r` is for each record, in any order."""
        select = f"SELECT {expression} FROM {self.kind}_list AS r"
        where = " WHERE r.position IN (SELECT value FROM json_each(?))"
        return self.shelf.column(select + where, (as_json(self.positions()),))

    def counted(self, expression: str) -> list[tuple[Any, int]]:
        """Return how often an expression about `r` has each of its values."""
        select = f"SELECT {expression}, COUNT(*) FROM {self.kind}_list AS r"
        where = " WHERE r.position IN (SELECT value FROM json_each(?)) GROUP BY 1"
        rows = self.shelf.rows(select + where, (as_json(self.positions()),))
        return [(value, number) for value, number in rows]


@frozen(kw_only=True)
class Scan(Selection):
    """What one statement of SQL finds."""

    shelf: Shelf
    kind: Kind
    conditions: tuple[Condition, ...] = ()
    order: tuple[Term, ...] = ()
    words: str = ""
    """What is searched for, if that decides the order."""

    def narrowed(self, condition: Condition) -> Scan:
        """Ask for one more thing."""
        return evolve(self, conditions=(*self.conditions, condition))

    def ordered(self, *terms: Term) -> Scan:
        """Order by some columns first, then as before."""
        return evolve(self, order=(*terms, *self.order))

    def ranked(self, words: str) -> Scan:
        """Let a new search decide the order; what an earlier one found must be there too."""
        before = (matching(self.words),) if self.words else ()
        return evolve(self, conditions=(*self.conditions, *before), order=(), words=words)

    def positions(self, start: int = 0, stop: int | None = None) -> Sequence[int]:
        """Run the statement; all in their order are at hand without one."""
        if not (self.conditions or self.order or self.words):
            return self.shelf.all_positions(self.kind, start, stop)
        if stop is not None and (first := self._first(stop)):
            return first[start:]
        return self._found(start, stop)

    def first_positions(self, number: int) -> Sequence[int]:
        """Return all where a few are found in no order: to be sorted, all have to be found."""
        if first := self._first(number):
            return first
        leader = None if self.order or self.words else self._leader(ordered=True)
        some = leader is None or leader.in_order or not self._counts.is_few(leader)
        return self._found(0, number if some else None)

    def _found(self, start: int, stop: int | None) -> Sequence[int]:
        sql, values = self._statement("position", ordered=True)
        window = (-1 if stop is None else max(0, stop - start), start)
        if window != (-1, 0):
            sql, values = f"{sql} LIMIT ? OFFSET ?", (*values, *window)
        return self.shelf.numbers(sql, values)

    def _first(self, number: int) -> Sequence[int]:
        """Look for so many without finding all; return none where that does not help."""
        if self.order or not (self.words or self.conditions):
            return ()
        if self.words:
            return self._best(number)
        first = in_first_parts(self._counts, self.conditions, number)
        first = first or among_first(self._counts, self.conditions, number)
        if not first and (part := led_by_part(self._counts, self.conditions, self._leader)):
            first = part_by_part(self._counts, self.conditions, part, number)
        return first

    @property
    def _counts(self) -> Counts:
        return Counts(self.shelf, self.kind)

    def _best(self, number: int) -> Sequence[int]:
        """Look for the articles in which frequent words weigh most; return none for others."""
        if number > SOON:
            return ()
        self.shelf.need_words()
        return best_positions(self.shelf, self.words, self.conditions, number)

    def count(self) -> int:
        """Count without an order."""
        if not self.conditions and not self.words:
            return self.shelf.size(self.kind)
        sql, values = self._statement("COUNT(*)", ordered=False)
        return int(self.shelf.column(sql, values)[0])

    def counted(self, expression: str) -> list[tuple[Any, int]]:
        """Let the engine count."""
        sql, values = self._statement(f"{expression}, COUNT(*)", ordered=False)
        return [(value, number) for value, number in self.shelf.rows(f"{sql} GROUP BY 1", values)]

    def values(self, expression: str) -> list[Any]:
        """Let the engine look."""
        return self.shelf.column(*self._statement(expression, ordered=False))

    def plan(self) -> Iterator[str]:
        """Show the statement, and how the engine carries it out."""
        sql, values = self._statement("position", ordered=True)
        yield sql
        if values:
            yield f"with {', '.join(map(repr, values))}"
        for *_, detail in self.shelf.rows(f"EXPLAIN QUERY PLAN {sql}", values):
            yield f"- {detail}"
        if self.words and not self.order and looked_for(self.shelf, self.words):
            yield "- of the first few: LOOK FOR THE BEST IN article_words_often"

    # ---- the statement ------------------------------------------------------------------

    def _statement(self, what: str, *, ordered: bool) -> tuple[str, Values]:
        """Write the statement so that the condition that fewest fulfil leads the way."""
        if self.words:
            return self._search(what, ordered)
        leader = self._leader(ordered)
        others = [c for c in self.conditions if c is not leader]
        if ordered and leader and leader.in_order and not leader.few:
            others = [*self._stretch(leader, others), *others]
        few = leader is not None and self._counts.is_few(leader)
        tests = " AND ".join(c.test_of_few if few else c.test for c in others)
        head, tests = self._from(leader, what, tests)
        where = f" WHERE {tests}" if tests else ""
        led = leader.source_values if leader else ()
        values = (*led, *(value for c in others for value in c.values))
        # without the sign the engine would rather walk through the list than sort what it found
        row = "r" if leader is None else "d" if leader.in_order else "+d"
        return head + where + self._ordering(row, ordered), values

    def _from(self, leader: Condition | None, what: str, tests: str) -> tuple[str, str]:
        """Write the statement up to its tests, and these; without the list where links do."""
        if leader is None:
            return f"SELECT {_of('r', what)} FROM {self._list} AS r", tests
        source = f"FROM ({leader.source.format(list=self._list)}) AS d"
        if self.order or _ROW.search(f"{what} {tests}"):
            joined = f"CROSS JOIN {self._list} AS r ON r.position = d.position"
            return f"SELECT {_of('r', what)} {source} {joined}", tests
        return f"SELECT {_of('d', what)} {source}", _POSITION.sub("d.position", tests)

    def _search(self, what: str, ordered: bool) -> tuple[str, Values]:
        self.shelf.need_words()
        tests = "".join(f" AND {c.test}" for c in self.conditions)
        values = tuple(value for c in self.conditions for value in c.values)
        sql = (
            f"SELECT {_of('r', what)} FROM article_words AS w CROSS JOIN {self._list} AS r"
            f" ON r.number = w.rowid WHERE article_words MATCH ?{tests}"
        )
        return sql + self._ordering("r", ordered, "w.rank"), (self.words, *values)

    def _ordering(self, row: str, ordered: bool, *more: str) -> str:
        terms = [*(term.sql for term in self.order), *more, f"{row}.position"]
        return f" ORDER BY {', '.join(terms)}" if ordered else ""

    @property
    def _list(self) -> str:
        return f"{self.kind}_list"

    def _leader(self, ordered: bool) -> Condition | None:
        """Choose the condition to start from; None to walk through the list in its order."""
        able = [c for c in self.conditions if c.source]
        streams = ordered and not self.order
        if not able or (streams and len(able) == 1 and able[0].in_order):
            return able[0] if able else None
        for condition in able:
            if condition.few:
                return condition
        _, number = min((self._counts.up_to_few(c), number) for number, c in enumerate(able))
        if self._counts.is_few(able[number]) or not ordered:
            return able[number]
        if self.order and self._is_indexed():
            return None
        # what comes in order can be left as soon as enough is found
        able = [c for c in able if streams and c.in_order] or able
        share, number = min((self._counts.share(c), number) for number, c in enumerate(able))
        return able[number] if able[number].in_order or share <= _COMMON else None

    def _stretch(self, leader: Condition, others: Sequence[Condition]) -> Iterator[Condition]:
        """Yield from where to where in the list a leader of many is to be looked through."""
        near = [c for c in others if c.near and c.source]
        if not near or self._counts.is_few(leader):
            return
        for condition in near:
            if self._counts.share(condition) <= _COMMON:
                source = condition.source.format(list=self._list)
                select = f"SELECT MIN(position), MAX(position) FROM ({source})"
                ((first, last),) = self.shelf.once(select, condition.source_values)
                yield Condition(test="d.position BETWEEN ? AND ?", values=(first, last))

    def _is_indexed(self) -> bool:
        return self.order[0].column in INDEXED


@frozen(repr=False)
class QueryPlan:
    """How a query finds its records, in lines of text: it prints as `query.explain()` shows it."""

    query: str
    lines: tuple[str, ...]

    def __str__(self) -> str:
        return "\n  ".join((self.query, *self.lines))

    def __repr__(self) -> str:
        return str(self)


def pages(selection: Selection) -> Iterator[Sequence[int]]:
    """Yield positions page by page: soon the first few, and all at once for who looks further.

    Finding all may take long, and whoever breaks off a loop does so early.
    """
    at = 0
    for until in (FIRST_PAGE, FIRST_PAGE + 2 * PAGE, None):
        found = selection.positions(at, until)
        for start in range(0, len(found), PAGE):
            yield found[start : start + PAGE]
        if until is None or len(found) < until - at:
            return
        at = until


_POSITION = re.compile(r"\br\.position\b")
_ROW = re.compile(r"\br\.(?!position\b)")
"""What is asked of the row of a record, beyond its position, which a link has too."""

INDEXED = frozenset(
    f"r.{name}"
    for name in (
        *("date_order", "reports", "independent_reports", "disagreements", "articles"),
        *("mentions", "id", "language"),
    )
)
"""Columns by which a list can be walked through in order."""


def matching(words: str) -> Condition:
    """Ask for words in the report, whatever the order."""
    found = "FROM article_words AS w"
    return Condition(
        test=f"+r.number IN (SELECT rowid {found} WHERE article_words MATCH ?)",
        values=(words,),
        source=f"SELECT l.position {found} CROSS JOIN {{list}} AS l ON l.number = w.rowid"
        " WHERE article_words MATCH ?",
        source_values=(words,),
        probe=f"EXISTS (SELECT 1 {found} WHERE article_words MATCH ? AND w.rowid = r.number)",
        part=f"SELECT l.position {found} CROSS JOIN {{list}} AS l ON l.number = w.rowid"
        " WHERE article_words MATCH ? AND w.rowid BETWEEN ? AND ?",
    )


def _of(row: str, what: str) -> str:
    return f"{row}.position" if what == "position" else what


def as_json(values: Iterable[int | str]) -> str:
    """Return positions, or other values, as a statement takes any number of them."""
    return json.dumps(list(values))
