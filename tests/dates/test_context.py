"""Without an exact publication date nothing is claimed but what the text makes certain."""

import pickle

import pytest

import pollcorpus as pc
from pollcorpus import PartialDate, find_dates
from pollcorpus.dates import resolve


def read(text, published):
    return [(f.text, f.date and str(f.date)) for f in find_dates(text, published=published)]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("They met on Saturday.", None),
        ("They met yesterday.", None),
        ("They met last week.", None),
        ("They met on April 25.", "XXXX-04-25"),
        ("They met on July 17-18.", "XXXX-07-17/XXXX-07-18"),
        ("They met in April.", "XXXX-04"),
        ("They met on April 25, 2022.", "2022-04-25"),
        ("वे शनिवार को मिले।", None),
        ("वे 25 अप्रैल को मिले।", "XXXX-04-25"),
        ("वे आज मिले।", None),
        ("They met in early April.", "XXXX-04-01/XXXX-04-15"),
        ("They met in the first week of April.", "XXXX-04-01/XXXX-04-07"),
        ("They met in the first week of April 2022.", "2022-04-01/2022-04-07"),
        ("They met on the second Monday of May 2022.", "2022-05-09"),
        ("They met in late February.", None),
    ],
)
def test_without_a_publication_date(text, meant):
    ((_, found),) = read(text, None)
    assert found == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("They met on April 16.", "2022-04-16"),
        ("They met today.", "2022-04"),
        ("They met on Saturday.", "2022-04~"),
        ("They met last month.", "2022-03"),
        ("They met last year.", "2021"),
        ("They met last week.", None),
        ("वे 16 अप्रैल को मिले।", "2022-04-16"),
        ("वे आज मिले।", "2022-04"),
    ],
)
def test_with_only_the_month_of_publication(text, meant):
    ((_, found),) = read(text, "2022-04")
    assert found == meant


def test_a_weekday_that_the_text_dates_places_the_others():
    text = "They met on Wednesday (15 June). On Tuesday, two of them had called on Rao."
    assert read(text, "2022-06") == [
        ("Wednesday (15 June", "2022-06-15"),
        ("Tuesday", "2022-06-14"),
    ]
    text = "मंगलवार (9 जुलाई, 2024) को बैठक हुई। यह दौरा 8-10 जुलाई का है। सोमवार को वे पहुंचे थे।"
    assert [day for _, day in read(text, None)] == [
        "2024-07-09",
        "2024-07-08/2024-07-10",
        "2024-07-08",
    ]


def test_a_publication_day_without_a_year_still_places_days():
    assert read("They met yesterday.", "XXXX-09-06") == [("yesterday", "XXXX-09-05")]
    assert read("They met on Monday.", "XXXX-09-06") == [("Monday", None)]
    assert read("वे सोमवार को मिले। आज यानी मंगलवार को भी बैठक है।", "XXXX-09-06") == [
        ("सोमवार", "XXXX-09-05"),
        ("आज यानी मंगलवार", "XXXX-09-06"),
    ]
    assert read("They will meet tomorrow.", "XXXX-02-28") == [("tomorrow", None)]


@pytest.mark.parametrize(
    "text",
    [
        "They met on Monday. On Sunday they had spoken. They will meet on Tuesday.",
        "वे सोमवार को मिले। रविवार को उन्होंने बात की थी। मंगलवार को वे मिलेंगे।",
    ],
)
def test_a_report_tells_in_its_lead_of_the_day_on_which_it_was_filed(text):
    article = pc.read_text(text, published="XXXX-05-15")
    found = pc.extract(article).dates
    assert [str(m.date) for m in found] == ["XXXX-05-15", "XXXX-05-14", "XXXX-05-16"]
    assert all(m.inferred for m in found)
    assert "dateline" in found[0].basis


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("They met on Friday and will sit again on Monday, May 18.", "XXXX-05-15"),
        ("They met on Thursday and will sit again on Monday (May 18).", "XXXX-05-14"),
        ("वे गुरुवार को मिले। समिति सोमवार, 18 मई को फिर बैठेगी।", "XXXX-05-14"),
    ],
)
def test_a_day_named_with_its_weekday_places_the_weekdays_of_any_year(text, meant):
    first, _ = find_dates(text, published="XXXX-05-15")
    assert (str(first.date), first.inferred) == (meant, False)


