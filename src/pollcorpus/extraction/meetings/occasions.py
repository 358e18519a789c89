"""Occasions: what the sentences of an article tell of one meeting, put together."""

from __future__ import annotations

from bisect import insort

from attrs import define, field, frozen

from pollcorpus.extraction.document import Sentence
from pollcorpus.extraction.meetings.defaults import BY_A_HOME
from pollcorpus.extraction.meetings.fields import Dated, Placed
from pollcorpus.extraction.meetings.telling import Telling
from pollcorpus.models import ActorKind, ActorRef, MeetingStatus, PartialDate, SegmentKind
from pollcorpus.plugins.constructions import Construction
from pollcorpus.plugins.meeting_cues import FrameKind

TALKS = (FrameKind.TALK, FrameKind.CALL)
ADDS = (FrameKind.PRESENCE, FrameKind.ABSENCE)
# sentences within which an account may go on: named ("that meeting"), bare ("X was there too")
_FAR, _NEAR, _CLOSE = 12, 3, 2
# more persons than these are a list, which may stand in the next paragraph
_FEW = 1
# sentences told of last among which the one that is read may be
_SAME = 3


@frozen(kw_only=True, eq=False)
class Account:
    """One sentence's account of an occasion, with its fields read.

    `weekdays` are the words of days that could not be resolved.
    """

    telling: Telling
    status: MeetingStatus
    dated: Dated | None
    ordinal: int | None
    places: tuple[Placed, ...]
    weekdays: frozenset[str]

    @property
    def adds(self) -> bool:
        """True for what only adds somebody to an occasion, present or absent."""
        return self.telling.kind in ADDS

    @property
    def owners(self) -> set[ActorRef]:
        """Those at whose homes it takes place."""
        return {place.owner for place in self.places if place.owner}


@define(kw_only=True, eq=False)
class Occasion:
    """One meeting of an article, growing with each sentence that tells of it.

    `owners` are those at whose homes it takes place, `partners` whom somebody is told to meet.
    It is `moved` if its day was changed, from that of `former` if that is told. `why` names the
    rule where no words say outright that there was one.
    """

    kind: FrameKind
    status: MeetingStatus
    people: dict[ActorRef, tuple[Sentence, str]] = field(factory=dict)
    absent: dict[ActorRef, tuple[Sentence, str]] = field(factory=dict)
    organisations: dict[ActorRef, Sentence] = field(factory=dict)
    host: tuple[ActorRef, Sentence] | None = None
    leader: ActorRef | None = None
    dates: list[Dated] = field(factory=list)
    places: list[Placed] = field(factory=list)
    city: Placed | None = None
    sentences: list[Sentence] = field(factory=list)
    tellings: list[Telling] = field(factory=list)
    nearby: Placed | None = None
    weekdays: frozenset[str] = frozenset()
    at: int = 0
    likely: Dated | None = None
    anchored: bool = False
    phone: bool = False
    ordinal: int | None = None
    owners: set[ActorRef] = field(factory=set)
    partners: set[ActorRef] = field(factory=set)
    moved: bool = False
    former: Dated | None = None
    why: str = ""

    @classmethod
    def told_by(cls, account: Account) -> Occasion:
        """Open an occasion of which a sentence is the first to tell."""
        return cls(kind=account.telling.kind, status=account.status, phone=account.telling.phone)

    @property
    def date(self) -> PartialDate | None:
        """The date as told so far."""
        return self.dates[0].date if self.dates else None

    @property
    def headline_only(self) -> bool:
        """True while nothing but the headline has told of it."""
        return all(s.kind is SegmentKind.HEADLINE for s in self.sentences)

    def take(self, account: Account, at: int) -> None:
        """Add what the sentence number `at` tells."""
        telling, sentence = account.telling, account.telling.view.sentence
        if self.headline_only and self.sentences and not account.adds:
            self.status = account.status
        for actor, via in telling.people.items():
            quote(self.people, actor, sentence, via)
        for actor, via in telling.absent.items():
            quote(self.absent, actor, sentence, via)
        for actor in telling.organisations:
            self.organisations.setdefault(actor, sentence)
        self.leader = self.leader or telling.host
        if telling.host and telling.hosts and not self.host:
            self.host = (telling.host, sentence)
        if not account.adds and self.kind is not FrameKind.TALK:
            self.kind = telling.kind
        self.phone |= telling.phone
        self.ordinal = self.ordinal or account.ordinal
        self.weekdays |= account.weekdays
        told = not account.adds or telling.noun or telling.definite
        if account.dated and (told or not self.dates):
            insort(self.dates, account.dated, key=lambda dated: not dated.near)
        self.places += account.places
        self.owners |= account.owners
        self.partners.update(telling.partners)
        self.tellings.append(telling)
        if sentence not in self.sentences[-_SAME:]:
            self.sentences.append(sentence)
        self.at = at


