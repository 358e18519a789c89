"""Where the reports of one thing differ, with the words of each side."""

from __future__ import annotations

from attrs import Factory, field, frozen

from pollcorpus import _display
from pollcorpus.models.actor_ref import ActorRef
from pollcorpus.models.evidence import Evidence
from pollcorpus.models.plain import Plain, disagreement_outline


@frozen(kw_only=True)
class Side:
    """One of the values in dispute, and the quotations that give it.

    `independent_reports` counts the articles, reprints of one text once.
    """

    value: str
    articles: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    independent_reports: int = field(
        default=Factory(lambda side: len(side.articles), takes_self=True), repr=False
    )

    def __repr__(self) -> str:
        return _display.side_repr(self)


@frozen(kw_only=True)
class Disagreement:
    """Reports that cannot all be right about one field.

    `about` is the field ("attendance", "date", "place", "host", "time",
    "duration", "status", "seats", "constituencies"), `subject` the person whose
    attendance or the party whose seats are in dispute, else None. Where a corpus was
    asked, `of` says in words of which meeting or seat plan it is, and `of_id` is its id:
    `corpus.meetings[dispute.of_id]`.

    >>> from pollcorpus import sample
    >>> dispute = sample().meetings.on("2022-04-16").one().disagreements[0]
    >>> dispute
    Disagreement(attendance of Priyanka Gandhi Vadra: present in 1 report, absent in 1)
    >>> [side.value for side in dispute.sides]
    ['present', 'absent']
    """

    about: str
    sides: tuple[Side, ...]
    subject: ActorRef | None = None
    of: str = field(default="", eq=False)
    of_id: str = field(default="", eq=False)

    @property
    def strength(self) -> int:
        """Return how many independent reports stand against the side that has the most."""
        told = [side.independent_reports for side in self.sides]
        return sum(told) - max(told, default=0)

    def to_dict(self) -> Plain:
        """Return the record as plain values that `json` and data frames take."""
        return disagreement_outline(self)

    def __repr__(self) -> str:
        return _display.disagreement_repr(self)
