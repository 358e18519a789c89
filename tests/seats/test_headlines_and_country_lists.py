"""Whom a headline only says to be slighted, answers in turn, and lists for the whole country."""

from __future__ import annotations

import pytest
from tests.seats.plans import Standing, in_short, plans, reports, standing, written

SLIGHTED = (
    ("Samajwadi Party snubs Congress, announces nine candidates for Madhya Pradesh Assembly polls", {("SP", 9, 9, "a")}),
    ("AAP rebuffs Congress, to go solo in all 230 seats in Madhya Pradesh Assembly polls", {("AAP", 230, 230, "a")}),
    ("JD(U) defies Congress, puts up five candidates in Madhya Pradesh Assembly polls", {("JDU", 5, 5, "a")}),
    ("The BSP deserted the Congress and will contest 178 seats in the Madhya Pradesh Assembly polls.", {("BSP", 178, 178, "a")}),
)  # fmt: skip
NOT_SLIGHTED = (
    # it is the offer that is slighted
    ("The SP spurns Congress offer of six seats in the Madhya Pradesh Assembly polls.", {("SP", 6, 6, "p")}),
    ("AAP rebuffs Congress's offer of six seats, wants 12 in Madhya Pradesh Assembly polls", {("AAP", 6, 6, "p"), ("AAP", 12, 12, "w")}),
)  # fmt: skip
PRESSED = (
    ("AAP presses Congress for three Assembly seats in Madhya Pradesh", {("AAP", 3, 3, "w")}),
    ("AAP is pushing the Congress for at least three seats in the Madhya Pradesh polls.", {("AAP", 3, None, "w")}),
)  # fmt: skip
UNLESS_GIVEN = (
    ("In Madhya Pradesh, the SP will tie up with the Gondwana Ganatantra Party if the Congress does not concede at least 12 seats.", {("SP", 12, None, "w")}),
    ("In Madhya Pradesh, Akhilesh Yadav said his party would go with the BSP if the Congress did not leave at least 12 seats.", {("SP", 12, None, "w")}),
)  # fmt: skip
MORE_OF_THEM = (
    ("The Congress will contest 229 seats in Madhya Pradesh. AAP named 10 more candidates, taking its tally to 39.", {("INC", 229, 229, "a"), ("AAP", 39, 39, "a")}),
    ("AAP announced 10 more candidates for the Madhya Pradesh Assembly polls.", {("AAP", 10, 10, "a")}),
    ("The JD(U) has put up five candidates for the Madhya Pradesh Assembly polls.", {("JDU", 5, 5, "a")}),
    ("The JD(U) is putting up 10 candidates for the Madhya Pradesh Assembly polls.", {("JDU", 10, 10, "a")}),
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "told"), [*SLIGHTED, *NOT_SLIGHTED, *PRESSED, *UNLESS_GIVEN, *MORE_OF_THEM]
)
def test_whose_a_number_is_after_the_verb_of_a_headline(text: str, told: Standing) -> None:
    assert in_short(standing(text, "en", "2023-10-21")) == told


IN_TURN = (
    ("In Telangana, the TDP wants 20 Assembly seats and the Telangana Jana Samithi 15, but the Congress has offered only 14 and eight, respectively.",
     {("TDP", 20, 20, "w"), ("TJS", 15, 15, "w"), ("TDP", 14, 14, "p"), ("TJS", 8, 8, "p")}),
    ("In Telangana, the TDP wants 20 Assembly seats and the Telangana Jana Samithi 15. The Congress is ready to give 14 and eight, respectively.",
     {("TDP", 20, 20, "w"), ("TJS", 15, 15, "w"), ("TDP", 14, 14, "p"), ("TJS", 8, 8, "p")}),
    ("In Telangana, the TDP is asking for 20 seats and the Telangana Jana Samithi for 15, but the Congress is not in favour of giving more than 14 and 8, respectively.",
     {("TDP", 20, 20, "w"), ("TJS", 15, 15, "w"), ("TDP", None, 14, "p"), ("TJS", None, 8, "p")}),
)  # fmt: skip


@pytest.mark.parametrize(("text", "told"), IN_TURN)
def test_those_who_ask_are_answered_in_turn(text: str, told: Standing) -> None:
    assert in_short(standing(text, "en", "2018-10-05")) == told