@pytest.mark.parametrize(
    "text",
    [
        "They met on Friday, and on Monday, May 18, and on Monday, May 19.",
        "They met on Friday and will sit again on Monday, November 16.",
    ],
)
def test_days_that_disagree_or_are_far_off_place_no_weekday(text):
    assert find_dates(text, published="XXXX-05-15")[0].date is None


def test_a_lead_was_filed_on_the_day_after_where_the_report_tells_of_that_as_gone():
    article = pc.read_text("They met on Thursday. Kumar left on Friday.", published="XXXX-05-15")
    found = [str(m.date) for m in pc.extract(article).dates]
    assert found == ["XXXX-05-14", "XXXX-05-15"]


def test_what_a_lead_plans_dates_no_report():
    article = pc.read_text("They will meet on Monday.", published="XXXX-05-15")
    assert [m.date for m in pc.extract(article).dates] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "They met on Monday. The next day they flew home.",
        "They met on Monday. A day later they flew home.",
        "वे सोमवार को मिले। अगले दिन वे लौट गए।",
        "वे सोमवार को मिले थे। उसके एक दिन बाद वे लौट गए।",
    ],
)
def test_the_story_counts_days_from_the_day_before_it(text):
    assert [day for _, day in read(text, "2022-04-20")] == ["2022-04-18", "2022-04-19"]


@pytest.mark.parametrize(
    "text",
    [
        "They met on Monday. Later that day Rao called on Kumar.",
        "They met on Monday. On the same day two of them resigned.",
        "They met on Monday. Earlier in the day Rao had arrived.",
        "वे सोमवार को मिले। उसी दिन राव लौट गए।",
    ],
)
def test_the_same_day_is_the_one_named_before(text):
    assert [day for _, day in read(text, "2022-04-20")] == ["2022-04-18", "2022-04-18"]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("They met on April 16. Three days later they split.", ["2022-04-16", "2022-04-19"]),
        ("They met on April 16. The same evening Rao left.", ["2022-04-16", "2022-04-16"]),
        ("They met on April 16. A day earlier Rao had come.", ["2022-04-16", "2022-04-15"]),
        ("They met on April 16. The previous day Rao had come.", ["2022-04-16", "2022-04-15"]),
        ("They met on April 16. A week later they split.", ["2022-04-16", "2022-04-23"]),
        (
            "They met on April 9. The next day Rao left. The day after, Kumar followed.",
            ["2022-04-09", "2022-04-10", "2022-04-11"],
        ),
        ("They met on April 16. Rao had come the previous evening.", ["2022-04-16", "2022-04-15"]),
        ("They met on April 16. The night before, Rao had come.", ["2022-04-16", "2022-04-15"]),
        ("They met on April 16, Rao having come the day before that.", ["2022-04-16", "2022-04-15"]),
        (
            "They met on April 16. Rao sent a letter, written a day earlier. The evening before, Sen had come.",
            ["2022-04-16", "2022-04-15", "2022-04-15"],
        ),
        (
            "They met on April 16. A day earlier Rao had come. The day before that, Sen left.",
            ["2022-04-16", "2022-04-15", "2022-04-14"],
        ),
        (
            f"They met on April 16. {'There was much to tell of seats. ' * 30}Two days earlier Rao had come.",
            ["2022-04-16", "2022-04-14"],
        ),
        ("They met on April 16. Later in the evening Rao left.", ["2022-04-16", "2022-04-16"]),
        ("Rao meets Kumar on April 22 and Sen the day after.", ["2022-04-22", "2022-04-23"]),
        ("Rao will meet Kumar on Friday. A day later he will fly home.", ["2022-04-22", "2022-04-23"]),
        ("वे 16 अप्रैल को मिले। तीन दिन बाद वे अलग हो गए।", ["2022-04-16", "2022-04-19"]),
        ("वे 16 अप्रैल को मिले। उसी शाम राव लौट गए।", ["2022-04-16", "2022-04-16"]),
        ("वे 16 अप्रैल को मिले। इससे एक दिन पहले राव आए थे।", ["2022-04-16", "2022-04-15"]),
        ("वे 16 अप्रैल को मिले। अगली सुबह राव लौट गए।", ["2022-04-16", "2022-04-17"]),
        ("वे 9 अप्रैल को मिले। अगले दिन राव गए। उसके अगले दिन कुमार भी गए।", ["2022-04-09", "2022-04-10", "2022-04-11"]),
    ],
)  # fmt: skip
def test_a_story_goes_on_from_the_day_that_it_told_last(text, meant):
    assert [day for _, day in read(text, "2022-04-20")] == meant


