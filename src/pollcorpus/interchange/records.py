"""What all formats share: which records go out, under which names, and where their words stand."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any, Protocol, TypeVar
from urllib.parse import quote

from attrs import field, frozen

from pollcorpus.models import (
    Actor,
    ActorKind,
    ActorRef,
    Article,
    Claim,
    Evidence,
    Meeting,
    MeetingReport,
    PartialDate,
    SeatPlan,
    SeatPlanReport,
)
from pollcorpus.models.plain import Plain

_Value = TypeVar("_Value")
PERSON = ActorKind.PERSON

_ISO = re.compile(r"[0-9]{4}(-[0-9]{2}){0,2}")
_SAFE = ":@/!$&'()*+,;="
"""What may stand in a URN besides letters, digits and `-._~`."""


class Records(Protocol):
    """What can be written: a corpus, or a `Selection` of its records."""

    @property
    def articles(self) -> Iterable[Article]:
        """The articles."""

    @property
    def actors(self) -> Iterable[Actor]:
        """The actors."""

    @property
    def meetings(self) -> Iterable[Meeting]:
        """The meetings."""

    @property
    def seat_plans(self) -> Iterable[SeatPlan]:
        """The seat plans."""


def _lasting(pile: Iterable[Any]) -> Iterable[Any]:
    """Keep what can be gone through only once, since some formats do so again."""
    return tuple(pile) if isinstance(pile, Iterator) else pile


@frozen(kw_only=True)
class Selection:
    """Records of a corpus that are written instead of all; each is a query or any other pile.

    >>> from pollcorpus import sample
    >>> corpus = sample()
    >>> Selection(meetings=corpus.meetings.between("2022-04", "2022-04")).articles
    ()
    """

    articles: Iterable[Article] = field(default=(), converter=_lasting)
    actors: Iterable[Actor] = field(default=(), converter=_lasting)
    meetings: Iterable[Meeting] = field(default=(), converter=_lasting)
    seat_plans: Iterable[SeatPlan] = field(default=(), converter=_lasting)


def urn(ident: str) -> str:
    """Return the id of a record as a URI.

    >>> urn("party:INC"), urn("person:आशा")
    ('urn:pollcorpus:party:INC', 'urn:pollcorpus:person:%E0%A4%86%E0%A4%B6%E0%A4%BE')
    """
    return f"urn:pollcorpus:{quote(ident, safe=_SAFE, errors='replace')}"


def article_urn(ident: str) -> str:
    """Return the id of an article as a URI."""
    return urn(f"article:{ident}")


def place_urn(evidence: Evidence) -> str:
    """Return where a quotation stands as a URI, with a fragment as RFC 5147 has it.

    The numbers count code points of the article's text, from 0, half-open.
    """
    return f"{article_urn(evidence.article_id)}#char={evidence.start},{evidence.stop}"


def iso(date: PartialDate | None) -> str | None:
    """Return a year, month or day as ISO 8601; None for a date that is less plain than that.

    >>> iso(PartialDate.parse("2022-04")), iso(PartialDate.parse("2022-04~"))
    ('2022-04', None)
    """
    text = str(date)
    return text if _ISO.fullmatch(text) else None


def day(date: PartialDate | None) -> str | None:
    """Return a date as ISO 8601 if it is a single day, without doubt."""
    text = iso(date)
    return text if text is not None and len(text) == len("2022-04-16") else None


def is_web_address(url: str | None) -> bool:
    """Tell whether a link can stand where a format wants an absolute one."""
    return url is not None and re.fullmatch(r"https?://[!-~]+", url) is not None


def unique(refs: Iterable[ActorRef]) -> list[ActorRef]:
    """Return each actor once, in order."""
    return list({ref.id: ref for ref in refs}.values())


def values(claims: Iterable[Claim[_Value]]) -> list[_Value]:
    """Return what some claims say, each value once."""
    return list(dict.fromkeys(claim.value for claim in claims))


def known(plain: Plain) -> Plain:
    """Return an object without the keys of which nothing is known."""
    return {key: value for key, value in plain.items() if value not in (None, [], "")}


def title_of(meeting: Meeting) -> str:
    """Return a name for a meeting, which has none: who met.

    >>> from pollcorpus import sample
    >>> title_of(sample().meetings.on("2022-04-16").first())
    'Meeting of ... and ... others'
    """
    return meeting_title(meeting.actors)


def meeting_title(actors: Iterable[ActorRef]) -> str:
    """Return a name for a meeting of some actors.

    >>> from pollcorpus import ActorKind, ActorRef
    >>> asha, ravi = (ActorRef(name, name, ActorKind.PERSON) for name in ("Asha", "Ravi"))
    >>> meeting_title([asha, ravi])
    'Meeting of Asha and Ravi'
    """
    names = [ref.name for ref in unique(actors)]
    if not names:
        return "Meeting"
    if len(names) > 3:
        names = [*names[:2], f"{len(names) - 2} others"]
    return f"Meeting of {' and '.join(filter(None, [', '.join(names[:-1]), names[-1]]))}"


def plan_title(plan: SeatPlan) -> str:
    """Return a name for a seat plan: whose seats, where, in which election."""
    return f"Seats of {', '.join(filter(None, [plan.party.name, plan.territory, plan.election]))}"


@frozen
class Told:
    """What the articles tell, by the ids of the articles."""

    actors: dict[str, list[ActorRef]]
    meetings: dict[str, list[tuple[Meeting, MeetingReport]]]
    plans: dict[str, list[tuple[SeatPlan, SeatPlanReport]]]

    @classmethod
    def by(cls, records: Records) -> Told:
        """File the records of a corpus by the articles that tell of them."""
        told = cls(defaultdict(list), defaultdict(list), defaultdict(list))
        for actor in records.actors:
            for article in actor.articles:
                told.actors[article].append(actor.ref)
        for meeting in records.meetings:
            for report in meeting.reports:
                told.meetings[report.article_id].append((meeting, report))
        for plan in records.seat_plans:
            for claim in plan.reports:
                told.plans[claim.article_id].append((plan, claim))
        return told

    def meetings_in(self, article: str) -> list[Meeting]:
        """Return the meetings that an article tells of, each once."""
        return list({m.id: m for m, _ in self.meetings.get(article, ())}.values())

    def plans_in(self, article: str) -> list[SeatPlan]:
        """Return the seat plans that an article tells of, each once."""
        return list({plan.id: plan for plan, _ in self.plans.get(article, ())}.values())

    def quotations(self, article: str) -> Iterator[tuple[Meeting | SeatPlan, Evidence]]:
        """Yield the words of an article that carry a record, each record's once."""
        seen: set[tuple[str, Evidence]] = set()
        reports: list[tuple[Meeting | SeatPlan, MeetingReport | SeatPlanReport]] = [
            *self.meetings.get(article, ()),
            *self.plans.get(article, ()),
        ]
        for record, report in reports:
            for evidence in report.evidence:
                if (record.id, evidence) not in seen:
                    seen.add((record.id, evidence))
                    yield record, evidence
