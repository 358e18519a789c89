"""The places that may be an occasion's, each with all that names it, and what speaks for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from attrs import frozen

from pollcorpus.extraction.meetings.fields import Placed
from pollcorpus.extraction.meetings.weighing.near import nearest_act, words_beside
from pollcorpus.extraction.meetings.weighing.page import Page
from pollcorpus.extraction.meetings.weighing.places import Spot, places_near
from pollcorpus.extraction.meetings.weighing.scene import TELLING, Scene
from pollcorpus.extraction.meetings.weighing.threads import Thread
from pollcorpus.gazetteer import Spot as Known
from pollcorpus.gazetteer import gazetteer
from pollcorpus.models import ActorRef, MeetingStatus, SegmentKind

# what names a place, that which says most of it first
_ORDER = "in0 in1 in2 ruled mid before1 after1 before2 before3 after2 before4 head".split()
_HOW = "told named meant dateline ruled".split()
_TWO, _THREE, _FOUR, _EXACT = 2, 3, 4, 3
_MOVING = TELLING | {"arrive", "leave"}


@frozen(kw_only=True, eq=False)
class Site:
    """A place that may be an occasion's, with all that names it, the best first."""

    spots: tuple[Spot, ...]

    @property
    def placed(self) -> Placed:
        """The place by its most exact name: an address before "somebody's home"."""
        return self.spot.placed

    @property
    def spot(self) -> Spot:
        """What names it most exactly, the best of several."""
        return max(self.spots, key=lambda spot: spot.placed.rank)

    @property
    def rank(self) -> int:
        """How exact it is."""
        return self.placed.rank

    @property
    def side(self) -> str:
        """Where its best spot stands, in general."""
        return self.spots[0].where.rstrip("0123456789")

    @property
    def inside(self) -> bool:
        """True if a sentence that tells of the occasion names it."""
        return self.side == "in"

    @property
    def is_told(self) -> bool:
        """True if anything but the dateline gives it."""
        told = (spot for spot in self.spots if spot.how != "dateline")
        return any(spot.scene.view.sentence.kind is not SegmentKind.DATELINE for spot in told)

    @property
    def ruled(self) -> bool:
        """True if the constructions have given the occasion this place."""
        return any(spot.how == "ruled" for spot in self.spots)

    @property
    def city(self) -> str | None:
        """The city that it is or is known to lie in."""
        return self.placed.name if self.placed.is_city else self.placed.city


@frozen(kw_only=True, eq=False)
class Sites:
    """The places that may be an occasion's, and those chosen for the occasions told before."""

    page: Page
    thread: Thread
    status: MeetingStatus
    chosen: Sequence[Placed | None]
    every: tuple[Site, ...]

    def cases(self) -> list[set[str]]:
        """What speaks for and against each, and at last what does for none of them."""
        return [*(site_traits(site, self) for site in self.every), _no_site(self)]

    def beside(self, site: Site) -> list[Site]:
        """The other places."""
        return [other for other in self.every if other is not site]


def sites_near(
    page: Page, thread: Thread, status: MeetingStatus, chosen: Sequence[Placed | None]
) -> Sites:
    """Return the places that may be the occasion's."""
    near = _without_other_homes(list(places_near(page, thread)), thread)
    near = _without_homes_in_head(near)
    found, addresses = dict[str, list[Spot]](), _addresses(near)
    for spot in near:
        key, owner = _key(spot.placed.name), spot.placed.owner
        if owner in addresses and spot.placed.rank < _EXACT and not _elsewhere(spot, near):
            key = addresses[owner]  # "his house" is "10 Janpath" where that is named too
        found.setdefault(key, []).append(spot)
    every = tuple(Site(spots=tuple(sorted(spots, key=_standing))) for spots in found.values())
    return Sites(page=page, thread=thread, status=status, chosen=chosen, every=every)


