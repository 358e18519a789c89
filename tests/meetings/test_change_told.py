"""Who announces that a body's meeting is off, or is the reason: they take part in nothing."""

from __future__ import annotations

import pytest

import pollcorpus as pc


def told(text: str) -> list[tuple[str, str | None, frozenset[str]]]:
    read = pc.read_text(text, published="2024-03-13", language="en" if text.isascii() else "hi")
    return [
        (
            found.status.value.value,
            str(found.place.value) if found.place else None,
            frozenset(claim.value.name for claim in found.participants),
        )
        for found in pc.extract(read).meetings
    ]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The India bloc's meeting on March 15 in Mumbai was called off, Sanjay Raut said.", "cancelled"),
        ("Sanjay Raut announced that the India bloc's March 15 meeting in Mumbai was called off.", "cancelled"),
        ("The India bloc's meeting in Mumbai has been put off to March 19, Sanjay Raut told reporters.", "planned"),
        ("The March 15 meeting of the India bloc in Mumbai was put off because Sharad Pawar was in London.", "cancelled"),
        ("As Sharad Pawar was in London, the March 15 meeting of the India bloc in Mumbai was put off.", "cancelled"),
        ("The India bloc's meeting in Mumbai has been put off to March 19 as Sharad Pawar was called to Delhi, Sanjay Raut said on Tuesday.", "planned"),
        ("मुंबई में 15 मार्च को होने वाली इंडिया गठबंधन की बैठक रद्द कर दी गई है, संजय राउत ने कहा।", "cancelled"),
        ("मुंबई में 15 मार्च को होने वाली इंडिया गठबंधन की बैठक टाल दी गई, क्योंकि शरद पवार लंदन में थे।", "cancelled"),
        ("शरद पवार के लंदन में होने के कारण मुंबई में 15 मार्च की इंडिया गठबंधन की बैठक टाल दी गई।", "cancelled"),
    ],
)  # fmt: skip
def test_who_announces_or_causes_a_change_takes_no_part(text: str, status: str) -> None:
    assert told(text) == [(status, "Mumbai", frozenset())]


def test_one_of_two_who_were_to_talk_may_announce_that_they_will_not() -> None:
    text = "Nitish Kumar's meeting with Sharad Pawar on March 15 was called off, Pawar said."
    ((status, _, people),) = told(text)
    assert (status, people) == ("cancelled", {"Nitish Kumar", "Sharad Pawar"})
