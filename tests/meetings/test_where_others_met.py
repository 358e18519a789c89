"""Whose home it only was, who gave the dinner, whose next meeting it is, and whose day a clause tells."""

from __future__ import annotations

import pytest
from tests.meetings.told import companies, meetings, present

TWO = {"Nitish Kumar", "Tejashwi Yadav"}


@pytest.mark.parametrize(
    "text",
    [
        "Nitish Kumar went to Rabri Devi's residence on Monday, where he met Tejashwi Yadav.",
        "Nitish Kumar reached Rabri Devi's house on Monday where he held talks with Tejashwi Yadav.",
        "नीतीश कुमार सोमवार को राबड़ी देवी के आवास पहुंचे, जहां उन्होंने तेजस्वी यादव से मुलाकात की।",
        "नीतीश कुमार सोमवार को राबड़ी देवी के आवास गए, जहां तेजस्वी यादव से उनकी मुलाकात हुई।",
    ],
)
def test_whose_home_it_is_need_not_be_there(text: str) -> None:
    (found,) = meetings(text)
    assert present(found) == TWO
    assert found.place is not None
    assert found.place.value == "Rabri Devi's residence"


@pytest.mark.parametrize("given", ["hosted", "given"])
def test_who_hosts_a_dinner_is_at_it(given: str) -> None:
    text = f"Nitish Kumar met Mamata Banerjee at a dinner {given} by Sharad Pawar on Monday."
    assert companies(text) == [{"Nitish Kumar", "Mamata Banerjee", "Sharad Pawar"}]


@pytest.mark.parametrize(
    "upcoming",
    [
        "The next meeting will be held in Mumbai.",
        "Mallikarjun Kharge said the next meeting would be held in Mumbai.",
        "Mallikarjun Kharge said a panel would be formed at the next meeting in Mumbai.",
    ],
)
def test_those_who_attended_were_not_at_the_next_meeting(upcoming: str) -> None:
    held = [
        found
        for found in meetings(
            f"BENGALURU: Leaders of opposition parties met here on Tuesday. {upcoming} "
            "Nitish Kumar and Tejashwi Yadav attended the meeting."
        )
        if found.status.value.value == "held"
    ]
    assert [(present(f), f.place.value if f.place else None) for f in held] == [(TWO, "Bengaluru")]


@pytest.mark.parametrize("later", ["in the evening", "over lunch"])
def test_the_day_of_a_clause_is_that_of_whom_it_tells(later: str) -> None:
    text = f"Nitish Kumar, who met Sharad Pawar on Sunday, called on Tejashwi Yadav {later}."
    days = {
        frozenset(present(found)): str(found.date.value) if found.date else None
        for found in meetings(text)
    }
    assert days == {frozenset({"Nitish Kumar", "Sharad Pawar"}): "2023-06-11", frozenset(TWO): None}
