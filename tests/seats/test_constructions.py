"""Constructions in which newsrooms tell who wants, is offered and gets how many seats.

Each is said in several ways, in both languages. A plan is written as its party, its number,
the first letter of its status and the constituencies: "INC 9 A Katihar, Sasaram".
"""

from __future__ import annotations

import pytest
from tests.seats.plans import reports

LEADS = {
    "en": "Seat-sharing talks for the Lok Sabha elections in Bihar went on in Patna on Sunday. ",
    "hi": "बिहार में लोकसभा चुनाव के लिए सीटों के बंटवारे पर रविवार को पटना में बात हुई। ",
}

ON_TOP = (
    ("en", "The PMK got seven seats in Tamil Nadu and a Rajya Sabha berth. A Rajya Sabha seat was also promised to the DMDK, which will contest five. One council berth may go to the TMC.", "PMK 7 A; DMDK 5 A"),
    ("en", "The BJP gave the LJP six seats and one Rajya Sabha seat, and two to the RLSP.", "LJP 6 A; RLSP 2 A"),
    ("hi", "लोजपा को छह सीटें और राज्यसभा की एक सीट मिली है।", "LJP 6 A"),
)  # fmt: skip
COMPARED = (
    ("en", "The JD(U) gets 16 seats as against 17 in 2019.", "JDU 16 A"),
    ("en", "The JD(U)'s share is down from 17 seats to 16.", "JDU 16 A"),
    ("en", "The RJD's quota has gone up from 19 to 26 seats.", "RJD 26 A"),
    ("en", "The LJP wants five seats, up from the three it contested last time.", "LJP 5 W"),
    ("en", "The Congress got nine, against the 12 it had asked for.", "INC 9 A; INC 12 W"),
    ("en", "The Congress did not accept the six seats that it was offered.", "INC 6 P"),
    ("en", "The Congress, which won one of its nine seats in 2019, is left with seven.", "INC 7 A"),
    ("en", "The BJP gave the LJP the five seats it had been asking for.", "LJP 5 A"),
    ("hi", "जदयू के हिस्से में पिछली बार की 17 के मुकाबले 16 सीटें आई हैं।", "JDU 16 A"),
    ("hi", "पिछली बार नौ सीटों पर लड़ने वाली कांग्रेस इस बार 12 सीटें चाहती है।", "INC 12 W"),
    ("hi", "2019 में 17 सीटों पर लड़ा जदयू इस बार 16 सीटों पर उतरेगा।", "JDU 16 A"),
)  # fmt: skip


def told(text: str, language: str) -> set[str]:
    out = set()
    for report in reports(LEADS[language] + text, language, "2024-01-15"):
        seats = report.seats.value
        names = sorted(name.value for name in report.constituencies)
        low, high = seats.at_least, seats.at_most
        size = "" if low is high is None or (names and low == high == len(names)) else f" {low}"
        if size and low != high:
            size = f" {'' if low is None else low}-{'' if high is None else high}"
        party = report.party.value.id.partition(":")[2]
        status = report.status.value.value[0].upper()
        out.add(f"{party}{size} {status} {', '.join(names)}".strip())
    return out


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [*ON_TOP, *COMPARED],
)
def test_each_construction_tells_its_plans(language: str, text: str, expected: str) -> None:
    assert told(text, language) == set(filter(None, expected.split("; ")))
