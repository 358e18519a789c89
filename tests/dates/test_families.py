"""Whole families of expressions: counts with fractions, counted weekdays, fiscal years, decades."""

import pytest

from pollcorpus import find_dates


def read(text, published="2022-05-18"):
    return [f.date and str(f.date) for f in find_dates(text, published=published)]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("He left a year and a half ago.", "2020-11-18~"), ("two and a half years ago", "2019-11-18~"),
        ("half a year ago", "2021-11-18~"), ("ढाई साल पहले", "2019-11-18~"), ("डेढ़ महीने पहले", "2022-04-04~"),
        ("साढ़े तीन साल पहले", "2018-11-18~"), ("सवा साल पहले", "2021-02-18~"), ("पौने दो साल पहले", "2020-08-18~"),
        ("साल भर पहले", "2021-05-18~"), ("महीने भर पहले", "2022-04-18~"), ("आज से ठीक एक साल पहले", "2021-05-18"),
        ("2-3 days ago", "2022-05-15/2022-05-16"), ("three to four weeks ago", "2022-04-20/2022-04-27"),
        ("दो-तीन दिन पहले", "2022-05-15/2022-05-16"), ("वे तीन-चार दिन में आएंगे", "2022-05-21/2022-05-22"),
        ("in the last 2-3 days", "2022-05-15/2022-05-17"), ("पिछले डेढ़ साल में", "2020-11-18/2022-05-17"),
        ("They will decide within the next fortnight.", "2022-05-18/2022-05-31"), ("5 जून के दो दिन बाद", "2022-06-07"),
        ("चार कार्य दिवस में", "2022-05-24"), ("कल से दो दिन बाद", "2022-05-21"), ("कल से दो दिन पहले", "2022-05-15"),
        ("for 1 week, from 20th dec", "2022-12-20/2022-12-26"), ("5 जून से शुरू होने वाले सप्ताह", "2022-05-30/2022-06-05"), ("the last two weekends", "2022-05-07/2022-05-15"),
    ],
)  # fmt: skip
def test_counts_may_have_fractions_and_bounds(text, meant):
    assert read(text) == [meant]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("two Sundays from now", "2022-05-29"), ("three Fridays ago", "2022-04-29"),
        ("the Monday after Easter", "2022-04-18"), ("the Sunday before June 5", "2022-05-29"),
        ("on Monday last, he quit", "2022-05-16"), ("the Monday before last", "2022-05-02"),
        ("this coming Friday", "2022-05-20"), ("upcoming Friday", "2022-05-20"), ("next Friday", "2022-05-27"),
        ("आगामी शुक्रवार को", "2022-05-20"), ("अगले शुक्रवार को", "2022-05-27"),
        ("the first week of June on Friday", "2022-06-03"), ("two months from today on Tuesday", "2022-07-19"),
        ("week 22 of 2018", "2018-05-28/2018-06-03"), ("first weekend of June", "2022-06-04/2022-06-05"),
        ("the last two days of May", "2022-05-30/2022-05-31"), ("4-23 in next month", "2022-06-04/2022-06-23"),
        ("the month of August this year", "2022-08"), ("Mon 6/6", "2022-06-06"), ("Jun.5", "2022-06-05"),
        ("on the twenty-first", "2022-05-21"), ("the session beginning July 21", "2022-07-21"),
        ("the week before last", "2022-05-02/2022-05-08"), ("the year before last", "2020"),
        ("the weekend of June 5", "2022-06-04/2022-06-05"), ("the weekend after June 5", "2022-06-11/2022-06-12"),
    ],
)  # fmt: skip
def test_weekdays_and_weeks_are_counted_from_another_day(text, meant):
    assert read(text) == [meant]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Q3 FY24", "2023-10/2023-12"), ("Q4 FY 2017-18", "2018-01/2018-03"), ("H1FY24", "2023-04/2023-09"),
        ("3Q 2021", "2021-07/2021-09"), ("the first quarter of fiscal 2022", "2021-04/2021-06"),
        ("वित्त वर्ष 2021-22 की पहली तिमाही", "2021-04/2021-06"), ("financial year 2019-2020", "2019-04/2020-03"),
        ("जून के मध्य में", "2022-06-10/2022-06-20"), ("2021 के मध्य में", "2021-05/2021-08"),
        ("मई से जुलाई के बीच", "2022-05/2022-07"), ("अंतिम तिमाही में", "2022-01/2022-03"),
        ("the early nineties", "1990/1993"), ("late 1980s", "1987/1989"), ("mid-1990s", "1994/1996"),
        ("1990 के दशक की शुरुआत में", "1990/1993"), ("in the 1990 s.", "199X"),
        ("in nineteen ninety-nine", "1999"), ("in twenty twenty-four", "2024"),
        ("in March '24", "2024-03"), ("4 May '98", "1998-05-04"), ("04-May-22", "2022-05-04"),
        ("held on 4th", "2022-05-04"), ("उस 27 को", "2022-05-27"),
        ("FY98", "1997-04/1998-03"), ("Q1 FY24-25", "2024-04/2024-06"), ("the early 20th century", "1900/1939"),
        ("20वीं सदी के अंत में", "1970/1999"), ("at the end of the century", "2070/2099"),
    ],
)  # fmt: skip
def test_years_decades_and_short_years(text, meant):
    assert read(text) == [meant]


