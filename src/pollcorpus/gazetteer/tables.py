"""Reading the reference tables, each on first use."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from functools import cache
from importlib.resources import files
from io import StringIO
from typing import TypeVar

from attrs import evolve

from pollcorpus.gazetteer.records import (
    Branch,
    Constituency,
    Election,
    ElectionKind,
    Membership,
    Names,
    Office,
    Party,
    Person,
    Resident,
    Spot,
    SpotKind,
    State,
)
from pollcorpus.models.actor_ref import ActorKind
from pollcorpus.models.dates import PartialDate

Row = dict[str, str]
_Record = TypeVar("_Record")

# a slogan, a government, a state's unit, a house of parliament or "independent" is no actor
_ACTOR_KINDS = {
    "party": ActorKind.PARTY,
    "alliance": ActorKind.ALLIANCE,
    "committee": ActorKind.COMMITTEE,
    "organisation": ActorKind.ORGANISATION,
    "wing": ActorKind.ORGANISATION,
}
_SPOT_KINDS = {
    "city": SpotKind.CITY,
    "state_capital": SpotKind.CITY,
    "national_capital": SpotKind.CITY,
    "region": SpotKind.REGION,
}


@cache
def persons() -> tuple[Person, ...]:
    """Return all persons, leaders of other countries too."""
    return _table("persons", _person) + _table("foreign", _foreigner)


@cache
def parties() -> tuple[Party, ...]:
    """Return all parties, alliances, committees and organisations, other countries' too."""
    return _table("parties", _party) + _table("foreign_parties", _foreign_party)


@cache
def states() -> tuple[State, ...]:
    """Return all states and union territories, former ones too."""
    return _table("states", _state)


@cache
def constituencies() -> tuple[Constituency, ...]:
    """Return all seats of the Lok Sabha, former ones too."""
    return _table("constituencies", _constituency)


@cache
def spots() -> tuple[Spot, ...]:
    """Return all cities, venues, addresses and regions."""
    return _table("places", _spot)


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
    return _table("memberships", _membership)


@cache
def name_pairs() -> tuple[tuple[str, str], ...]:
    """Return parts of persons' names as (romanised lower case, Devanagari), best rank first."""
    rows = [row for row in _rows("name_pairs") if row["kind"] == "name"]
    rows.sort(key=lambda row: (int(row["rank"]), -int(row["weight"])))
    return tuple((row["en"], row["hi"]) for row in rows)


@cache
def branches() -> tuple[Branch, ...]:
    """Return the parts into which parties have split, by the leaders that name them."""
    return _table("branches", _branch)


@cache
def residents() -> tuple[Resident, ...]:
    """Return whose homes the known addresses are."""
    return _table("residents", _resident)


@cache
def _more_aliases() -> dict[tuple[str, str], dict[str, tuple[str, ...]]]:
    """Forms that newspapers use and the reference tables lack."""
    return {
        (row["table"], row["id"]): {"en": _list(row["alias_en"]), "hi": _list(row["alias_hi"])}
        for row in _rows("aliases")
    }


def _rows(table: str) -> Iterator[Row]:
    text = files("pollcorpus.gazetteer").joinpath("data", f"{table}.csv").read_text("utf-8")
    return csv.DictReader(StringIO(text, newline=""))


def _table(table: str, record: Callable[[Row], _Record]) -> tuple[_Record, ...]:
    return tuple(record(row) for row in _rows(table))


def _list(cell: str) -> tuple[str, ...]:
    return tuple(cell.split(";")) if cell else ()


def _number(cell: str) -> int | None:
    return int(cell.rstrip("~")) if cell else None


def _day(cell: str) -> PartialDate | None:
    return PartialDate.parse(cell) if cell else None


def _names(row: Row, *, short: bool = False) -> Names:
    return Names(
        en=row["name_en"],
        hi=row["name_hi"],
        aliases_en=_list(row["aliases_en"]),
        aliases_hi=_list(row["aliases_hi"]),
        short=_list(row["short_en"]) + _list(row["short_hi"]) if short else (),
    )


