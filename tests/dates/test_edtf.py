"""Dates read and print EDTF, compare by what is known, and keep their precision when shifted."""

from datetime import date, datetime, timedelta
from itertools import combinations

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from pollcorpus import DateSyntaxError, PartialDate, find_dates
from pollcorpus.models.edtf import MonthDay

days = st.dates(date(1, 1, 1), date(9998, 12, 31))
news_days = st.dates(date(1950, 1, 1), date(2050, 12, 31))
flags = st.booleans()


@st.composite
def partial_dates(draw, day=days):
    form = draw(st.sampled_from(["day", "month", "year", "stretch", "until", "since", "yearless"]))
    marks = {"approximate": draw(flags), "uncertain": draw(flags)}
    first = draw(day)
    if form == "yearless":
        part = MonthDay(first.month, draw(st.none() | st.just(first.day)))
        return PartialDate(yearless=(part, part), **marks)
    if form == "until":
        return PartialDate(latest=first, end_unknown=draw(flags), **marks)
    if form == "since":
        return PartialDate(earliest=first, end_unknown=draw(flags), **marks)
    if form == "month":
        month = PartialDate.from_parts(first.year, first.month)
        return PartialDate(earliest=month.earliest, latest=month.latest, **marks)
    if form == "year":
        return PartialDate.of(date(first.year, 1, 1), date(first.year, 12, 31), **marks)
    last = first if form == "day" else draw(day.filter(lambda d: d >= first) | st.just(first))
    return PartialDate.of(first, last, **marks)


@given(partial_dates())
def test_what_is_printed_is_read_as_the_same_date(known):
    assert PartialDate.parse(str(known)) == known
    assert eval(repr(known), {"PartialDate": PartialDate.parse}) == known


@pytest.mark.parametrize(
    "text",
    [
        "2022", "2022-04", "2022-04-16", "2022-04-16~", "2022-04?", "2022%", "201X", "20XX",
        "2022-04-11/2022-04-17", "2022-04/2022-06", "2014/2019", "../2022", "2022/..", "2022/",
        "/2022-04-16", "2022-04-16/..", "XXXX-04-25", "XXXX-04", "XXXX-XX-25",
        "XXXX-07-17/XXXX-07-18", "2022-02~/2022-03~",
    ],
)  # fmt: skip
def test_the_shortest_exact_form_is_printed_as_it_was_read(text):
    assert str(PartialDate.parse(text)) == text


@pytest.mark.parametrize(
    ("long", "short"),
    [
        ("2022-04-01/2022-04-30", "2022-04"),
        ("2022-01-01/2022-12-31", "2022"),
        ("2022-01/2022-12", "2022"),
        ("2022-04-16/2022-04-16", "2022-04-16"),
        ("2022-04-XX", "2022-04"),
        ("2022-XX-XX", "2022"),
        ("2020-01-01/2029-12-31", "202X"),
        ("2022-01-01/..", "2022/.."),
        ("../2022-04-30", "../2022-04"),
        ("2022-33", "2022-01/2022-03"),
        ("2022-41", "2022-07/2022-12"),
        ("2022-22", "2022-06~/2022-08~"),
        ("2022-24", "2022-12~/2023-02~"),
        ("2022-04-01~/2022-04-30", "2022-04~"),
    ],
)
def test_longer_forms_of_one_date_print_as_the_shortest(long, short):
    assert str(PartialDate.parse(long)) == short
    assert PartialDate.parse(long) == PartialDate.parse(short)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("", 0), ("x", 0), ("202", 3), ("2O22", 1), ("2022-", 5), ("2022-13", 5), ("2022-00", 5),
        ("2022-4", 6), ("2022-04-31", 8), ("2022-02-30", 8), ("2022-04-1a", 9), ("2022-04-16x", 10),
        ("2022-04~~", 8), ("2022x", 4), ("2022/2023/2024", 9), ("2023/2022", 5), ("XXXX", 4),
        ("XXXX-13", 5), ("XXXX-04/2022", 8), ("2022-XX-12", 5), ("../..", 0), ("0000", 0),
        ("2022-04/2022-04-3x", 17), ("201X-04", 5), ("2022-21-05", 5), (" 2022", 0),
    ],
)  # fmt: skip
def test_an_error_points_at_the_fault(text, at):
    with pytest.raises(DateSyntaxError) as caught:
        PartialDate.parse(text)
    assert caught.value.position == at
    line, caret = str(caught.value).splitlines()[1:]
    assert line.strip() == text.strip()
    assert caret.index("^") == len("    ") + at