@pytest.mark.parametrize(
    "text",
    [
        "They meet on Sundays.", "in his early fifties", "पिछले दिनों वे मिले", "बीते दिनों की बात है",
        "in the past days", "twenty people", "nineteen seats", "on 4th floor", "उस एक को", "costs $ 12",
        "on 21st anniversary", "आने वाला 45 साल का व्यक्ति", "the week before the polls",
        "They meet every other Wednesday.", "Feb 29, 2023", "29 फरवरी 2023", "30-31 next month",
        "on 31 April 2022", "on the 31st of June, 2023", "30 फरवरी 2022 को", "on 31 November",
    ],
)  # fmt: skip
def test_what_names_no_day_gets_none(text):
    assert [day for day in read(text) if day] == []


def test_months_in_small_letters_are_told_from_verbs():
    assert read("may 2016") == ["2016-05"]
    assert read("2019/may/01") == ["2019-05-01"]
    assert read("he returned last may, it says") == ["2021-05"]
    assert read("hinted this may be true") == []
    assert read("next may come the farmers") == []


def test_the_end_without_a_year_lies_on_its_side_of_the_other():
    assert read("from Dec 20 to Jan 5, 2018") == ["2017-12-20/2018-01-05"]
    assert read("Aug-Jul 2017") == ["2016-08/2017-07"]
    assert read("जून से मई 2015 तक") == ["2014-06/2015-05"]
    assert read("worked between Jul 22 and now") == ["2021-07-22/2022-05-18"]


def test_a_verb_before_a_date_is_no_part_of_it():
    assert read("The polls start April 11.") == ["2022-04-11"]
    assert read("Voting will end May 25.") == ["2022-05-25"]
    assert read("It cost $ 12 December 27.")[-1] == "2021-12-27"


def test_listed_years_are_all_dates_and_some_is_about():
    assert read("in 2014, 2019 and 2021") == ["2014", "2019", "2021"]
    assert read("He left some days ago.") == ["2022-05-15~"]
    assert read("He left some 10 days ago.") == ["2022-05-08"]


def test_a_day_before_is_counted_where_no_event_follows():
    story = "They met on May 10, 2022."
    for words in ("a day before in Patna", "a day before and agreed", "the day before at his home"):
        assert read(f"{story} The board had met {words}.") == ["2022-05-10", "2022-05-09"]
    for event in ("a day before the polls", "a day before at least two quit"):
        assert read(f"{story} The board had met {event}.") == ["2022-05-10", None]
