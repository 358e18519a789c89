"""What was held, in one sentence with what others called off, or refuse."""

from __future__ import annotations

import pytest
from tests.meetings.told import meetings, present

Told = tuple[str, frozenset[str]]
PAWAR, NITISH, MAMATA, UDDHAV = (
    "Sharad Pawar",
    "Nitish Kumar",
    "Mamata Banerjee",
    "Uddhav Thackeray",
)
MET = ("held", frozenset({PAWAR, NITISH}))


def told(text: str) -> set[Told]:
    """The status and the people of each meeting."""
    return {(m.status.value.value, frozenset(present(m))) for m in meetings(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Sharad Pawar met Nitish Kumar on Tuesday, but his meeting with Mamata Banerjee was put off.",
        "Sharad Pawar met Nitish Kumar on Tuesday after a meeting with Mamata Banerjee was cancelled.",
        "Sharad Pawar met Nitish Kumar on Tuesday; his meeting with Mamata Banerjee was called off.",
        (
            "Sharad Pawar called on Nitish Kumar on Tuesday, although his talks with Mamata Banerjee, "
            "planned for Monday, fell through."
        ),
        "शरद पवार ने मंगलवार को नीतीश कुमार से मुलाकात की, लेकिन ममता बनर्जी के साथ बैठक टल गई।",
        "शरद पवार मंगलवार को नीतीश कुमार से मिले; ममता बनर्जी से मिलने का कार्यक्रम टल गया।",
        "शरद पवार मंगलवार को नीतीश कुमार से मिले, ममता बनर्जी के साथ उनकी बैठक रद्द हो गई।",
    ],
)
def test_who_met_one_has_met_though_their_meeting_with_another_is_off(text: str) -> None:
    assert told(text) == {MET, ("cancelled", frozenset({PAWAR, MAMATA}))}


@pytest.mark.parametrize(
    "text",
    [
        (
            "Sharad Pawar met Nitish Kumar on Tuesday, while Mamata Banerjee cancelled her meeting "
            "with Uddhav Thackeray."
        ),
        (
            "While Mamata Banerjee cancelled her meeting with Uddhav Thackeray, Sharad Pawar met "
            "Nitish Kumar on Tuesday."
        ),
        (
            "Sharad Pawar met Nitish Kumar on Tuesday while Mamata Banerjee was to meet Uddhav "
            "Thackeray but it was put off."
        ),
        (
            "शरद पवार मंगलवार को नीतीश कुमार से मिले, वहीं ममता बनर्जी ने उद्धव ठाकरे के साथ अपनी "
            "बैठक रद्द कर दी।"
        ),
    ],
)
def test_who_met_has_met_while_others_called_theirs_off(text: str) -> None:
    assert told(text) == {MET, ("cancelled", frozenset({MAMATA, UDDHAV}))}


@pytest.mark.parametrize(
    "text",
    [
        (
            "Sharad Pawar met Nitish Kumar on Tuesday, a day after Mamata Banerjee ruled out any "
            "talks with the Congress."
        ),
        (
            "Sharad Pawar met Nitish Kumar on Tuesday, hours after Mamata Banerjee denied any talks "
            "with the BJP."
        ),
        "Sharad Pawar met Nitish Kumar on Tuesday, even as Mamata Banerjee ruled out a tie-up.",
        (
            "A day after Mamata Banerjee refused to meet Uddhav Thackeray, Sharad Pawar held talks "
            "with Nitish Kumar."
        ),
        "शरद पवार मंगलवार को नीतीश कुमार से मिले, जबकि ममता बनर्जी ने कांग्रेस से बातचीत से इनकार किया।",
        (
            "ममता बनर्जी के कांग्रेस से बातचीत से इनकार करने के एक दिन बाद शरद पवार मंगलवार को "
            "नीतीश कुमार से मिले।"
        ),
    ],
)
def test_who_refuses_elsewhere_is_not_at_what_was_held(text: str) -> None:
    assert told(text) == {MET}


@pytest.mark.parametrize(
    "text",
    [
        "Sharad Pawar was to meet Nitish Kumar on Tuesday, but it was put off.",
        "Sharad Pawar was to meet Nitish Kumar on Tuesday but the meeting was called off.",
        (
            "Sharad Pawar met Nitish Kumar's aide on Tuesday as the meeting with Nitish Kumar was "
            "cancelled."
        ),
        (
            "Sharad Pawar met Nitish Kumar's aide on Tuesday, but his meeting with Nitish Kumar was "
            "cancelled."
        ),
        "Sharad Pawar met Nitish Kumar on Tuesday, the report claimed, but Pawar denied any such talks.",
        "शरद पवार को मंगलवार को नीतीश कुमार से मिलना था, लेकिन मुलाकात टल गई।",
    ],
)
def test_what_was_to_be_and_is_off_has_not_been_held(text: str) -> None:
    assert told(text) == {("cancelled", frozenset({PAWAR, NITISH}))}


@pytest.mark.parametrize(
    "text",
    [
        "Sharad Pawar met Nitish Kumar on Tuesday, but Mamata Banerjee declined to attend the meeting.",
        "शरद पवार मंगलवार को नीतीश कुमार से मिले, लेकिन ममता बनर्जी ने बैठक में आने से इनकार किया।",
    ],
)
def test_who_refuses_to_come_is_away_from_what_was_held(text: str) -> None:
    (found,) = meetings(text)
    assert present(found) == {PAWAR, NITISH}
    assert [claim.value.name for claim in found.absentees] == [MAMATA]


