"""Parts of split parties that are told apart by their leaders: "Uddhav Thackeray's Shiv Sena"."""

from __future__ import annotations

from attrs import evolve

from pollcorpus.extraction.names.scene import Scene, Sighting
from pollcorpus.gazetteer import Party
from pollcorpus.gazetteer.records import Branch
from pollcorpus.models import ActorKind

_REACH = 4
"""Words within which a leader's name and what is named after him belong together."""
_RULE = "leader's party"
_SHARED = "shared name"


def settle_branches(scene: Scene) -> None:
    """Give parties named with or by a leader, and factions named after one, their own actors."""
    people = [s for s in scene.sightings if s.kind is ActorKind.PERSON and s.actor]
    scene.sightings += [s for person in people if (s := _headed(scene, person))]
    table = {
        (f"party:{b.party}", f"person:{b.leader}"): b
        for b in scene.known.branches
        if _had_split(scene, b)
    }
    if not table:
        return
    by_last = {(id(s.words), s.last): s for s in people}
    by_first = {(id(s.words), s.first): s for s in people}
    parties = {(id(s.words), s.first): s for s in scene.sightings if s.kind is ActorKind.PARTY}
    for at, sighting in enumerate(scene.sightings):
        if sighting.actor is not None and sighting.kind is ActorKind.PARTY:
            found = _beside(scene, sighting, by_first, by_last, table) or _before(
                scene, sighting, by_first, table
            )
            if found is not None:
                first, branch = found
                actor = scene.known.parties[branch.branch].ref
                scene.sightings[at] = evolve(sighting, first=first, actor=actor, rule=_RULE)
    leaders = {branch.leader: branch for branch in table.values()}
    scene.sightings += [s for person in people if (s := _faction(scene, person, leaders, parties))]
    _settle_rest(scene, {(b.party, b.branch) for b in table.values()}, leaders)


def _settle_rest(scene: Scene, parts: set[tuple[str, str]], leaders: dict[str, Branch]) -> None:
    """Give the name that the parts of a party share to the one part that an article tells of.

    Who has spoken of the "Shiv Sena (UBT)" and of nobody else who bears the name goes on with
    "the Sena". A party that only one part has left keeps its name.
    """
    told = {(whole, part) for whole, part in parts if whole != part and part in scene.bodies}
    for whole, part in sorted(told):
        bare = [s for s in scene.sightings if _shared(scene, s, whole, part)]
        rest = {other for of, other in parts if of == whole} - {part}
        if not bare or not rest:
            continue
        # "Sena 21, NCP 10": neither of two shared names says which part the other is of
        others = [s for s in scene.sightings if not any(_shared(scene, s, *pair) for pair in told)]
        if not _tells_of_rest(scene, bare, others, rest, part, leaders):
            actor = scene.known.parties[part].ref
            scene.sightings = [
                evolve(s, actor=actor, rule=_SHARED) if s in bare else s for s in scene.sightings
            ]


def _shared(scene: Scene, sighting: Sighting, whole: str, part: str) -> bool:
    """Tell whether a party is called by what begins the name of a part, too: "Sena (UBT)"."""
    if sighting.actor is None or sighting.actor.id != f"party:{whole}" or sighting.rule == _RULE:
        return False
    said = sighting.surface.casefold()
    names = (name.casefold() for name in scene.known.parties[part].names.full)
    return any(name.startswith(said) and name[len(said) : len(said) + 1] in " (-" for name in names)


def _tells_of_rest(
    scene: Scene,
    bare: list[Sighting],
    others: list[Sighting],
    rest: set[str],
    part: str,
    leaders: dict[str, Branch],
) -> bool:
    """Tell whether an article speaks of the rest of a split party, too.

    By its leader, a name of its own, an ally that the part does not have, or beside the part.
    """
    own = scene.known.alliances_of(part, scene.day)
    allied = frozenset().union(*(scene.known.alliances_of(one, scene.day) for one in rest)) - own
    for other in others:
        if other.actor is None:
            continue
        kind, ident = other.actor.id.split(":", 1)
        if kind == "person":
            branch = leaders.get(ident)
            if branch is not None and branch.branch in rest:
                return True
            continue
        if ident in rest or ident in allied:
            return True
        near = any(_side_by_side(other, sighting) for sighting in bare)
        if near and (ident == part or scene.known.alliances_of(ident, scene.day) & allied):
            return True
    return False


def _side_by_side(one: Sighting, other: Sighting) -> bool:
    """Tell whether two names stand together: "the BJP-Shiv Sena", "Sena (UBT) and the Sena"."""
    first, last = sorted((one, other), key=lambda sighting: sighting.first)
    gaps = map(first.words.gap, range(first.last, last.first + 1))
    return (
        first.words is last.words
        and last.first - first.last < _REACH
        and all("." not in gap and "।" not in gap for gap in gaps)
    )


