"""Who wrote a report, where its date line says so too."""

from __future__ import annotations

import pytest

from pollcorpus.reading import read_text


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("Updated: March 5, 2031 09:14 IST | By Our Political Desk", "By Our Political Desk"),
        ("प्रकाशित: 5 मार्च 2031, 07:42 PM IST | लेखक: चुनाव डेस्क", "लेखक: चुनाव डेस्क"),
        ("Updated: March 5, 2031 | 09:14 IST", None),
    ],
)
def test_a_writer_behind_the_bar_of_a_date_line_is_the_byline(
    line: str, byline: str | None
) -> None:
    text = f"Two parties close a deal on seats\n\n{line}\n\nThe two parties of the hills said on Wednesday that they would fight the polls as one.\n"
    article = read_text(text, language="en")
    assert article.byline == byline
    assert str(article.published) == "2031-03-05"
