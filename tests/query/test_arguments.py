"""What the filters say of arguments that they cannot use."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

import pollcorpus as pc
from pollcorpus import ArgumentError, Corpus, DateSyntaxError, PeriodError, UnknownNameError


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda c: c.meetings.involving(["Sonia Gandhi"]), "give several as arguments"),
        (lambda c: c.meetings.hosted_by(None), "names, or actors of the corpus, not None"),
        (lambda c: c.mentions(3), "not 3"),
        (lambda c: c.meetings.on(None), "a date takes text such as '2023-06-23'"),
        (lambda c: c.meetings.on(2023.5), "not 2023.5"),
        (lambda c: c.meetings.on(True), "not True"),
        (lambda c: c.meetings.at(None), "filter by places"),
        (lambda c: c.meetings.about(3), r"about\(\) takes a text"),
        (lambda c: c.meetings.reported_by(3), r"reported_by\(\) takes articles"),
        (lambda c: c.meetings.independent_reports(at_least="2"), "a number of reports"),
        (lambda c: c.meetings.where("held"), "a function of a record"),
        (lambda c: c.meetings.count_by(3), "a field's name"),
        (lambda c: c.seat_plans.for_election(None), "Lok Sabha 2024"),
        (lambda c: c.seat_plans.in_state(["Bihar"]), "each as an argument of its own"),
        (lambda c: c.seat_plans.naming(3), "filter by places"),
        (lambda c: c.search(3), "a text of words, not 3"),
        (lambda c: c.kwic("seat", width=-1), "a number of words, not -1"),
        (lambda c: c.corrected(join=3), "pairs of reports, not 3"),
        (lambda c: c.corrected(strike=[("a17ef6211#0", 3)]), "not 3"),
        (lambda c: c.corrected(drop=[3]), "reports of meetings, not 3"),
        (lambda c: Corpus.of("They met."), r"not 'They met\.'; read_text\(\)"),
        (lambda c: Corpus.of(b"They met."), r"not b'They met\.'; read_text\(\)"),
        (lambda c: c.add(), r"add\(\) takes at least one path"),
        (lambda c: pc.extract("They met."), "read_text"),
        (lambda c: pc.PartialDate.parse(2023), "from_parts"),
        (lambda c: pc.find_dates(2023), "a text, not 2023"),
    ],
)
def test_a_wrong_type_is_told_with_what_is_taken(
    corpus: Corpus, call: Callable[[Corpus], object], said: str
) -> None:
    with pytest.raises(ArgumentError, match=said) as raised:
        call(corpus)
    assert isinstance(raised.value, TypeError)
    assert isinstance(raised.value, pc.PollcorpusError)


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda c: c.seat_plans.of(), "of() takes at least one party"),
        (lambda c: c.seat_plans.in_state(), "in_state() takes at least one state"),
        (lambda c: c.seat_plans.naming(), "naming() takes at least one constituency"),
        (lambda c: c.seat_plans.status(settled=True), "status() takes at least one status"),
        (lambda c: c.seat_plans.reported_by(), "reported_by() takes at least one source"),
        (lambda c: c.meetings.status(), "status() takes at least one status"),
        (lambda c: c.meetings.involving(), "involving() takes at least one actor"),
        (lambda c: c.meetings.attended_by(), "attended_by() takes at least one actor"),
        (lambda c: c.meetings.hosted_by(), "hosted_by() takes at least one actor"),
        (lambda c: c.meetings.reported_by(), "reported_by() takes at least one source"),
        (lambda c: c.meetings.order_by(), "order_by() takes at least one field"),
        (lambda c: c.actors.of_kind(), "of_kind() takes at least one kind of actor"),
        (lambda c: c.articles.in_language(), "in_language() takes at least one language"),
        (lambda c: c.articles.mentioning(), "mentioning() takes at least one actor"),
    ],
)
def test_a_filter_is_not_called_with_nothing(
    corpus: Corpus, call: Callable[[Corpus], object], said: str
) -> None:
    with pytest.raises(ArgumentError, match=re.escape(f"{said}, not ()")) as raised:
        call(corpus)
    assert raised.value.advice.endswith(") gives one")


def test_a_long_value_is_shown_by_its_beginning() -> None:
    with pytest.raises(ArgumentError) as raised:
        pc.extract("word " * 500)
    assert len(str(raised.value)) < 200


# ---- dates ----------------------------------------------------------------------------------


def test_a_year_may_be_a_number_and_digits_may_be_devanagari(corpus: Corpus) -> None:
    meetings = corpus.meetings
    assert meetings.on(2022) == meetings.on("2022") == meetings.on("२०२२")
    assert meetings.on("२०२२-०४-१६").one().id == "m1"
    assert corpus.seat_plans.for_election(2024) == corpus.seat_plans.for_election("2024")


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("June 23, 2023", "write 2023-06-23"),
        ("2023/06/23", "write 2023-06-23"),
        ("2023-6-3", "write 2023-06-03"),
        ("12 अप्रैल 2023", "write 2023-04-12"),
        ("12.3.2024", "write 2024-03-12"),
        ("some day", "write 2023-06-23, 2023-06 or 2023"),
        ("", "write 2023-06-23, 2023-06 or 2023"),
        ("2023-06-31", "write 2023-06-23, 2023-06 or 2023"),
    ],
)
def test_the_error_says_how_to_write_the_date(corpus: Corpus, text: str, written: str) -> None:
    with pytest.raises(DateSyntaxError) as raised:
        corpus.meetings.on(text)
    assert str(raised.value).splitlines()[0].endswith(f"; {written}")
    with pytest.raises(DateSyntaxError) as raised:
        pc.read_text("They met in Patna on Monday.", published=text)
    assert str(raised.value).splitlines()[0].endswith(f"; {written}")
    assert raised.value.text == text


@pytest.mark.parametrize(
    ("text", "caret"),
    [
        ("2023-6-3", "      ^"),
        ("२०२३-६-३", "      ^"),
        ("२०२३-ज़", "     ^"),
        ("12 अप्रैल", "  ^"),
        ("２０２３-x", "         ^"),
        ("2023-06\t", "       ^"),
    ],
)
def test_the_caret_stands_under_the_fault_whatever_the_letters_width(
    corpus: Corpus, text: str, caret: str
) -> None:
    with pytest.raises(DateSyntaxError) as raised:
        corpus.meetings.on(text)
    assert str(raised.value).splitlines()[-1] == f"    {caret}"


@pytest.mark.parametrize("kind", ["between", "published_between"])
def test_a_period_that_ends_before_it_starts_is_an_error_of_the_library(
    corpus: Corpus, kind: str
) -> None:
    query = corpus.meetings if kind == "between" else corpus.articles
    with pytest.raises(PeriodError, match="earlier day first") as raised:
        getattr(query, kind)("2023-05", "2023-04")
    assert isinstance(raised.value, ValueError)
    with pytest.raises(PeriodError, match="needs its year"):
        getattr(query, kind)("XXXX-05", None)


# ---- what is possible -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda c: c.articles.in_language("Hindi"), "possible ones are en, hi"),
        (
            lambda c: c.meetings.with_disagreement("foo"),
            "attendance, date, duration, host, place, status, time",
        ),
        (
            lambda c: c.seat_plans.with_disagreement("date"),
            "possible ones are constituencies, seats",
        ),
        (lambda c: c.actors.of_kind("people"), "no kind of actor is called 'people'"),
        (lambda c: c.seat_plans.status("foo"), "no status of a seat plan is called 'foo'"),
        (lambda c: c.meetings.status("foo"), "no status of a meeting is called 'foo'"),
        (lambda c: c.seat_plans.of("Rahul Gandhi"), "Rahul Gandhi is a person"),
        (lambda c: c.seat_plans["p9"], "no seat plan here"),
        (lambda c: c.seat_plans.in_state("महाराष्ट"), "did you mean महाराष्ट्र"),
    ],
)
def test_nothing_is_found_silently_for_what_cannot_be(
    corpus: Corpus, call: Callable[[Corpus], object], said: str
) -> None:
    with pytest.raises(UnknownNameError, match=said):
        call(corpus)


def test_an_error_about_a_persons_seats_names_the_party(corpus: Corpus) -> None:
    with pytest.raises(UnknownNameError) as raised:
        corpus.seat_plans.of("Rahul Gandhi")
    assert raised.value.suggestions == ("Indian National Congress",)


@pytest.mark.parametrize("name", ["India", "भारत", "Bharat", "देश"])
def test_the_whole_country_is_named_in_either_script(corpus: Corpus, name: str) -> None:
    assert [plan.id for plan in corpus.seat_plans.in_state(name)] == ["p4"]


def test_count_counts_the_records_and_takes_no_field(corpus: Corpus) -> None:
    meetings = corpus.meetings
    assert meetings.count() == 3
    assert meetings.count(meetings[0]) == 1
    with pytest.raises(ArgumentError, match="count_by"):
        meetings.count("status")


def test_the_order_is_shown_with_its_direction(corpus: Corpus) -> None:
    shown = repr(corpus.meetings.order_by("date", reverse=True))
    assert shown.startswith("Meetings.order_by('date', reverse=True): 3 of 3\n")


def test_methods_of_dates_take_what_the_filters_take() -> None:
    month = pc.PartialDate.parse("2023-06")
    assert pc.PartialDate.from_parts(2023).contains(month)
    assert month.may_equal(2023) and month.overlaps("२०२३-०६")
    with pytest.raises(pc.ArgumentError, match=r"before\(\) takes text such as '2023-06-23'"):
        month.before(True)


@pytest.mark.parametrize(
    ("ask", "advice"),
    [
        (lambda c: c.meetings.involving("Zaphod Beeblebrox"), "corpus.actors lists"),
        (lambda c: c.meetings.at("Qqqqq"), r"count_by\('place'\) lists"),
        (lambda c: c.seat_plans.in_state("Qqqqq"), r"count_by\('territory'\) lists"),
        (lambda c: c.seat_plans.naming("Qqqqq"), r"count_by\('constituencies'\) lists"),
        (lambda c: c.meetings.reported_by("qqqqq"), r"count_by\('source_id'\) lists"),
        (lambda c: c.meetings["qqqqq"], "give an id, a number or a slice"),
        (lambda c: c.articles["file"], "did you mean file-two, file-one"),
    ],
)
def test_a_name_that_nothing_is_near_to_leads_to_those_that_are_known(
    corpus: Corpus, ask: Callable[[Corpus], object], advice: str
) -> None:
    with pytest.raises(UnknownNameError, match=advice):
        ask(corpus)


def test_one_date_is_a_period_of_all_its_days() -> None:
    corpus = pc.sample()
    april = corpus.meetings.between("2022-04", "2022-04")
    assert len(april) > 0
    assert list(corpus.meetings.between("2022-04")) == list(april)
    assert list(corpus.meetings.between("2022-04-01/2022-04-30")) == list(april)
    assert list(corpus.articles.published_between("2024-02")) == list(
        corpus.articles.published_between("2024-02", "2024-02")
    )
    assert len(corpus.meetings.between("2022-04", None)) > len(april)


def test_reports_of_no_one_meeting_are_not_sent_to_it() -> None:
    meetings = pc.sample().meetings
    with pytest.raises(UnknownNameError, match=r"none of these meetings .*reported_by\("):
        meetings.why_same("kishor_pitch_en", "bengaluru_conclave_en")
    with pytest.raises(UnknownNameError, match=r"corpus\.meetings\.why_same\(\) takes stems"):
        meetings[0].why_same("kishor_pitch_en", "kishor_baithak_hi")


def test_plain_meetings_have_the_topics_of_the_record() -> None:
    meetings = pc.sample().meetings
    assert [row["topics"] for row in meetings.to_dicts()] == [list(m.topics) for m in meetings]
    assert any(m.topics for m in meetings)
