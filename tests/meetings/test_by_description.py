"""Who acts by a description that is no office: "the veteran leader", "the Jat leader"."""

from __future__ import annotations

import pytest
from tests.meetings.told import together

REACHED = "Jayant Chaudhary reached Lucknow on Monday. "


@pytest.mark.parametrize(
    "again",
    [
        "The young leader met Akhilesh Yadav at a hotel.",
        "The Jat leader later met Akhilesh Yadav at a hotel.",
        "The Jat strongman held talks with Akhilesh Yadav at a hotel.",
        "The former Union minister called on Akhilesh Yadav.",
        "The former minister of state met Akhilesh Yadav.",
        "The Rajya Sabha MP also met Akhilesh Yadav.",
        "The RLD scion met Akhilesh Yadav on Tuesday.",
        "In the evening the Jat leader met Akhilesh Yadav.",
    ],
)
def test_the_topic_acts_by_a_description(again: str) -> None:
    assert together(REACHED + again) == {frozenset({"Chaudhary", "Yadav"})}


@pytest.mark.parametrize(
    "again",
    [
        "Akhilesh Yadav received the Jat leader at his residence.",
        "Akhilesh Yadav met the young leader on Tuesday.",
        "Akhilesh Yadav held talks with the former minister for an hour.",
        "Later Akhilesh Yadav called on the Rajya Sabha MP.",
    ],
)
def test_the_topic_is_met_by_a_description(again: str) -> None:
    assert together(REACHED + again) == {frozenset({"Chaudhary", "Yadav"})}


@pytest.mark.parametrize("post", ["MPCC president", "MPCC chief", "PCC chief", "state president"])
def test_the_head_of_a_state_unit_is_spoken_of_again(post: str) -> None:
    text = (
        "Kamal Nath, who leads the Congress in Madhya Pradesh, is in Delhi. "
        f"The {post} met Rahul Gandhi on Tuesday."
    )
    assert together(text) == {frozenset({"Nath", "Gandhi"})}


def test_a_description_goes_on_with_the_next_one() -> None:
    text = "Sachin Pilot was in Delhi. The former deputy chief minister met Rahul Gandhi on Tuesday. The Tonk MLA also met Kamal Nath."
    assert together(text) == {frozenset({"Pilot", "Gandhi"}), frozenset({"Pilot", "Nath"})}


@pytest.mark.parametrize(
    "text",
    [
        # of another party
        "Jayant Chaudhary reached Lucknow on Monday. The BJP MP met Akhilesh Yadav at a hotel.",
        # somebody without a name has been told of
        "Jayant Chaudhary spoke to a senior leader from Mathura. The leader met Akhilesh Yadav.",
        "Jayant Chaudhary is unhappy, an MLA said. The MLA met Akhilesh Yadav on Tuesday.",
        # several
        "Jayant Chaudhary reached Lucknow on Monday. The RLD leaders met Akhilesh Yadav.",
    ],
)
def test_whom_the_words_do_not_fit_is_not_meant(text: str) -> None:
    assert not any("Chaudhary" in people for people in together(text))


@pytest.mark.parametrize(
    "again",
    [
        "The Jat leader met Jayant Chaudhary on Tuesday.",
        "The Jat leader met him on Tuesday.",
        "He met the Jat leader on Tuesday.",
    ],
)
def test_nobody_meets_himself(again: str) -> None:
    assert frozenset({"Chaudhary"}) not in together(f"Jayant Chaudhary is in Lucknow. {again}")


def test_who_never_held_a_post_is_not_called_by_it() -> None:
    text = "B S Yediyurappa was in Delhi. The former prime minister met Narendra Modi on Monday."
    assert not any("Yediyurappa" in people for people in together(text))


@pytest.mark.parametrize("where", ["the neighbouring MP", "poll-bound MP"])
def test_letters_of_a_state_are_no_member_of_parliament(where: str) -> None:
    text = f"Raghav Chadha was in Delhi. The first-time MP met Kamal Nath in {where} on Monday."
    assert together(text) == {frozenset({"Chadha", "Nath"})}