def quote(
    found: dict[ActorRef, tuple[Sentence, str]], actor: ActorRef, sentence: Sentence, via: str
) -> None:
    """Note in which sentence somebody is named first: one of the report rather than its headline.

    A headline has no room to say who did what; a sentence that only implies
    somebody says no more.
    """
    first = found.setdefault(actor, (sentence, via))[0]
    in_report = sentence.kind is not SegmentKind.HEADLINE
    if first.kind is SegmentKind.HEADLINE and in_report and not via:
        found[actor] = sentence, via


def joins(account: Account, known: Occasion, distance: int) -> bool:
    """Tell whether a sentence tells of an occasion that is known already.

    `distance` counts the sentences since the occasion was last told of.
    """
    telling = account.telling
    shared = telling.people.keys() & known.people.keys()
    front = known.tellings[-1].view
    if front.front and front.sentence.stop == telling.view.sentence.start:
        return False  # "a day after X met Y, Z chaired a meeting"
    definite = telling.definite and not account.ordinal
    if telling.is_only(Construction.EMERGED):
        inside = telling.people.keys() <= known.people.keys()
        return inside and distance <= _NEAR and not _conflict(account, known)
    if definite and shared and not telling.another and telling.kind not in TALKS:
        return True
    if _conflict(account, known):
        return False
    if telling.is_of_series:
        return account.dated is not None and account.dated.date == known.date
    if telling.beside and distance <= _CLOSE and _paragraphs(telling, known) <= 1:
        return True
    if account.ordinal and account.ordinal == known.ordinal:
        return True
    if _comes_to(account, known):
        return distance <= _FAR
    if telling.kind in TALKS and len(telling.people) >= 2:
        return _same_sides(telling, known, distance)
    if telling.bare or account.adds:
        return _adds(account, known, distance)
    if definite and not telling.fresh and (shared or not _others_met(account, known)):
        return distance <= _FAR
    return _goes_on(account, known)


def _adds(account: Account, known: Occasion, distance: int) -> bool:
    """Tell whether somebody present or absent is so at an occasion that was told before."""
    telling = account.telling
    if telling.bare:
        reach = int(bool(known.people) or len(telling.people) > _FEW)
        close = 1 if telling.listed or _paragraphs(telling, known) else _NEAR
        close = _NEAR if len(telling.people) > _FEW + 1 and not telling.listed else close
        return distance <= close and _paragraphs(telling, known) <= reach
    if telling.weak and telling.absent.keys() & known.people.keys():
        return False
    stays_away = bool(telling.absent) and not telling.weak
    named = telling.noun or telling.definite or stays_away
    return distance <= (_FAR if named else _NEAR)


def _goes_on(account: Account, known: Occasion) -> bool:
    """Tell whether what a sentence tells of has the plan, the host, people or body of another."""
    telling = account.telling
    if account.dated and account.dated.near and not known.dates and known.kind is not telling.kind:
        return False
    if _same_plan(account, known):
        return True
    if telling.host and known.leader:
        return telling.host == known.leader
    if telling.people.keys() & known.people.keys():
        return True
    same_body = telling.organisations.keys() & known.organisations.keys()
    return bool(same_body) and (known.kind is FrameKind.GATHERING or not telling.fresh)


def _same_plan(account: Account, known: Occasion) -> bool:
    """Tell whether two sentences set the same day for what unnamed politicians plan."""
    ahead = account.telling.ahead or any(telling.ahead for telling in known.tellings)
    both = account.status is known.status is MeetingStatus.PLANNED and known.kind not in TALKS
    day = account.dated.date if account.dated else None
    return ahead and both and day is not None and day == known.date


def _comes_to(account: Account, known: Occasion) -> bool:
    """Tell whether somebody arrives at the home where others are told to gather."""
    here = account.owners & known.owners
    return bool(here) and known.kind is FrameKind.GATHERING and BY_A_HOME in account.telling.frames


