"""Two who tell together what others plan have no part in it."""

from __future__ import annotations

import pytest
from tests.meetings.told import meetings, present


@pytest.mark.parametrize(
    "text",
    [
        (
            "The opposition meeting will now be held in Patna on June 23, Lalan Singh and Tejashwi "
            "Yadav told reporters on Wednesday. Rahul Gandhi and Sharad Pawar will attend."
        ),
        (
            "पटना। विपक्षी दलों की बैठक अब 23 जून को पटना में होगी। ललन सिंह और तेजस्वी यादव ने बुधवार को "
            "साझा प्रेस कॉन्फ्रेंस में यह जानकारी दी। बैठक में राहुल गांधी और शरद पवार शामिल होंगे।"
        ),
    ],
)
def test_who_tell_of_a_plan_together_are_none_of_those_who_will_come(text: str) -> None:
    [planned] = meetings(text)
    assert present(planned) == {"Rahul Gandhi", "Sharad Pawar"}


def test_nobody_is_known_to_come_to_what_two_only_announce() -> None:
    text = "The INDIA bloc will meet in Mumbai on August 31, Lalan Singh and Tejashwi Yadav said."
    [planned] = meetings(text)
    assert present(planned) == set()
