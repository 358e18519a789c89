"""Where reports of one seat plan cannot all be right."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from attrs import frozen

from pollcorpus.gazetteer import Person, gazetteer
from pollcorpus.models import Disagreement, SeatCount, SeatPlanStatus
from pollcorpus.resolve.disagreements import side
from pollcorpus.resolve.seat_history import Told

__all__ = ["seat_disagreements"]

_ROUGH = 10
"""Two figures count as one when one is approximate and they differ by a tenth at most."""
_ANSWERED = 7
"""So many days after a deal was told a party's other number is an answer to it."""


def seat_disagreements(told: Sequence[Told], copies: Mapping[str, str]) -> tuple[Disagreement, ...]:
    """List where reports of one status and one time cannot all be right.

    What changes later is no dispute, unless a party alone says so of a deal that others told.
    Each side has only the reports that another one excludes, not those of other days.
    """
    return tuple(
        Disagreement(
            about="seats",
            subject=dispute[0].report.party.value,
            sides=tuple(
                side(
                    f"{value} {status.value}",
                    # the words that give the number this status, no headline of an offer
                    [(c.report.article_id, c.report.status) for c in dispute if _seats(c) == value],
                    copies,
                )
                for value in dict.fromkeys(map(_seats, dispute))
            ),
        )
        for status in reversed(SeatPlanStatus)
        for dispute in _disputes(_Claims.of(told, status))
    )


@frozen
class _Claims:
    """The numbers that reports of one status tell, and which of them only the party itself does."""

    told: tuple[Told, ...]
    own: frozenset[tuple[str, int]]
    last_of_others: Mapping[SeatCount, date]
    """When somebody else last told a number."""

    @classmethod
    def of(cls, told: Sequence[Told], status: SeatPlanStatus) -> _Claims:
        """Keep the reports of a status that tell a number."""
        claims = [t for t in told if t.report.status.value is status]
        claims = [t for t in claims if _seats(t).known and not t.part]
        settled = status is SeatPlanStatus.AGREED and len(set(map(_seats, claims))) > 1
        own = frozenset(t.key for t in claims if settled and _is_of_party_itself(t))
        others = sorted((t for t in claims if t.key not in own), key=lambda t: t.published)
        return cls(tuple(claims), own, {_seats(t): t.published for t in others})

    def exclude(self, one: Told, other: Told) -> bool:
        """Tell whether two reports cannot both be right."""
        if _compatible(_seats(one), _seats(other)):
            return False
        if _of_one_time(one, other) and not _bargained(one, other):
            return True
        return self._answers(*sorted((one, other), key=lambda t: t.published))

    def _answers(self, deal: Told, answer: Told) -> bool:
        """Tell whether a party alone puts another number against a deal that others told."""
        days = (answer.published - deal.published).days
        if days > _ANSWERED or answer.key not in self.own or deal.key in self.own:
            return False
        confirmed = self.last_of_others.get(_seats(answer))
        return confirmed is None or confirmed < deal.published


def _disputes(claims: _Claims) -> Iterator[list[Told]]:
    """Yield the reports that exclude each other, those of one dispute together."""
    told, left = claims.told, list(range(len(claims.told)))
    while left:
        group = [left.pop(0)]
        for at in group:  # which grows by whom each of it excludes
            found = {o for o in left if claims.exclude(told[min(at, o)], told[max(at, o)])}
            left = [other for other in left if other not in found]
            group += sorted(found)
        if len(group) > 1:
            yield [told[at] for at in sorted(group)]


def _seats(told: Told) -> SeatCount:
    return told.report.seats.value


def _is_of_party_itself(told: Told) -> bool:
    """Tell whether a number rests on the word of the party's own people alone."""
    party = told.report.party.value.reference_id
    speakers = [e.said_by for e in told.report.status.evidence]
    day = told.day.earliest if told.day else None
    return bool(speakers) and all(s and _is_in(s, party, day) for s in speakers)


def _is_in(name: str, party: str, day: date | None) -> bool:
    book = gazetteer()
    found = [record for record in book.lookup(name) if isinstance(record, Person)]
    return len(found) == 1 and book.party_of(found[0].id, day) == party


def _of_one_time(one: Told, other: Told) -> bool:
    """Tell whether two reports may tell the state of one day: next morning's print does."""
    days = (one.published, other.published)
    return date.min in days or abs((days[0] - days[1]).days) <= 1


def _bargained(one: Told, other: Told) -> bool:
    """Tell whether two numbers not yet settled are two bids of one bargain, no dispute.

    They are where one article tells both, or where different people name them.
    """
    if one.report.status.value is SeatPlanStatus.AGREED:
        return False
    speakers = [{e.said_by for e in t.report.seats.evidence if e.said_by} for t in (one, other)]
    apart = all(speakers) and not speakers[0] & speakers[1]
    return apart or one.report.article_id == other.report.article_id


def _compatible(one: SeatCount, other: SeatCount) -> bool:
    if one.may_equal(other):
        return True
    figures = [n for c in (one, other) for n in (c.at_least, c.at_most) if n is not None]
    rough = one.approximate or other.approximate
    return rough and (max(figures) - min(figures)) * _ROUGH <= max(figures)
