"""What can be said of a day or a place near an occasion: whether it is the occasion's own."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from pollcorpus.extraction.meetings.fields import Dated, Placed
from pollcorpus.extraction.meetings.weighing.links import Thread
from pollcorpus.extraction.meetings.weighing.scene import TELLING, Page, Scene
from pollcorpus.extraction.meetings.weighing.sentences import relation
from pollcorpus.models import DateMention, MeetingStatus, PartialDate

# sentences before an occasion that may give its day, and its place
_DAYS_BEFORE, _PLACES_BEFORE = 4, 3
# sentences at the head of a report in which its dateline stands
_HEAD = 6
_BESIDE = 3
_WIDE = 7
_MOVING = TELLING | {"arrive", "leave"}
_LETTERS, _WORDS = 5, 2


@frozen(kw_only=True, eq=False)
class Day:
    """A day named near an occasion, or one (`ruled`) that the constructions have given it."""

    scene: Scene
    at: int
    dated: Dated
    where: str
    mention: DateMention | None = None


@frozen(kw_only=True, eq=False)
class Spot:
    """A place named near an occasion; `how` it was found."""

    scene: Scene
    at: int
    placed: Placed
    where: str
    how: str


def _around(page: Page, thread: Thread, before: int, after: int) -> Iterator[tuple[Scene, str]]:
    """The scenes of a thread and those beside it, each with where it stands."""
    own = sorted({segment.scene.number for segment in thread.segments})
    yield from ((page.scenes[number], f"in{min(n, 2)}") for n, number in enumerate(own))
    for steps in (*range(1, before + 1), *range(-1, -after - 1, -1)):
        number = own[0] - steps
        if 0 <= number < len(page.scenes) and number not in own:
            yield page.scenes[number], f"before{steps}" if steps > 0 else "after"


def _is_about(thread: Thread, scene: Scene, at: int) -> bool:
    """Tell whether what stands in a sentence may be about the occasion, and not another one's."""
    here = [segment for segment in thread.segments if segment.scene is scene]
    return not here or at < 0 or any(segment.is_about(at) for segment in here)


def days_near(page: Page, thread: Thread) -> Iterator[Day]:
    """Yield the days that may be the occasion's."""
    for scene, where in _around(page, thread, _DAYS_BEFORE, 1):
        for at, mention in scene.days:
            if mention.date is not None and _is_about(thread, scene, scene.words.starts[at]):
                dated = Dated(
                    span=mention.span,
                    date=mention.date,
                    sentence=scene.view.sentence,
                    near=where.startswith("in"),
                    why=mention.basis if mention.inferred else "",
                )
                yield Day(scene=scene, at=at, dated=dated, where=where, mention=mention)
    seen: set[PartialDate] = set()
    for segment in thread.segments:
        for ruled in segment.ruled:
            for dated in ruled.occasion.dates[:1]:
                if dated.date not in seen:
                    seen.add(dated.date)
                    yield Day(scene=segment.scene, at=-1, dated=dated, where="ruled")


def day_traits(page: Page, day: Day, thread: Thread, status: MeetingStatus) -> set[str]:
    """What speaks for and against a day being the occasion's."""
    when = relation(day.dated.date, page.published)
    traits = {f"where={day.where}", f"when={when}", f"status={status.value}"}
    traits |= {f"when={when} {status.value}", f"where={day.where} {status.value}"}
    traits |= {_wide(day.dated.date), *_ruled_day(day, thread)}
    if day.mention is None:
        return traits | {f"near={day.dated.near}", f"why={day.dated.why}"}
    scene, kind = day.scene, day.mention.kind.value
    traits |= {f"kind={kind}", f"where={day.where} {kind}", f"days={min(len(scene.days), 3)}"}
    traits |= _words_beside(scene, day.at) | _nearest_act(scene, day.at, TELLING)
    traits |= set(_among(scene, day.at))
    people = scene.stems[max(0, day.at - 5) : day.at + 6].count("P")
    traits.add(f"P={min(people, 2)}")
    if scene.quoted[day.at]:
        traits.add("quoted")
    if day.mention.inferred:
        traits.add("inferred")
    words = day.mention.text.lower().split()[:_WORDS]
    return traits | {"words=" + " ".join(word[:_LETTERS] for word in words)}


