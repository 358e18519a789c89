"""Who is not there when the press is told of a meeting has not stayed away from it."""

from __future__ import annotations

import pytest
from tests.meetings.told import sides

EN = (
    "Leaders of four parties met in Patna on Monday. Rahul Gandhi, Sharad Pawar and "
    "Arvind Kejriwal attended the meeting. "
)
HI = "पटना में सोमवार को चार दलों की बैठक हुई। बैठक में राहुल गांधी, शरद पवार और अरविंद केजरीवाल शामिल हुए। "
ALL = {"Rahul Gandhi", "Sharad Pawar", "Arvind Kejriwal"}


@pytest.mark.parametrize(
    "text",
    [
        EN + "At the press meet later, Kejriwal was conspicuous by his absence.",
        EN + "Kejriwal was missing from the joint press conference.",
        EN + "At the media briefing Kejriwal did not turn up.",
        HI + "बैठक के बाद प्रेस कांफ्रेंस में केजरीवाल मौजूद नहीं थे।",
        HI + "बैठक के बाद संवाददाता सम्मेलन में केजरीवाल और भगवंत मान मौजूद नहीं थे।",
        HI + "प्रेस वार्ता से केजरीवाल नदारद रहे।",
    ],
)
def test_who_is_missing_before_the_press_was_at_the_meeting(text: str) -> None:
    assert sides(text) == (ALL, set())


@pytest.mark.parametrize(
    "text",
    [
        EN + "Uddhav Thackeray was conspicuous by his absence at the meeting.",
        HI + "बैठक में उद्धव ठाकरे मौजूद नहीं थे।",
    ],
)
def test_who_is_missing_at_the_meeting_was_away(text: str) -> None:
    assert sides(text) == (ALL, {"Uddhav Thackeray"})
