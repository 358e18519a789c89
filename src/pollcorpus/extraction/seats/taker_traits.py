"""Traits of a party by which a model ranks it among those whose seats a number may count."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from pollcorpus.extraction.seats.context import Context
from pollcorpus.extraction.seats.count_traits import reach
from pollcorpus.extraction.seats.hints import Hint
from pollcorpus.extraction.seats.masked import COUNT, LEADER, PERSON, SIDES, View
from pollcorpus.models import ActorRef

_WINDOW = (0, -1, -2, -3, 1)
"""The sentences in which a party is looked for, by steps from the number's own."""
_BACK = range(4, 12)
_FEW = 2
"""Further parties that are looked for before those, and sentences of a head."""
_HEAD = "head"
_FURTHER = "further"
_RIGHT = 4
"""A party after a number counts as so many words further away."""
_COSTS = (0.3, 0.8, 1.5, 2.5, 4, 6, 10, 30)


@frozen
class Place:
    """Where a party is named or meant: in which sentence, as which token, how."""

    where: int | str
    at: int
    sort: str


Takers = dict[ActorRef, list[Place]]


def takers(context: Context, view: View) -> Takers:
    """The parties whose seats a number of a sentence may count, with where they are told of."""
    found: Takers = {}
    for step in _WINDOW:
        for other in context.near(view, step):
            for at, actor, sort in _meant(other):
                found.setdefault(actor, []).append(Place(step, at, sort))
    further = 0
    for step in _BACK:
        for other in context.near(view, -step):
            for at, actor, sort in reversed(_meant(other, pronouns=False)):
                if actor not in found and further < _FEW:
                    found[actor] = [Place(_FURTHER, at, sort)]
                    further += 1
    for other in context.views[: min(_FEW, view.number)]:
        for at, actor, sort in _meant(other, pronouns=False):
            if sort in SIDES:
                found.setdefault(actor, [Place(_HEAD, at, sort)])
    return found


def _meant(view: View, *, pronouns: bool = True) -> list[tuple[int, ActorRef, str]]:
    """The parties of a sentence: by name, by a leader, by a pronoun."""
    named = [
        (at, token.actor, token.sort)
        for at, token in enumerate(view.tokens)
        if token.actor and token.sort in (*SIDES, LEADER)
    ]
    return named + [(at, actor, "it") for at, actor in view.pronouns if pronouns]


def taker_traits(
    context: Context, view: View, at: int, hint: Hint, actor: ActorRef, takers: Takers
) -> frozenset[str]:
    """The traits of a party as the one whose seats a number counts."""
    places = takers[actor]
    here = [p for p in places if p.where == 0]
    named = [p for p in here if p.sort in SIDES]
    traits = {*_way(hint, actor), f"told by {' '.join(sorted({p.sort for p in here}))}"}
    traits.add(f"recent {_last_named(context, view) == actor}")
    distinct = _named(view)
    traits.add(f"sides {min(len(distinct), 4)}")
    if hint.count.each:
        traits.add(f"each of {min(len(distinct), 4)}")
    if here:
        best = min(named or here, key=lambda p: abs(p.at - at) + _RIGHT * (p.at > at))
        traits.update(_within(context, view, at, actor, best))
    if not named:
        traits.update(_from_afar(context, view, actor, places))
    return frozenset(traits)


def _named(view: View) -> list[ActorRef]:
    """The parties that a sentence names, in order."""
    return list(dict.fromkeys(t.actor for t in view.tokens if t.actor and t.sort in SIDES))


def _last_named(context: Context, view: View) -> ActorRef | None:
    for other in context.near(view, 0, -1, -2):
        for token in reversed(other.tokens):
            if token.actor and token.sort in SIDES:
                return token.actor
    return None


def _way(hint: Hint, actor: ActorRef) -> Iterator[str]:
    """How far the rules hold a party to be from a number, and the others."""
    own = hint.ways.get(actor.id)
    if own is None:
        yield "no way"
        return
    cost = sum(own > limit for limit in _COSTS)
    verb = next(t for t in hint.traits if t.startswith("rule verb"))
    yield f"way {cost}"
    yield f"way {cost} {verb}"
    others = [cost for other, cost in hint.ways.items() if other != actor.id]
    yield f"nearest way {not others or own <= min(others)}"
    if others:
        yield f"way shorter by {max(-4, min(4, round(own - min(others))))}"


def _within(context: Context, view: View, at: int, actor: ActorRef, place: Place) -> Iterator[str]:
    """Traits of a party in the number's own sentence."""
    side = "before" if place.at < at else "after"
    first, last = sorted((place.at, at))
    between = range(first + 1, last)
    others = [n for n in view.of_sort(SIDES) if view.tokens[n].actor not in (None, actor)]
    steps = last - first
    for trait in (
        f"{reach(steps)}",
        place.sort,
        f"{place.sort} {reach(steps)}",
        f"nearest {all(abs(n - at) >= steps for n in others)}",
        f"outermost {not any(n < place.at if side == 'before' else n > place.at for n in others)}",
        *_passed(context, view, at, actor, place, between),
        *_wording(view, at, place, between),
    ):
        yield f"{side} {trait}"
    for name, verb in (("last", view.verb_before(at)), ("next", view.verb_after(at))):
        if verb is not None:
            yield f"{side} {name} verb {verb[0]} after it {place.at < verb[1]}"


