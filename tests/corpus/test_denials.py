"""A denial that names no day is of what others reported in the days before."""

from __future__ import annotations

import pytest
from tests.seats.plans import article

from pollcorpus import read_text
from pollcorpus.corpus import Corpus
from pollcorpus.models import MeetingStatus

MET = "Sharad Pawar met Amit Shah in Delhi on Monday."
HINDI = "शरद पवार सोमवार को दिल्ली में अमित शाह से मिले।"


def corpus_of(*texts: tuple[str, str]) -> Corpus:
    return Corpus.of(
        article(text, "en" if text.isascii() else "hi", day, f"a{number}")
        for number, (day, text) in enumerate(texts)
    )


@pytest.mark.parametrize(
    ("told", "denial"),
    [
        (MET, "Sharad Pawar on Tuesday denied having met Amit Shah."),
        (MET, "The NCP denied on Tuesday that Sharad Pawar had met Amit Shah."),
        (MET, "Sharad Pawar dismissed reports that he had met Amit Shah."),
        (HINDI, "शरद पवार ने मंगलवार को अमित शाह से मुलाकात की खबरों का खंडन किया।"),
        (HINDI, "एनसीपी ने इनकार किया कि शरद पवार अमित शाह से मिले थे।"),
    ],
)
def test_what_is_denied_the_next_day_is_disputed(told: str, denial: str) -> None:
    (meeting,) = corpus_of(("2024-05-14", told), ("2024-05-15", denial)).meetings
    assert "status" in [found.about for found in meeting.disagreements]


def test_a_denial_is_of_no_plan_and_of_nothing_long_ago() -> None:
    denial = "Sharad Pawar denied having met Amit Shah."
    plan = "Sharad Pawar will meet Amit Shah in Delhi on Thursday."
    found = corpus_of(("2024-05-14", plan), ("2024-05-15", denial)).meetings
    assert {m.status for m in found} == {MeetingStatus.PLANNED, MeetingStatus.CANCELLED}
    assert len(corpus_of(("2024-05-14", MET), ("2024-06-25", denial)).meetings) == 2


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Manoj Tiwari alleged that Kanhaiya Kumar met Sanjay Singh on Thursday.", "Manoj Tiwari"),
        ("According to Ajay Maken, Arvind Kejriwal met Sharad Pawar on Monday.", "Ajay Maken"),
        (
            "The BJP claimed that Arvind Kejriwal met Mamata Banerjee on Monday.",
            "Bharatiya Janata Party",
        ),
        ("Arvind Kejriwal met Sharad Pawar on Monday, the AAP said on Tuesday.", "Aam Aadmi Party"),
        ("मनोज तिवारी ने आरोप लगाया कि कन्हैया कुमार गुरुवार को संजय सिंह से मिले।", "Manoj Tiwari"),
        ("अजय माकन के मुताबिक अरविंद केजरीवाल सोमवार को शरद पवार से मिले।", "Ajay Maken"),
        ("Arvind Kejriwal met Sharad Pawar on Monday and said the alliance was intact.", None),
        ("After meeting Sharad Pawar on Monday, Arvind Kejriwal said the alliance held.", None),
    ],
)
def test_what_somebody_alleges_is_told_in_their_name(text: str, speaker: str | None) -> None:
    (meeting,) = corpus_of(("2024-05-14", text)).meetings
    (report,) = meeting.reports
    assert {quoted.said_by for quoted in report.status.evidence} == {speaker}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("मायावती ने प्रियंका गांधी से शुक्रवार को मुलाकात की खबर को बेबुनियाद बताया।", "2024-05-17"),
        ("मायावती ने प्रियंका गांधी के साथ बुधवार को हुई बैठक की खबरों का खंडन किया।", "2024-05-15"),
        ("मायावती ने शुक्रवार को प्रियंका गांधी से मुलाकात की खबर को बेबुनियाद बताया।", None),
    ],
)
def test_a_hindi_denial_has_the_day_that_stands_with_the_talk(text: str, day: str | None) -> None:
    (meeting,) = corpus_of(("2024-05-18", text)).meetings
    assert meeting.status is MeetingStatus.CANCELLED
    assert (str(meeting.date) if meeting.date else None) == day


def test_a_side_is_quoted_from_the_report_rather_than_its_headline() -> None:
    met = f"Pawar meets Shah\n\n{MET}"
    denial = "Sharad Pawar on Tuesday denied having met Amit Shah."
    told = (read_text(met, published="2024-05-14"), read_text(denial, published="2024-05-15"))
    (meeting,) = Corpus.of(told).meetings
    (dispute,) = meeting.disagreements
    assert MET in [evidence.quote for side in dispute.sides for evidence in side.evidence]
