"""What dates a page, in the shapes that sites and agencies give it, and what contradicts it."""

from __future__ import annotations

import json

import pytest

import pollcorpus as pc

BODY = {
    "en": (
        "The two parties met here to settle their shares of the seats, and both sides said "
        "afterwards that the talks had been cordial and would go on.\n\n"
        "A second paragraph follows with further words on what both parties want.\n"
    ),
    "hi": (
        "दोनों दलों की बैठक में सीटों के बंटवारे पर चर्चा हुई और दोनों पक्षों ने कहा कि बातचीत आगे भी जारी रहेगी। "
        "नेताओं ने इसे सकारात्मक बताया।\n\nदूसरे पैराग्राफ में दोनों दलों की मांगों का ब्योरा है।\n"
    ),
}
HEADLINE = {"en": "Parties talk seats", "hi": "सीटों पर बात"}


def read(tmp_path, language: str, head: str) -> pc.Corpus:
    path = tmp_path / "page.txt"
    path.write_text(f"{HEADLINE[language]}\n\n{head}{BODY[language]}", encoding="utf-8")
    return pc.read(path)


@pytest.mark.parametrize(
    "head",
    [
        "Updated: April 16, 2022 7:25 pm IST\n\n",
        "Last Updated : 16 Apr 2022, 07:25 PM IST\n\n",
        "Posted on: Saturday, April 16, 2022\n\n",
        "Published At: 2022-04-16T19:25:00+05:30\n\n",
        "By Our Bureau | New Delhi | Published 16.04.22, 07:25 AM\n\n",
        "PATNA, April 16, 2022 -- ",
        "April 16, 2022 09:10 pm | Updated April 17, 2022 12:05 am IST - PATNA\n\n",
    ],
)
def test_english_shapes(tmp_path, head: str) -> None:
    (article,) = read(tmp_path, "en", head).articles
    assert str(article.published) == "2022-04-16"


@pytest.mark.parametrize(
    "head",
    [
        "अपडेटेड: 16 अप्रैल 2022, 7:25 PM IST\n\n",
        "Updated: शनिवार, 16 अप्रैल 2022 07:25 PM IST\n\n",
        "प्रकाशित: 16 अप्रैल, 2022 | 19:25 बजे\n\n",
        "Publish Date: 16 Apr 2022 | Updated Date: 17 Apr 2022\n\n",
        "१६ अप्रैल २०२२\n\n",
        "लखनऊ, 16 अप्रैल 2022: ",
    ],
)
def test_hindi_shapes(tmp_path, head: str) -> None:
    (article,) = read(tmp_path, "hi", head).articles
    assert str(article.published) == "2022-04-16"


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "NEW DELHI, April 16 (PTI): "),
        ("en", "New Delhi [India], April 16 (ANI): "),
        ("en", "(PTI) New Delhi, Apr 16: "),
        ("hi", "नई दिल्ली, 16 अप्रैल (भाषा)। "),
        ("hi", "पटना, 16 अप्रैल (हि.स.)। "),
        ("hi", "चंडीगढ़, 16 अप्रैल (ब्यूरो)\n\n"),
    ],
)
def test_a_dateline_without_a_year_leaves_it_open(tmp_path, language: str, head: str) -> None:
    (article,) = read(tmp_path, language, head).articles
    assert (str(article.published), article.published_from) == ("XXXX-04-16", "dateline")


@pytest.mark.parametrize(
    ("language", "head", "quoted"),
    [
        ("en", "April 31, 2022\n\n", "April 31, 2022"),
        ("en", "Updated: 31 April 2022 7:25 pm IST\n\n", "31 April 2022"),
        ("en", "Published: 32/13/2022\n\n", "32/13/2022"),
        ("hi", "अपडेटेड: 31 अप्रैल 2022\n\n", "31 अप्रैल 2022"),
    ],
)
def test_a_day_that_cannot_be_is_told(tmp_path, language: str, head: str, quoted: str) -> None:
    corpus = read(tmp_path, language, head)
    (problem,) = corpus.problems
    assert (problem.kind, corpus.articles.one().published) == ("impossible date", None)
    assert repr(quoted) in problem.message


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        ("Published: April 16, 2022\nUpdated: April 2, 2022\n\n", "rival dates"),
        ("Published: April 16, 2022\n\nNEW DELHI, June 3 (PTI): ", "rival dates"),
        ("Published: Monday, April 16, 2022\n\n", "date conflict"),
    ],
)
def test_dates_that_contradict_each_other_are_told(tmp_path, head: str, kind: str) -> None:
    corpus = read(tmp_path, "en", head)
    assert [problem.kind for problem in corpus.problems] == [kind]
    assert str(corpus.articles.one().published) == "2022-04-16"