def _passed(
    context: Context, view: View, at: int, actor: ActorRef, place: Place, between: range
) -> Iterator[str]:
    """What stands between a party and a number, and what each of the two is in its clause."""
    tokens = [view.tokens[n] for n in between]
    parties = min(len({t.actor for t in tokens if t.sort in SIDES} - {actor}), 3)
    counts = min(sum(t.sort == COUNT for t in tokens), 3)
    persons = min(sum(t.sort == PERSON for t in tokens), 2)
    verbs = [kind for kind, where in view.verbs if where in between]
    parts = min(sum(t.text in context.parting for t in tokens), 4)
    role = view.roles.get(view.tokens[place.at].span.start, "-")
    around = view.verb_before(at), view.verb_after(at)
    governed = " ".join(verb[0] if verb else "-" for verb in around)
    yield f"past {parties}"
    yield f"over numbers {counts}"
    yield f"past {parties} over numbers {counts}"
    yield f"parts {parts}"
    yield f"over persons {persons}"
    yield f"verbs {min(len(verbs), 3)}"
    yield f"past {parties} verbs {min(len(verbs), 2)} parts {min(parts, 2)}"
    yield f"role {role}"
    yield f"role {role} {governed}"
    yield f"role {role} past {min(parties, 2)}"
    yield f"governed {governed}"
    yield from (f"verb between {kind}" for kind in verbs)


def _wording(view: View, at: int, place: Place, between: range) -> Iterator[str]:
    """The words beside a party, beside a number, and between the two."""
    yield f"party then {view.text(place.at + 1)}"
    yield f"party then {view.joined(place.at + 1, 1)}"
    yield f"party since {view.text(place.at - 1)}"
    yield f"party since {view.joined(place.at - 2, 1)}"
    yield f"number then {view.text(at + 1)}"
    yield f"number then second {view.text(at + 2)}"
    yield f"number since {view.text(at - 1)}"
    if len(between) < 7:
        yield f"between {' '.join(view.text(n) for n in between)}"
    yield from (f"word between {view.text(n)}" for n in between[:12])


def _from_afar(context: Context, view: View, actor: ActorRef, places: list[Place]) -> Iterator[str]:
    """Traits of a party that the number's own sentence does not name."""
    word = next((t.text for t in view.tokens[:8] if t.text in context.referring), "-")
    yield f"opens with {word}"
    for at, meant in view.pronouns:
        yield f"pronoun {meant == actor}"
        yield f"pronoun {meant == actor} {view.text(at)}"
    away = [p.where for p in places if p.where != 0]
    if not away:
        return
    steps = [p for p in away if isinstance(p, int)]
    nearest = min(steps, key=lambda step: (abs(step), step > 0)) if steps else away[0]
    named, leaders = min(len(_named(view)), 2), min(len(view.of_sort([LEADER])), 1)
    traits = [f"named here {named}", f"named here {named} leaders {leaders}", ""]
    if isinstance(nearest, int):
        traits += _in_sentence(context.near(view, nearest)[0], view, actor, word)
    for trait in traits:
        yield f"from {nearest} {trait}"


def _in_sentence(other: View, view: View, actor: ActorRef, word: str) -> Iterator[str]:
    """What a party is in another sentence than the number's own."""
    named = _named(other)
    yield f"paragraph {other.sentence.paragraph == view.sentence.paragraph}"
    yield f"sides {min(len(named), 3)} pronouns {min(len(view.pronouns), 1)}"
    yield f"ends {view.sentence.text[-1:]}"
    yield f"length {min(len(view.tokens) // 6, 4)}"
    yield from (f"head {token.text}" for token in view.tokens[:4])
    leaders = list(dict.fromkeys(t.actor for t in other.tokens if t.actor and t.sort == LEADER))
    if leaders:
        yield f"leader {_rank(leaders, actor)}"
        yield f"leader {_rank(leaders, actor)} {word}"
    yield f"named {_rank(named, actor)}"
    yield f"named {_rank(named, actor)} of {min(len(named), 3)}"
    place = next((n for n, t in enumerate(other.tokens) if t.actor == actor), None)
    if place is not None and actor in named:
        yield f"then {other.text(place + 1)}"
        yield f"since {other.text(place - 1)}"
        yield f"role {other.roles.get(other.tokens[place].span.start, '-')}"
        yield f"numbers {bool(other.of_sort([COUNT]))}"


def _rank(actors: list[ActorRef], actor: ActorRef) -> str:
    if actor not in actors:
        return "not"
    if len(actors) == 1:
        return "only"
    return "first" if actors[0] == actor else "last" if actors[-1] == actor else "amid"
