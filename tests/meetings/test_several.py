"""Several meetings told in one sentence: each has a day and a place of its own, or shares one."""

from __future__ import annotations

import pytest

from pollcorpus.extraction import extract
from pollcorpus.models import MeetingStatus
from pollcorpus.reading import read_text

MAMATA, NITISH, SONIA = "Mamata Banerjee", "Nitish Kumar", "Sonia Gandhi"
FRIDAY, SUNDAY, MONDAY = "2023-06-09", "2023-06-11", "2023-06-12"


def told(text: str) -> dict[str, tuple[str | None, str | None]]:
    """The day and place on which Sharad Pawar meets each other, published on a Tuesday."""
    language = "en" if text.isascii() else "hi"
    meetings = extract(read_text(text, published="2023-06-13", language=language)).meetings
    found: dict[str, tuple[str | None, str | None]] = {}
    for meeting in meetings:
        names = {claim.value.name for claim in meeting.participants} - {"Sharad Pawar"}
        day = str(meeting.date.value) if meeting.date else None
        (name,) = names
        found[name] = day, meeting.place.value if meeting.place else None
    return found


@pytest.mark.parametrize(
    "text",
    [
        "Sharad Pawar, who called on Mamata Banerjee on Friday, met Nitish Kumar on Monday.",
        "Sharad Pawar met Mamata Banerjee on Friday, and Nitish Kumar on Monday.",
        "On Friday Sharad Pawar met Mamata Banerjee and on Monday he met Nitish Kumar.",
        "On Monday Sharad Pawar, who had met Mamata Banerjee on Friday, met Nitish Kumar.",
        "Sharad Pawar met Mamata Banerjee on Friday before calling on Nitish Kumar on Monday.",
        "शरद पवार, जो शुक्रवार को ममता बनर्जी से मिले थे, सोमवार को नीतीश कुमार से मिले।",
        "शरद पवार ने शुक्रवार को ममता बनर्जी से और सोमवार को नीतीश कुमार से भेंट की।",
        "शरद पवार शुक्रवार को ममता बनर्जी से मिले, सोमवार को वे नीतीश कुमार से मिले।",
        "Sharad Pawar on Friday met Mamata Banerjee and on Monday Nitish Kumar.",
        "On Friday, Sharad Pawar met Mamata Banerjee; on Monday, Nitish Kumar.",
        "शरद पवार ने शुक्रवार को ममता बनर्जी और सोमवार को नीतीश कुमार से मुलाकात की।",
        "शरद पवार से शुक्रवार को ममता बनर्जी और सोमवार को नीतीश कुमार मिले।",
        "शरद पवार शुक्रवार को कोलकाता में ममता बनर्जी और सोमवार को पटना में नीतीश कुमार से मिले।",
    ],
)
def test_each_meeting_has_the_day_that_is_named_with_it(text: str) -> None:
    days = {name: day for name, (day, _) in told(text).items()}
    assert days == {MAMATA: FRIDAY, NITISH: MONDAY}


@pytest.mark.parametrize(
    "text",
    [
        "Sharad Pawar met Mamata Banerjee in Kolkata and Nitish Kumar in Patna on Monday.",
        "शरद पवार ने सोमवार को कोलकाता में ममता बनर्जी से और पटना में नीतीश कुमार से भेंट की।",
    ],
)
def test_each_meeting_has_a_place_of_its_own_and_shares_the_day(text: str) -> None:
    assert told(text) == {MAMATA: (MONDAY, "Kolkata"), NITISH: (MONDAY, "Patna")}


def test_three_verbs_with_a_day_each_are_three_meetings() -> None:
    text = (
        "Sharad Pawar met Mamata Banerjee on Friday, visited Nitish Kumar on Sunday and "
        "called on Sonia Gandhi on Monday."
    )
    days = {name: day for name, (day, _) in told(text).items()}
    assert days == {MAMATA: FRIDAY, NITISH: SUNDAY, SONIA: MONDAY}


@pytest.mark.parametrize(
    "text",
    [
        "Sharad Pawar met Mamata Banerjee and Nitish Kumar separately on Monday.",
        "On Monday Sharad Pawar met Mamata Banerjee and later called on Nitish Kumar.",
        "शरद पवार ने सोमवार को ममता बनर्जी और नीतीश कुमार से अलग-अलग भेंट की।",
        "On Monday Sharad Pawar first met Mamata Banerjee and then Nitish Kumar.",
        "शरद पवार ने सोमवार को सुबह ममता बनर्जी और शाम को नीतीश कुमार से भेंट की।",
    ],
)
def test_meetings_share_the_only_day_of_their_sentence(text: str) -> None:
    assert told(text) == {MAMATA: (MONDAY, None), NITISH: (MONDAY, None)}


def test_whoever_was_with_a_caller_is_at_no_meeting_of_their_own() -> None:
    text = (
        "Nitish Kumar arrived at Sonia Gandhi's residence on Monday. Lalan Singh was with him. "
        "The leaders talked for an hour."
    )
    (meeting,) = extract(read_text(text, published="2023-06-13", language="en")).meetings
    assert {claim.value.name for claim in meeting.participants} >= {"Nitish Kumar", "Sonia Gandhi"}


