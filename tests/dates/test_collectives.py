"""Words for all of so many persons before a weekday are no day of a month."""

from __future__ import annotations

import pytest

from pollcorpus.dates import find_dates


@pytest.mark.parametrize(
    ("text", "day", "words"),
    [
        ("दोनों सोमवार को मिलेंगे।", "2024-03-25", "सोमवार"),
        ("तीनों मंगलवार को मिले थे।", "2024-03-19", "मंगलवार"),
        ("चारों शुक्रवार को मिलेंगे।", "2024-03-22", "शुक्रवार"),
        ("वे दो सोमवार को मिलेंगे।", "2024-03-25", "सोमवार"),
        ("दोनों 2 अप्रैल को मिलेंगे।", "2024-04-02", "2 अप्रैल"),
        ("22 सोमवार को मिलेंगे।", "2024-04-22", "22 सोमवार"),
    ],
)
def test_a_collective_before_a_weekday_is_no_day(text: str, day: str, words: str) -> None:
    (found,) = find_dates(text, published="2024-03-20")
    assert (str(found.date), found.text) == (day, words)


@pytest.mark.parametrize("text", ["दोनों मार्च में मिले", "सोमवार, दोनों को बुलाया", "दोनों तारीख को"])
def test_a_collective_is_no_day_of_a_month(text: str) -> None:
    days = [str(found.date) for found in find_dates(text, published="2024-03-20") if found.date]
    assert not [day for day in days if day.endswith("-02")]


def test_a_collective_counts_days_of_a_stretch() -> None:
    (found,) = find_dates("अगले दोनों दिन बैठक होगी।", published="2024-03-20")
    assert str(found.date) == "2024-03-21/2024-03-22"
