"""Stretches that start at a day, parts of the current period, and the story's own month or year."""

import pytest

from pollcorpus import find_dates


def read(text, published="2022-04-20"):
    return [f.date and str(f.date) for f in find_dates(text, published=published)]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("He is away for three days from June 5.", "2022-06-05/2022-06-07"),
        ("They will sit from Monday for two weeks.", "2022-04-25/2022-05-08"),
        ("The offer stands within two weeks of May 5.", "2022-05-05/2022-05-18"),
        ("5 जून से तीन दिन के लिए", "2022-06-05/2022-06-07"),
        ("आज से दो दिन तक धरना होगा", "2022-04-20/2022-04-21"),
        ("from today to two days later", "2022-04-20/2022-04-22"),
        ("from April twenty-seventh to the third", "2022-04-27/2022-05-03"),
        ("from 4 to January 22, 1995", "1995-01-04/1995-01-22"),
        ("week commencing June 6", "2022-06-06/2022-06-12"),
        ("for w/c June 8", "2022-06-06/2022-06-12"),
        ("18 तारीख वाले सप्ताह में", "2022-04-18/2022-04-24"),
    ],
)
def test_a_stretch_is_counted_from_its_day(text, meant):
    assert read(text)[0] == meant


@pytest.mark.parametrize(
    ("text", "published", "meant"),
    [
        ("It will meet later this week.", "2022-04-18", "2022-04-21/2022-04-24"),
        ("It will meet later this week.", "2022-04-22", "2022-04-22/2022-04-24"),
        ("It met earlier this week.", "2022-04-22", "2022-04-18/2022-04-20"),
        ("It met earlier this month.", "2022-04-20", "2022-04-01/2022-04-20"),
        ("It will meet later this year.", "2022-04-20", "2022-04-20/2022-12-31"),
        ("It will meet at the end of this month.", "2022-04-28", "2022-04-28/2022-04-30"),
        ("prices rose so far this year", "2022-04-20", "2022-01-01/2022-04-20"),
        ("prices this year so far", "2022-04-20", "2022-01-01/2022-04-20"),
        ("2014 से आज तक", "2022-04-20", "2014-01-01/2022-04-20"),
        ("इस साल अब तक", "2022-04-20", "2022-01-01/2022-04-20"),
        ("इस हफ्ते बाद में बैठक होगी", "2022-04-22", "2022-04-22/2022-04-24"),
        ("early next year", "2022-04-20", "2023-01/2023-06"),
        ("the end of 2022", "2022-04-20", "2022-09/2022-12"),
    ],
)
def test_what_is_left_or_gone_of_the_current_period(text, published, meant):
    assert read(text, published) == [meant]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("In April 2012 he left. In November of the same year he joined.", "2012-11"),
        ("In 2012 he left. On July 24 that year he quit.", "2012-07-24"),
        ("He left on 5 May 2012. That month he joined.", "2012-05"),
        ("2012 में वे गए। उसी साल नवंबर में वे लौटे।", "2012-11"),
        ("They met on March 3. The day before, he had quit.", "2022-03-02"),
        ("They met on March 3. The previous day was a holiday.", "2022-03-02"),
        ("वे 3 मार्च को मिले। इस दिन अवकाश था।", "2022-03-03"),
    ],
)
def test_the_story_says_which_year_or_day_is_meant(text, meant):
    assert read(text)[1] == meant


def test_that_year_is_open_where_the_story_names_none():
    assert read("In June that year he left.") == [None]
    assert read("the same year that it happened") == ["2022"]
    assert read("up from the same month last year") == ["2021-04"]


@pytest.mark.parametrize(
    "text", ["the day before the polls", "the last day of the campaign", "on this day in 1947"]
)
def test_days_beside_what_is_no_date_stay_unread(text):
    assert [f for f in find_dates(text, published="2022-04-20") if f.kind.value != "date"] == []