@pytest.mark.parametrize(
    "text",
    [
        "Sharad Pawar met Nitish Kumar on Monday and will meet Mamata Banerjee on Friday.",
        "Sharad Pawar called on Nitish Kumar on Monday, and is to hold talks with Mamata Banerjee on Friday.",
        "Sharad Pawar met Nitish Kumar on Monday and said he would meet Mamata Banerjee on Friday.",
        "Sharad Pawar had met Nitish Kumar on Monday and is now scheduled to meet Mamata Banerjee.",
        "शरद पवार सोमवार को नीतीश कुमार से मिले और शुक्रवार को ममता बनर्जी से मिलेंगे।",
        "शरद पवार ने सोमवार को नीतीश कुमार से मुलाकात की, जबकि शुक्रवार को ममता बनर्जी से उनकी मुलाकात होगी।",
    ],
)
def test_who_met_one_has_met_though_another_is_still_to_be_met(text: str) -> None:
    assert told(text) == {MET, ("planned", frozenset({PAWAR, MAMATA}))}


@pytest.mark.parametrize(
    "text",
    [
        "Sharad Pawar held a meeting with party leaders on Monday and will meet Mamata Banerjee on Friday.",
        "शरद पवार ने सोमवार को पार्टी नेताओं के साथ बैठक की और शुक्रवार को वह ममता बनर्जी से मिलेंगे।",
    ],
)
def test_whom_somebody_is_to_meet_was_not_at_the_meeting_before(text: str) -> None:
    assert told(text) == {
        ("held", frozenset({PAWAR})),
        ("planned", frozenset({PAWAR, MAMATA})),
    }


def test_others_who_are_to_meet_are_parted_from_those_who_met() -> None:
    text = (
        "Sharad Pawar met Nitish Kumar on Monday, while Mamata Banerjee will call on Uddhav Thackeray"
        " on Friday."
    )
    assert told(text) == {MET, ("planned", frozenset({MAMATA, UDDHAV}))}


ON = [("2023-06-13", frozenset({PAWAR, NITISH})), ("2023-06-12", frozenset({MAMATA, UDDHAV}))]


def days(text: str) -> list[tuple[str | None, frozenset[str]]]:
    """The day and the people of each meeting, in the order of the text."""
    return [(str(m.date.value) if m.date else None, frozenset(present(m))) for m in meetings(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Sharad Pawar met Nitish Kumar on Tuesday, and Mamata Banerjee called on Uddhav Thackeray on Monday.",
        "Sharad Pawar met Nitish Kumar on Tuesday; on Monday Mamata Banerjee was with Uddhav Thackeray.",
        "Sharad Pawar met Nitish Kumar on Tuesday, while Mamata Banerjee was at Uddhav Thackeray's house on Monday.",
    ],
)
def test_others_who_met_on_another_day_have_a_meeting_of_their_own(text: str) -> None:
    assert days(text) == ON


def test_who_did_so_the_day_after_met_the_same_person() -> None:
    text = "Sharad Pawar met Nitish Kumar on Monday; Mamata Banerjee did so on Tuesday."
    assert days(text) == [
        ("2023-06-12", frozenset({PAWAR, NITISH})),
        ("2023-06-13", frozenset({MAMATA, NITISH})),
    ]


def test_who_came_only_to_a_second_meeting_was_not_at_the_first() -> None:
    text = (
        "Sharad Pawar met Nitish Kumar on Monday; a second meeting followed on Tuesday, at which "
        "Mamata Banerjee and Uddhav Thackeray were present."
    )
    (first, people), (second, others) = days(text)
    assert (first, people) == ("2023-06-12", frozenset({PAWAR, NITISH}))
    assert second == "2023-06-13"
    assert others >= {MAMATA, UDDHAV}


@pytest.mark.parametrize(
    "text",
    [
        "Sharad Pawar met Nitish Kumar on Tuesday, and Mamata Banerjee was also present.",
        "Sharad Pawar met Nitish Kumar on Tuesday, and the two were with Mamata Banerjee for an hour.",
    ],
)
def test_who_was_there_too_is_at_the_same_meeting(text: str) -> None:
    ((day, people),) = days(text)
    assert (day, people) == ("2023-06-13", frozenset({PAWAR, NITISH, MAMATA}))


@pytest.mark.parametrize(
    "text",
    [
        "Sharad Pawar on Tuesday met Nitish Kumar, and said that a meeting of the front, earlier set for June 22 in Delhi, had been put off.",
        "Sharad Pawar held talks with Nitish Kumar on Tuesday and announced that the next meeting of the panel had been postponed.",
        "Sharad Pawar called on Nitish Kumar on Tuesday even as the NCP executive meeting due on Friday was deferred.",
        "After meeting Nitish Kumar on Tuesday, Sharad Pawar said the June 22 meeting of the alliance had been called off because of the by-election.",
        "Sharad Pawar told Nitish Kumar, when the two met on Tuesday, that Friday's rally stood cancelled.",
    ],
)
def test_who_tells_that_others_are_not_to_meet_has_met(text: str) -> None:
    assert MET in told(text)
    assert ("cancelled", MET[1]) not in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Sharad Pawar was to meet Nitish Kumar on Tuesday but the meeting was cancelled.",
        "The talks between Sharad Pawar and Nitish Kumar that were to be held on Tuesday have been put off.",
        "Sharad Pawar's meeting with Nitish Kumar, set for Tuesday, has been deferred, his aides said.",
    ],
)
def test_what_is_off_itself_stays_off(text: str) -> None:
    assert told(text) == {("cancelled", MET[1])}
