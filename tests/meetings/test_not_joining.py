"""Who will not be of an alliance has stayed away from no meeting."""

from __future__ import annotations

import pytest
from tests.meetings.told import absent, meetings

EN = "Sonia Gandhi, Sharad Pawar and Mamata Banerjee met in Mumbai on Thursday. "
HI = "गुरुवार को सोनिया गांधी, शरद पवार और ममता बनर्जी ने मुंबई में बैठक की। "


def away(text: str) -> set[str]:
    (meeting,) = meetings(text, "2023-09-01")
    return absent(meeting)


@pytest.mark.parametrize(
    "sentence",
    [
        "Mayawati has ruled out joining either bloc.",
        "Mayawati refused to join the alliance.",
        "Naveen Patnaik has decided not to be part of any front.",
        "Naveen Patnaik has kept an equal distance from both alliances.",
        "Asaduddin Owaisi is not a member of the grouping.",
        "K Chandrashekar Rao will not ally with the Congress.",
        "Ajit Pawar turned down an offer to come back to the party.",
        "Chandrababu Naidu has stayed away from both camps.",
        "Mayawati opted out of the alliance.",
    ],
)
def test_nobody_is_away_who_joins_no_alliance(sentence: str) -> None:
    assert away(EN + sentence) == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "Mayawati refused to join the opposition meeting.",
        "Mayawati declined to join the talks.",
        "Mayawati stayed away from the alliance's meeting.",
        "Mayawati did not join them.",
    ],
)
def test_who_does_not_join_talks_is_away(sentence: str) -> None:
    assert away(EN + sentence) == {"Mayawati"}


@pytest.mark.parametrize(
    "sentence",
    [
        "नवीन पटनायक ने दोनों गठबंधनों से दूरी बना रखी है।",
        "नवीन पटनायक इंडिया गठबंधन का हिस्सा नहीं हैं।",
        "चंद्रबाबू नायडू अभी किसी मोर्चे के साथ नहीं जाएंगे।",
        "मायावती किसी गठबंधन में शामिल नहीं होंगी।",
    ],
)
def test_nor_is_anybody_in_hindi(sentence: str) -> None:
    assert away(HI + sentence) == set()


def test_who_keeps_away_from_a_meeting_is_away_in_hindi() -> None:
    assert away(HI + "मायावती ने इस बैठक से दूरी बनाई।") == {"Mayawati"}
