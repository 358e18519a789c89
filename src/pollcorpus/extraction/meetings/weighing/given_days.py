"""A day that may be an occasion's, with all that gives it."""

from __future__ import annotations

from attrs import frozen

from pollcorpus.extraction.meetings.entries import LOGGED
from pollcorpus.extraction.meetings.fields import Dated
from pollcorpus.extraction.meetings.weighing.scene import Scene
from pollcorpus.models import DateMention


@frozen(kw_only=True, eq=False)
class Support:
    """What gives a day: words near an occasion, its constructions, what was told before, or none.

    `turned` is a day that words mean if they look to the other side of the report's.
    """

    scene: Scene
    dated: Dated
    where: str
    at: int = -1
    mention: DateMention | None = None
    turned: bool = False

    @property
    def side(self) -> str:
        """Where it stands, in general."""
        return self.where.rstrip("0123456789")


@frozen(kw_only=True, eq=False)
class Day:
    """A day that may be an occasion's, with all that gives it, the best first."""

    supports: tuple[Support, ...]

    @property
    def best(self) -> Support:
        """What says most of it."""
        return self.supports[0]

    @property
    def dated(self) -> Dated:
        """The day as its best support gives it."""
        return self.best.dated

    @property
    def inside(self) -> bool:
        """True if a sentence that tells of the occasion names it."""
        return self.best.side == "in"

    @property
    def is_logged(self) -> bool:
        """True for the day of the entry of a log in which the occasion is told."""
        ruled = (support.dated for support in self.supports if support.where == "ruled")
        return any(dated.why == LOGGED for dated in ruled)

    @property
    def is_stretch(self) -> bool:
        """True for days on end which constructions have put together in one clause."""
        near = any(support.where == "ruled" and support.dated.near for support in self.supports)
        return near and not self.dated.date.is_day

    def covers(self, other: Day) -> bool:
        """Tell whether it is a stretch of days that holds another one."""
        whole, part = self.dated.date, other.dated.date
        if not (whole.earliest and whole.latest and part.earliest and part.latest):
            return False
        return whole.earliest <= part.earliest and part.latest <= whole.latest
