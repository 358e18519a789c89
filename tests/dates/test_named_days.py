"""Days with a name: on a fixed day, counted from Easter, or on an nth weekday of a month."""

import pytest

from pollcorpus import find_dates


def only(text, published="2021-11-09"):
    (found,) = find_dates(text, published=published)
    return found.date and str(found.date)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("on Christmas 2019", "2019-12-25"), ("on New Year's Eve", "2021-12-31"),
        ("Thanksgiving 2021", "2021-11-25"), ("Black Friday 2010", "2010-11-26"),
        ("Mother's Day 2022", "2022-05-08"), ("Father's Day 2022", "2022-06-19"),
        ("Labor Day 2021", "2021-09-06"), ("Labour Day 2021", "2021-05-01"),
        ("Memorial Day 2021", "2021-05-31"), ("Memorial Day 2020", "2020-05-25"),
        ("Good Friday 2022", "2022-04-15"), ("Ash Wednesday 2022", "2022-03-02"),
        ("Easter Monday 2022", "2022-04-18"), ("the next Thanksgiving", "2021-11-25"),
        ("Independence Day of this year", "2021-08-15"), ("last Mother's Day", "2021-05-09"),
        ("ब्लैक फ्राइडे 2010", "2010-11-26"), ("मदर्स डे 2022", "2022-05-08"), ("2022 के ईस्टर", "2022-04-17"),
        ("इस साल स्वतंत्रता दिवस", "2021-08-15"),
    ],
)  # fmt: skip
def test_a_named_day_falls_on_its_day_of_each_year(text, meant):
    assert only(text) == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("labor day weekend 2021", "2021-09-04/2021-09-06"),
        ("Halloween weekend 2021", "2021-10-30/2021-10-31"),
        ("the Good Friday weekend 2022", "2022-04-15/2022-04-17"),
        ("Independence Day weekend 2023", "2023-08-12/2023-08-13"),
        ("Thanksgiving weekend 2021", "2021-11-27/2021-11-28"),
    ],
)
def test_the_weekend_of_a_named_day_is_the_nearest_and_takes_it_in(text, meant):
    assert only(text) == meant


def test_a_feast_without_a_fixed_day_is_open_where_the_year_is_not_known():
    assert only("on Easter", published=None) is None
    assert only("on Christmas", published=None) == "XXXX-12-25"


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("between Easter and June 5", "2022-04-17/2022-06-05"),
        ("from Christmas to New Year's Day", "2021-12-25/2022-01-01"),
        ("between Good Friday and Mother's Day", "2022-04-15/2022-05-08"),
    ],
)
def test_a_stretch_may_start_or_end_on_a_feast(text, meant):
    (found,) = find_dates(text, published="2022-05-18")
    assert str(found.date) == meant
