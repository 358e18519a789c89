"""A date that does not fall on its weekday is kept, and told as a problem."""

from __future__ import annotations

import pytest

import pollcorpus as pc
from pollcorpus.models import Severity


@pytest.mark.parametrize(
    ("text", "words", "day"),
    [
        ("They met on Saturday, April 17, 2022.", "Saturday, April 17, 2022", "2022-04-17"),
        ("They met on Saturday, April 17.", "Saturday, April 17", "2022-04-17"),
        ("वे शनिवार, 17 अप्रैल 2022 को मिले।", "शनिवार, 17 अप्रैल 2022", "2022-04-17"),
        ("वे कल यानी बुधवार को मिले थे।", "कल यानी बुधवार", "2022-04-19"),
    ],
)
def test_a_weekday_that_contradicts_its_date_is_told(text: str, words: str, day: str) -> None:
    found = pc.extract(pc.read_text(text, published="2022-04-20"))
    (problem,) = found.problems
    assert (problem.kind, problem.severity) == ("date conflict", Severity.WARNING)
    assert words in problem.message
    assert day in problem.message
    assert [str(mention.date) for mention in found.dates] == [day]


@pytest.mark.parametrize(
    "text",
    [
        "They met on Sunday, April 17, 2022, and again on Monday.",
        "They met on Sunday (17 April).",
        "They met on Saturday, December 25.",
        "वे कल यानी मंगलवार को मिले थे। बैठक रविवार (17 अप्रैल, 2022) को हुई।",
        "They met in April 2022 on a Saturday.",
    ],
)
def test_where_both_agree_there_is_no_problem(text: str) -> None:
    assert pc.extract(pc.read_text(text, published="2022-04-20")).problems == ()


def test_a_corpus_lists_the_conflict_with_its_source(tmp_path) -> None:
    path = tmp_path / "slip.txt"
    path.write_text("2022-04-20\nThe two leaders met here on Saturday, April 17, 2022.\n")
    (problem,) = pc.read(path).problems
    assert problem.path.endswith("slip.txt")
    assert "is a Sunday" in str(problem)
