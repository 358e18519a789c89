"""Whom a party will send to a meeting that is planned, or has decided to, is to be there."""

from __future__ import annotations

import pytest
from tests.meetings.told import meetings, present

AHEAD = "Amit Shah will chair an all-party meeting in New Delhi on Saturday. "


@pytest.mark.parametrize(
    "told",
    [
        "The DMK will send Tiruchi Siva.",
        "The DMK has decided to send Tiruchi Siva.",
        "The DMK is to depute Tiruchi Siva.",
        "The DMK has agreed to send its MP Tiruchi Siva.",
    ],
)
def test_whom_a_party_will_send_is_to_be_there(told: str) -> None:
    (report,) = meetings(AHEAD + told)
    assert present(report) == {"Amit Shah", "Tiruchi Siva"}


@pytest.mark.parametrize(
    "told",
    [
        "The DMK has decided to send a memorandum to Tiruchi Siva.",
        "The DMK will send a letter to Tiruchi Siva.",
        "The DMK will send Tiruchi Siva's letter.",
    ],
)
def test_to_whom_it_sends_something_is_not(told: str) -> None:
    (report,) = meetings(AHEAD + told)
    assert present(report) == {"Amit Shah"}
