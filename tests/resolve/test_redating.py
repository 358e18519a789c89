"""What an undated article tells by weekdays is dated by the meeting that it shares with others."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

import pytest

import pollcorpus as pc
from pollcorpus.models import Extraction
from pollcorpus.resolve import Resolution, resolve

DATED = "Sonia Gandhi met Sharad Pawar in Mumbai on {day}."


def article(text: str, published: str | None = None) -> Extraction:
    return pc.extract(pc.read_text(text, published=published))


def dates_of(found: Resolution, undated: Extraction) -> list[str | None]:
    meetings = {meeting.id: meeting for meeting in found.meetings}
    told = []
    for number in range(len(undated.meetings)):
        reports = meetings[found.meeting_ids[undated.article.id, number]].reports
        own = next(r for r in reports if r.article_id == undated.article.id)
        told.append(str(own.date.value) if own.date else None)
    return told


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        (
            (
                "Sonia Gandhi met Sharad Pawar in Mumbai on Saturday. "
                "Nitish Kumar met Lalu Prasad Yadav on Thursday."
            ),
            ["2022-04-16", "2022-04-14"],
        ),
        (
            (
                "Sonia Gandhi met Sharad Pawar in Mumbai yesterday. "
                "Nitish Kumar will meet Lalu Prasad Yadav tomorrow."
            ),
            ["2022-04-16", "2022-04-18"],
        ),
        (
            (
                "सोनिया गांधी ने शनिवार को मुंबई में शरद पवार से मुलाकात की। "
                "नीतीश कुमार ने गुरुवार को लालू प्रसाद यादव से मुलाकात की।"
            ),
            ["2022-04-16", "2022-04-14"],
        ),
    ],
)
def test_other_days_are_counted_from_the_shared_meeting(text: str, meant: list[str]) -> None:
    undated, dated = article(text), article(DATED.format(day="April 16, 2022"), "2022-04-17")
    found = resolve((undated, dated))
    assert dates_of(found, undated) == meant
    other = found.meetings[[str(m.date) for m in found.meetings].index(meant[1])]
    assert other.date_inferred
    claim = other.reports[0].date
    assert claim is not None
    assert claim.inferred
    assert "another report" in claim.why
    assert claim.evidence[0].quote in text


def test_a_day_that_depends_on_which_of_two_the_report_is_of_stays_open() -> None:
    undated = article(
        "Sonia Gandhi met Sharad Pawar in Mumbai on Saturday. "
        "Nitish Kumar met Lalu Prasad Yadav on Sunday."
    )
    found = resolve((undated, article(DATED.format(day="April 16, 2022"), "2022-04-17")))
    assert dates_of(found, undated) == ["2022-04-16", None]


@pytest.mark.parametrize(
    ("dateline", "day", "held"),
    [
        ("NEW DELHI, July 4 (PTI) ", "on Monday night", "2023-07-03"),
        ("NEW DELHI, July 4: ", "on Thursday", "2023-06-29"),
        ("NEW DELHI, July 4: ", "on Tuesday", "2023-07-04"),
        ("नई दिल्ली, 4 जुलाई (भाषा) ", "सोमवार रात", "2023-07-03"),
    ],
)
def test_a_weekday_below_a_dateline_without_a_year_is_that_of_the_dated_print(
    dateline: str, day: str, held: str
) -> None:
    text = f"{dateline}Akhilesh Yadav and Sonia Gandhi met Rahul Gandhi {day}. They spoke of seats."
    if not day.isascii():
        text = f"{dateline}अखिलेश यादव और सोनिया गांधी ने {day} राहुल गांधी से मुलाकात की।"
    undated, dated = article(text), article(text, "2023-07-04")
    for order in ((undated, dated), (dated, undated)):
        (meeting,) = resolve(order).meetings
        assert (str(meeting.date), meeting.date_inferred) == (held, False)
        assert [str(r.date and r.date.value) for r in meeting.reports] == [held, held]


@pytest.mark.parametrize(
    ("day", "other"),
    [
        # another day of the week, another week, and a dateline without a weekday
        ("on Sunday", "on July 3, 2023"),
        ("on Monday", "on June 26, 2023"),
        ("", "on July 3, 2023"),
    ],
)
def test_another_weekday_or_week_below_such_a_dateline_is_another_meeting(
    day: str, other: str
) -> None:
    told = "Akhilesh Yadav and Sonia Gandhi met Rahul Gandhi {}."
    undated = article(f"NEW DELHI, July 4 (PTI) {told.format(day)}")
    assert len(resolve((undated, article(told.format(other), "2023-07-05"))).meetings) == 2


def test_a_dateline_without_a_year_gets_that_of_the_shared_meeting() -> None:
    undated = article(
        "Sonia Gandhi met Sharad Pawar in Mumbai on April 16. "
        "Nitish Kumar met Lalu Prasad Yadav on April 12.",
        "XXXX-04-17",
    )
    found = resolve((undated, article(DATED.format(day="Saturday"), "2022-04-18")))
    assert dates_of(found, undated) == ["2022-04-16", "2022-04-12"]


def test_nothing_is_counted_from_what_is_only_planned() -> None:
    undated = article(
        "Sonia Gandhi will meet Sharad Pawar in Mumbai on Saturday. "
        "Nitish Kumar met Lalu Prasad Yadav on Thursday."
    )
    plan = "Sonia Gandhi will meet Sharad Pawar in Mumbai on April 16, 2022."
    found = resolve((undated, article(plan, "2022-04-14")))
    assert dates_of(found, undated)[1] is None


def test_the_order_of_articles_does_not_matter() -> None:
    pile = (
        article(
            "Sonia Gandhi met Sharad Pawar in Mumbai on Saturday. "
            "Nitish Kumar met Lalu Prasad Yadav on Thursday."
        ),
        article(DATED.format(day="Saturday"), "2022-04-17"),
        article("Nitish Kumar met Lalu Prasad Yadav on Thursday.", "2022-04-15"),
    )
    assert len({resolve(order).meetings for order in permutations(pile)}) == 1


def test_what_an_undated_article_tells_is_dated_the_same_out_of_a_file(tmp_path: Path) -> None:
    folder, file = tmp_path / "news", tmp_path / "a.pollcorpus"
    folder.mkdir()
    (folder / "dated.txt").write_text(DATED.format(day="April 16, 2022"))
    other = "Nitish Kumar met Lalu Prasad Yadav in Patna on Thursday."
    (folder / "undated.txt").write_text(f"Sonia Gandhi met Sharad Pawar in Mumbai today. {other}")
    pc.build(folder, into=file)
    assert [str(meeting.date) for meeting in pc.open(file).meetings] == ["2022-04-14", "2022-04-16"]
    assert pc.open(file) == pc.read(folder)
