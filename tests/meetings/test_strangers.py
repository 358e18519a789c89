"""The house of somebody else, of whom a sentence beside tells, is not where two have met."""

from __future__ import annotations

import pytest
from tests.meetings.told import meetings


@pytest.mark.parametrize(
    "beside",
    [
        "Reporters were waiting at Champai Soren's residence.",
        "The CBI searched Alamgir Alam's house the same day.",
        "Protesters marched to the residence of Babulal Marandi.",
    ],
)
def test_a_house_that_has_nothing_to_do_with_a_talk_is_not_its_place(beside: str) -> None:
    [found] = meetings(f"Hemant Soren met Tejashwi Yadav on Monday. {beside}")
    assert found.place is None


def test_the_house_of_one_of_the_two_is() -> None:
    [found] = meetings(
        "Hemant Soren met Tejashwi Yadav on Monday. They talked at Soren's residence for an hour."
    )
    assert found.place is not None
    assert str(found.place.value) == "Hemant Soren's residence"
