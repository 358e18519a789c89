"""From scenes to occasions: which sentences tell of somebody being there, and which of the same."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import define, evolve, field

from pollcorpus.extraction.meetings.occasions import Occasion
from pollcorpus.extraction.meetings.weighing.another import (
    is_another,
    is_of_another_body,
    is_of_other_side,
)
from pollcorpus.extraction.meetings.weighing.anybody import is_anybodys
from pollcorpus.extraction.meetings.weighing.beside_calls import is_left_of_a_call
from pollcorpus.extraction.meetings.weighing.between import place_between
from pollcorpus.extraction.meetings.weighing.borne_out import is_borne_out, stands_out
from pollcorpus.extraction.meetings.weighing.company import meeting_before, points_at, seat, sits_in
from pollcorpus.extraction.meetings.weighing.confirming import Whole, occasion_traits
from pollcorpus.extraction.meetings.weighing.electing import elected_by
from pollcorpus.extraction.meetings.weighing.fate import (
    held,
    is_beside_off,
    is_by_chance,
    is_missed,
    only_arrives,
    says_off,
)
from pollcorpus.extraction.meetings.weighing.houses import is_in_house
from pollcorpus.extraction.meetings.weighing.in_short import without_short
from pollcorpus.extraction.meetings.weighing.links import link_traits, new_traits
from pollcorpus.extraction.meetings.weighing.missed import missed_before, missed_gathering
from pollcorpus.extraction.meetings.weighing.moving import with_given_up
from pollcorpus.extraction.meetings.weighing.page import Page
from pollcorpus.extraction.meetings.weighing.persons import standings
from pollcorpus.extraction.meetings.weighing.politics import is_political
from pollcorpus.extraction.meetings.weighing.reading import Reading
from pollcorpus.extraction.meetings.weighing.repeats import with_repeats
from pollcorpus.extraction.meetings.weighing.scene import TELLING, Scene
from pollcorpus.extraction.meetings.weighing.seeming import (
    missed_by,
    only_seem,
    with_seeming,
)
from pollcorpus.extraction.meetings.weighing.segments import segment_of, segments
from pollcorpus.extraction.meetings.weighing.sentences import sentence_traits
from pollcorpus.extraction.meetings.weighing.settling import Settler
from pollcorpus.extraction.meetings.weighing.strangers import denies_of_others, only_of_others
from pollcorpus.extraction.meetings.weighing.threads import Segment, Thread, Threads
from pollcorpus.extraction.meetings.weighing.turns import (
    is_onward,
    meet_next,
    told_ahead,
    told_by_day,
    told_first,
    told_in_head,
    told_of_more,
    told_with,
    with_all,
)
from pollcorpus.extraction.weights import LogLinear
from pollcorpus.models.article import SegmentKind

# how likely something has to be; chosen on annotated reports by cross-validation
_HOLDS = 0.45
# what constructions stand by needs less
_HOLDS_RULED = 0.15
# a sentence less likely than that has told of nobody who is anywhere, in fifty thousand
_HOPELESS = 0.05
# how likely somebody is there in a sentence that only says that people did not meet
_DENIED = 0.45
_TWO = 2


def decide(page: Page, models: dict[str, LogLinear]) -> list[Occasion]:
    """Return the occasions that a page tells of, in the order of the text."""
    decider = Decider(page=page, models=models)
    wholes = list(filter(decider.holds, decider.wholes() if decider.may_hold() else []))
    share = len(wholes) / max(len(page.scenes), 1)
    settler = Settler(page=page, models=models, readings=decider.readings, share=share)
    made = [(whole, settler.occasion(whole)) for whole in wholes]
    place_between([occasion for _, occasion in made])
    some = [pair for pair in made if is_anybodys(*pair) and is_political(*pair)]
    some = [(whole, occasion) for whole, occasion in some if not is_in_house(whole)]
    alone = not any(whole.ruled for whole, _ in some)
    some = [pair for pair in some if decider.stands(pair[0], alone, share)]
    told = set(without_short([occasion for _, occasion in some]))
    every = [
        (whole, one) for whole, made in some if made in told for one in with_repeats(whole, made)
    ]
    return [one for whole, made in every for one in with_given_up(whole.thread, made)]


@define(kw_only=True, eq=False)
class Decider:
    """One page being decided on, sentence by sentence."""

    page: Page
    models: dict[str, LogLinear]
    readings: dict[int, Reading] = field(factory=dict)

    def may_hold(self) -> bool:
        """Tell whether a sentence has what every occasion needs: a construction, or somebody.

        Where none matches at all, two must be named beside a word for it. Without one that
        stands by it, an occasion needs somebody who is there or away. To look for them first
        spares most pages the weighing of sentences that name nobody.
        """
        scenes = self.page.scenes
        if not any(scene.tellings or _names_two(scene) for scene in scenes):
            return False
        if any(ruled.told for scene in scenes for ruled in scene.ruled):
            return True
        named = (scene for scene in scenes if scene.names_somebody)
        read = (reading for reading in map(self.reading, named) if reading.counts)
        return any(reading.there or reading.away for reading in read)

    def wholes(self) -> list[Whole]:
        """Put together the sentences that tell of the same occasion."""
        threads = Threads()
        for scene in self.page.scenes:
            if scene.view.opens_another:
                threads.part()
            reading = seat(self.page, self.reading(scene), threads)
            self.readings[scene.number] = reading
            taken: list[Thread] = []
            for segment in self._segments(reading, threads):
                thread = self._thread(segment, threads, taken)
                taken.append(threads.add(segment, thread))
                reading.taken.update(segment.present)
        page, readings, every = self.page, self.readings, threads.every
        return [Whole(page=page, thread=t, threads=threads, readings=readings) for t in every]

    def _segments(self, reading: Reading, threads: Threads) -> Iterator[Segment]:
        """What a sentence tells; the new day of an occasion is told for itself, too."""
        scene = reading.scene
        if not (reading.counts or scene.view.moved or says_off(scene)):
            return  # most sentences tell of no occasion, and put off, call off or deny none
        if _denies_only(reading) or _is_unmet(scene, threads) or is_beside_off(scene, threads):
            return
        if only_of_others(scene, threads) or denies_of_others(scene, threads):
            return
        if reading.counts:
            yield from segments(reading)
        elif _goes_on(scene, threads):
            # those whom it names besides tell of the change
            self.readings[scene.number] = evolve(reading, present={}, absent={})
            yield segment_of(scene, frozenset(), ())

    def reading(self, scene: Scene) -> Reading:
        """Read one sentence, once."""
        if scene.number in self.readings:
            return self.readings[scene.number]
        there, away = self.models["present"], self.models["absent"]
        tells = self.models["tells"].probability(sentence_traits(self.page, scene))
        made = Reading(scene=scene, tells=tells, present={}, absent={}, via={}, traits={})
        may = tells >= _HOPELESS or bool(scene.surely_there)
        named = list(standings(self.page, scene)) if may else []
        for standing in named:
            actor, traits = standing.actor, standing.traits
            made.via.setdefault(actor, standing.via)
            likely = there.probability(traits)
            if actor not in made.present or likely > made.present[actor]:
                made.present[actor], made.traits[actor] = likely, traits
        _overrule(made)
        # most sentences tell of no occasion
        for standing in named if made.counts or (named and scene.seems_away) else ():
            actor, unlikely = standing.actor, away.probability(standing.traits)
            made.absent[actor] = max(made.absent.get(actor, 0), unlikely)
        made.absent.update(dict.fromkeys(scene.surely_away & made.absent.keys(), 1.0))
        made = with_seeming(made, self.readings)
        self.readings[scene.number] = made
        return made

    def _thread(self, segment: Segment, threads: Threads, taken: list[Thread]) -> Thread | None:
        """The thread that a segment goes on with, if with any."""
        if not segment.present and _goes_on(segment.scene, threads):
            return threads.recent[0]
        if only_seem(segment, self.reading(segment.scene)):
            return missed_by(segment, threads)
        untold = [thread for thread in threads.recent if thread not in taken]
        if (election := elected_by(segment, untold)) is not None:
            return election
        before = meeting_before(segment.scene, threads)
        goes_on = before is not None and (sits_in(segment) or points_at(segment, before))
        if before and goes_on and before not in taken and not _of_others(segment, before):
            return before
        if (with_whom := told_with(segment, untold)) is not None:
            return with_whom
        able = [thread for thread in untold if not is_another(segment, thread)]
        if not able:
            return None
        if (missed := missed_gathering(segment, able)) is not None:
            return missed
        if (missed := missed_before(segment, untold, able)) is not None:
            return missed
        told = told_by_day(segment, able) or told_first(segment, able)
        told = told or told_of_more(segment, able)
        told = told or told_ahead(segment, able) or told_in_head(segment, able)
        if told is not None:
            return told
        cases = [link_traits(self.page, segment, thread, threads) for thread in able]
        cases.append(new_traits(self.page, segment, threads, able))
        *shares, fresh = self.models["same"].shares(cases)
        best = max(shares)
        return with_all(segment, able[shares.index(best)], able) if best > fresh else None

    def holds(self, whole: Whole) -> bool:
        """Tell whether all that is told makes an occasion."""
        if any(_skips(s) or _declines(s) or meet_next(s) for s in whole.thread.segments):
            return True
        if _is_only_left(whole):
            return True
        alone = len(whole.thread.present | whole.thread.absent) < _TWO
        if (alone or _meet_after(whole.thread, whole.threads)) and _only_arrives(whole.thread):
            return False
        if is_by_chance(whole.thread) or is_left_of_a_call(whole.thread):
            return False
        surely = is_missed(whole.thread) or any(map(is_onward, whole.thread.segments))
        least = _HOLDS_RULED if whole.ruled or surely else _HOLDS
        return self.likelihood(whole) >= least

    def stands(self, whole: Whole, alone: bool, share: float) -> bool:
        """Tell whether what is told stands on its page: `alone`, and amid a `share` of others."""
        likely = self.likelihood(whole)
        borne_out = whole.ruled or is_borne_out(whole, likely, alone)
        return borne_out and stands_out(whole, likely, share)

    def likelihood(self, whole: Whole) -> float:
        """How likely all that is told makes an occasion; surely so where there are no weights."""
        model = self.models.get("holds")
        return model.probability(occasion_traits(whole)) if model else 1.0


def _of_others(segment: Segment, thread: Thread) -> bool:
    """Tell whether a sentence tells of another body, or side, than what it may point to."""
    return is_of_another_body(segment, thread) or is_of_other_side(segment, thread)


def _only_arrives(thread: Thread) -> bool:
    """Tell whether people only come to a town, whatever of it a headline takes with their plans."""
    scenes = [segment.scene for segment in thread.segments]
    told = [s for s in scenes if s.view.sentence.kind is not SegmentKind.HEADLINE]
    return all(map(only_arrives, told or scenes))


def _meet_after(thread: Thread, threads: Threads) -> bool:
    """Tell whether those told of are also told to have met, or to meet, somebody else."""
    talks = (other for other in threads.every if other is not thread and other.talks)
    return any(thread.present <= other.present for other in talks)


def _is_near(scene: Scene, threads: Threads) -> bool:
    """Tell whether an occasion has been told of just before."""
    return bool(threads.recent) and scene.number - threads.recent[0].last.scene.number <= _TWO


def _goes_on(scene: Scene, threads: Threads) -> bool:
    """Tell whether a sentence says that what was told just before is put off, or called off."""
    if not _is_near(scene, threads):
        return False
    plan = threads.recent[0].segments
    if any(map(held, plan)):
        return False
    planned = any("planned" in s.scene.cues_found for s in plan)
    return scene.view.moved is not None or (planned and says_off(scene))


def _overrule(reading: Reading) -> None:
    """Let clear words have their way: who skips, or is not met, is not there; whose it is, is."""
    scene = reading.scene
    if not reading.present:
        return
    for actor in (scene.unmet | scene.surely_away) & reading.present.keys():
        reading.present[actor] = 0.0
    for actor in (scene.skipped.hosts | scene.surely_there) & reading.present.keys():
        reading.present[actor] = 1.0


def _is_unmet(scene: Scene, threads: Threads) -> bool:
    """Tell whether a sentence only says that people did not meet, of no occasion told before."""
    if not scene.unmet or any(len(t.people.keys() - scene.unmet) >= _TWO for t in scene.tellings):
        return False
    denies = bool(scene.cues_found & {"denied", "cancelled"})
    return not (denies and any(thread.present & scene.unmet for thread in threads.recent))


def _names_two(scene: Scene) -> bool:
    """Tell whether two persons or bodies are named in a sentence with a word for an occasion."""
    return bool(scene.acts & TELLING) and scene.count("P") + scene.count("O") >= _TWO


def _denies_only(reading: Reading) -> bool:
    """Tell whether a sentence only says that people did not meet."""
    scene, likely = reading.scene, max(reading.present.values(), default=0)
    said = scene.cues_found >= {"negated", "unreal"} and not scene.tellings
    return said and likely < _DENIED and not reading.away


def _skips(segment: Segment) -> bool:
    """Tell whether by clear words somebody gives the occasion of another a miss."""
    skipped = segment.scene.skipped
    return bool(skipped.hosts & segment.present and skipped.absent & segment.absent)


def _is_only_left(whole: Whole) -> bool:
    """Tell whether a page has no occasion but that which somebody speaks of on leaving it."""
    leaves = (segment.scene.left_sitting & segment.present for segment in whole.thread.segments)
    others = (thread for thread in whole.threads.every if thread is not whole.thread)
    return any(leaves) and not any(
        ruled.told for thread in others for segment in thread.segments for ruled in segment.ruled
    )


def _declines(segment: Segment) -> bool:
    """Tell whether by clear words somebody stays away from a meeting of a day or a place."""
    scene = segment.scene
    named = scene.patterns.noun.search(scene.view.text) is not None
    set_down = scene.days or any(how == "told" for how, _ in scene.places)
    return bool(named and set_down and scene.surely_away & segment.absent)