def _without_other_homes(near: list[Spot], thread: Thread) -> list[Spot]:
    """Leave out the homes of others told of before, or after, where the occasion has its own.

    "X met Y at 6 Janpath. Z went to W's house."
    """
    told = (s for s in near if s.where.startswith("in") and s.how == "told" and s.placed.owner)
    owners = {spot.placed.owner for spot in told if spot.placed.owner in thread.present}
    return [
        spot
        for spot in near
        if not owners
        or spot.placed.owner is None
        or (spot.placed.owner in owners and spot.how != "meant")
        or spot.where.startswith(("in", "ruled"))
    ]


def _without_homes_in_head(near: list[Spot]) -> list[Spot]:
    """Leave out a home of which only the headline speaks, where the report names the house.

    "Legislators at X's door": "They met X at Haryana Bhawan".
    """
    houses = (s for s in near if s.where.startswith("in") and s.placed.rank >= _EXACT)
    if all(_in_head(spot) for spot in houses if spot.how == "told"):
        return near
    homes = {s.placed.name for s in near if not _in_head(s) and s.placed.rank < _EXACT}
    return [s for s in near if not s.placed.owner or not _in_head(s) or s.placed.name in homes]


def _in_head(spot: Spot) -> bool:
    return spot.scene.view.sentence.kind is SegmentKind.HEADLINE


def _addresses(spots: Sequence[Spot]) -> dict[ActorRef, str]:
    """Where persons live who have one address only among some places."""
    found: dict[ActorRef, set[str]] = {}
    for spot in spots:
        if spot.placed.owner and spot.placed.rank >= _EXACT:
            found.setdefault(spot.placed.owner, set()).add(_key(spot.placed.name))
    return {owner: keys.pop() for owner, keys in found.items() if len(keys) == 1}


def _elsewhere(home: Spot, spots: Sequence[Spot]) -> bool:
    """Tell whether a home is said to be in another town than its owner's address is in."""
    town, owner = home.placed.town, home.placed.owner
    cities = {s.placed.city for s in spots if s.placed.owner == owner and s.placed.rank >= _EXACT}
    return town is not None and bool(cities - {None}) and town not in cities


@lru_cache(1 << 12)
def _known(name: str) -> Known | None:
    """The place of the reference data that a name is one of."""
    records = (entry.record for entry in gazetteer().place_names.find(name))
    known = {record.id: record for record in records if isinstance(record, Known)}
    return next(iter(known.values())) if len(known) == 1 else None


def _key(name: str) -> str:
    """What two names of one address have in common: "10 Janpath", "Sonia Gandhi's residence"."""
    known = _known(name)
    return known.id if known else name


def _standing(spot: Spot) -> tuple[int, int]:
    return _ORDER.index(spot.where), _HOW.index(spot.how)


def _no_site(sites: Sites) -> set[str]:
    """What speaks for and against no place being known of the occasion."""
    thread, inside = sites.thread, [site for site in sites.every if site.inside]
    traits = {"none", f"none {sites.status.value}", f"none in={min(len(inside), _TWO)}"}
    traits.add(f"none rank={max((site.rank for site in inside), default=0)}")
    traits |= {f"none act={act}" for act in thread.acts}
    traits.add(f"none number={min(thread.number, _THREE)}")
    traits.add(f"none segments={min(len(thread.segments), _THREE)}")
    traits.add(f"none ruled={any(site.ruled for site in sites.every)}")
    dateline = any(spot.how == "dateline" for site in sites.every for spot in site.spots)
    return traits | {f"none dateline={dateline}"}


