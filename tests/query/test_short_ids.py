"""Ids of articles as they are shown: short, beside what people know an article by, and taken back."""

from __future__ import annotations

from pathlib import Path

import pytest

import pollcorpus as pc
from pollcorpus.errors import UnknownNameError


@pytest.fixture(scope="module")
def corpus() -> pc.Corpus:
    return pc.sample()


@pytest.fixture(scope="module")
def meeting(corpus: pc.Corpus) -> pc.Meeting:
    return max(corpus.meetings, key=lambda meeting: len(meeting.reports))


def test_records_are_shown_with_the_beginning_of_an_id(meeting: pc.Meeting) -> None:
    report = meeting.reports[0]
    assert f" of {report.article_id[:9]}: " in repr(report)
    assert f", {report.article_id[:9]}[" in repr(report.evidence[0])
    assert report.article_id not in repr(report)
    assert report.article_id == meeting.to_dict()["articles"][0]


@pytest.mark.parametrize("size", [7, 9, 12, 17])
def test_the_beginning_stands_for_the_article(corpus: pc.Corpus, size: int) -> None:
    for article in corpus.articles:
        short = article.id[:size]
        assert corpus.articles[short] == article
        assert corpus.meetings.reported_by(short) == corpus.meetings.reported_by(article.id)


def test_an_article_is_found_by_the_name_of_its_file(corpus: pc.Corpus) -> None:
    article = corpus.articles["kishor_pitch_en"]
    for name in ("kishor_pitch_en.txt", "samples/kishor_pitch_en.txt", article.source.path):
        assert corpus.articles[name] == article
        assert corpus.meetings.reported_by(name) == corpus.meetings.reported_by(article)
    for name in ("kishor_pitch_en.csv", "elsewhere/kishor_pitch_en.txt", "pitch_en.txt"):
        with pytest.raises(UnknownNameError, match="no article here is called"):
            corpus.articles[name]
    with pytest.raises(UnknownNameError):
        corpus.articles.in_language("hi")["kishor_pitch_en.txt"]


def test_files_of_one_name_are_told_apart_by_their_folders(tmp_path: Path) -> None:
    for folder, day in (("east", "Monday"), ("west", "Friday")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "dinner.txt").write_text(f"Nitish Kumar met Lalu Prasad on {day}.")
    articles = pc.read(tmp_path).articles
    assert "Friday" in articles["west/dinner.txt"].text
    with pytest.raises(UnknownNameError, match=r"several articles are files called 'dinner\.txt'"):
        articles["dinner.txt"]


def test_what_several_ids_begin_with_is_refused() -> None:
    idents = ("a1234567890abcdef", "a1234567890abcdee")
    some = [
        pc.Article(
            id=ident,
            source=pc.Source(path=ident, source_id=f"s{at}", digest=ident, format="plain"),
            language="en",
            text="They met.",
            segments=(pc.Segment(pc.SegmentKind.BODY, pc.Span(0, 9)),),
        )
        for at, ident in enumerate(idents)
    ]
    corpus = pc.Corpus.of(some)
    assert corpus.articles[idents[1]].id == idents[1]
    with pytest.raises(UnknownNameError, match="several articles have ids that begin"):
        corpus.articles["a12345678"]


def test_a_beginning_that_nothing_has_is_unknown(corpus: pc.Corpus) -> None:
    with pytest.raises(UnknownNameError, match="no article here is called 'a00000000'"):
        corpus.articles["a00000000"]


def test_an_explanation_of_a_corpus_names_the_articles(
    corpus: pc.Corpus, meeting: pc.Meeting
) -> None:
    one, other = meeting.reports[0], meeting.reports[1]
    asked = corpus.meetings.why_same(one, other.article_id[:9])
    assert asked == meeting.why_same(one, other)
    assert "kishor_pitch_en · The Congress should" in repr(asked)
    assert "kishor_pitch_en" not in repr(meeting.why_same(one, other))
    assert corpus.meetings.why_same("kishor_pitch_en", corpus.articles[other.article_id]) == asked


@pytest.mark.parametrize(
    ("text", "published", "rule"),
    [
        (
            "{pair} in New Delhi on Saturday.",
            "2024-03-31",
            "one was in Patna, the other in New Delhi",
        ),
        ("{pair} in Patna on Friday.", "2024-03-31", "been on 2024-03-30, the other on 2024-03-29"),
        ("{pair}.", None, "one leaves open when it was, and both name only Nitish Kumar, Rahul"),
        ("{pair} in Patna on Monday.", None, "they are of other days of the week"),
        ("{pair} over the phone on Saturday.", "2024-03-31", "was by telephone or video"),
        (
            "Nitish Kumar met D Raja on Saturday.",
            "2024-03-31",
            "does not name: Rahul Gandhi and D. R",
        ),
        ("Mamata Banerjee met D Raja on Saturday.", "2024-03-31", "they name nobody in common"),
    ],
)
def test_what_parts_two_reports_is_told_by_the_error(
    text: str, published: str | None, rule: str
) -> None:
    pair = "Nitish Kumar met Rahul Gandhi"
    verb = "Nitish Kumar spoke to Rahul Gandhi" if "phone" in text else pair
    one = pc.read_text(f"{pair} in Patna on Saturday.", published="2024-03-31")
    other = pc.read_text(text.format(pair=verb), published=published)
    meetings = pc.Corpus.of([one, other]).meetings
    with pytest.raises(UnknownNameError, match=r"the nearest .* and .*: ") as told:
        meetings.why_same(one, other)
    assert rule in str(told.value)
    assert one.id[:9] in str(told.value) and other.id[:9] in str(told.value)


