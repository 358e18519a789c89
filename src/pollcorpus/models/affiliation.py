"""What a person is or was: memberships and offices, and what of it holds on a date."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from attrs import frozen

from pollcorpus import _display
from pollcorpus.models.actor_ref import ActorRef
from pollcorpus.models.dates import PartialDate, as_partial_date
from pollcorpus.models.evidence import Evidence

MEMBER = "member"
"""The role of those of whom no office is known."""


@frozen(kw_only=True)
class Affiliation:
    """A membership or an office that an actor holds or held.

    `role` is the reference's role key (`party_president`, `chief_minister`,
    `mp`, `member` ...) or an article's own words for the office;
    `organisation` is a party's, state's or other body's name, `constituency`
    the seat, and `party` the party to which this binds the actor, if any.
    `start` and `end` are as exact as known; an `end` of None is open where
    `status` is "current", and not known where it is "ended" or "unknown".

    `source` names what the reference rests on. Where an article says so
    instead, `evidence` quotes it and `stated` is the article's date. What is
    only concluded has a reason in `why`.
    """

    role: str
    organisation: str
    start: PartialDate | None = None
    end: PartialDate | None = None
    status: str = "unknown"
    party: ActorRef | None = None
    constituency: str | None = None
    source: str = ""
    evidence: tuple[Evidence, ...] = ()
    stated: PartialDate | None = None
    why: str = ""

    def __str__(self) -> str:
        return _display.affiliation(self)

    def __repr__(self) -> str:
        return f"<Affiliation {self}>"


@frozen(kw_only=True)
class AffiliationReport:
    """What one article says of a person's party: "AAP MP X" makes X a member of AAP.

    `role` is the article's own word for the office, or "member".
    """

    person: ActorRef
    party: ActorRef
    role: str = MEMBER
    evidence: tuple[Evidence, ...] = ()

    def affiliation(self, published: PartialDate | None) -> Affiliation:
        """Return what the report says, as of the day on which the article appeared."""
        return Affiliation(
            role=self.role,
            organisation=self.party.name,
            party=self.party,
            evidence=self.evidence,
            stated=published,
        )


@frozen(kw_only=True)
class Standing:
    """What an actor is known to have been on a date, which may be a month or a year.

    `sure` holds what surely was so at some time of it, `possible` what may
    have been, for all that is known of the dates.

    >>> from pollcorpus import sample
    >>> standing = sample().actors["Prashant Kishor"].affiliation_on("2019-01")
    >>> standing.party.name, [post.role for post in standing.offices][-1]
    ('Janata Dal (United)', 'vice_president_party')
    """

    actor: ActorRef
    when: PartialDate
    sure: tuple[Affiliation, ...] = ()
    possible: tuple[Affiliation, ...] = ()

    @property
    def party(self) -> ActorRef | None:
        """The party that the actor surely was in; None where that is not known, or several."""
        sure = _parties(self.sure)
        return sure[0] if len(sure) == 1 else None

    @property
    def parties(self) -> tuple[ActorRef, ...]:
        """The parties that the actor was in: those that are sure, or else all possible ones."""
        return _parties(self.sure) or _parties(self.possible)

    @property
    def offices(self) -> tuple[Affiliation, ...]:
        """The offices and seats that the actor surely held, without mere memberships."""
        return tuple(post for post in self.sure if post.role != MEMBER)

    def __str__(self) -> str:
        return _display.standing(self)

    def __repr__(self) -> str:
        return _display.standing_repr(self)


def standing(
    actor: ActorRef, affiliations: Iterable[Affiliation], on: str | date | PartialDate
) -> Standing:
    """Sort affiliations into those that surely held on a date and those that may have."""
    when = as_partial_date(on, "affiliation_on()")
    known = tuple(affiliations)
    sure = tuple(post for post in known if _surely(post, when))
    possible = [post for post in known if post not in sure and _maybe(post, when)]
    if not _parties(sure):
        possible += _between(known, when)
    return Standing(actor=actor, when=when, sure=sure, possible=tuple(possible))


def _parties(posts: Iterable[Affiliation]) -> tuple[ActorRef, ...]:
    """The parties of posts; an office in one outweighs the ticket of an earlier election."""
    bound = [post for post in posts if post.party is not None]
    inside = [post for post in bound if post.party and post.party.name == post.organisation]
    return tuple(dict.fromkeys(post.party for post in inside or bound if post.party))


def _surely(post: Affiliation, when: PartialDate) -> bool:
    """Tell whether there is a day of `when` on which a post was surely held."""
    if post.evidence:
        return post.stated is not None and when.contains(post.stated)
    held = _definite(post)
    return held is not None and _meet(held, _stretch(when))


def _maybe(post: Affiliation, when: PartialDate) -> bool:
    if post.evidence:
        # what an article without a date says is of no day in particular
        return post.stated is not None and post.stated.may_equal(when)
    if post.start is None and post.end is None:
        return post.status != "ended"
    first = _widest(post.start)[0] if post.start else date.min
    last = _widest(post.end)[1] if post.end else date.max
    return _meet((first, last), _stretch(when))


def _definite(post: Affiliation) -> tuple[date, date] | None:
    """The first and last day between which a post was held in any case."""
    starts = _widest(post.start)[1] if post.start else None
    ends = _widest(post.end)[0] if post.end else None
    if starts is None and ends is None:
        return None
    if ends is None:
        ends = date.max if post.status == "current" else starts
    first = starts or ends
    return (first, ends) if first and ends and first <= ends else None


def _widest(limit: PartialDate) -> tuple[date, date]:
    """All days that a date may stand for, those around one that is only approximate too."""
    days = limit._widened()
    return days.earliest or date.min, days.latest or date.max


def _stretch(when: PartialDate) -> tuple[date, date]:
    return when.earliest or date.min, when.latest or date.max


def _meet(one: tuple[date, date], other: tuple[date, date]) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]


def _between(posts: Iterable[Affiliation], when: PartialDate) -> tuple[Affiliation, ...]:
    """Membership of the party that somebody was in both before and after, and of no other."""
    first, last = _stretch(when)
    dated = [(held, post) for post in posts if post.party and (held := _definite(post))]
    before = max((pair for pair in dated if pair[0][1] < first), key=_last_day, default=None)
    after = min((pair for pair in dated if pair[0][0] > last), key=_first_day, default=None)
    if before is None or after is None or before[1].party != after[1].party:
        return ()
    party = before[1].party
    assert party is not None
    member = Affiliation(
        role=MEMBER,
        organisation=party.name,
        start=before[1].end,
        end=after[1].start,
        party=party,
        why="in this party before and after, and in no other between",
    )
    return (member,)


def _first_day(pair: tuple[tuple[date, date], Affiliation]) -> date:
    return pair[0][0]


def _last_day(pair: tuple[tuple[date, date], Affiliation]) -> date:
    return pair[0][1]
