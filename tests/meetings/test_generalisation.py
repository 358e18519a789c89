"""Families of wording: who came, who stayed away, whose turn it was, however a newsroom says it."""

from __future__ import annotations

import pytest

from pollcorpus.extraction import extract
from pollcorpus.models import MeetingReport, MeetingStatus
from pollcorpus.reading import read_text

ENGLISH = "Sonia Gandhi chaired a meeting of opposition leaders in New Delhi on Monday. "
HINDI = "सोनिया गांधी की अध्यक्षता में सोमवार को दिल्ली में विपक्षी नेताओं की बैठक हुई। "
M, D, A = "Mamata Banerjee", "Derek O'Brien", "Abhishek Banerjee"


def meetings(text: str, language: str) -> tuple[MeetingReport, ...]:
    """The meetings of a text that was published on Tuesday, 13 June 2023."""
    return extract(read_text(text, published="2023-06-13", language=language)).meetings


def present(meeting: MeetingReport) -> set[str]:
    return {claim.value.name for claim in meeting.participants}


def absent(meeting: MeetingReport) -> set[str]:
    return {claim.value.name for claim in meeting.absentees}


@pytest.mark.parametrize(
    "sentence",
    [
        "Mamata Banerjee gave the meeting a miss.",
        "Those who skipped the meeting included Mamata Banerjee.",
        "Among those who stayed away was Mamata Banerjee.",
        "Mamata Banerjee is unlikely to attend.",
        "Mamata Banerjee decided against attending.",
        "Mamata Banerjee had declined the invitation.",
        "Mamata Banerjee, travelling abroad, was absent.",
        "Mamata Banerjee's seat was vacant.",
        "Mamata Banerjee cancelled her trip.",
        "Mamata Banerjee ruled herself out.",
        "A fever kept Mamata Banerjee from coming.",
        "Everyone except Mamata Banerjee was there.",
        "Barring Mamata Banerjee, all chief ministers came.",
        "Neither Mamata Banerjee nor Akhilesh Yadav was present.",
    ],
)
def test_english_absentees_are_absent_and_not_present(sentence: str) -> None:
    (meeting,) = meetings(ENGLISH + sentence, "en")
    assert M in absent(meeting)
    assert M not in present(meeting)


@pytest.mark.parametrize(
    "sentence",
    [
        "ममता बनर्जी की अनुपस्थिति पर सवाल उठे।",
        "ममता बनर्जी कोलकाता में ही रहीं।",
        "ममता बनर्जी नहीं दिखीं।",
        "ममता बनर्जी ने न्योता ठुकरा दिया।",
        "ममता बनर्जी को छोड़ सभी मुख्यमंत्री पहुंचे।",
        "न ममता बनर्जी आईं और न अखिलेश यादव।",
        "गैरहाजिर रहने वालों में ममता बनर्जी भी थीं।",
        "ममता बनर्जी ने खुद को बैठक से अलग रखा।",
        "ममता बनर्जी के शामिल होने की संभावना नहीं है।",
    ],
)
def test_hindi_absentees_are_absent_and_not_present(sentence: str) -> None:
    (meeting,) = meetings(HINDI + sentence, "hi")
    assert M in absent(meeting)
    assert M not in present(meeting)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (ENGLISH + "Mamata Banerjee sent Derek O'Brien in her place.", "en"),
        (ENGLISH + "Mamata Banerjee deputed Derek O'Brien.", "en"),
        (HINDI + "ममता बनर्जी ने अपनी जगह डेरेक ओ'ब्रायन को भेजा।", "hi"),
        (HINDI + "ममता बनर्जी की जगह डेरेक ओ'ब्रायन आए।", "hi"),
    ],
)
def test_deputies_are_present_and_those_who_send_them_absent(text: str, language: str) -> None:
    (meeting,) = meetings(text, language)
    assert absent(meeting) == {M}
    assert D in present(meeting)


def test_leader_of_a_round_need_not_be_named_again() -> None:
    found = meetings(
        "Nitish Kumar met Rahul Gandhi in Delhi on Monday. He then called on Sharad Pawar. "
        "Sitaram Yechury was next in the evening.",
        "en",
    )
    assert [present(meeting) - {"Nitish Kumar"} for meeting in found] == [
        {"Rahul Gandhi"},
        {"Sharad Pawar"},
        {"Sitaram Yechury"},
    ]


