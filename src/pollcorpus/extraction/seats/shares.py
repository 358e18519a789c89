"""What the sentences of an article say of seats, statement by statement."""

from __future__ import annotations

from attrs import field, frozen

from pollcorpus._text import Span
from pollcorpus.extraction.numbers import Count
from pollcorpus.extraction.seats.seat_names import SeatList, SeatName
from pollcorpus.gazetteer import ElectionKind, State
from pollcorpus.models import ActorKind, ActorRef, SeatCount, SeatPlanStatus
from pollcorpus.plugins.seat_cues import SeatVerb

PLANNING = (
    SeatVerb.CONTEST,
    SeatVerb.GET,
    SeatVerb.GIVE,
    SeatVerb.OFFER,
    SeatVerb.DEMAND,
    SeatVerb.AIM,
    SeatVerb.NAME,
)


WHOLE = (SeatVerb.GET, SeatVerb.GIVE, SeatVerb.CONTEST)
"""Verbs whose list of constituencies is all that a party has."""


REACH = 3
"""Sentences over which a talk of seats goes on without the word."""


FEW = 2
MANY = 3


SOURCES = "sources"
"""Stands for speakers whom an article does not name."""


UNNAMED = ActorRef("", "", ActorKind.ORGANISATION, known=False)
"""Stands for parties that a text means and does not name."""


@frozen(kw_only=True)
class Share:
    """One statement of a party's seats."""

    actor: ActorRef
    seats: SeatCount
    status: SeatPlanStatus
    kind: ElectionKind | None
    state: State | None
    span: Span
    number: Span
    headline: bool
    constituencies: tuple[tuple[str, Span], ...] = field(default=())
    stated: bool = False
    """The sentence itself names the state."""
    said_by: str | None = None
    """Who is said to have said it: a person's name or "sources"."""
    nominees: bool = False
    """The number is how many candidates are named so far, which may be fewer than the share."""
    regional: bool = False
    """The seats are those of a part of the state: "12 of the valley's 47"."""
    listed: bool = False
    """The number is only how many constituencies are listed."""
    ahead: bool = False
    """The sentence itself looks ahead: "wants", "will contest"; it tells no result."""
    partial: bool = False
    """The constituencies are only some of those that the text knows of: "including Gaya"."""

    @property
    def of_some_states(self) -> bool:
        """True for seats of no state, nor of the country: "21 of the 25 in the northeast"."""
        return self.regional and self.state is None

    def has_room(self, names: int) -> bool:
        """Tell whether a share can hold more constituencies beside those that it has."""
        most = self.seats.at_most
        return most is None or len(self.constituencies) + names <= most


@frozen(kw_only=True)
class Topic:
    """What the last sentences spoke of."""

    seats_at: int = -99
    label_at: int = -99
    holders: tuple[ActorRef, ...] = ()
    subject: ActorRef | None = None
    """Who does something in the last sentence, not who gets something there."""
    last_count: Count | None = None
    planned: bool = False
    told: int = 0
    """Shares that the article has told so far."""
    shares: tuple[tuple[int, Share], ...] = ()
    """The last of them, with the number of the sentence."""
    named: tuple[int, SeatList] | None = None
    """The constituencies named last, with the number of the sentence."""
    state: State | None = None
    place: tuple[int, State] | None = None
    """The state that a sentence of a paragraph is about, and the paragraph."""
    houses: tuple[ElectionKind, ElectionKind] | None = None
    """The order in which the article tells a party's seats in the two houses."""


@frozen(kw_only=True)
class Frame:
    """What introduces a list: whose seats they are, how settled, whether of the past."""

    actor: ActorRef | None = None
    status: SeatPlanStatus = SeatPlanStatus.AGREED
    past: bool = False
    nominees: bool = False
    named: bool = False
    """Candidates have been spoken of anywhere before."""
    listing: bool = False
    headed: bool = False
    """The last sentence ends as a heading does."""
    head_at: int = -99
    """The last line that held a party's name alone."""
    names: tuple[SeatName, ...] = ()
    span: Span | None = None
