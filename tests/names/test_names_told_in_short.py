"""Names that a report shortens: without their middle, by a surname, or by one that others bear, too."""

from __future__ import annotations

import pytest

from pollcorpus.extraction import extract
from pollcorpus.reading import read_text


def named(text: str) -> dict[str, str]:
    """Whom the words of a text name, the last of each; of Saturday, 10 December 2022."""
    language = "en" if text.isascii() else "hi"
    mentions = extract(read_text(text, published="2022-12-10", language=language)).mentions
    return {m.text: m.actor.name for m in mentions if m.actor is not None}


@pytest.mark.parametrize(
    ("text", "form", "name"),
    [
        (
            "लालू प्रसाद ने कांग्रेस के अखिलेश प्रसाद सिंह से बात की। अखिलेश सिंह ने कहा कि बात अच्छी रही।",
            "अखिलेश सिंह",
            "Akhilesh Prasad Singh",
        ),
        (
            "Lalu Prasad met the Congress chief Akhilesh Prasad Singh. Akhilesh Singh said it went well.",
            "Akhilesh Singh",
            "Akhilesh Prasad Singh",
        ),
        (
            "कांग्रेस के हरीश चौधरी और अजय माकन पहुंचे। माकन और चौधरी ने सुनील जाखड़ से बात की।",
            "चौधरी",
            "Harish Chaudhary",
        ),
        ("भाजपा के जयराम ठाकुर शिमला पहुंचे। रविवार को ठाकुर और नड्डा मिले।", "ठाकुर", "Jai Ram Thakur"),
        ("भाजपा अध्यक्ष जेपी नड्डा और शाह ने चिराग पासवान से बात की।", "शाह", "Amit Shah"),
    ],
)
def test_short_forms_are_those_of_whom_the_report_names(text: str, form: str, name: str) -> None:
    assert named(text)[form] == name


@pytest.mark.parametrize(
    ("text", "form", "name"),
    [
        (
            "लालू प्रसाद ने कांग्रेस के अखिलेश प्रसाद सिंह से बात की। भाजपा के अखिलेश सिंह ने तंज कसा।",
            "अखिलेश सिंह",
            "Akhilesh Singh",
        ),
        (
            "कांग्रेस के हरीश चौधरी पहुंचे। चौधरी बीरेंद्र सिंह ने कहा।",
            "चौधरी बीरेंद्र सिंह",
            "Birender Singh",
        ),
        (
            "भाजपा विधायक विजय साहनी ने शिवराज सिंह चौहान से बात की। साहनी ने कहा कि सब ठीक है।",
            "साहनी",
            "Vijay Sawhney",
        ),
    ],
)
def test_a_namesake_stays_another(text: str, form: str, name: str) -> None:
    assert named(text)[form] == name


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("फारूक और उमर अब्दुल्ला ने शरद पवार से बात की।", {"Farooq Abdullah", "Omar Abdullah"}),
        (
            "शिवपाल, रामगोपाल और अखिलेश यादव ने शरद पवार से बात की।",
            {"Shivpal Singh Yadav", "Ram Gopal Yadav", "Akhilesh Yadav"},
        ),
        ("अजय और अभय चौटाला ने शरद पवार से बात की।", {"Ajay Singh Chautala", "Abhay Singh Chautala"}),
        ("सुप्रिया और अजित पवार ने शरद पवार से बात की।", {"Ajit Pawar"}),
        ("विकास और अजित पवार पर शरद पवार ने बात की।", {"Ajit Pawar"}),
        (
            "Ajay and Abhay Chautala met Sharad Pawar.",
            {"Ajay Singh Chautala", "Abhay Singh Chautala"},
        ),
    ],
)
def test_a_surname_may_serve_the_given_names_before_it(text: str, names: set[str]) -> None:
    assert set(named(text).values()) - {"Sharad Pawar"} == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("शनिवार को विनय शाक्य और रोशन लाल वर्मा ने अखिलेश यादव से बात की।", "Roshan Lal Verma"),
        ("बैठक में प्यारे लाल वर्मा ने अखिलेश यादव से बात की।", "Pyare Lal Verma"),
        ("जयंत चौधरी नहीं आए, उनकी जगह मसूद अहमद आए।", "Masood Ahmad"),
    ],
)
def test_a_name_is_whole_though_its_first_word_means_something(text: str, name: str) -> None:
    assert name in named(text).values()


def test_a_word_before_a_name_that_is_no_name_stays_out() -> None:
    assert "Kumar Vishwas" in named("बागी कुमार विश्वास ने अरविंद केजरीवाल से बात की।").values()


def test_the_former_is_the_first_of_two_sides() -> None:
    text = "Manohar Parrikar and MGP leaders Sudin and Deepak Dhavalikar met at the former's residence on Sunday."
    [found] = extract(read_text(text, published="2022-12-10", language="en")).meetings
    assert str(found.place and found.place.value) == "Manohar Parrikar's residence"
