"""What was due is planned, in Hindi, unless it came about; and nobody meets whom he refused."""

from __future__ import annotations

import pytest
from tests.meetings.told import companies, meetings, present


def told(text: str) -> list[tuple[str, set[str]]]:
    return [(found.status.value.value, present(found)) for found in meetings(text, "2024-05-14")]


@pytest.mark.parametrize(
    "told_so",
    [
        "अमित शाह को मंगलवार को मुंबई में एकनाथ शिंदे से मिलना था।",
        "अमित शाह को मंगलवार को मुंबई में एकनाथ शिंदे से मुलाकात करनी थी।",
        "अमित शाह और एकनाथ शिंदे की मंगलवार को मुंबई में मुलाकात होनी थी।",
        "अमित शाह की एकनाथ शिंदे से मंगलवार को मुंबई में बैठक प्रस्तावित थी।",
        "अमित शाह का मंगलवार को एकनाथ शिंदे से मिलने का कार्यक्रम था।",
    ],
)
def test_what_was_due_is_planned(told_so: str) -> None:
    assert told(told_so) == [("planned", {"Amit Shah", "Eknath Shinde"})]


@pytest.mark.parametrize(
    "told_so",
    [
        "राहुल गांधी और अखिलेश यादव की बैठक सुबह 10 बजे होनी थी, लेकिन दोपहर 12 बजे शुरू हुई।",
        "राहुल गांधी और अखिलेश यादव ने मंगलवार को पटना में मुलाकात की। मुलाकात रविवार को होनी थी।",
        "इंडिया गठबंधन की बैठक मंगलवार को दिल्ली में होनी थी। बैठक में राहुल गांधी, अखिलेश यादव और ममता बनर्जी शामिल हुए।",
    ],
)
def test_what_was_due_and_came_about_is_held(told_so: str) -> None:
    [(status, people)] = told(told_so)
    assert status == "held"
    assert {"Akhilesh Yadav", "Rahul Gandhi"} <= people


@pytest.mark.parametrize(
    "told_so",
    [
        "Rahul Gandhi refused an audience to Navjot Singh Sidhu in Delhi on Tuesday.",
        "Amit Shah declined to give an appointment to Ajit Pawar on Tuesday.",
        "Amit Shah has declined to give Ajit Pawar time.",
        "Sonia Gandhi denied Ashok Gehlot a meeting on Tuesday.",
        "Rahul Gandhi turned away Navjot Singh Sidhu from his residence on Tuesday.",
        "Sharad Pawar did not rule out a meeting with Ajit Pawar.",
        "मायावती ने अखिलेश यादव से मुलाकात की संभावना से इनकार नहीं किया।",
        "शरद पवार ने अजित पवार से मुलाकात की खबरों का खंडन नहीं किया।",
    ],
)
def test_nobody_meets_whom_he_refuses_or_may_yet_meet(told_so: str) -> None:
    assert companies(told_so) == []


def test_a_possibility_that_is_denied_is_no_meeting_that_was_held() -> None:
    assert told("मायावती ने अखिलेश यादव से मुलाकात की संभावना से इनकार किया।") == [
        ("cancelled", {"Akhilesh Yadav", "Mayawati"})
    ]


@pytest.mark.parametrize(
    ("told_so", "day"),
    [
        ("The talks of Amit Shah and Eknath Shinde scheduled for Thursday were called off.", "16"),
        ("The talks of Amit Shah and Eknath Shinde scheduled for Monday were called off.", "13"),
        ("भाजपा कोर ग्रुप की बैठक गुरुवार को होनी थी, जिसे टाल दिया गया।", "16"),
        ("अमित शाह और एकनाथ शिंदे की सोमवार को होने वाली मुलाकात रद्द हो गई।", "13"),
    ],
)
def test_what_is_off_was_due_on_the_nearer_day(told_so: str, day: str) -> None:
    [found] = meetings(told_so, "2024-05-14")
    assert found.status.value.value == "cancelled"
    assert found.date is not None
    assert str(found.date.value) == f"2024-05-{day}"
