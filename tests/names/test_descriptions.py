"""Persons called by an office alone, where the article says who that is."""

from __future__ import annotations

import pytest

from pollcorpus import Mention, extract, read_text


def described(text: str, language: str) -> list[tuple[str, str | None]]:
    found = extract(read_text(text, language=language, published="2023-05-01")).mentions
    return [(m.text, m.actor.name if m.actor else None) for m in found if is_description(m)]


def is_description(mention: Mention) -> bool:
    return mention.rule == "description"


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        (
            "Former party chief Rahul Gandhi met Nitish Kumar. The former party chief spoke first.",
            "en",
            [("former party chief", "Rahul Gandhi")],
        ),
        (
            "Congress president Mallikarjun Kharge met Sharad Pawar. The Congress president left.",
            "en",
            [("president", "Mallikarjun Kharge")],
        ),
        (
            "Bihar Chief Minister Nitish Kumar met Tejashwi Yadav. The Bihar Chief Minister left.",
            "en",
            [("Chief Minister", "Nitish Kumar")],
        ),
        (
            "Sharad Pawar, the NCP patriarch, met Rahul Gandhi. The NCP patriarch was in no hurry.",
            "en",
            [("patriarch", "Sharad Pawar")],
        ),
        (
            "पूर्व पार्टी अध्यक्ष राहुल गांधी ने नीतीश कुमार से मुलाकात की। पूर्व पार्टी अध्यक्ष ने कहा कि बात हुई।",
            "hi",
            [("पूर्व पार्टी अध्यक्ष", "Rahul Gandhi")],
        ),
        (
            "मुख्यमंत्री नीतीश कुमार ने राहुल गांधी से मुलाकात की। मुख्यमंत्री ने कहा कि बात हुई।",
            "hi",
            [("मुख्यमंत्री", "Nitish Kumar")],
        ),
    ],
)
def test_an_office_names_who_was_introduced_with_it(
    text: str, language: str, found: list[tuple[str, str | None]]
) -> None:
    assert described(text, language) == found


def test_an_office_that_two_hold_is_left_open_and_says_who_may_be_meant() -> None:
    text = (
        "Bihar Chief Minister Nitish Kumar met Delhi Chief Minister Arvind Kejriwal. "
        "The Chief Minister said that the talks went well."
    )
    (mention,) = filter(is_description, extract(read_text(text)).mentions)
    assert mention.actor is None
    assert {ref.name for ref in mention.candidates} == {"Nitish Kumar", "Arvind Kejriwal"}
    assert "2 in full who may be meant" in str(mention.explain())


@pytest.mark.parametrize(
    "text",
    [
        "Former party chief Rahul Gandhi came. The party chief said nothing.",
        "Congress president Mallikarjun Kharge came. The BJP president said nothing.",
        "Congress leader Jairam Ramesh came. The leader said nothing.",
        "Congress president Mallikarjun Kharge came. The Congress president's office said nothing.",
        "The Congress president said nothing. Sharad Pawar came.",
        "Congress president Mallikarjun Kharge came. The Congress president Sonia Gandhi left.",
    ],
)
def test_another_office_or_nobody_introduced_names_nobody(text: str) -> None:
    assert described(text, "en") == []


def test_the_words_that_decided_are_told() -> None:
    text = "Former party chief Rahul Gandhi met Nitish Kumar. The former party chief spoke first."
    (mention,) = filter(is_description, extract(read_text(text)).mentions)
    assert str(mention.explain()) == (
        '"former party chief" is Rahul Gandhi: the only one whom the article introduces so, '
        '"Rahul Gandhi".'
    )
