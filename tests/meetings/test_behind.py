"""Who stands behind what others do is at no meeting: employers, kin, questioners, those blamed."""

from __future__ import annotations

import pytest
from tests.meetings.told import meetings, present, together

from pollcorpus.models import MeetingStatus

MET = "Sanjay Raut met Balasaheb Thorat in Mumbai on Monday"
BOTH = frozenset({"Raut", "Thorat"})


@pytest.mark.parametrize(
    "rest",
    [
        "; the Sena said Narayan Rane was behind it.",
        ". Nana Patole welcomed that.",
        ". Raut recalled how Indira Gandhi and Kamaraj had run the party.",
    ],
)
def test_who_is_only_behind_it_is_not_there(rest: str) -> None:
    assert together(MET + rest) == {BOTH}


def test_who_charges_others_with_a_meeting_was_not_in_it() -> None:
    text = '"Eknath Shinde met Amit Shah secretly," Sanjay Raut charged on Sunday.'
    assert together(text) == {frozenset({"Shinde", "Shah"})}
    text = "Sushil Modi used to say that Lalu Prasad and Nitish Kumar would meet again."
    assert together(text) == {frozenset({"Yadav", "Kumar"})}


@pytest.mark.parametrize(
    "text",
    [
        "An aide of Chandrababu Naidu met Pawan Kalyan at Mangalagiri on Monday.",
        "A lawyer for Hemant Soren met Kapil Sibal in Delhi on Monday.",
        "The son of Lalu Prasad met Sonia Gandhi on Monday.",
        "Giriraj Singh asked why Rahul Gandhi met the Chinese ambassador in 2017.",
        "Digvijaya Singh said he had advised Kamal Nath to meet Sonia Gandhi.",
        "The BJP said the Congress was dreaming of Nitish Kumar meeting Rahul Gandhi again.",
        "Smriti Irani and Rahul Gandhi came face to face at Amethi airport and exchanged pleasantries.",
        "Bhagwant Mann received Arvind Kejriwal at Amritsar airport on Monday.",
        "Nitish Kumar and Tejashwi Yadav sat next to each other on a flight to Delhi on Wednesday. Both were to attend separate meetings.",
    ],
)
def test_aides_wishes_and_greetings_make_no_meeting(text: str) -> None:
    assert together(text) == set()


def test_a_greeting_at_an_airport_hinders_no_talk_after_it() -> None:
    text = (
        "Narendra Modi greeted Nitish Kumar at the airport on Monday, and the two later held talks."
    )
    assert together(text) == {frozenset({"Modi", "Kumar"})}
    text = "Bhagwant Mann received Arvind Kejriwal at his residence in Chandigarh on Monday."
    assert together(text) == {frozenset({"Mann", "Kejriwal"})}


def test_whom_one_who_is_quoted_met_elsewhere_is_not_at_the_meeting() -> None:
    text = (
        "Sharad Pawar, Uddhav Thackeray and Sanjay Raut attended the meeting in Mumbai on Monday. "
        '"I met Nitish Kumar last week," said Jitendra Awhad.'
    )
    assert frozenset({"Pawar", "Thackeray", "Raut"}) in together(text)


@pytest.mark.parametrize(
    "text",
    [
        "The RJD denied that Lalu Prasad had met Sonia Gandhi in Delhi; Tejashwi Yadav said his father had been in Ranchi.",
        "Rumours that Lalu Prasad had met Sonia Gandhi on Sunday were denied by both camps.",
        "Lalu Prasad and Sonia Gandhi were to have met in Delhi on Thursday, but the talks did not take place. Ahmed Patel had founded the alliance with Ram Vilas Paswan.",
    ],
)
def test_bystanders_are_in_no_meeting_that_was_off(text: str) -> None:
    (meeting,) = meetings(text)
    assert meeting.status.value is MeetingStatus.CANCELLED
    assert present(meeting) == {"Lalu Prasad Yadav", "Sonia Gandhi"}
