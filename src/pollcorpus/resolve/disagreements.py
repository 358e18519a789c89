"""Where the reports of one meeting cannot all be right."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import TypeVar

from pollcorpus.models import (
    ActorRef,
    Claim,
    Disagreement,
    Evidence,
    MeetingReport,
    MeetingStatus,
    PartialDate,
    Side,
)
from pollcorpus.models.meeting_report import decisive, in_force
from pollcorpus.resolve.accounts import minutes_of
from pollcorpus.resolve.houses import are_other_houses
from pollcorpus.resolve.venues import Site, exclude_each_other

__all__ = ["meeting_disagreements", "side"]

NO_COPIES: Mapping[str, str] = MappingProxyType({})
"""Of articles each of which prints a text of its own."""
_Value = TypeVar("_Value")
_SAME_TIME = 15
"""Two times of day so many minutes apart may be one, told more or less exactly."""
_ROUND_HOUR = 30
"""A duration of whole hours may be so many minutes off."""


def meeting_disagreements(
    reports: Sequence[MeetingReport],
    copies: Mapping[str, str],
    on: PartialDate | None = None,
) -> tuple[Disagreement, ...]:
    """List the fields in which reports of one meeting contradict each other, strongest first.

    Not to mention a person is no contradiction, nor are two dates, times or
    places of which one is the more exact. A plan contradicts nothing: what it
    says gives way to what was held, or to a new plan. `copies` maps articles
    to the one that stands for all reprints of a text, `on` is the meeting's
    date.
    """
    day = on.earliest if on else None
    reports = in_force(reports, copies)
    status = _status(reports, copies)
    reports = decisive(reports)
    found = (
        *status,
        *_attendance(reports, copies),
        *_exclusive("date", _dates(reports), lambda a, b: not a.may_equal(b), copies),
        *_exclusive("place", _told(reports, "place"), _places_apart(reports, day), copies),
        *_exclusive("host", _told(reports, "host"), _hosts_apart, copies),
        *_exclusive("time", _told(reports, "time"), _times_apart, copies),
        *_exclusive("duration", _told(reports, "duration"), _durations_apart, copies),
    )
    return tuple(sorted(found, key=lambda disagreement: -disagreement.strength))


def _attendance(
    reports: Sequence[MeetingReport], copies: Mapping[str, str]
) -> Iterator[Disagreement]:
    present = _claims(reports, lambda report: report.participants)
    absent = _claims(reports, lambda report: report.absentees)
    for person in present:
        if person in absent:
            yield Disagreement(
                about="attendance",
                subject=person,
                sides=(
                    side("present", present[person], copies),
                    side("absent", absent[person], copies),
                ),
            )


def _status(reports: Sequence[MeetingReport], copies: Mapping[str, str]) -> Iterator[Disagreement]:
    """Held and cancelled exclude each other; a plan contradicts neither."""
    sides = {
        status: [(r.article_id, r.status) for r in reports if r.status.value is status]
        for status in (MeetingStatus.HELD, MeetingStatus.CANCELLED)
    }
    if all(sides.values()):
        yield Disagreement(
            about="status", sides=tuple(side(s.value, told, copies) for s, told in sides.items())
        )


# ---- fields with one value ------------------------------------------------------------------


def _dates(reports: Sequence[MeetingReport]) -> list[tuple[str, Claim[PartialDate]]]:
    return [(r.article_id, r.date) for r in reports if r.date and not r.date.inferred]


def _told(reports: Sequence[MeetingReport], field: str) -> list[tuple[str, Claim[_Value]]]:
    return [(r.article_id, getattr(r, field)) for r in reports if getattr(r, field)]


def _places_apart(reports: Sequence[MeetingReport], day: date | None) -> Callable[[str, str], bool]:
    """Compare places, each with the cities that its reports put it in."""
    towns: dict[str, set[str]] = defaultdict(set)
    for report in reports:
        if report.place and report.city and not report.city.inferred:
            towns[report.place.value].add(report.city.value)

    def site(name: str) -> Site:
        return Site(name=name, cities=frozenset(towns.get(name, ())))

    def apart(one: str, other: str) -> bool:
        return exclude_each_other(site(one), site(other), day) or are_other_houses(one, other)

    return apart


def _hosts_apart(one: ActorRef, other: ActorRef) -> bool:
    """A party hosts through one of its people; two people are two hosts."""
    return one != other and one.kind is other.kind


def _times_apart(one: str, other: str) -> bool:
    first, second = map(minutes_of, (one, other))
    return first is not None and second is not None and abs(first - second) > _SAME_TIME


def _durations_apart(one: str, other: str) -> bool:
    first, second = map(_duration, (one, other))
    if first is None or second is None:
        return False
    rough = first % 60 == 0 or second % 60 == 0
    return abs(first - second) > (_ROUND_HOUR if rough else 0)


def _duration(text: str) -> int | None:
    """Minutes of "1 hour 30 minutes"; None for what lasted days."""
    words = text.split()
    per = {"hour": 60, "hours": 60, "minute": 1, "minutes": 1}
    if len(words) % 2 or not {*words[1::2]} <= {*per}:
        return None
    return sum(int(n) * per[unit] for n, unit in zip(words[::2], words[1::2], strict=True))


def _exclusive(
    about: str,
    claims: Sequence[tuple[str, Claim[_Value]]],
    apart: Callable[[_Value, _Value], bool],
    copies: Mapping[str, str],
) -> Iterator[Disagreement]:
    """Set the values against each other that another one excludes."""
    values = list(dict.fromkeys(claim.value for _, claim in claims))
    disputed = [v for v in values if any(apart(v, other) for other in values)]
    if disputed:
        sides = (
            side(str(value), [told for told in claims if told[1].value == value], copies)
            for value in disputed
        )
        yield Disagreement(about=about, sides=tuple(sides))


def _claims(
    reports: Sequence[MeetingReport],
    field: Callable[[MeetingReport], tuple[Claim[ActorRef], ...]],
) -> dict[ActorRef, list[tuple[str, Claim[ActorRef]]]]:
    claims: dict[ActorRef, list[tuple[str, Claim[ActorRef]]]] = defaultdict(list)
    for report in reports:
        for claim in field(report):
            claims[claim.value].append((report.article_id, claim))
    return claims


def side(
    value: str,
    claims: Iterable[tuple[str, Claim[_Value]]],
    copies: Mapping[str, str] = NO_COPIES,
) -> Side:
    """Make one side of a disagreement from the claims that take it."""
    told = list(claims)
    evidence: tuple[Evidence, ...] = tuple(e for _, claim in told for e in claim.evidence)
    articles = tuple(dict.fromkeys(ident for ident, _ in told))
    return Side(
        value=value,
        articles=articles,
        evidence=evidence,
        independent_reports=independent_of(articles, copies),
    )


def independent_of(articles: Iterable[str], copies: Mapping[str, str]) -> int:
    """Count articles, those that print one text once."""
    return len({copies.get(ident, ident) for ident in articles})
