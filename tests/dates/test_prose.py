"""Days as news prose tells them: what stands by a weekday, bare ordinals, alternatives, counts."""

import pytest

from pollcorpus import find_dates

PUBLISHED = "2022-06-15"  # a Wednesday


def days(text):
    found = find_dates(text, published=PUBLISHED)
    return [str(mention.date) for mention in found if mention.date is not None]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Asked who was there on Saturday, ten. Asked again, he smiled.", "2022-06-11"),
        ("They sat together on Tuesday, the second day of a conclave.", "2022-06-14"),
        ("They sat together on Tuesday, the 2nd day of a conclave.", "2022-06-14"),
        ("They sat together on Tuesday, the second and last day of it.", "2022-06-14"),
        ("On Tuesday, one day before withdrawals close, both sides met.", "2022-06-14"),
        ("He met them on Monday, first at the guest house and then at home.", "2022-06-13"),
        ("The talks on Friday, the fifth, were cordial.", "2022-06-10"),
        ("The talks on Friday, the fifth this week, were cordial.", "2022-06-10"),
        ("On Sunday, one. Then none.", "2022-06-12"),
        ("They met on Tuesday, 14th.", "2022-06-14"),
        ("The panel will meet on Saturday, the 18th.", "2022-06-18"),
        ("The panel will meet on Friday the seventeenth.", "2022-06-17"),
        ("They met on Sunday, the twelfth of June.", "2022-06-12"),
        ("मंगलवार दूसरे दिन भी चर्चा चली।", "2022-06-14"),
        ("शनिवार, दस बजे बैठक हुई।", "2022-06-11"),
        ("शनिवार, 18 को बैठक होगी।", "2022-06-18"),
    ],
)
def test_a_number_in_letters_after_a_weekday_is_no_day_of_the_month(text, meant):
    assert days(text)[0] == meant


@pytest.mark.parametrize(
    "text",
    [
        "He met her on Monday, sat with the state chief and left.",
        "After a call on Monday, sat through a review.",
        "The two sat down on Monday, wed to their numbers.",
        "They rose with the sun on Monday, sun or no sun.",
    ],
)
def test_abbreviations_of_weekdays_that_are_words_need_a_capital(text):
    assert days(text) == ["2022-06-13"]


def test_abbreviated_weekdays_with_a_capital_are_read_beside_a_date():
    assert days("Sat, June 18: rally at the maidan") == ["2022-06-18"]
    assert days("SUN 19 June: rally at the maidan") == ["2022-06-19"]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("The council will sit on June 20 or 21.", ["2022-06-20/2022-06-21"]),
        ("The council will sit on June 20 or 22.", ["2022-06-20/2022-06-22"]),
        ("The council will sit on June 20 or 27.", ["2022-06-20", "2022-06-27"]),
        ("The panel will meet on the 20th or the 21st.", ["2022-06-20/2022-06-21"]),
        ("The panel will meet on the 20th or 21st of June.", ["2022-06-20/2022-06-21"]),
        ("The list will be out 10 or 12 days from now.", ["2022-06-25/2022-06-27"]),
        ("They met two or three days ago.", ["2022-06-12/2022-06-13"]),
        ("They will decide in a day or two.", ["2022-06-16/2022-06-17"]),
        ("They will meet in the next day or two.", ["2022-06-16/2022-06-17"]),
        ("They will meet on Friday or Saturday.", ["2022-06-17", "2022-06-18"]),
        ("He wants 20 or 21 seats.", []),
        ("बैठक 20 या 21 जून को होगी।", ["2022-06-20/2022-06-21"]),
        ("बैठक 20 अथवा 21 जून को हो सकती है।", ["2022-06-20/2022-06-21"]),
        ("वे दस या बारह दिन बाद मिलेंगे।", ["2022-06-25/2022-06-27"]),
        ("एक या दो दिन में बैठक होगी।", ["2022-06-16/2022-06-17"]),
        ("10 या 12 सीटों पर बात अटकी है।", []),
    ],
)
def test_alternatives_that_lie_close_together_are_a_stretch(text, meant):
    assert days(text) == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("He dined there on the night of the 9th.", ["2022-06-09"]),
        ("He dined there on the night of the ninth.", ["2022-06-09"]),
        ("The guests of the 13th were five.", ["2022-06-13"]),
        ("The talks will run till the 18th at his house.", ["2022-06-18"]),
        ("By the 20th, the list will be out.", ["2022-06-20"]),
        ("A meeting after the 19th will decide.", ["2022-06-19"]),
        ("A meeting on the 16th in Patna will decide.", ["2022-06-16"]),
        ("It was on the 28th that the two met.", ["2022-05-28"]),
        (
            "He met them on the 2nd, the 5th and the 9th.",
            ["2022-06-02", "2022-06-05", "2022-06-09"],
        ),
        ("They met on the 2nd and again on the 9th.", ["2022-06-02", "2022-06-09"]),
        ("They met on the 4th and 5th.", ["2022-06-04/2022-06-05"]),
        ("From the 5th to the 7th the two camped there.", ["2022-06-05/2022-06-07"]),
        ("4 तारीख को दोनों मिले थे।", ["2022-06-04"]),
        ("नौ तारीख की रात वे साथ थे।", ["2022-06-09"]),
        ("बैठक 20 तारीख को होगी।", ["2022-06-20"]),
    ],
)
def test_a_bare_ordinal_is_a_day_of_the_nearest_month_on_the_side_of_the_tense(text, meant):
    assert days(text) == meant


