"""A seat plan: how many seats, and which, a party is to contest, wants or gets."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from attrs import evolve, field, frozen

from pollcorpus import _display
from pollcorpus.models.actor_ref import ActorRef
from pollcorpus.models.dates import PartialDate, as_partial_date
from pollcorpus.models.disagreement import Disagreement
from pollcorpus.models.evidence import Claim, Evidence
from pollcorpus.models.plain import Plain, seat_plan_outline, seat_plan_report_outline
from pollcorpus.models.seat_claim import SeatClaim
from pollcorpus.models.seat_count import SeatCount, SeatPlanStatus

__all__ = ["SeatCount", "SeatPlan", "SeatPlanReport", "SeatPlanStatus"]


NOMINEES_NAMED = "candidates named so far"
"""Why a status is inferred where an article only counts the candidates that a party has named."""
PART_OF_TERRITORY = "a part of the territory"
"""Why a territory is inferred where an article tells the seats of a region of it."""
SEATS_NAMED = "constituencies named"
"""Why a number is inferred where an article only names seats, and says not how many they are."""


@frozen(kw_only=True)
class SeatPlanReport:
    """What one article says of one party's seats in one election and territory.

    `election` reads "Lok Sabha 2024" or "Bihar Assembly 2020"; `territory`
    is a state's name or "India". `constituencies` are canonical names.

    >>> from pollcorpus import extract, read_text
    >>> told = "The RJD offered the Congress nine seats in Bihar for the 2024 Lok Sabha polls."
    >>> (report,) = extract(read_text(told)).seat_plans
    >>> report.party.value.name, report.territory.value, str(report.seats.value)
    ('Indian National Congress', 'Bihar', '9')
    >>> report.election.value, report.status.value.value
    ('Lok Sabha 2024', 'proposed')
    """

    article_id: str
    party: Claim[ActorRef]
    election: Claim[str] | None
    territory: Claim[str]
    seats: Claim[SeatCount]
    status: Claim[SeatPlanStatus]
    constituencies: tuple[Claim[str], ...] = ()
    evidence: tuple[Evidence, ...] = ()

    @property
    def of_nominees(self) -> bool:
        """Whether the number is only how many candidates are named so far: no share."""
        return self.status.why == NOMINEES_NAMED

    @property
    def of_named(self) -> bool:
        """Whether the number is only how many constituencies the article names."""
        return self.seats.why == SEATS_NAMED

    @property
    def partial(self) -> bool:
        """Whether the number need not be the whole share: of candidates, or of one region."""
        return self.of_nominees or self.territory.why == PART_OF_TERRITORY

    def to_dict(self) -> Plain:
        """Return the record as plain values that `json` and data frames take."""
        return seat_plan_report_outline(self)

    def __repr__(self) -> str:
        return _display.seat_plan_report_repr(self)


@frozen(kw_only=True)
class SeatPlan:
    """A party's seats in one election and territory, over all reports.

    `seats` and `status` are the most settled and latest that reports give.
    `history` holds what was said day by day, the undated and earliest first.
    `house` is the number of seats that the territory has in that election,
    None where the reference does not know it; `won` how many of them the
    party won, None before the election and where the reference is silent.
    `warnings` name what cannot be: more seats than the territory has, a
    constituency of another state.

    >>> from pollcorpus import sample
    >>> plan = sample().seat_plans.of("Congress").in_state("Uttar Pradesh").one()
    >>> plan.election, str(plan.seats), plan.status.value, plan.house
    ('Lok Sabha 2024', '17', 'agreed', 80)
    """

    id: str
    party: ActorRef
    election: str | None
    territory: str
    seats: SeatCount
    status: SeatPlanStatus
    constituencies: tuple[str, ...]
    reports: tuple[SeatPlanReport, ...] = field(repr=False)
    disagreements: tuple[Disagreement, ...] = field(default=(), repr=False)
    warnings: tuple[str, ...] = ()
    history: tuple[SeatClaim, ...] = field(default=(), repr=False)
    house: int | None = None
    won: int | None = None

    @property
    def wanted(self) -> SeatCount | None:
        """What the party wanted at first, as far as a number is told."""
        return self._told(SeatPlanStatus.WANTED, first=True)

    @property
    def agreed(self) -> SeatCount | None:
        """What was settled last, as far as a number is told."""
        return self._told(SeatPlanStatus.AGREED, first=False)

    @property
    def given_up(self) -> int | None:
        """By how many seats the settled number is below the one first wanted.

        None where the party got more, so that the first number known was not
        all it wanted, and None unless both are exact.
        """
        wanted, agreed = self.wanted, self.agreed
        if wanted is None or agreed is None or wanted.exact is None or agreed.exact is None:
            return None
        less = wanted.exact - agreed.exact
        return less if less >= 0 else None

    def as_of(self, day: str | date | PartialDate) -> SeatPlan | None:
        """Return the plan as it stood on a day; None where nothing was told of it by then.

        `day` is EDTF text, a day, or a `PartialDate`; of a longer time the
        last day counts, and a year that is not known is every year. Claims
        without a day count as told before all others; an undated report has
        the day of the first that says the same.

        >>> from pollcorpus import sample
        >>> plan = sample().seat_plans.of("JDU").for_election("Lok Sabha 2024").first()
        >>> plan.as_of("1999-01-01") is None
        True
        """
        last = as_partial_date(day, "as_of()").latest
        told = tuple(claim for claim in self.history if _is_told_by(last, claim))
        possible = [claim for claim in told if not self._too_many(claim.seats)]
        final = _final(possible or told)
        if final is None:
            return None
        known = {article for claim in told for article in claim.articles}
        return evolve(
            self,
            seats=final.seats,
            status=final.status,
            constituencies=_constituencies(told, final.status),
            reports=tuple(r for r in self.reports if r.article_id in known),
            disagreements=tuple(d for d in self.disagreements if _is_told_in(known, d)),
            history=told,
            won=None,
        )

    def _told(self, status: SeatPlanStatus, *, first: bool) -> SeatCount | None:
        claims = [c for c in self.history if c.status is status and c.seats.known]
        claims = [c for c in claims if not self._too_many(c.seats)]
        if not claims:
            return None
        earliest = [c for c in claims if c.day == claims[0].day]
        return (earliest if first else claims)[-1].seats  # what most articles tell comes last

    def _too_many(self, seats: SeatCount) -> bool:
        most = max(seats.at_least or 0, seats.at_most or 0)
        return self.house is not None and most > self.house

    @property
    def articles(self) -> tuple[str, ...]:
        """Ids of the articles that tell of the plan, in order, once each."""
        return tuple(dict.fromkeys(report.article_id for report in self.reports))

    def to_dict(self) -> Plain:
        """Return the record as plain values that `json` and data frames take.

        Dates are EDTF strings, actors their labels, enumerations their values;
        `evidence` quotes every report.
        """
        return seat_plan_outline(self)

    def __repr__(self) -> str:
        return _display.seat_plan_repr(self)


def _final(claims: Iterable[SeatClaim]) -> SeatClaim | None:
    """Return the claim that holds after a history: the most settled, with a number, the latest."""
    ranked = [(c.status.rank, c.seats.known, at, c) for at, c in enumerate(claims)]
    return max(ranked, key=lambda pair: pair[:3])[3] if ranked else None


def _is_told_by(last: date | None, claim: SeatClaim) -> bool:
    earliest = claim.day.earliest if claim.day else None
    return earliest is None or last is None or earliest <= last


def _constituencies(claims: tuple[SeatClaim, ...], status: SeatPlanStatus) -> tuple[str, ...]:
    return tuple(sorted({n for c in claims if c.status is status for n in c.constituencies}))


def _is_told_in(articles: set[str], disagreement: Disagreement) -> bool:
    told = {e.article_id for one in disagreement.sides for e in one.evidence}
    return told <= articles
