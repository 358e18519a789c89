"""A public occasion is no meeting, a denied charge is none of others, and who comments is not there."""

from __future__ import annotations

import pytest
from tests.meetings.told import meetings, present, together

from pollcorpus.models import MeetingStatus


@pytest.mark.parametrize(
    "text",
    [
        "Narendra Modi dedicated a power plant to the nation in Raipur on Friday. Bhupesh Baghel and Raman Singh were present on the occasion.",
        "Siddaramaiah flagged off the bus service in Bengaluru on Sunday. D. K. Shivakumar and Ramalinga Reddy were present.",
        "Kamal Nath visited the Mahakal temple in Ujjain with his son Nakul Nath on Monday.",
        "Droupadi Murmu conferred the Bharat Ratna on Pranab Mukherjee on Friday.",
        "Narendra Modi greeted Nitish Kumar on his birthday on Friday.",
        "Sharad Pawar received the Padma Vibhushan from Pranab Mukherjee in Delhi on Thursday.",
        "Anupriya Patel was stopped by the police on her way to meet Pallavi Patel on Tuesday.",
    ],
)
def test_a_public_occasion_is_no_meeting(text: str) -> None:
    assert together(text) == set()


def test_who_opens_a_conference_is_there() -> None:
    text = "Nitin Gabani and others joined the BJP in Patna on Monday. The joining conference was inaugurated by Dilip Jaiswal and Samrat Choudhary."
    assert {"Jaiswal", "Choudhary"} <= set().union(*together(text))


def test_whom_somebody_calls_on_after_a_ceremony_they_met() -> None:
    text = "After inaugurating a hospital in Patna, Nitish Kumar met Lalu Prasad at his residence on Friday."
    assert together(text) == {frozenset({"Kumar", "Yadav"})}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "Ajit Pawar denied the charge, and Praful Patel met Amit Shah in Delhi on Monday.",
            {"Patel", "Shah"},
        ),
        (
            "Hours after denying the allegation, Siddaramaiah met D. K. Shivakumar on Tuesday.",
            {"Siddaramaiah", "Shivakumar"},
        ),
        (
            "Omar Abdullah denied the rumour while Farooq Abdullah met Sonia Gandhi on Tuesday.",
            {"Abdullah", "Gandhi"},
        ),
        (
            "Nitish Kumar denied that he and Lalu Prasad had fallen out, and met Tejashwi Yadav on Monday.",
            {"Kumar", "Yadav"},
        ),
        (
            "Ashok Gehlot denied any differences with Sachin Pilot, and met Sonia Gandhi on Thursday.",
            {"Gehlot", "Gandhi"},
        ),
    ],
)
def test_what_is_denied_beside_a_meeting_is_something_else(text: str, people: set[str]) -> None:
    (met,) = meetings(text)
    assert met.status.value is MeetingStatus.HELD
    assert {name.split()[-1] for name in present(met)} == people


def test_who_blames_somebody_for_a_meeting_was_not_there() -> None:
    text = "Tejashwi Yadav hit out at Nitish Kumar for meeting Amit Shah in Patna on Friday."
    assert together(text) == {frozenset({"Kumar", "Shah"})}


def test_what_sources_said_after_a_claim_is_denied_by_the_next_sentence() -> None:
    text = "Akhilesh Yadav met Jayant Chaudhary in Lucknow on Monday, party sources said. "
    (met,) = meetings(text + "Chaudhary denied this.")
    assert met.status.value is MeetingStatus.CANCELLED
    (met,) = meetings(text + "Chaudhary denied a rift.")
    assert met.status.value is MeetingStatus.HELD


@pytest.mark.parametrize(
    "text",
    [
        "No leader of the AAP attended the meeting of Rahul Gandhi and Sharad Pawar on Saturday.",
        "The AAP did not attend the meeting of Rahul Gandhi and Sharad Pawar on Saturday.",
        "Sanjay Singh said the AAP welcomed the meeting of Rahul Gandhi with Sharad Pawar on Saturday.",
        "The AAP termed the meeting between Rahul Gandhi and Sharad Pawar on Saturday a flop show.",
    ],
)
def test_a_party_of_which_nobody_came_or_that_comments_is_not_there(text: str) -> None:
    (met,) = meetings(text)
    assert present(met) == {"Rahul Gandhi", "Sharad Pawar"}
    assert "Aam Aadmi Party" not in {claim.value.name for claim in met.organisations}


@pytest.mark.parametrize(
    "text",
    [
        "Mamata Banerjee met Arvind Kejriwal in New Delhi on Monday, a day ahead of the INDIA bloc meeting.",
        "Mamata Banerjee held talks with Arvind Kejriwal on Monday before the meeting of the INDIA alliance.",
        "Ahead of the INDIA bloc meeting, Mamata Banerjee met Arvind Kejriwal in New Delhi on Monday.",
        "The Mamata Banerjee-Arvind Kejriwal meeting on Monday came a day before the INDIA bloc meeting.",
        "इंडिया गठबंधन की बैठक से पहले ममता बनर्जी ने सोमवार को अरविंद केजरीवाल से मुलाकात की।",
        "ममता बनर्जी ने सोमवार को अरविंद केजरीवाल से मुलाकात की। यह मुलाकात इंडिया गठबंधन की बैठक से एक दिन पहले हुई।",
        "इंडिया गठबंधन की बैठक के बाद ममता बनर्जी ने सोमवार को अरविंद केजरीवाल से मुलाकात की।",
    ],
)
def test_an_alliance_whose_own_meeting_says_when_two_met_is_not_there(text: str) -> None:
    met = next(m for m in meetings(text) if present(m))
    assert present(met) == {"Mamata Banerjee", "Arvind Kejriwal"}
    assert not met.organisations


@pytest.mark.parametrize(
    "text",
    [
        "Opposition leaders arrived in Mumbai on Monday ahead of the INDIA bloc meeting on Tuesday.",
        "Mamata Banerjee met Arvind Kejriwal on Monday ahead of the INDIA bloc meeting in Mumbai on Friday.",
    ],
)
def test_an_alliances_own_meeting_stays_its_own(text: str) -> None:
    bodies = [claim.value.name for met in meetings(text) for claim in met.organisations]
    assert bodies == ["Indian National Developmental Inclusive Alliance"]
