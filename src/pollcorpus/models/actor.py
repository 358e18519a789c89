"""Who acts: persons, parties, alliances, committees and other organisations."""

from __future__ import annotations

from datetime import date

from attrs import field, frozen

from pollcorpus import _display
from pollcorpus.models.actor_ref import ActorKind, ActorRef
from pollcorpus.models.affiliation import Affiliation, Standing, standing
from pollcorpus.models.dates import PartialDate
from pollcorpus.models.evidence import Evidence
from pollcorpus.models.plain import Plain, actor_outline


@frozen(kw_only=True)
class Actor:
    """An actor of the corpus, with its names and where it is mentioned.

    `names` pairs a language code with a form that articles use, `labels`
    one with the canonical name in that language, as far as the gazetteer
    knows it. A person whom it does not know and only Hindi articles name has
    a romanised `name`, and prints so. `articles` are the ids of the articles
    that mention the actor.

    `first_mention` and `last_mention` are when the first and the last of
    them appeared, as exactly as that is known: an article without a date may
    be older than all others, or newer, so that an end stays open.

    >>> from pollcorpus import sample
    >>> kishor = sample().actors["पीके"]
    >>> kishor.id, kishor.names_in("en")
    ('person:prashant-kishor', ('Kishor', 'Prashant Kishor'))
    """

    ref: ActorRef
    names: tuple[tuple[str, str], ...] = ()
    labels: tuple[tuple[str, str], ...] = ()
    affiliations: tuple[Affiliation, ...] = ()
    articles: tuple[str, ...] = ()
    first_mention: PartialDate | None = None
    last_mention: PartialDate | None = None
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

    @property
    def parties(self) -> tuple[ActorRef, ...]:
        """The parties that the actor was in while articles mention it, from the first to the last.

        They are those of `affiliation_on()`: the ones that are sure, or else
        all that are possible, so that whoever changed sides has several.
        Where no article has a date, it is the only party ever known.

        >>> from pollcorpus import sample
        >>> [party.name for party in sample().actors["Rahul Gandhi"].parties]
        ['Indian National Congress']
        """
        days = self._surely_mentioned()
        if days is not None:
            return self.affiliation_on(days).parties
        ever = tuple(dict.fromkeys(post.party for post in self.affiliations if post.party))
        return ever if len(ever) == 1 else ()

    def _surely_mentioned(self) -> PartialDate | None:
        """From the first to the last day that articles with a date tell of, if there is one."""
        first, last = self.first_mention, self.last_mention
        ends = (first and (first.latest or first.earliest), last and (last.earliest or last.latest))
        known = sorted(day for day in ends if day)
        return PartialDate(earliest=known[0], latest=known[-1]) if known else None

    def names_in(self, language: str) -> tuple[str, ...]:
        """The forms of the name that articles in one language use."""
        return tuple(form for code, form in self.names if code == language)

    def name_in(self, language: str) -> str | None:
        """The name in one language: the canonical one, or else the longest that articles use."""
        label = next((form for code, form in self.labels if code == language), None)
        return label or max(self.names_in(language), key=len, default=None)

    def affiliation_on(self, when: str | date | PartialDate) -> Standing:
        """Tell which party the actor was in and which offices it held on a date.

        The date is EDTF text, a day, or a `PartialDate`, and may be a month
        or a year: what surely was so at some time of it is `sure`, what may
        have been is `possible`. Each affiliation names its source: the
        reference data, the user's own, or the words of an article.

        >>> from pollcorpus import sample
        >>> rahul = sample().actors["Rahul Gandhi"]
        >>> rahul.affiliation_on("2018-06").party.name
        'Indian National Congress'
        """
        return standing(self.ref, self.affiliations, when)

    def to_dict(self) -> Plain:
        """Return the record as plain values that `json` and data frames take."""
        return actor_outline(self)

    def __repr__(self) -> str:
        return _display.actor_repr(self)
