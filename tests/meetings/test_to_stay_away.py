"""Who is yet to stay away: the meeting is planned, for the day that is said, and without them."""

from __future__ import annotations

import pytest
from tests.meetings.told import absent, meetings, present


@pytest.mark.parametrize(
    "text",
    [
        "Akhilesh Yadav and Mayawati said they would boycott a meeting on Saturday. It will be chaired by Amit Shah.",
        "Akhilesh Yadav and Mayawati are likely to skip the dinner hosted by Amit Shah in Delhi on Saturday.",
        "Akhilesh Yadav and Mayawati have decided to stay away from the meeting called by Amit Shah on Saturday.",
        "Sources said that Akhilesh Yadav and Mayawati would keep away from the all-party meeting convened by Amit Shah on Saturday.",
        "Akhilesh Yadav and Mayawati announced that they would both skip the meeting to be chaired by Amit Shah on Saturday.",
        "Akhilesh Yadav and Mayawati said they will boycott the meeting on Saturday, which is being chaired by Amit Shah.",
    ],
)
def test_who_is_to_stay_away_misses_what_is_planned(text: str) -> None:
    (meeting,) = meetings(text)
    assert meeting.status.value.value == "planned"
    assert absent(meeting) == {"Akhilesh Yadav", "Mayawati"}
    assert present(meeting) <= {"Amit Shah"}
    assert meeting.date is not None
    assert str(meeting.date.value) == "2023-06-17"


@pytest.mark.parametrize(
    "text",
    [
        "Akhilesh Yadav boycotted the meeting convened by Amit Shah in Delhi on Saturday.",
        "Akhilesh Yadav skipped the dinner hosted by Amit Shah in Delhi on Saturday.",
    ],
)
def test_who_stayed_away_missed_what_was_held(text: str) -> None:
    (meeting,) = meetings(text)
    assert meeting.status.value.value == "held"
    assert meeting.date is not None
    assert str(meeting.date.value) == "2023-06-10"


@pytest.mark.parametrize(
    "why",
    [
        "could not attend it as he was in Jaipur",
        "did not come because he was busy in Jaipur",
        "missed it since he had gone to Jaipur",
        "was unable to attend as he is still in Jaipur",
        "was in Jaipur and joined them by video",
    ],
)
def test_where_somebody_was_who_did_not_come_is_no_place_of_it(why: str) -> None:
    text = f"Mallikarjun Kharge and Rahul Gandhi held a meeting on Monday. Ashok Gehlot {why}."
    (meeting,) = meetings(text)
    assert meeting.place is None


def test_without_having_to_do_something_leaves_nobody_out() -> None:
    text = (
        "A meeting of the BJP in Delhi on Monday tried to solve the dispute in Karnataka "
        "without having to replace Chief Minister B. S. Yediyurappa."
    )
    (meeting,) = meetings(text)
    assert absent(meeting) == set()
