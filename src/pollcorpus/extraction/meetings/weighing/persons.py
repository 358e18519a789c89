"""What can be said of a person in a sentence: words around, acts nearby, the sentences beside."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from pollcorpus.extraction.acts import Act
from pollcorpus.extraction.meetings.patterns import PERSON_AT
from pollcorpus.extraction.meetings.weighing.page import Page
from pollcorpus.extraction.meetings.weighing.scene import TELLING, Scene, Unit
from pollcorpus.models import ActorRef

# acts whose side and distance tell what somebody does
_NEAR = TELLING | frozenset(
    "arrive leave say public contest wish plan cancel public_noun foreign gathering past".split()
)
# acts of which only the kind matters, not the word
_LOOSE = frozenset("say contest public wish".split())
_MEETING = TELLING - {"body", "induct", "deal"}
_NEXT = TELLING - {"induct", "deal"}
# words to each side whose place counts, and words that only count as being there
_PLACED, _AROUND = 3, 7
_REACH = 12
# upper ends of distances in words
_STEPS = ((1, "0"), (3, "1"), (7, "3"), (15, "7"))


@frozen(kw_only=True, eq=False)
class Standing:
    """A person in a sentence, with the traits of where the name stands."""

    scene: Scene
    actor: ActorRef
    via: str
    traits: frozenset[str]


def standings(page: Page, scene: Scene) -> Iterator[Standing]:
    """Yield everybody whom a sentence names or means, or constructions find left out in it."""
    told = {a for telling in scene.tellings for a in (*telling.people, *telling.absent)}
    replaced = {a for telling in scene.tellings if telling.replaced for a in telling.absent}
    around = _neighbours(page, scene) if scene.units else set()
    for unit in scene.units:
        shared = frozenset(_unit(scene, unit) | around)
        for at in unit.members:
            number = ord(scene.words.texts[at]) - PERSON_AT
            who = scene.view.who[number]
            start = scene.words.starts[at]
            aside = start in scene.onlookers or start in scene.named_aside
            if aside and not replaced.intersection(who.actors):
                continue
            bystander, mentioned = start in scene.bystanders, start in scene.mentioned
            for actor in who.actors:
                if mentioned and actor not in told:
                    continue  # somebody's aide is there
                own = set(_own(page, scene, actor, who.via))
                if bystander:
                    own.add("bystander told" if actor in told else "bystander")
                yield Standing(scene=scene, actor=actor, via=who.via, traits=shared | own)
    named = set(scene.view.named_persons(scene.view.text))
    implied = {a: via for telling in scene.tellings for a, via in telling.people.items()}
    for actor, via in implied.items():
        if actor not in named:
            traits = {"implied", *_own(page, scene, actor, via or "left out")}
            traits |= {f"act={kind}" for kind in scene.acts}
            yield Standing(scene=scene, actor=actor, via=via, traits=frozenset(traits))


def _own(page: Page, scene: Scene, actor: ActorRef, via: str) -> Iterator[str]:
    """What holds of the person, wherever the name stands."""
    if via:
        yield f"via={via}"
    if not actor.known:
        yield "unknown"
    yield f"named={min(page.counts[actor], 4)}"
    for telling in scene.tellings:
        if actor in telling.people:
            yield "rule"
            yield f"rule={telling.kind.value}"
        elif actor in telling.absent:
            yield "rule=away"
    for ruled in scene.ruled:
        yield f"ruled={int(ruled.told)}"
        if actor in ruled.occasion.people:
            yield f"ruled in={int(ruled.told)}"
        if actor in ruled.occasion.absent:
            yield "ruled away"


def _unit(scene: Scene, unit: Unit) -> set[str]:
    traits = {*_beside(scene, unit), *_near_acts(scene, unit)}
    traits |= scene.worded
    traits.add(f"list={min(len(unit.members), 4)}")
    traits.add(f"others={min(len(scene.units) - 1, 3)}")
    traits.add("first" if unit is scene.units[0] else "later")
    traits.add("has=" + "".join(kind for kind in "DLO" if kind in scene.stems))
    traits.add(f"kind={scene.view.sentence.kind.value}")
    if scene.quoted[unit.start]:
        traits.add("quoted")
    if not scene.acts & _MEETING:
        traits.add("no act")
    return traits


def _beside(scene: Scene, unit: Unit) -> Iterator[str]:
    """The words to the left and to the right."""
    first, after = unit.start, unit.stop
    for step in range(1, _PLACED + 1):
        yield f"L{step}={scene.stem(first - step)}"
        yield f"R{step}={scene.stem(after + step - 1)}"
        yield f"l{step}={scene.term(first - step)}"
        yield f"r{step}={scene.term(after + step - 1)}"
    yield f"LL={scene.term(first - 2)} {scene.stem(first - 1)}"
    yield f"RR={scene.stem(after)} {scene.term(after + 1)}"
    yield f"LR={scene.term(first - 1)} {scene.term(after)}"
    yield from (f"left={stem}" for stem in scene.stems[max(0, first - _AROUND) : first])
    yield from (f"right={stem}" for stem in scene.stems[after : after + _AROUND])


def _near_acts(scene: Scene, unit: Unit) -> Iterator[str]:
    """The nearest act of each kind on each side: how far, and what stands between."""
    nearest = _nearest(scene, unit)
    sides: dict[str, tuple[int, str]] = {}
    for (kind, side), (away, act) in nearest.items():
        first, last = (act.stop, unit.start) if side == "L" else (unit.stop, act.start)
        people = min(scene.stems[first:last].count("P"), 2)
        breaks = min(sum(w in scene.cues.parting for w in scene.words.texts[first:last]), 2)
        yield f"{kind} {side}"
        yield f"{kind} {side} {step(away)}"
        yield f"{kind} {side} P{people} |{breaks}"
        if kind not in _LOOSE:
            yield f"{kind} {side}: {scene.stems[act.start]}"
            if away <= _REACH:
                beside = unit.start - 1 if side == "L" else unit.stop
                yield f"{kind} {side}, {scene.stem(beside)}"
        sides[side] = min(sides.get(side, (away, kind)), (away, kind))
    left, right = (sides.get(side, (0, "-"))[1] for side in "LR")
    yield from (f"nearest={left}/{right}", f"nearest L={left}", f"nearest R={right}")


def _nearest(scene: Scene, unit: Unit) -> dict[tuple[str, str], tuple[int, Act]]:
    found: dict[tuple[str, str], tuple[int, Act]] = {}
    for act in scene.words.acts:
        if act.kind not in _NEAR:
            continue
        before = act.stop <= unit.start
        away = unit.start - act.stop if before else act.start - unit.stop
        key = act.kind, "L" if before else "R"
        if away >= 0 and (key not in found or away < found[key][0]):
            found[key] = away, act
    return found


def step(away: int) -> str:
    """A distance in words as one of a few steps."""
    return next((name for end, name in _STEPS if away < end), "15")


def _neighbours(page: Page, scene: Scene) -> set[str]:
    """What the sentences around tell of."""
    traits = {f"paragraph={min(scene.view.sentence.paragraph, 4)}"}
    for steps in (1, 2):
        before = page.before(scene, steps)
        acts = before.acts & _NEXT if before else frozenset()
        traits |= {f"before{steps}={kind}" for kind in acts} | (
            {f"before{steps}"} if acts else set()
        )
    after = page.before(scene, -1)
    return traits | ({"after"} if after and after.acts & _NEXT else set())
