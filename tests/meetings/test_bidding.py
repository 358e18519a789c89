"""At whose wish others meet, of whom they only speak, or who is elsewhere, is not at their meeting."""

from __future__ import annotations

import pytest
from tests.meetings.told import together

BOTH = frozenset({"Pawar", "Kumar"})
MET = "Sharad Pawar met Nitish Kumar in Patna on Monday"


@pytest.mark.parametrize(
    "text",
    [
        f"At Mamata Banerjee's behest {MET}.",
        f"At the insistence of Mamata Banerjee, {MET}.",
        f"{MET} at the request of Mamata Banerjee.",
        f"On the advice of party chief Mamata Banerjee, {MET}.",
        "Mamata Banerjee had deputed Sharad Pawar to hold talks with Nitish Kumar in Patna on Monday.",
        f"{MET} to persuade him to meet Mamata Banerjee.",
        f"After {MET.replace('met', 'had met')}, he said he had nothing to say about Mamata Banerjee.",
        "After meeting Sharad Pawar in Patna on Monday, Nitish Kumar refused to comment on Mamata Banerjee.",
        "Sharad Pawar, who met Nitish Kumar on Monday, recalls Mamata Banerjee as a fighter.",
        f"{MET}, but Mamata Banerjee was in Kolkata.",
        "It was Sharad Pawar and not Mamata Banerjee who met Nitish Kumar in Patna on Monday.",
        "Sharad Pawar, not Mamata Banerjee, met Nitish Kumar in Patna on Monday.",
    ],
)
def test_at_whose_wish_others_meet_or_of_whom_they_speak_is_not_there(text: str) -> None:
    assert together(text) == {BOTH}


def test_who_says_at_the_end_that_somebody_meets_others_is_none_of_them() -> None:
    text = "Sharad Pawar has been meeting JD(U) leaders, Mamata Banerjee said."
    assert all("Banerjee" not in people for people in together(text))


@pytest.mark.parametrize(
    "text",
    [
        "At Sharad Pawar's request Nitish Kumar met him in Patna on Monday.",
        "Sharad Pawar asked Nitish Kumar to stay calm when the two met in Patna on Monday.",
        "Sharad Pawar met Nitish Kumar, who was in Mumbai, on Monday.",
        "It was Sharad Pawar who met Nitish Kumar in Patna on Monday.",
    ],
)
def test_who_is_met_is_there_whatever_else_is_said(text: str) -> None:
    assert together(text) == {BOTH}
