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
        ". Nana Patole, who met his party's district presidents in Nagpur, called it a farce.",
        ". Nana Patole and Nitin Gadkari, who left the Congress, contest against each other.",
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
        "Akhilesh Yadav's party and the Congress held talks in Lucknow on Monday.",
        "Sukhbir Singh Badal turned down J.P. Nadda's offer of talks on Monday.",
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


@pytest.mark.parametrize(
    "text",
    [
        "Ajit Pawar offered talks to Raju Shetti on Monday. The NCP and the BJP are at odds.",
        "Ajit Pawar proposed a meeting with Raju Shetti. The NCP and the BJP are at odds.",
        "Ajit Pawar set terms for talks with Raju Shetti. The NCP and the BJP are at odds.",
        "Ajit Pawar wants Devendra Fadnavis to meet Raju Shetti. The NCP and the BJP are at odds.",
        "The NCP stressed the need for talks between Ajit Pawar and Raju Shetti over the quota.",
        "There should be a meeting between Ajit Pawar and Raju Shetti, the NCP and the BJP said.",
    ],
)
def test_what_is_only_put_forward_is_no_meeting(text: str) -> None:
    assert meetings(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "The proposed talks between Ajit Pawar and Raju Shetti will be held in Pune on Monday.",
        "Ajit Pawar, who had proposed a meeting, met Raju Shetti in Pune on Monday.",
        "Ajit Pawar met Raju Shetti in Pune on Monday and offered talks on the quota.",
    ],
)
def test_what_had_been_put_forward_may_have_come_about(text: str) -> None:
    assert together(text) == {frozenset({"Pawar", "Shetti"})}


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
        "Tejashwi Yadav called reports of a meeting between Lalu Prasad and Sonia Gandhi baseless.",
        "Rumours that Lalu Prasad had met Sonia Gandhi on Sunday were denied by both camps.",
        "Lalu Prasad and Sonia Gandhi were to have met in Delhi on Thursday, but the talks did not take place. Ahmed Patel had founded the alliance with Ram Vilas Paswan.",
    ],
)
def test_bystanders_are_in_no_meeting_that_was_off(text: str) -> None:
    (meeting,) = meetings(text)
    assert meeting.status.value is MeetingStatus.CANCELLED
    assert present(meeting) == {"Lalu Prasad Yadav", "Sonia Gandhi"}


@pytest.mark.parametrize(
    "text",
    [
        "The NDA met in Delhi on Tuesday with Narendra Modi in the chair. On the same day the opposition met in Bengaluru; Sonia Gandhi, Mamata Banerjee and Nitish Kumar were there.",
        "एनडीए की बैठक मंगलवार को दिल्ली में नरेंद्र मोदी की अध्यक्षता में हुई। उसी दिन बेंगलुरु में विपक्ष की बैठक हुई, जिसमें सोनिया गांधी, ममता बनर्जी और नीतीश कुमार शामिल हुए।",
    ],
)
def test_rivals_who_gather_elsewhere_are_at_a_meeting_of_their_own(text: str) -> None:
    first, second = meetings(text)
    assert present(first) == {"Narendra Modi"}
    assert present(second) == {"Sonia Gandhi", "Mamata Banerjee", "Nitish Kumar"}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("चंद्रबाबू नायडू के एक सहयोगी ने सोमवार को पवन कल्याण से मुलाकात की।", set[str]()),
        ("चिराग पासवान और मुकेश सहनी के प्रतिनिधियों की सोमवार को पटना में बैठक हुई।", set[str]()),
        ("दिग्विजय सिंह ने कहा कि उन्होंने कमलनाथ को सोनिया गांधी से मिलने की सलाह दी थी।", set[str]()),
        ("नीतीश कुमार ने सोमवार को हवाई अड्डे पर नरेंद्र मोदी का स्वागत किया।", set[str]()),
        (
            "विजय नायर ने 2021 में अरविंद केजरीवाल की ओर से के. कविता से मुलाकात की।",
            {"Vijay Nair", "K. Kavitha"},
        ),
        (
            "जयंत चौधरी ने रविवार को अमित शाह से मुलाकात की। दो दिन पहले अखिलेश यादव ने कहा था कि जयंत कहीं नहीं जाएंगे।",
            {"Jayant Chaudhary", "Amit Shah"},
        ),
        (
            "पशुपति पारस के तेजस्वी यादव से मिलने की अफवाह को दोनों खेमों ने गलत बताया।",
            {"Pashupati Kumar Paras", "Tejashwi Yadav"},
        ),
    ],
)
def test_hindi_names_those_behind_and_those_who_met(text: str, people: set[str]) -> None:
    found = meetings(text)
    assert set().union(*map(present, found)) == people
    assert not any(m.absentees for m in found)
