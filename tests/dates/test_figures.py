"""Days in figures: which is the day, which the month, and what is no date."""

import pytest

from pollcorpus import find_dates


def dates(text, published="2019-05-20", language=None):
    found = find_dates(text, published=published, language=language)
    return [str(f.date) for f in found if f.date]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("They return on 22/04.", "2019-04-22"), ("They return on 4-22.", "2019-04-22"),
        ("They return on 4.22.", "2019-04-22"), ("They return on 5/12.", "2019-05-12"),
        ("2/29", "2020-02-29"), ("It is due this 5/12.", "2019-05-12"),
        ("It is due next 5/12.", "2020-05-12"), ("on 12/11/2023", "2023-11-12"),
        ("on 13.5.2015", "2015-05-13"), ("20/10, 12 of November", "2019-10-20"),
    ],
)  # fmt: skip
def test_a_day_in_figures_is_read(text, meant):
    assert dates(text)[0] == meant


@pytest.mark.parametrize(
    ("text", "published", "meant"),
    [
        ("on Friday 7-6", "2018-07-06", "2018-07-06"),
        ("on Thursday 7-6", "2018-06-20", "2018-06-07"),
        ("7.6 शुक्रवार को", "2018-07-06", "2018-07-06"),
    ],
)
def test_the_weekday_tells_which_is_the_month(text, published, meant):
    assert dates(text, published) == [meant]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("on leave from 10/1 to 11/7.", "2019-10-01/2019-11-07"),
        ("10/25 से 01/25 तक", "2018-10-25/2019-01-25"),
        ("from 5/1-5/7, 2020", "2020-05-01/2020-05-07"),
        ("from 5/1-5/7/2020", "2020-05-01/2020-05-07"),
        ("from 10/1/2018 - 10/7/2018", "2018-10-01/2018-10-07"),
        ("from 01/04/2018 - 01/10/2018", "2018-04-01/2018-10-01"),
        ("from 10/11/2018 to 24/11/2018", "2018-11-10/2018-11-24"),
    ],
)
def test_a_stretch_in_figures_shares_its_month_if_it_can(text, meant):
    assert dates(text) == [meant]


@pytest.mark.parametrize(
    "text",
    [
        "The stall is open 24/7.", "Since 26/11 the port is guarded.", "It spoke on 9/11.",
        "They won 2/3 of the seats.", "It rose from 1/3 to 2/3 of the votes.", "a walk of 4.22 km",
        "They won on 3-2.", "on 5.5 acres of land", "The court sat on 4.30 hours a day.",
        "a 4-2 verdict", "उन्हें 2/3 बहुमत मिला", "26/11 के बाद", "at 10/15 booths",
    ],
)  # fmt: skip
def test_scores_fractions_and_names_in_figures_are_no_dates(text):
    assert dates(text) == []


def test_days_of_a_month_are_not_taken_for_one_day_in_figures():
    assert dates("They meet on 7-8 June.") == ["2019-06-07/2019-06-08"]
    assert dates("They meet on 7-8.") == []
