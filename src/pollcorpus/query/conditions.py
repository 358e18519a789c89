"""Verbs as SQL: what a filter asks of a record's row in its list, and which rows answer.

In all of it `r` is the row of the record in the list of its kind.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import frozen

from pollcorpus.models import PartialDate
from pollcorpus.query.yearless import fits_every_day
from pollcorpus.store.rows import Value

Values = tuple[Value, ...]


@frozen(kw_only=True)
class Condition:
    """What a record must fulfil.

    `test` is an expression about `r`. `source`, where there is one, selects
    the positions of all that fulfil it, each once, and starts from an index;
    `in_order` tells that it gives them in their order without sorting, `few`
    that there are hardly ever many; `size` selects how many there are, where
    that is known without counting; `near` tells that they often lie near each
    other in the list. `probe` is the same as `test`, but sooner done for a few
    records than for all. `part` is `source` for articles whose numbers lie
    between two, which are its last values.
    """

    test: str
    values: Values = ()
    source: str = ""
    source_values: Values = ()
    in_order: bool = False
    few: bool = False
    size: str = ""
    near: bool = False
    probe: str = ""
    part: str = ""

    @property
    def test_of_few(self) -> str:
        """What is best asked where only a few records are looked at."""
        return self.probe or self.test


def column(name: str, wanted: Sequence[Value], *, few: bool = False) -> Condition:
    """Ask for one of some values of an indexed column of the list."""
    marks = ", ".join("?" * len(wanted))
    return Condition(
        test=f"+r.{name} IN ({marks})",
        values=tuple(wanted),
        source=f"SELECT position FROM {{list}} WHERE {name} IN ({marks})",
        source_values=tuple(wanted),
        in_order=len(wanted) == 1,
        few=few,
    )


def at_least(name: str, number: int) -> Condition:
    """Ask for a number of an indexed column of the list, or more."""
    return Condition(
        test=f"+r.{name} >= ?",
        values=(number,),
        source=f"SELECT position FROM {{list}} WHERE {name} >= ?",
        source_values=(number,),
    )


def flag(name: str) -> Condition:
    """Ask for what a column of the list says is so."""
    return Condition(test=f"+r.{name}")


def linked(table: str, where: str, *values: Value, several: bool = False) -> Condition:
    """Ask for a link; `where` is about `l`, a row of the table of links.

    `several` says that one record may have several such links.
    """
    return Condition(
        test=f"EXISTS (SELECT 1 FROM {table} AS l WHERE {where} AND l.position = r.position)",
        values=values,
        source=f"SELECT {'DISTINCT ' * several}l.position FROM {table} AS l WHERE {where}",
        source_values=values,
        in_order=not several,
    )


def unlinked(table: str, where: str, *values: Value) -> Condition:
    """Ask for records without a link; `where` is about `l`, a row of the table of links."""
    link = linked(table, where, *values)
    return Condition(test=f"NOT {link.test}", values=values)


def any_of(table: str, name: str, wanted: Iterable[str], *, several: bool = False) -> Condition:
    """Ask for a link with one of some values; `several` if a record may have equal ones."""
    values = tuple(dict.fromkeys(wanted))
    marks = ", ".join("?" * len(values))
    return linked(table, f"l.{name} IN ({marks})", *values, several=several or len(values) != 1)


def among(positions: str) -> Condition:
    """Ask for one of the positions of a JSON list."""
    return Condition(
        test="r.position IN (SELECT value FROM json_each(?))",
        values=(positions,),
        source="SELECT value AS position FROM json_each(?)",
        source_values=(positions,),
        few=True,
    )


NOTHING = Condition(test="FALSE")


def dated(days: PartialDate | None, further: str = "") -> Condition:
    """Ask for a date that may lie on some days, or for any date with None.

    One of an unknown year is asked for where less than a year is: of longer
    ones it would always be, whichever they are. `further` is the table of
    dates beside those in the list.
    """
    if days is None:
        test = "(+r.low IS NOT NULL OR +r.yearless IS NOT NULL{})"
        more = f" OR EXISTS (SELECT 1 FROM {further} AS d WHERE d.position = r.position)"
        return Condition(test=test.format(more if further else ""))
    test, values = _overlap("+r", days)
    source, source_values = _from_index(days)
    if further:
        beside, beside_values = _overlap("d", days)
        exists = f"SELECT 1 FROM {further} AS d WHERE d.position = r.position AND ({beside})"
        test, values = f"{test} OR EXISTS ({exists})", values + beside_values
        if source:
            source += f" UNION SELECT d.position FROM {further} AS d WHERE {beside}"
            source_values += beside_values
    return Condition(
        test=f"({test})", values=values, source=source, source_values=source_values, near=True
    )


def _overlap(row: str, days: PartialDate) -> tuple[str, Values]:
    asked = days.limits()
    bare = row.lstrip("+")
    if asked is None:
        return f"may_fall({bare}.low, {bare}.high, {bare}.yearless, ?)", (str(days),)
    first, last = (day.isoformat() for day in asked)
    known = f"({row}.low <= ? AND {row}.high >= ?)"
    if fits_every_day(days):
        return known, (last, first)
    yearless = f"({row}.yearless IS NOT NULL AND may_fall(NULL, NULL, {bare}.yearless, ?))"
    return f"{known} OR {yearless}", (last, first, str(days))


def _from_index(days: PartialDate) -> tuple[str, Values]:
    """Most dates are days, which one index finds; longer ones that began before have another."""
    asked = days.limits()
    if asked is None:
        return "", ()
    first, last = (day.isoformat() for day in asked)
    parts = ["low BETWEEN ? AND ?", "high >= ? AND high > low AND low < ?"]
    values: Values = (first, last, first, first)
    if not fits_every_day(days):
        parts.append("yearless IS NOT NULL AND may_fall(NULL, NULL, yearless, ?)")
        values += (str(days),)
    selects = (f"SELECT position FROM {{list}} WHERE {part}" for part in parts)
    return " UNION ALL ".join(selects), values
