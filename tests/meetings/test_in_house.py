"""What takes place in the sitting of a house is no meeting; what members do beside it may be."""

from __future__ import annotations

import pytest
from tests.meetings.told import absent, meetings, together

_OPENING = "PATNA, June 11: There were heated exchanges in the Bihar assembly on Tuesday. "


@pytest.mark.parametrize(
    "text",
    [
        "In the House, Nitish Kumar was present when the discussion on the cut motion was taken up. Tejashwi Yadav and Samrat Choudhary took part in it.",
        "Tejashwi Yadav and Samrat Choudhary took part in the discussion on the motion of thanks. Nitish Kumar was present in the House.",
        "Tejashwi Yadav and Nitish Kumar clashed over the adjournment motion.",
        "Nitish Kumar accompanied Tejashwi Yadav to the well of the House.",
    ],
)
def test_who_speaks_to_a_motion_meets_nobody(text: str) -> None:
    assert not meetings(_OPENING + text)


@pytest.mark.parametrize(
    "text",
    [
        "After the House was adjourned, Nitish Kumar met Tejashwi Yadav in the Speaker's chamber.",
        "Nitish Kumar and Tejashwi Yadav held talks on the no-confidence motion before the House met.",
        "Nitish Kumar and Tejashwi Yadav moved a resolution at a meeting of the Mahagathbandhan.",
    ],
)
def test_who_meets_beside_the_sitting_has_met(text: str) -> None:
    assert together(_OPENING + text) == {frozenset({"Kumar", "Yadav"})}


@pytest.mark.parametrize(
    "text",
    [
        "Sonia Gandhi lambasted the BJP for its boycott of the session and defended Manmohan Singh.",
        "Sonia Gandhi slammed the BJP over skipping the meeting called by Manmohan Singh on Monday.",
        "Sonia Gandhi lambasts BJP for boycott. She defended Manmohan Singh.",
    ],
)
def test_who_finds_fault_with_a_boycott_missed_nothing(text: str) -> None:
    assert all(absent(meeting) == set() for meeting in meetings(text))


def test_a_committee_that_asks_one_to_lead_the_benches_has_met() -> None:
    text = (
        "PATNA, June 11: The Janata Dal (United)'s national executive, sitting for three hours on Tuesday with "
        "Lalan Singh in the chair, asked Nitish Kumar to lead the Opposition benches."
    )
    assert {"Singh"} <= set().union(*together(text))


@pytest.mark.parametrize(
    "opening",
    [
        "Nothing was heard when both Houses met for the day.",
        "There was sloganeering in the Lok Sabha over the price of onions.",
    ],
)
def test_sittings_of_both_houses_are_no_meeting(opening: str) -> None:
    text = (
        f"{opening} In the post-lunch session Supriya Sule of the NCP, T R Baalu of the DMK and "
        "Jairam Ramesh of the Congress sat through and spoke to Nirmala Sitharaman about it."
    )
    assert not meetings(text)
