"""Reading the reference tables, each on first use."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from functools import cache
from importlib.resources import files
from io import StringIO
from typing import TypeVar

from attrs import evolve

from pollcorpus._collector import collector_paused
from pollcorpus.gazetteer.records import (
    Alias,
    Ally,
    Branch,
    Constituency,
    Election,
    ElectionKind,
    Headquarters,
    Membership,
    Office,
    OfficialResidence,
    Party,
    Person,
    Resident,
    Spot,
    SpotKind,
    State,
)
from pollcorpus.gazetteer.rows import (
    Row,
    parse_alias,
    parse_day,
    parse_list,
    parse_membership,
    parse_names,
    parse_number,
    parse_party,
    parse_person,
)
from pollcorpus.models.dates import PartialDate

_Record = TypeVar("_Record")
_Actor = TypeVar("_Actor", Person, Party)

# of those known in their state: a namesake may be meant where nothing speaks for them
_OF_A_STATE = 3
_SPOT_KINDS = {
    "city": SpotKind.CITY,
    "state_capital": SpotKind.CITY,
    "national_capital": SpotKind.CITY,
    "region": SpotKind.REGION,
}


@cache
def best_known() -> tuple[Person, ...]:
    """Return the persons of the country and of others, without leaders of states and more names."""
    return (*_table("persons", parse_person), *_table("foreign", _foreigner))


@cache
def persons() -> tuple[Person, ...]:
    """Return all persons, leaders of states and of other countries too."""
    home = (*_table("persons", parse_person), *_table("state_leaders", _state_leader))
    return (*map(_with_more, home), *_table("foreign", _foreigner))


@cache
def parties() -> tuple[Party, ...]:
    """Return all parties, alliances, committees and organisations, other countries' too."""
    return tuple(map(_with_more, _table("parties", parse_party))) + _table(
        "foreign_parties", _foreign_party
    )


@cache
def states() -> tuple[State, ...]:
    """Return all states and union territories, former ones too."""
    return _table("states", _state)


@cache
def constituencies() -> tuple[Constituency, ...]:
    """Return all seats of the Lok Sabha, former ones too."""
    return _table("constituencies", _constituency)


@cache
def assembly_seats() -> dict[str, tuple[tuple[str, tuple[str, ...]], ...]]:
    """Return the names of the assemblies' seats by state, each with its further spellings."""
    found: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for row in _rows("assembly_seats"):
        names = (row["name_en"], parse_list(row["aliases_en"]))
        found.setdefault(row["state_id"], []).append(names)
    return {state: tuple(names) for state, names in found.items()}


@cache
def spots() -> tuple[Spot, ...]:
    """Return all cities, venues, addresses and regions, other countries' cities too."""
    here = tuple(map(_as_part, map(_called, _table("places", _spot))))
    return here + _table("foreign_places", _spot)


@cache
def offices() -> tuple[Office, ...]:
    """Return all posts, roles and honorifics."""
    return _table("offices_and_roles", _office)


@cache
def elections() -> tuple[Election, ...]:
    """Return all general elections to the Lok Sabha and the assemblies."""
    return _table("elections", _election)


@cache
def memberships() -> tuple[Membership, ...]:
    """Return all posts, seats and party memberships of persons."""
    undated = (post for post in _table("state_leaders", _undated_post) if post.organisation)
    return (*_table("memberships", parse_membership), *undated)


@cache
def name_pairs() -> tuple[tuple[str, str], ...]:
    """Return parts of persons' names as (romanised lower case, Devanagari), best rank first."""
    rows = [row for row in _rows("name_pairs") if row["kind"] == "name"]
    rows.sort(key=lambda row: (int(row["rank"]), -int(row["weight"])))
    return tuple((row["en"], row["hi"]) for row in rows)


@cache
def common_names() -> tuple[tuple[str, str, bool], ...]:
    """Return frequent names as (romanised lower case, Devanagari, whether a family's).

    The reference's persons bear few of the given and family names of the Hindi
    belt; the romanised form is the one that newspapers write most.
    """
    return tuple((row["en"], row["hi"], row["kind"] == "family") for row in _rows("common_names"))


@cache
def branches() -> tuple[Branch, ...]:
    """Return the parts into which parties have split, by the leaders that name them."""
    return _table("branches", _branch)


@cache
def allies() -> tuple[Ally, ...]:
    """Return which parties the alliances are made of."""
    return _table("allies", _ally)


@cache
def residents() -> tuple[Resident, ...]:
    """Return whose homes the known addresses are."""
    return _table("residents", _resident)


@cache
def official_residences() -> tuple[OfficialResidence, ...]:
    """Return the homes that go with an office."""
    return _table("official_residences", _official_residence)


@cache
def headquarters() -> tuple[Headquarters, ...]:
    """Return where parties have their headquarters."""
    return _table("headquarters", _headquarters)


@cache
def quarters() -> dict[str, str]:
    """Return the cities that quarters are a part of, by the name of the quarter."""
    return {row["name_en"]: row["city_en"] for row in _rows("quarters")}


@cache
def _more_aliases() -> dict[str, Alias]:
    """Forms that newspapers use and the reference tables lack, by the actor's id."""
    every = (row for row in _rows("aliases") if row["table"] != "places")
    rows = ({"short_en": "", "short_hi": "", **row} for row in every)
    return {alias.actor: alias for alias in map(parse_alias, rows)}


def _rows(table: str) -> Iterator[Row]:
    text = files("pollcorpus.gazetteer").joinpath("data", f"{table}.csv").read_text("utf-8")
    rows = csv.reader(StringIO(text, newline=""))
    columns = next(rows)
    return (dict(zip(columns, row, strict=True)) for row in rows)


