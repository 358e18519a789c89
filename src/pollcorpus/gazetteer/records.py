"""What the gazetteer holds: one frozen record per row of the reference tables."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import Enum

from attrs import Factory, evolve, field, frozen

from pollcorpus.errors import ArgumentError
from pollcorpus.models.actor_ref import ActorKind, ActorRef
from pollcorpus.models.dates import PartialDate

# a slogan, a government, a state's unit, a house of parliament or "independent" is no actor
ACTOR_KINDS = {
    "party": ActorKind.PARTY,
    "alliance": ActorKind.ALLIANCE,
    "committee": ActorKind.COMMITTEE,
    "organisation": ActorKind.ORGANISATION,
    "wing": ActorKind.ORGANISATION,
}
"""The kinds of actors by the reference's words for them."""


def _forms(forms: Iterable[str]) -> tuple[str, ...]:
    if isinstance(forms, str):
        raise ArgumentError(
            "a record of the reference", "a list of forms", forms, advice=f"[{forms!r}]"
        )
    return tuple(forms)


@frozen(kw_only=True)
class Names:
    """The forms of one name: canonical English and Hindi ones first.

    `short` are forms such as "Lalu" or "दीदी" that name somebody only where
    the reader knows whom they mean.
    """

    en: str
    hi: str = ""
    aliases_en: tuple[str, ...] = field(default=(), converter=_forms)
    aliases_hi: tuple[str, ...] = field(default=(), converter=_forms)
    short: tuple[str, ...] = field(default=(), converter=_forms)

    @property
    def full(self) -> tuple[str, ...]:
        """All forms but the short ones, once each."""
        forms = (self.en, self.hi, *self.aliases_en, *self.aliases_hi)
        return tuple(dict.fromkeys(form for form in forms if form))

    def extended(
        self, *, en: Iterable[str] = (), hi: Iterable[str] = (), short: Iterable[str] = ()
    ) -> Names:
        """Return the names with more forms; the first Hindi one is canonical if there is none."""
        more = [form for form in hi if form]
        known = self.hi or next(iter(more), "")
        return evolve(
            self,
            hi=known,
            aliases_en=_once((*self.aliases_en, *en), self.en),
            aliases_hi=_once((*self.aliases_hi, *more), known),
            short=_once((*self.short, *short), self.en),
        )

    def in_script_of(self, text: str) -> str:
        """Return the canonical name in the script of a text, if there is one."""
        return self.en if text.isascii() else self.hi or self.en


def _once(forms: Iterable[str], known: str) -> tuple[str, ...]:
    return tuple(form for form in dict.fromkeys(forms) if form and form != known)


@frozen(kw_only=True)
class Person:
    """A politician or another person of public life.

    `tier` ranks prominence from 1 (known everywhere) to 4 (once a member of
    an assembly); `shared` is True where another person bears the name too;
    `country` is an ISO 3166 code, or EU or UN.
    """

    id: str
    names: Names
    gender: str = ""
    birth_year: int | None = None
    death_year: int | None = None
    state: str = ""
    tier: int = 1
    shared: bool = False
    country: str = "IN"

    @property
    def ref(self) -> ActorRef:
        """The person as an actor."""
        return ActorRef(f"person:{self.id}", self.names.en, ActorKind.PERSON)

    def last_year(self, longest: int) -> int | None:
        """Return the last year in which they can have lived, if no life is longer than so many."""
        return self.death_year or (self.birth_year and self.birth_year + longest)


@frozen(kw_only=True)
class Party:
    """A party, alliance, committee, wing or organisation; its abbreviation is one of its names.

    `kind` is the reference's word, which `actor_kind` maps to the kind of
    actor; it is None for what is no actor: governments, houses, "independent".
    """

    id: str
    names: Names
    abbreviation: str = ""
    kind: str = "party"
    actor_kind: ActorKind | None = Factory(lambda self: ACTOR_KINDS.get(self.kind), takes_self=True)
    level: str = ""
    home_states: tuple[str, ...] = field(default=(), converter=_forms)
    founded: PartialDate | None = None
    dissolved: PartialDate | None = None
    successors: tuple[str, ...] = field(default=(), converter=_forms)
    parent: str = ""
    country: str = "IN"

    def __attrs_post_init__(self) -> None:
        if self.abbreviation and self.abbreviation not in self.names.full:
            forms = (self.abbreviation, *self.names.aliases_en)
            object.__setattr__(self, "names", evolve(self.names, aliases_en=forms))

    @property
    def ref(self) -> ActorRef:
        """The party as an actor; what is no actor counts as an organisation."""
        return ActorRef(
            f"party:{self.id}", self.names.en, self.actor_kind or ActorKind.ORGANISATION
        )

    def existed_on(self, day: date) -> bool:
        """Tell whether the party may have existed on a day, for all that is known."""
        founded = self.founded.earliest if self.founded else None
        dissolved = self.dissolved.latest if self.dissolved else None
        return (founded is None or founded <= day) and (dissolved is None or day <= dissolved)


