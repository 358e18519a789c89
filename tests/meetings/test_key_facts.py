"""Lists of key facts: lines with a label each, which tell of one meeting."""

from __future__ import annotations

import pytest
from tests.meetings.told import absent, meetings, present

HEAD = "Allies review the alliance in Patna\n\n"
CAME = ("Tejashwi Yadav", "Akhilesh Prasad Singh", "D. Raja")


def listed(*lines: str, head: str = HEAD) -> list[tuple[set[str], set[str], str]]:
    """Who came, who did not and when, by a headline and the lines below it."""
    found = meetings(head + "\n".join(lines), published="2024-03-05")
    return [(present(m), absent(m), str(m.date.value) if m.date else "") for m in found]


@pytest.mark.parametrize(
    "lines",
    [
        (
            "Chair: Tejashwi Yadav",
            "Present: Akhilesh Prasad Singh, D Raja",
            "Absent: Mukesh Sahani",
            "When: Monday",
        ),
        (
            "WHO CHAIRED: Tejashwi Yadav",
            "WHO CAME: Akhilesh Prasad Singh and D Raja",
            "WHO DID NOT: Mukesh Sahani",
            "DAY: March 4",
        ),
        (
            "- Hosted by: Tejashwi Yadav",
            "- Guests: Akhilesh Prasad Singh, D Raja",
            "- Stayed away: Mukesh Sahani",
            "- Agenda: the seats",
            "- Held on: Monday, March 4",
        ),
        (
            "Attendees | Tejashwi Yadav, Akhilesh Prasad Singh",
            "Joined by video | D Raja",
            "Regrets | Mukesh Sahani",
            "Time | Monday, 7 pm",
        ),
    ],
)
def test_labels_tell_who_came_who_did_not_and_when(lines: tuple[str, ...]) -> None:
    head = HEAD.replace("review the alliance", "meet")
    assert listed(*lines, head=head) == [(set(CAME), {"Mukesh Sahani"}, "2024-03-04")]


def test_a_chair_makes_a_list_one_of_a_meeting_without_a_word_for_it() -> None:
    ((came, _, _),) = listed("Chair: Tejashwi Yadav", "Present: D Raja")
    assert came == {"Tejashwi Yadav", "D. Raja"}


def test_who_did_not_speak_was_there_for_all_that_is_said() -> None:
    ((came, away, _),) = listed(
        "Chair: Tejashwi Yadav", "WHO SPOKE: D Raja", "WHO DID NOT: Mukesh Sahani"
    )
    assert (came, away) == ({"Tejashwi Yadav", "D. Raja"}, set())


@pytest.mark.parametrize(
    "head",
    [
        "Rally in Patna: who was there",
        "Minister opens a bridge in Patna",
        "Oath-taking at Raj Bhavan",
        "Five facts about the state",
    ],
)
def test_a_list_about_anything_else_tells_of_no_meeting(head: str) -> None:
    lines = ("Present: Tejashwi Yadav, D Raja", "Absent: Mukesh Sahani", "Where: Patna")
    assert not listed(*lines, head=head + "\n\n")


def test_words_of_a_sentence_are_no_labels() -> None:
    text = (
        "Once Nirmala Sitharaman presents her budget, she will surpass the record of Arun Jaitley "
        "and be the first to present 7 budgets in a row."
    )
    assert not meetings(text)
