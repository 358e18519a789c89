"""When, where and whether: what the words around an occasion say of it."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from pollcorpus.extract.document import PlaceKind, Sentence
from pollcorpus.extract.meetings.patterns import ANY_DATE, ANY_PLACE, Patterns
from pollcorpus.extract.meetings.tellings import Telling
from pollcorpus.extract.meetings.view import View
from pollcorpus.models import ActorRef, DateKind, DateMention, MeetingStatus, PartialDate
from pollcorpus.plugins.meeting_cues import FrameKind

DAYS = (DateKind.DATE, DateKind.RANGE, DateKind.RELATIVE, DateKind.WEEKDAY)
_CITY_RANK, _RESIDENCE_RANK, _VENUE_RANK = 1, 2, 3


@frozen(kw_only=True)
class Dated:
    """A date that a telling gives, with the sentence that it stands in; `near` if in its clause."""

    mention: DateMention
    date: PartialDate
    sentence: Sentence
    near: bool


@frozen(kw_only=True)
class Placed:
    """A place that a telling gives: its label, how exact it is, and whose home it is."""

    name: str
    rank: int
    sentence: Sentence
    owner: ActorRef | None = None


def status_of(telling: Telling, patterns: Patterns) -> MeetingStatus:
    """Tell from the words around the match whether the occasion took place."""
    text, last = telling.view.text, min(telling.clause[1] + 4, telling.stop + _TAIL)
    if patterns.cancelled.search(text, telling.start, min(len(text), telling.stop + _TAIL)):
        return MeetingStatus.CANCELLED
    if not telling.noun:
        last = min(last, telling.stop + patterns.cues.tail)
    if patterns.held.search(text, max(0, telling.start - 10), last):
        return MeetingStatus.HELD
    first = telling.start
    if telling.kind is FrameKind.GATHERING:
        first = max(telling.clause[0], telling.start - _HEAD)
    if patterns.planned.search(text, first, last):
        return MeetingStatus.PLANNED
    return MeetingStatus.HELD


_HEAD, _TAIL = 30, 60


def date_of(telling: Telling, patterns: Patterns) -> Dated | None:
    """The date nearest to the match, in its clause or else in its sentence."""
    view = telling.view
    inside = list(_days(view, *telling.clause, patterns))
    near = bool(inside)
    inside = inside or list(_days(view, 0, len(view.text), patterns))
    if not inside:
        return None
    at, mention = min(inside, key=lambda pair: _distance(pair[0], telling))
    rivals = [m for p, m in inside if m.date is not None and abs(p - at) <= _BESIDE]
    best = min(rivals, key=lambda m: _length(m.date))
    assert best.date is not None
    return Dated(mention=best, date=best.date, sentence=view.sentence, near=near)


_BESIDE = 3


def day_in(view: View, patterns: Patterns) -> Dated | None:
    """The last day that a sentence names."""
    days = [mention for _, mention in _days(view, 0, len(view.text), patterns)]
    days = [mention for mention in days if _length(mention.date) <= _WEEK]
    if not days or days[-1].date is None:
        return None
    return Dated(mention=days[-1], date=days[-1].date, sentence=view.sentence, near=False)


_WEEK = 7


def _days(
    view: View, first: int, last: int, patterns: Patterns
) -> Iterator[tuple[int, DateMention]]:
    for found in ANY_DATE.finditer(view.text, first, last):
        mention = view.date(found[0])
        about = patterns.not_a_day.match(view.text, found.end())
        if mention.kind in DAYS and mention.date is not None and not about:
            yield found.start(), mention


def _distance(at: int, telling: Telling) -> int:
    if at < telling.start:
        return telling.start - at
    return max(0, at - telling.stop)


def _length(date: PartialDate | None) -> int:
    if date is None or date.earliest is None or date.latest is None:
        return 100_000
    return (date.latest - date.earliest).days


def places_of(telling: Telling, patterns: Patterns) -> Iterator[Placed]:
    """Yield the places that the telling's clause gives for the occasion."""
    view, (first, last) = telling.view, telling.clause
    for found in patterns.residence.finditer(view.text, first, last):
        at = found.start("owner") if found["owner"] else found.start("of")
        for actor in view.person_at(at).actors[:1]:
            yield Placed(
                name=patterns.cues.residence_name.format(actor.name),
                rank=_RESIDENCE_RANK,
                sentence=view.sentence,
                owner=actor,
            )
    for found in patterns.at_place.finditer(view.text, first, last):
        yield from _spots(view, found["place"])


def _spots(view: View, char: str) -> Iterator[Placed]:
    mention = view.place(char)
    for kind, rank in ((PlaceKind.VENUE, _VENUE_RANK), (PlaceKind.CITY, _CITY_RANK)):
        for place in mention.of_kind(kind)[:1]:
            yield Placed(name=place.name, rank=rank, sentence=view.sentence)


def has_place(view: View) -> bool:
    """Tell whether a sentence names any place."""
    return ANY_PLACE.search(view.text) is not None
