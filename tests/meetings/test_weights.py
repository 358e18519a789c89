"""The weights of a language pack decide; without any, its constructions do."""

from __future__ import annotations

from pathlib import Path

import pytest
from attrs import evolve
from tests.plugins.tables import written

from pollcorpus.extraction import _dates, extract
from pollcorpus.extraction.document import Document
from pollcorpus.extraction.meetings import find_meetings
from pollcorpus.extraction.names import find_names
from pollcorpus.models import MeetingReport
from pollcorpus.reading import read_text

TEXTS = [
    ("en", "Nitish Kumar met Rahul Gandhi in Patna on Monday. Sharad Pawar stayed away."),
    ("hi", "नीतीश कुमार ने सोमवार को पटना में राहुल गांधी से मुलाकात की। शरद पवार शामिल नहीं हुए।"),
]
QUESTIONS = "tells present absent same planned cancelled day site body holds member".split()


def read(text: str, code: str, weights: str | None) -> tuple[MeetingReport, ...]:
    """The meetings of a text, by the pack's own weights or by others."""
    article = read_text(text, published="2023-06-13", language=code)
    if weights is None:
        return extract(article).meetings
    document = Document.of(article)
    pack = document.language
    pack = evolve(pack, meetings=evolve(pack.meetings, weights=weights))
    document = evolve(document, language=pack)
    return find_meetings(document, find_names(document), _dates(document))


def people(meeting: MeetingReport) -> tuple[set[str], set[str]]:
    return (
        {claim.value.name for claim in meeting.participants},
        {claim.value.name for claim in meeting.absentees},
    )


@pytest.mark.parametrize(("code", "text"), TEXTS)
@pytest.mark.parametrize("weights", ["", None], ids=["constructions", "weights"])
def test_what_is_told_plainly_is_read_with_and_without_weights(
    code: str, text: str, weights: str | None
) -> None:
    (meeting,) = read(text, code, weights)
    assert people(meeting) == ({"Nitish Kumar", "Rahul Gandhi"}, {"Sharad Pawar"})
    assert meeting.date is not None and str(meeting.date.value) == "2023-06-12"
    assert meeting.place is not None and meeting.place.value == "Patna"


@pytest.mark.parametrize(("code", "text"), TEXTS)
def test_weights_that_believe_nothing_overrule_constructions(
    code: str, text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = ["model,trait,weight", *(f"{question},*,-9" for question in QUESTIONS)]
    resource = written(tmp_path, monkeypatch, f"doubting_{code}", "meetings.csv", lines)
    assert read(text, code, resource) == ()


@pytest.mark.parametrize(("code", "text"), TEXTS)
def test_who_is_there_is_for_the_weights_to_say_and_who_is_away_where_words_leave_a_doubt(
    code: str, text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = text.replace("stayed away", "was unwell")
    believed = {"tells": 9, "present": 9, "holds": 9, "member": 9}
    lines = [f"{question},*,{believed.get(question, -9)}" for question in QUESTIONS]
    lines += ["same,new,-9", "day,none,9", "site,none,9"]
    resource = written(
        tmp_path, monkeypatch, f"trusting_{code}", "meetings.csv", ["model,trait,weight", *lines]
    )
    (meeting,) = read(text, code, resource)
    assert people(meeting) == ({"Nitish Kumar", "Rahul Gandhi", "Sharad Pawar"}, set())
    assert meeting.date is None
    assert meeting.place is None
