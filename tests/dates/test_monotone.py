"""The less is known of the day of publication, the wider is what a date may be, never another."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from pollcorpus import PartialDate, find_dates

EXPRESSIONS = (
    "They met {}.", "They will meet {}.", "the talks {}",
)  # fmt: skip
ENGLISH = (
    "on Saturday", "today", "yesterday", "tomorrow", "the day before yesterday", "last Friday",
    "next Monday", "last week", "this week", "next week", "last month", "this month", "next month",
    "last year", "this year", "next year", "this quarter", "two days ago", "three weeks ago",
    "two months ago", "five years ago", "on April 16", "on 29 February", "on July 17-18",
    "in April", "in early April", "in the first week of January", "on the 26th", "in 2019",
    "on 16 April 2022", "over the weekend", "earlier this month", "in the past three days",
    "on Independence Day", "on Diwali", "from August 31 to September 1", "in 2023-24",
    "on Saturday, April 16", "in the last three months", "on Good Friday",
)  # fmt: skip
HINDI = (
    "शनिवार को", "आज", "कल", "परसों", "गत शनिवार को", "अगले सोमवार को", "पिछले हफ्ते", "इस सप्ताह",
    "अगले महीने", "पिछले साल", "दो दिन पहले", "दो महीने पहले", "16 अप्रैल को", "29 फरवरी को",
    "17-18 जुलाई को", "अप्रैल में", "अप्रैल की शुरुआत में", "जनवरी के पहले हफ्ते में", "26 तारीख को",
    "2019 में", "पिछले तीन दिन", "स्वतंत्रता दिवस पर", "दिवाली पर", "अगस्त 31 से सितंबर 1 तक",
)  # fmt: skip
texts = st.builds(str.format, st.sampled_from(EXPRESSIONS), st.sampled_from(ENGLISH)) | st.builds(
    str.format, st.sampled_from(("वे {} मिले थे।", "वे {} मिलेंगे।", "{} हुई बैठक")), st.sampled_from(HINDI)
)
days = st.dates(date(2005, 1, 1), date(2029, 12, 31))


def _first(text: str, published: PartialDate | None) -> PartialDate | None:
    found = find_dates(text, published=published)
    return found[0].date if found else None


def _agree(coarse: PartialDate | None, fine: PartialDate | None) -> bool:
    if coarse is None:
        return True
    if fine is None:
        return False
    if coarse.yearless or coarse.approximate or fine.approximate:
        return coarse.may_equal(fine)
    return coarse.contains(fine)


@given(texts, days)
def test_a_month_or_year_of_publication_gives_what_contains_the_day(
    text: str, published: date
) -> None:
    exact = _first(text, PartialDate.of(published))
    month = _first(text, PartialDate.from_parts(published.year, published.month))
    year = _first(text, PartialDate.from_parts(published.year))
    nothing = _first(text, None)
    assert _agree(month, exact), (month, exact)
    assert _agree(year, exact), (year, exact)
    assert _agree(nothing, exact), (nothing, exact)


@given(texts, days)
def test_a_day_without_its_year_gives_what_the_full_day_may_be(text: str, published: date) -> None:
    exact = _first(text, PartialDate.of(published))
    yearless = _first(text, PartialDate.from_parts(None, published.month, published.day))
    assert _agree(yearless, exact), (yearless, exact)


@given(texts, days)
def test_every_date_that_is_found_prints_as_edtf_that_reads_the_same(
    text: str, published: date
) -> None:
    for mention in find_dates(text, published=published):
        if mention.date is not None:
            assert PartialDate.parse(str(mention.date)) == mention.date