def test_of_articles_that_tell_of_two_meetings_the_error_names_the_nearest() -> None:
    one = pc.read_text(
        "Nitish Kumar met Rahul Gandhi in Patna on Saturday.", published="2024-03-31"
    )
    told = "Mamata Banerjee met D Raja on Saturday. Nitish Kumar met Rahul Gandhi on Friday."
    other = pc.read_text(told, published="2024-03-31")
    with pytest.raises(
        UnknownNameError, match=r"\(2024-03-29, Nitish Kumar, Rahul Gandhi\): one can"
    ):
        pc.Corpus.of([one, other]).meetings.why_same(one, other)


def test_reports_of_no_common_meeting_are_no_answer(corpus: pc.Corpus) -> None:
    with pytest.raises(UnknownNameError, match="none of these meetings are told of by both"):
        corpus.meetings.why_same("bihar_nda_hi", "up_deal_en")


def test_of_two_reports_of_one_article_the_error_names_it_once() -> None:
    told = "Mamata Banerjee met D Raja on Saturday. Nitish Kumar met Rahul Gandhi on Friday."
    meetings = pc.Corpus.of([pc.read_text(told, published="2024-03-31")]).meetings
    one, other = (meeting.reports[0] for meeting in meetings)
    with pytest.raises(UnknownNameError, match=rf"by both reports of {one.article_id[:9]}; the"):
        meetings.why_same(one, other)


def test_meetings_are_no_reports_and_the_error_leads_to_theirs(corpus: pc.Corpus) -> None:
    with pytest.raises(
        pc.ArgumentError, match=r"why_same\(\) takes two reports .*meeting\.reports"
    ):
        corpus.meetings.why_same(*corpus.meetings[:2])


def test_corrections_take_ids_as_they_are_shown(corpus: pc.Corpus, meeting: pc.Meeting) -> None:
    keys = sorted(k for k, ident in corpus.resolution.meeting_ids.items() if ident == meeting.id)
    (one, _), (other, number) = keys[:2]
    told = corpus.corrected(part=[(meeting.reports[0], f"{other[:9]}#{number}")])
    assert told == corpus.corrected(part=[(keys[0], (other[:9], number))])
    assert repr(told.corrections) == (
        f"<Corrections 1 part ({one[:9]}#0 and {other[:9]}#{number})>"
    )
    assert told.corrections.part == ((keys[0], keys[1]),)


def test_an_article_with_several_reports_says_what_each_tells(corpus: pc.Corpus) -> None:
    with pytest.raises(
        UnknownNameError, match=r"stands for 3 reports: a.{8}#0 \(2023-07-17/2023-07-18, Malli"
    ):
        corpus.corrected(join=[("bengaluru_conclave_en", "up_deal_en")])


@pytest.mark.parametrize(
    ("key", "meant"),
    [
        ("people", "participants"),
        ("Parties", "organisations"),
        ("venue", "place"),
        ("plac", "place"),
        ("town", "city"),
    ],
)
def test_a_field_is_found_by_what_people_call_it(corpus: pc.Corpus, key: str, meant: str) -> None:
    with pytest.raises(UnknownNameError) as told:
        corpus.meetings.count_by(key)
    assert told.value.suggestions[0] == meant


def test_a_word_for_no_field_lists_them(corpus: pc.Corpus) -> None:
    with pytest.raises(UnknownNameError, match="fields are id, date, status") as told:
        corpus.meetings.count_by("zzz")
    assert {"participants", "month", "year", "city", "sources"} <= {*told.value.suggestions}
    # what only the library itself asks for
    assert not {"report_days", "report_clues", "joins"} & {*told.value.suggestions}


def test_seat_plans_have_an_election_for_a_year_and_a_territory_for_a_city(
    corpus: pc.Corpus,
) -> None:
    for key, meant in (("year", "election"), ("city", "territory")):
        with pytest.raises(UnknownNameError, match=f"did you mean {meant}"):
            corpus.seat_plans.count_by(key)


def test_seat_plans_of_a_person_lead_to_the_party(corpus: pc.Corpus) -> None:
    with pytest.raises(UnknownNameError, match="is a person; of") as told:
        corpus.seat_plans.of("नीतीश कुमार")
    assert told.value.suggestions == ("Janata Dal (United)",)
    assert corpus.seat_plans.of(*told.value.suggestions)


def test_a_corpus_of_nothing_says_why() -> None:
    shown = repr(pc.read("no/such/folder"))
    assert shown.startswith("<Corpus: NOTHING WAS READ · 1 problem: no/such/folder: there is no")
    assert repr(pc.Corpus.of([])).startswith("<Corpus 0 articles")
