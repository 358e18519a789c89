"""Occasions: what the sentences of an article tell of one meeting, put together."""

from __future__ import annotations

from attrs import define, field

from pollcorpus.extract.document import Sentence
from pollcorpus.extract.meetings.fields import Dated, Placed
from pollcorpus.extract.meetings.tellings import Telling
from pollcorpus.models import ActorKind, ActorRef, MeetingStatus, PartialDate, SegmentKind
from pollcorpus.plugins.meeting_cues import FrameKind

_TALKS = (FrameKind.TALK, FrameKind.CALL)
_FAR, _NEXT = 12, 2


@define(kw_only=True, eq=False)
class Occasion:
    """One meeting of an article, growing with each sentence that tells of it."""

    kind: FrameKind
    status: MeetingStatus
    people: dict[ActorRef, tuple[Sentence, str]] = field(factory=dict)
    absent: dict[ActorRef, tuple[Sentence, str]] = field(factory=dict)
    organisations: dict[ActorRef, Sentence] = field(factory=dict)
    host: tuple[ActorRef, Sentence] | None = None
    dates: list[Dated] = field(factory=list)
    places: list[Placed] = field(factory=list)
    sentences: list[Sentence] = field(factory=list)
    tellings: list[Telling] = field(factory=list)
    at: int = 0
    phone: bool = False
    ordinal: int | None = None

    @property
    def date(self) -> PartialDate | None:
        """The date as told so far."""
        return self.dates[0].date if self.dates else None

    @property
    def headline_only(self) -> bool:
        """True while nothing but the headline has told of it."""
        return all(s.kind is SegmentKind.HEADLINE for s in self.sentences)

    def take(self, telling: Telling, status: MeetingStatus, at: int) -> None:
        """Add what a sentence tells."""
        sentence = telling.view.sentence
        if self.headline_only and self.sentences:
            self.status = status
        for actor, via in telling.people.items():
            self.people.setdefault(actor, (sentence, via))
        for actor, via in telling.absent.items():
            self.absent.setdefault(actor, (sentence, via))
        for actor in telling.organisations:
            self.organisations.setdefault(actor, sentence)
        if telling.host and not self.host:
            self.host = (telling.host, sentence)
        if telling.kind in (*_TALKS, FrameKind.GATHERING) and self.kind is not FrameKind.TALK:
            self.kind = telling.kind
        self.phone |= telling.phone
        self.tellings.append(telling)
        if sentence not in self.sentences:
            self.sentences.append(sentence)
        self.at = at


def joins(
    telling: Telling,
    status: MeetingStatus,
    dated: Dated | None,
    ordinal: int | None,
    known: Occasion,
    distance: int,
) -> bool:
    """Tell whether a sentence tells of an occasion that is known already."""
    adds = telling.kind in (FrameKind.ABSENCE, FrameKind.PRESENCE)
    if _conflict(telling, status, dated, ordinal, known):
        return False
    shared = telling.people.keys() & known.people.keys()
    if telling.kind in _TALKS and len(telling.people) >= 2:
        return _same_sides(telling, known, shared, distance)
    if adds:
        return distance <= (_FAR if telling.noun or telling.definite or telling.absent else _NEXT)
    if telling.definite and not telling.fresh and not ordinal:
        return distance <= _FAR
    if dated and dated.near and not known.dates and known.kind is not telling.kind:
        return False
    if telling.host and known.host:
        return telling.host == known.host[0]
    if shared:
        return True
    same_body = telling.organisations.keys() & known.organisations.keys()
    return bool(same_body) and (known.kind is FrameKind.GATHERING or not telling.fresh)


def _conflict(
    telling: Telling,
    status: MeetingStatus,
    dated: Dated | None,
    ordinal: int | None,
    known: Occasion,
) -> bool:
    adds = telling.kind in (FrameKind.ABSENCE, FrameKind.PRESENCE)
    if telling.another and not adds:
        return True
    if ordinal and known.ordinal and ordinal != known.ordinal:
        return True
    if telling.kind is not FrameKind.ABSENCE and telling.phone != known.phone:
        return True
    if dated and dated.near and known.date and not _touch(dated.date, known.date):
        return True
    if status is not known.status and not (adds or telling.definite or known.headline_only):
        return True
    committees = _committees(telling.organisations), _committees(known.organisations)
    if all(committees) and not committees[0] & committees[1]:
        return True
    return telling.fresh and not adds and not telling.people.keys() & known.people.keys()


def _committees(organisations: dict[ActorRef, None] | dict[ActorRef, Sentence]) -> set[ActorRef]:
    return {o for o in organisations if o.kind is ActorKind.COMMITTEE}


def _same_sides(telling: Telling, known: Occasion, shared: set[ActorRef], distance: int) -> bool:
    if telling.people.keys() <= known.people.keys():
        return True
    if not known.people and len(known.organisations) >= 2:
        return distance <= _NEXT + 1
    if known.people and known.people.keys() <= telling.people.keys():
        return len(known.people) >= 2 or (known.kind is FrameKind.GATHERING and distance <= _NEXT * 3)
    return len(shared) >= 2


def _touch(one: PartialDate, other: PartialDate) -> bool:
    if one.earliest and one.latest and other.earliest and other.latest:
        return one.earliest <= other.latest and other.earliest <= one.latest
    return (one.month, one.day) == (other.month, other.day)