@pytest.mark.parametrize(
    "text",
    [
        (
            "Sharad Pawar met Mamata Banerjee on Friday, and Lalu Prasad Yadav called on Nitish Kumar "
            "at his residence on Monday."
        ),
        "शरद पवार शुक्रवार को कोलकाता में ममता बनर्जी से और लालू प्रसाद सोमवार को पटना में नीतीश कुमार से मिले।",
        (
            "शरद पवार ने शुक्रवार को ममता बनर्जी से मुलाकात की, जबकि लालू प्रसाद यादव ने सोमवार को पटना में नीतीश "
            "कुमार से भेंट की थी।"
        ),
    ],
)
def test_two_talks_of_four_people_share_nobody(text: str) -> None:
    language = "en" if text.isascii() else "hi"
    meetings = extract(read_text(text, published="2023-06-13", language=language)).meetings
    people = [{claim.value.name for claim in meeting.participants} for meeting in meetings]
    assert people == [{"Sharad Pawar", MAMATA}, {"Lalu Prasad Yadav", NITISH}]
    assert [str(m.date.value) for m in meetings if m.date] == [FRIDAY, MONDAY]


def test_only_the_call_of_two_talks_is_remote() -> None:
    text = (
        "Sharad Pawar and Mamata Banerjee spoke over the phone on Friday, hours before Nitish Kumar "
        "met Pawar at Silver Oak."
    )
    meetings = extract(read_text(text, published="2023-06-13", language="en")).meetings
    assert [meeting.remote for meeting in meetings] == [True, False]


@pytest.mark.parametrize(
    ("text", "remote"),
    [
        (
            "Mamata Banerjee rang up Sharad Pawar on Thursday and met Akhilesh Yadav in Kolkata on Friday.",
            [True, False],
        ),
        (
            "Nitish Kumar spoke to Uddhav Thackeray over the phone and met Sharad Pawar in Mumbai.",
            [True, False],
        ),
        (
            "Nitish Kumar met Sharad Pawar in Mumbai and spoke to Uddhav Thackeray over the phone.",
            [False, True],
        ),
        (
            "Nitish Kumar telephoned Uddhav Thackeray before meeting Sharad Pawar in Mumbai.",
            [True, False],
        ),
        (
            "Nitish Kumar phoned Uddhav Thackeray and held talks with Sharad Pawar in Mumbai.",
            [True, False],
        ),
        ("Nitish Kumar spoke to Uddhav Thackeray and Sharad Pawar over the phone.", [True, True]),
    ],
)
def test_each_of_the_talks_of_one_sentence_is_remote_by_its_own_words(
    text: str, remote: list[bool]
) -> None:
    found = extract(read_text(text, published="2023-06-14")).meetings
    assert [meeting.remote for meeting in found] == remote
    assert all(bool(meeting.place) is not meeting.remote for meeting in found)


@pytest.mark.parametrize(
    ("text", "away"),
    [
        ("Mamata Banerjee will skip the INDIA bloc meeting chaired by Sharad Pawar.", {MAMATA}),
        (("Sharad Pawar hosted the dinner. Mamata Banerjee was not present owing to ill health and "
         "sent Nitish Kumar instead."), {MAMATA}),
    ],
)  # fmt: skip
def test_who_skips_a_meeting_is_away_and_who_is_sent_there(text: str, away: set[str]) -> None:
    (meeting,) = extract(read_text(text, published="2023-06-13", language="en")).meetings
    assert {claim.value.name for claim in meeting.absentees} == away


@pytest.mark.parametrize(
    "text",
    [
        "Mamata Banerjee turned down an invitation to meet Sonia Gandhi on Friday.",
        "Reports that Mamata Banerjee met Sonia Gandhi on Friday are false, the party said.",
    ],
)
def test_what_is_turned_down_or_called_false_comes_to_nothing(text: str) -> None:
    (meeting,) = extract(read_text(text, published="2023-06-13", language="en")).meetings
    assert meeting.status.value is MeetingStatus.CANCELLED


def test_who_is_represented_does_not_meet_the_host_at_whose_house_the_others_are() -> None:
    text = (
        "Abhishek Banerjee represented Mamata Banerjee at the meeting hosted by Sharad Pawar at "
        "his residence on Monday."
    )
    assert told(text) == {"Abhishek Banerjee": (MONDAY, "Sharad Pawar's residence")}


@pytest.mark.parametrize(
    "text",
    [
        "Sharad Pawar met Sonia Gandhi on Monday and called on the BJP.",
        "Nitish Kumar spoke to Lalu Prasad Yadav and sat down with the Congress.",
    ],
)
def test_a_partner_may_be_a_party(text: str) -> None:
    (meeting, *_) = extract(read_text(text, published="2023-06-13", language="en")).meetings
    assert len(meeting.participants) > 1