@pytest.mark.parametrize(
    "text",
    [
        "It was the 4th meeting in a week.",
        "The language is listed in the 9th schedule.",
        "On the 2nd of three ballots he lost.",
        "This was the 4th of such talks.",
        "On the 20th and 21st anniversaries they met.",
        "the winners of the 2nd, third and fourth prizes",
        "He lost for the 4th in a row.",
        "At the 5th round of talks they gave up.",
        "यह चौथी बैठक थी।",
    ],
)
def test_an_ordinal_that_numbers_something_is_no_day(text):
    assert days(text) == []


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("A day before, he had met the governor.", "2022-06-04"),
        ("Three days before, they had quarrelled.", "2022-06-02"),
        ("A day prior, he had left.", "2022-06-04"),
        ("A day after, he quit.", "2022-06-06"),
        ("Two nights later he quit.", "2022-06-07"),
        ("The following noon he flew out.", "2022-06-06"),
        ("That noon he called on her.", "2022-06-05"),
        ("उसी शाम वे लौटे।", "2022-06-05"),
        ("अगली सुबह वे लौटे।", "2022-06-06"),
    ],
)
def test_the_days_of_a_story_count_from_the_day_told_last(text, meant):
    told = "दोनों 5 जून को मिले।" if text[0] > "z" else "They met on June 5."
    assert days(f"{told} {text}") == ["2022-06-05", meant]


def test_a_day_beside_what_is_no_date_is_none():
    assert days("They met on June 5. A day before the polls he quit.") == ["2022-06-05"]
    assert days("They met on June 5. Two days prior to the polls he quit.") == ["2022-06-05"]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("They had met two evenings ago.", "2022-06-13"), ("They had met three nights ago.", "2022-06-12"),
        ("Two mornings ago he rang her.", "2022-06-13"), ("दो रात पहले दोनों मिले थे।", "2022-06-13"),
        ("वे दो शाम पहले मिले थे।", "2022-06-13"),
    ],
)  # fmt: skip
def test_nights_and_evenings_count_as_days(text, meant):
    assert days(text) == [meant]


def test_noon_stays_a_time():
    assert days("They meet at 12 noon on Friday.") == ["2022-06-17"]
    (time,) = (m for m in find_dates("They met at 12 noon.") if m.kind.value == "time")
    assert time.minutes == 12 * 60


def test_a_number_that_counts_is_no_day_of_the_month_before_it():
    assert days("In January, the two leaders met.") == ["2022-01"]
    assert days("In March, 26 parties met.") == ["2022-03"]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("वे ऐलान के एक दिन बाद सोमवार को मिले।", "2022-06-13"),
        ("वे नतीजों के दो दिन बाद शनिवार को मिले।", "2022-06-11"),
        ("वे बैठक के एक हफ्ते बाद शुक्रवार को मिलेंगे।", "2022-06-17"),
    ],
)
def test_a_weekday_so_many_days_after_an_event_is_that_beside_publication(
    text: str, meant: str
) -> None:
    [one] = find_dates(text, published="2022-06-14", language="hi")
    assert str(one.date) == meant
