"""Politicians without a name who meet, led by one who has one; and who is only talked of for a post."""

from __future__ import annotations

import pytest
from tests.meetings.told import companies, meetings, present


@pytest.mark.parametrize(
    "text",
    [
        "Leaders of 14 opposition parties, led by Sharad Pawar, met in Parliament House on Wednesday morning.",
        "Opposition leaders led by Sharad Pawar met on Wednesday to firm up the floor strategy.",
        "A group of dissident MLAs headed by Sharad Pawar gathered in Pune on Tuesday night.",
        "NCP legislators, led by Sharad Pawar and others, met again at the Y B Chavan Centre on Tuesday.",
    ],
)
def test_who_leads_those_who_met_was_there(text: str) -> None:
    (meeting,) = meetings(text)
    assert present(meeting) == {"Sharad Pawar"}
    assert not meeting.inferred


@pytest.mark.parametrize(
    "text",
    [
        "The government led by Nitish Kumar met the deadline on Tuesday.",
        "Leaders of the alliance led by Nitish Kumar have met the demand for a common programme.",
        "Members led by Nitish Kumar met with fierce criticism on Tuesday.",
    ],
)
def test_what_is_met_otherwise_is_no_meeting(text: str) -> None:
    assert meetings(text) == ()


@pytest.mark.parametrize(
    "post",
    ["PM face", "prime ministerial candidate", "PM candidate", "PM-in-waiting", "PM aspirant"],
)
def test_a_post_to_be_filled_is_not_who_holds_it(post: str) -> None:
    text = (
        "Mamata Banerjee met Arvind Kejriwal in Delhi on Tuesday. "
        f"The leaders last met on May 19, where Mamata Banerjee proposed Mallikarjun Kharge as the {post}."
    )
    assert all("Narendra Modi" not in company for company in companies(text))
