"""What stands around a settled share does not make it unsure."""

from __future__ import annotations

import pytest
from tests.seats.plans import reports

_SHARE = {
    "en": "the Samajwadi Party gave the Congress 17 Lok Sabha seats in Uttar Pradesh",
    "hi": "सपा ने उत्तर प्रदेश में कांग्रेस को 17 लोकसभा सीटें दीं",
}


@pytest.mark.parametrize(
    ("around", "language"),
    [
        ("Putting an end to speculation, ~.", "en"),
        ("Ending days of speculation, ~.", "en"),
        ("Amid speculation about a rift, ~.", "en"),
        ("After several rounds of talks, ~.", "en"),
        ("On Wednesday, ~, a move that may upset smaller allies.", "en"),
        ("On Wednesday, ~, which is likely to upset party workers.", "en"),
        ("On Wednesday, ~, even as talks with other allies were likely to continue.", "en"),
        ("On Wednesday, ~. Talks on other states are likely to begin next week.", "en"),
        ("अटकलों पर विराम लगाते हुए ~।", "hi"),
        ("कई दिनों की अटकलों के बाद ~।", "hi"),
        ("~। दूसरे राज्यों पर बातचीत अगले हफ्ते हो सकती है।", "hi"),
    ],
)
def test_a_share_that_is_told_as_settled_is(around: str, language: str) -> None:
    [one] = reports(around.replace("~", _SHARE[language]), language, "2024-02-21")
    assert one.status.value.value == "agreed"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("There is speculation that the SP gave the Congress 17 seats in Uttar Pradesh.", "en"),
        ("Speculation is that the Congress gets 17 seats in Uttar Pradesh.", "en"),
        ("अटकलें हैं कि सपा उत्तर प्रदेश में कांग्रेस को 17 लोकसभा सीटें देगी।", "hi"),
    ],
)
def test_one_that_is_only_guessed_at_is_not(text: str, language: str) -> None:
    [one] = reports(text, language, "2024-02-21")
    assert one.status.value.value == "proposed"