def test_roll_after_a_colon_lists_who_came() -> None:
    (meeting,) = meetings(
        "The opposition parties held a conclave in Patna on Monday.\n\nThose present:\n"
        "Congress: Mallikarjun Kharge, Rahul Gandhi\nNCP: Sharad Pawar, Supriya Sule\n",
        "en",
    )
    assert present(meeting) == {
        "Mallikarjun Kharge",
        "Rahul Gandhi",
        "Sharad Pawar",
        "Supriya Sule",
    }


def test_owner_of_a_known_address_receives_who_comes_there() -> None:
    (meeting,) = meetings("Sharad Pawar drove to Matoshree on Monday and stayed for an hour.", "en")
    assert present(meeting) == {"Sharad Pawar", "Uddhav Thackeray"}


def test_joining_a_party_before_its_leaders_is_a_meeting_with_them() -> None:
    (meeting,) = meetings(
        "हार्दिक पटेल सोमवार को गांधीनगर में सीआर पाटिल और नितिन पटेल की मौजूदगी में भाजपा में शामिल हुए।", "hi"
    )
    assert present(meeting) == {"Hardik Patel", "C. R. Patil", "Nitin Patel"}


def test_denied_meeting_is_cancelled() -> None:
    (meeting,) = meetings("Om Prakash Rajbhar denied having met Amit Shah on Friday.", "en")
    assert meeting.status.value is MeetingStatus.CANCELLED


def test_uninvited_are_neither_present_nor_absent() -> None:
    (meeting,) = meetings(ENGLISH + "Mamata Banerjee was not invited.", "en")
    assert M not in present(meeting) | absent(meeting)


def test_so_did_another_follows_whoever_stayed_away_or_came() -> None:
    away = ENGLISH + "Mamata Banerjee stayed away. So did Akhilesh Yadav."
    came = ENGLISH + "Mamata Banerjee was present. So was Akhilesh Yadav."
    assert absent(meetings(away, "en")[0]) == {M, "Akhilesh Yadav"}
    assert present(meetings(came, "en")[0]) >= {M, "Akhilesh Yadav"}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("There was no meeting between Sonia Gandhi and Sharad Pawar.", "cancelled"),
        (
            "Aides rubbished reports of a meeting between Sonia Gandhi and Sharad Pawar.",
            "cancelled",
        ),
        ("Sonia Gandhi dismissed talk that she had met Sharad Pawar.", "cancelled"),
        ("Sonia Gandhi flies to Mumbai tomorrow to see Sharad Pawar.", "planned"),
        ("Sonia Gandhi met Sharad Pawar, who will address a rally on Friday.", "held"),
    ],
)
def test_denials_are_cancelled_and_what_lies_ahead_is_planned(text: str, status: str) -> None:
    (meeting,) = meetings(text, "en")
    assert meeting.status.value.value == status


def test_calls_on_leaders_of_two_parties_are_two_meetings() -> None:
    text = "Nitish Kumar met Rahul Gandhi and Arvind Kejriwal during his visit to Delhi on Monday."
    told = [present(meeting) for meeting in meetings(text, "en")]
    assert told == [{"Nitish Kumar", "Rahul Gandhi"}, {"Nitish Kumar", "Arvind Kejriwal"}]


def test_a_visitor_is_at_the_home_of_the_one_he_met() -> None:
    (meeting,) = meetings("Nitish Kumar met Sharad Pawar at his residence on Monday.", "en")
    assert meeting.place is not None
    assert meeting.place.value == "Sharad Pawar's residence"


def test_a_feminine_verb_has_a_woman_for_its_subject() -> None:
    text = "ममता बनर्जी दिल्ली पहुंचीं। राहुल गांधी ने बयान दिया। बुधवार को नरेंद्र मोदी से मिलेंगी।"
    (meeting,) = meetings(text, "hi")
    assert present(meeting) == {M, "Narendra Modi"}