@pytest.mark.parametrize(
    "head",
    [
        "Published: April 16, 2022\nUpdated: April 18, 2022\n\n",
        "Published: January 2, 2022\n\nNEW DELHI, Dec 31 (PTI): ",
        "Published: Saturday, April 16, 2022\n\n",
        "31 leaders of 2022\n\n",
    ],
)
def test_dates_that_go_together_are_no_problem(tmp_path, head: str) -> None:
    assert read(tmp_path, "en", head).problems == ()


@pytest.mark.parametrize(
    ("language", "head", "time"),
    [
        ("en", "Updated: April 16, 2022 7:25 pm IST\n\n", "19:25+05:30"),
        ("en", "Last Updated : 16 Apr 2022, 07:25 PM (IST)\n\n", "19:25+05:30"),
        ("en", "Published At: 2022-04-16T19:25:00+05:30\n\n", "19:25+05:30"),
        ("en", "Published: 16/04/2022 19:25 GMT\n\n", "19:25+00:00"),
        ("en", "Updated: 12:05 AM, April 16, 2022\n\n", "00:05"),
        ("en", "April 16, 2022 at 07.25 PM\n\n", "19:25"),
        ("en", "Posted on: Saturday, April 16, 2022\n\n", None),
        ("en", "Published: April 16, 2022 | 33:25 IST\n\n", None),
        ("hi", "अपडेटेड: 16 अप्रैल 2022, 7:25 PM IST\n\n", "19:25+05:30"),
        ("hi", "प्रकाशित: 16 अप्रैल, 2022 | 19:25 बजे\n\n", "19:25"),
    ],
)
def test_the_time_is_kept_with_its_zone(tmp_path, language: str, head: str, time: str) -> None:
    (article,) = read(tmp_path, language, head).articles
    assert (str(article.published), article.published_time) == ("2022-04-16", time)


@pytest.mark.parametrize(
    ("stamp", "time"),
    [
        ("2022-04-16T23:55:00Z", "23:55+00:00"),
        ("2022-04-16 19:25:10+05:30", "19:25+05:30"),
        ("Sat, 16 Apr 2022 19:25:00 +0530", "19:25+05:30"),
        ("16.04.2022 19:25", "19:25"),
        ("2022-04-16 00:00:00", None),
        ("2022-04-16", None),
    ],
)
def test_a_record_keeps_the_day_and_time_of_its_zone(tmp_path, stamp: str, time: str) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_text(json.dumps({"text": BODY["en"], "date": stamp}) + "\n")
    (article,) = pc.read(path).articles
    assert (str(article.published), article.published_time) == ("2022-04-16", time)


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "Explained | 16 April 2022\n\n"),
        ("en", "April 16, 2022. As told to our reporters.\n\n"),
        ("en", "Interviewed by R. Sen for the weekend pages. April 16, 2022\n\n"),
        ("en", "Filed at 11 pm on April 16, 2022\n\n"),
        ("en", "Patna\n\nSaturday, April 16, 2022: "),
        ("en", "From our bureau. Patna, April 16 (2022): "),
        ("hi", "विश्लेषण | 16 अप्रैल 2022\n\n"),
    ],
)
def test_credits_around_a_day_do_not_hide_it(tmp_path, language: str, head: str) -> None:
    (article,) = read(tmp_path, language, head).articles
    assert str(article.published) == "2022-04-16"


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "The Morning Ledger | Patna, April 16\n\n"),
        ("hi", "भोर | शनिवार, 16 अप्रैल\n\n"),
        ("hi", "पटना, 16 अप्रैल (नव वार्ता)\n\n"),
    ],
)
def test_the_paper_may_name_itself_in_the_dateline(tmp_path, language: str, head: str) -> None:
    (article,) = read(tmp_path, language, head).articles
    assert str(article.published) == "XXXX-04-16"


@pytest.mark.parametrize(
    ("language", "foot"),
    [
        ("en", "PTI ABC DEF 16042022 2215"),
        ("en", "(c) The writer reports on politics. Dated April 16, 2022."),
        ("en", "Posted on April 16, 2022 in the print edition | Letters to the editor"),
        ("en", "(Updated at 9.40 pm on April 16, 2022)"),
        ("en", "The report was last updated on April 16, 2022 at 9 pm."),
        ("en", "This story is from April 16, 2022"),
        ("hi", "भाषा 16042022 2215"),
        ("hi", "(16 अप्रैल 2022 को रात 9.40 बजे अपडेट किया गया)"),
        ("hi", "यह रिपोर्ट आखिरी बार 16 अप्रैल 2022 को अपडेट की गई।"),
    ],
)
def test_the_foot_says_when_the_report_was_filed_or_changed(
    tmp_path, language: str, foot: str
) -> None:
    path = tmp_path / "page.txt"
    path.write_text(f"{HEADLINE[language]}\n\n{BODY[language]}\n{foot}\n", encoding="utf-8")
    (article,) = pc.read(path).articles
    assert str(article.published) == "2022-04-16"


