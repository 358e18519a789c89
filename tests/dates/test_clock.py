"""Times of day and durations name no day, but say how many minutes."""

from __future__ import annotations

import pytest

from pollcorpus.dates import find_dates


@pytest.mark.parametrize(
    ("text", "language", "minutes"),
    [
        ("at 3 pm", "en", 15 * 60),
        ("at 11.30 am", "en", 11 * 60 + 30),
        ("at 12.30 am", "en", 30),
        ("at 12 noon", "en", 12 * 60),
        ("for 90 minutes", "en", 90),
        ("the four-hour huddle", "en", 240),
        ("for half an hour", "en", 30),
        ("for two and a half hours", "en", 150),
        ("for 2 hours and 30 minutes", "en", 150),
        ("at 17:30 hours", "en", 17 * 60 + 30),
        ("held a 45-minute meeting", "en", 45),
        ("a two-hour meeting", "en", 120),
        ("an 80-minute call", "en", 80),
        ("a one-hour meeting", "en", 60),
        ("a 1.5-hour meeting", "en", 90),
        ("for 2.5 hours", "en", 150),
        ("a half-hour call", "en", 30),
        ("for an hour and a half", "en", 90),
        ("a two-and-a-half-hour meeting", "en", 150),
        ("दोपहर 12 बजे", "hi", 12 * 60),
        ("शाम साढ़े पांच बजे", "hi", 17 * 60 + 30),
        ("दोपहर पौने एक बजे", "hi", 12 * 60 + 45),
        ("दोपहर डेढ़ बजे", "hi", 13 * 60 + 30),
        ("शाम 7:30 बजे", "hi", 19 * 60 + 30),
        ("रात 9 बजे", "hi", 21 * 60),
        ("रात 12 बजे", "hi", 0),
        ("चार घंटे", "hi", 240),
        ("डेढ़ घंटे", "hi", 90),
        ("सवा दो घंटे", "hi", 135),
        ("सवा घंटे", "hi", 75),
        ("पौने दो घंटे", "hi", 105),
    ],
)
def test_minutes_of_clocks_and_lengths(text: str, language: str, minutes: int) -> None:
    (found,) = find_dates(text, language=language)
    assert (found.date, found.minutes) == (None, minutes)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("at 10 o'clock", "en"),
        ("11 बजे", "hi"),
        ("साढ़े तीन बजे", "hi"),
        ("for four months", "en"),
        ("कुछ घंटे", "hi"),
    ],
)
def test_what_leaves_the_minutes_open_has_none(text: str, language: str) -> None:
    assert [found.minutes for found in find_dates(text, language=language)] in ([None], [])


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("सोमवार शाम 4 बजे", 16 * 60),
        ("सोमवार की शाम करीब साढ़े चार बजे", 16 * 60 + 30),
        ("कल सुबह 11 बजे", 11 * 60),
        ("on Monday evening at 7 o'clock", 19 * 60),
        ("at 7 o'clock on Monday evening", 19 * 60),
    ],
)
def test_the_part_of_the_day_beside_a_clock_time_tells_its_half(text: str, minutes: int) -> None:
    found = find_dates(text, published="2024-03-20")
    assert [mention.minutes for mention in found if mention.minutes is not None] == [minutes]
