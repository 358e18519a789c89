"""The account of a corpus: who met whom, what is in dispute, who gets which seats."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from typing import Any

from pollcorpus._display.records import (
    NOTHING_READ,
    REMOTE,
    UNNAMED,
    marked,
    meeting_title,
    plan_title,
    point_of,
    seat_plan_cells,
    status_of,
    when,
    when_met,
)
from pollcorpus._display.words import Row, counted, few, rest, shorten, table, wrapped

_QUOTED = 3
"""So many reports of each side of a disagreement are quoted."""
_LONGEST = 240
"""A quotation is shown up to so many columns."""


def account(
    corpus: Any,
    *,
    columns: int = 96,
    limit: int | None = 40,
    for_all: str = "limit=None",
    problem: Callable[[Any], str] = str,
) -> Iterator[str]:
    """Yield the lines that tell a reader what a corpus holds.

    Of more than `limit` meetings, those that most articles report are told,
    of equal ones the latest, of problems the first; None tells all, as the
    reader asks for by `for_all`. Lines have at most so many columns.
    `problem` puts a problem into words.
    """
    names = {article.id: article.source.source_id for article in corpus.articles}
    yield from _headline(corpus, columns)
    yield from _meetings(corpus.meetings, limit, columns, for_all)
    yield from _disagreements(corpus, names, columns)
    yield from _seat_plans(corpus.seat_plans, columns)
    yield from _problems(corpus.problems, limit, columns, problem)


def _headline(corpus: Any, columns: int) -> Iterator[str]:
    told = repr(corpus).strip("<>")
    if told.startswith(NOTHING_READ):  # its problems are told below
        told = NOTHING_READ
    yield from wrapped(told, then="  ", columns=columns)
    yield from _published([a.published for a in corpus.articles])
    doubles = len(corpus.as_read) - len(corpus.articles)
    if doubles:
        yield f"{counted(doubles, 'article')} more with the same content as another"


def _published(dates: Sequence[Any]) -> Iterator[str]:
    """Say of which days the articles are, and how many do not tell it."""
    ends = [[day for day in (d.earliest, d.latest) if day] for d in dates if d is not None]
    days = sorted(day for both in ends for day in both)
    if not days:
        return
    told = f"from {days[0]} to {days[-1]}" if days[0] < days[-1] else f"on {days[0]}"
    without = len(dates) - sum(map(bool, ends))
    rest_of = f", but for {counted(without, 'article')} without a known year" if without else ""
    yield f"Published {told}{rest_of}"


def _section(title: str, count: int, columns: int) -> Iterator[str]:
    if count:
        yield ""
        yield f"{title} ".ljust(columns, "─")


def _most_reported(meetings: Sequence[Any], limit: int | None) -> list[Any]:
    if limit is None or len(meetings) <= limit:
        return list(meetings)
    latest_first = sorted(meetings, key=_meeting_order, reverse=True)
    dated_first = sorted(latest_first, key=lambda meeting: meeting.date is None)
    ranked = sorted(dated_first, key=lambda meeting: -len(meeting.articles))
    kept = {meeting.id for meeting in ranked[:limit]}
    return [meeting for meeting in meetings if meeting.id in kept]


# ---- meetings -------------------------------------------------------------------------------


def _meetings(
    meetings: Sequence[Any], limit: int | None, columns: int, for_all: str
) -> Iterator[str]:
    yield from _section("Meetings", len(meetings), columns)
    told = sorted(_most_reported(meetings, limit), key=_meeting_order)
    dates = max((len(when_met(meeting)) for meeting in told), default=0)
    for meeting in told:
        yield from _meeting(meeting, dates, columns)
    if len(told) < len(meetings):
        yield from wrapped(
            _left_out(meetings, told, for_all), first="  ", then="    ", columns=columns
        )


def _left_out(meetings: Sequence[Any], told: Sequence[Any], for_all: str) -> str:
    """Say how many meetings of which status are not told, by what the others were chosen."""
    shown = {meeting.id for meeting in told}
    count = Counter(m.status.value for m in meetings if m.id not in shown)
    statuses = ", ".join(f"{number:,} {status}" for status, number in count.items())
    more = f"… and {counted(count.total(), 'meeting')} more ({statuses})"
    return f"{more}: told are those of most reports, of equal ones the latest; {for_all} tells all"


def _meeting_order(meeting: Any) -> tuple[Any, ...]:
    if meeting.date is None:
        return 1, meeting.id
    return 0, meeting.date, meeting.id


def _meeting(meeting: Any, dates: int, columns: int) -> Iterator[str]:
    margin = " " * (dates + 4)
    named = meeting.participants or meeting.organisations
    who = _people(meeting, named) or "participants not named"
    first = f"  {when_met(meeting):<{dates}}  "
    yield from wrapped(who, first=first, then=margin, columns=columns)
    for line in _particulars(meeting):
        yield from wrapped(line, first=margin, then=f"{margin}  ", columns=columns)


def _people(meeting: Any, people: Sequence[Any]) -> str:
    """Name people, and mark those of whom no report says outright that they came, or did not."""
    inferred = set(meeting.people_inferred)
    return ", ".join(marked(ref.name, ref in inferred) for ref in people)


def _particulars(meeting: Any) -> Iterator[str]:
    facts = [status_of(meeting), *([REMOTE] if meeting.remote else [])]
    facts += [f"at {meeting.place}"] if meeting.place else []
    facts += [f"host {meeting.host}"] if meeting.host else []
    if meeting.participants and meeting.organisations:
        facts.append(f"for {few(meeting.organisations, 4)}")
    reports, independent = len(meeting.articles), meeting.independent_reports
    told = counted(reports, "report")
    if independent != reports:
        told += f", {independent} independent (texts that share much of their wording count once)"
    facts.append(told)
    yield " · ".join(facts)
    if meeting.agenda:
        yield f"about {', '.join(meeting.agenda)}"
    if meeting.absentees:
        yield f"absent: {_people(meeting, meeting.absentees)}"
    yield from _came_about(meeting)
    if meeting.disagreements:
        yield f"disputed: {', '.join(map(point_of, meeting.disagreements))}"


def _came_about(meeting: Any) -> Iterator[str]:
    """Tell step by step how a meeting came about whose day was changed, or that was off once."""
    steps = meeting.history
    days = {step.date for step in steps if step.date is not None}
    changed = any(not one.may_equal(other) for one in days for other in days)
    if changed or len({step.status for step in steps} - {meeting.status}) > 1:
        told = (f"{step.status.value} for {when(step.date)}" for step in steps)
        yield ", then ".join(told).replace("held for", "held on")


# ---- disagreements --------------------------------------------------------------------------


def _disagreements(corpus: Any, names: dict[str, str], columns: int) -> Iterator[str]:
    disputed = [
        (f"{point_of(d)} — {meeting_title(m)}", d) for m in corpus.meetings for d in m.disagreements
    ]
    disputed += [
        (f"{d.about} — {plan_title(p)}", d) for p in corpus.seat_plans for d in p.disagreements
    ]
    yield from _section("Disagreements", len(disputed), columns)
    for text, disagreement in disputed:
        yield from wrapped(text, first="  ", then="    ", columns=columns)
        for side in disagreement.sides:
            yield from _side(side, names, columns)


def _side(side: Any, names: dict[str, str], columns: int) -> Iterator[str]:
    quotes = {e.article_id: e.quote for e in reversed(side.evidence)}
    yield f"    {side.value}"
    for article in side.articles[:_QUOTED]:
        source = names.get(article, article)
        quote = shorten(quotes.get(article, ""), _LONGEST)
        text = f"{source}: “{quote}”" if quote else source
        yield from wrapped(text, first=" " * 6, then=" " * 8, columns=columns)
    if len(side.articles) > _QUOTED:
        yield f"      … and {counted(len(side.articles) - _QUOTED, 'report')} more"


# ---- seat plans and problems ----------------------------------------------------------------


def _seat_plans(plans: Iterable[Any], columns: int) -> Iterator[str]:
    ordered = sorted(plans, key=_plan_order)
    yield from _section("Seat plans", len(ordered), columns)
    for election, of_election in groupby(ordered, key=lambda plan: plan.election):
        yield f"  {election or UNNAMED}"
        yield from _plans_of_election(list(of_election), columns)


def _plans_of_election(plans: Sequence[Any], columns: int) -> Iterator[str]:
    rows: list[Row] = [((*seat_plan_cells(plan), _told(plan)), ()) for plan in plans]
    for plan, line in zip(plans, table(rows, indent=4, columns=columns), strict=True):
        yield line
        for step in _history(plan):
            yield from wrapped(step, first=" " * 6 + "· ", then=" " * 8, columns=columns)
        if plan.constituencies:
            seats = ", ".join(plan.constituencies)
            yield from wrapped(seats, first=" " * 8, then=" " * 8, columns=columns)
        for warning in plan.warnings:
            yield from wrapped(warning, first=" " * 6 + "! ", then=" " * 8, columns=columns)


def _history(plan: Any) -> Iterator[str]:
    """Tell day by day how a plan came to be what it is, where that took more than one step."""
    if len({(claim.status, claim.seats) for claim in plan.history}) < 2:
        return
    for day, claims in groupby(plan.history, key=lambda claim: when(claim.day)):
        steps = (f"{c.status.value} {c.seats if c.seats.known else ''}".strip() for c in claims)
        yield f"{day} {', '.join(dict.fromkeys(steps))}"


def _told(plan: Any) -> str:
    reports = counted(len(plan.articles), "report")
    return f"{reports}, disputed" if plan.disagreements else reports


def _plan_order(plan: Any) -> tuple[Any, ...]:
    return plan.election is None, plan.election or "", plan.territory, plan.party.name, plan.id


def _problems(
    problems: Sequence[Any], limit: int | None, columns: int, worded: Callable[[Any], str]
) -> Iterator[str]:
    yield from _section("Problems", len(problems), columns)
    told = problems[:limit]
    for problem in told:
        first = f"  {problem.severity.value}: "
        yield from wrapped(worded(problem), first=first, then="    ", columns=columns)
    yield from rest(len(problems), len(told))
