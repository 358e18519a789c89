"""Meetings that by plain words never were: out of the question, a lie, not planned, waited for."""

from __future__ import annotations

import pytest
from tests.meetings.told import companies, meetings, present


def statuses(text: str) -> list[tuple[str, set[str]]]:
    return [(found.status.value.value, present(found)) for found in meetings(text)]


@pytest.mark.parametrize(
    "text",
    [
        "There was no question of Sharad Pawar meeting Amit Shah in Mumbai on Monday, the NCP said.",
        "There is no question of my meeting Amit Shah, Sharad Pawar said in Mumbai on Monday.",
        "The question of Sharad Pawar meeting Amit Shah on Monday does not arise, the NCP said.",
        "It is a lie that I met Amit Shah on Sunday, said Sharad Pawar.",
        "It is nonsense that we met Amit Shah on Sunday, Sharad Pawar told reporters.",
        "अमित शाह से शरद पवार की मुलाकात का कोई सवाल नहीं है, राकांपा ने सोमवार को कहा।",
        "शरद पवार ने सोमवार को कहा कि अमित शाह से मिलने का सवाल ही नहीं उठता।",
        "शरद पवार और अमित शाह की मुलाकात का प्रश्न ही नहीं है, राकांपा ने कहा।",
        "शरद पवार ने कहा कि यह झूठ है कि मैं रविवार को अमित शाह से मिला।",
        "शरद पवार ने कहा कि यह सरासर गलत है कि वे रविवार को अमित शाह से मिले थे।",
    ],
)
def test_what_is_out_of_the_question_or_a_lie_is_no_meeting(text: str) -> None:
    assert companies(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Sharad Pawar has no plans to meet Amit Shah in Delhi on Monday.",
        "Sharad Pawar does not plan to meet Amit Shah in Delhi this week.",
        "Sharad Pawar said he had no intention of calling on Amit Shah in Delhi on Monday.",
        "शरद पवार की सोमवार को अमित शाह से मिलने की कोई योजना नहीं है।",
    ],
)
def test_nobody_is_to_meet_whom_they_have_no_plans_to_meet(text: str) -> None:
    assert companies(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Amit Shah did not give Sharad Pawar an appointment in Delhi on Monday.",
        "Amit Shah did not give Sharad Pawar time for a meeting on Monday.",
        "Sharad Pawar waited for two hours at Amit Shah's house on Monday but could not meet him.",
        "Sharad Pawar, who waited for hours at Amit Shah's house on Monday, left without meeting him.",
        "Sharad Pawar returned to Mumbai on Monday after waiting two days to see Amit Shah in Delhi.",
    ],
)
def test_who_waits_in_vain_meets_nobody(text: str) -> None:
    assert companies(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "A proposed meeting between Sharad Pawar and Amit Shah never materialised.",
        "A proposed meeting between Sharad Pawar and Amit Shah in Delhi never came off.",
        "The talks between Sharad Pawar and Amit Shah planned for Monday never came about.",
        "शरद पवार और अमित शाह की प्रस्तावित बैठक हो ही नहीं पाई।",
        "Mamata Banerjee dismissed reports in some newspapers that Sharad Pawar met Amit Shah on Monday.",
        "Mamata Banerjee on Tuesday denied reports that Sharad Pawar had met Amit Shah on Monday.",
        "ममता बनर्जी ने इन खबरों को खारिज किया कि शरद पवार ने सोमवार को अमित शाह से मुलाकात की।",
        "ममता बनर्जी ने इन अफवाहों का खंडन किया कि शरद पवार सोमवार को अमित शाह से मिले।",
    ],
)
def test_what_never_came_off_or_a_third_denies_was_not_held(text: str) -> None:
    assert statuses(text) == [("cancelled", {"Sharad Pawar", "Amit Shah"})]


@pytest.mark.parametrize(
    "text",
    [
        "Sharad Pawar met Amit Shah in Delhi on Monday. There is no question of a split, he said.",
        "Sharad Pawar met Amit Shah on Monday and said there was no question of meeting Mayawati.",
        "Sharad Pawar met Amit Shah after waiting for two days in Delhi on Monday.",
        "Sharad Pawar returned to Mumbai on Monday after meeting Amit Shah in Delhi.",
        "Sharad Pawar had a meeting with Amit Shah on Monday, but the alliance never materialised.",
        "Sharad Pawar dismissed reports in the media of a split after he met Amit Shah on Monday.",
        "शरद पवार सोमवार को अमित शाह से मिले और कहा कि मायावती से मिलने का सवाल ही नहीं उठता।",
        "शरद पवार ने अमित शाह से मुलाकात की और कहा कि मायावती से मिलने का कोई इरादा नहीं है।",
        "शरद पवार और अमित शाह की सोमवार की बैठक में गठबंधन तोड़ने का सवाल ही नहीं उठा।",
        "शरद पवार रविवार को अमित शाह से मिले और कहा कि यह गलत है कि वे पार्टी छोड़ रहे हैं।",
    ],
)
def test_what_is_denied_besides_leaves_a_meeting_held(text: str) -> None:
    assert statuses(text) == [("held", {"Sharad Pawar", "Amit Shah"})]


def test_who_denies_reports_of_their_own_meeting_is_part_of_it() -> None:
    text = "Mamata Banerjee denied reports that she had met Amit Shah on Monday."
    assert statuses(text) == [("cancelled", {"Mamata Banerjee", "Amit Shah"})]
