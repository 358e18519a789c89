"""Beside a meeting a report names many who had no part in it, and some who had."""

from __future__ import annotations

import pytest
from tests.meetings.told import companies, sides

TALK = "Nitish Kumar met Amit Shah in Delhi on Monday. "
TWO = {"Nitish Kumar", "Amit Shah"}


@pytest.mark.parametrize(
    "text",
    [
        "Tejashwi Yadav took a dig at the meeting.",
        "Tejashwi Yadav called it a meeting of the desperate.",
        "Tejashwi Yadav brushed aside speculation over the meeting and left for Gaya.",
        "Tejashwi Yadav welcomed the development.",
        "Political analyst Ramesh Chennithala said the meeting was significant.",
        "In a post on X, Tejashwi Yadav said the meeting was an admission of defeat.",
        "The meeting drew a sharp reaction from Tejashwi Yadav, who spoke of betrayal.",
    ],
)
def test_who_judges_a_meeting_from_outside_was_not_in_it(text: str) -> None:
    assert companies(TALK + text) == [TWO]


@pytest.mark.parametrize(
    "text",
    [
        "Tejashwi Yadav demanded to know what was discussed at the meeting.",
        "Tejashwi Yadav asked why the two were meeting so often.",
        "Tejashwi Yadav told reporters in Patna that the meeting had no meaning.",
        "Hours after the meeting, Tejashwi Yadav announced that his party would fight alone.",
        "Calls to Tejashwi Yadav went unanswered.",
        "Tejashwi Yadav also spoke on the issue in the assembly.",
    ],
)
def test_who_speaks_of_a_meeting_or_is_asked_was_not_in_it(text: str) -> None:
    assert companies(TALK + text) == [TWO]


@pytest.mark.parametrize(
    "text",
    [
        "Samrat Choudhary joined the BJP in 2017.",
        "Jyotiraditya Scindia had joined the party with 22 MLAs.",
        "Tejashwi Yadav walked out of the alliance last year.",
        "Tejashwi Yadav represents Raghopur in the assembly.",
        "The BJP has fielded Giriraj Singh from the constituency.",
        "Manish Sisodia was arrested by the CBI last year.",
        "The meeting was held a day before Tejashwi Yadav is to visit the state.",
    ],
)
def test_of_whom_a_report_tells_what_was_before_or_is_to_come_was_not_in_a_meeting(
    text: str,
) -> None:
    assert companies(TALK + text) == [TWO]


@pytest.mark.parametrize(
    "text",
    [
        "With Hemant Soren in jail, the party has been rudderless.",
        "Without Tejashwi Yadav, the alliance will have no face, leaders say.",
        "Tejashwi Yadav has been sulking since the tickets were given out.",
        "Tejashwi Yadav stayed at his home.",
    ],
)
def test_whom_others_miss_or_who_sulks_stayed_away_from_no_talk_of_two(text: str) -> None:
    assert sides(TALK + text) == (TWO, set())


@pytest.mark.parametrize(
    "text",
    [
        "Rajnath Singh, who accompanied him, said the talks would continue.",
        "Rajnath Singh, who was part of the delegation, said the talks would continue.",
        '"We had a good discussion," Rajnath Singh said while leaving.',
        "Rajnath Singh told the two leaders during the meeting that there was no hurry.",
        "Rajnath Singh was also seen at the meeting.",
        "Rajnath Singh, who was present at the meeting, called it a formality.",
        "Rajnath Singh, who attended the meeting, called it a farce.",
        "The meeting was also attended by Rajnath Singh.",
    ],
)
def test_who_came_along_or_is_quoted_on_leaving_was_there(text: str) -> None:
    assert companies(TALK + text) == [TWO | {"Rajnath Singh"}]


def test_a_meeting_that_somebody_else_holds_is_another_than_a_talk_of_two() -> None:
    text = "Mamata Banerjee convened a meeting of opposition leaders last week, which K Chandrashekar Rao had skipped."
    assert companies(TALK + text)[0] == TWO


def test_who_finds_a_meeting_of_many_useful_was_there() -> None:
    text = "Leaders of the INDIA bloc met in Mumbai on Monday. Sharad Pawar said the meeting was fruitful."
    assert companies(text) == [{"Sharad Pawar"}]


