"""Two who meet in another city than a body of whose meeting was told before."""

from __future__ import annotations

import pytest
from tests.meetings.told import meetings, present


@pytest.mark.parametrize(
    "text",
    [
        "The JMM legislature party met in Ranchi on Monday. {c} was present. {a} met {b} in Delhi.",
        "The JMM legislature party met in Ranchi on Monday. {c} chaired the meeting. In Delhi, {a} called on {b}.",
        "झामुमो विधायक दल की बैठक सोमवार को रांची में हुई। चंपाई सोरेन मौजूद थे। कल्पना सोरेन ने दिल्ली में सोनिया गांधी से मुलाकात की।",
    ],
)
def test_two_who_met_in_another_city_were_not_at_the_meeting_of_a_body(text: str) -> None:
    names = {"a": "Kalpana Soren", "b": "Sonia Gandhi", "c": "Champai Soren"}
    found = {m.place.value if m.place else None: present(m) for m in meetings(text.format(**names))}
    assert found == {"Ranchi": {names["c"]}, "New Delhi": {names["a"], names["b"]}}


def test_two_at_an_address_in_the_same_city_may_be_at_it() -> None:
    text = (
        "Leaders of the Congress met in Delhi on Monday. "
        "Rahul Gandhi and Mallikarjun Kharge were among those who attended the meeting at 24 Akbar Road."
    )
    (report,) = meetings(text)
    assert present(report) == {"Rahul Gandhi", "Mallikarjun Kharge"}
