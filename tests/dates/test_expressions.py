"""Which expressions are dates, in both languages, and which days they mean."""

import pytest

from pollcorpus import DateKind, PartialDate, find_dates
from pollcorpus.dates import rounded


def read(text, published="2022-04-20", language=None):
    """Each expression with its date, None where it has no day."""
    return [
        (found.text, found.date and str(found.date))
        for found in find_dates(text, published=published, language=language)
    ]


def only(text, published="2022-04-20", language=None):
    """The date of the one expression in the text."""
    found = find_dates(text, published=published, language=language)
    assert len(found) == 1, found
    return found[0].date and str(found[0].date)


@pytest.mark.parametrize(
    "text",
    [
        "on 16 April 2022", "on April 16, 2022", "on 16th April, 2022", "the 16th of April 2022",
        "Apr 16, 2022", "16 Apr. 2022", "April 16th 2022", "2022-04-16", "16/04/2022", "16.04.2022",
        "16-4-22", "20220416", "16-Apr-2022", "2022/Apr/16", "Saturday, April 16, 2022",
        "Sat, 16 Apr 2022", "April 16, 2022 (Saturday)", "sixteenth of April 2022",
        "April sixteen two thousand and twenty two", "16 April of this year", "APRIL 16, 2022",
        "16 अप्रैल 2022 को", "१६ अप्रैल २०२२", "16 अप्रैल, 2022", "अप्रैल 16, 2022", "2022 में 16 अप्रैल को",
        "सोलह अप्रैल दो हजार बाईस", "शनिवार, 16 अप्रैल 2022", "16 अप्रैल 2022 (शनिवार)", "16-04-2022 को",
        "इस साल 16 अप्रैल को", "16 अप्रैल को", "on April 16", "16वीं अप्रैल 2022",
    ],
)  # fmt: skip
def test_every_order_and_separator_gives_the_day(text):
    assert only(text) == "2022-04-16"


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("in April 2022", "2022-04"), ("April, 2022", "2022-04"), ("2022 April", "2022-04"),
        ("in March", "2022-03"), ("in May", "2022-05"), ("last December", "2021-12"),
        ("in December last year", "2021-12"), ("the month of February", "2022-02"),
        ("in 2019", "2019"), ("since 2014", "2014"), ("the year 2008", "2008"),
        ("2014 to 2019", "2014/2019"), ("2019-2024", "2019/2024"), ("in 2023-24", "2023-04/2024-03"),
        ("financial year 2023-24", "2023-04/2024-03"), ("FY25", "2024-04/2025-03"),
        ("in the 1990s", "199X"), ("the nineties", "199X"), ("Q2 2021", "2021-04/2021-06"),
        ("अप्रैल 2022 में", "2022-04"), ("मार्च में", "2022-03"), ("पिछले साल दिसंबर में", "2021-12"),
        ("2015 में", "2015"), ("साल 2015", "2015"), ("वित्त वर्ष 2023-24", "2023-04/2024-03"),
        ("1990 के दशक में", "199X"), ("2014 से 2019 तक", "2014/2019"), ("फरवरी माह में", "2022-02"),
    ],
)  # fmt: skip
def test_months_years_and_longer(text, meant):
    assert only(text) == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("July 17-18, 2023", "2023-07-17/2023-07-18"), ("17-18 July 2023", "2023-07-17/2023-07-18"),
        ("July 17 and 18, 2023", "2023-07-17/2023-07-18"), ("17 to 19 July 2023", "2023-07-17/2023-07-19"),
        ("17 & 18 July 2023", "2023-07-17/2023-07-18"),
        ("August 31-September 1, 2023", "2023-08-31/2023-09-01"),
        ("from August 31 to September 1, 2023", "2023-08-31/2023-09-01"),
        ("between 5 April and 10 May 2023", "2023-04-05/2023-05-10"),
        ("June 23 and 24", "2022-06-23/2022-06-24"), ("April-May 2023", "2023-04/2023-05"),
        ("December 30 to January 2", "2021-12-30/2022-01-02"),
        ("17-18 जुलाई 2023", "2023-07-17/2023-07-18"), ("17 और 18 जुलाई 2023 को", "2023-07-17/2023-07-18"),
        ("31 अगस्त-1 सितंबर 2023", "2023-08-31/2023-09-01"), ("अगस्त 31 से सितंबर 1 तक", "2022-08-31/2022-09-01"),
        ("5 अप्रैल और 10 मई के बीच", "2022-04-05/2022-05-10"), ("8 से 10 जुलाई तक", "2022-07-08/2022-07-10"),
    ],
)  # fmt: skip
def test_ranges_and_days_that_follow_one_another_are_one_stretch(text, meant):
    assert only(text) == meant


