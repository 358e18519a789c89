"""Date lines that newspapers make up of names, editions and pages, and dates below the report."""

from __future__ import annotations

import pytest

from pollcorpus.reading import read_text

REPORT = {
    "en": (
        "The two camps sat together at a guest house to divide the seats of the valley, and both "
        "said on leaving that the talks had been cordial.\n\n"
        "A second paragraph follows with what each of them wants.\n"
    ),
    "hi": (
        "दोनों खेमों ने घाटी की सीटों के बंटवारे पर एक अतिथिगृह में साथ बैठकर बात की और निकलते हुए कहा कि बातचीत "
        "अच्छी रही। दूसरा दौर जल्द होगा।\n\nदूसरे पैराग्राफ में दोनों की मांगों का ब्योरा है।\n"
    ),
}
HEADLINE = {"en": "Camps divide the valley's seats", "hi": "दो खेमों में घाटी की सीटों पर बात"}
DAY = "2022-04-16"

ROWS = [
    ("en", "Valley Express | Saturday, April 16, 2022"),
    ("en", "The Daily Ledger, Patna, Saturday, April 16, 2022"),
    ("en", "Patna edition · April 16, 2022 · Page 3"),
    ("en", "Politics | April 16, 2022 | 3 min read"),
    ("en", "2022-04-16 06:12:44 | Patna | Valley Express bureau"),
    ("en", "Newsletter #12, 16 April 2022"),
    ("en", "— A. Writer, senior columnist (16/04/2022)"),
    ("en", "Web desk | 16 April 2022, 21:40"),
    ("en", "City: Patna. Printed: 16 April 2022, Saturday, city page"),
    ("en", "April 16, 2022 // The Slow Ledger // Filed under: Dispatches"),
    ("en", "New Delhi, April 16 (2022)"),
    ("en", "Saturday | April 16 | 2022"),
    ("en", "The Valley Desk, 16 April 2022 (updated 17 April)"),
    ("en", "First published in the print edition on April 16, 2022"),
    ("en", "First uploaded on: 16-04-2022 at 11:12 hrs"),
    ("en", "Originally posted on: April 16, 2022"),
    ("hi", "शनिवार, 16 अप्रैल 2022 | नगर संस्करण, पटना | पृष्ठ 1"),
    ("hi", "भोपाल संस्करण ● १६ अप्रैल २०२२ ● शनिवार"),
    ("hi", "घाटी डायरी | 16.04.2022, शनिवार"),
    ("hi", "16 अप्रैल 2022 | दक्षिण भारत डेस्क | 3 मिनट में पढ़ें"),
    ("hi", "भुवनेश्वर : घाटी वार्ता : 16 अप्रैल 2022"),
    ("hi", "शहर: पटना। छपा: 16 अप्रैल 2022, शनिवार, सिटी पेज"),
    ("hi", "— एक लेखक, वरिष्ठ स्तंभकार (16/04/2022)"),
    ("hi", "श्रीनगर/जम्मू, 16 अप्रैल (2022), शनिवार"),
    ("hi", "चंडीगढ़ ब्यूरो, 16 अप्रैल। (समाचार सेवा, 2022)"),
    ("hi", "16 अप्रैल, 2022 को प्रकाशित"),
    ("hi", "शनिवार १६ अप्रैल, सन् २०२२"),
    ("hi", "चुनाव डेस्क | 16 अप्रैल 2022"),
    ("hi", "स्थान: पटना | दिनांक: 16 अप्रैल 2022"),
]


@pytest.mark.parametrize(("language", "row"), ROWS)
@pytest.mark.parametrize("above", [True, False])
def test_a_row_of_names_with_a_date_of_its_own_dates_the_page(
    language: str, row: str, above: bool
) -> None:
    lines = [row, HEADLINE[language]] if above else [HEADLINE[language], row]
    article = read_text("\n\n".join([*lines, REPORT[language]]))
    assert str(article.published) == DAY
    assert article.body == REPORT[language].strip()


@pytest.mark.parametrize(
    ("language", "opening"),
    [
        ("en", "PATNA, APR 16 (2022). "),
        ("en", "[Patna, 16 April 2022] "),
        ("en", "Valleytown, April 16, 2022: "),
        ("en", "By our correspondent. Patna, April 16, 2022. "),
        ("hi", "नयी दिल्ली, 16 अप्रैल (2022): "),
        ("hi", "पटना (16 अप्रैल 2022)। "),
    ],
)
def test_a_dateline_has_its_year_in_brackets_or_its_place_unknown(
    language: str, opening: str
) -> None:
    article = read_text(f"{HEADLINE[language]}\n\n{opening}{REPORT[language]}")
    assert (str(article.published), article.published_from) == (DAY, "dateline")


