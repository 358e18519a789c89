"""Whom dense newsroom sentences name beside those who met, and the day that a morning's paper tells of."""

from __future__ import annotations

import pytest
from tests.meetings.told import meetings, present


def people(text: str, published: str = "2025-02-09") -> list[set[str]]:
    return [present(m) for m in meetings(text, published)]


@pytest.mark.parametrize(
    "aside",
    [
        "seen as a frontrunner after beating Arvind Kejriwal,",
        "who has been at loggerheads with Arvind Kejriwal since 2015,",
        "miffed with Arvind Kejriwal over his remarks,",
        "who was brought into politics by Arvind Kejriwal and Atishi,",
        "whose party had backed Arvind Kejriwal in 2013,",
    ],
)
def test_an_aside_names_people_who_met_nobody(aside: str) -> None:
    text = f"Parvesh Verma, {aside} met Amit Shah in New Delhi on Saturday."
    assert people(text) == [{"Parvesh Verma", "Amit Shah"}]


def test_whom_an_aside_names_may_be_met_all_the_same() -> None:
    text = "Kamal Nath, who was called to Delhi by Sonia Gandhi, met her on Saturday evening."
    assert people(text) == [{"Kamal Nath", "Sonia Gandhi"}]


def test_whom_an_aside_names_is_met_by_a_pronoun_after_it() -> None:
    text = (
        "Naveen Patnaik has put off his trip. Mamata Banerjee, who once described Nitish Kumar as "
        "a friend, will meet him on Monday."
    )
    assert people(text) == [{"Mamata Banerjee", "Nitish Kumar"}]


@pytest.mark.parametrize(
    "words",
    [
        "Sonia Gandhi held talks with A. K. Antony, who had returned from Kochi, and Ahmed Patel",
        "Sonia Gandhi met A. K. Antony, who has just come back from Kochi, and Ahmed Patel",
    ],
)
def test_a_list_goes_on_after_what_is_told_of_one(words: str) -> None:
    assert people(f"{words} on Saturday.") == [{"Sonia Gandhi", "A. K. Antony", "Ahmed Patel"}]


def test_who_tells_what_a_committee_is_to_decide_is_not_in_it_for_that() -> None:
    text = "Manmohan Singh told reporters that the Congress Working Committee would take a view on Monday."
    assert people(text) == [set()]


@pytest.mark.parametrize("aside", ["accompanied by Nilesh Rane,", "along with Nilesh Rane,"])
def test_company_is_no_aside(aside: str) -> None:
    text = f"Narayan Rane, {aside} met Amit Shah in New Delhi on Saturday."
    assert people(text) == [{"Narayan Rane", "Nilesh Rane", "Amit Shah"}]


@pytest.mark.parametrize(
    ("text", "met"),
    [
        (
            (
                "H. D. Deve Gowda's name was cleared at a meeting in New Delhi on Saturday. It was "
                "attended by Mulayam Singh Yadav and Lalu Prasad Yadav."
            ),
            {"Mulayam Singh Yadav", "Lalu Prasad Yadav"},
        ),
        (
            (
                "Jyoti Basu met Sonia Gandhi in New Delhi on Saturday and proposed the names of "
                "Manmohan Singh and Pranab Mukherjee."
            ),
            {"Jyoti Basu", "Sonia Gandhi"},
        ),
        (
            (
                "Mamata Banerjee met Sonia Gandhi in New Delhi on Saturday. Gandhi told her that "
                "Pranab Mukherjee and Hamid Ansari were her choices."
            ),
            {"Mamata Banerjee", "Sonia Gandhi"},
        ),
        (
            (
                "The talks were over when the Vajpayee government fell, and Arjun Singh called on "
                "Mulayam Singh Yadav on Saturday."
            ),
            {"Arjun Singh", "Mulayam Singh Yadav"},
        ),
        (
            (
                "P. V. Narasimha Rao, who had written to Jyoti Basu on Friday, is to receive "
                "Harkishan Singh Surjeet and H. D. Deve Gowda on Monday."
            ),
            {"P. V. Narasimha Rao", "Harkishan Singh Surjeet", "H. D. Deve Gowda"},
        ),
        (
            (
                "Mayawati, who told reporters that Vinay Katiyar and Lalji Tandon had plotted against "
                "her, met Kanshi Ram on Saturday."
            ),
            {"Mayawati", "Kanshi Ram"},
        ),
    ],
)
def test_who_is_only_spoken_of_meets_nobody(text: str, met: set[str]) -> None:
    assert people(text) == [met]