def _table(table: str, record: Callable[[Row], _Record]) -> tuple[_Record, ...]:
    with collector_paused():
        return tuple(map(record, _rows(table)))


def _with_more(actor: _Actor) -> _Actor:
    """Add to an actor's names what newspapers use and the reference table lacks."""
    more = _more_aliases().get(actor.ref.id)
    return evolve(actor, names=actor.names.extended(en=more.en, hi=more.hi)) if more else actor


@cache
def _more_of_places() -> dict[str, Row]:
    return {row["id"]: row for row in _rows("aliases") if row["table"] == "places"}


def _called(spot: Spot) -> Spot:
    """Add to a place's names what newspapers use and the reference table lacks."""
    row = _more_of_places().get(spot.id)
    if row is None:
        return spot
    en, hi = parse_list(row["alias_en"]), parse_list(row["alias_hi"])
    return evolve(spot, names=spot.names.extended(en=en, hi=hi))


@cache
def _wholes() -> dict[str, str]:
    return {row["place_id"]: row["whole_en"] for row in _rows("parts")}


def _as_part(spot: Spot) -> Spot:
    """Say of which larger place one is a part: itself, or else the city that it is in."""
    wholes = _wholes()
    whole = wholes.get(spot.id) or wholes.get(_cities().get(spot.city, ""), "")
    return evolve(spot, whole=whole) if whole else spot


@cache
def _cities() -> dict[str, str]:
    """The ids of cities by their names."""
    return {row["name_en"]: row["id"] for row in _rows("places") if row["kind"] in _CITIES}


_CITIES = frozenset(kind for kind, found in _SPOT_KINDS.items() if found is SpotKind.CITY)


def _official_residence(row: Row) -> OfficialResidence:
    return OfficialResidence(
        spot=row["place_id"],
        role=row["role"],
        of=row["of_id"],
        by_address=row["by_address"] == "yes",
        start=parse_day(row["start"]),
        end=parse_day(row["end"]),
    )


def _resident(row: Row) -> Resident:
    return Resident(
        spot=row["place_id"],
        person=row["person_id"],
        start=parse_day(row["start"]),
        end=parse_day(row["end"]),
    )


def _headquarters(row: Row) -> Headquarters:
    return Headquarters(
        spot=row["place_id"],
        party=row["party_id"],
        start=parse_day(row["start"]),
        end=parse_day(row["end"]),
    )


def _state_leader(row: Row) -> Person:
    return Person(
        id=row["id"],
        names=parse_names(row),
        gender=row["gender"],
        state=row["state_id"],
        tier=_OF_A_STATE,
    )


def _undated_post(row: Row) -> Membership:
    """What somebody is or was: a member of the state's assembly, or only of a party."""
    in_house = row["role"] == "mla"
    return Membership(
        person=row["id"],
        organisation_kind="house" if in_house else "party",
        organisation="VS" if in_house else row["party_id"],
        role=row["role"],
        party=row["party_id"],
        state=row["state_id"],
        source=row["source"],
    )


def _foreigner(row: Row) -> Person:
    return Person(
        id=row["id"],
        names=parse_names(row, short=True),
        gender=row["gender"],
        country=row["country"],
        tier=1,
    )


def _foreign_party(row: Row) -> Party:
    return Party(
        id=row["id"],
        names=parse_names(row),
        abbreviation=row["abbreviation"],
        kind=row["kind"],
        country=row["country"],
    )


def _state(row: Row) -> State:
    return State(
        id=row["id"],
        names=parse_names(row),
        kind=row["kind"],
        lok_sabha_seats=parse_number(row["lok_sabha_seats"]),
        rajya_sabha_seats=parse_number(row["rajya_sabha_seats"]),
        assembly_seats=parse_number(row["assembly_seats"]),
        capital=row["capital_en"],
        valid_from=parse_day(row["valid_from"]),
        valid_to=parse_day(row["valid_to"]),
    )


def _constituency(row: Row) -> Constituency:
    return Constituency(
        id=row["id"],
        names=parse_names(row),
        state=row["state_id"],
        number=parse_number(row["eci_no"]),
        reserved=row["reserved"],
        status=row["status"],
        successors=parse_list(row["successor_ids"]),
    )


def _spot(row: Row) -> Spot:
    return Spot(
        id=row["id"],
        names=parse_names(row),
        kind=_SPOT_KINDS.get(row["kind"], SpotKind.VENUE),
        detail=row["kind"],
        city=row["city_en"],
        state=row["state_id"],
    )


def _office(row: Row) -> Office:
    return Office(
        id=row["id"],
        category=row["category"],
        scope=row["scope"],
        forms_en=parse_list(row["forms_en"]) + parse_list(row["abbr_en"]),
        forms_hi=parse_list(row["forms_hi"]) + parse_list(row["abbr_hi"]),
    )


def _election(row: Row) -> Election:
    first, last = row["polling_start"], row["polling_end"]
    return Election(
        id=row["id"],
        kind=ElectionKind(row["kind"]),
        name=row["name_en"],
        state=row["state_id"],
        year=int(row["year"]),
        polling=PartialDate.parse(f"{first}/{last or first}" if first else row["year"]),
        result=parse_day(row["result_date"]),
        seats=parse_number(row["seats"]),
    )


def _ally(row: Row) -> Ally:
    return Ally(
        alliance=row["alliance_id"],
        party=row["party_id"],
        start=parse_day(row["start"]),
        end=parse_day(row["end"]),
    )


def _branch(row: Row) -> Branch:
    return Branch(
        party=row["party_id"],
        branch=row["branch_id"],
        leader=row["leader_id"],
        since=PartialDate.parse(row["since"]),
    )
