"""Who is called by one word alone that ends the name of another, as a father and his son are."""

from __future__ import annotations

from functools import lru_cache

from attrs import frozen

from pollcorpus._text import normalise
from pollcorpus.extraction.names.scene import REFERENCES
from pollcorpus.gazetteer import Gazetteer, Person
from pollcorpus.models import ActorRef


@frozen
class Elder:
    """Whom a word means instead of the one whose name ends with it; None if nobody for certain."""

    actor: ActorRef | None


@lru_cache(maxsize=REFERENCES)
def of_one_word(known: Gazetteer) -> dict[str, Person]:
    """Persons of the first tier by the one word that is all of their names: Vaiko, Mayawati."""
    return {
        form: person
        for person in known.persons.values()
        for form in (person.names.en, normalise(person.names.hi))
        if person.tier == 1 and form and " " not in form
    }
