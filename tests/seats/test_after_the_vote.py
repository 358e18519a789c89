"""What is told of seats in the weeks after a vote is a result, unless another house is named."""

from __future__ import annotations

import pytest
from tests.seats.plans import plans, reports

BIHAR_VOTED = "2020-11-14"
COUNTRY_VOTED = "2024-06-06"


@pytest.mark.parametrize(("party", "number"), [("RJD", 75), ("Congress", 70), ("BJP", 110)])
@pytest.mark.parametrize(
    "text",
    [
        "In Bihar the {party} had insisted on {n} seats and has little to show for it.",
        "In Bihar the {party} got {n} seats.",
        "The {party} had wanted {n} seats in Bihar.",
        "Bihar: the {party}'s {n} seats are what counts now.",
    ],
)
def test_seats_told_after_a_state_has_voted_are_no_plan(text: str, party: str, number: int) -> None:
    for day in (BIHAR_VOTED, "2020-12-20"):
        assert plans(text.format(party=party, n=number), "en", day) == set()


@pytest.mark.parametrize("party", ["BJP", "Congress"])
def test_seats_told_after_the_country_has_voted_are_no_plan(party: str) -> None:
    for number in (9, 23):
        text = (
            f"In Maharashtra, where the {party} gets {number} seats, its chief has offered to quit."
        )
        assert plans(text, "en", COUNTRY_VOTED) == set()


@pytest.mark.parametrize("number", [9, 14])
def test_plans_for_the_other_house_are_told_at_any_time(number: int) -> None:
    text = f"The BJP wants {number} of the 21 Lok Sabha seats in Odisha, party sources said."
    assert plans(text, "en", "2018-06-01") == {("BJP", "Odisha", number, number)}
    text = f"The Congress will contest {number + 80} assembly seats in Maharashtra."
    assert plans(text, "en", COUNTRY_VOTED) == {("INC", "Maharashtra", number + 80, number + 80)}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The Congress wants 150 seats in Maharashtra.", ("INC", "Maharashtra", 150)),
        ("en", "The Congress will contest 150 seats in Maharashtra.", ("INC", "Maharashtra", 150)),
        ("en", "The AAP will fight all 90 seats in Haryana.", ("AAP", "Haryana", 90)),
        ("hi", "कांग्रेस महाराष्ट्र में 150 सीटें चाहती है।", ("INC", "Maharashtra", 150)),
        ("hi", "कांग्रेस महाराष्ट्र में 150 सीटों पर चुनाव लड़ेगी।", ("INC", "Maharashtra", 150)),
    ],
)
def test_what_is_wanted_after_the_country_has_voted_is_a_plan_for_the_assembly(
    language: str, text: str, expected: tuple[str, str, int]
) -> None:
    party, state, seats = expected
    assert plans(text, language, COUNTRY_VOTED) == {(party, state, seats, seats)}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The BJP had wanted 30 seats in Maharashtra."),
        ("en", "The Congress got 13 seats in Maharashtra and the BJP nine."),
        ("hi", "भाजपा ने महाराष्ट्र में 30 सीटें मांगी थीं।"),
        ("hi", "कांग्रेस को महाराष्ट्र में 13 सीटें मिलीं।"),
    ],
)
def test_what_was_wanted_before_the_country_voted_is_none(language: str, text: str) -> None:
    assert plans(text, language, COUNTRY_VOTED) == set()


@pytest.mark.parametrize("published", ["2024-09-01", "2026-11-01"])
def test_plans_for_a_lok_sabha_election_that_is_not_known_yet_name_none(published: str) -> None:
    told = "The Congress will contest 17 seats in the Lok Sabha election in Uttar Pradesh."
    (plan,) = reports(told, published=published)
    assert (plan.seats.value.exact, plan.election) == (17, None)
    past = told.replace("will contest", "contested")
    assert reports(past, published=published) == ()


@pytest.mark.parametrize(
    ("text", "election"),
    [
        ("The Congress wants 100 seats in Uttar Pradesh.", "Uttar Pradesh Assembly 2027"),
        ("The AAP will contest all 117 seats in Punjab.", "Punjab Assembly 2027"),
    ],
)
def test_elections_that_are_due_have_a_name(text: str, election: str) -> None:
    (plan,) = reports(text, published="2026-11-01")
    assert plan.election is not None
    assert plan.election.value == election
