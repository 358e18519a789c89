"""Pairs of meetings that may be one, told with another day or city."""

from __future__ import annotations

from itertools import permutations

import pytest

import pollcorpus as pc

LUCKNOW = ("Rahul Gandhi met Akhilesh Yadav in Lucknow on Sunday.", "2024-03-12")
"""10 March 2024."""


def corpus(*told: tuple[str, str]) -> pc.Corpus:
    return pc.Corpus.of([pc.read_text(text, published=day) for text, day in told])


@pytest.mark.parametrize(
    ("other", "why"),
    [
        (
            "Rahul Gandhi met Akhilesh Yadav in Lucknow on Monday.",
            "one can have been on 2024-03-10",
        ),
        ("राहुल गांधी ने सोमवार को अखिलेश यादव से मुलाकात की।", "one can have been on 2024-03-10"),
        ("Rahul Gandhi met Akhilesh Yadav in New Delhi on Sunday.", "one was in "),
    ],
)
def test_the_same_people_on_the_next_day_or_in_another_city_may_be_one(
    other: str, why: str
) -> None:
    told = (LUCKNOW, (other, "2024-03-12"))
    for order in permutations(told):
        (twins,) = corpus(*order).meetings.near_twins()
        assert why in twins.why
        assert twins.why in repr(twins)
        assert {report.article_id for report in twins.reports} == {
            article for meeting in twins.meetings for article in meeting.articles
        }


@pytest.mark.parametrize(
    "other",
    [
        "Rahul Gandhi met Akhilesh Yadav in Lucknow on Friday.",
        "Rahul Gandhi met Mallikarjun Kharge in Lucknow on Sunday.",
        "Rahul Gandhi spoke to Akhilesh Yadav over phone on Sunday.",
    ],
)
def test_another_day_other_people_or_another_way_is_another_meeting(other: str) -> None:
    found = corpus(LUCKNOW, (other, "2024-03-12")).meetings
    assert (len(found), found.near_twins()) == (2, ())


def test_what_one_article_tells_apart_is_no_pair() -> None:
    both = "Rahul Gandhi met Akhilesh Yadav in Lucknow on Sunday and in New Delhi on Monday."
    assert corpus((both, "2024-03-12")).meetings.near_twins() == ()


def test_who_knows_better_makes_one_of_the_two() -> None:
    pile = corpus(LUCKNOW, ("Rahul Gandhi met Akhilesh Yadav in Lucknow on Monday.", "2024-03-12"))
    (twins,) = pile.meetings.near_twins()
    joined = pile.corrected(join=[twins.meetings]).meetings.one()
    assert [dispute.about for dispute in joined.disagreements] == ["date"]
    assert pile.corrected(join=[twins.meetings]).meetings.near_twins() == ()
