"""All that one article says, before it is compared with any other."""

from __future__ import annotations

from attrs import field, frozen

from pollcorpus import _display
from pollcorpus.models.actor_ref import ActorRef
from pollcorpus.models.affiliation import AffiliationReport
from pollcorpus.models.article import Article
from pollcorpus.models.date_mention import DateMention
from pollcorpus.models.meeting_report import MeetingReport
from pollcorpus.models.mention import Mention
from pollcorpus.models.problem import Problem
from pollcorpus.models.seatplan import SeatPlanReport


@frozen(kw_only=True)
class Extraction:
    """What the library reads out of one article: a pure function of the article.

    Mentions and dates come in the order of the text; affiliations, meetings
    and seat plans in the order of their first evidence.

    >>> from pollcorpus import extract, read_text
    >>> found = extract(read_text("Rahul Gandhi met Sharad Pawar.", published="2023-06-14"))
    >>> [actor.name for actor in found.actors], len(found.meetings), len(found.seat_plans)
    (['Rahul Gandhi', 'Sharad Pawar'], 1, 0)
    """

    article: Article
    mentions: tuple[Mention, ...] = field(default=(), repr=False)
    affiliations: tuple[AffiliationReport, ...] = field(default=(), repr=False)
    dates: tuple[DateMention, ...] = field(default=(), repr=False)
    meetings: tuple[MeetingReport, ...] = ()
    seat_plans: tuple[SeatPlanReport, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def actors(self) -> tuple[ActorRef, ...]:
        """The identified actors, once each, in order of first mention."""
        return tuple(dict.fromkeys(m.actor for m in self.mentions if m.actor is not None))

    def __repr__(self) -> str:
        return _display.extraction_repr(self)
