"""Where the reports of one thing differ, with the words of each side."""

from __future__ import annotations

from attrs import frozen

from pollcorpus import _display
from pollcorpus.models.actor_ref import ActorRef
from pollcorpus.models.evidence import Evidence
from pollcorpus.models.plain import Plain, disagreement_outline


@frozen(kw_only=True)
class Side:
    """One of the values in dispute, and the quotations that give it."""

    value: str
    articles: tuple[str, ...]
    evidence: tuple[Evidence, ...]

    def __repr__(self) -> str:
        return _display.side_repr(self)


@frozen(kw_only=True)
class Disagreement:
    """Reports that cannot all be right about one field.

    `about` is the field ("attendance", "date", "place", "status",
    "seats"), `subject` the person whose attendance is in dispute, else None.
    """

    about: str
    sides: tuple[Side, ...]
    subject: ActorRef | None = None

    def to_dict(self) -> Plain:
        """Return the record as plain values that `json` and data frames take."""
        return disagreement_outline(self)

    def __repr__(self) -> str:
        return _display.disagreement_repr(self)
