"""At what hour a meeting was, and how long it took, in the ordinary wording of reports."""

from __future__ import annotations

import pytest

import pollcorpus as pc
from pollcorpus.models import Claim, MeetingReport


def only(text: str) -> MeetingReport:
    (found,) = pc.extract(pc.read_text(text, published="2024-03-20")).meetings
    return found


def value(claim: Claim[str] | None) -> str | None:
    return claim.value if claim else None


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("Sonia Gandhi and Sharad Pawar met in Lucknow on Monday at 11 am.", "11:00"),
        ("Sonia Gandhi met Sharad Pawar in Lucknow at 4 pm on Monday.", "16:00"),
        ("Sonia Gandhi will meet Sharad Pawar at 4 pm on Saturday.", "16:00"),
        ("Sonia Gandhi met Sharad Pawar at his residence at around 7.30 pm on Monday.", "19:30"),
        ("Sonia Gandhi called on Sharad Pawar on Monday at about 11 am.", "11:00"),
        ("At 4 pm on Monday, Sonia Gandhi met Sharad Pawar in Lucknow.", "16:00"),
        ("Sonia Gandhi met Sharad Pawar on Monday and addressed a rally at 4 pm.", None),
        ("Sonia Gandhi met Sharad Pawar on Monday, addressing a rally at 4 pm.", None),
        ("Sonia Gandhi met Sharad Pawar on Monday before a rally at 4 pm.", None),
        ("Sonia Gandhi and Sharad Pawar held a meeting on Monday until 10 pm.", None),
        ("सोनिया गांधी और शरद पवार की बैठक सोमवार को रात 10 बजे तक चली।", None),
        ("सोनिया गांधी और शरद पवार की बैठक सोमवार शाम 4 बजे हुई।", "16:00"),
        ("सोनिया गांधी सोमवार शाम 4 बजे शरद पवार से मिलीं।", "16:00"),
        ("सोनिया गांधी ने सोमवार सुबह साढ़े दस बजे शरद पवार से मुलाकात की।", "10:30"),
        ("सोनिया गांधी सोमवार को शरद पवार से मिलीं और शाम 4 बजे रैली की।", None),
    ],
)
def test_the_hour_that_the_words_of_a_meeting_are_joined_to(text: str, time: str | None) -> None:
    assert value(only(text).time) == time


@pytest.mark.parametrize(
    ("text", "duration"),
    [
        ("Sonia Gandhi and Sharad Pawar held a 45-minute meeting on Monday.", "45 minutes"),
        ("Sonia Gandhi held a two-hour meeting with Sharad Pawar on Monday.", "2 hours"),
        ("Sonia Gandhi met Sharad Pawar for 45 minutes on Monday.", "45 minutes"),
        ("Sonia Gandhi and Sharad Pawar met on Monday for over two hours.", "2 hours"),
        ("Sonia Gandhi spent 45 minutes with Sharad Pawar on Monday.", "45 minutes"),
        (
            "Sonia Gandhi and Sharad Pawar met in Lucknow on Monday. They spoke for 45 minutes.",
            "45 minutes",
        ),
        ("Sonia Gandhi and Sharad Pawar met on Monday, two hours before a rally.", None),
        ("सोनिया गांधी सोमवार को शरद पवार से 45 मिनट तक मिलीं।", "45 minutes"),
        (
            "सोनिया गांधी ने सोमवार को शरद पवार से मुलाकात की। दोनों ने डेढ़ घंटे तक बात की।",
            "1 hour 30 minutes",
        ),
        ("सोनिया गांधी ने सोमवार को शरद पवार से मुलाकात की। बैठक तीन घंटे चली।", "3 hours"),
        ("सोनिया गांधी सोमवार को शरद पवार से मिलीं। मुलाकात करीब 40 मिनट की रही।", "40 minutes"),
        ("सोनिया गांधी सोमवार को शरद पवार से मिलीं। बातचीत दो घंटे से ज्यादा चली।", "2 hours"),
        ("सोनिया गांधी सोमवार को शरद पवार से मिलीं। बैठक दो घंटे देर से शुरू हुई।", None),
    ],
)
def test_the_length_that_the_words_of_a_meeting_are_joined_to(
    text: str, duration: str | None
) -> None:
    assert value(only(text).duration) == duration
