"""Days are counted from the day on which a report was written."""

from __future__ import annotations

import pytest

import pollcorpus as pc

EN = (
    "Talks go on\n\n{place}, {day}: The two chief ministers met today and will meet again tomorrow."
)
HI = "बातचीत जारी\n\n{place}, {day}: दोनों मुख्यमंत्रियों की आज मुलाकात हुई और कल फिर बैठक होगी।"


def days(text: str, published: str) -> list[str]:
    return [str(d.date) for d in pc.extract(pc.read_text(text, published=published)).dates][-2:]


def test_today_is_the_day_of_the_dateline() -> None:
    text = EN.format(place="New Delhi", day="March 12")
    assert days(text, "2019-03-13") == ["2019-03-12", "2019-03-13"]


def test_so_it_is_in_hindi() -> None:
    text = HI.format(place="लखनऊ", day="12 मार्च")
    assert days(text, "2019-03-13") == ["2019-03-12", "2019-03-13"]


def test_the_year_turns_between_writing_and_printing() -> None:
    text = EN.format(place="New Delhi", day="December 31")
    assert days(text, "2019-01-01") == ["2018-12-31", "2019-01-01"]


@pytest.mark.parametrize("day", ["March 2", "March 14", "March 13"])
def test_a_day_long_before_or_after_is_none_of_writing(day: str) -> None:
    text = EN.format(place="New Delhi", day=day)
    assert days(text, "2019-03-13") == ["2019-03-13", "2019-03-14"]


def test_without_a_day_of_publication_the_dateline_is_the_only_one() -> None:
    text = EN.format(place="New Delhi", day="March 12, 2019")
    article = pc.read_text(text)
    assert str(article.published) == "2019-03-12"
    assert [str(d.date) for d in pc.extract(article).dates][-2:] == ["2019-03-12", "2019-03-13"]


@pytest.mark.parametrize(
    ("written", "wednesday"), [("March 13", "2019-03-13"), ("March 12", "2019-03-06")]
)
def test_a_weekday_is_looked_for_from_the_dateline(written: str, wednesday: str) -> None:
    """In a paper of Wednesday the 13th, a report of the 12th means another Wednesday."""
    text = f"Talks go on\n\nNew Delhi, {written}: The two chief ministers met on Wednesday."
    found = pc.extract(pc.read_text(text, published="2019-03-13")).dates[-1]
    assert str(found.date) == wednesday
