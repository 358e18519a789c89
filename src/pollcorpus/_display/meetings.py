"""Meetings by date, why reports are one, what they dispute, what the user corrected."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from pollcorpus._display.records import (
    ROWS,
    marked,
    names_of,
    point_of,
    reports_of,
    reports_of_side,
    status_unless_held,
    told_in_short,
    when_met,
    where,
)
from pollcorpus._display.words import (
    Row,
    counted,
    cut,
    few,
    fitting,
    padded,
    rest,
    room,
    short,
    shorten,
    table,
    width,
    wrapped,
)

_WHO = 24
"""Columns that those who met have at least in a row of a timeline."""
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def same_meeting_repr(answer: Any) -> str:
    """Explain in lines what leads from one report to another."""
    if not answer.steps:
        return "SameMeeting: both are one report"
    ends = (answer.steps[0].reports[0], answer.steps[-1].reports[1])
    first, last = (short(report.article_id) for report in ends)
    lines = [f"SameMeeting: {first} and {last}, {_way(answer)}"]
    for step in answer.steps:
        lines += _step(step, answer.sources)
    return "\n".join(lines)


def _way(answer: Any) -> str:
    if not answer.direct:
        return f"through {_ids(answer.through)}"
    return "directly" if answer.steps[0].sufficient else "only together with other reports"


def _step(step: Any, sources: Mapping[str, str]) -> Iterator[str]:
    for report in step.reports:
        quote = f"“{report.evidence[0].quote}”" if report.evidence else "(no words)"
        source = sources.get(report.article_id)
        yield f"  {short(report.article_id)}: {shorten(source or quote, room() - 14)}"
        if source:
            yield f"    {shorten(quote, room() - 6)}"
    for number, fact in enumerate(shared_facts(step)):
        yield from wrapped(fact, first="    = " if number == 0 else "      ", then="        ")


def shared_facts(step: Any) -> Iterator[str]:
    """Say in words what two reports share, the most telling first."""
    if step.corrected:
        yield "joined by the user"
    if step.days is not None:
        basis = "what both say" if step.days_stated else "what they say and when they appeared"
        yield f"{basis} allows {step.days}"
    yield from _inferred(step.reports)
    if step.moved is not None:
        yield f"planned for {step.moved}, and moved from there"
    if step.people:
        yield f"both name {few(step.people, 6)}"
    if step.organisations:
        yield f"both have {few(step.organisations, 6)} meet"
    if step.place:
        yield f"both at {step.place}"
    elif step.city:
        yield f"both in {step.city}"
    if step.weekday is not None:
        yield f"both on a {_WEEKDAYS[step.weekday]}"
    if step.time is not None:
        yield f"both at {step.time // 60}:{step.time % 60:02}"
    if step.ordinal is not None:
        yield f"both number {step.ordinal} of its series"
    if step.topics:
        yield f"both about {few(step.topics, 6)}"
    if step.unnamed:
        yield "one tells by party, office or part of a name whom the other names"
    if step.untimed and step.enough:
        yield "one leaves open when it was; no other meeting shares as much with it"
    if not step.sufficient:
        yield "which joins them only together with what other reports say"


def _inferred(reports: Sequence[Any]) -> Iterator[str]:
    """Say of dates that no words give where they are from."""
    for report in reports:
        if report.date is not None and report.date.inferred and report.date.why:
            yield f"the date of {short(report.article_id)} is inferred: {report.date.why}"


def apart(one: Any, other: Any, reason: str) -> str:
    """Say which two reports are not of one meeting, and why."""
    first, second = (f"{short(told.article_id)} ({told_in_short(told)})" for told in (one, other))
    return f"{first} and {second}: {reason}"


def twins_repr(twins: Any) -> str:
    """Show two meetings that may be one, who was there, and what parts them."""
    days = " and ".join(
        f"{when_met(meeting)}, {where(meeting)}" if where(meeting) else when_met(meeting)
        for meeting in twins.meetings
    )
    return f"<Twins {days} · {few(twins.meetings[0].participants)} · {twins.why}>"


def shared_repr(step: Any) -> str:
    """Show in one line what two reports share."""
    first, second = (short(report.article_id) for report in step.reports)
    return f"<Shared by {first} and {second}: {'; '.join(shared_facts(step))}>"


def corrections_repr(corrections: Any) -> str:
    """Show how often the user joined, parted, dropped and struck, and the first of each."""
    told: dict[str, Sequence[str]] = {
        "join": [" and ".join(map(report_name, pair)) for pair in corrections.join],
        "part": [" and ".join(map(report_name, pair)) for pair in corrections.part],
        "drop": [*map(report_name, (*corrections.drop, *corrections.drop_plans))],
        "strike": [f"{actor} in {report_name(key)}" for key, actor in corrections.strike],
    }
    shown = [f"{counted(len(names), what)} ({few(names)})" for what, names in told.items() if names]
    return f"<Corrections {' · '.join(shown) or 'none'}>"


def report_name(key: tuple[str, int]) -> str:
    """Return a short name of a report: of its article and its number there.

    >>> report_name(("a17ef6211cd004594", 0))
    'a17ef6211#0'
    """
    ident, number = key
    return f"{short(ident)}#{number}"


# ---- attendance -----------------------------------------------------------------------------


def attendance_repr(attendance: Any) -> str:
    """Show the first claims: of which meeting, whom, in which role, in whose words."""
    lines = [f"Attendance: {counted(len(attendance), 'claim')}"]
    shown: list[Row] = [(_attended(row), ()) for row in attendance[:ROWS]]
    return "\n".join([*lines, *table(shown), *rest(len(attendance), ROWS)])


def attendance_row_repr(row: Any) -> str:
    """Show a claim of somebody's attendance in one line."""
    return f"<AttendanceRow {' · '.join(_attended(row))}>"