def test_a_count_behind_a_weekday_is_no_day_of_the_month():
    found = read("They met on Saturday, five days after the polls.", "2022-04-20")
    assert [day for _, day in found if day] == ["2022-04-16"]


@pytest.mark.parametrize(
    ("published", "meant"),
    [("2022-04-23", "2022-04-19"), ("2022-04-20", "2022-04-12"), ("2022-04-18", "2022-04-12")],
)
def test_last_tuesday_is_the_latest_but_yesterday(published, meant):
    assert [day for _, day in read("They met last Tuesday.", published)] == [meant]


def test_on_a_monday_last_sunday_is_yesterday():
    assert [day for _, day in read("They met last Sunday.", "2022-04-18")] == ["2022-04-17"]


def test_what_is_counted_from_an_open_day_is_resolved_with_it():
    found = find_dates("They met on Monday. The next day they flew home.")
    assert [mention.date for mention in found] == [None, None]
    published = PartialDate.parse("2022-04-20")
    assert [str(resolve(m, published).date) for m in found] == ["2022-04-18", "2022-04-19"]
    article = pc.read_text(
        "They met on Monday. The same night they flew home.", published="XXXX-05-15"
    )
    assert [str(m.date) for m in pc.extract(article).dates] == ["XXXX-05-15", "XXXX-05-15"]


def test_earlier_in_the_day_is_the_day_of_publication_where_no_past_day_is_named():
    assert read("Earlier in the day they met.", "2022-04-20") == [
        ("Earlier in the day", "2022-04-20")
    ]
    text = "They will speak on Saturday. Earlier in the day they met."
    assert [day for _, day in read(text, "2022-04-20")] == ["2022-04-23", "2022-04-20"]


def test_a_mention_is_resolved_anew_when_the_publication_date_is_learnt():
    weekday, day = find_dates("Kumar met Rao on Saturday, after the talks of April 5.")
    assert (weekday.date, str(day.date)) == (None, "XXXX-04-05")
    published = PartialDate.parse("2022-04-20")
    assert str(resolve(weekday, published).date) == "2022-04-16"
    assert str(resolve(day, published).date) == "2022-04-05"
    assert (
        resolve(weekday, published)
        == find_dates(
            "Kumar met Rao on Saturday, after the talks of April 5.", published=published
        )[0]
    )
    assert resolve(resolve(weekday, published), None) == weekday


def test_mentions_travel_between_processes():
    found = find_dates("Kumar met Rao on Saturday, and will meet Singh in early May.")
    copied = pickle.loads(pickle.dumps(found))
    assert copied == found
    published = PartialDate.parse("2022-04-20")
    assert [resolve(m, published) for m in copied] == [resolve(m, published) for m in found]