@frozen(kw_only=True)
class State:
    """A state or union territory with the seats that it fills."""

    id: str
    names: Names
    kind: str
    lok_sabha_seats: int | None
    rajya_sabha_seats: int | None
    assembly_seats: int | None
    capital: str
    valid_from: PartialDate | None = None
    valid_to: PartialDate | None = None

    @property
    def name(self) -> str:
        """The English name."""
        return self.names.en


@frozen(kw_only=True)
class Constituency:
    """A seat of the Lok Sabha."""

    id: str
    names: Names
    state: str
    number: int | None
    reserved: str = ""
    status: str = "current"
    successors: tuple[str, ...] = field(default=(), converter=_forms)

    @property
    def name(self) -> str:
        """The English name."""
        return self.names.en


@frozen(kw_only=True)
class Resident:
    """Somebody whose home an address is, and since when and until when."""

    spot: str
    person: str
    start: PartialDate | None = None
    end: PartialDate | None = None


@frozen(kw_only=True)
class OfficialResidence:
    """The home of whoever holds an office; `of` is the state's or party's id, "" for the country.

    `by_address` is True where the holder's home is known by its address.
    """

    spot: str
    role: str
    of: str = ""
    by_address: bool = False
    start: PartialDate | None = None
    end: PartialDate | None = None


@frozen(kw_only=True)
class Headquarters:
    """Where a party has its headquarters, and since when and until when."""

    spot: str
    party: str
    start: PartialDate | None = None
    end: PartialDate | None = None


class SpotKind(Enum):
    """What a spot is: a city, a building or address, or a region."""

    CITY = "city"
    VENUE = "venue"
    REGION = "region"


@frozen(kw_only=True)
class Spot:
    """A city, venue, address or region; `detail` is the reference's own word for it.

    `whole` is the larger place of which it is a part, "" where it is of none: of a suburb the
    city of the metropolitan area, of a hall the building.
    """

    id: str
    names: Names
    kind: SpotKind
    detail: str
    city: str = ""
    state: str = ""
    whole: str = ""

    @property
    def name(self) -> str:
        """The English name."""
        return self.names.en


@frozen(kw_only=True)
class Office:
    """A post, role or honorific with the words for it."""

    id: str
    category: str
    scope: str
    forms_en: tuple[str, ...]
    forms_hi: tuple[str, ...]


class ElectionKind(Enum):
    """Which house is elected."""

    LOK_SABHA = "lok_sabha"
    ASSEMBLY = "assembly"


@frozen(kw_only=True)
class Election:
    """A general election to the Lok Sabha or to a state's assembly.

    `polling` spans the polling days, or the year where only that is known.
    """

    id: str
    kind: ElectionKind
    name: str
    state: str
    year: int
    polling: PartialDate
    result: PartialDate | None = None
    seats: int | None = None


@frozen(kw_only=True)
class Membership:
    """A post, seat or party membership of a person, as exact as it is known."""

    person: str
    organisation_kind: str = "party"
    organisation: str = ""
    role: str = "member"
    party: str = ""
    state: str = ""
    constituency: str = ""
    start: PartialDate | None = None
    end: PartialDate | None = None
    status: str = "unknown"
    source: str = ""

    @property
    def of_party(self) -> str:
        """The id of the party that this binds the person to, "" for none."""
        return self.organisation if self.organisation_kind == "party" else self.party


@frozen(kw_only=True)
class Alias:
    """More forms of the name of an actor, given by its id: `person:prashant-kishor`, `party:INC`.

    `short` are forms that name somebody only where the reader knows whom they mean.
    """

    actor: str
    en: tuple[str, ...] = field(default=(), converter=_forms)
    hi: tuple[str, ...] = field(default=(), converter=_forms)
    short: tuple[str, ...] = field(default=(), converter=_forms)


@frozen(kw_only=True)
class Ally:
    """A party in an alliance, from when to when."""

    alliance: str
    party: str
    start: PartialDate | None = None
    end: PartialDate | None = None


@frozen(kw_only=True)
class Branch:
    """A part of a split party that is told from the other by its leader's name.

    "Uddhav Thackeray's Shiv Sena" is another party than "Shinde's Sena".
    """

    party: str
    branch: str
    leader: str
    since: PartialDate
