"""Who is at another's gathering, or only arrives, beside an occasion that is told of."""

from __future__ import annotations

import pytest
from tests.meetings.told import meetings, present

TALK = "Nitish Kumar met Lalu Prasad Yadav at 10 Circular Road on Tuesday. "
SIDES = {"Nitish Kumar", "Lalu Prasad Yadav"}


@pytest.mark.parametrize(
    "text",
    [
        "BJP MLAs met at the party office with Vinod Tawde in attendance.",
        "The BJP core committee met at the party office, with Vinod Tawde chairing it.",
        "BJP president J. P. Nadda flew in from Delhi and was received by Vinod Tawde.",
        "J. P. Nadda landed in Patna in the evening and was welcomed by Vinod Tawde.",
        "Vinod Tawde, who hosted a dinner for BJP workers in Gaya, said all was well.",
        "Vinod Tawde, who had earlier hosted a lunch for BJP workers, called it a drama.",
    ],
)
def test_others_are_not_at_the_talk(text: str) -> None:
    talks = [set(present(m)) for m in meetings(TALK + text) if set(present(m)) & SIDES]
    assert talks == [SIDES]


@pytest.mark.parametrize(
    "text",
    [
        "The JD(U)'s Lalan Singh sat in on the talks.",
        "JD(U) president Lalan Singh was also in attendance.",
    ],
)
def test_who_sits_in_is_at_the_talk(text: str) -> None:
    (talk,) = [set(present(m)) for m in meetings(TALK + text)]
    assert talk > SIDES


def test_who_only_arrives_meets_nobody() -> None:
    text = "J. P. Nadda flew in from Delhi on Tuesday and was received by Vinod Tawde."
    assert meetings(text) == ()
