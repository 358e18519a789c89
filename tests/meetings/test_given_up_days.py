"""Whoever had declined to come on the day that was then given up missed only what was that day."""

from __future__ import annotations

import pytest
from tests.meetings.told import absent, meetings

HOME = "Mallikarjun Kharge's residence"


def told(text: str) -> list[tuple[str, str, set[str]]]:
    """Status, day and absentees of each meeting, published on Monday, 4 December 2023."""
    return [
        (m.status.value.value, str(m.date and m.date.value), absent(m))
        for m in meetings(text, "2023-12-04")
    ]


@pytest.mark.parametrize(
    ("text", "away"),
    [
        (
            (
                "इंडिया गठबंधन की बुधवार को होने वाली बैठक स्थगित कर दी गई है। ममता बनर्जी ने बैठक में शामिल होने "
                "से मना कर दिया था। अब यह बैठक 19 दिसंबर को होगी।"
            ),
            {"Mamata Banerjee"},
        ),
        (
            (
                "इंडिया गठबंधन के नेताओं की छह दिसंबर को होने वाली बैठक टल गई है। नीतीश कुमार और अखिलेश यादव ने आने "
                "में असमर्थता जताई थी। अब बैठक 19 दिसंबर को दिल्ली में होगी।"
            ),
            {"Nitish Kumar", "Akhilesh Yadav"},
        ),
        (
            (
                "The meeting of INDIA bloc leaders scheduled for Wednesday has been postponed to December 19. "
                "Mamata Banerjee and Nitish Kumar had expressed their inability to attend."
            ),
            {"Mamata Banerjee", "Nitish Kumar"},
        ),
    ],
)
def test_what_was_given_up_is_called_off_without_those_who_had_declined(
    text: str, away: set[str]
) -> None:
    assert told(text) == [("planned", "2023-12-19", set()), ("cancelled", "2023-12-06", away)]


def test_what_was_given_up_is_where_it_was_to_be() -> None:
    new, old = meetings(
        "इंडिया गठबंधन की छह दिसंबर को मल्लिकार्जुन खरगे के आवास पर होने वाली बैठक टल गई है। ममता बनर्जी ने आने में "
        "असमर्थता जताई थी। अब बैठक 19 दिसंबर को दिल्ली में होगी।",
        "2023-12-04",
    )
    assert new.place and new.place.value == "New Delhi"
    assert old.place and old.place.value == HOME


@pytest.mark.parametrize(
    "text",
    [
        "The CWC meeting has been put off from December 6 to December 19. Ashok Gehlot will miss the meeting.",
        "कांग्रेस कार्य समिति की छह दिसंबर की बैठक अब 19 दिसंबर को होगी। अशोक गहलोत बैठक में शामिल नहीं होंगे।",
    ],
)
def test_who_is_yet_to_miss_it_is_absent_on_the_new_day(text: str) -> None:
    assert told(text) == [("planned", "2023-12-19", {"Ashok Gehlot"})]
