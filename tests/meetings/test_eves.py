"""Days counted from that of an event: the eve of it, and so many days before or after it."""

from __future__ import annotations

import pytest
from tests.meetings.told import meetings, present

MET = "नीतीश कुमार ने लालू प्रसाद यादव से मुलाकात की।"
THE_TWO = {"Nitish Kumar", "Lalu Prasad Yadav"}


@pytest.mark.parametrize(
    ("lead", "day"),
    [
        ("10 जून को इस्तीफा देने से एक दिन पहले", "2023-06-09"),
        ("12 जून को शपथ लेने से ठीक दो दिन पहले", "2023-06-10"),
        ("9 जून को शपथ लेने के दो दिन बाद", "2023-06-11"),
        ("10 जून को हुए मतदान की पूर्व संध्या पर", "2023-06-09"),
        ("10 जून के मतदान की पूर्व संध्या पर", "2023-06-09"),
        ("10 जून को होने वाली बैठक की पूर्व संध्या पर", "2023-06-09"),
        ("10 जून को शरद पवार के शपथ लेने से एक दिन पहले", "2023-06-09"),
        ("10 जून की पूर्व संध्या पर", "2023-06-09"),
        # the event only says when it was, and the eve has its own day
        ("10 जून को मतदान से दो दिन पहले", "2023-06-10"),
        ("मंगलवार की बैठक की पूर्व संध्या पर सोमवार को", "2023-06-12"),
        ("दो दिन पहले", "2023-06-12"),
    ],
)
def test_a_meeting_on_the_eve_of_an_event_is_of_the_day_before_it(lead: str, day: str) -> None:
    (met,) = meetings(f"{lead} {MET}")
    assert met.date is not None
    assert (str(met.date.value), met.status.value.value) == (day, "held")
    assert present(met) == THE_TWO


def test_an_eve_of_what_has_no_day_has_none() -> None:
    (met,) = meetings(f"मतदान की पूर्व संध्या पर {MET}")
    assert met.date is None


def test_what_is_planned_for_an_eve_is_still_to_come() -> None:
    (met,) = meetings("18 जून को होने वाली बैठक की पूर्व संध्या पर नीतीश कुमार लालू प्रसाद यादव से मिलेंगे।")
    assert met.date is not None
    assert (str(met.date.value), met.status.value.value) == ("2023-06-17", "planned")
