"""A user drops what was read wrongly, and strikes names from it."""

from __future__ import annotations

from pathlib import Path

import pytest

import pollcorpus as pc

TALK = "Sonia Gandhi met Sharad Pawar and Uddhav Thackeray in Mumbai on 3 June 2024."
OTHER = "Sharad Pawar met Sonia Gandhi in Mumbai on June 3, 2024, and told her that time was short."
SEATS = "Patna, 3 June 2024: The RJD will contest 26 seats in Bihar in the Lok Sabha election."


@pytest.fixture(scope="module")
def pile() -> pc.Corpus:
    return pc.read(*map(pc.read_text, (TALK, OTHER, SEATS)))


def test_a_dropped_meeting_is_no_more_and_comes_back(pile: pc.Corpus, tmp_path: Path) -> None:
    meeting = pile.meetings.one()
    dropped = pile.corrected(drop=[meeting])
    assert len(dropped.meetings) == 0
    assert dropped.actors["Sonia Gandhi"] in dropped.actors
    assert repr(dropped.corrections).startswith("<Corrections 2 drops (a")
    dropped.save(tmp_path / "one.pollcorpus")
    opened = pc.open(tmp_path / "one.pollcorpus")
    assert opened == dropped
    assert opened.uncorrected(drop=[meeting]) == opened.uncorrected() == pile
    assert opened.uncorrected(drop=[]) == dropped  # none of them is not all
    assert (
        opened.add(pc.read_text("Asha Verma met Lalu Prasad Yadav in Patna on 4 June 2024."))
        .meetings.one()
        .place
        == "Patna"
    )
    assert [line["meetings"] for line in dropped.outlines()] == [[], [], []]


def test_a_dropped_report_leaves_the_others(pile: pc.Corpus) -> None:
    meeting = pile.meetings.one()
    (told,) = [report for report in meeting.reports if len(report.participants) == 3]
    without = pile.corrected(drop=[told])
    assert [p.name for p in without.meetings.one().participants] == ["Sharad Pawar", "Sonia Gandhi"]
    key = f"{told.article_id[:9]}#0"
    assert pile.corrected(drop=[key]) == without
    assert without.uncorrected(drop=[key]) == pile


def test_a_struck_name_is_neither_there_nor_away(pile: pc.Corpus, tmp_path: Path) -> None:
    meeting = pile.meetings.one()
    struck = pile.corrected(strike=[(meeting, "Uddhav Thackeray")])
    assert "Uddhav Thackeray" not in map(str, struck.meetings.one().actors)
    assert len(struck.meetings.involving("Uddhav Thackeray")) == 0
    assert struck.actors["Uddhav Thackeray"].mentions  # the article still names him
    struck.save(tmp_path / "saved.jsonl")
    again = pc.open(tmp_path / "saved.jsonl")
    assert again == struck
    assert again.uncorrected(strike=[(again.meetings.one(), "उद्धव ठाकरे")]) == pile


def test_who_is_one_person_by_other_articles_stays_struck() -> None:
    one = pc.read_text("Sonia Gandhi met Bimal Kishore Sinha in Patna on 3 June 2024.")
    corpus = pc.read(one)
    struck = corpus.corrected(strike=[(corpus.meetings.one(), "Bimal Kishore Sinha")])
    more = pc.read_text(
        "Bimal Kishore Sinha, the Jan Morcha chief, met Sharad Pawar in Pune on 5 June 2024."
    )
    grown = struck.add(more)
    assert len(grown.meetings) == 2
    assert [m.place for m in grown.meetings.involving("Bimal Kishore Sinha")] == ["Pune"]
    assert (
        pc.read(one, more).corrected(strike=[(corpus.meetings.one(), "Bimal Kishore Sinha")])
        == grown
    )


def test_a_dropped_seat_plan_is_no_more(pile: pc.Corpus) -> None:
    plan = pile.seat_plans.one()
    dropped = pile.corrected(drop=[plan])
    assert len(dropped.seat_plans) == 0
    assert dropped == pile.corrected(drop=[plan.reports[0]])
    assert dropped.uncorrected(drop=[plan]) == pile
    assert [line["seat_plans"] for line in dropped.outlines()] == [[], [], []]


def test_what_cannot_be_meant_is_refused(pile: pc.Corpus) -> None:
    meeting = pile.meetings.one()
    with pytest.raises(pc.UnknownNameError, match="it does not name Rashtriya Janata Dal"):
        pile.corrected(strike=[(meeting.reports[0], "RJD")])
    with pytest.raises(pc.UnknownNameError, match="it does not name Rashtriya Janata Dal"):
        pile.corrected(strike=[(meeting, "RJD")])
    with pytest.raises(pc.ArgumentError, match=r"write strike=\[\(report, actor\)\]"):
        pile.corrected(strike=[meeting])  # type: ignore[list-item]
    with pytest.raises(pc.ArgumentError, match=r"write drop=\[report\]"):
        pile.corrected(drop=meeting)  # type: ignore[arg-type]
    with pytest.raises(pc.ArgumentError, match=r"write drop=\[report\]"):
        pile.corrected(drop="a17ef6211#0")
    with pytest.raises(pc.UnknownNameError, match="report of a seat plan"):
        pc.sample().corrected(drop=[pile.seat_plans.one()])
    with pytest.raises(pc.UnknownNameError, match="report of a meeting"):
        pc.sample().corrected(drop=[meeting])
