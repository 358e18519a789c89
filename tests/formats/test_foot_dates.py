"""Days and years below a report: which of them date the page."""

from __future__ import annotations

import pytest

from pollcorpus.reading import read_text

PARAGRAPHS = (
    "The two fronts met in a rest house to settle who fights where, and called it cordial.\n\n"
    "A second sitting was agreed upon by both, and neither of them would name any figure."
)
REPORT = f"Fronts sit over shares\n\n{PARAGRAPHS}\n"


@pytest.mark.parametrize(
    "foot",
    [
        "March 12, 2019. Counting is on Friday.",
        "March 12, 2019, PTI report",
        "Ends/PTI 12 March 2019",
        "The Ganga Herald, 13-03-2019 edition. This story was filed at 11 pm on March 12, 2019.",
        "12 मार्च 2019। मतगणना शुक्रवार को है।",
        "भाषा राजेश 12 मार्च 2019",
        "This piece was written on March 12, 2019.",
        "(लेखिका पत्रकार हैं) 12 मार्च 2019",
        "खबर 12 मार्च 2019 को रात 9 बजे अपडेट की गई।",
        "गंगा प्रहरी के 12 मार्च 2019 के अंक में प्रकाशित",
    ],
)
def test_a_day_that_heads_or_signs_the_last_line_dates_the_page(foot: str) -> None:
    assert str(read_text(f"{REPORT}\n{foot}\n").published) == "2019-03-12"


@pytest.mark.parametrize(
    "foot",
    [
        "(Year 2019)",
        "(वर्ष 2019)",
        "-- 2019, The Ganga Herald",
        "(2019, Ganga Herald)",
        "Letters may be sent to the editor, 2019.",
        "City edition, page 1. Letters to the editor, 2019.",
    ],
)
def test_a_year_alone_in_the_foot_is_that_of_the_dateline(foot: str) -> None:
    page = f"Fronts sit over shares\n\nPatna, March 12: {PARAGRAPHS}\n\n{foot}\n"
    assert str(read_text(page).published) == "2019-03-12"


@pytest.mark.parametrize(
    "claim",
    [
        *("© 2019 Ganga Herald", "Copyright 2019 Ganga Herald", "(c) 2019 Ganga Herald."),
        *("कॉपीराइट 2019 गंगा प्रहरी", "गंगा प्रहरी, सर्वाधिकार सुरक्षित, 2019 से"),
    ],
)
@pytest.mark.parametrize(
    ("day", "published"), [("Tuesday", "2019-03-12"), ("Friday", "XXXX-03-12")]
)
def test_the_year_of_a_copyright_counts_where_the_weekday_fits(
    day: str, published: str, claim: str
) -> None:
    body = PARAGRAPHS.replace("\n\n", f" They will sit again, it was said on {day}.\n\n", 1)
    page = f"Fronts sit over shares\n\nPatna, March 12: {body}\n\n{claim}\n"
    assert str(read_text(page).published) == published


@pytest.mark.parametrize(
    "foot",
    [
        "March 12, 2019: the fronts fall out. June 1, 2019: they make up.",
        "Polls of 2019",
        "आयोग की रिपोर्ट 12 मार्च 2019 को प्रकाशित हुई थी।",
    ],
)
def test_days_and_years_of_the_story_in_the_last_line_date_nothing(foot: str) -> None:
    assert read_text(f"{REPORT}\n{foot}\n").published is None


def test_a_last_paragraph_that_a_desk_has_signed_with_its_stamp_stays_the_report() -> None:
    told = "The Dal's leader met the Manch's in Gaya on Saturday. Nobody else was present."
    article = read_text(f"{REPORT}\n{told} PTI ABC DEF 12102025 1930\n")
    assert told in article.body
    assert str(article.published) == "2025-10-12"
