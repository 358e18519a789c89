"""What is climbed down from, refused, denied or only threatened."""

from __future__ import annotations

import pytest
from tests.seats.plans import plans, reports, standing, statuses

# parties of Bihar, an ally each, and numbers that no house there has
PAIRS = [("RJD", "Congress", "INC"), ("JD(U)", "LJP", "LJP"), ("BJP", "HAM", "HAMS")]


def _seats(text: str, language: str = "en") -> set[tuple[str, int | None, int | None]]:
    return {(party, low, high) for party, _, low, high in plans(text, language, "2024-03-05")}


@pytest.mark.parametrize(("one", "other", "ident"), PAIRS)
@pytest.mark.parametrize(
    "text",
    [
        "{other} has climbed down from {more} seats to {fewer} in Bihar for the Lok Sabha polls.",
        "In Bihar the {other}, which has come down from {more} Lok Sabha seats to {fewer}, is not impressed.",
        "The {other} has scaled down its demand from {more} to {fewer} Lok Sabha seats in Bihar.",
    ],
)
def test_what_a_party_climbs_down_from_and_to_it_wanted(
    text: str, one: str, other: str, ident: str
) -> None:
    for more, fewer in ((14, 11), (9, 7)):
        told = text.format(one=one, other=other, more=more, fewer=fewer)
        assert _seats(told) == {(ident, more, more), (ident, fewer, fewer)}
        assert statuses(told, "en", "2024-03-05") == {"wanted"}


def test_a_share_that_comes_down_is_the_new_one() -> None:
    text = "Its share has come down from 17 seats to 16, the JD(U) said of Bihar's Lok Sabha polls."
    assert _seats(text) == {("JDU", 16, 16)}


@pytest.mark.parametrize(("one", "other", "ident"), PAIRS)
@pytest.mark.parametrize(
    ("text", "least"),
    [
        ("The {other} did not climb down from its demand for {n} Lok Sabha seats in Bihar.", False),
        ("The {other} would not budge from {n} Lok Sabha seats in Bihar.", False),
        ("The {other} will not hear of anything under {n} Lok Sabha seats in Bihar.", True),
        ("The {other} wouldn't accept anything less than {n} Lok Sabha seats in Bihar.", True),
    ],
)
def test_what_a_party_does_not_climb_down_from_it_wants(
    text: str, least: bool, one: str, other: str, ident: str
) -> None:
    for number in (9, 13):
        told = text.format(other=other, n=number)
        assert _seats(told) == {(ident, number, None if least else number)}


@pytest.mark.parametrize(("one", "other", "ident"), PAIRS)
@pytest.mark.parametrize(
    "text",
    [
        "The {one} refused to give {n} Lok Sabha seats to the {other} in Bihar.",
        "The {one} declined to leave the Katihar seat to the {other} in the Lok Sabha polls.",
        "The {one} is unwilling to part with the Katihar seat for the {other}.",
        "The {one} rejected reports that it had agreed to give {n} Lok Sabha seats to the {other} in Bihar.",
        "The {other} denied that it had asked for {n} Lok Sabha seats in Bihar.",
    ],
)
def test_what_is_refused_or_untrue_is_no_plan(text: str, one: str, other: str, ident: str) -> None:
    for number in (9, 13):
        assert _seats(text.format(one=one, other=other, n=number)) == set()


def test_a_report_that_is_denied_is_no_plan_in_hindi() -> None:
    text = "बिहार में कांग्रेस को लोकसभा की {} सीटें देने की खबरों को राजद ने निराधार बताया।"
    for number in (9, 13):
        assert _seats(text.format(number), "hi") == set()


@pytest.mark.parametrize("other", ["Congress", "LJP", "HAM"])
@pytest.mark.parametrize("if_", ["if talks fail", "unless its terms are met", "in case of a split"])
def test_seats_fought_only_if_something_happens_are_wanted(other: str, if_: str) -> None:
    text = f"The {other} would contest 23 Lok Sabha seats in Bihar alone {if_}, a leader said."
    assert statuses(text, "en", "2024-03-05") == {"wanted"}


def test_what_nobody_has_decided_is_only_proposed() -> None:
    text = (
        "No decision has been taken on giving 7 Lok Sabha seats to the {} in Bihar, the RJD said."
    )
    for party in ("Congress", "CPI(ML) Liberation"):
        assert statuses(text.format(party), "en", "2024-03-05") == {"proposed"}