def site_traits(site: Site, sites: Sites) -> set[str]:
    """What speaks for and against a place being the occasion's."""
    best, rank, side, status = site.spots[0], site.rank, site.side, sites.status.value
    where, how = best.where, best.how
    traits = {f"best={where}", f"rank={rank}", f"how={how}", f"status={status}"}
    traits |= {f"best={where} {rank}", f"best={where} {how}", f"best={where} {how} {rank}"}
    traits.add(f"best={where} {status}")
    traits |= {f"has={spot.where.rstrip('0123456789')}" for spot in site.spots}
    traits |= {f"has={spot.where.rstrip('0123456789')} {spot.how}" for spot in site.spots}
    if site.placed.owner:
        of_one = "home of one" if site.placed.owner in sites.thread.present else "home of another"
        traits |= {"home", of_one, f"{of_one} {side}"}
    named = next((spot for spot in site.spots if spot.at >= 0), None)
    if named is not None:
        traits |= set(_worded(named, site, sites))
    traits |= set(_of_what_kind(site, sites.thread))
    if site.placed.owner:
        traits |= set(_of_the_owner(site))
    if not site.inside:
        traits |= set(_from_afar(named, side, sites.thread))
    if sites.thread.acts["phone"] or sites.thread.acts["call_noun"]:
        traits |= {"phone", f"phone {side}"}
    if not sites.thread.present:
        traits.add("nobody")
    return traits | set(_beside_others(site, sites)) | set(_as_ruled(site, sites))


def _of_what_kind(site: Site, thread: Thread) -> Iterator[str]:
    """What kind of place it is, and whether those present are from the state that it lies in."""
    known, side, how = _known(site.placed.name), site.side, site.spots[0].how
    kind = known.detail if known else "home" if site.placed.owner else f"unknown {site.rank}"
    yield f"kind={kind}"
    yield f"{side} {how} kind={kind}"
    if not site.placed.owner and site.placed.name[0].isdigit():
        yield "numbered"
    city = _known(site.city) if site.city else None
    state = known.state if known else city.state if city else ""
    if state:
        share = _share_from(state, thread)
        yield f"{side} {how} locals={share}"
        yield f"{kind} locals={share}"


def _share_from(state: str, thread: Thread) -> str:
    """How many of those present are from a state, as far as that is known."""
    known = gazetteer().persons
    people = (known.get(actor.id.removeprefix("person:")) for actor in thread.present)
    states = [person.state for person in people if person is not None and person.state]
    if not states:
        return "-"
    own = states.count(state)
    return "none" if not own else "all" if own == len(states) else "some"


def _of_the_owner(site: Site) -> Iterator[str]:
    """How the sentence that names a home speaks of whose it is."""
    spot = next(spot for spot in site.spots if spot.placed.owner)
    scene, owner, how = spot.scene, spot.placed.owner, spot.how
    pronoun = spot.placed.pronoun.lower()
    yield f"owner {how} pronoun={pronoun}"
    if not pronoun:
        return
    named = _names_before(scene, spot.at)
    mine = [n for n, (_, people) in enumerate(named) if owner in people]
    if not mine:
        yield f"owner {how} elsewhere of {min(len(named), _TWO)}"
        return
    order = _order(mine[-1], len(named))
    yield f"owner {how} {order}"
    yield f"owner {how} {order} {pronoun}"
    at = named[mine[-1]][0]
    yield f"owner {how} gap={_gap(spot.at - at)}"
    yield f"owner {order} gap={_gap(spot.at - at)} {scene.stem(at + 1)}"
    yield from (f"owner {trait}" for trait in words_beside(scene, at))
    yield from (f"owner {order} {trait}" for trait in nearest_act(scene, at, _MOVING))


def _order(number: int, total: int) -> str:
    if total == 1:
        return "only"
    return "first" if number == 0 else "last" if number == total - 1 else "middle"


def _gap(words: int) -> int:
    return sum(words > least for least in (1, 2, 4, 8, 16))


def _names_before(scene: Scene, at: int) -> list[tuple[int, tuple[ActorRef, ...]]]:
    """The persons before a word of a sentence, each with where they are named."""
    words = scene.words.texts[: max(at, 0)]
    named = ((n, word) for n, word in enumerate(words) if scene.stems[n] == "P")
    return [(n, tuple(scene.view.named_persons(word))) for n, word in named]


