"""Numbers beside a share that are no share of their own, and who gives what somebody is given."""

from __future__ import annotations

import pytest
from tests.seats.plans import reports, standing, written

DAY = "2024-10-02"


@pytest.mark.parametrize(
    "also",
    [
        ". Women will be fielded in six seats.",
        " and field women in six.",
        ". New faces will be fielded in six seats.",
        ". It has dropped sitting MLAs in six seats.",
        ". The JMM has put off a decision on six seats.",
        ". The RJD will get the same number as in 2019, when it fought six.",
    ],
)
def test_what_is_told_of_some_candidates_is_no_second_share(also: str) -> None:
    told = standing(f"The Congress will contest 29 seats in Jharkhand{also}", "en", DAY)
    assert told == {("INC", 29, 29, "agreed")}


def test_seats_on_which_a_decision_is_put_off_in_hindi_are_nobodys() -> None:
    text = "झारखंड में कांग्रेस 29 सीटों पर लड़ेगी। झामुमो ने 12 सीटों पर फैसला टाल दिया है।"
    assert standing(text, "hi", DAY) == {("INC", 29, 29, "agreed")}


@pytest.mark.parametrize("given", ["was given", "has been allotted", "it was given", "got"])
def test_whoever_is_given_seats_by_another_has_them(given: str) -> None:
    by = "from" if given == "got" else "by"
    text = f"The Shiv Sena wanted 100 seats in Maharashtra and {given} 80 {by} the BJP."
    told = {("SHS", 100, 100, "wanted"), ("SHS", 80, 80, "agreed")}
    assert standing(text, "en", DAY) == told


@pytest.mark.parametrize(
    ("language", "talks"),
    [
        ("en", ". Talks with the BAP on Banswara are on."),
        ("en", ", while talks with the BAP over Banswara are continuing."),
        ("hi", "। बांसवाड़ा सीट पर भारत आदिवासी पार्टी से बातचीत चल रही है।"),
        ("hi", "। बांसवाड़ा पर भारत आदिवासी पार्टी से बात नहीं बनी।"),
    ],
)
def test_a_seat_still_talked_about_is_nobodys(language: str, talks: str) -> None:
    english = "The Congress will contest 22 seats in Rajasthan"
    share = english if language == "en" else "राजस्थान में कांग्रेस 22 सीटों पर लड़ेगी"
    assert written(reports(share + talks, language, "2024-03-15")) == {"INC 22 A"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("हरियाणा में कांग्रेस 85 और आप पांच सीटों पर लड़ेगी।", {("INC", 85), ("AAP", 5)}),
        ("आप ने कांग्रेस से हरियाणा में 12 सीटें मांगी हैं।", {("AAP", 12)}),
        ("हरियाणा में कांग्रेस नौ सीटों पर लड़ेगी, कुरुक्षेत्र सीट आप को दी है।", {("INC", 9), ("AAP", 1)}),
        ("आप को बता दें कि कांग्रेस हरियाणा में नौ सीटों पर लड़ेगी।", {("INC", 9)}),
    ],
)
def test_a_short_name_that_is_a_pronoun_too_is_a_party_where_it_deals_in_seats(
    text: str, expected: set[tuple[str, int]]
) -> None:
    assert {(who, low) for who, low, *_ in standing(text, "hi", DAY)} == expected
