"""What stands in the last lines of a report: an agency's desk, a writer's name, rows of buttons."""

from __future__ import annotations

import pytest

from pollcorpus.models import SegmentKind
from pollcorpus.reading import read_text

REPORT = {
    "en": (
        "Camps divide the valley's seats\n\n"
        "The two camps sat together at a guest house to divide the seats of the valley, and both "
        "said on leaving that the talks had been cordial.\n\n"
        "The smaller camp wanted a dozen of the seats and was told that it would get seven, which "
        "it said it would think about."
    ),
    "hi": (
        "दो खेमों में घाटी की सीटों पर बात\n\n"
        "दोनों खेमों ने घाटी की सीटों के बंटवारे पर एक अतिथिगृह में साथ बैठकर बात की और निकलते हुए कहा कि बातचीत "
        "अच्छी रही। दूसरा दौर जल्द होगा।\n\n"
        "छोटे खेमे ने बारह सीटें मांगी थीं मगर उसे सात ही मिलने की बात कही गई, जिस पर वह अब विचार करेगा।"
    ),
}


def kinds(language: str, foot: str) -> list[SegmentKind]:
    article = read_text(f"{REPORT[language]}{foot}\n")
    last = REPORT[language].rpartition("\n\n")[2]
    assert article.body.endswith(last)
    return [s.kind for s in article.segments if s.span.start >= len(REPORT[language]) - 5]


@pytest.mark.parametrize(
    ("language", "foot"),
    [
        ("en", "\n\nUNI ABC XY 1914"),
        ("en", " PTI ABC XY"),
        ("en", "\n\n— The Valley Radio"),
        ("hi", "\n\nभाषा सं मनीषा\n1703 1641 पटना"),
        ("hi", " वार्ता प्रेम शुचि 1912"),
        ("hi", "\n\n✍️ एक लेखक"),
    ],
)
def test_who_wrote_and_sent_it_is_no_part_of_a_report(language: str, foot: str) -> None:
    assert kinds(language, foot) == [SegmentKind.BYLINE]


@pytest.mark.parametrize(
    ("language", "foot"),
    [
        ("en", "Like 1.2k | Comment 88 | Report abuse"),
        ("en", "Comments (14) | Print"),
        ("en", "Share   Tweet   Post   Email"),
        ("hi", "❤️ 12 हजार | 💬 840 | ↪️ शेयर"),
        ("hi", "पाठकों की प्रतिक्रियाएं: 41 | रिपोर्ट करें"),
    ],
)
def test_buttons_with_marks_between_them_are_no_part_of_a_report(language: str, foot: str) -> None:
    assert kinds(language, f"\n\n{foot}") == [SegmentKind.SHARE]


def test_a_row_of_parties_is_no_row_of_buttons() -> None:
    article = read_text(f"{REPORT['en']}\n\nUpper camp 12 | Lower camp 7 | Rest 3\n")
    assert article.body.endswith("Rest 3")


def test_a_headline_that_promises_to_explain_is_the_reports_own() -> None:
    article = read_text(f"Explained: How the camps share the valley\n\n{REPORT['en'][33:]}\n")
    assert article.headline == "Explained: How the camps share the valley"
