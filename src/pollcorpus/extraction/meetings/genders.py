"""Whom a pronoun may mean by its gender, as far as the reference data knows that of somebody."""

from __future__ import annotations

from pollcorpus.gazetteer import Gazetteer
from pollcorpus.models import ActorRef


def gender_of(known: Gazetteer, actor: ActorRef) -> str:
    """The gender of somebody, empty where it is not known."""
    person = known.persons.get(actor.id.removeprefix("person:"))
    return person.gender if person else ""


def fits(known: Gazetteer, actor: ActorRef, gender: str) -> bool:
    """Tell whether a pronoun of a gender, if it has one, may mean somebody."""
    return not gender or gender_of(known, actor) in ("", gender)