@pytest.mark.parametrize("foot", ["Toll-free 16042022 2215", "PTI 45132022 2215", "PTI 16042022"])
def test_figures_that_no_agency_filed_date_nothing(tmp_path, foot: str) -> None:
    path = tmp_path / "page.txt"
    path.write_text(f"{HEADLINE['en']}\n\n{BODY['en']}\n{foot}\n", encoding="utf-8")
    (article,) = pc.read(path).articles
    assert article.published is None


@pytest.mark.parametrize(
    ("language", "lead"),
    [
        ("en", "The Dal told reporters on Saturday (April 16, 2022) that it was ready. "),
        ("en", "The Dal on Saturday, April 16, 2022 announced a pact with the Manch. "),
        ("en", "They met on Saturday evening (April 16, 2022) and talked for an hour. "),
        ("hi", "दल ने शनिवार (16 अप्रैल 2022) को मंच के साथ समझौता किया। "),
        ("hi", "शनिवार, 16 अप्रैल 2022 की शाम दल और मंच के नेताओं ने समझौता कर लिया। "),
    ],
)
def test_the_day_of_the_lead_stands_for_that_of_the_page(tmp_path, language, lead: str) -> None:
    (article,) = read(tmp_path, language, lead).articles
    assert (str(article.published), article.published_from) == ("2022-04-16", "day of the lead")


@pytest.mark.parametrize(
    ("language", "lead"),
    [
        ("en", "The Dal, elected on April 16, 2022, said it was ready. "),
        ("en", "The Dal will name its side on Saturday (April 16, 2022), leaders said. "),
        ("en", "The talks, held up since Friday, April 15, 2022, went on. "),
        ("en", "They sat from Friday, April 15, 2022 to Sunday and went home. "),
        ("hi", "दल शनिवार (16 अप्रैल 2022) को अपनी सूची जारी करेगा। "),
        ("hi", "शुक्रवार (15 अप्रैल 2022) से रुकी बातचीत फिर शुरू हुई। "),
    ],
)
def test_a_day_ahead_or_a_limit_is_not_that_of_the_page(tmp_path, language, lead: str) -> None:
    (article,) = read(tmp_path, language, lead).articles
    assert article.published is None


def test_a_day_after_which_the_report_tells_of_a_later_one_is_not_its_own(tmp_path) -> None:
    lead = "They met on Saturday (April 16, 2022) in Patna. On April 20, 2022 they signed a pact. "
    (article,) = read(tmp_path, "en", lead).articles
    assert article.published is None


@pytest.mark.parametrize(
    "head",
    [
        "https://news.example/bihar/2022/apr/16/talks-12.html\n\n",
        "URL: https://news.example/2022/04/16/talks/\n\n",
        "www.news.example/talks-2022-04-16-12\n\n",
    ],
)
def test_the_address_of_the_page_may_bear_its_day(tmp_path, head: str) -> None:
    (article,) = read(tmp_path, "en", head).articles
    assert (str(article.published), article.published_from) == (
        "2022-04-16",
        "address of the page",
    )


@pytest.mark.parametrize(
    "line",
    [
        "https://news.example/2022/04/16/picture.jpg",
        "https://news.example/2022/13/16/talks",
        "https://news.example/2022/04/talks",
        "Also read: https://news.example/2022/04/16/talks",
    ],
)
def test_other_addresses_date_nothing(tmp_path, line: str) -> None:
    (article,) = read(tmp_path, "en", f"{line}\n\n").articles
    assert article.published is None


def test_a_bare_address_below_the_report_is_that_of_another(tmp_path) -> None:
    path = tmp_path / "page.txt"
    body = "\n\n".join([BODY["en"]] * 8)
    path.write_text(
        f"{HEADLINE['en']}\n\n{body}\n\nhttps://news.example/2022/04/16/talks\n", "utf-8"
    )
    (article,) = pc.read(path).articles
    assert article.published is None


def test_a_record_without_a_date_takes_that_of_its_address(tmp_path) -> None:
    path = tmp_path / "records.jsonl"
    row = {"text": BODY["en"], "url": "https://news.example/2022/04/16/talks"}
    path.write_text(json.dumps(row) + "\n", encoding="utf-8")
    (article,) = pc.read(path).articles
    assert (str(article.published), article.published_from) == (
        "2022-04-16",
        "address of the page",
    )


def test_an_entry_of_a_timeline_is_no_dateline(tmp_path) -> None:
    head = "Timeline\n\nMarch 6, 2022: First round held\n\nMarch 9, 2022: Talks fail\n\n"
    (article,) = read(tmp_path, "en", head).articles
    assert article.published is None
