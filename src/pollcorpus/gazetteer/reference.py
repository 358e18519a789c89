"""What a user adds to the reference data: persons, parties, memberships and other names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from os import PathLike
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import field, frozen

from pollcorpus.errors import require
from pollcorpus.gazetteer.records import Alias, Membership, Party, Person
from pollcorpus.models.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Sized

Addition: TypeAlias = Person | Party | Membership | Alias
"""A record that a user adds."""
Place: TypeAlias = tuple[str, int | None]
"""Where a record was read: a file, and a line from 1."""


_TABLES = {"persons": Person, "parties": Party, "memberships": Membership, "aliases": Alias}


def _ordered(records: Iterable[Addition]) -> tuple[Any, ...]:
    """Each record once, in an order of their own, so that the order of rows does not matter."""
    return tuple(sorted(dict.fromkeys(records), key=repr))


def _kept(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    return tuple(problems)


@frozen(kw_only=True, cache_hash=True, repr=False)
class Reference:
    """Persons, parties, memberships and aliases beside those that come with the library.

    A reference changes nothing by itself: it is given to `read()` or
    `extract()`, and what is read with it knows its actors. A record with the
    id of a known actor adds its names and fills in what is not known of it.

    What cannot be used is in `problems`: a row that contradicts the
    packaged data or another row, refers to nobody, or is no row at all, is
    left out; of a name that another actor bears too, both keep it. Equal
    rows count once, and their order does not matter.

    >>> from pollcorpus.gazetteer import Names, Person
    >>> asha = Person(id="asha-verma-gaya", names=Names(en="Asha Verma", hi="आशा वर्मा"))
    >>> Reference(persons=[asha])
    <Reference 1 person>
    """

    persons: tuple[Person, ...] = field(default=(), converter=_ordered)
    parties: tuple[Party, ...] = field(default=(), converter=_ordered)
    memberships: tuple[Membership, ...] = field(default=(), converter=_ordered)
    aliases: tuple[Alias, ...] = field(default=(), converter=_ordered)
    faults: tuple[Problem, ...] = field(default=(), eq=False, converter=_kept)
    places: Mapping[Addition, Place] = field(factory=dict, eq=False)

    def __attrs_post_init__(self) -> None:
        for name, kind in _TABLES.items():
            for record in getattr(self, name):
                require(record, kind, f"Reference({name}=…)", f"{kind.__name__} records")

    @classmethod
    def from_csv(cls, *paths: str | PathLike[str]) -> Reference:
        """Read CSV files, in UTF-8, with the columns of the packaged ones.

        The columns tell what a file holds: `person_id` memberships,
        `alias_en` aliases, `kind` or `abbreviation` parties, others persons.
        Only the columns of what is known are needed: `id` and `name_en` make
        a person. Bad rows and cells are among the `problems`; a file that is
        not there is a `MissingFileError`.
        """
        from pollcorpus.gazetteer.own_rows import read_tables

        return read_tables(paths)

    @classmethod
    def from_popolo(cls, *paths: str | PathLike[str]) -> Reference:
        """Read Popolo documents, as EveryPolitician has them: persons, parties, memberships.

        Persons and parties need a name in Latin letters, which may be one of
        their `other_names`; names in Devanagari are their Hindi ones. A seat
        or post in another body binds a person to the party on whose behalf it
        is held. What cannot be used is among the `problems`; a file that is
        not there is a `MissingFileError`.
        """
        from pollcorpus.gazetteer.own_popolo import read_documents

        return read_documents(paths)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What of the reference is not used, and what of it is doubtful."""
        from pollcorpus.gazetteer.book import gazetteer

        misfits = gazetteer(self).misfits
        found = (*self.faults, *(misfit.problem(self.places) for misfit in misfits))
        return tuple(sorted(found, key=lambda problem: (problem.path, problem.line or 0)))

    @property
    def named(self) -> tuple[Person | Party | Alias, ...]:
        """The records that add names."""
        return (*self.persons, *self.parties, *self.aliases)

    def __add__(self, other: Reference) -> Reference:
        """Join two references."""
        return Reference(
            persons=self.persons + other.persons,
            parties=self.parties + other.parties,
            memberships=self.memberships + other.memberships,
            aliases=self.aliases + other.aliases,
            faults=self.faults + other.faults,
            places={**other.places, **self.places},
        )

    def __bool__(self) -> bool:
        return bool(self.persons or self.parties or self.memberships or self.aliases)

    def __repr__(self) -> str:
        from pollcorpus import _display

        tables: tuple[tuple[Sized, str], ...] = (
            (self.persons, "person"),
            (self.parties, "party"),
            (self.memberships, "membership"),
            (self.aliases, "alias"),
            (self.problems, "problem"),
        )
        return _display.reference_repr([(len(table), noun) for table, noun in tables if table])


FROM_CSV = "Reference.from_csv() reads one from files"
"""What to do when something else was given for a reference."""
EMPTY = Reference()
"""Nothing beside the packaged data."""