def test_a_time_of_day_is_refused_with_advice():
    with pytest.raises(DateSyntaxError, match="leave it out") as caught:
        PartialDate.parse("2022-04-16T19:25:00+05:30")
    assert caught.value.position == len("2022-04-16")


@pytest.mark.parametrize("text", ["", "last week", "16/04/2022", "2022-4-6", "2022/2023/2024"])
def test_an_error_says_how_a_date_is_written(text):
    with pytest.raises(DateSyntaxError, match="; write 2023-06-23, 2023-06 or 2023\n"):
        PartialDate.parse(text)


@pytest.mark.parametrize("day", ["20/03/2024", "20 March 2024", "२० मार्च २०२४"])
def test_the_day_of_a_text_in_words_or_figures_of_print_is_answered_with_how_to_write_it(day):
    with pytest.raises(DateSyntaxError, match="; write 2024-03-20"):
        find_dates("They met on Monday.", published=day)


@given(st.text(alphabet="0123456789X-/~?%. ", max_size=24))
def test_any_text_is_a_date_or_a_syntax_error(text):
    try:
        known = PartialDate.parse(text)
    except DateSyntaxError as error:
        assert 0 <= error.position <= len(text)
    else:
        assert PartialDate.parse(str(known)) == known


@pytest.mark.parametrize(
    ("text", "precision"),
    [
        ("2022-04-16", "day"), ("2022-04", "month"), ("2022", "year"), ("201X", "decade"),
        ("20XX", "century"), ("2022-04-11/2022-04-17", "interval"), ("2022/..", "interval"),
        ("XXXX-04-25", "day"), ("XXXX-04", "month"), ("2022-04-16~", "day"),
    ],
)  # fmt: skip
def test_precision(text, precision):
    assert PartialDate.parse(text).precision == precision


def test_year_month_and_day_are_given_where_all_days_share_them():
    assert _parts("2022-04-16") == (2022, 4, 16)
    assert _parts("2022-04") == (2022, 4, None)
    assert _parts("2022-04-11/2022-05-02") == (2022, None, None)
    assert _parts("XXXX-04-25") == (None, 4, 25)
    assert _parts("2022/..") == (None, None, None)


def _parts(text):
    known = PartialDate.parse(text)
    return known.year, known.month, known.day


def test_a_date_is_made_of_days_or_of_parts():
    assert str(PartialDate.of(date(2022, 4, 16))) == "2022-04-16"
    assert str(PartialDate.of(datetime(2022, 4, 16, 9, 30))) == "2022-04-16"
    assert str(PartialDate.from_parts(2022, 4)) == "2022-04"
    assert str(PartialDate.from_parts(month=2, day=29)) == "XXXX-02-29"
    for impossible in (
        lambda: PartialDate.from_parts(2022, 2, 29),
        lambda: PartialDate.from_parts(month=2, day=30),
        lambda: PartialDate.from_parts(2022, None, 5),
        lambda: PartialDate.of(date(2022, 4, 2), date(2022, 4, 1)),
        PartialDate,
    ):
        with pytest.raises(ValueError):
            impossible()


@pytest.mark.parametrize(
    ("first", "second", "surely"),
    [
        ("2022-03", "2022-04-16", True),
        ("2022", "2022-04-16", False),
        ("../2021", "2022", True),
        ("2022/..", "2023", False),
        ("XXXX-03-01", "2022-04-16", False),
        ("2022-04-15~", "2022-04-16", False),
        ("2022-04-10~", "2022-04-16", True),
        ("2021?", "2022-04", False),
    ],
)
def test_before_claims_no_more_than_is_known(first, second, surely):
    assert PartialDate.parse(first).before(PartialDate.parse(second)) is surely