def _attended(row: Any) -> tuple[str, ...]:
    quote = f"“{row.evidence.quote}”" if row.evidence else ""
    role = marked(row.role, row.claim.inferred)
    return when_met(row.meeting), row.actor.name, role, row.source, shorten(quote, room())


# ---- disagreements --------------------------------------------------------------------------


def disagreements_repr(disputes: Any) -> str:
    """Show the first disagreements, of which meeting each is and the words of each side."""
    lines = [f"Disagreements: {len(disputes):,}"]
    for dispute in disputes[:ROWS]:
        lines.append(f"  {shorten(_told_of(dispute), room() - 2)}")
        lines += map(_side, dispute.sides)
    return "\n".join([*lines, *rest(len(disputes), ROWS)])


def _side(side: Any) -> str:
    told = f"{side.value} in {reports_of_side(side)}"
    quote = f": “{side.evidence[0].quote}”" if side.evidence else ""
    return f"    {shorten(f'{told}{quote}', room() - 4)}"


# ---- timeline -------------------------------------------------------------------------------


def timeline_repr(timeline: Any, limit: int | None = 40) -> str:
    """Show the meetings of each year below its number; `limit` None shows all."""
    shown = timeline[:limit]
    lines = _rows(shown, indent=2)
    parts = [f"Timeline of {counted(len(timeline), 'meeting')}"]
    for year, group in groupby(zip(shown, lines, strict=True), key=lambda pair: _year(pair[0])):
        parts += [year, *(line for _, line in group)]
    more = (f"{line}; print() shows all" for line in rest(len(timeline), len(shown)))
    return "\n".join([*parts, *more])


def timeline_row_repr(row: Any) -> str:
    """Show a row of a timeline in one line."""
    (line,) = _rows([row], indent=0)
    return f"<TimelineRow {line}>"


def _rows(rows: Sequence[Any], indent: int) -> Iterator[str]:
    """Say when, whether, who, where and by how many reports, with room for who first."""
    told = padded([status_unless_held(row.meeting) for row in rows])
    for date, status, row in zip(
        padded([when_met(r.meeting) for r in rows]), told, rows, strict=True
    ):
        begins = " " * indent + "  ".join(part for part in (date, status) if part)
        ends = " · ".join(part for part in (where(row.meeting), reports_of(row.meeting)) if part)
        left = max(room() - width(begins) - width(ends) - 5, _WHO)
        who = fitting(names_of(row.who), left) if row.who else "participants not named"
        yield cut(f"{begins}  {who} · {ends}", room())


def _year(row: Any) -> str:
    earliest = row.date and (row.date.earliest or row.date.latest)
    return str(earliest.year) if earliest else "no year"


def _ids(reports: Any) -> str:
    return ", ".join(short(report.article_id) for report in reports)


def _told_of(dispute: Any) -> str:
    """What is disputed, and of which meeting or plan; a plan's party is named once."""
    title = dispute.of.removeprefix(f"{dispute.subject}, ")
    return " — ".join(part for part in (point_of(dispute), title) if part)