@pytest.mark.parametrize(
    "text",
    [
        (
            "JMM legislators met in Ranchi on Tuesday and authorised party president Shibu Soren to "
            "choose their leader. Champai Soren and Basant Soren attended."
        ),
        (
            "Champai Soren and Basant Soren attended the meeting of JMM legislators in Ranchi on "
            "Tuesday, which left the choice of the next chief minister to Shibu Soren."
        ),
        (
            "At a meeting in Ranchi on Tuesday that Champai Soren and Basant Soren attended, Shibu "
            "Soren was authorised by the party to take a decision on the alliance."
        ),
        (
            "रांची में मंगलवार को झामुमो विधायकों की बैठक हुई, जिसमें शिबू सोरेन को नेता चुनने के लिए अधिकृत "
            "किया गया। बैठक में चंपाई सोरेन और बसंत सोरेन मौजूद थे।"
        ),
        (
            "रांची में मंगलवार को झामुमो विधायकों की बैठक हुई। बैठक में चंपाई सोरेन और बसंत सोरेन मौजूद थे। "
            "मुख्यमंत्री के नाम का फैसला शिबू सोरेन पर छोड़ दिया गया।"
        ),
    ],
)
def test_to_whom_a_body_leaves_the_choice_need_not_be_there(text: str) -> None:
    assert companies(text) == [{"Champai Soren", "Basant Soren"}]


@pytest.mark.parametrize(
    "text",
    [
        "Tejashwi Yadav dubbed the talks a sell-out.",
        "Tejashwi Yadav called the alliance a sinking ship.",
        "Tejashwi Yadav accused both parties of betraying the youth.",
        "Tejashwi Yadav is on a two-day visit to Gaya.",
        "Tejashwi Yadav reviewed the flood situation in Gaya on Tuesday.",
        "Tejashwi Yadav has been upset over the choice of candidates.",
        "Jayant Chaudhary recently joined the NDA.",
        "The Congress has fielded Ajay Rai from Varanasi.",
        "Tejashwi Yadav refused to comment.",
    ],
)
@pytest.mark.parametrize(
    "gathering",
    [
        "Nitish Kumar and Amit Shah attended the NDA meeting in Delhi on Monday. ",
        "The NDA met in Delhi on Monday. Nitish Kumar and Amit Shah were among those present. ",
    ],
)
def test_of_whom_a_report_of_a_gathering_tells_something_else_was_not_there(
    gathering: str, text: str
) -> None:
    assert sides(gathering + text) == (TWO, set())


@pytest.mark.parametrize(
    "text",
    [
        (
            "JMM legislators met in Ranchi on Tuesday and authorised Shibu Soren, who chaired the "
            "meeting, to choose their leader. Champai Soren attended."
        ),
        (
            "Shibu Soren met JMM legislators in Ranchi on Tuesday with Champai Soren, and they "
            "authorised him to choose their leader."
        ),
    ],
)
def test_who_was_there_and_is_given_the_choice_was_there(text: str) -> None:
    assert companies(text) == [{"Champai Soren", "Shibu Soren"}]


@pytest.mark.parametrize(
    "text",
    [
        "Hemant Soren was sworn in on Tuesday. Tejashwi Yadav attended the ceremony.",
        "Later he addressed a rally in Gaya. Tejashwi Yadav was also present.",
        "Later he addressed a press conference. Tejashwi Yadav and Samrat Choudhary were also present.",
    ],
)
def test_who_came_to_an_oath_or_a_rally_was_not_at_the_talks_before(text: str) -> None:
    assert companies(TALK + text) == [TWO]


@pytest.mark.parametrize("hall", ["Sardar Patel memorial", "Jawaharlal Nehru auditorium"])
def test_after_whom_a_hall_is_named_is_not_in_it(hall: str) -> None:
    text = f"Nitish Kumar met Amit Shah at the {hall} in Ahmedabad on Monday."
    assert companies(text) == [TWO]


@pytest.mark.parametrize(
    "text",
    [
        "Jai Ram Thakur and Anurag Thakur are seen as the frontrunners.",
        "The two parties have left Amethi for Rahul Gandhi and Sonia Gandhi.",
        "Tejashwi Yadav, meanwhile, left for Gaya.",
        "Tejashwi Yadav is expected in Gaya next week.",
        "State BJP chief Prahlad Joshi declined comment.",
        "Samrat Choudhary said the opposition was busy with its own quarrels.",
    ],
)
def test_who_is_tipped_leaves_or_is_due_elsewhere_was_not_in_it(text: str) -> None:
    assert sides(TALK + text) == (TWO, set())


def test_whom_one_congratulates_on_the_telephone_he_spoke_to() -> None:
    text = "Tejashwi Yadav congratulated Nitish Kumar over the phone."
    assert companies(TALK + text) == [TWO, {"Tejashwi Yadav", "Nitish Kumar"}]


def test_who_gets_no_appointment_with_one_meets_another_in_his_stead() -> None:
    text = "Anil Desai got no appointment with Amit Shah on Monday. He met Om Birla instead."
    assert companies(text) == [{"Anil Desai", "Om Birla"}]


def test_with_whom_absentees_side_is_not_away() -> None:
    text = "Eknath Shinde met Amit Shah on Monday. Vinayak Raut, who is with Uddhav Thackeray, stayed away."
    assert sides(text) == ({"Eknath Shinde", "Amit Shah"}, {"Vinayak Raut"})
