"""English reports that tell of several occasions in one breath: each has its own people."""

from __future__ import annotations

import pytest
from tests.meetings.told import together


def sets(*meetings: str) -> set[frozenset[str]]:
    """What `together` gives for meetings of which each is written as names apart by blanks."""
    return {frozenset(names.split()) for names in meetings}


@pytest.mark.parametrize(
    "text",
    [
        (
            "Naveen Patnaik met Mayawati at her residence in Lucknow on Monday, then drove to Akhilesh "
            "Yadav's house and called on Jayant Chaudhary in the evening."
        ),
        (
            "Naveen Patnaik met Mayawati first, Akhilesh Yadav at the secretariat over tea and, at "
            "midnight, Jayant Chaudhary at a nearby hotel."
        ),
        (
            "Naveen Patnaik had calls with Mayawati on Sunday, a sit-down with Akhilesh Yadav on Monday "
            "and a long meeting with Jayant Chaudhary on Tuesday."
        ),
        (
            "On Monday Naveen Patnaik drove to the residences of Mayawati, Akhilesh Yadav and Jayant "
            "Chaudhary to seek their support."
        ),
        (
            "Mayawati, Akhilesh Yadav and Jayant Chaudhary were called in one after the other by Naveen "
            "Patnaik on Monday."
        ),
    ],
)
def test_each_stop_of_a_round_is_a_meeting(text: str) -> None:
    assert together(text) == sets("Patnaik Mayawati", "Patnaik Yadav", "Patnaik Chaudhary")


@pytest.mark.parametrize(
    "text",
    [
        (
            "Naveen Patnaik held talks with Mayawati in Lucknow on Monday after meeting Akhilesh Yadav "
            "at his party office."
        ),
        (
            "Naveen Patnaik's talks with Mayawati on Thursday were followed by a meeting with Akhilesh "
            "Yadav at a suburban hotel on Friday."
        ),
        (
            "Naveen Patnaik's meeting with Mayawati in Lucknow came two days after he had called on "
            "Akhilesh Yadav in New Delhi."
        ),
        (
            "Before he met Mayawati, Naveen Patnaik had a half-hour session with Akhilesh Yadav at the "
            "party office."
        ),
        "Sources said Naveen Patnaik met Mayawati first and Akhilesh Yadav afterwards.",
        (
            "Naveen Patnaik met Mayawati at a hotel on Monday. Then came a longer sitting with Akhilesh "
            "Yadav."
        ),
    ],
)
def test_what_came_before_or_after_is_a_meeting_of_its_own(text: str) -> None:
    assert together(text) == sets("Patnaik Mayawati", "Patnaik Yadav")


@pytest.mark.parametrize(
    "text",
    [
        "Naveen Patnaik held talks with Mayawati, and Nitish Kumar called on Akhilesh Yadav in Lucknow.",
        (
            "A meeting between Naveen Patnaik and Mayawati took place on Sunday; another between Nitish "
            "Kumar and Akhilesh Yadav is due on Tuesday."
        ),
    ],
)
def test_others_meet_in_a_clause_of_their_own(text: str) -> None:
    assert together(text) == sets("Patnaik Mayawati", "Kumar Yadav")


def test_those_in_touch_meanwhile_are_not_at_what_is_told_first() -> None:
    text = (
        "In Lucknow, Naveen Patnaik called on Mayawati at a hotel, while Derek O'Brien was in touch "
        "with Jairam Ramesh."
    )
    assert together(text) == sets("Patnaik Mayawati", "O'Brien Ramesh")


def test_whoever_is_only_the_object_of_a_word_does_not_go_on() -> None:
    text = (
        "Naveen Patnaik travelled with Mayawati to Lucknow on Sunday, and later met Akhilesh Yadav "
        "at the party office."
    )
    assert all("Patnaik" in people for people in together(text))


def test_whom_somebody_met_may_go_on_to_others() -> None:
    text = (
        "Naveen Patnaik telephoned Mayawati; she in turn rang Nitish Kumar, who then called Akhilesh "
        "Yadav."
    )
    assert together(text) == sets("Patnaik Mayawati", "Mayawati Kumar", "Kumar Yadav")


@pytest.mark.parametrize(
    "text",
    [
        (
            "Sitaram Yechury and D. Raja met M. K. Stalin on Monday. Vaiko met him on Tuesday, and "
            "Naveen Patnaik on Wednesday."
        ),
        (
            "Sitaram Yechury and D. Raja met M. K. Stalin on Monday. In Madurai, Vaiko hosted him, and "
            "in Salem, Naveen Patnaik."
        ),
    ],
)
def test_a_name_without_a_verb_is_another_subject_where_a_pronoun_is_the_object(text: str) -> None:
    assert together(text) == sets("Yechury Raja Stalin", "Vaiko Stalin", "Patnaik Stalin")


def test_whoever_also_speaks_to_one_of_them_does_so_elsewhere() -> None:
    text = (
        "Naveen Patnaik called Akhilesh Yadav on Sunday to break the deadlock. Mayawati, too, is "
        "learnt to have spoken to Akhilesh Yadav."
    )
    assert together(text) == sets("Patnaik Yadav", "Mayawati Yadav")


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            (
                "Naveen Patnaik met Mayawati, Akhilesh Yadav and Nitish Kumar together on Thursday and "
                "asked them to stop quarrelling."
            ),
            "Patnaik Mayawati Yadav Kumar",
        ),
        (
            (
                "Naveen Patnaik met Mayawati, while Nitish Kumar was also present along with Jayant "
                "Chaudhary."
            ),
            "Patnaik Mayawati Kumar Chaudhary",
        ),
        (
            "Naveen Patnaik, with Nitish Kumar, drove to see Mayawati on Monday.",
            "Patnaik Kumar Mayawati",
        ),
        (
            "Naveen Patnaik met Mayawati at a hotel on Monday. Nitish Kumar was present, too.",
            "Patnaik Mayawati Kumar",
        ),
    ],
)
def test_one_gathering_stays_one(text: str, people: str) -> None:
    assert together(text) == sets(people)
