"""From single statements to one report per party, election, territory and number."""

from __future__ import annotations

from collections import Counter, defaultdict

from attrs import evolve

from pollcorpus.extraction.document import Document
from pollcorpus.extraction.seats.scene import COUNTRY, Scene, label
from pollcorpus.extraction.seats.shares import Share
from pollcorpus.gazetteer import ElectionKind, State
from pollcorpus.models import Claim, SeatCount, SeatPlanReport, SeatPlanStatus
from pollcorpus.models.seatplan import NOMINEES_NAMED, PART_OF_TERRITORY, SEATS_NAMED

_Key = tuple[str, str | None, str, SeatCount, bool]
"""Party, election, territory and number, and whether the seats are wanted besides those agreed."""


def merged(document: Document, scene: Scene, shares: list[Share]) -> tuple[SeatPlanReport, ...]:
    """Join statements of one plan, in the order in which the article tells them."""
    groups: dict[_Key, list[Share]] = defaultdict(list)
    for share in _of_one_house(scene, _without_curt(shares)):
        kind, state = placed(scene, share)
        election = scene.election(kind, state) if kind else None
        named = label(kind, state, election) if kind else None
        where = state.name if state else COUNTRY
        exact = evolve(share.seats, approximate=False)
        over = kind is ElectionKind.LOK_SABHA and scene.published and election is None
        if over and not (share.ahead and share.kind is kind):
            continue  # the last election of that kind is over and no other is known
        if election and scene.is_far(election):
            continue  # nobody shares out seats so early: these are results
        if _is_result(scene, share):
            continue
        groups[share.actor.id, named, where, exact, False].append(share)
    groups = _added_up(_parted(groups))
    return tuple(_report(document, key, group) for key, group in _single(_joined(groups)).items())


def _without_curt(shares: list[Share]) -> list[Share]:
    """Leave out a headline's number of which the body tells a bound: "at least 25", not 25."""
    bounds = {
        (s.actor, s.status, s.seats.at_least or s.seats.at_most)
        for s in shares
        if not s.headline and None in (s.seats.at_least, s.seats.at_most)
    }
    return [
        s
        for s in shares
        if not (s.headline and s.seats.exact and (s.actor, s.status, s.seats.exact) in bounds)
    ]


def _of_one_house(scene: Scene, shares: list[Share]) -> list[Share]:
    """Let numbers of one statement be of the assembly where one of them fits no other house."""
    large = {s.span for s in shares if s.kind is None and _needs_assembly(scene, s)}
    told = Counter((s.span, s.actor) for s in shares)
    large -= {span for (span, _), times in told.items() if times > 1}  # one number for each house
    house = ElectionKind.ASSEMBLY
    return [evolve(s, kind=house) if s.kind is None and s.span in large else s for s in shares]


def _needs_assembly(scene: Scene, share: Share) -> bool:
    """Tell whether a state's share is too large for its seats in the Lok Sabha."""
    state = scene.of_day(share.state)
    if state is None or scene.likely_kind(state) is not ElectionKind.LOK_SABHA:
        return False
    least = share.seats.at_least or share.seats.at_most or 0
    few, many = (scene.house(kind, state) or 0 for kind in _BY_SIZE)
    return few < least <= many and _comes_first(scene, state)


_BY_SIZE = (ElectionKind.LOK_SABHA, ElectionKind.ASSEMBLY)


def _parted(groups: dict[_Key, list[Share]]) -> dict[_Key, list[Share]]:
    """Keep what a party wants apart from as many that it has or is offered: "gets A, wants B"."""
    out: dict[_Key, list[Share]] = {}
    for key, group in groups.items():
        settled = [s for s in group if s.status is not SeatPlanStatus.WANTED]
        known = _named(settled)
        besides = [
            s
            for s in group
            if s.listed and s.status is SeatPlanStatus.WANTED and not known & _named([s])
        ]
        first = min((s.number.start for s in settled), default=None)
        if first is None or not besides or (first > besides[0].number.start and not known):
            out[key] = group
            continue
        out[key] = [s for s in group if s not in besides]
        out[(*key[:4], True)] = besides
    return out


