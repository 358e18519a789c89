"""A talk of which one report names one side only, and others both."""

from __future__ import annotations

from itertools import permutations

import pytest
from attrs import evolve
from tests.resolve.test_meetings import meetings, told

from pollcorpus.gazetteer import Membership, Names, Party, Person, Reference, gazetteer
from pollcorpus.models import ActorKind, ActorRef, Extraction, Mention, PartialDate, Span
from pollcorpus.resolve import resolve

DAY = "2022-08-09"
YEAR = PartialDate.parse("2019")


def person(ident: str) -> ActorRef:
    return gazetteer().persons[ident].ref


def party(ident: str) -> ActorRef:
    return gazetteer().parties[ident].ref


HOST, GUEST, OTHER, THIRD = map(
    person, ("tejashwi-yadav", "rajiv-ranjan-singh", "sitaram-yechury", "mallikarjun-kharge")
)
PARTY, OWN, ELSE = party("JDU"), party("RJD"), party("INC")


def talk(*present: ActorRef, on: str | None = DAY, **about: object) -> Extraction:
    return told(*present, on=on, published="2022-08-10", **about)


def naming(extraction: Extraction, *who: Mention) -> Extraction:
    return evolve(extraction, mentions=who)


def unclear(text: str) -> Mention:
    """A name in the sentence that tells of the talk, which the article leaves open."""
    span = Span(1, 1 + len(text))
    return Mention(span=span, text=text, kind=ActorKind.PERSON, actor=None, rule="short name")


def named(body: ActorRef) -> Mention:
    return Mention(span=Span(1, 3), text="Xy", kind=body.kind, actor=body, rule="full name")


BOTH = talk(HOST, GUEST, place="Patna")


@pytest.mark.parametrize(
    "partly",
    [
        # "the JD(U) president met Tejashwi Yadav"
        talk(HOST, bodies=(PARTY,)),
        # "Singh met Tejashwi Yadav"
        naming(talk(HOST), unclear("Singh")),
        # "सिंह ने तेजस्वी यादव से मुलाकात की"
        naming(talk(HOST), unclear("सिंह")),
        # "जदयू अध्यक्ष ने पटना में तेजस्वी यादव से मुलाकात की"
        naming(talk(HOST, place="Patna"), named(PARTY)),
    ],
)
def test_a_side_that_is_told_by_party_or_an_unclear_name_is_who_fits(partly: Extraction) -> None:
    for order in permutations((BOTH, partly)):
        (meeting,) = meetings(*order)
        assert set(meeting.participants) == {HOST, GUEST}
        (step,) = meeting.why_same(BOTH.article.id, partly.article.id).steps
        assert step.unnamed
        assert not step.enough
        assert "one tells by party, office or part of a name" in repr(step)


@pytest.mark.parametrize(
    "partly",
    [
        talk(HOST),
        talk(HOST, bodies=(ELSE,)),
        # the party of the one who is named says nothing of the other
        talk(HOST, bodies=(OWN,)),
        naming(talk(HOST), unclear("Sinha")),
        # only named, and nobody says where
        naming(talk(HOST), named(PARTY)),
        talk(HOST, bodies=(PARTY,), on="2022-08-08"),
        talk(HOST, bodies=(PARTY,), on="2022-08"),
        talk(HOST, bodies=(PARTY,), place="New Delhi"),
    ],
)
def test_what_does_not_fit_stays_another_meeting(partly: Extraction) -> None:
    assert len(meetings(BOTH, partly)) == 2


def test_where_two_talks_of_the_day_fit_neither_is_chosen() -> None:
    other = talk(HOST, person("nitish-kumar"))
    partly = talk(HOST, bodies=(PARTY,))
    for order in permutations((BOTH, other, partly)):
        assert len(meetings(*order)) == 3


def test_a_host_alone_is_at_the_one_gathering_of_the_day_at_the_place() -> None:
    whole = talk(HOST, GUEST, OTHER, THIRD, place="Patna", host=HOST)
    assert len(meetings(whole, talk(HOST, place="Patna", host=HOST))) == 1
    assert len(meetings(whole, talk(HOST, place="New Delhi", host=HOST))) == 2
    assert len(meetings(whole, talk(HOST, place="Patna"))) == 2


def test_one_who_is_unclear_beside_two_who_are_named_changes_nothing() -> None:
    whole = talk(HOST, GUEST, THIRD)
    partly = naming(talk(HOST, THIRD), unclear("Singh"))
    (meeting,) = meetings(whole, partly)
    assert set(meeting.participants) == {HOST, GUEST, THIRD}


def test_the_users_own_reference_tells_whose_party_it_is() -> None:
    own = Person(id="asha-verma-gaya", names=Names(en="Asha Verma", hi="आशा वर्मा"))
    ganga = Party(id="GANGA", names=Names(en="Ganga Morcha", hi="गंगा मोर्चा"), abbreviation="GM")
    post = Membership(person=own.id, organisation=ganga.id, role="party_president", start=YEAR)
    reference = Reference(persons=[own], parties=[ganga], memberships=[post])
    both = talk(HOST, own.ref)
    by_party, in_hindi = talk(HOST, bodies=(ganga.ref,)), naming(talk(HOST), unclear("वर्मा"))
    assert len(resolve((both, by_party, in_hindi)).meetings) == 3
    for order in permutations((both, by_party, in_hindi)):
        (meeting,) = resolve(order, reference=reference).meetings
        assert set(meeting.participants) == {HOST, own.ref}
