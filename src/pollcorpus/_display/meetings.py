"""Why reports are one meeting, and what the user corrected, as a prompt shows them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pollcorpus._display.words import counted, few, shorten, wrapped


def same_meeting_repr(answer: Any) -> str:
    """Explain in lines what leads from one report to another."""
    if not answer.steps:
        return "SameMeeting: both are one report"
    ends = (answer.steps[0].reports[0], answer.steps[-1].reports[1])
    first, last = (report.article_id for report in ends)
    way = "directly" if answer.direct else f"through {_ids(answer.through)}"
    lines = [f"SameMeeting: {first} and {last}, {way}"]
    for step in answer.steps:
        lines += _step(step)
    return "\n".join(lines)


def _step(step: Any) -> Iterator[str]:
    for report in step.reports:
        quote = f"“{report.evidence[0].quote}”" if report.evidence else "(no words)"
        yield f"  {report.article_id}: {shorten(quote, 76)}"
    for number, fact in enumerate(shared_facts(step)):
        yield from wrapped(fact, first="    = " if number == 0 else "      ", rest="        ")


def shared_facts(step: Any) -> Iterator[str]:
    """Say in words what two reports share, the most telling first."""
    if step.corrected:
        yield "joined by the user"
    if step.days is not None:
        basis = "what both say" if step.days_stated else "what they say and when they appeared"
        yield f"{basis} allows {step.days}"
    if step.people:
        yield f"both name {few(step.people, 6)}"
    if step.organisations:
        yield f"both have {few(step.organisations, 6)} meet"
    if step.place:
        yield f"both at {step.place}"
    if step.ordinal is not None:
        yield f"both number {step.ordinal} of its series"
    if step.topics:
        yield f"both about {few(step.topics, 6)}"
    if not (step.enough or step.corrected):
        yield "which joins them only together with what other reports say"


def shared_repr(step: Any) -> str:
    """Show in one line what two reports share."""
    first, second = (report.article_id for report in step.reports)
    return f"<Shared by {first} and {second}: {'; '.join(shared_facts(step))}>"


def corrections_repr(corrections: Any) -> str:
    """Show how many pairs of reports the user joined and parted."""
    joined, parted = len(corrections.join), len(corrections.part)
    return f"<Corrections {counted(joined, 'join')} · {counted(parted, 'part')}>"


def _ids(reports: Any) -> str:
    return ", ".join(report.article_id for report in reports)
