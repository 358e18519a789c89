"""English reports of what others did meanwhile, next, or after: each meeting is told for itself."""

from __future__ import annotations

import pytest
from tests.meetings.told import absent, meetings, met, present, together, told


@pytest.mark.parametrize(
    "text",
    [
        (
            "Ashok Gehlot chaired a meeting of Congress legislators at the party office on Monday. At "
            "the same time Sachin Pilot hosted a lunch for party MPs at Jaipur House."
        ),
        (
            "Ashok Gehlot met party MLAs in Jaipur on Monday. Across town, Sachin Pilot held a meeting "
            "of legislators who back him."
        ),
        (
            "Ashok Gehlot addressed a meeting of Congress legislators on Monday. Sachin Pilot held a "
            "parallel meeting with MLAs loyal to him."
        ),
        (
            "Ashok Gehlot addressed a meeting of ministers in Jodhpur on Monday. Sachin Pilot held his "
            "own meeting with party MLAs in Jaipur."
        ),
        (
            "Ashok Gehlot chaired a meeting of Congress legislators on Monday. On Tuesday Sachin Pilot "
            "told a meeting of party MPs that he would not leave the Congress."
        ),
    ],
)
def test_rivals_who_gather_meanwhile_hold_a_meeting_of_their_own(text: str) -> None:
    assert together(text) == {frozenset({"Gehlot"}), frozenset({"Pilot"})}


@pytest.mark.parametrize(
    "text",
    [
        (
            "The BJP core committee met in Jaipur on Monday. Vasundhara Raje, Rajendra Rathore and "
            "Satish Poonia attended. Diya Kumari, meanwhile, addressed a rally in Jodhpur."
        ),
        (
            "Vasundhara Raje chaired a meeting of BJP MLAs in Jaipur on Monday. Rajendra Rathore and "
            "Satish Poonia addressed the meeting."
        ),
    ],
)
def test_what_is_said_of_one_meeting_is_of_one(text: str) -> None:
    assert together(text) == {frozenset({"Raje", "Rathore", "Poonia"})}


@pytest.mark.parametrize(
    "text",
    [
        "Eknath Shinde met Sena MLAs in Thane on Monday, while Sharad Pawar held talks with Nana Patole at Silver Oak.",
        "While Eknath Shinde was meeting party MLAs in Thane on Monday, Sharad Pawar called on Nana Patole at Silver Oak.",
        "Eknath Shinde chaired a meeting of ministers in Thane on Monday, even as Sharad Pawar met Nana Patole at Silver Oak.",
    ],
)
def test_who_met_while_somebody_had_the_own_side_over_met_apart(text: str) -> None:
    assert told(text) == {
        *met("held", "2024-06-10", "Thane", "Shinde"),
        *met("held", "2024-06-10", "Silver Oak", "Pawar", "Patole"),
    }


def test_who_stays_away_and_has_others_over_is_at_the_own_meeting() -> None:
    text = (
        "Ashok Gehlot chaired a meeting of MLAs in Jaipur on Monday. Vasundhara Raje stayed away and "
        "hosted a lunch for legislators at her residence."
    )
    first, second = meetings(text, published="2024-06-12")
    assert (present(first), absent(first)) == ({"Ashok Gehlot"}, {"Vasundhara Raje"})
    assert present(second) == {"Vasundhara Raje"}


@pytest.mark.parametrize(
    "text",
    [
        "Leaders of 15 opposition parties met in Patna on Friday. J. P. Nadda called it a photo session.",
        "Opposition parties gathered in Patna on Friday and resolved to fight together. J. P. Nadda ridiculed the show of unity.",
        "The three alliance partners held a meeting in Patna on Friday. J. P. Nadda ridiculed the show of unity.",
    ],
)
def test_parties_whom_nobody_names_met(text: str) -> None:
    assert told(text) == met("held", "2024-06-07", "Patna")


@pytest.mark.parametrize(
    "text",
    [
        "Opposition parties often meet in Patna. J. P. Nadda ridiculed the show of unity.",
        "Leaders of 15 opposition parties met the president on Friday. J. P. Nadda ridiculed the show of unity.",
        "Opposition parties met with little success in 2019. J. P. Nadda ridiculed the show of unity.",
    ],
)
def test_parties_that_only_may_meet_did_not(text: str) -> None:
    assert not told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Opposition leaders met in Patna on Friday. The next meeting will be held in Shimla on July 12, Nitish Kumar said.",
        "Opposition leaders met in Patna on Friday. They will meet again in Shimla on July 12, Nitish Kumar said.",
        "The opposition parties, which met in Patna on Friday, will hold their next meeting in Shimla on July 12, Nitish Kumar told reporters.",
        "Opposition leaders will meet in Shimla on July 12, Nitish Kumar said. They last met in Patna on Friday.",
    ],
)
def test_the_meeting_before_and_the_next_are_two(text: str) -> None:
    assert told(text) == {
        *met("held", "2024-06-07", "Patna"),
        *met("planned", "2024-07-12", "Shimla"),
    }


def test_who_hosted_the_meeting_was_at_the_one_that_has_been() -> None:
    text = (
        "The leaders of 15 parties, who met in Patna on Monday, will gather again in Shimla next "
        "month. Nitish Kumar hosted the meeting."
    )
    assert told(text) == {
        *met("held", "2024-06-10", "Patna", "Kumar"),
        *met("planned", "2024-07", "Shimla"),
    }