@pytest.mark.parametrize("verb", ["fought", "contested"])
def test_seats_are_of_those_by_whom_they_are_fought(verb: str) -> None:
    for first, second in ((7, 5), (8, 4)):
        text = (
            f"Of the 14 Lok Sabha seats in Jharkhand, {first} will be {verb} by the Congress, "
            f"{second} by the JMM and one each by the RJD and the CPI(ML)."
        )
        assert _seats(text) == {
            ("INC", first, first),
            ("JMM", second, second),
            ("RJD", 1, 1),
            ("CPIMLL", 1, 1),
        }


def test_what_is_asked_for_or_given_was_fought_before() -> None:
    for number in (7, 8):
        asked = f"The DMDK walked in asking for the {number} Lok Sabha seats it fought five years ago in Tamil Nadu."
        given = f"The PMK has been given the {number} Lok Sabha seats that it contested in 2019 in Tamil Nadu."
        assert _seats(asked) == {("DMDK", number, number)}
        assert _seats(given) == {("PMK", number, number)}


def test_one_seat_each_is_one_name_each() -> None:
    for one, other in (("Nagapattinam", "Madurai"), ("Tiruppur", "Dindigul")):
        text = f"The CPI and the CPI(M) will get one Lok Sabha seat each, {one} and {other} respectively, in Tamil Nadu."
        told = {
            r.party.value.id: [c.value for c in r.constituencies]
            for r in reports(text, "en", "2024-03-05")
        }
        assert told == {"party:CPI": [one], "party:CPIM": [other]}


def test_a_list_of_examples_stands_between_seats_and_their_taker() -> None:
    for opens in ("among them", "including", "such as"):
        text = f"The SP has left 17 Lok Sabha seats, {opens} Amethi, Rae Bareli and Varanasi, to the Congress in Uttar Pradesh."
        assert {r.party.value.id for r in reports(text, "en", "2024-03-05")} == {"party:INC"}


def test_a_partys_allies_are_not_the_party() -> None:
    for party in ("BJP", "Congress", "SP"):
        text = f"{party} allies in Uttar Pradesh may get six Lok Sabha seats: Apna Dal (S) and RLD two each."
        assert {p for p, _, _ in _seats(text)} == {"ADS", "RLD"}


def test_what_a_party_refuses_to_give_in_hindi_is_no_offer_but_a_ceiling_is() -> None:
    told = "भाजपा ने झारखंड में आजसू को 10 सीटें देने से साफ इनकार कर दिया।"
    assert not plans(told, "hi")
    ceiling = told.replace("10 सीटें", "10 से ज्यादा सीटें")
    assert plans(ceiling, "hi") == {("AJSU", "Jharkhand", None, 10)}


@pytest.mark.parametrize("other", [", not 50, a leader said.", " and not 50 as reported."])
def test_a_number_that_another_is_set_against_is_none(other: str) -> None:
    told = plans(f"The NCP will contest 60 seats in Maharashtra{other}")
    assert told == {("NCP", "Maharashtra", 60, 60)}


def test_what_is_left_by_a_wish_is_not_agreed() -> None:
    wish = (
        "The BJP wants 32 seats in Maharashtra, leaving 10 for the Shiv Sena and six for the NCP."
    )
    told = standing(wish, "en", "2024-01-02")
    others = {"SHS": "proposed", "NCP": "proposed"}
    assert {row[0]: row[3] for row in told} == {"BJP": "wanted", **others}
    done = wish.replace("wants", "will contest")
    assert {row[3] for row in standing(done, "en", "2024-01-02")} == {"agreed"}


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "The TMC said it was not ready to give the Congress six seats in West Bengal."),
        ("hi", "भाजपा झारखंड में आजसू को तीन सीटें देने को तैयार नहीं है।"),
    ],
)
def test_what_a_party_is_not_ready_to_give_is_no_offer(language: str, told: str) -> None:
    assert not plans(told, language, "2024-03-15")
    ready = told.replace("not ", "").replace(" नहीं", "")
    assert {status for *_, status in standing(ready, language, "2024-03-15")} == {"proposed"}


def test_a_pronoun_that_is_given_something_in_hindi_is_not_the_giver() -> None:
    text = "वीसीके ने तीन सीटें मांगी थीं, लेकिन द्रमुक ने उसे तमिलनाडु में दो सीटें दीं।"
    told = {("VCK", 3, 3, "wanted"), ("VCK", 2, 2, "agreed")}
    assert standing(text, "hi", "2024-03-15") == told
