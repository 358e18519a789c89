"""One row of a reference table to one record; what a row does not say is left at its default."""

from __future__ import annotations

from functools import lru_cache

from attrs import evolve

from pollcorpus.gazetteer.records import Alias, Membership, Names, Party, Person
from pollcorpus.models.dates import PartialDate

Row = dict[str, str]
"""A row's cells by the names of their columns."""

_USUAL_TIER = 1
"""A user adds persons who matter in the corpus."""


def parse_list(cell: str) -> tuple[str, ...]:
    """Read a cell that holds several values, separated by semicolons."""
    parts = (part.strip() for part in cell.split(";"))
    return tuple(dict.fromkeys(part for part in parts if part))


def parse_number(cell: str) -> int | None:
    """Read a number, which may be approximate; raise `ValueError` for what is none."""
    if not cell:
        return None
    if not cell.rstrip("~").isdecimal():
        raise ValueError(f"{cell!r} is no number")
    return int(cell.rstrip("~"))


@lru_cache(maxsize=1 << 12)  # terms of office begin and end on the same days
def parse_day(cell: str) -> PartialDate | None:
    """Read a date as EDTF."""
    return PartialDate.parse(cell) if cell else None


def parse_names(row: Row, *, short: bool = False) -> Names:
    """Read the forms of a name."""
    return Names(
        en=row["name_en"],
        hi=row["name_hi"],
        aliases_en=parse_list(row["aliases_en"]),
        aliases_hi=parse_list(row["aliases_hi"]),
        short=parse_list(row["short_en"]) + parse_list(row["short_hi"]) if short else (),
    )


def parse_person(row: Row) -> Person:
    """Read a row of `persons.csv`."""
    return Person(
        id=row["id"],
        names=parse_names(row, short=True),
        gender=row["gender"],
        birth_year=parse_number(row["birth_year"]),
        death_year=parse_number(row["death_year"]),
        state=row["home_state_id"],
        tier=int(row["tier"] or _USUAL_TIER),
        shared=row["shared_name"] not in ("", "0"),
    )


def parse_party(row: Row) -> Party:
    """Read a row of `parties.csv`."""
    actor = row["level"] != "slogan" and row["id"] != "GOI"
    party = Party(
        id=row["id"],
        names=parse_names(row),
        abbreviation=row["abbreviation"],
        kind=row["kind"] or "party",
        level=row["level"],
        home_states=parse_list(row["home_states"]),
        founded=parse_day(row["founded"]),
        dissolved=parse_day(row["dissolved"]),
        successors=parse_list(row["successor_ids"]),
        parent=row["parent_id"],
    )
    return party if actor else evolve(party, actor_kind=None)


def parse_membership(row: Row) -> Membership:
    """Read a row of `memberships.csv`."""
    return Membership(
        person=row["person_id"],
        organisation_kind=row["org_type"] or "party",
        organisation=row["org_id"],
        role=row["role"] or "member",
        party=row["party_id"],
        state=row["state_id"],
        constituency=row["constituency_id"] or row["constituency"],
        start=parse_day(row["start"]),
        end=parse_day(row["end"]),
        status=row["status"] or "unknown",
        source=row["source"],
    )


def parse_alias(row: Row) -> Alias:
    """Read a row of `aliases.csv`; the table tells a person from a party."""
    kind = "person" if row["table"] == "persons" else "party"
    return Alias(
        actor=row["id"] if ":" in row["id"] else f"{kind}:{row['id']}",
        en=parse_list(row["alias_en"]),
        hi=parse_list(row["alias_hi"]),
        short=parse_list(row["short_en"]) + parse_list(row["short_hi"]),
    )