def _others_met(account: Account, known: Occasion) -> bool:
    """Tell whether who is told of here is none of those who met by themselves before."""
    telling = account.telling
    elsewhere = len(telling.people) > 1 and _paragraphs(telling, known) > 0
    if known.kind in TALKS and len(known.people) > 1:
        return telling.host is not None or elsewhere or bool(_committees(telling.organisations))
    return elsewhere and bool(known.people) and account.status is not known.status


def _paragraphs(telling: Telling, known: Occasion) -> int:
    """Paragraphs between a sentence and the last that told of an occasion."""
    return telling.view.sentence.paragraph - known.sentences[-1].paragraph


def _conflict(account: Account, known: Occasion) -> bool:
    """Tell whether a sentence says of the occasion what cannot be so of the known one."""
    telling = account.telling
    if telling.another and not account.adds:
        return True
    if account.ordinal and known.ordinal and account.ordinal != known.ordinal:
        return True
    if telling.kind is not FrameKind.ABSENCE and telling.phone != known.phone:
        return True
    if _other_day(account, known) or _other_status(account, known) or _other_home(account, known):
        return True
    bodies = _committees(telling.organisations), _committees(known.organisations)
    if all(bodies) and not bodies[0] & bodies[1]:
        return True
    return telling.fresh and not account.adds and not telling.people.keys() & known.people.keys()


def _other_day(account: Account, known: Occasion) -> bool:
    dated, day = account.dated, known.date or (known.likely.date if known.likely else None)
    told = dated and (dated.near or account.telling.bare)
    if dated and told and day and not dated.date.may_equal(day):
        return True
    return bool(account.weekdays and known.weekdays and not account.weekdays & known.weekdays)


def _other_status(account: Account, known: Occasion) -> bool:
    if account.telling.definite or known.headline_only:
        return _is_next_one(account, known) or _is_before_next(account, known)
    if account.adds:
        coming = account.telling.noun and not account.telling.absent
        # who will come, or send another, was on no telephone before
        to_come = (coming or known.phone) and account.status is MeetingStatus.PLANNED
        return to_come and known.status is MeetingStatus.HELD
    return account.status is not known.status


def _is_next_one(account: Account, known: Occasion) -> bool:
    """Tell whether a sentence speaks of "the next meeting" after one that names nobody."""
    planned = account.telling.another and account.status is MeetingStatus.PLANNED
    unnamed = not (known.people or known.headline_only)
    return planned and unnamed and known.status is MeetingStatus.HELD


def _is_before_next(account: Account, known: Occasion) -> bool:
    """Tell whether somebody held "the meeting", and the known one is only told of as the next."""
    held = account.status is MeetingStatus.HELD and not account.adds
    planned = known.status is MeetingStatus.PLANNED
    ahead = planned and all(telling.is_of_series for telling in known.tellings)
    return held and ahead and account.telling.host is not None


def _other_home(account: Account, known: Occasion) -> bool:
    return bool(account.owners and known.owners and not account.owners & known.owners)


def _committees(organisations: dict[ActorRef, None] | dict[ActorRef, Sentence]) -> set[ActorRef]:
    return {o for o in organisations if o.kind is ActorKind.COMMITTEE}


def _other_partners(telling: Telling, known: Occasion) -> bool:
    """Tell whether the same people are told to meet others than they met before."""
    if not (known.partners and telling.partners):
        return False
    again = known.partners & telling.people.keys()
    return not (again or known.people.keys() & set(telling.partners))


def _same_sides(telling: Telling, known: Occasion, distance: int) -> bool:
    """Tell whether a talk's sides are those of an occasion, or some of them."""
    if _other_partners(telling, known):
        return False
    if telling.people.keys() <= known.people.keys():
        among_many = len(known.people) > len(telling.people) + 1
        return not (telling.fresh and among_many and not telling.definite)
    if not known.people and len(known.organisations) >= 2:
        return distance <= _NEAR
    if known.people and known.people.keys() <= telling.people.keys():
        if len(known.people) >= 2:
            return True
        gathering = known.kind is FrameKind.GATHERING and not telling.fresh
        return gathering and distance <= _NEAR * 2
    return len(telling.people.keys() & known.people.keys()) >= 2
