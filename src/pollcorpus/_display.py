"""All text for people at a prompt: what records, queries and tables look like.

Records are looked at by their attributes alone, so that the models can call
this module, which lies below them.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any, TypeAlias

Row: TypeAlias = tuple[str, ...]

ROWS = 10
"""As many records of a query are shown."""
WIDTH = 100
"""Columns of the text that a table may fill."""
UNDATED = "undated"


# ---- words ----------------------------------------------------------------------------------


def counted(number: int, noun: str) -> str:
    """Return a number with its noun.

    >>> counted(1, "report"), counted(2, "query"), counted(0, "day")
    ('1 report', '2 queries', '0 days')
    """
    if number == 1:
        return f"1 {noun}"
    plural = f"{noun[:-1]}ies" if noun[-1] == "y" and noun[-2] not in "aeiou" else f"{noun}s"
    return f"{number:,} {plural}"


def few(names: Iterable[object], limit: int = 3) -> str:
    """Join the first names, and count the rest.

    >>> few(["A", "B", "C", "D"])
    'A, B, C +1'
    """
    known = [str(name) for name in names]
    rest = f" +{len(known) - limit}" if len(known) > limit else ""
    return ", ".join(known[:limit]) + rest


def width(text: str) -> int:
    """Return how many columns of a terminal a text takes: combining signs take none.

    >>> width("हिंदी"), width("Hindi")
    (4, 5)
    """
    if text.isascii():
        return len(text)
    return sum(_columns(character) for character in text)


def _columns(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def shorten(text: str, columns: int) -> str:
    """Bring a text to one line of at most so many columns; … marks what is cut.

    >>> shorten("Talks  on seats", 8)
    'Talks o…'
    """
    return cut(" ".join(text.split()), columns)


def table(rows: Sequence[Row], *, indent: int = 2, columns: int = WIDTH) -> list[str]:
    """Align rows; a column that is blank in all of them is left out, the last one is cut to fit."""
    filled = [column for column in zip(*rows, strict=True) if any(column)]
    padded = [_padded(column) for column in filled]
    return [
        cut(f"{' ' * indent}{'  '.join(row)}".rstrip(), columns)
        for row in zip(*padded, strict=True)
    ]


def _padded(cells: Sequence[str]) -> list[str]:
    longest = max(map(width, cells))
    return [cell + " " * (longest - width(cell)) for cell in cells]


def cut(line: str, columns: int) -> str:
    """Cut a line to at most so many columns; … marks what is cut."""
    if width(line) <= columns:
        return line
    taken = 0
    for at, character in enumerate(line):
        taken += _columns(character)
        if taken > columns - 1:
            return f"{line[:at].rstrip()}…"
    return line


# ---- rows of records ------------------------------------------------------------------------


def meeting_row(meeting: Any) -> Row:
    """When, whether, where, how many reports, who."""
    status = meeting.status.value
    return (
        when(meeting.date),
        "" if status == "held" else status,
        shorten(meeting.place or "", 28),
        reports_of(meeting),
        few(meeting.participants or meeting.organisations),
    )


def seat_plan_row(plan: Any) -> Row:
    """Which election, where, who, how many seats, how settled, how many reports."""
    return (
        plan.election or UNDATED,
        plan.territory,
        shorten(plan.party.name, 32),
        str(plan.seats) if plan.seats.known else "",
        plan.status.value,
        reports_of(plan),
        few(plan.constituencies),
    )


def actor_row(actor: Any) -> Row:
    """The label, what it is, in how many articles, and other forms."""
    forms = dict.fromkeys(form for _, form in actor.names if form != actor.name)
    return (
        shorten(actor.name, 36),
        actor.kind.value,
        counted(len(actor.articles), "article"),
        few(forms, 4),
    )


def article_row(article: Any) -> Row:
    """When, in which language, from where, and its headline or first words."""
    return (
        when(article.published),
        article.language,
        shorten(article.publisher or article.source.source_id, 24),
        shorten(article.headline or article.body[:200], 60),
    )


def when(date: Any) -> str:
    """Return a date for people."""
    return UNDATED if date is None else str(date)


def reports_of(record: Any) -> str:
    """Count the reports of a record, its copies and its disagreements."""
    told = counted(len(record.articles), "report")
    differ = len(record.disagreements)
    return f"{told}, {counted(differ, 'disagreement')}" if differ else told


# ---- records --------------------------------------------------------------------------------


def _tag(name: str, *parts: str) -> str:
    return f"<{name} {' · '.join(part for part in parts if part)}>"


def meeting_repr(meeting: Any) -> str:
    """Show a meeting in one line."""
    date, _, place, reports, who = meeting_row(meeting)
    absent = f"absent: {few(meeting.absentees)}" if meeting.absentees else ""
    return _tag("Meeting", date, meeting.status.value, place, who, absent, reports)


def seat_plan_repr(plan: Any) -> str:
    """Show a seat plan in one line."""
    election, territory, party, _, status, reports, seats = seat_plan_row(plan)
    return _tag("SeatPlan", party, election, territory, str(plan.seats), status, seats, reports)


def actor_repr(actor: Any) -> str:
    """Show an actor in one line."""
    return _tag("Actor", actor.name, actor.kind.value, counted(len(actor.articles), "article"))


def article_repr(article: Any) -> str:
    """Show an article in one line."""
    date, language, source, words = article_row(article)
    return _tag("Article", date, language, source, words)


def disagreement_repr(disagreement: Any) -> str:
    """Show what is in dispute, and how many reports take each side.

    >>> from pollcorpus.models import Disagreement, Side
    >>> sides = Side(value="10", articles=("a", "b"), evidence=()), Side(
    ...     value="12", articles=("c",), evidence=())
    >>> Disagreement(about="seats", sides=sides)
    Disagreement(seats: 10 in 2 reports, 12 in 1)
    """
    subject = f" of {disagreement.subject}" if disagreement.subject else ""
    told = [f"{side.value} in {len(side.articles)}" for side in disagreement.sides]
    told[:1] = [
        f"{side.value} in {counted(len(side.articles), 'report')}"
        for side in disagreement.sides[:1]
    ]
    return f"Disagreement({disagreement.about}{subject}: {', '.join(told)})"


# ---- queries and the corpus -----------------------------------------------------------------


def query_head(name: str, steps: Sequence[str], found: int, total: int) -> str:
    """Show a query as it is written, and how much it found."""
    written = name + "".join(step if step[0] == "[" else f".{step}" for step in steps)
    return f"{written}: {found:,} of {total:,}" if steps else f"{written}: {found:,}"


def query_repr(head: str, rows: Iterable[Row], found: int) -> str:
    """Show a query with its first records and a count of the rest."""
    lines = [head, *table(list(rows))]
    if found > ROWS:
        lines.append(f"  … and {found - ROWS:,} more")
    return "\n".join(lines)


def call(name: str, *arguments: object) -> str:
    """Show a step of a query as it is written.

    >>> call("between", "2022-04", None)
    "between('2022-04', None)"
    """
    return f"{name}({', '.join(map(repr, arguments))})"


def bracket(at: slice) -> str:
    """Show a slice as it is written.

    >>> bracket(slice(None, 3)), bracket(slice(1, None, 2))
    ('[:3]', '[1::2]')
    """
    ends = ["" if end is None else str(end) for end in (at.start, at.stop)]
    return f"[{':'.join([*ends, str(at.step)] if at.step is not None else ends)}]"


def corpus_repr(
    languages: Sequence[tuple[str, int]], counts: Sequence[tuple[int, str]], problems: int
) -> str:
    """Show how much a corpus holds.

    >>> corpus_repr([("en", 2)], [(2, "article"), (3, "meeting")], 1)
    '<Corpus 2 articles (en 2) · 3 meetings · 1 problem>'
    """
    (articles, noun), *others = counts
    codes = ", ".join(f"{code} {number}" for code, number in languages)
    parts = [counted(articles, noun) + (f" ({codes})" if codes else "")]
    parts += [counted(number, noun) for number, noun in others]
    if problems:
        parts.append(counted(problems, "problem"))
    return _tag("Corpus", *parts)