def _added_up(groups: dict[_Key, list[Share]]) -> dict[_Key, list[Share]]:
    """Count lists of one plan together that name other seats: "gets Gaya ... and Karakat, too".

    What is listed twice in part may be an earlier state of the plan, and stays apart.
    """
    plans: dict[tuple[object, ...], list[list[Share]]] = defaultdict(list)
    whole: dict[int, list[Share]] = {}
    for key, group in groups.items():
        lists = plans[*key[:3], key[4], _status(group)] if _is_list(key, group) else []
        apart = next((g for g in lists if not _named(g) & _named(group)), None)
        if apart is None:
            lists.append(apart := [])
        whole[id(group)] = apart
        apart += group
    out: dict[_Key, list[Share]] = defaultdict(list)
    for key, group in groups.items():
        joined = whole.pop(id(group))
        if _is_list(key, joined):
            number = max(key[3].exact or 0, len(_named(joined)))
            key = (*key[:3], SeatCount(number, number), key[4])
        out[key] += [share for share in joined if share not in out[key]]
    return dict(out)


def _is_list(key: _Key, group: list[Share]) -> bool:
    """Tell whether nothing but its constituencies tells the number of a plan."""
    return key[3].known and all(share.listed for share in group)


def _is_result(scene: Scene, share: Share) -> bool:
    """Tell whether seats are those of a house just elected: then all is over."""
    if share.kind is ElectionKind.ASSEMBLY:
        return not share.ahead and scene.just_held(share.state)  # "47 of the 70-member House"
    if share.kind is not None:
        return False
    of_country = scene.kind is not ElectionKind.ASSEMBLY and scene.country_just_voted
    return (of_country and not share.ahead) or scene.just_held(share.state)


def _joined(groups: dict[_Key, list[Share]]) -> dict[_Key, list[Share]]:
    """Let statements that only name constituencies join the numbered plan that holds them."""
    out = {key: list(group) for key, group in groups.items()}
    for key, group in groups.items():
        if key[3].known and not _is_list(key, group):
            continue
        named = _named(group)
        hosts = [
            other
            for other in out
            if _is_for(key, other, groups)
            and other != key
            and _holds(other[3], key[3], len(named), goes_on=_goes_on(group, groups[other]))
        ]
        status, known = _status(group), {key: _named(groups[key]) for key in hosts}
        hosts.sort(
            key=lambda k: (k[2] != key[2], _status(groups[k]) is not status, not named & known[k])
        )
        if hosts and _may_join(group, groups[hosts[0]]):
            out[hosts[0]] += out.pop(key)
    return out


def _is_for(key: _Key, host: _Key, groups: dict[_Key, list[Share]]) -> bool:
    """Tell whether a plan may hold seats of a territory: a list for the whole country holds all."""
    if host[:3] == key[:3]:
        return True
    told = groups[host]
    first = min(share.number.start for share in told)
    after = all(share.number.start > first for share in groups[key])
    chosen = all(share.nominees for share in told)
    return host[:2] == key[:2] and host[2] == COUNTRY and chosen and after


def _may_join(group: list[Share], host: list[Share]) -> bool:
    """Tell whether names are part of a plan: of its status, named in it, or likely to be in it."""
    if _status(group) is _status(host):
        return True
    if _status(host) is SeatPlanStatus.WANTED:
        return False  # "sought Gaya and Nawada but got only Gaya"
    if _named(group) <= _named(host):
        return True
    likely, settled = SeatPlanStatus.PROPOSED, SeatPlanStatus.AGREED
    if not any(share.seats.known for share in group) and _status(host) is likely:
        return _status(group) is settled  # who stands where, of a number that sources tell
    return _status(group) is likely and _status(host) is settled


def _single(groups: dict[_Key, list[Share]]) -> dict[_Key, list[Share]]:
    """Count the one constituency of which a text knows that a party has it.

    Where another number of the plan is told, others are only hinted at, or the seat itself is
    not settled ("may field A from B"), it stays a name.
    """
    plans = Counter(key[:3] for key in groups)
    out: dict[_Key, list[Share]] = {}
    for key, group in groups.items():
        alone = plans[key[:3]] == 1 and not any(share.partial for share in group)
        alone = alone and _status(group) is SeatPlanStatus.AGREED
        if alone and not key[3].known and len(_named(group)) == 1:
            one = SeatCount(1, 1)
            key = (*key[:3], one, key[4])
            group = [evolve(s, seats=one, nominees=True, listed=False) for s in group]
        out[key] = group
    return out


def _named(group: list[Share]) -> set[str]:
    return {name for share in group for name, _ in share.constituencies}


def _status(group: list[Share]) -> SeatPlanStatus:
    """The status that most statements in the body give, the first one where they tie."""
    body = [s.status for s in group if not s.headline] or [s.status for s in group]
    votes = Counter(body)
    return max(votes, key=lambda status: (votes[status], -body.index(status)))