def test_days_that_do_not_follow_one_another_are_dates_of_their_own():
    assert read("on June 23, 25 and 28, 2022") == [
        ("June 23", "2022-06-23"),
        ("25", "2022-06-25"),
        ("28", "2022-06-28"),
    ]
    assert [day for _, day in read("5, 9 और 14 मई 2022 को")] == [
        "2022-05-05",
        "2022-05-09",
        "2022-05-14",
    ]


def test_a_day_that_was_moved_to_another_is_no_stretch():
    assert read("postponed from April 5 to May 10") == [
        ("April 5", "2022-04-05"),
        ("May 10", "2022-05-10"),
    ]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("met today", "2022-04-20"), ("met yesterday", "2022-04-19"), ("tomorrow evening", "2022-04-21"),
        ("the day before yesterday", "2022-04-18"), ("the day after tomorrow", "2022-04-22"),
        ("last night", "2022-04-19"), ("this morning", "2022-04-20"), ("two days ago", "2022-04-18"),
        ("a fortnight back", "2022-04-06~"), ("three weeks ago", "2022-03-30~"), ("two months ago", "2022-02-20~"),
        ("two years ago", "2020-04-20~"), ("a few days ago", "2022-04-17~"), ("last week", "2022-04-11/2022-04-17"),
        ("this week", "2022-04-18/2022-04-24"), ("next week", "2022-04-25/2022-05-01"),
        ("last month", "2022-03"), ("next year", "2023"), ("this quarter", "2022-04/2022-06"),
        ("last weekend", "2022-04-16/2022-04-17"), ("earlier this month", "2022-04-01/2022-04-20"),
        ("early April", "2022-04-01/2022-04-15"), ("mid-April", "2022-04-10/2022-04-20"),
        ("late April", "2022-04-16/2022-04-30"), ("the first week of January", "2022-01-01/2022-01-07"),
        ("the third week of December 2021", "2021-12-15/2021-12-21"),
        ("the last week of this month", "2022-04-24/2022-04-30"), ("the second half of 2021", "2021-07/2021-12"),
        ("the second Monday of May", "2022-05-09"), ("in the past three days", "2022-04-17/2022-04-19"),
        ("Monday of next week", "2022-04-25"), ("next week on Tuesday", "2022-04-26"),
        ("last Friday", "2022-04-15"), ("next Monday", "2022-04-25"), ("this Friday", "2022-04-22"),
        ("on Republic Day 2021", "2021-01-26"), ("around April 5", "2022-04-05~"),
        ("आज", "2022-04-20"), ("आज शाम", "2022-04-20"), ("बीती रात", "2022-04-19"),
        ("दो दिन पहले", "2022-04-18"), ("एक हफ्ते पहले", "2022-04-13~"), ("दो महीने पहले", "2022-02-20~"),
        ("कुछ दिन पहले", "2022-04-17~"), ("पिछले हफ्ते", "2022-04-11/2022-04-17"), ("इस सप्ताह", "2022-04-18/2022-04-24"),
        ("अगले महीने", "2022-05"), ("पिछले साल", "2021"), ("गत शनिवार को", "2022-04-16"),
        ("बीते मंगलवार को", "2022-04-19"), ("अगले सोमवार को", "2022-04-25"), ("शनिवार की सुबह", "2022-04-16"),
        ("अप्रैल की शुरुआत में", "2022-04-01/2022-04-15"), ("अप्रैल के अंत में", "2022-04-16/2022-04-30"),
        ("जनवरी के पहले हफ्ते में", "2022-01-01/2022-01-07"), ("पिछले तीन दिन", "2022-04-17/2022-04-19"),
        ("गणतंत्र दिवस 2021", "2021-01-26"), ("करीब 5 अप्रैल को", "2022-04-05~"),
    ],
)  # fmt: skip
def test_relative_expressions_count_from_the_day_of_publication(text, meant):
    assert only(text) == meant


@pytest.mark.parametrize(
    ("names", "meant"),
    [
        ("सोमवार", "2022-04-18"), ("मंगलवार", "2022-04-19"), ("बुधवार", "2022-04-20"),
        ("बृहस्पतिवार गुरुवार गुरूवार वीरवार", "2022-04-14"), ("शुक्रवार", "2022-04-15"),
        ("शनिवार शनिचर", "2022-04-16"), ("रविवार इतवार", "2022-04-17"),
    ],
)  # fmt: skip
def test_every_hindi_spelling_of_a_weekday_is_known(names, meant):
    for name in names.split():
        assert only(f"उनकी मुलाकात {name} को हुई") == meant


