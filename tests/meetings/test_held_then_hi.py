"""What was put off and then held, or only looks like a plan, in Hindi."""

from __future__ import annotations

import pytest
from tests.meetings.told import meetings, present


@pytest.mark.parametrize(
    ("told", "day"),
    [
        (
            "नीतीश कुमार और तेजस्वी यादव की मुलाकात रविवार को होनी थी, लेकिन नहीं हो सकी। यह सोमवार को हुई।",
            "2023-06-12",
        ),
        (
            "महागठबंधन की बैठक रविवार को होनी थी, लेकिन टाल दी गई। आखिरकार यह बैठक सोमवार को तेजस्वी यादव के आवास पर हुई।",
            "2023-06-12",
        ),
    ],
)
def test_what_was_put_off_is_held_on_the_day_on_which_it_then_took_place(
    told: str, day: str
) -> None:
    [found] = meetings(told)
    assert found.status.value.value == "held"
    assert found.date is not None
    assert str(found.date.value) == day


def test_what_is_put_off_to_a_day_to_come_stays_a_plan() -> None:
    [found] = meetings("महागठबंधन की बैठक रविवार को होनी थी, लेकिन टाल दी गई। अब यह शुक्रवार को होगी।")
    assert found.status.value.value == "planned"
    assert found.date is not None
    assert str(found.date.value) == "2023-06-16"


def test_a_meeting_that_was_called_and_to_which_members_came_was_held() -> None:
    [found] = meetings(
        "आम आदमी पार्टी के विधायकों की बैठक सोमवार को दिल्ली में बुलाई गई। बैठक में 62 में से 53 विधायक पहुंचे।"
    )
    assert found.status.value.value == "held"


def test_two_who_met_several_times_met() -> None:
    [found] = meetings("राम माधव और महबूबा मुफ्ती दिल्ली में कई बार मिले और मसौदा तैयार किया।")
    assert present(found) == {"Ram Madhav", "Mehbooba Mufti"}


def test_two_who_often_meet_tell_of_no_occasion() -> None:
    assert not meetings("राम माधव और महबूबा मुफ्ती दिल्ली में कई बार मिलते रहे हैं और अक्सर बात करते हैं।")


def test_an_invitation_given_before_is_a_talk_of_its_own() -> None:
    found = meetings(
        "राहुल गांधी और सोनिया गांधी शुक्रवार को होने वाले एचडी कुमारस्वामी के शपथ ग्रहण समारोह में मौजूद रहेंगे। "
        "कुमारस्वामी ने सोमवार को दोनों से मिलकर उन्हें न्योता दिया था।"
    )
    days = {str(m.date.value): m.status.value.value for m in found if m.date}
    assert days == {"2023-06-16": "planned", "2023-06-12": "held"}


def test_whom_one_has_met_before_is_not_met_again_in_a_plan() -> None:
    [found] = meetings("विपक्ष को जोड़ने निकले नीतीश कुमार, राहुल गांधी के बाद आज अरविंद केजरीवाल से मिलेंगे")
    assert present(found) == {"Nitish Kumar", "Arvind Kejriwal"}
