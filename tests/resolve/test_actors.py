"""Persons named in two spellings or scripts become one actor."""

from __future__ import annotations

from tests.resolve.test_meetings import article

from pollcorpus.models import ActorKind, ActorRef, Extraction, Mention, Span
from pollcorpus.resolve import resolve


def naming(name: str, ident: str, text: str, kind: ActorKind = ActorKind.PERSON) -> Extraction:
    source = article(text, None)
    ref = ActorRef(f"person:found/{ident}", name, kind, known=False)
    mention = Mention(span=Span(0, len(text)), text=text, kind=kind, actor=ref, rule="role")
    return Extraction(article=source, mentions=(mention,))


def labels(*extractions: Extraction) -> set[str]:
    return {actor.name for actor in resolve(extractions).actors}


def test_one_unknown_person_in_both_scripts_is_one_actor_under_the_printed_english_name() -> None:
    english = naming("Naresh Choudhury", "naresh-choudhury", "Naresh Choudhury")
    hindi = naming("Naresh Chaudhari", "naresh-chaudhari", "नरेश चौधरी")
    (actor,) = resolve([hindi, english]).actors
    assert actor.name == "Naresh Choudhury"
    assert len(actor.articles) == 2
    assert {text for _, text in actor.names} == {"Naresh Choudhury", "नरेश चौधरी"}


def test_names_that_sound_different_stay_apart() -> None:
    found = labels(
        naming("Naresh Patel", "naresh-patel", "Naresh Patel"),
        naming("Naresh Pandit", "naresh-pandit", "नरेश पंडित"),
    )
    assert len(found) == 2


def test_an_actor_of_the_gazetteer_brings_its_posts() -> None:
    source = article("x", None)
    ref = ActorRef("person:nitish-kumar", "Nitish Kumar", ActorKind.PERSON)
    mention = Mention(span=Span(0, 1), text="x", kind=ref.kind, actor=ref, rule="full name")
    (actor,) = resolve([Extraction(article=source, mentions=(mention,))]).actors
    assert any(post.role == "chief_minister" for post in actor.affiliations)


def test_a_person_whose_id_is_labelled_in_two_ways_is_one_actor() -> None:
    dotted = naming("Anne-Marie Toppo", "anne-marie-toppo", "Anne-Marie Toppo")
    plain = naming("Anne Marie Toppo", "anne-marie-toppo", "Anne Marie Toppo")
    assert labels(dotted, plain) == {"Anne Marie Toppo"}
    assert len(resolve([dotted, plain]).actors) == 1