@pytest.mark.parametrize(
    ("first", "second", "possible"),
    [
        ("2022-04", "2022-04-16", True),
        ("2022-04-16", "2022-04-17", False),
        ("2022-04-16~", "2022-04-17", True),
        ("XXXX-04-25", "2022-04", True),
        ("XXXX-04-25", "2022-05", False),
        ("XXXX-04-25", "XXXX-04", True),
        ("XXXX-04-25", "XXXX-05", False),
        ("XXXX-12-30/XXXX-01-02", "2023-01-01", True),
        ("XXXX-XX-25", "2022-04-25", True),
        ("2022/..", "2030", True),
        ("2022/", "2030", True),
        ("../2022", "2023", False),
    ],
)
def test_may_equal_gives_doubt_its_due(first, second, possible):
    one, other = PartialDate.parse(first), PartialDate.parse(second)
    assert one.may_equal(other) is possible
    assert other.may_equal(one) is possible


@given(partial_dates(news_days), partial_dates(news_days))
def test_before_excludes_being_equal_and_the_converse(one, other):
    if one.before(other):
        assert not other.before(one)
        assert not one.may_equal(other)
    if one.contains(other) and other.latest and other.earliest:
        assert one.may_equal(other)


@given(partial_dates(news_days))
def test_every_date_may_equal_itself(known):
    assert known.may_equal(known)


def test_containing_needs_certainty_and_overlapping_goes_by_the_words():
    month = PartialDate.parse("2022-04")
    assert month.contains(PartialDate.parse("2022-04-16"))
    assert month.contains(month)
    assert not month.contains(PartialDate.parse("2022-04-30~"))
    assert not month.contains(PartialDate.parse("XXXX-04-16"))
    assert not PartialDate.parse("2022-04~").contains(PartialDate.parse("2022-04-16"))
    assert PartialDate.parse("2022/..").contains(PartialDate.parse("2030"))
    assert month.overlaps(PartialDate.parse("2022-04-30/2022-05-02"))
    assert not month.overlaps(PartialDate.parse("2022-05"))
    assert PartialDate.parse("../2022-04-01").overlaps(month)
    assert not PartialDate.parse("2021/").overlaps(month)


@given(st.lists(partial_dates(news_days), max_size=6))
def test_the_order_is_total_and_open_ends_and_unknown_years_come_last(several):
    ordered = sorted(several)
    shuffled = several[1:] + several[:1]
    assert ordered == sorted(shuffled)
    for one, other in combinations(ordered, 2):
        assert one <= other
        assert (one == other) == (one <= other <= one)
    ranks = [2 if d.yearless else 1 if d.earliest is None else 0 for d in ordered]
    assert ranks == sorted(ranks)


def test_dates_are_hashable():
    assert len({PartialDate.parse("2022-04"), PartialDate.parse("2022-04-01/2022-04-30")}) == 1


@pytest.mark.parametrize(
    ("text", "delta", "shifted"),
    [
        ("2022-01-31", relativedelta(months=1), "2022-02-28"),
        ("2022-01", relativedelta(months=1), "2022-02"),
        ("2022-02", relativedelta(months=1), "2022-03"),
        ("2022", relativedelta(years=2), "2024"),
        ("2022-04-11/2022-04-17", timedelta(weeks=1), "2022-04-18/2022-04-24"),
        ("2022-04/..", relativedelta(months=1), "2022-05/.."),
        ("2022-04-16~", timedelta(days=1), "2022-04-17~"),
        ("2024-02-29", relativedelta(years=1), "2025-02-28"),
    ],
)
def test_shifting_keeps_the_precision(text, delta, shifted):
    assert str(PartialDate.parse(text) + delta) == shifted


def test_shifting_back_undoes_shifting_by_days():
    known = PartialDate.parse("2022-04-11/2022-04-17")
    assert known + timedelta(days=40) - timedelta(days=40) == known


def test_what_has_no_year_cannot_be_shifted():
    with pytest.raises(ValueError, match="XXXX-04-25"):
        PartialDate.parse("XXXX-04-25") + timedelta(days=1)


@given(st.lists(partial_dates(news_days), max_size=6), st.randoms())
def test_sorting_is_the_same_from_any_order_and_agrees_with_equality(known, random):
    shuffled = random.sample(known, len(known))
    assert sorted(shuffled) == sorted(known)
    for one, other in combinations(known, 2):
        assert (one < other) + (other < one) + (one == other) == 1
        assert one != other or hash(one) == hash(other)


@given(partial_dates(news_days), partial_dates(news_days))
def test_what_overlaps_or_contains_may_be_equal(one, other):
    if one.overlaps(other) or one.contains(other):
        assert one.may_equal(other)
