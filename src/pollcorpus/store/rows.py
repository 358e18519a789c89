"""Records as rows of the tables of a corpus file: what stands in the columns beside the JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Any, TypeAlias

from attrs import evolve
from cattrs import Converter

from pollcorpus.models import Actor, ActorRef, Article, Meeting, PartialDate, Problem, SeatPlan
from pollcorpus.models.sources import source_key

Value: TypeAlias = str | int | None
Row: TypeAlias = tuple[Value, ...]


def printed(value: Any) -> str:
    """Write a plain value as compact JSON that any file can hold."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    # a path may hold bytes that are no text, of which JSON can spell the stand-ins
    return text if _encodable(text) else json.dumps(value, separators=(",", ":"))


def storable(row: Row) -> Row:
    """Return a row with `?` for what no file can hold; its JSON has it whole."""
    if all(map(_encodable, row)):
        return row
    return tuple(v.encode(errors="replace").decode() if isinstance(v, str) else v for v in row)


def _encodable(value: Value) -> bool:
    if not isinstance(value, str) or value.isascii():
        return True
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def days(date: PartialDate | None) -> tuple[str | None, str | None]:
    """Return the first and last day that a date can mean; None for an open end."""
    if date is None:
        return None, None
    first, last = date.earliest, date.latest
    return (first.isoformat() if first else None), (last.isoformat() if last else None)


def article_row(number: int, article: Article, made: Converter) -> Row:
    """A row of `article`."""
    plain = made.unstructure(article)
    if _encodable(article.text):
        del plain["text"]
    source = article.source
    return (
        number,
        article.id,
        *source_key(article),
        source.source_id,
        source.digest,
        article.language,
        _edtf(article.published),
        *days(article.published),
        article.publisher,
        article.headline,
        article.text,
        printed(plain),
    )


def actor_row(position: int, actor: Actor, made: Converter) -> Row:
    """A row of `actor`; its mentions, which may be many, have a table of their own."""
    apart = evolve(actor, mentions=(), articles=()) if is_mention_table(actor) else actor
    return named_row(position, apart, len(actor.articles), made)


def named_row(position: int, actor: Actor, articles: int, made: Converter) -> Row:
    """A row of `actor` for one whom so many articles mention, with the record as it is given."""
    plain = printed(made.unstructure(actor))
    return position, actor.id, actor.name, actor.kind.value, int(actor.known), articles, plain


def is_mention_table(actor: Actor) -> bool:
    """Tell whether the table of mentions gives those of an actor back, and its articles."""
    places = [(m.article_id, m.span) for m in actor.mentions]
    return (
        all(one < other for one, other in pairwise(places))
        and actor.articles == tuple(dict.fromkeys(article for article, _ in places))
        and all(m.said_by is None and _encodable(m.quote) for m in actor.mentions)
    )


def mention_rows(actor: Actor) -> Iterator[Row]:
    """The rows of `mention` for an actor."""
    for mention in actor.mentions:
        yield actor.id, mention.article_id, mention.start, mention.stop, mention.quote


def meeting_row(position: int, meeting: Meeting, made: Converter) -> Row:
    """A row of `meeting`."""
    return (
        position,
        meeting.id,
        _edtf(meeting.date),
        *days(meeting.date),
        meeting.status.value,
        meeting.place,
        len(meeting.articles),
        meeting.independent_reports,
        len(meeting.disagreements),
        printed(made.unstructure(meeting)),
    )


def attendance_rows(meeting: Meeting) -> Iterator[Row]:
    """The rows of `attendance` for a meeting, each once."""
    roles: tuple[tuple[str, Iterable[ActorRef]], ...] = (
        ("participant", meeting.participants),
        ("organisation", meeting.organisations),
        ("absent", meeting.absentees),
        ("disputed", meeting.disputed),
        ("host", () if meeting.host is None else (meeting.host,)),
    )
    for role, refs in roles:
        for ref in dict.fromkeys(refs):
            yield meeting.id, ref.id, role


def share(plan: SeatPlan) -> Row:
    """What both tables of seat plans have: whose plan it is, where, and how many seats."""
    return (
        plan.id,
        plan.party.id,
        plan.party.name,
        plan.election,
        plan.territory,
        plan.seats.at_least,
        plan.seats.at_most,
        int(plan.seats.approximate),
        plan.status.value,
    )


def seat_plan_row(position: int, plan: SeatPlan, made: Converter) -> Row:
    """A row of `seat_plan`."""
    return (
        position,
        *share(plan),
        len(plan.articles),
        len(plan.disagreements),
        printed(made.unstructure(plan)),
    )


def constituency_rows(plan: SeatPlan) -> Iterator[Row]:
    """The rows of `seat_plan_constituency` for a plan."""
    for constituency in dict.fromkeys(plan.constituencies):
        yield plan.id, constituency


def problem_row(number: int, problem: Problem, made: Converter) -> Row:
    """A row of `problem`."""
    plain = printed(made.unstructure(problem))
    severity = problem.severity.value
    return number, *source_key(problem), problem.kind, severity, problem.message, plain


def _edtf(date: PartialDate | None) -> str | None:
    return None if date is None else str(date)
