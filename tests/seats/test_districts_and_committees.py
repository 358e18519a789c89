"""Districts beside seats, seats that numbers go on from, committees that choose candidates."""

from __future__ import annotations

import pytest
from tests.seats.plans import in_short, reports, standing, written

UP, BR, KL, WB = (
    "Uttar Pradesh Assembly polls: ",
    "Bihar Assembly polls: ",
    "Kerala Assembly polls: ",
    "West Bengal Assembly polls: ",
)
DAYS = {"U": "2022-01-13", "उ": "2022-01-13", "B": "2020-10-05", "K": "2021-03-10"}
IN_DISTRICTS = (
    (KL + "the IUML will contest 27 seats, among them Kalamassery (Ernakulam), Perinthalmanna (Malappuram) and Koduvally (Kozhikode).", "IUML 27 A Kalamassery, Koduvally, Perinthalmanna"),
    (BR + "the CPI will fight Bachhwara (Begusarai), Harlakhi (Madhubani district) and Rupauli (Purnia).", "CPI A Bachhwara, Harlakhi, Rupauli"),
    (BR + "the CPI gets six seats, including Bachhwara in Begusarai, Harlakhi in Madhubani and Rupauli in Purnia.", "CPI 6 A Bachhwara, Harlakhi, Rupauli"),
    (UP + "the SP has left Jewar (Gautam Buddh Nagar), Khair (Aligarh) and Sadabad (Hathras) to the RLD.", "RLD A Jewar, Khair, Sadabad"),
    ("उत्तर प्रदेश विधानसभा चुनाव में सपा ने जेवर (गौतमबुद्ध नगर), खैर (अलीगढ़) और सादाबाद (हाथरस) सीटें रालोद को दी हैं।", "RLD A Jewar, Khair, Sadabad"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "plan"), IN_DISTRICTS)
def test_the_district_that_a_seat_lies_in_is_no_seat_besides(text: str, plan: str) -> None:
    assert written(reports(text, "en" if text.isascii() else "hi", DAYS[text[0]])) == {plan}


@pytest.mark.parametrize(
    ("text", "plan"),
    [
        # candidates with their seats
        (BR + "the CPI has fielded Awadhesh Rai (Bachhwara), Ram Naresh Pandey (Harlakhi) and Vikas Mandal (Rupauli).", "CPI A Bachhwara, Harlakhi, Rupauli"),
        # a mark of who may stand
        (UP + "the RLD will contest Khair (SC), Baldev (SC) and Sadabad.", "RLD A Baldev, Khair, Sadabad"),
    ],
)  # fmt: skip
def test_what_else_stands_in_brackets_is_read_as_before(text: str, plan: str) -> None:
    assert written(reports(text, "en", DAYS[text[0]])) == {plan}


@pytest.mark.parametrize(
    "where",
    [
        "mostly in South 24 Parganas, Malda and Murshidabad",
        "most of them in Malda and Murshidabad",
        "primarily in Malda, Birbhum and Murshidabad",
        "chiefly around Malda and Birbhum",
        "concentrated in Malda, Murshidabad and Birbhum",
    ],
)
def test_where_most_seats_lie_names_none_of_them(where: str) -> None:
    text = f"{WB}the Indian Secular Front wants 44 seats, {where}."
    assert written(reports(text, "en", "2021-01-29")) == {"ISF 44 W"}


def test_the_foremost_of_the_seats_wanted_are_named() -> None:
    text = f"{UP}the RLD is pressing for 40 seats, notably Thana Bhawan, Chhaprauli and Baghpat."
    assert written(reports(text, "en", "2022-01-01")) == {
        "RLD 40 W Baghpat, Chhaprauli, Thana Bhawan"
    }


GONE_ON_FROM = (
    ("the Nishad Party has demanded Rohaniya, Marihan and 10 other seats.", "NISHAD 12 W Marihan, Rohaniya"),
    ("the Nishad Party will contest Rohaniya, Marihan and at least 10 other seats.", "NISHAD 12- A Marihan, Rohaniya"),
    ("the Nishad Party is pressing for Rohaniya, Marihan and two more constituencies.", "NISHAD 4 W Marihan, Rohaniya"),
    ("the SP has given Jewar, Khair and 20 other constituencies to the RLD.", "RLD 22 A Jewar, Khair"),
    ("the RLD has been left Jewar, Khair and around 20 other seats.", "RLD 22 A Jewar, Khair"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "plan"), GONE_ON_FROM)
def test_a_number_that_goes_on_from_seats_of_an_assembly_has_them_added(
    text: str, plan: str
) -> None:
    assert written(reports(UP + text, "en", "2022-01-20")) == {plan}


CHOSEN = (
    "The BJP's Central Election Committee has cleared 107 candidates for the Uttar Pradesh polls.",
    "The BJP CEC has approved 107 names for the Uttar Pradesh Assembly polls.",
    "The BJP has finalised 107 candidates for the Uttar Pradesh Assembly polls.",
    "The BJP Central Election Committee finalised the names of 107 candidates for Uttar Pradesh.",
    "The BJP's Central Election Committee met to choose candidates for the Uttar Pradesh Assembly polls. The committee has so far cleared 107 names.",
    "The BJP's Central Election Committee gave its nod to 107 names for the Uttar Pradesh polls.",
)  # fmt: skip


@pytest.mark.parametrize("text", CHOSEN)
def test_candidates_whom_a_committee_chooses_are_its_partys(text: str) -> None:
    assert in_short(standing(text, "en", "2022-01-13")) == {("BJP", 107, 107, "a")}


def test_a_number_of_seats_that_two_finalise_is_read_as_before() -> None:
    text = "The AIADMK and the PMK have finalised seven Lok Sabha seats for the PMK in Tamil Nadu."
    assert in_short(standing(text, "en", "2019-02-19")) == {("PMK", 7, 7, "a")}


def test_another_partys_board_is_not_the_one_that_is_known() -> None:
    text = "The Samajwadi Party's parliamentary board met on Friday. It has cleared 235 names for the Uttar Pradesh Assembly polls."
    assert in_short(standing(text, "en", "2016-12-30")) <= {("SP", 235, 235, "a")}


SO_MANY_MORE = (
    ("The NDA announced which party will contest which Lok Sabha seat in Bihar.\nBJP: Patna Sahib, Buxar, Begusarai and 14 more.\nLJP: Hajipur, Jamui and Vaishali.", {"BJP 17 A Begusarai, Buxar, Patna Sahib", "LJP A Hajipur, Jamui, Vaishali"}),
    ("In Bihar, the BJP will contest Patna Sahib, Buxar, Begusarai and 14 more Lok Sabha seats.", {"BJP 17 A Begusarai, Buxar, Patna Sahib"}),
    ("In Bihar, the BJP gets Patna Sahib, Buxar, Begusarai and 14 others in the Lok Sabha polls.", {"BJP 17 A Begusarai, Buxar, Patna Sahib"}),
    # what goes to another is not more of the same
    ("In Bihar, the BJP gets Patna Sahib, Buxar and Begusarai and 16 seats go to the JD(U) in the Lok Sabha polls.", {"BJP A Begusarai, Buxar, Patna Sahib", "JDU 16 A"}),
)  # fmt: skip


@pytest.mark.parametrize(("text", "told"), SO_MANY_MORE)
def test_a_list_may_go_on_with_a_number_of_seats(text: str, told: set[str]) -> None:
    assert written(reports(text, "en", "2019-03-17")) == told