def _worded(named: Spot, site: Site, sites: Sites) -> Iterator[str]:
    """The words around it, and where it stands among the places of its sentence."""
    scene, at, side = named.scene, named.at, named.where.rstrip("0123456789")
    acts = nearest_act(scene, at, _MOVING)
    yield from words_beside(scene, at)
    yield from acts
    yield from (f"{side} {act}" for act in acts)
    if scene.view.sentence.kind is SegmentKind.HEADLINE:
        yield f"in headline {side}"
    spots = (spot for other in sites.beside(site) for spot in other.spots)
    others = {spot.at for spot in spots if spot.scene is scene and spot.at >= 0} - {at}
    yield from (f"{side} {how}" for how in _among(scene, at, others))


def _among(scene: Scene, at: int, others: set[int]) -> Iterator[str]:
    if not others:
        yield "only"
        return
    yield "first" if at < min(others) else "last" if at > max(others) else "middle"
    acts = [(start, stop) for start, stop, _ in scene.telling_acts]
    if acts:
        mine, *rest = (
            min(min(abs(one - start), abs(one - stop + 1)) for start, stop in acts)
            for one in (at, *others)
        )
        yield "nearest" if mine <= min(rest) else "farther"


def _from_afar(named: Spot | None, side: str, thread: Thread) -> Iterator[str]:
    """The words that tell of the occasion, where they do not name the place themselves."""
    first = thread.segments[0].scene
    yield from (f"own {side}={stem}" for stem in first.stems)
    yield f"number={min(thread.number, _THREE)} {side}"
    yield f"segments={min(len(thread.segments), _THREE)} {side}"
    if any(s.scene.view.sentence.kind is SegmentKind.HEADLINE for s in thread.segments):
        yield f"headline {side}"
    if named is not None:
        same = first.view.sentence.paragraph == named.scene.view.sentence.paragraph
        yield f"paragraph={same} {side}"


def _beside_others(site: Site, sites: Sites) -> Iterator[str]:
    """What other places there are, and whether an occasion told before was there."""
    others, rank, side = sites.beside(site), site.rank, site.side
    inside = [other for other in others if other.inside]
    finer = min(sum(other.rank > rank for other in inside), _TWO)
    coarser = min(sum(other.rank < rank for other in inside), _TWO)
    yield f"{side} rivals={min(len(inside), _THREE)}"
    yield f"{side} finer={finer} coarser={coarser} {rank}"
    yield "less exact" if any(other.rank > rank for other in others) else "most exact"
    yield from (f"{how} {side}" for how in _of_one_city(site, others))
    yield f"count={min(sites.page.places[site.placed.name], _FOUR)} {side}"
    dateline = any(spot.how == "dateline" for spot in site.spots)
    yield f"dateline={dateline} {side}"
    if sites.chosen:
        known = [placed.name if placed else None for placed in sites.chosen]
        yield f"last={known[-1] == site.placed.name} {side}"
        yield f"taken={site.placed.name in known} {side}"


def _of_one_city(site: Site, others: list[Site]) -> Iterator[str]:
    """Whether one of the others is a house in the same city, or that city."""
    mine = site.city
    for other in others:
        if mine is not None and other.city == mine:
            what = "its city" if other.placed.is_city else "finer"
            if site.placed.is_city or other.placed.is_city:
                yield f"{what} near"
                if other.inside:
                    yield f"{what} inside"


def _as_ruled(site: Site, sites: Sites) -> Iterator[str]:
    """Whether the constructions have given the occasion the same place."""
    given = f"ruled={site.ruled} of {any(other.ruled for other in sites.every)}"
    yield given
    yield f"{given} {site.side} {site.rank}"
    own = {segment.scene.view.sentence.span for segment in sites.thread.segments}
    for spot in (spot for spot in site.spots if spot.how == "ruled"):
        here = spot.placed.sentence.span in own
        yield f"ruled own={here}"
        yield f"ruled own={here} {site.rank}"
