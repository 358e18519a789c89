"""A capital where parties of other states meet is not where the seats are of which they talk."""

from __future__ import annotations

import pytest
from tests.seats.plans import plans


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            (
                "Hemant Soren met Rahul Gandhi in Delhi to discuss seats for the Jharkhand polls. "
                "The Congress wants 33 assembly seats."
            ),
            "en",
        ),
        (
            (
                "Hemant Soren met Rahul Gandhi in Delhi and talked about seat sharing for the assembly "
                "polls in Jharkhand. The Congress wants 33 seats."
            ),
            "en",
        ),
        (
            (
                "In Delhi, where seat talks were held on Monday, Jharkhand Congress leaders pressed "
                "for 33 assembly seats."
            ),
            "en",
        ),
        (
            ("दिल्ली में सीटों को लेकर हुई बैठक में झारखंड के नेता शामिल हुए। कांग्रेस 33 विधानसभा सीटें चाहती है।"),
            "hi",
        ),
    ],
)
def test_seats_are_where_they_are_talked_of_and_not_where_parties_meet(
    text: str, language: str
) -> None:
    assert plans(text, language, "2024-10-05") == {("INC", "Jharkhand", 33, 33)}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The AAP and the Congress sealed a deal for Delhi polls. The AAP wants 45 seats.", "en"),
        ("Seat-sharing talks for Delhi are on. The AAP wants 45 assembly seats.", "en"),
        ("दिल्ली विधानसभा चुनाव के लिए बातचीत चल रही है। आप 45 सीटें चाहती है।", "hi"),
    ],
)
def test_the_capital_has_seats_of_its_own(text: str, language: str) -> None:
    assert plans(text, language, "2024-12-05") == {("AAP", "Delhi", 45, 45)}
