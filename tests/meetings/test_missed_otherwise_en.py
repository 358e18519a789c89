"""Who stayed away by words that are less plain: truants, those with other things to do, envoys."""

from __future__ import annotations

import pytest
from tests.meetings.told import sides

PUBLISHED = "2022-04-20"  # a Wednesday
MET = {"Sharad Pawar", "Uddhav Thackeray"}
AWAY = {"Mamata Banerjee"}
MEETING = "Sharad Pawar and Uddhav Thackeray met in Mumbai on Tuesday."


@pytest.mark.parametrize(
    "text",
    [
        "Mamata Banerjee was not part of the delegation when Sharad Pawar and Uddhav Thackeray met in Mumbai on Tuesday.",
        f"{MEETING} Mamata Banerjee was not in the delegation.",
        f"{MEETING} Mamata Banerjee was a no-show.",
        f"{MEETING} Mamata Banerjee played truant.",
        f"{MEETING} Mamata Banerjee sent her representatives.",
        f"{MEETING} Mamata Banerjee took no part in the review.",
        "With Mamata Banerjee laid up in hospital, Sharad Pawar and Uddhav Thackeray met in Mumbai on Tuesday.",
        "With Mamata Banerjee keeping to her room, Sharad Pawar and Uddhav Thackeray met in Mumbai on Tuesday.",
        "With Mamata Banerjee in Chennai for a check-up, Sharad Pawar and Uddhav Thackeray met in Mumbai on Tuesday.",
        "Mamata Banerjee being indisposed, Sharad Pawar and Uddhav Thackeray met in Mumbai on Tuesday.",
    ],
)  # fmt: skip
def test_one_who_is_told_to_be_away_by_the_way_is_absent(text: str) -> None:
    assert sides(text) == (MET, AWAY)


@pytest.mark.parametrize(
    "text",
    [
        "With Mamata Banerjee sulking in Kolkata and Akhilesh Yadav on a tour abroad, Sharad Pawar and Uddhav Thackeray met in Mumbai on Tuesday.",
        "Mamata Banerjee being indisposed and Akhilesh Yadav tied up in Lucknow, Sharad Pawar and Uddhav Thackeray met in Mumbai on Tuesday.",
        f"{MEETING} Mamata Banerjee and Akhilesh Yadav were no-shows.",
        f"{MEETING} Mamata Banerjee and Akhilesh Yadav, both busy with their own campaigns, sent emissaries.",
        f"{MEETING} Neither Mamata Banerjee nor Akhilesh Yadav was part of it.",
    ],
)  # fmt: skip
def test_each_of_two_who_are_away_is_absent(text: str) -> None:
    assert sides(text) == (MET, {*AWAY, "Akhilesh Yadav"})


@pytest.mark.parametrize(
    "text",
    [
        "Mamata Banerjee revealed on Monday that she had missed Sunday's meeting of opposition MPs, chaired by Sharad Pawar, because of a wedding.",
        "Mamata Banerjee clarified on Monday that she had skipped Sunday's meeting of opposition MPs, chaired by Sharad Pawar, because of a wedding.",
    ],
)  # fmt: skip
def test_who_says_so_of_themselves_was_not_there(text: str) -> None:
    assert sides(text) == ({"Sharad Pawar"}, AWAY)


@pytest.mark.parametrize(
    "text",
    [
        f"{MEETING} Mamata Banerjee is not among those invited.",
        f"{MEETING} Mamata Banerjee was not among those called.",
        f"{MEETING} The party has not played truant, said Mamata Banerjee.",
    ],
)
def test_who_was_not_asked_or_only_speaks_is_not_absent(text: str) -> None:
    assert sides(text) == (MET, set())


def test_who_received_others_that_did_not_stay_is_there() -> None:
    text = (
        "Sharad Pawar visited the hospital in Mumbai on Tuesday. He was met by Uddhav Thackeray "
        "in the lobby and did not go up to the ward."
    )
    assert "Uddhav Thackeray" not in sides(text)[1]


def test_who_left_a_meeting_early_had_come() -> None:
    text = (
        "Mamata Banerjee left the coordination committee meeting early on Tuesday, saying she had "
        "a flight to catch. Sharad Pawar and Uddhav Thackeray stayed on for another hour."
    )
    assert sides(text)[1] == set()


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("The dinner hosted by Sharad Pawar on Tuesday was skipped by Mamata Banerjee. Uddhav Thackeray attended it.", MET),
        ("The meeting chaired by Sharad Pawar on Tuesday was boycotted by Mamata Banerjee.", {"Sharad Pawar"}),
    ],
)  # fmt: skip
def test_one_by_whom_a_meeting_was_skipped_is_absent(text: str, there: set[str]) -> None:
    assert sides(text) == (there, AWAY)
