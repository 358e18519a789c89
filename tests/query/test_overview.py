"""The meetings of a corpus as a whole: a timeline, a network, counts, disagreements, corrections."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

import pollcorpus as pc
from pollcorpus._display import account
from pollcorpus._display.words import Whole, table
from pollcorpus.query import Disagreements, Timeline, TimelineRow

MET = "Sonia Gandhi met Rahul Gandhi in Patna on {}."
PAPERS = [
    ("2022-04-17", MET.format("Saturday") + " Sharad Pawar was also present."),
    ("2022-04-18", MET.format("April 16") + " Sharad Pawar stayed away from the meeting."),
    ("2022-04-20", "सोनिया गांधी ने 19 अप्रैल को दिल्ली में राहुल गांधी से मुलाकात की।"),
    ("2022-04-20", "Sharad Pawar will meet Rahul Gandhi in Mumbai on April 25."),
    ("2022-06-20", "Sharad Pawar met Uddhav Thackeray in Mumbai last month."),
    (None, "Nitish Kumar met Lalu Prasad Yadav in Patna."),
]


@pytest.fixture(scope="module")
def corpus() -> pc.Corpus:
    return pc.Corpus.of(pc.read_text(text, published=day) for day, text in PAPERS)


@pytest.mark.parametrize("kept", [True, False])
def test_places_give_way_to_one_whole_name_of_who_met(kept: bool) -> None:
    cells = (Whole("2024-01-16"), "Yashwantrao Chavan Centre", Whole("2 reports, 2 disagreements"))
    who = tuple(map(Whole if kept else str, ("Mallikarjun Kharge", "Sharad Pawar")))
    (line,) = table([(cells, who)], columns=80)
    assert ("Mallikarjun Kharge +1" in line) is kept
    assert len(line) <= 80


# ---- timeline -------------------------------------------------------------------------------


def test_a_timeline_orders_partial_dates_and_puts_undated_meetings_last(corpus: pc.Corpus) -> None:
    dates = [row.date and str(row.date) for row in corpus.timeline()]
    assert dates == ["2022-04-16", "2022-04-19", "2022-04-25", "2022-05", None]


def test_a_row_tells_what_the_meeting_does(corpus: pc.Corpus) -> None:
    row = corpus.timeline()[0]
    assert isinstance(row, TimelineRow)
    assert row.meeting == corpus.meetings[0]
    assert (row.place, row.status, row.independent_reports) == ("Patna", pc.MeetingStatus.HELD, 2)
    assert row.disagreements == 1
    assert "Sonia Gandhi" in [ref.name for ref in row.who]
    assert row.to_dict()["date"] == "2022-04-16"
    assert "2022-04-16" in repr(row)


def test_a_timeline_prints_year_by_year_and_can_be_cut(corpus: pc.Corpus) -> None:
    timeline = corpus.timeline()
    lines = repr(timeline).splitlines()
    assert lines[:2] == ["Timeline of 5 meetings", "2022"]
    assert lines[-2] == "no year"
    assert "planned" in repr(timeline)
    assert isinstance(timeline[:2], Timeline)
    assert len(timeline[:2]) == 2
    assert [row["meeting"] for row in timeline.to_dicts()] == [row.meeting.id for row in timeline]


def test_a_timeline_names_who_met_before_it_cuts_where_and_by_how_many_reports() -> None:
    told = "{} met Nitish Kumar, Lalu Prasad Yadav and Uddhav Thackeray at {} on {} January 2024."
    houses = ("Sadaqat Ashram", "the Maharashtra Sadan Convention Centre", "10 Circular Road")
    papers = [
        pc.read_text(told.format(who, where, day), published="2024-01-09")
        for day, (who, where) in enumerate(zip(["Sharad Pawar"] * 3, houses, strict=True), 2)
    ]
    timeline = pc.Corpus.of(papers).timeline()
    for line, row in zip(repr(timeline).splitlines()[2:], timeline, strict=True):
        assert f"  {row.who[0]}, {row.who[1]}" in line
        assert f" · {row.place} · 1 report" in line


def test_more_than_forty_rows_of_a_timeline_are_printed() -> None:
    told = "Sharad Pawar met Nitish Kumar on {} March {}."
    papers = [
        pc.read_text(told.format(day, year), published=f"{year}-04-30")
        for year in (2021, 2022)
        for day in range(1, 22)
    ]
    timeline = pc.Corpus.of(papers).timeline()
    assert repr(timeline).endswith("  … and 2 more; print() shows all")
    assert str(timeline).count("Sharad Pawar") == 42


def test_an_inferred_date_is_marked_wherever_a_meeting_is_shown() -> None:
    dated = "Rahul Gandhi met Tejashwi Yadav in Patna on Monday."
    text = f"{dated} He also met Lalu Prasad Yadav."
    inferred = pc.Corpus.of([pc.read_text(text, published="2024-01-09")])
    meeting = inferred.meetings.involving("Lalu Prasad Yadav").one()
    (row,) = (row for row in inferred.timeline() if row.meeting == meeting)
    mark = f"{meeting.date} (inferred)"
    for shown in (meeting, meeting.reports[0], inferred.meetings, inferred.timeline(), row):
        assert mark in repr(shown)
    assert any(mark in line for line in account(inferred))
    assert sum(row["date_inferred"] for row in inferred.meetings.to_dicts()) == 1
    assert sum(m["date_inferred"] for m in next(inferred.outlines())["meetings"]) == 1
    assert inferred.meetings.to_pandas()["date_inferred"].sum() == 1
    stated = pc.Corpus.of([pc.read_text(dated, published="2024-01-09")]).meetings
    assert not stated.to_dicts()[0]["date_inferred"]
    assert "inferred" not in repr(stated)


def test_of_no_date_nothing_is_inferred(corpus: pc.Corpus) -> None:
    undated = corpus.timeline()[-1]
    assert undated.date is None
    assert not undated.date_inferred
    assert "undated  " in repr(undated)


def test_a_timeline_says_where_people_talked_from_afar_as_listings_do() -> None:
    text = "Rahul Gandhi spoke to Tejashwi Yadav over the phone on 8 January 2024."
    meetings = pc.Corpus.of([pc.read_text(text, published="2024-01-09")]).meetings
    assert meetings.one().remote
    assert "remote" in repr(meetings)
    assert "remote" in repr(meetings.timeline()) and "remote" in repr(meetings.timeline()[0])


def test_filtered_meetings_have_a_timeline_of_their_own(corpus: pc.Corpus) -> None:
    assert len(corpus.meetings.at("Patna").timeline()) == 2


# ---- network --------------------------------------------------------------------------------


def test_a_network_joins_those_who_met_and_carries_their_meetings(corpus: pc.Corpus) -> None:
    graph = corpus.network()
    edge = graph.edges["person:rahul-gandhi", "person:sonia-gandhi"]
    assert edge["weight"] == 2
    assert [str(meeting.date) for meeting in edge["meetings"]] == ["2022-04-16", "2022-04-19"]
    assert graph.nodes["person:sonia-gandhi"] == {
        "name": "Sonia Gandhi",
        "kind": "person",
        "known": True,
    }


def test_an_edge_counts_the_meetings_of_which_it_is_disputed_that_the_two_met() -> None:
    came = "Tejashwi Yadav met Mukesh Sahani and Rajesh Ram in Patna on Sunday."
    stayed = "Mukesh Sahani did not attend the meeting."
    others = "Tejashwi Yadav met Rajesh Ram and Dipankar Bhattacharya in Patna on Sunday."
    texts = (came, f"{others} {stayed}")
    graph = pc.Corpus.of([pc.read_text(text, published="2025-09-15") for text in texts]).network()
    leader = "person:tejashwi-yadav"
    assert graph.edges[leader, "person:mukesh-sahani"]["disputed"] == 1
    assert graph.edges[leader, "person:dipankar-bhattacharya"]["disputed"] == 0

    denied = (
        "Chirag Paswan met Prashant Kishor in Patna on Sunday.",
        "Chirag Paswan denied that he had met Prashant Kishor in Patna on Sunday.",
    )
    graph = pc.Corpus.of([pc.read_text(text, published="2025-09-15") for text in denied]).network()
    assert [data["disputed"] for *_, data in graph.edges(data=True)] == [1]


def test_who_is_only_to_meet_has_not_met(corpus: pc.Corpus) -> None:
    planned = corpus.meetings.status("planned").one()
    told = [m for *_, edge in corpus.network().edges(data=True) for m in edge["meetings"]]
    assert planned not in told
    assert len(planned.participants) == 2


def test_a_disputed_presence_can_be_left_out(corpus: pc.Corpus) -> None:
    pair = "person:sharad-pawar", "person:sonia-gandhi"
    assert corpus.network().has_edge(*pair)
    assert not corpus.network(undisputed=True).has_edge(*pair)


def test_bodies_are_asked_for_by_their_kind() -> None:
    sample = pc.sample()
    kinds = {data["kind"] for _, data in sample.network("party", "person").nodes(data=True)}
    assert kinds == {"party", "person"}
    with pytest.raises(pc.UnknownNameError):
        sample.network("parties")


def test_without_networkx_the_error_names_the_extra(
    corpus: pc.Corpus, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "networkx", None)
    with pytest.raises(pc.MissingExtraError, match=r"pip install 'pollcorpus\[network\]'") as told:
        corpus.network()
    assert isinstance(told.value, ImportError)
    assert (told.value.package, told.value.extra) == ("networkx", "network")


# ---- counts and words -----------------------------------------------------------------------


def test_meetings_are_counted_by_actor_place_and_month(corpus: pc.Corpus) -> None:
    meetings = corpus.meetings
    assert meetings.count_by("actor")["Rahul Gandhi"] == 3
    assert meetings.count_by("place") == {"Mumbai": 2, "Patna": 2, "New Delhi": 1}
    assert meetings.count_by("month") == {"2022-04": 3, "2022-05": 1, None: 1}


@pytest.mark.parametrize(
    ("date", "month"),
    [
        ("2022-04-16", "2022-04"),
        ("2022-04-30/2022-05-02", "2022-04/2022-05"),
        ("2022", "2022"),
        ("XXXX-04-16", None),
        ("2022-04-16/..", None),
    ],
)
def test_a_month_is_as_exact_as_the_date(corpus: pc.Corpus, date: str, month: str | None) -> None:
    from attrs import evolve

    assert evolve(corpus.meetings[0], date=pc.PartialDate.parse(date)).month == month


def test_topics_are_found_in_either_language() -> None:
    text = "राहुल गांधी ने शनिवार को पटना में तेजस्वी यादव से मुलाकात की। बैठक में सीट बंटवारे पर चर्चा हुई।"
    hindi = pc.Corpus.of([pc.read_text(text, published="2024-01-08")])
    assert hindi.meetings.about("seat sharing").one().place == "Patna"


@pytest.mark.parametrize(
    ("hindi", "english"),
    [
        ("सीट बंटवारा", "seat sharing"),
        ("सीटों का बंटवारा", "seat sharing"),
        ("गठबंधन", "alliance"),
        ("Seat-Sharing", "seat sharing"),
    ],
)
def test_topics_have_names_in_every_language(hindi: str, english: str) -> None:
    meetings = pc.sample().meetings
    assert set(meetings.about(english)) <= set(meetings.about(hindi))
    assert english in meetings.about(hindi)[0].topics
    assert not meetings.about(hindi).notes


def test_a_text_that_no_meeting_is_about_is_told_with_the_topics_of_others() -> None:
    meetings = pc.sample().meetings
    (note,) = meetings.about("cricket").notes
    assert "'cricket'" in note and "alliance" in note and "seat sharing" in note
    assert "government formation" not in note
    assert note.split(";")[0] in repr(meetings.about("cricket"))
    (years,) = meetings.on("1999").about("alliance").notes
    assert "without a year" in years  # and nothing of topics


# ---- disagreements --------------------------------------------------------------------------


def test_a_query_lists_the_disagreements_of_its_own_records(corpus: pc.Corpus) -> None:
    assert corpus.meetings.disagreements == corpus.disagreements
    assert corpus.meetings.on("2022-04-16").disagreements("attendance") == corpus.disagreements
    assert len(corpus.meetings.on("2022-06").disagreements) == 0
    assert len(corpus.seat_plans.disagreements) == 0


def test_disagreements_can_be_narrowed_to_a_field(corpus: pc.Corpus) -> None:
    (dispute,) = corpus.disagreements("attendance")
    assert dispute.subject is not None and dispute.subject.name == "Sharad Pawar"
    assert corpus.disagreements() == corpus.disagreements
    assert not corpus.disagreements("date")
    assert isinstance(corpus.disagreements[:1], Disagreements)
    assert "stayed away" in repr(corpus.disagreements)
    assert corpus.disagreements.to_dicts()[0]["about"] == "attendance"
    assert dispute.of.startswith("meeting of 20")
    assert f"attendance of Sharad Pawar — {dispute.of[:24]}" in repr(corpus.disagreements)
    assert corpus.disagreements.to_dicts()[0]["of"] == dispute.of
    with pytest.raises(pc.UnknownNameError, match="attendance"):
        corpus.disagreements("colour")


# ---- corrections ----------------------------------------------------------------------------


def test_meetings_are_joined_and_reports_parted_and_all_of_it_undone(corpus: pc.Corpus) -> None:
    first, second = corpus.meetings[0], corpus.meetings[1]
    joined = corpus.corrected(join=[(first, second)])
    assert len(joined.meetings) == len(corpus.meetings) - 1
    assert len(joined.meetings[0].reports) == 3
    parted = joined.corrected(part=[tuple(first.reports)])
    assert len(parted.corrections.join) == len(parted.corrections.part) == 1
    pair = r"\(a[0-9a-f]{8}#0 and a[0-9a-f]{8}#0\)"
    shown = f"<Corrections 1 join {pair} · 1 part {pair}>"
    assert re.fullmatch(shown, repr(parted.corrections))
    assert parted.uncorrected(part=[tuple(first.reports)]) == joined
    assert parted.uncorrected() == corpus
    assert corpus.corrected() == corpus


def test_a_report_is_named_by_its_article_its_stem_or_its_number(corpus: pc.Corpus) -> None:
    one, other = (report.article_id for report in corpus.meetings[0].reports)
    ways = [(one, other), ((one, 0), (other, 0)), (corpus.articles[one], corpus.articles[other])]
    ways.append(tuple(corpus.meetings[0].reports))
    assert len({corpus.corrected(part=[pair]).corrections for pair in ways}) == 1


def test_contradictory_corrections_are_refused(corpus: pc.Corpus) -> None:
    pair = tuple(corpus.meetings[0].reports)
    with pytest.raises(pc.CorrectionError, match="are to part, but are joined"):
        corpus.corrected(join=[pair], part=[pair])


def test_what_is_no_report_is_refused_with_advice(corpus: pc.Corpus) -> None:
    report = corpus.meetings[0].reports[0]
    with pytest.raises(pc.UnknownNameError):
        corpus.corrected(join=[("no such article", report)])
    with pytest.raises(pc.UnknownNameError, match="report of a meeting"):
        corpus.corrected(join=[((report.article_id, 7), report)])
    with pytest.raises(pc.ArgumentError, match="pairs of reports"):
        corpus.corrected(join=[report])
    with pytest.raises(pc.ArgumentError, match="two reports of a meeting"):
        corpus.corrected(part=[(corpus.meetings[0], corpus.meetings[1])])


@pytest.mark.parametrize("name", ["april.pollcorpus", "april.jsonl"])
def test_corrections_are_saved_and_hold_for_later_articles(
    corpus: pc.Corpus, tmp_path: Path, name: str
) -> None:
    parted = corpus.corrected(part=[tuple(corpus.meetings[0].reports)])
    parted.save(tmp_path / name)
    again = pc.open(tmp_path / name)
    assert again == parted
    assert again.corrections == parted.corrections
    assert again.uncorrected() == corpus
    (tmp_path / "more.txt").write_text("Hemant Soren met Akhilesh Yadav in Ranchi.", "utf-8")
    more = again.add(tmp_path / "more.txt")
    assert more.corrections == parted.corrections
    assert len(more.meetings) == len(parted.meetings) + 1
