"""Numbers whose holder, house or size is told elsewhere in the sentence: "they", "the rest"."""

from __future__ import annotations

import pytest
from tests.seats.plans import Plan, plans, reports

_UP, _BIHAR, _AP = "Uttar Pradesh", "Bihar", "Andhra Pradesh"


def test_each_of_those_who_speak_of_themselves_as_they() -> None:
    text = (
        "The SP and the RLD announced in Lucknow that they will fight 38 seats each in Uttar "
        "Pradesh in the Lok Sabha polls."
    )
    assert plans(text) == {("SP", _UP, 38, 38), ("RLD", _UP, 38, 38)}


def test_one_that_is_said_to_be_unhappy_comes_after_its_pronoun() -> None:
    text = (
        "Unhappy with the 11 seats that Akhilesh Yadav announced for it, the Congress in Uttar "
        "Pradesh wants at least 20 in the Lok Sabha polls."
    )
    assert ("INC", _UP, 20, None) in plans(text)
    assert {plan[0] for plan in plans(text)} == {"INC"}


def test_that_lets_each_party_speak_of_itself() -> None:
    text = (
        "The Congress believes it will get 12 seats and the TDP that it will take 18 of the 25 "
        "Lok Sabha seats in Andhra Pradesh."
    )
    assert plans(text) == {("INC", _AP, 12, 12), ("TDP", _AP, 18, 18)}


def test_he_is_the_chief_whom_the_sentence_before_opens_with() -> None:
    text = (
        "The RLSP chief demanded 40 seats in Bihar for the assembly polls. He was not ready to "
        "come down below 25, and the RJD would not give more than 12."
    )
    assert ("RLSP", _BIHAR, 25, None) in plans(text, published="2020-09-29")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The JMM gets 43 seats, the Congress 31 and the RJD the rest of the 81 seats in the "
                "Jharkhand assembly election."
            ),
            ("RJD", "Jharkhand", 7, 7),
        ),
        (
            (
                "In the Goa assembly polls the MGP gets 13 seats and the rest of the 40 seats will be "
                "the Congress's."
            ),
            ("INC", "Goa", 27, 27),
        ),
    ],
)
def test_the_rest_of_a_house_that_is_told_with_it(text: str, expected: Plan) -> None:
    assert expected in plans(text)


def test_all_holds_for_a_second_house() -> None:
    text = "The BJD will fight all the 147 assembly and 21 Lok Sabha constituencies of Odisha."
    assert plans(text, published="2019-03-10") == {
        ("BJD", "Odisha", 147, 147),
        ("BJD", "Odisha", 21, 21),
    }


def test_two_numbers_after_an_aside_are_of_the_houses_told_before() -> None:
    text = (
        "The TDP will give the BJP six Lok Sabha and 10 assembly seats in Andhra Pradesh. The Jana "
        "Sena, which was earlier offered three Lok Sabha and 24 assembly seats, will get two and 21."
    )
    found = {
        (r.election.value, r.seats.value.exact)
        for r in reports(text, published="2024-03-09")
        if r.party.value.id == "party:JSP"
    }
    assert {("Lok Sabha 2024", 2), ("Andhra Pradesh Assembly 2024", 21)} <= found


def test_a_territory_that_a_house_counts_in_is_not_where_a_share_lies() -> None:
    text = (
        "In Tamil Nadu, the DMK will contest 16 of the 40 seats (including Puducherry) and the "
        "Congress 10 in the Lok Sabha polls."
    )
    assert plans(text) == {("DMK", "Tamil Nadu", 16, 16), ("INC", "Tamil Nadu", 10, 10)}
    assert not any(report.constituencies for report in reports(text))


def test_what_somebody_goes_on_to_want_leaves_settled_what_he_will_do() -> None:
    text = (
        "The Shiv Sena will fight all the 48 Lok Sabha seats of Maharashtra alone, a leader said, "
        "and wants to win at least 25 of them."
    )
    found = {r.seats.value.at_least: r.status.value.value for r in reports(text)}
    assert found[48] == "agreed"


@pytest.mark.parametrize(
    "text",
    [
        "The Congress has offered them two seats each.",
        "The Congress is ready to part with two seats for each of them.",
        "The Congress is willing to give two seats each to them.",
        "The Congress will leave two each for the two parties.",
    ],
)
def test_those_named_together_get_what_another_gives_each(text: str) -> None:
    asked = "The CPI and the CPI(M) want five seats each in Telangana. "
    five = {("CPI", "Telangana", 5, 5), ("CPIM", "Telangana", 5, 5)}
    two = {("CPI", "Telangana", 2, 2), ("CPIM", "Telangana", 2, 2)}
    assert plans(asked + text, published="2023-10-05") == five | two


def test_who_keeps_some_for_itself_gives_the_others_each_so_many() -> None:
    text = (
        "The Congress and the RJD will contest together in Jharkhand. The JMM has kept 41 seats "
        "for itself and given them 15 seats each."
    )
    told = {plan[::2] for plan in plans(text, published="2023-10-05")}
    assert told == {("JMM", 41), ("INC", 15), ("RJD", 15)}


def test_two_houses_told_of_beside_each_other() -> None:
    text = "The SKM will contest all 32 assembly seats besides the lone Lok Sabha seat in Sikkim."
    assert plans(text, published="2024-03-22") == {
        ("SKM", "Sikkim", 32, 32),
        ("SKM", "Sikkim", 1, 1),
    }


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("The BSP supremo met leaders of the JJP and said her party would contest 40 seats.", "BSP"),
        ("The BSP chief blamed the attitude of the JJP and said her party would contest 40 seats by itself.", "BSP"),
        ("BSP leaders met the chief of the JJP, who said his party would contest 40 seats.", "JJP"),
    ],
)  # fmt: skip
def test_his_party_is_that_of_whoever_goes_on_to_speak(text: str, party: str) -> None:
    assert {plan[0] for plan in plans(text, published="2019-09-06")} == {party}
