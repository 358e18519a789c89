"""Whom a report leaves unnamed is found among thousands without comparing each two."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from pollcorpus.models import MeetingStatus, PartialDate
from pollcorpus.resolve import unnamed
from pollcorpus.resolve.accounts import Account
from pollcorpus.resolve.faint import FAINT
from pollcorpus.resolve.likeness import likeness
from pollcorpus.resolve.occasions import Occasion

DAY = date(2030, 5, 1)
ALONE = Account(
    key=("a", 0),
    text=None,
    published=PartialDate.of(DAY, DAY),
    status=MeetingStatus.HELD,
    window=(DAY, DAY),
    people=frozenset({"anna"}),
    bodies=frozenset(),
    topics=frozenset(),
    place=None,
    city=None,
    way=(False, False),
    stated=PartialDate.of(DAY, DAY),
    dated=True,
    ordinal=None,
)
PARTIES = {"anna": "party:P", "bimal": "party:Q", "chand": "party:R"}


def fact_sets(*values: str) -> st.SearchStrategy[frozenset[str]]:
    return st.frozensets(st.sampled_from(values), max_size=2)


@st.composite
def accounts(draw: st.DrawFn) -> Account:
    people = draw(fact_sets(*PARTIES))
    days = draw(st.sampled_from(((DAY, DAY), (DAY, DAY), (DAY, date(2030, 5, 31)), None)))
    return evolve(
        ALONE,
        key=(draw(st.sampled_from("abcdef")), 0),
        window=days,
        stated=days and PartialDate.of(*days),
        dated=days is not None,
        people=people,
        bodies=draw(fact_sets("party:P", "party:Q", "party:R")),
        topics=draw(fact_sets("seats")),
        city=draw(st.sampled_from((None, "Patna", "Gaya"))),
        ordinal=draw(st.sampled_from((None, None, 2))),
        host=draw(st.sampled_from((None, "anna", "bimal"))),
        parties=frozenset((who, PARTIES[who]) for who in people),
        parts=frozenset((who, who) for who in people),
        unclear=draw(fact_sets(*PARTIES)),
        named=draw(fact_sets("party:P", "party:Q", "party:R")),
    )


def by_comparing_each_two(told: Sequence[Account]) -> Iterator[tuple[int, int]]:
    for number, account in enumerate(told):
        others = (n for n in range(len(told)) if n != number and len(account.people) == 1)
        likely = ((n, likeness(account, Occasion.of(told[n]))) for n in others)
        found = next(((n, how) for n, how in likely if how), None)
        if found and found[1] < FAINT:
            yield number, found[0]


@given(st.lists(accounts(), max_size=8))
def test_it_is_who_comparing_each_two_finds(told: list[Account]) -> None:
    assert list(unnamed.unnamed(told)) == list(by_comparing_each_two(told))


@pytest.mark.parametrize("bodies", [frozenset(), frozenset({"party:Q"})])
def test_each_report_is_compared_with_few(
    bodies: frozenset[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    compared = made = 0

    def counted(account: Account, occasion: Occasion) -> float:
        nonlocal compared
        compared += 1
        return likeness(account, occasion)

    class Counting(Occasion):
        @classmethod
        def of(cls, account: Account) -> Occasion:
            nonlocal made
            made += 1
            return Occasion.of(account)

    monkeypatch.setattr(unnamed, "likeness", counted)
    monkeypatch.setattr(unnamed, "Occasion", Counting)
    one = evolve(ALONE, bodies=bodies, unclear=frozenset({"bimal"}))
    told = [evolve(one, key=(f"a{n:04}", 0)) for n in range(1000)]
    both = evolve(
        ALONE,
        key=("z", 0),
        people=frozenset({"anna", "bimal"}),
        parties=frozenset({("anna", "party:P"), ("bimal", "party:Q")}),
        parts=frozenset({("anna", "anna"), ("bimal", "bimal")}),
    )
    found = list(unnamed.unnamed([*told, both]))
    assert found == ([] if bodies else [(n, 1000) for n in range(1000)])
    assert compared <= 2 * len(told)
    assert made <= len(told) + 1
