"""Who acts: persons, parties, alliances, committees and other organisations."""

from __future__ import annotations

from enum import Enum

from attrs import field, frozen

from pollcorpus import _display
from pollcorpus.models.dates import PartialDate
from pollcorpus.models.evidence import Evidence, Span
from pollcorpus.models.plain import Plain, actor_outline


class ActorKind(Enum):
    """What sort of actor a name stands for."""

    PERSON = "person"
    PARTY = "party"
    ALLIANCE = "alliance"
    COMMITTEE = "committee"
    ORGANISATION = "organisation"


@frozen(order=True)
class ActorRef:
    """An actor as other records refer to it: a stable id, the English label, the kind.

    Ids read `person:prashant-kishor` or `party:INC`. `known` is False for
    an actor that was found in the corpus and is not in the gazetteer.

    >>> str(ActorRef("person:prashant-kishor", "Prashant Kishor", ActorKind.PERSON))
    'Prashant Kishor'
    """

    id: str
    name: str
    kind: ActorKind = field(order=lambda kind: kind.value)
    known: bool = True

    def __str__(self) -> str:
        return self.name


@frozen(kw_only=True)
class Mention:
    """A place in an article that names an actor.

    `actor` is None when the words name somebody whom the article does not
    let us identify (a bare "Gandhi" with two Gandhis about). `rule` tells
    which rule decided, in one or two words: "full name", "surname",
    "initials", "context" ...
    """

    span: Span
    text: str
    kind: ActorKind
    actor: ActorRef | None
    rule: str


@frozen(kw_only=True)
class Affiliation:
    """A membership or an office that an actor holds or held.

    `role` is the reference's role key (`party_president`, `chief_minister`,
    `mp` ...), `organisation` a name; `start` and `end` are as exact as known.
    """

    role: str
    organisation: str
    start: PartialDate | None = None
    end: PartialDate | None = None


@frozen(kw_only=True)
class Actor:
    """An actor of the corpus, with its names and where it is mentioned.

    `names` pairs a language code with a form that articles or the gazetteer
    use; `articles` are the ids of the articles that mention the actor.
    """

    ref: ActorRef
    names: tuple[tuple[str, str], ...] = ()
    affiliations: tuple[Affiliation, ...] = ()
    articles: tuple[str, ...] = ()
    mentions: tuple[Evidence, ...] = field(default=(), repr=False)

    @property
    def id(self) -> str:
        """The stable id, as in `person:prashant-kishor`."""
        return self.ref.id

    @property
    def name(self) -> str:
        """The English label."""
        return self.ref.name

    @property
    def kind(self) -> ActorKind:
        """Person, party, alliance, committee or organisation."""
        return self.ref.kind

    @property
    def known(self) -> bool:
        """True for an actor of the gazetteer, False for one that only the corpus names."""
        return self.ref.known

    def names_in(self, language: str) -> tuple[str, ...]:
        """The forms of the name in one language."""
        return tuple(form for code, form in self.names if code == language)

    def to_dict(self) -> Plain:
        """Return the record as plain values that `json` and data frames take."""
        return actor_outline(self)

    def __repr__(self) -> str:
        return _display.actor_repr(self)
