"""What the weights make of a sentence: whether it tells of an occasion, and who is where."""

from __future__ import annotations

from attrs import field, frozen

from pollcorpus.extraction.meetings.weighing.scene import Scene
from pollcorpus.models import ActorRef

# how likely something has to be; chosen on annotated reports by cross-validation
_TELLS, _PRESENT, _SURELY, _ABSENT = 0.25, 0.2, 0.45, 0.4
# what constructions stand by needs less
_TELLS_RULED, _ABSENT_RULED = 0.2, 0.25


@frozen(kw_only=True, eq=False)
class Reading:
    """How likely a sentence tells of an occasion, and each person is present or absent.

    `via` tells by which words somebody is meant, `traits` hold what spoke for
    their presence, and `taken` collects those whose occasion has been found. Those who are
    `seeming` to stay away do so by what is told before.
    """

    scene: Scene
    tells: float
    present: dict[ActorRef, float]
    absent: dict[ActorRef, float]
    via: dict[ActorRef, str]
    traits: dict[ActorRef, frozenset[str]]
    taken: set[ActorRef] = field(factory=set)
    seeming: frozenset[ActorRef] = frozenset()

    @property
    def counts(self) -> bool:
        """True if the sentence tells of an occasion."""
        if self.scene.view.ceremony:
            return False
        if self.seeming:
            return True
        ruled = any(ruled.told for ruled in self.scene.ruled)
        least = _TELLS_RULED if ruled or self.scene.surely_away else _TELLS
        return self.tells >= least or max(self.present.values(), default=0) >= _SURELY

    @property
    def there(self) -> frozenset[ActorRef]:
        """Those who take part."""
        absent = self.absent
        return frozenset(a for a, p in self.present.items() if p >= _PRESENT and p >= absent[a])

    @property
    def away(self) -> frozenset[ActorRef]:
        """Those who stay away."""
        present, ruled = self.present, {a for t in self.scene.tellings for a in t.absent}
        return frozenset(
            actor
            for actor, likely in self.absent.items()
            if actor not in self.scene.not_away
            and likely >= (_ABSENT_RULED if actor in ruled else _ABSENT)
            and likely > present[actor]
        )

    @property
    def free(self) -> set[ActorRef]:
        """Those who are not known to be at an occasion that the sentence tells of."""
        return self.present.keys() - self.taken