def _goes_on(group: list[Share], host: list[Share]) -> bool:
    """Tell whether names come after a settled plan, as settled as it is."""
    if {_status(group), _status(host)} != {SeatPlanStatus.AGREED}:
        return False
    return min(s.number.start for s in host) < min(s.number.start for s in group)


def _holds(seats: SeatCount, told: SeatCount, named: int, *, goes_on: bool) -> bool:
    """Tell whether a plan of so many seats has room for so many constituencies.

    A list that stands for all that a party gets is no part of a far larger plan, unless the
    text goes on about it; one seat stands for all only where nothing else counts them.
    """
    stands_for_all = told.known and named > 1 and not goes_on
    if not seats.known or (stands_for_all and (seats.at_most or 0) > _PART * named):
        return False
    return seats.at_most is None or named <= seats.at_most


_PART = 6
"""A list holds at least one in so many seats of the plan that it belongs to."""


def placed(scene: Scene, share: Share) -> tuple[ElectionKind | None, State | None]:
    """Settle the house and territory of a statement by what its number allows."""
    state = scene.of_day(share.state)
    kind = share.kind or (scene.next_kind(state) if share.ahead else scene.likely_kind(state))
    least = share.seats.at_least or share.seats.at_most or 0
    if (
        share.stated
        or kind is not ElectionKind.LOK_SABHA
        or not state
        or least <= (scene.house(kind, state) or least)
    ):
        return kind, state
    fits = share.kind is None and least <= (scene.house(ElectionKind.ASSEMBLY, state) or 0)
    return (ElectionKind.ASSEMBLY, state) if fits and _comes_first(scene, state) else (kind, None)


def _comes_first(scene: Scene, state: State) -> bool:
    """Tell whether a state elects its assembly before the country elects the Lok Sabha."""
    assembly = scene.election(ElectionKind.ASSEMBLY, state)
    general = scene.election(ElectionKind.LOK_SABHA, None)
    if general is None:
        return True  # nor is it known when the country votes: the number fits the assembly alone
    return assembly is not None and assembly.year <= general.year


def _report(document: Document, key: _Key, group: list[Share]) -> SeatPlanReport:
    _, election, territory, seats, _ = key
    body = [s for s in group if not s.headline] or group
    if any(s.seats.approximate for s in body):
        seats = evolve(seats, approximate=True)
    best = _status(group)
    quoted = [document.evidence(s.span.start, s.span.stop, s.said_by) for s in group]
    evidence = tuple(dict.fromkeys(quoted))
    told = tuple(dict.fromkeys(e for s, e in zip(group, quoted, strict=True) if s.status is best))
    places: dict[str, Claim[str]] = {}
    for share in group:
        for name, span in share.constituencies:
            places.setdefault(
                name, Claim(value=name, evidence=(document.evidence(span.start, span.stop),))
            )
    return SeatPlanReport(
        article_id=document.article.id,
        party=Claim(value=group[0].actor, evidence=evidence[:1]),
        election=Claim(value=election, inferred=True, why="the next election")
        if election
        else None,
        territory=_located(group, Claim(value=territory, evidence=evidence[:1])),
        seats=_counted(group, Claim(value=seats, evidence=evidence)),
        status=_settled(group, Claim(value=best, evidence=told or evidence)),
        constituencies=tuple(places.values()),
        evidence=evidence,
    )


def _located(group: list[Share], territory: Claim[str]) -> Claim[str]:
    """Mark a territory of which the seats are only those of a part."""
    if not all(share.regional for share in group):
        return territory
    return evolve(territory, inferred=True, why=PART_OF_TERRITORY)


def _counted(group: list[Share], seats: Claim[SeatCount]) -> Claim[SeatCount]:
    """Mark a number that no text tells: that of the constituencies it lists."""
    if not seats.value.known or not all(share.listed for share in group):
        return seats
    return evolve(seats, inferred=True, why=SEATS_NAMED)


def _settled(group: list[Share], status: Claim[SeatPlanStatus]) -> Claim[SeatPlanStatus]:
    """Mark a status that only follows from candidates named so far."""
    counted = [share for share in group if share.seats.known and not share.listed]
    if not counted or not all(share.nominees for share in counted):
        return status
    return evolve(status, inferred=True, why=NOMINEES_NAMED)


__all__ = ["SeatPlanStatus", "merged", "placed"]