def test_who_refuses_to_come_does_not_meet() -> None:
    text = (
        "Sushil Kumar Modi and Nand Kishore Yadav had been asked to meet Nitish Kumar on Saturday "
        "but they refused."
    )
    assert people(text) == []


@pytest.mark.parametrize(
    "words",
    [
        "drove to Raj Bhavan on Saturday to ask Governor C. P. Radhakrishnan to dissolve the House.",
        "went to Raj Bhavan on Saturday and handed over a letter to Governor C. P. Radhakrishnan.",
        "went to Raj Bhavan on Saturday and tendered his resignation to Governor C. P. Radhakrishnan.",
    ],
)
def test_who_goes_to_tell_somebody_meets_them(words: str) -> None:
    assert people(f"Eknath Shinde {words}") == [{"Eknath Shinde", "C. P. Radhakrishnan"}]


def test_what_is_said_to_have_been_is_told() -> None:
    text = "Rahul Gandhi is said to have told Ghulam Nabi Azad over phone on Saturday to wait."
    assert people(text) == [{"Rahul Gandhi", "Ghulam Nabi Azad"}]


def test_who_would_not_go_below_a_number_is_not_away() -> None:
    text = "Uddhav Thackeray told a meeting of party leaders on Saturday that he would not go below 151 seats."
    assert all(not meeting.absentees for meeting in meetings(text, "2025-02-09"))


def test_a_meeting_on_a_day_to_come_is_planned() -> None:
    text = "Prakash Karat is meeting leaders of the other Left parties on Friday."
    (meeting,) = meetings(text, "2008-07-03")
    assert meeting.status.value.value == "planned"


_PAPER = (
    "Nitish Kumar on Saturday met Sharad Yadav in Patna.\n\nL. K. Advani called up Nitish Kumar "
    "late on Friday.\n\nDharmendra Pradhan landed in Patna in the evening and went into a huddle "
    "with Sushil Kumar Modi and Mangal Pandey."
)


def days(text: str, published: str) -> list[str]:
    return [str(m.date and m.date.value) for m in meetings(text, published)]


def test_a_morning_paper_tells_of_the_evening_before() -> None:
    assert days(_PAPER, "2013-06-16") == ["2013-06-15", "2013-06-14", "2013-06-15"]


def test_a_report_of_the_same_day_tells_of_its_own_evening() -> None:
    assert days(_PAPER, "2013-06-15") == ["2013-06-15", "2013-06-14", "2013-06-15"]


def test_a_surname_goes_on_meaning_who_was_called_by_it_first() -> None:
    text = (
        "N. Chandrababu Naidu met Jyoti Basu on Monday. Naidu's colleague K. Yerran Naidu was in "
        "Delhi. The two agreed on little. Sitaram Kesri called on Naidu on Tuesday."
    )
    assert {"Sitaram Kesri", "N. Chandrababu Naidu"} in people(text, "1998-03-18")


def test_a_surname_of_two_named_in_full_stays_open() -> None:
    text = (
        "N. Chandrababu Naidu and K. Yerran Naidu were in Delhi on Monday. Sitaram Kesri called on "
        "Naidu on Tuesday."
    )
    assert {"Sitaram Kesri", "N. Chandrababu Naidu"} not in people(text, "1998-03-18")