def _person(row: Row) -> Person:
    return Person(
        id=row["id"],
        names=_names(row, short=True),
        gender=row["gender"],
        birth_year=_number(row["birth_year"]),
        death_year=_number(row["death_year"]),
        state=row["home_state_id"],
        tier=int(row["tier"]),
        shared=row["shared_name"] != "0",
    )


def _resident(row: Row) -> Resident:
    return Resident(
        spot=row["place_id"],
        person=row["person_id"],
        start=_day(row["start"]),
        end=_day(row["end"]),
    )


def _foreigner(row: Row) -> Person:
    return Person(
        id=row["id"],
        names=_names(row, short=True),
        gender=row["gender"],
        country=row["country"],
        tier=1,
    )


def _party(row: Row) -> Party:
    actor = row["level"] != "slogan" and row["id"] != "GOI"
    names = _names(row)
    more = _more_aliases().get(("parties", row["id"]), {})
    short = (row["abbreviation"],) if row["abbreviation"] else ()
    return Party(
        id=row["id"],
        names=evolve(
            names,
            aliases_en=short + names.aliases_en + more.get("en", ()),
            aliases_hi=names.aliases_hi + more.get("hi", ()),
        ),
        abbreviation=row["abbreviation"],
        kind=row["kind"],
        actor_kind=_ACTOR_KINDS.get(row["kind"]) if actor else None,
        level=row["level"],
        home_states=_list(row["home_states"]),
        founded=_day(row["founded"]),
        dissolved=_day(row["dissolved"]),
        successors=_list(row["successor_ids"]),
        parent=row["parent_id"],
    )


def _foreign_party(row: Row) -> Party:
    names = _names(row)
    short = (row["abbreviation"],) if row["abbreviation"] else ()
    return Party(
        id=row["id"],
        names=evolve(names, aliases_en=short + names.aliases_en),
        abbreviation=row["abbreviation"],
        kind=row["kind"],
        actor_kind=_ACTOR_KINDS[row["kind"]],
        country=row["country"],
    )


def _state(row: Row) -> State:
    return State(
        id=row["id"],
        names=_names(row),
        kind=row["kind"],
        lok_sabha_seats=_number(row["lok_sabha_seats"]),
        rajya_sabha_seats=_number(row["rajya_sabha_seats"]),
        assembly_seats=_number(row["assembly_seats"]),
        capital=row["capital_en"],
        valid_from=_day(row["valid_from"]),
        valid_to=_day(row["valid_to"]),
    )


def _constituency(row: Row) -> Constituency:
    return Constituency(
        id=row["id"],
        names=_names(row),
        state=row["state_id"],
        number=_number(row["eci_no"]),
        reserved=row["reserved"],
        status=row["status"],
        successors=_list(row["successor_ids"]),
    )


def _spot(row: Row) -> Spot:
    return Spot(
        id=row["id"],
        names=_names(row),
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
        forms_en=_list(row["forms_en"]) + _list(row["abbr_en"]),
        forms_hi=_list(row["forms_hi"]) + _list(row["abbr_hi"]),
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
        result=_day(row["result_date"]),
        seats=_number(row["seats"]),
    )


def _membership(row: Row) -> Membership:
    return Membership(
        person=row["person_id"],
        organisation_kind=row["org_type"],
        organisation=row["org_id"],
        role=row["role"],
        party=row["party_id"],
        state=row["state_id"],
        constituency=row["constituency_id"] or row["constituency"],
        start=_day(row["start"]),
        end=_day(row["end"]),
        status=row["status"],
        source=row["source"],
    )


def _branch(row: Row) -> Branch:
    return Branch(
        party=row["party_id"],
        branch=row["branch_id"],
        leader=row["leader_id"],
        since=PartialDate.parse(row["since"]),
    )
