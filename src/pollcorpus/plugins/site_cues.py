"""Words that tell where people meet: homes, headquarters, buildings, streets and cities."""

from __future__ import annotations

from attrs import frozen

from pollcorpus.plugins.turn_cues import TurnCues


@frozen(kw_only=True, eq=False)
class SiteCues(TurnCues):
    """How a language tells the place of a meeting.

    All strings are regular expressions on masked, lower-case sentences, unless told otherwise.

    * `residence` has a group `owner` or `of`; its address is named in it or where `address_before`
      or `address_after` stand beside it. `headquarters` has a group `of`, the party, or
      none where that is "the party", and perhaps `town`; `at_place` a group `place`
      (a city is none where `from_place` starts the match); the group `place` of `left_place` is a
      city where somebody came from, went later or stayed meanwhile, that of `stays` one where
      somebody is for some time, or none if that is the capital;
      `residence_name` is what a home is called, with `{}` for its owner; `capital` and `here`
      stand for cities. No place in a `no_site` match is where people meet.
      `there` points to the place named last, `same_house` to the house, in which others are met
      than its owner if `where_met` stands before them; `venue_told` gives the venue of what was
      told last; `at_a_house` is in a house without a name, and `the_house` in that of its `kind`
      which was named before, a chain's where it is one of the `inns`; `held_here` tells that an
      occasion was where the report is from; `in_town` is in the city spoken of, `of_capital` in a
      capital, of the group `place` or of the state reported from.
    * On the text as printed, a `venue` word ends the name of a building or street (a group `drop`
      is no part of it, `numbered` one only after a number), unless in small letters it follows
      `venue_unnamed`; a word of `venue_opens` begins one; after a known building's name a word of
      `street` makes a street of it; `venue_alone` has a group `name`, and so has `town`, a place
      that is known only as somewhere to be, and a `quarter`, by which a house is told; a word of
      `venue_stop` is in none. In a building whose name has a match of `venue_public` nobody is at
      home. The second word of `owned_home` is no building where the first stands before its name.
      `venue_words` pair words of such names, and numbers of houses in words, with how English
      writes them.
    """

    residence: str = "(?!)"
    headquarters: str = "(?!)(?P<of>)(?P<town>)"
    residence_name: str = "{}'s residence"
    address_before: str = "(?!)"
    address_after: str = "(?!)"
    at_place: str = "(?!)"
    from_place: str = "(?!)"
    left_place: str = "(?!)(?P<place>)"
    stays: str = "(?!)(?P<place>)"
    no_site: str = "(?!)"
    there: str = "(?!)"
    same_house: str = "(?!)"
    venue_told: str = "(?!)"
    at_a_house: str = "(?!)"
    the_house: str = "(?!)(?P<kind>)"
    inns: frozenset[str] = frozenset()
    where_met: str = "(?!)"
    held_here: str = "(?!)"
    in_town: str = "(?!)"
    of_capital: str = "(?!)(?P<place>)"
    here: str = "(?!)"
    capital: str = "(?!)"
    venue: str = "(?!)(?P<drop>)"
    venue_unnamed: str = "(?!)"
    street: str = "(?!)"
    venue_opens: str = "(?!)"
    venue_alone: str = "(?!)(?P<name>)"
    town: str = "(?!)(?P<name>)"
    quarter: str = "(?!)(?P<name>)(?P<whose>)"
    venue_stop: str = "(?!)"
    venue_public: str = "(?!)"
    venue_words: tuple[tuple[str, str], ...] = ()
    owned_home: tuple[str, str] | None = None
