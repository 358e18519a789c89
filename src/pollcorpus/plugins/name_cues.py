"""Words around names: honorifics, roles, verbs of speech, what is no person."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen

from pollcorpus._text import normalise


def _words(words: frozenset[str]) -> frozenset[str]:
    return frozenset(normalise(word).lower() for word in words)


def _endings(endings: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(normalise, endings))


def _phrases(phrases: Mapping[str, str]) -> dict[str, str]:
    return {normalise(phrase).lower(): meaning for phrase, meaning in phrases.items()}


@frozen(kw_only=True, eq=False)
class NameCues:
    """Words around names; all are compared in lower case and normalised.

    `cased` is True where names are written with capital letters. The words:

    - `honorifics` stand before a name and are no part of it ("Mr"); with
      `male` and `female`, those that tell the gender.
    - `titles` stand before a name or belong to it ("Raja", "Swami").
    - `respects` follow a name ("ji").
    - `roles` stand before a name and make it a person's ("minister", "son");
      `public_roles` are those of public life, which make a namesake unlikely.
    - `speech` are verbs of which only persons are subject, as are the phrases of `deeds`,
      with a word of `between` before them or not ("however"); those of `done_by` stand before
      somebody who did what they tell ("attended by").
    - `appositions` open a description after a name ("who", "a").
    - `things` after a name make it the name of a thing ("Road", "Yojana").
    - `bodies` are words of organisations' names, `families` make a surname
      that of a family, `plain` are never part of a name.
    - `particles` stand inside a name in lower case ("ul").
    - `generic` are parts of names that tell nobody from another ("Kumar").
    - `doubtful` are parts of names that are more often common words, and never names
      before a word of `light_verbs` ("मान लिया").
    - `closers` are words that may follow a person's name, in languages
      without capitals; `conjunctions` join names.
    - `letters` are the names of Latin letters, for initials, `joined_letters`
      whether they are run together.
    - `committees` are a party's organs, by the words for them, in English.
    - `members` after a number and `panels` after that tell a committee by its
      size ("five-member panel"); `panels` map to English.
    - `parties` are last words of parties' names; `led` follow the name of
      the person or party that leads; `splits` tell of a named part of a party,
      `led_by` stand between a party and its leader ("led by"),
      `outfits` stand for a party that only its leader names ("Rao's outfit").
    - `vague` are names that newspapers use for no body in particular.
    - `not_alone` are names of bodies that are common words or have other
      meanings, so that they need a neighbour that tells of parties:
      `party_signs`. Before or after `no_party` words a name is none of the
      gazetteer's bodies ("US" Congress).
    - `owning` are words between a body or leader and what is its own; those of `units` tell
      that a part of a party in one state is meant.
    - `belonging` are words between somebody and the body whose member they are.
    - `articles` are articles and prepositions, which hardly stand before a
      person's name.
    - `listings` announce a list of candidates.
    - `possessives` make a name an owner ("s" of "'s").
    - `no_persons` are names of firms, honours and slogans that look like persons'.
    - `endings` are endings of verbs, which are no part of a name; those of
      `surname_endings` are also of surnames.
    - `middles` are names that hardly open one after a word that is no name by itself.
    - `pronouns` are names of bodies that are pronouns.
    - `separate` are words after a pronoun-like name of a party that would be
      joined to the pronoun.
    - `as_party` are endings of verbs by which such a name is a party's and no pronoun,
      `as_pronoun` those that agree with the pronoun; what a word of `parting` opens is
      said of others.
    - `counted` are words for seats, `portions` those for a party's part of them;
      where `ranked` words stand, letters that name a party may be a rank's ("SP").
    - `surnames` are doubtful words that mean a person already introduced.
    - `he` and `she` within a few words after a name tell the gender: pronouns
      that follow a verb of speech, or verbs that agree with the name.
    - `agentive` follow somebody who does or is told something, as may `weekdays`
      one who opens a sentence; `agents` somebody who does something, and no thing.
    - `verbs` are forms of verbs and other common words that are also names of
      places, `locatives` follow such a word where it is a place; `seated` follow
      the seat or city that somebody just named is in.
    - `kin` are words for relatives, before the given name of one, and `siblings` for several,
      between their surname and their given names; what is said to be one of the `premises` is
      nobody.
    - `outsiders` before a party or an office tell that somebody is not, or no
      longer, of it ("former", "ex", "rival").
    - `definite` stand before an office that means somebody who is known already
      ("the"); `former` tell that it is past, `own_party` of whose it is; `heads` lead a
      party; of `offices` there is one holder at a time. Between an article and letters of a
      state `regional` words tell that these are no post's, by what they are ("the poll-bound MP")
      or since another phrase begins ("the seats of MP").
    - `unlisted` is how parties are called that the gazetteer lacks; `split_before` and
      `split_after` stand beside a party's name where another that broke away from it is
      meant ("(Leninist)"): what tells it from the first is their group `mark`.
    - `common` names a text resource ("package/file") of frequent words that
      are no part of a name, one a line; it is read on first use.
    """

    cased: bool
    honorifics: frozenset[str] = field(converter=_words)
    male: frozenset[str] = field(converter=_words)
    female: frozenset[str] = field(converter=_words)
    titles: frozenset[str] = field(converter=_words)
    respects: frozenset[str] = field(converter=_words)
    roles: frozenset[str] = field(converter=_words)
    public_roles: frozenset[str] = field(converter=_words)
    speech: frozenset[str] = field(converter=_words)
    appositions: frozenset[str] = field(converter=_words)
    things: frozenset[str] = field(converter=_words)
    bodies: frozenset[str] = field(converter=_words)
    families: frozenset[str] = field(converter=_words)
    plain: frozenset[str] = field(converter=_words)
    particles: frozenset[str] = field(converter=_words)
    generic: frozenset[str] = field(converter=_words)
    doubtful: frozenset[str] = field(converter=_words)
    closers: frozenset[str] = field(converter=_words)
    conjunctions: frozenset[str] = field(converter=_words)
    letters: frozenset[str] = field(converter=_words)
    committees: Mapping[str, str] = field(converter=_phrases)
    parties: frozenset[str] = field(converter=_words)
    led: frozenset[str] = field(converter=_words)
    splits: frozenset[str] = field(converter=_words)
    led_by: frozenset[str] = field(converter=_words)
    vague: frozenset[str] = field(converter=_words)
    not_alone: frozenset[str] = field(converter=_words)
    party_signs: frozenset[str] = field(converter=_words)
    no_party: frozenset[str] = field(converter=_words)
    owning: frozenset[str] = field(converter=_words)
    pronouns: frozenset[str] = field(converter=_words)
    separate: frozenset[str] = field(converter=_words)
    articles: frozenset[str] = field(converter=_words)
    no_persons: frozenset[str] = field(converter=_words)
    listings: frozenset[str] = field(converter=_words)
    possessives: frozenset[str] = field(converter=_words)
    counted: frozenset[str] = field(converter=_words)
    portions: frozenset[str] = field(converter=_words)
    surnames: frozenset[str] = field(default=frozenset(), converter=_words)
    members: frozenset[str] = field(default=frozenset(), converter=_words)
    panels: Mapping[str, str] = field(factory=dict, converter=_phrases)
    he: frozenset[str] = field(default=frozenset(), converter=_words)
    she: frozenset[str] = field(default=frozenset(), converter=_words)
    outfits: frozenset[str] = field(default=frozenset(), converter=_words)
    agentive: frozenset[str] = field(default=frozenset(), converter=_words)
    weekdays: frozenset[str] = field(default=frozenset(), converter=_words)
    agents: frozenset[str] = field(default=frozenset(), converter=_words)
    deeds: frozenset[str] = field(default=frozenset(), converter=_words)
    between: frozenset[str] = field(default=frozenset(), converter=_words)
    done_by: frozenset[str] = field(default=frozenset(), converter=_words)
    verbs: frozenset[str] = field(default=frozenset(), converter=_words)
    light_verbs: frozenset[str] = field(default=frozenset(), converter=_words)
    outsiders: frozenset[str] = field(default=frozenset(), converter=_words)
    ranked: frozenset[str] = field(default=frozenset(), converter=_words)
    definite: frozenset[str] = field(default=frozenset(), converter=_words)
    former: frozenset[str] = field(default=frozenset(), converter=_words)
    own_party: frozenset[str] = field(default=frozenset(), converter=_words)
    units: frozenset[str] = field(default=frozenset(), converter=_words)
    offices: frozenset[str] = field(default=frozenset(), converter=_words)
    heads: frozenset[str] = field(default=frozenset(), converter=_words)
    regional: frozenset[str] = field(default=frozenset(), converter=_words)
    kin: frozenset[str] = field(default=frozenset(), converter=_words)
    siblings: frozenset[str] = field(default=frozenset(), converter=_words)
    premises: frozenset[str] = field(default=frozenset(), converter=_words)
    seated: frozenset[str] = field(default=frozenset(), converter=_words)
    locatives: frozenset[str] = field(default=frozenset(), converter=_words)
    middles: frozenset[str] = field(default=frozenset(), converter=_words)
    surname_endings: tuple[str, ...] = field(default=(), converter=_endings)
    endings: tuple[str, ...] = field(default=(), converter=_endings)
    as_party: tuple[str, ...] = field(default=(), converter=_endings)
    as_pronoun: tuple[str, ...] = field(default=(), converter=_endings)
    parting: frozenset[str] = field(default=frozenset(), converter=_words)
    belonging: frozenset[str] = field(default=frozenset(), converter=_words)
    unlisted: str = ""
    split_before: str = r"(?!)(?P<mark>)"
    split_after: str = r"(?!)(?P<mark>)"
    common: str = ""
