"""Which records the filters keep."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

import pollcorpus as pc
from pollcorpus import Corpus, DateSyntaxError, MeetingStatus, PartialDate, UnknownNameError
from pollcorpus.query import Query
from pollcorpus.query.selection import Scan


def ids(query: Query) -> str:
    return " ".join(record.id for record in query)


# ---- meetings -------------------------------------------------------------------------------


def test_meetings_are_found_by_who_is_connected_with_them(corpus: Corpus) -> None:
    meetings = corpus.meetings
    assert ids(meetings.involving("प्रशांत किशोर")) == "m1 m2"
    assert ids(meetings.involving("Kishor", "Sonia Gandhi")) == "m1"
    assert ids(meetings.attended_by("Rahul Gandhi")) == "m3"
    assert ids(meetings.involving("Rahul Gandhi")) == "m1 m3"
    assert ids(meetings.absent("Rahul Gandhi")) == "m1"
    assert ids(meetings.absent()) == "m1"
    assert ids(meetings.hosted_by("सोनिया")) == "m1"
    assert ids(meetings.hosted_by("Rahul Gandhi", "सोनिया")) == "m1"
    assert ids(meetings.attended_by("Congress")) == "m1"


@pytest.mark.parametrize(
    ("day", "found"),
    [
        ("2022-04-16", "m1"),
        (date(2022, 5, 9), "m2"),
        (PartialDate.parse("2022"), "m1 m2"),
        ("2022-04-17", ""),
        ("XXXX-04-16", "m1"),
    ],
)
def test_a_meeting_is_on_a_date_when_it_may_lie_there(corpus: Corpus, day, found: str) -> None:
    assert ids(corpus.meetings.on(day)) == found


def test_a_day_without_a_year_is_of_a_month_or_day_that_fits_but_of_no_year() -> None:
    sample = pc.sample()
    for kept in ("2031-04-25", "2031-04", "XXXX-04-25"):
        assert [str(meeting.date) for meeting in sample.meetings.on(kept)] == ["XXXX-04-25"]
    assert not sample.meetings.on(2031)
    assert not sample.meetings.between(2025, None)
    assert not sample.articles.published_between("2031")
    assert len(sample.meetings.between(None, None)) > len(sample.meetings.between(2022, None))


def test_a_query_says_what_becomes_of_days_without_a_year() -> None:
    sample = pc.sample()
    told = "days told without a year, such as XXXX-04-25, are"
    assert sample.meetings.on(2022).notes == (f"{told} left out: they fit every year",)
    assert sample.meetings.between("2022-04").notes == (f"{told} kept where they fit",)
    for query in (sample.meetings.on("2022-05"), sample.meetings.on("XXXX-04-25")):
        assert query.notes == ()
    assert sample.meetings.between(None, None).notes == ()
    (note,) = sample.articles.published_between(2022).notes
    assert note.startswith("days told without a year, such as XXXX-06-23")


def test_between_includes_both_ends_and_may_be_open(corpus: Corpus) -> None:
    meetings = corpus.meetings
    assert ids(meetings.between("2022-04", "2022-05")) == "m1 m2"
    assert ids(meetings.between("2022-04-17", "2022-05-01")) == "m2"
    assert ids(meetings.between(None, "2022-04-16")) == "m1"
    assert ids(meetings.between("2022-04-17", None)) == "m2"
    assert ids(meetings.between(None, None)) == "m1 m2"


def test_between_refuses_an_end_before_the_start(corpus: Corpus) -> None:
    with pytest.raises(ValueError, match="ends on 2022-04-30, before"):
        corpus.meetings.between("2022-05", "2022-04")


def test_a_date_that_is_no_edtf_is_pointed_at(corpus: Corpus) -> None:
    with pytest.raises(DateSyntaxError, match="2022-13"):
        corpus.meetings.on("2022-13")


@pytest.mark.parametrize(
    ("place", "found"),
    [
        ("10 Janpath", "m1"),
        ("१० जनपथ", "m1"),
        ("New Delhi", "m1"),
        ("दिल्ली", "m1"),
        ("पटना", "m2"),
        ("Bihar", "m2"),
        ("Chennai", ""),
    ],
)
def test_a_place_stands_for_all_that_lies_in_it(corpus: Corpus, place: str, found: str) -> None:
    assert ids(corpus.meetings.at(place)) == found


@pytest.mark.parametrize(
    ("states", "found"), [(("बिहार",), "m2"), (("Delhi", "Bihar"), "m1 m2"), (("Kerala",), "")]
)
def test_meetings_are_found_by_state(corpus: Corpus, states: tuple[str, ...], found: str) -> None:
    assert ids(corpus.meetings.in_state(*states)) == found


def test_a_city_is_no_state_and_a_state_without_a_meeting_is_told(corpus: Corpus) -> None:
    with pytest.raises(UnknownNameError, match=r"no state is called 'Patna'; at\(\) takes cities"):
        corpus.meetings.in_state("Patna")
    assert ids(corpus.meetings.in_state("Biharr")) == "m2"
    assert corpus.meetings.in_state("Kerala").notes == ("the corpus tells of no meeting in Kerala",)


def test_an_unknown_place_is_an_error(corpus: Corpus) -> None:
    with pytest.raises(UnknownNameError) as raised:
        corpus.meetings.at("10 Janpth")
    assert "10 Janpath" in raised.value.suggestions


def test_a_known_place_without_a_meeting_is_told_by_its_name(corpus: Corpus) -> None:
    assert corpus.meetings.at("लखनऊ").notes == ("the corpus tells of no meeting at Lucknow",)
    assert not corpus.meetings.at("10 Janpath").notes


def test_meetings_are_found_by_status_topic_and_source(corpus: Corpus) -> None:
    meetings = corpus.meetings
    assert ids(meetings.status("planned")) == "m2"
    assert ids(meetings.status(MeetingStatus.HELD)) == "m1 m3"
    assert ids(meetings.about("REVIVAL")) == "m1"
    assert ids(meetings.reported_by("two")) == "m1"
    assert ids(meetings.reported_by("file-three")) == "m2 m3"
    assert ids(meetings.reported_by("deccan dispatch")) == "m2 m3"
    assert ids(meetings.reported_by(corpus.articles[0])) == "m1"
    assert ids(meetings.with_disagreement()) == "m1"
    assert ids(meetings.with_disagreement("date")) == ""
    assert ids(meetings.independent_reports(at_least=2)) == "m1"


@pytest.mark.parametrize("wrong", ["helt", "HELD", ""])
def test_an_unknown_status_is_an_error_that_lists_the_known_ones(
    corpus: Corpus, wrong: str
) -> None:
    with pytest.raises(UnknownNameError, match="held, planned, cancelled"):
        corpus.meetings.status(wrong)


def test_an_unknown_source_is_an_error(corpus: Corpus) -> None:
    with pytest.raises(UnknownNameError, match="deccan dispatch"):
        corpus.meetings.reported_by("Decan Dispatch")


# ---- seat plans -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("election", "found"),
    [
        ("Lok Sabha 2024", "p1 p2 p4"),
        ("लोकसभा 2024", "p1 p2 p4"),
        ("२०२४ के लोकसभा चुनाव", "p1 p2 p4"),
        ("2024", "p1 p2 p4"),
        ("lok sabha", "p1 p2 p4"),
        ("Bihar Assembly 2020", "p3"),
        ("बिहार विधानसभा", "p3"),
        ("Vidhan Sabha 2020", "p3"),
        ("Bihar 2024", "p1 p2"),
        ("Lok Sabha 2019", ""),
    ],
)
def test_an_election_is_named_in_any_order_and_script(
    corpus: Corpus, election: str, found: str
) -> None:
    assert ids(corpus.seat_plans.for_election(election)) == found


def test_a_text_that_names_no_election_is_an_error(corpus: Corpus) -> None:
    with pytest.raises(UnknownNameError, match="Lok Sabha 2024"):
        corpus.seat_plans.for_election("the next one")


def test_a_word_that_names_no_election_is_told_with_the_nearest_that_there_are() -> None:
    plans = pc.sample().seat_plans
    with pytest.raises(pc.UnknownNameError, match="'foo' in 'Bihar 2024 foo'") as raised:
        plans.for_election("Bihar 2024 foo")
    assert "Lok Sabha 2024" in raised.value.suggestions
    assert len(plans.for_election("the 2024 general elections of the Lok Sabha")) > 0


def test_where_no_plan_is_for_an_election_the_query_says_for_which_there_are() -> None:
    found = pc.sample().seat_plans.for_election("Lok Sabha 1999")
    assert not found
    assert found.notes == (
        "the corpus has no plans for Lok Sabha 1999; it has plans for Lok Sabha 2024",
    )
    assert "it has plans for" in repr(found)


def test_seat_plans_are_found_by_party_state_constituency_and_status(corpus: Corpus) -> None:
    plans = corpus.seat_plans
    assert ids(plans.of("राजद")) == "p2 p5"
    assert ids(plans.of("Congress", "RJD")) == "p1 p2 p3 p4 p5"
    assert ids(plans.in_state("बिहार")) == "p1 p2 p3"
    assert ids(plans.in_state("India")) == "p4"
    assert ids(plans.in_state("Bihar", "Jharkhand")) == "p1 p2 p3 p5"
    assert ids(plans.naming("औरंगाबाद")) == "p2"
    assert ids(plans.naming("Aurangabad", "पटना साहिब")) == "p2"
    assert ids(plans.naming("Araku")) == ""
    assert ids(plans.status("wanted")) == "p1"
    assert ids(plans.reported_by("three")) == "p1 p2 p3 p4 p5"


def test_a_claimed_constituency_is_found_after_a_number_was_proposed() -> None:
    texts = (
        "Patna: The RJD has staked its claim to Katihar and Purnia in the Lok Sabha elections.",
        "Patna: The Congress has offered the RJD nine Lok Sabha seats in Bihar, sources said.",
    )
    articles = [pc.read_text(t, published=f"2024-03-0{n}") for n, t in enumerate(texts, 1)]
    plans = pc.read(*articles).seat_plans.of("RJD")
    assert any(plan.seats.exact == 9 for plan in plans)
    assert plans.naming("कटिहार").naming("Purnia").count() == 1


def test_the_designs_example_holds(corpus: Corpus) -> None:
    plan = corpus.seat_plans.of("Congress").for_election("Lok Sabha 2024").in_state("बिहार").one()
    assert repr(plan.seats) == "SeatCount(at_least=9)"


@pytest.mark.parametrize("name", ["Behaar Pradesh", "Atlantis"])
def test_an_unknown_state_or_constituency_is_an_error(corpus: Corpus, name: str) -> None:
    with pytest.raises(UnknownNameError, match="no state"):
        corpus.seat_plans.in_state(name)
    with pytest.raises(UnknownNameError, match="no constituency"):
        corpus.seat_plans.naming(name)


# ---- actors and articles --------------------------------------------------------------------


def test_actors_are_found_by_kind_and_company(corpus: Corpus) -> None:
    assert ids(corpus.actors.of_kind("party")) == "party:INC party:RJD"
    assert ids(corpus.actors.met_with("Sonia Gandhi")) == "party:INC person:prashant-kishor"
    assert "person:asha-verma" not in ids(corpus.actors.met_with("Prashant Kishor"))


def test_articles_are_found_by_language_day_and_mentions(corpus: Corpus) -> None:
    articles = corpus.articles
    assert ids(articles.in_language("hi")) == "two"
    assert ids(articles.published_between("2022-04-17", None)) == "two"
    assert ids(articles.published_between("2022", "2022")) == "one two"
    assert ids(articles.mentioning("आशा वर्मा", "Congress")) == "three"


# ---- what every query can do ----------------------------------------------------------------


def test_to_dicts_holds_plain_values_only(corpus: Corpus) -> None:
    for query in (corpus.meetings, corpus.seat_plans, corpus.actors, corpus.articles):
        dicts = query.to_dicts()
        assert json.loads(json.dumps(dicts)) == dicts
        assert len(dicts) == len(query)
    first = corpus.meetings.to_dicts()[0]
    assert first["date"] == "2022-04-16"
    assert first["participants"] == ["Prashant Kishor", "Sonia Gandhi"]
    assert first["disagreements"][0]["subject"] == "Rahul Gandhi"


def test_count_by_puts_the_most_frequent_first(corpus: Corpus) -> None:
    assert list(corpus.meetings.count_by("participants").items()) == [
        ("Asha Verma", 2),
        ("Prashant Kishor", 2),
        ("Rahul Gandhi", 1),
        ("Sonia Gandhi", 1),
    ]
    assert corpus.meetings.count_by("status") == {"held": 2, "planned": 1}
    assert corpus.meetings.count_by("date")[None] == 1
    assert corpus.seat_plans.count_by(lambda plan: len(plan.constituencies)) == {0: 4, 2: 1}


def test_meetings_and_articles_are_counted_by_year_month_city_and_source() -> None:
    sample = pc.sample()
    years = sample.meetings.count_by("year")
    assert {*years} == {2022, 2023, 2024, None}
    assert years[2022] == len(sample.meetings.where(lambda m: m.date and m.date.year == 2022))
    cities = sample.meetings.count_by("city")
    # a house counts for the city that it stands in
    assert cities["New Delhi"] > 1 and cities["Patna"] == 1
    assert sum(cities.values()) == len(sample.meetings)
    assert sample.articles.count_by("month")["2022-04"] == 2
    assert sample.articles.count_by("year")[2022] == 2
    assert sample.meetings.count_by("sources")["patna_baithak_hi"] == 1
    assert [m.date and m.date.year for m in sample.meetings.order_by("year")][-1] is None


def test_order_by_puts_what_is_unknown_last_either_way(corpus: Corpus) -> None:
    assert ids(corpus.meetings.order_by("date")) == "m1 m2 m3"
    assert ids(corpus.meetings.order_by("date", reverse=True)) == "m2 m1 m3"
    assert ids(corpus.seat_plans.order_by("party", "territory")) == "p1 p3 p4 p2 p5"
    assert ids(corpus.seat_plans.order_by(lambda plan: plan.seats.at_least)) == "p1 p2 p3 p4 p5"


def test_an_unknown_field_is_an_error_that_suggests_one(corpus: Corpus) -> None:
    with pytest.raises(UnknownNameError, match="participants"):
        corpus.meetings.count_by("participant")
    with pytest.raises(UnknownNameError, match="field of SeatPlans"):
        corpus.seat_plans.order_by("colour")


def test_the_ends_of_a_period_need_a_year(corpus: Corpus) -> None:
    with pytest.raises(ValueError, match="XXXX-04 needs its year"):
        corpus.meetings.between("XXXX-04", None)


def test_a_loop_that_ends_early_finds_no_more_than_it_needs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pollcorpus.query.selection.FIRST_PAGE", 2)
    monkeypatch.setattr("pollcorpus.query.selection.PAGE", 2)
    sample = pc.sample()
    sample.save(tmp_path / "sample.pollcorpus")
    plain, asked = Scan.positions, []

    def noted(scan: Scan, start: int = 0, stop: int | None = None) -> Sequence[int]:
        asked.append(stop)
        return plain(scan, start, stop)

    monkeypatch.setattr(Scan, "positions", noted)
    for corpus in (sample, pc.open(tmp_path / "sample.pollcorpus")):
        kept = corpus.articles.where(lambda article: article.text)
        assert len([article for article, _ in zip(corpus.articles, range(5), strict=False)]) == 5
        assert len(kept[:5]) == 5
        assert asked and None not in asked
        assert list(corpus.articles) == list(kept) == [corpus.articles[n] for n in range(15)]
        asked.clear()