def test_the_next_meeting_of_a_headline_is_that_of_the_report() -> None:
    text = (
        "MVA partners discuss seats, next round on Friday\n\nThe three constituents of the Maha Vikas "
        "Aghadi met in Bandra on Tuesday. Nana Patole and Jayant Patil took part.\n\nOn Monday Ramesh "
        "Chennithala had called on Uddhav Thackeray.\n\nThe next round of talks will be held on Friday."
    )
    planned = [day for status, day, _, _ in told(text) if status == "planned"]
    assert planned == ["2024-06-14"]


@pytest.mark.parametrize(
    "text",
    [
        "Ashok Gehlot met Kamal Nath on Monday, while Sachin Pilot called on Ajay Maken. Both leaders will meet Rahul Gandhi on Friday.",
        "Ashok Gehlot met Ajay Maken on Monday. Sachin Pilot called on Maken in the evening. The two leaders will meet Rahul Gandhi on Friday.",
        "Ashok Gehlot met Kamal Nath on Monday and Sachin Pilot met Ajay Maken. The two Congress leaders are to meet Rahul Gandhi on Friday.",
    ],
)
def test_two_who_each_met_somebody_go_on_together(text: str) -> None:
    assert frozenset({"Gehlot", "Pilot", "Gandhi"}) in together(text)


def test_two_who_met_each_other_go_on_together() -> None:
    text = (
        "Ashok Gehlot met Kamal Nath on Monday. The two leaders will meet Rahul Gandhi on Friday."
    )
    assert together(text) == {
        frozenset({"Gehlot", "Nath"}),
        frozenset({"Gehlot", "Nath", "Gandhi"}),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Nitish Kumar called on Lalji Tandon on Monday and from there went to the home of Sharad Yadav.",
        "Nitish Kumar met Lalji Tandon on Monday and then drove to Sharad Yadav's residence.",
        "Nitish Kumar handed his resignation to Governor Lalji Tandon on Monday and then walked to Sharad Yadav's house.",
    ],
)
def test_who_goes_on_to_somebodys_home_takes_nobody_along(text: str) -> None:
    assert together(text) == {frozenset({"Kumar", "Tandon"}), frozenset({"Kumar", "Yadav"})}


def test_where_others_met_is_no_home_to_go_on_to() -> None:
    text = "Nitish Kumar met Lalji Tandon at Sharad Yadav's residence on Monday and left for Gaya."
    assert together(text) == {frozenset({"Kumar", "Tandon"})}


@pytest.mark.parametrize(
    "text",
    [
        "A day after he met Amit Shah in New Delhi, Hemant Soren on Tuesday chaired a meeting of JMM legislators in Ranchi.",
        "A day after meeting Amit Shah in New Delhi, Hemant Soren on Tuesday held a meeting with JMM legislators in Ranchi.",
    ],
)
def test_who_gathers_others_after_a_talk_does_so_without_the_other_side(text: str) -> None:
    assert told(text) == {
        *met("held", "2024-06-10", "New Delhi", "Soren", "Shah"),
        *met("held", "2024-06-11", "Ranchi", "Soren"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Sharad Pawar told a meeting of NCP leaders on Monday that he would not retire from politics.",
        "Sharad Pawar told a closed-door meeting of NCP legislators on Monday that the party would fight alone.",
    ],
)
def test_who_tells_a_meeting_of_plans_has_held_it(text: str) -> None:
    assert told(text) == met("held", "2024-06-10", None, "Pawar")


def test_talks_that_the_host_calls_off_are_cancelled() -> None:
    text = "Eknath Shinde flew to Delhi on Monday for a meeting with J. P. Nadda, but the BJP president called it off."
    assert told(text) == met("cancelled", "2024-06-10", "New Delhi", "Shinde", "Nadda")


def test_how_often_two_met_tells_of_each_day() -> None:
    text = (
        "Sharad Pawar and Uddhav Thackeray met twice in the past fortnight, on June 3 and June 7."
    )
    assert told(text) == {
        *met("held", "2024-06-03", None, "Pawar", "Thackeray"),
        *met("held", "2024-06-07", None, "Pawar", "Thackeray"),
    }


def test_who_could_not_come_on_the_old_day_may_come_on_the_new() -> None:
    text = (
        "The meeting of the opposition's coordination committee has been put off from June 20 to June "
        "25. T. R. Baalu had conveyed that he would not be available on June 20."
    )
    (moved,) = meetings(text, published="2024-06-12")
    assert str(moved.date and moved.date.value) == "2024-06-25"
    assert absent(moved) == set()


def test_who_cannot_come_on_the_new_day_stays_away() -> None:
    text = (
        "The opposition meeting in Patna has been put off from June 20 to June 25. T. R. Baalu will "
        "not be able to attend the June 25 meeting."
    )
    (moved,) = meetings(text, published="2024-06-12")
    assert absent(moved) == {"T. R. Baalu"}


@pytest.mark.parametrize(
    "text",
    [
        "The BJP's core group, which includes Shivraj Singh Chouhan and Narendra Singh Tomar, will meet in Bhopal on Friday under Amit Shah.",
        "The BJP core committee, of which Shivraj Singh Chouhan is a member, will meet in Bhopal on Friday under Amit Shah.",
    ],
)
def test_those_of_whom_a_body_is_made_up_are_not_told_to_come(text: str) -> None:
    assert told(text) == met("planned", "2024-06-14", "Bhopal", "Shah")