def _ruled_day(day: Day, thread: Thread) -> Iterator[str]:
    """Whether the constructions have given the occasion the same day."""
    given = thread.ruled_days
    if not given:
        yield "ruled=not"
    elif given == {None}:
        yield "ruled=undated"
    else:
        yield f"ruled={day.dated.date in given}"


def _wide(date: PartialDate) -> str:
    wide = date.earliest and date.latest and (date.latest - date.earliest).days > _WIDE
    return "wide" if wide else "narrow"


def _words_beside(scene: Scene, at: int) -> set[str]:
    beside = range(1, _BESIDE + 1)
    return {f"L{n}={scene.stem(at - n)}" for n in beside} | {
        f"R{n}={scene.stem(at + n)}" for n in beside
    }


def _nearest_act(scene: Scene, at: int, kinds: frozenset[str]) -> set[str]:
    acts = [
        (min(abs(at - act.start), abs(at - act.stop + 1)), "L" if act.stop <= at else "R", act.kind)
        for act in scene.words.acts
        if act.kind in kinds
    ]
    if not acts:
        return {"no act"}
    away, side, kind = min(acts)
    return {f"act={side}{min(away, 8) // 2}", f"act={side} {kind}"}


def _among(scene: Scene, at: int) -> Iterator[str]:
    """Where a day stands among the days of its sentence."""
    others = [other for other, _ in scene.days if other != at]
    yield "only" if not others else "first" if at < min(others) else "later"
    starts = [(act[0], act[1]) for act in scene.telling_acts]
    if others and starts:
        mine, *rest = (
            min(min(abs(day - start), abs(day - stop + 1)) for start, stop in starts)
            for day in (at, *others)
        )
        yield "nearest" if mine <= min(rest) else "farther"


def places_near(page: Page, thread: Thread) -> Iterator[Spot]:
    """Yield the places that may be the occasion's."""
    for scene, where in _around(page, thread, _PLACES_BEFORE, 0):
        yield from (s for s in _spots(scene, where) if _is_about(thread, scene, s.placed.at))
    for scene in page.scenes[:_HEAD]:
        yield from (spot for spot in _spots(scene, "head") if spot.how == "dateline")
    for segment in thread.segments:
        for ruled in segment.ruled:
            found = max(ruled.occasion.places, key=lambda p: p.rank, default=ruled.occasion.nearby)
            if found:
                yield Spot(scene=segment.scene, at=-1, placed=found, where="ruled", how="ruled")


def _spots(scene: Scene, where: str) -> Iterator[Spot]:
    for how, placed in scene.places:
        at = -1
        if placed.at >= 0:
            at = sum(start <= placed.at for start in scene.words.starts) - 1
        yield Spot(scene=scene, at=at, placed=placed, where=where, how=how)


def place_traits(spot: Spot, thread: Thread, status: MeetingStatus) -> set[str]:
    """What speaks for and against a place being the occasion's."""
    scene, placed, where = spot.scene, spot.placed, spot.where
    traits = {f"where={where}", f"rank={placed.rank}", f"how={spot.how}", f"status={status.value}"}
    traits |= {f"where={where} {placed.rank}", f"where={where} {spot.how}"}
    traits |= {f"where={where} {spot.how} {placed.rank}", f"where={where} {status.value}"}
    if placed.owner:
        traits |= {"home", "home of one" if placed.owner in thread.present else "home of another"}
    if spot.at >= 0:
        traits |= _words_beside(scene, spot.at) | _nearest_act(scene, spot.at, _MOVING)
    better = any(other.rank > placed.rank for _, other in scene.places)
    traits.add("less exact" if better else "most exact")
    if not thread.present:
        traits.add("nobody")
    if thread.acts["phone"] or thread.acts["call_noun"]:
        traits.add("phone")
    return traits
