"""Datelines in the forms that papers and agencies give them, and what only looks like one."""

from __future__ import annotations

from typing import Any

import pytest

import pollcorpus as pc
from pollcorpus.dates import scan
from pollcorpus.plugins import Language

REPORT = {
    "en": (
        "The two fronts met in a rest house to settle who fights where, and called it cordial.",
        "A second sitting was agreed upon, and neither side named a figure.",
    ),
    "hi": (
        "दोनों मोर्चों की विश्राम गृह में बैठक हुई और दोनों ने कहा कि बातचीत अच्छी रही तथा आगे भी चलेगी।",
        "दूसरी बैठक पर सहमति बनी और किसी ने आंकड़ा नहीं बताया।",
    ),
}
HEADLINE = {"en": "Fronts sit over shares", "hi": "मोर्चों में हिस्से पर बात"}


def read(language: str, head: str, foot: str = "") -> pc.Article:
    first, second = REPORT[language]
    text = f"{HEADLINE[language]}\n\n{head}{first}\n\n{second}\n\n{foot}\n"
    return pc.read_text(text)


def dated(article: pc.Article) -> str:
    return str(article.published)


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "Patna, Mar 12, 2019, 11:45 pm: "),
        ("hi", "पटना, 12 मार्च 2019, रात 11:45 बजे। "),
        ("hi", "पटना, सुबह 9.15 बजे, 12 मार्च 2019। "),
        ("hi", "पटना, सुबह 9 बजे, 12 मार्च 2019। "),
        ("en", "Patna, March 12, 2019, 12 noon: "),
        ("en", "Patna Bureau, March 12, 2019: "),
        ("en", "Kohima Bureau, Tuesday, 12 March 2019 - "),
        ("hi", "पटना ब्यूरो, मंगलवार, 12 मार्च 2019 - "),
        ("en", "Patna, March 12 (Tuesday), 2019: "),
        ("en", "PATNA, March 12, Tuesday, 2019 -- "),
        ("hi", "पटना, 12 मार्च (मंगलवार) 2019\n\n"),
        ("hi", "पटना। 12 मार्च, मंगलवार, 2019 — वार्ता/हिन्दी\n\n"),
        ("hi", "पटना, मंगलवार, 12 मार्च (2019 चुनाव डेस्क)\n\n"),
        ("en", "Patna, March 12, 2019 (told to a district daily)\n\n"),
        ("en", "Patna (Bihar) [India], March 12, 2019 (wire copy from stringers)\n\n"),
        ("hi", "पटना, 12 मार्च 2019. गंगा प्रहरी (नगर)।\n\n"),
        ("en", "The Ganga Herald / Patna, March 12, 2019\n\n"),
        ("en", "By Asha Rane, Patna, March 12, 2019: "),
        ("en", "Ganga Herald news report, March 12, 2019\n\n"),
        ("en", "(Column; appears Tuesdays) March 12, 2019\n\n"),
        ("en", "Blog post, 12 March 2019, 10:15\n\n"),
    ],
)
def test_a_desk_a_time_a_weekday_and_a_credit_may_stand_in_a_dateline(
    language: str, head: str
) -> None:
    assert dated(read(language, head)) == "2019-03-12"


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "Herald Team, Patna\n\nMarch 12, 2019: "),
        ("en", "GH Correspondent\nPatna\n\nMar. 12, 2019 - "),
        ("en", "Patna Bureau\n\n12 March 2019. "),
        ("hi", "गंगा प्रहरी ब्यूरो, पटना\n\n12 मार्च 2019 : "),
        ("hi", "दैनिक गंगा टाइम्स, पटना\n\n12 मार्च, 2019। "),
    ],
)
def test_the_day_may_open_the_paragraph_below_desk_and_place(language: str, head: str) -> None:
    article = read(language, head)
    assert (dated(article), article.published_from) == ("2019-03-12", "dateline")
    assert article.body.startswith(REPORT[language][0])


@pytest.mark.parametrize(
    "head", ["March 12, 2019: ", "Correspondents in two cities\n\n12 March 2019. "]
)
def test_a_day_that_no_other_paragraph_opens_like_dates_the_report(head: str) -> None:
    assert dated(read("en", head)) == "2019-03-12"