@pytest.mark.parametrize(
    ("language", "foot"),
    [
        ("en", "(April 16, 2022)"),
        ("en", "— The Daily Ledger, 16 April 2022"),
        ("en", "[Published April 16, 2022. All rights reserved. The Valley Express.]"),
        (
            "en",
            "(The writer teaches politics. Views are personal. First published on April 16, 2022.)",
        ),
        ("en", "This article appeared in the print edition of April 16, 2022."),
        (
            "en",
            "(April 16, 2022)\n\nComments\n\nreader_1: nothing new here\nreader_2: which seat??",
        ),
        ("hi", "(यह लेख 16 अप्रैल 2022 को प्रकाशित हुआ)"),
        ("hi", "(लेखक वरिष्ठ पत्रकार हैं। ये उनके निजी विचार हैं। 16 अप्रैल 2022)"),
        ("hi", "16-04-2022 | घाटी समाचार | पृष्ठ 1"),
    ],
)
def test_a_note_below_the_report_dates_it_where_nothing_above_does(
    language: str, foot: str
) -> None:
    article = read_text(f"{HEADLINE[language]}\n\n{REPORT[language]}\n{foot}\n")
    assert str(article.published) == DAY


@pytest.mark.parametrize(
    ("language", "dateline", "year"),
    [
        ("en", "Patna, April 16: ", "(2022)"),
        ("en", "Patna, April 16: ", "[The Valley Express, 2022]"),
        ("hi", "पटना, 16 अप्रैल। ", "(2022)"),
    ],
)
def test_a_year_alone_below_the_report_is_that_of_its_dateline(
    language: str, dateline: str, year: str
) -> None:
    article = read_text(f"{HEADLINE[language]}\n\n{dateline}{REPORT[language]}\n{year}\n")
    assert str(article.published) == DAY


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Polling: April 16, 2022 | Counting: May 13, 2022"),
        ("en", "Voting on April 16, 2022"),
        ("en", "Nominations close April 16, 2022"),
        ("en", "Key date: April 16, 2022"),
        ("en", "April 16, 2022: camps meet again at the guest house"),
        ("en", "Notification dated April 16, 2022"),
        ("en", "In a letter dated April 16, 2022"),
        ("en", "From April 16, 2022, buses will run"),
        ("en", "They last sat together on April 16, 2022, and settled nothing"),
        ("hi", "मतदान: 16 अप्रैल 2022 | मतगणना: 13 मई 2022"),
        ("hi", "मतदान की तारीख: 16 अप्रैल 2022"),
        ("hi", "बैठक 16 अप्रैल 2022 को होगी"),
        ("hi", "16 अप्रैल 2022 से शुरू होगा नामांकन"),
        ("hi", "अधिसूचना दिनांक 16 अप्रैल 2022 के अनुसार"),
        ("hi", "कल 16 अप्रैल 2022 को रैली"),
        ("hi", "16 अप्रैल 2022: खेमे फिर अतिथिगृह में मिले"),
    ],
)
@pytest.mark.parametrize("place", ["head", "foot"])
def test_the_day_of_a_vote_or_a_meeting_dates_nothing(language: str, line: str, place: str) -> None:
    parts = [HEADLINE[language], REPORT[language]]
    parts.insert(1 if place == "head" else 2, line)
    assert read_text("\n\n".join(parts)).published is None


def test_days_below_other_headlines_date_nothing() -> None:
    links = "Rivals name their list\nApril 12, 2022\n\nA camp splits\nApril 14, 2022\n"
    assert read_text(f"{HEADLINE['en']}\n\n{REPORT['en']}\n{links}").published is None


@pytest.mark.parametrize(
    ("language", "opening", "source"),
    [
        ("en", "Today, April 16, 2022, the camps sat down. ", "day called today"),
        ("en", "Good morning. Today is Saturday, 16 April 2022. ", "day called today"),
        ("en", "(16 April 2022) ", "day that opens the report"),
        ("hi", "आज (शनिवार, 16 अप्रैल 2022) खेमे साथ बैठे। ", "day called today"),
        ("hi", "(16 अप्रैल 2022) ", "day that opens the report"),
    ],
)
def test_a_day_that_the_report_calls_its_own_dates_it(
    language: str, opening: str, source: str
) -> None:
    article = read_text(f"{HEADLINE[language]}\n\n{opening}{REPORT[language]}")
    assert (str(article.published), article.published_from) == (DAY, source)


@pytest.mark.parametrize(
    ("language", "headline"),
    [
        ("en", "Live updates, April 16, 2022: all that happens in the valley"),
        ("en", "Camps divide the seats of the valley among themselves | April 16, 2022"),
        ("hi", "लाइव अपडेट, 16 अप्रैल 2022: घाटी की हलचल"),
        ("hi", "16 अप्रैल 2022 | घाटी में सीटों का बंटवारा तय और दोनों खेमे राजी"),
    ],
)
def test_a_headline_bears_the_day_behind_a_bar_or_of_a_live_report(
    language: str, headline: str
) -> None:
    article = read_text(f"{headline}\n\n{REPORT[language]}")
    assert (str(article.published), article.headline) == (DAY, headline)


def test_two_days_called_today_date_nothing() -> None:
    said = (
        'Today, April 16, 2022, they sat down. "Today, April 2, 2022, is our day," one had said. '
    )
    assert read_text(f"{HEADLINE['en']}\n\n{said}{REPORT['en']}").published is None
