"""Where the reports of one meeting cannot all be right."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from pollcorpus.models import (
    ActorRef,
    Claim,
    Disagreement,
    Evidence,
    MeetingReport,
    MeetingStatus,
    Side,
)

_Value = TypeVar("_Value")


def meeting_disagreements(reports: Sequence[MeetingReport]) -> tuple[Disagreement, ...]:
    """List the fields in which reports of one meeting contradict each other.

    Not to mention a person is no contradiction, nor are two dates or places
    of which one is the more exact.
    """
    return (*_attendance(reports), *_status(reports), *_dates(reports), *_times(reports))


def _attendance(reports: Sequence[MeetingReport]) -> Iterator[Disagreement]:
    present = _claims(reports, lambda report: report.participants)
    absent = _claims(reports, lambda report: report.absentees)
    for person in present:
        if person in absent:
            yield Disagreement(
                about="attendance",
                subject=person,
                sides=(side("present", present[person]), side("absent", absent[person])),
            )


def _status(reports: Sequence[MeetingReport]) -> Iterator[Disagreement]:
    """Held and cancelled exclude each other; a plan contradicts neither."""
    sides = {
        status: [(r.article_id, r.status) for r in reports if r.status.value is status]
        for status in (MeetingStatus.HELD, MeetingStatus.CANCELLED)
    }
    if all(sides.values()):
        yield Disagreement(
            about="status", sides=tuple(side(s.value, told) for s, told in sides.items())
        )


def _dates(reports: Sequence[MeetingReport]) -> Iterator[Disagreement]:
    told = [(r.article_id, r.date) for r in reports if r.date and not r.date.inferred]
    yield from _exclusive("date", told, lambda one, other: one.may_equal(other))


def _times(reports: Sequence[MeetingReport]) -> Iterator[Disagreement]:
    for about, field in (("time", "time"), ("duration", "duration")):
        claims = [(r.article_id, getattr(r, field)) for r in reports if getattr(r, field)]
        yield from _exclusive(about, claims, lambda one, other: one == other)


def _exclusive(
    about: str,
    claims: Sequence[tuple[str, Claim[_Value]]],
    compatible: Callable[[_Value, _Value], bool],
) -> Iterator[Disagreement]:
    values = list(dict.fromkeys(claim.value for _, claim in claims))
    if any(not compatible(a, b) for i, a in enumerate(values) for b in values[i + 1 :]):
        yield Disagreement(
            about=about,
            sides=tuple(
                side(str(value), [told for told in claims if told[1].value == value])
                for value in values
            ),
        )


def _claims(
    reports: Sequence[MeetingReport],
    field: Callable[[MeetingReport], tuple[Claim[ActorRef], ...]],
) -> dict[ActorRef, list[tuple[str, Claim[ActorRef]]]]:
    claims: dict[ActorRef, list[tuple[str, Claim[ActorRef]]]] = defaultdict(list)
    for report in reports:
        for claim in field(report):
            claims[claim.value].append((report.article_id, claim))
    return claims


def side(value: str, claims: Iterable[tuple[str, Claim[_Value]]]) -> Side:
    """Make one side of a disagreement from the claims that take it."""
    told = list(claims)
    evidence: tuple[Evidence, ...] = tuple(e for _, claim in told for e in claim.evidence)
    return Side(
        value=value, articles=tuple(dict.fromkeys(ident for ident, _ in told)), evidence=evidence
    )
