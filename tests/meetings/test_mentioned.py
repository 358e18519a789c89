"""Those of whom a sentence that tells of a meeting only names a wish, a message or a deed."""

from __future__ import annotations

import pytest
from tests.meetings.told import meetings, present

TWO = {"Sharad Pawar", "Nitish Kumar"}


def people(text: str) -> list[set[str]]:
    """Who takes part in each meeting of a text."""
    return [present(meeting) for meeting in meetings(text)]


@pytest.mark.parametrize(
    "words",
    [
        "Carrying a message from Mamata Banerjee,",
        "Armed with a letter from Mamata Banerjee,",
        "On behalf of Mamata Banerjee,",
        "Deputed by Mamata Banerjee,",
        "Days after Mamata Banerjee resigned,",
        "Weeks after Mamata Banerjee had been arrested,",
    ],
)
def test_whose_message_or_deed_is_told_was_not_there(words: str) -> None:
    assert people(f"{words} Sharad Pawar met Nitish Kumar in Patna on Monday.") == [TWO]


def test_whose_man_somebody_is_was_not_there() -> None:
    text = "Sharad Pawar met Nitish Kumar, no Mamata Banerjee loyalist, in Patna on Monday."
    assert people(text) == [TWO]


@pytest.mark.parametrize(
    "words",
    [
        "ममता बनर्जी के निर्देश पर",
        "ममता बनर्जी के कहने पर",
        "ममता बनर्जी का संदेश लेकर",
        "ममता बनर्जी की ओर से",
        "ममता बनर्जी के ताजा बयान के बाद",
        "ममता बनर्जी के दूत के तौर पर",
        "ममता बनर्जी की नाराजगी की खबरों के बीच",
    ],
)
def test_whose_wish_or_word_is_told_was_not_there(words: str) -> None:
    assert people(f"{words} शरद पवार ने सोमवार को पटना में नीतीश कुमार से मुलाकात की।") == [TWO]


@pytest.mark.parametrize(
    "text",
    [
        "ममता बनर्जी के निमंत्रण पर शरद पवार सोमवार को कोलकाता में ममता बनर्जी से मिले।",
        "ममता बनर्जी ने सोमवार को कोलकाता में शरद पवार से मुलाकात की और उन्हें अपनी नाराजगी से अवगत कराया।",
    ],
)
def test_who_meets_somebody_was_there_whatever_else_is_told(text: str) -> None:
    assert people(text) == [{"Mamata Banerjee", "Sharad Pawar"}]


@pytest.mark.parametrize(
    "text",
    [
        "ममता बनर्जी ने अखिलेश यादव पर निशाना साधा और कहा कि शरद पवार की नीतीश कुमार से मुलाकात 1995 में हुई थी।",
        "ममता बनर्जी ने अखिलेश यादव पर तंज कसते हुए कहा कि शरद पवार ने 1995 में नीतीश कुमार से मुलाकात की थी।",
        "शरद पवार ने सोमवार को नीतीश कुमार से मुलाकात की और ममता बनर्जी पर निशाना साधा।",
    ],
)  # fmt: skip
def test_who_attacks_another_or_is_attacked_met_nobody_by_that(text: str) -> None:
    assert people(text) == [TWO]


def test_who_attacks_another_at_a_meeting_was_there() -> None:
    text = "सोमवार को पटना में हुई बैठक में शरद पवार ने ममता बनर्जी पर निशाना साधा। नीतीश कुमार भी बैठक में थे।"
    assert people(text) == [TWO]


@pytest.mark.parametrize(
    "clause",
    ["Mamata Banerjee wants five more seats", "Mamata Banerjee said that she had no objection"],
)
def test_of_whom_an_earlier_clause_tells_is_not_at_the_talks_of_the_next(clause: str) -> None:
    assert people(f"{clause}; Sharad Pawar met Nitish Kumar in Patna on Monday.") == [TWO]
    text = "Sharad Pawar met Nitish Kumar in Patna on Monday; Mamata Banerjee was there, too."
    assert people(text) == [{*TWO, "Mamata Banerjee"}]