@pytest.mark.parametrize(
    "text",
    [
        "he may go", "of 14 seats, may have to wait", "25 may be given", "she sat down", "the sun rose over the march", "10 Janpath", "10+ seats",
        "100 seats", "2024 seats", "Rs 2000 notes", "Mission 2024", "Article 370", "24x7", "a 2-1 lead",
        "Jan Suraaj and the Jan Sangh", "August Kranti Maidan", "India Today", "wickets for 2/18",
        "IP 192.168.1.1", "version 3.11.7", "the 26th anniversary", "the coming months", "31 leaders", "room 2022A",
        "2024 सीटें", "100 सीटें", "10 जनपथ", "मिशन 2024", "2000 रुपये", "पैदल मार्च निकाला", "जन सुराज", "रवि और गुरु",
        "आज तक के मुताबिक", "अगस्त क्रांति", "500 और 2000 के नोट", "आज के दौर में", "उन्होंने कलम उठाई",
    ],
)  # fmt: skip
def test_what_only_looks_like_a_date_is_none(text):
    assert read(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "at 3 pm", "at 10.30 am", "12 noon", "by 5 p.m.", "a four-hour meeting", "a two-day conclave",
        "for two hours", "half an hour", "five years", "every Saturday", "12 बजे", "सुबह 11 बजे",
        "चार घंटे की बैठक", "डेढ़ घंटे", "दो दिवसीय बैठक", "हर शनिवार को", "52 साल के नेता", "in five years",
        "चुनाव से दो दिन पहले", "जीत के दो दिन बाद वे मिलेंगे", "नतीजों के तीन दिन बाद बैठक होगी", "a few days later", "the first such visit in a day",
    ],
)  # fmt: skip
def test_times_durations_and_what_counts_from_elsewhere_have_no_day(text):
    found = read(text)
    assert found
    assert [day for _, day in found] == [None] * len(found)


def test_times_and_durations_have_kinds_of_their_own():
    found = find_dates("The four-hour meeting began at 3 pm on Saturday.")
    assert {mention.text: mention.kind for mention in found} == {
        "four-hour": DateKind.DURATION,
        "3 pm": DateKind.TIME,
        "Saturday": DateKind.WEEKDAY,
    }


def test_ages_are_not_mentioned():
    assert read("the 52-year-old leader, aged 52") == []


@pytest.mark.parametrize(
    "text",
    [
        "the 2024 Lok Sabha polls", "Lok Sabha 2024", "Lok Sabha elections 2024", "the 2024 general elections",
        "the 2024 Bihar Assembly elections", "Assembly elections in 2024", "the 2024 polls",
        "2024 के लोकसभा चुनाव", "लोकसभा चुनाव 2024", "लोकसभा 2024", "2024 में होने वाले चुनाव", "2024 के विधानसभा चुनाव में",
    ],
)  # fmt: skip
def test_the_year_of_an_election_names_it(text):
    (found,) = find_dates(text, published="2022-04-20")
    assert found.kind is DateKind.ELECTION
    assert str(found.date) == "2024"


def test_the_language_is_told_by_the_script():
    assert read("उन्होंने कहा कि 16 अप्रैल 2022 को BJP और JDU की बैठक हुई") == [
        ("16 अप्रैल 2022", "2022-04-16")
    ]


def test_spans_count_code_points_of_the_raw_text():
    text = "\u200bख़बर: १६ अप्रैल २०२२ को — बड़ी बैठक, मंगलवार को"
    found = find_dates(text, published="2022-04-20")
    assert [found.text for found in found] == ["१६ अप्रैल २०२२", "मंगलवार"]
    assert all(text[f.start : f.stop] == f.text for f in found)


def test_publication_may_be_a_day_a_string_or_a_partial_date():
    from datetime import date, datetime

    from pollcorpus import PartialDate

    for published in (
        "2022-04-20",
        date(2022, 4, 20),
        datetime(2022, 4, 20, 8),
        PartialDate.parse("2022-04-20"),
    ):
        assert only("yesterday", published) == "2022-04-19"


def test_a_mention_explains_itself():
    (found,) = find_dates("The two leaders met on Saturday.", published="2022-04-20")
    why = found.explain()
    for part in ("Saturday", "2022-04-16", "2022-04-20", "met", found.rule):
        assert part in why


@pytest.mark.parametrize(
    ("text", "day", "month_or_year"),
    [
        ("They left two months ago.", "2022-02-20~", "2022-02~"),
        ("They left two years ago.", "2020-04-20~", "2020~"),
        ("They left 2 years 1 month ago.", "2020-03-20~", "2020-03~"),
        ("They left two weeks ago.", "2022-04-06~", "2022-04-06~"),
        ("They left three days ago.", "2022-04-17", "2022-04-17"),
        ("दो महीने पहले मिले थे", "2022-02-20~", "2022-02~"),
    ],
)
def test_what_is_counted_in_months_is_about_a_day_and_rounds_to_the_month(text, day, month_or_year):
    (found,) = find_dates(text, published="2022-04-20")
    coarse = rounded(found, PartialDate.parse("2022-04-20"))
    assert (str(found.date), str(coarse.date)) == (day, month_or_year)
