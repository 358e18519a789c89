"""An article as the weights see it: all its sentences, and what holds for them together."""

from __future__ import annotations

from collections import Counter
from functools import cached_property

from attrs import define

from pollcorpus._text import Span
from pollcorpus.extraction.document import Sentence
from pollcorpus.extraction.meetings.fields import Placed
from pollcorpus.extraction.meetings.weighing.callings import in_politics_in
from pollcorpus.extraction.meetings.weighing.scene import TELLING, Scene
from pollcorpus.extraction.meetings.weighing.story import day_of_story, days_told_first
from pollcorpus.models import ActorKind, ActorRef, PartialDate, SegmentKind

_PARTIES = frozenset({ActorKind.PARTY, ActorKind.ALLIANCE})
# sentences at the head of a report in which its dateline stands
HEAD = 6


@define(kw_only=True, eq=False, slots=False)
class Page:
    """All scenes of an article, and what holds for them together."""

    scenes: tuple[Scene, ...]
    today: PartialDate | None

    @cached_property
    def counts(self) -> Counter[ActorRef]:
        """How often each person is named or meant."""
        return Counter(
            actor for scene in self.scenes for actor in scene.view.named_persons(scene.view.text)
        )

    @cached_property
    def politicians(self) -> frozenset[ActorRef]:
        """Those of whom anything beside their names says that they are in politics."""
        told = (in_politics_in(scene.view, scene.patterns) for scene in self.scenes)
        return frozenset(actor for people in told for actor in people)

    @cached_property
    def days(self) -> Counter[PartialDate]:
        """How often sentences that may tell of an occasion name each day, the first one first."""
        named = (day.date for s in self.scenes if s.acts & TELLING for _, day in s.days)
        return Counter(date for date in named if date is not None)

    @cached_property
    def lead(self) -> frozenset[PartialDate]:
        """The days that the story names first, none of them in passing."""
        return days_told_first(self.scenes)

    @cached_property
    def story_day(self) -> PartialDate | None:
        """The report's day, or the day before if a morning's paper tells of that."""
        return day_of_story(self.today, self.lead, self.scenes)

    @cached_property
    def _scene_of(self) -> dict[int, Scene]:
        return {id(scene.view.sentence): scene for scene in self.scenes}

    def scene_of(self, sentence: Sentence) -> Scene | None:
        """The scene of a sentence."""
        return self._scene_of.get(id(sentence))

    @cached_property
    def behind(self) -> frozenset[Span]:
        """The days of what had been before that which sentences tell."""
        views = (scene.view for scene in self.scenes)
        return frozenset(v.date(v.text[at]).span for v in views for at in v.behind)

    @cached_property
    def places(self) -> Counter[str]:
        """In how many sentences each place is named."""
        return Counter(name for s in self.scenes for name in {p.name for _, p in s.places})

    @cached_property
    def cities(self) -> frozenset[str]:
        """The cities that are named, whatever for."""
        return frozenset(p.name for s in self.scenes for _, p in s.places if p.is_city)

    @cached_property
    def written_from(self) -> Placed | None:
        """The city of the dateline, or of the first sentence that opens like one."""
        head = [(s, p) for s in self.scenes[:HEAD] for how, p in s.places if how == "dateline"]
        head.sort(key=lambda told: told[0].view.sentence.kind is not SegmentKind.DATELINE)
        return next((placed for _, placed in head if placed.is_city), None)

    @cached_property
    def parties(self) -> int:
        """How often parties and alliances are named."""
        bodies = (body for scene in self.scenes for body in scene.view.organisations)
        return sum(body.kind in _PARTIES for body in bodies)

    @cached_property
    def topic(self) -> ActorRef | None:
        """The person named most often, the first of several."""
        return next((actor for actor, _ in self.counts.most_common(1)), None)

    def before(self, scene: Scene, steps: int) -> Scene | None:
        """The scene some steps before, or after where `steps` is negative."""
        number = scene.number - steps
        return self.scenes[number] if 0 <= number < len(self.scenes) else None
