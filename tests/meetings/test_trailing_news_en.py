"""Of whom the end of a sentence only tells what they did before has met nobody."""

from __future__ import annotations

import pytest
from tests.meetings.told import together

MET = "Sharad Pawar met Uddhav Thackeray on Tuesday"
PAIR = frozenset({"Pawar", "Thackeray"})


@pytest.mark.parametrize(
    "news",
    [
        ", a day after Nitish Kumar joined the NDA",
        ", hours after Nitish Kumar took oath as chief minister",
        " after Nitish Kumar told reporters that the alliance was finished",
        ", days before Nitish Kumar was re-elected party president",
        " even as Nitish Kumar prepared to quit the alliance",
        " after Nitish Kumar refused to step down",
        ", a week after Nitish Kumar publicly attacked the Congress",
        ", since Nitish Kumar had announced a yatra",
    ],
)
def test_of_whom_the_end_only_tells_news_did_not_meet(news: str) -> None:
    assert together(f"{MET}{news}.") == {PAIR}


def test_talks_came_after_what_another_said() -> None:
    text = (
        "The phone call between Sharad Pawar and Uddhav Thackeray on Tuesday came after Nitish "
        "Kumar had told the press that the talks were stuck."
    )
    assert together(text) == {PAIR}


@pytest.mark.parametrize(
    "text",
    [
        f"{MET} after Thackeray told reporters that he was ready for talks.",
        f"{MET} after Uddhav Thackeray resigned as chief minister.",
    ],
)
def test_who_is_named_again_has_met(text: str) -> None:
    assert together(text) == {PAIR}


@pytest.mark.parametrize(
    "text",
    [
        "Sharad Pawar and Uddhav Thackeray began the meeting at noon after Nitish Kumar arrived.",
        "Sharad Pawar and Uddhav Thackeray held talks on Tuesday after Nitish Kumar joined them.",
    ],
)
def test_who_came_first_was_there(text: str) -> None:
    assert together(text) == {PAIR | {"Kumar"}}