def _had_split(scene: Scene, branch: Branch) -> bool:
    """Tell whether a party had split by the article's day, or a part is named in an undated one."""
    since = branch.since.earliest
    if scene.day is None or since is None:
        return branch.branch in scene.bodies
    return since <= scene.day


def _beside(
    scene: Scene,
    party: Sighting,
    by_first: dict[tuple[int, int], Sighting],
    by_last: dict[tuple[int, int], Sighting],
    table: dict[tuple[str, str], Branch],
) -> tuple[int, Branch] | None:
    """The leader's first word, and the branch, where a leader stands beside a party.

    "led", "faction", "की" may stand between, or the leader in brackets after it.
    """
    words, at = party.words, party.first
    inside = by_first.get((id(words), party.last))
    if inside and inside.actor and party.actor and words.gap(party.last) in (" (", "("):
        branch = table.get((party.actor.id, inside.actor.id))
        return (party.first, branch) if branch else None
    linking = scene.pack.led | scene.pack.splits | scene.pack.owning
    while at > 0 and party.first - at < _REACH:
        leader = by_last.get((id(words), at))
        if leader is not None and leader.actor is not None and party.actor is not None:
            branch = table.get((party.actor.id, leader.actor.id))
            return (leader.first, branch) if branch and _tight(party, at) else None
        if words.low[at - 1] not in linking:
            return None
        at -= 1
    return None


def _before(
    scene: Scene,
    party: Sighting,
    by_first: dict[tuple[int, int], Sighting],
    table: dict[tuple[str, str], Branch],
) -> tuple[int, Branch] | None:
    """The same where the leader follows: "the NCP of Sharad Pawar", "the Sena faction led by"."""
    words = party.words
    for last in range(party.last + 1, party.last + _REACH):
        leader = by_first.get((id(words), last))
        if leader is None or leader.actor is None or party.actor is None:
            continue
        between = list(words.low[party.last : last])
        between = between[1:] if between[0] in scene.pack.splits - scene.pack.led else between
        branch = table.get((party.actor.id, leader.actor.id))
        spaced = all(words.gap(at) == " " for at in range(party.last, last + 1))
        return (party.first, branch) if branch and spaced and _leads(scene, between) else None
    return None


def _leads(scene: Scene, between: list[str]) -> bool:
    return " ".join(between) in scene.pack.led_by


def _tight(party: Sighting, at: int) -> bool:
    return all(party.words.gap(i) in (" ", "-", "'", "' ") for i in range(at, party.first + 1))


def _faction(
    scene: Scene,
    leader: Sighting,
    leaders: dict[str, Branch],
    parties: dict[tuple[int, int], Sighting],
) -> Sighting | None:
    """A branch named as its leader's faction: "शरद पवार गुट", "the Shinde camp"."""
    words, last = leader.words, leader.last
    if leader.actor is None or words.low_at(last) not in scene.pack.splits - scene.pack.led:
        return None
    branch = leaders.get(leader.actor.id.removeprefix("person:"))
    if branch is None or words.gap(last) != " ":
        return None
    # "the Shinde faction of the Sena" is named by the party's name
    whole = {f"party:{branch.party}", f"party:{branch.branch}"}
    for first in range(last + 1, last + _REACH):
        party = parties.get((id(words), first))
        if party is not None and party.actor is not None and party.actor.id in whole:
            return None
    return _named_after(leader, last + 1, scene.known.parties[branch.branch])


def _headed(scene: Scene, leader: Sighting) -> Sighting | None:
    """A party named by nothing but its leader: "the Kejriwal-led party"."""
    words, at, led = leader.words, leader.last, False
    while at < min(leader.last + _REACH, len(words)) and words.gap(at) in (" ", "-"):
        word = words.low[at]
        if led and word in scene.pack.outfits:
            party = _own(scene, leader)
            return _named_after(leader, at + 1, party) if party else None
        if word not in scene.pack.led | scene.pack.splits | scene.pack.owning:
            return None
        led = led or word in scene.pack.led
        at += 1
    return None


def _named_after(leader: Sighting, last: int, party: Party) -> Sighting:
    return Sighting(leader.words, leader.first, last, ActorKind.PARTY, party.ref, _RULE)


def _own(scene: Scene, leader: Sighting) -> Party | None:
    """The party that somebody heads on the article's day, or is in."""
    person = leader.actor.id.removeprefix("person:") if leader.actor else ""
    ident = scene.known.party_of(person, scene.day)
    return scene.known.parties.get(ident or "")