OF_THE_COUNTRY = (
    ("The BJP has cleared 106 names for the Lok Sabha polls. Among them are Kirron Kher from Chandigarh, Paresh Rawal from Ahmedabad East and Babul Supriyo from Asansol.",
     {"BJP 106 A Ahmedabad East, Asansol, Chandigarh"}),
    ("The BJP announced 106 candidates for the Lok Sabha elections. Narendra Modi will contest again from Varanasi and Amit Shah is making his debut from Gandhinagar.",
     {"BJP 106 A Gandhinagar, Varanasi"}),
    ("The Congress announced 106 candidates for the Lok Sabha elections. Shashi Tharoor has been repeated from Thiruvananthapuram and Bhupesh Baghel is pitted against Santosh Pandey in Rajnandgaon.",
     {"INC 106 A Rajnandgaon, Thiruvananthapuram"}),
)  # fmt: skip


@pytest.mark.parametrize(("text", "told"), OF_THE_COUNTRY)
def test_seats_of_any_state_are_on_a_list_for_the_country(text: str, told: set[str]) -> None:
    assert written(reports(text, "en", "2019-03-22")) == told


def test_seats_of_another_state_are_no_part_of_what_is_fought_in_one() -> None:
    text = "The Congress will contest nine seats in Tamil Nadu. Rahul Gandhi will contest from Wayanad in Kerala for the Lok Sabha."
    assert written(reports(text, "en", "2024-03-08")) == {"INC 9 A", "INC A Wayanad"}


NAMED_BETWEEN = (
    ("Delhi Assembly polls: The BJP has left two of the 70 seats - Burari and Sangam Vihar - for the JD(U) and one, Seemapuri, for the LJP.", "2020-01-21", {"JDU A Burari, Sangam Vihar", "LJP A Seemapuri"}),
    ("In the Bihar Assembly polls, the RJD has given three seats - Bachhwara, Harlakhi and Rupauli - to the CPI and four to the CPI(M).", "2020-10-05", {"CPI A Bachhwara, Harlakhi, Rupauli", "CPIM 4 A"}),
    ("In the Bihar Assembly polls, the RJD has given three seats, Bachhwara, Harlakhi and Rupauli, to the CPI and four to the CPI(M).", "2020-10-05", {"CPI A Bachhwara, Harlakhi, Rupauli", "CPIM 4 A"}),
)  # fmt: skip


@pytest.mark.parametrize(("text", "day", "told"), NAMED_BETWEEN)
def test_the_names_of_as_many_seats_part_no_number_from_its_taker(
    text: str, day: str, told: set[str]
) -> None:
    assert written(reports(text, "en", day)) == told


LET_HAVE = (
    "In Karnataka, Deve Gowda said his party had agreed to let the BSP have 20 Assembly seats and would itself fight the remaining 204.",
    "In Karnataka, the JD(S) will let the BSP contest 20 of the 224 Assembly seats and fight the remaining 204.",
)  # fmt: skip


@pytest.mark.parametrize("text", LET_HAVE)
def test_who_lets_another_have_seats_fights_the_rest(text: str) -> None:
    assert written(reports(text, "en", "2018-03-20")) == {"BSP 20 A", "JDS 204 A"}


def test_a_bottom_line_is_wanted_at_least() -> None:
    text = "Bihar Assembly polls: The HAM gets six seats. Manjhi had set 15 as his bottom line."
    assert written(reports(text, "en", "2025-10-12")) == {"HAMS 6 A", "HAMS 15- W"}


def test_a_house_of_a_size_that_one_state_alone_has_is_that_states() -> None:
    text = "CALCUTTA: Mamata Banerjee has offered the Congress 44 of the 294 seats. In Assam, the AGP will leave 40 of the 126 seats to the BJP."
    assert plans(text, "en", "2001-03-20") == {
        ("INC", "West Bengal", 44, 44),
        ("BJP", "Assam", 40, 40),
    }


def test_seats_got_on_top_are_no_share_beside_those_fought() -> None:
    text = "The Muslim League has wrested three more seats and will contest 27 in the Kerala Assembly polls."
    assert in_short(standing(text, "en", "2021-03-05")) == {("IUML", 27, 27, "a")}


@pytest.mark.parametrize(
    "text",
    [
        # what only a pronoun stands for is nobody slighted
        "In Assam, the AIUDF is an ally of the Congress for the Assembly polls. It won 14 seats and is now believed to be after 32.",
        "In Assam, the AIUDF, ignored by the BPF, wants 32 of the 126 Assembly seats.",
    ],
)
def test_who_is_slighted_elsewhere_keeps_what_it_wants(text: str) -> None:
    assert ("AIUDF", 32, 32) in {
        (party, low, high) for party, _, low, high in plans(text, "en", "2021-02-03")
    }