def test_a_month_that_the_first_paragraph_opens_with_does_not() -> None:
    assert dated(read("en", "March 2019: ")) != "2019-03-12"


@pytest.mark.parametrize(
    "told",
    [
        "Saturday (March 12, 2019) saw the Dal and the Manch talk in Gaya for two hours.",
        "शनिवार (12 मार्च 2019) को दल और मंच के नेताओं ने गया में दो घंटे तक बातचीत की।",
        "शनिवार (12 मार्च 2019) से रुकी बातचीत दल और मंच के नेताओं ने गया में फिर शुरू की।",
    ],
)
def test_a_day_in_brackets_that_a_sentence_goes_on_from_is_no_dateline(told: str) -> None:
    article = pc.read_text(f"Talks on seats\n\n{told}")
    assert article.dateline is None and article.body == told


def test_days_of_a_timeline_date_nothing() -> None:
    first, second = REPORT["en"]
    text = f"How the fronts came together\n\nMarch 12, 2018: {first}\n\nMarch 20, 2018: {second}\n"
    assert pc.read_text(text).published is None


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "ZIRO, 12 Mar: "),
        ("en", "RONO HILLS, March 12: "),
        ("en", "Kalpakkam (Tamil Nadu), March 12\n\n"),
        ("en", "Patna, Mar 12 (wire copy, put into English)\n\n"),
        ("en", "The Ganga Herald / Patna, 12 March\n\n"),
        ("en", "(PTI) Lucknow, March 12: "),
        ("en", "By Asha Rane, Patna, March 12: "),
        ("en", "PATNA, the 12th March. - "),
        ("hi", "पटना ब्यूरो, 12 मार्च - "),
        ("hi", "पटना। 12 मार्च। "),
        ("hi", "पटना 12 मार्च (हि.स.) "),
        ("hi", "पटना, 12 मार्च (गंगा प्रहरी सेवा)। "),
        ("en", "Patna, March 12 (The Ganga Herald Service): "),
        ("en", "Patna, March 12 (Press Trust of India): "),
    ],
)
def test_without_a_year_place_and_day_are_a_dateline(language: str, head: str) -> None:
    article = read(language, head)
    assert (dated(article), article.published_from) == ("XXXX-03-12", "dateline")
    assert article.dateline is not None


@pytest.mark.parametrize(
    "head",
    [
        "Elections, March 12: ",
        "LUCKNOW- At 5 p.m. ",
        "Parties must learn to share.\n\n— Asha Rane, from a talk with this paper, March 12, 2019\n\n",
        "Patna, March 12 - All quiet on the riverside front\n\n",
    ],
)
def test_a_day_of_the_story_dates_nothing(head: str) -> None:
    article = read("en", head)
    assert article.published is None
    assert "12" not in (article.dateline or "")


def test_a_year_behind_a_weekday_on_which_the_day_does_not_fall_is_not_its_year() -> None:
    article = read("en", "Patna, March 12, Tuesday, 2018 -- ")
    assert dated(article) != "2018-03-12"


@pytest.mark.parametrize("below", ["Gangtok (Sikkim) [India], March 12\n\n", "Gangtok, March 12: "])
def test_a_place_that_a_headline_opens_with_gives_way_to_the_dateline_below(below: str) -> None:
    text = f"Sikkim: the larger front turns the smaller one down\n\n{below}{REPORT['en'][0]}"
    article = pc.read_text(f"{text}\n\n{REPORT['en'][1]}\n")
    assert (dated(article), article.headline) == (
        "XXXX-03-12",
        "Sikkim: the larger front turns the smaller one down",
    )


def test_a_line_is_looked_through_for_dates_once(monkeypatch: pytest.MonkeyPatch) -> None:
    scanned: list[tuple[str, str]] = []

    def noted(text: str, pack: Language, *rest: Any) -> Any:
        scanned.append((pack.code, text))
        return scan(text, pack, *rest)

    monkeypatch.setattr("pollcorpus.formats._days.scan", noted)
    page = "Fronts sit once more over shares\n\nPatna, March 12, 2019: {}"
    article = pc.read_text(page.format("They met in a rest house, and called it cordial. " * 5))
    assert dated(article) == "2019-03-12"
    assert len(scanned) > 3
    assert len(scanned) == len(set(scanned))
