"""What holds for dates in every text."""

from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pollcorpus import PartialDate, find_dates

days = st.dates(date(1960, 1, 1), date(2040, 12, 31))
english_days = st.sampled_from("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())
hindi_days = st.sampled_from("सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार".split())
months = st.sampled_from(
    "January February March April May June July August September October November December".split()
)
clauses = st.sampled_from(
    ["They met on {}.", "They will meet on {}.", "last {}", "next {}", "talks on {}"]
)
words = st.sampled_from(
    "on in at of the a two 3 14 31 2022 1999 2024-25 last next this week month year days ago later before after "
    "Monday Fri May march Jan April and to - – , . ( ) / : pm am hours early end first 16/04/2022 5/12 1990s "
    "Lok Sabha polls seats will met today yesterday को के की में से तक आज कल परसों पिछले अगले इस दो दिन पहले बाद हफ्ते "
    "महीने साल शनिवार अप्रैल मार्च जन बजे घंटे १६ २०२२ पहले यानी और हर चुनाव सीटें होगी हुई \n । | 's".split(
        " "
    )
)
texts = st.lists(words, max_size=30).map(" ".join) | st.lists(words, max_size=30).map("".join)
noise = st.text(
    alphabet=st.characters(min_codepoint=0x900, max_codepoint=0x97F)
    | st.sampled_from("0123456789 -/.,:()\u200d\u200c\u00a0\n") | st.characters(),
    max_size=80,
)  # fmt: skip


@example("April 1000", None, "en")
@given(st.one_of(texts, noise), st.none() | days, st.sampled_from(["en", "hi", None]))
def test_any_text_gives_ordered_exact_spans_and_days_of_our_time(text, published, language):
    found = find_dates(text, published=published, language=language)
    stop = 0
    for mention in found:
        assert stop <= mention.start < mention.stop <= len(text)
        assert text[mention.start : mention.stop] == mention.text
        assert mention.rule
        stop = mention.stop
        for day in (mention.date and mention.date.earliest, mention.date and mention.date.latest):
            assert day is None or 1900 <= day.year <= 2100


@example("20222024-2516/04/2022", date(2000, 1, 1), "en")
@example("from 1/3 to 20220416", date(2000, 1, 1), "en")
@given(texts, days, st.sampled_from(["en", "hi"]))
def test_the_same_text_gives_the_same_dates(text, published, language):
    first = find_dates(text, published=published, language=language)
    assert first == find_dates(text, published=published, language=language)


@given(clauses, english_days, days, st.integers(-200, 200))
def test_weekdays_move_with_the_publication_by_whole_weeks(clause, name, published, weeks):
    shift = timedelta(weeks=weeks)
    (one,) = find_dates(clause.format(name), published=published)
    (other,) = find_dates(clause.format(name), published=published + shift)
    assert one.date + shift == other.date


@given(hindi_days, days)
def test_a_weekday_lies_within_a_week_on_the_side_of_the_verb(name, published):
    (done,) = find_dates(f"वे {name} को मिले थे।", published=published)
    (planned,) = find_dates(f"वे {name} को मिलेंगे।", published=published)
    assert timedelta(0) <= published - done.date.latest < timedelta(7)
    assert timedelta(0) <= planned.date.earliest - published < timedelta(7)
    assert done.date.earliest.weekday() == planned.date.earliest.weekday()


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)), st.none() | days)
def test_a_full_date_is_read_whatever_the_publication(day, published):
    for text in (
        f"{day.day} {day:%B} {day.year}",
        f"{day:%B} {day.day}, {day.year}",
        day.isoformat(),
        f"{day:%d/%m/%Y}",
        f"{day:%A}, {day:%d %b} {day.year}",
    ):
        (found,) = find_dates(text, published=published, language="en")
        assert found.date == PartialDate.of(day)


@given(months, st.integers(1, 28), days)
def test_a_day_without_its_year_is_one_of_the_three_nearest_years(month, number, published):
    (found,) = find_dates(f"They met on {number} {month}.", published=published)
    assert found.date.day == number
    assert abs(found.date.year - published.year) <= 1
    (unknown,) = find_dates(f"They met on {number} {month}.")
    assert unknown.date.may_equal(found.date)


@given(st.integers(0, 9999).filter(lambda n: not 1900 <= n <= 2100))
def test_counts_are_no_dates(number):
    for text in (f"{number} seats", f"wants {number} of them", f"{number} सीटें", f"{number}+"):
        assert find_dates(text, published="2022-04-16", language="en") == ()


@given(st.integers(1900, 2100))
def test_a_year_that_counts_things_is_no_date(number):
    for text in (f"{number} seats", f"about {number} workers", f"{number} सीटें मिलीं"):
        assert find_dates(text, published="2022-04-16") == ()


@pytest.mark.parametrize(
    "unit",
    [
        "Monday, 5 April 2022 to 7 May last week two days ago in 2019-20, ",
        "शनिवार 5 अप्रैल 2022 से 7 मई पिछले हफ्ते दो दिन पहले 2019-20 में ",
        "12 12 12 12 12 ",
        "the the the of of ",
        "को के की में से तक ",
        "्ा़ंः॑क़ ",
        "2022-",
    ],
)
def test_time_grows_linearly_with_the_text(unit):
    from time import process_time

    def cost(times):
        start = process_time()
        find_dates(unit * times, published="2022-04-16")
        return process_time() - start

    cost(50)
    small, large = min(cost(100) for _ in range(3)), min(cost(1000) for _ in range(2))
    assert large < 40 * max(small, 0.001)
