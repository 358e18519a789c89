"""Bounds that a headline drops or a party sets, and what only looks like a party's number."""

from __future__ import annotations

import pytest
from attrs import evolve
from tests.seats.plans import Plan, article, plain, plans

from pollcorpus.extraction import extract
from pollcorpus.models import Segment, SegmentKind, Span

_KA, _UP = "Karnataka", "Uttar Pradesh"


def test_a_party_will_not_look_at_less() -> None:
    text = (
        "The BJD is willing to give the BJP 10 Lok Sabha seats in Odisha but the latter is not "
        "ready to look at less than 14."
    )
    assert plans(text) == {("BJP", "Odisha", 10, 10), ("BJP", "Odisha", 14, None)}


def test_no_fewer_than_the_seats_won_last_time() -> None:
    text = (
        "The JD(U) has made it clear that it will not take fewer than the 16 Lok Sabha seats it "
        "won in Bihar in 2019."
    )
    assert plans(text) == {("JDU", "Bihar", 16, None)}


def test_a_headline_drops_the_bound_that_the_body_tells() -> None:
    headline = "Shiv Sena wants 25 seats"
    body = "The Shiv Sena wants at least 25 of the 48 Lok Sabha seats of Maharashtra, it said."
    told = article(f"{headline}\n\n{body}")
    stop = len(headline)
    segments = (
        Segment(SegmentKind.HEADLINE, Span(0, stop + 2)),
        Segment(SegmentKind.BODY, Span(stop + 2, len(told.text))),
    )
    found = {plain(report) for report in extract(evolve(told, segments=segments)).seat_plans}
    assert found == {("SHS", "Maharashtra", 25, None)}


def test_those_in_the_race_stand() -> None:
    text = (
        "The Left is contesting 46 of the 60 assembly seats in Tripura. Old men talk of it in the "
        "market. Flags are everywhere. It rained all day. Her Trinamool has 28 in the race."
    )
    assert ("AITC", "Tripura", 28, 28) in plans(text, published="2023-02-05")


def test_a_short_name_is_that_of_the_party_named_before() -> None:
    text = (
        "The BJP is to contest eight of the 42 Lok Sabha seats in Andhra Pradesh, the Telugu Desam "
        "said. The Desam keeps the remaining 34."
    )
    assert ("TDP", "Andhra Pradesh", 34, 34) in plans(text, published="2013-12-02")


def test_him_is_nobody_of_those_who_only_tell_of_him() -> None:
    text = (
        "Mukesh Sahani of the VIP walked out of the press conference. Sources in the RJD say ten "
        "seats were on the table for him, in the Bihar assembly polls."
    )
    assert plans(text, published="2020-10-04") == {("VIP", "Bihar", 10, 10)}


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        (
            (
                'The Jana Sena will contest 24 assembly seats in Andhra Pradesh. "What use is it '
                'to ask for 75?" its leader said.'
            ),
            "2024-02-24",
            {("JSP", "Andhra Pradesh", 24, 24)},
        ),
        (
            (
                "After the pullout of the RLD, the SP will contest seven more seats in Uttar "
                "Pradesh, taking its Lok Sabha tally to 63."
            ),
            "2024-02-28",
            {("SP", _UP, 63, 63)},
        ),
        (
            (
                "The Congress candidates' list for the Lok Sabha now has 190 names, 46 having been "
                "added on Saturday."
            ),
            "2024-03-26",
            {("INC", "India", 190, 190)},
        ),
        (
            (
                "He repeated that the BJP, which took 17 in 2014, would get 22 Lok Sabha seats in "
                "Karnataka this time."
            ),
            "2019-03-18",
            {("BJP", _KA, 22, 22)},
        ),
    ],
)
def test_what_is_no_share(text: str, published: str, expected: set[Plan]) -> None:
    assert plans(text, published=published) == expected
