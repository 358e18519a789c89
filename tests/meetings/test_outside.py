"""Those who own an address, only tell of a talk or skip it, and talks that were not."""

from __future__ import annotations

import pytest

from pollcorpus import extract, read_text
from pollcorpus.models import MeetingReport, MeetingStatus

MAMATA, NITISH, SONIA, RAHUL = "Mamata Banerjee", "Nitish Kumar", "Sonia Gandhi", "Rahul Gandhi"


def _meetings(text: str, day: str) -> tuple[MeetingReport, ...]:
    language = "en" if text.isascii() else "hi"
    return extract(read_text(text, published=day, language=language)).meetings


def _people(meeting: MeetingReport) -> set[str]:
    return {claim.value.name for claim in meeting.participants}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "Mamata Banerjee met Farooq Abdullah at 6 Janpath on Wednesday.",
            {MAMATA, "Farooq Abdullah"},
        ),
        (
            "Mamata Banerjee met Farooq Abdullah at 10 Janpath on Wednesday.",
            {MAMATA, "Farooq Abdullah"},
        ),
        (
            (
                "Uddhav Thackeray was in Delhi when Tejashwi Yadav met Aaditya Thackeray at Matoshree "
                "on Monday."
            ),
            {"Tejashwi Yadav", "Aaditya Thackeray"},
        ),
        (
            "मल्लिकार्जुन खरगे ने सोमवार को मातोश्री में संजय राउत से मुलाकात की।",
            {"Mallikarjun Kharge", "Sanjay Raut"},
        ),
        ("Mamata Banerjee arrived at 10 Janpath on Wednesday for talks.", {MAMATA, SONIA}),
    ],
)
def test_the_owner_of_an_address_meets_those_only_whose_other_side_is_not_told(
    text: str, people: set[str]
) -> None:
    (meeting,) = _meetings(text, "2022-11-16")
    assert _people(meeting) == people


@pytest.mark.parametrize(
    "text",
    [
        "Nitish Kumar left Lucknow on Monday without meeting Mayawati.",
        "Nitish Kumar failed to meet Sonia Gandhi in Delhi on Monday.",
        "Nitish Kumar was denied an audience with Sonia Gandhi in Delhi on Monday.",
        "नीतीश कुमार सोमवार को दिल्ली में सोनिया गांधी से मिले बिना पटना लौट गए।",
        "नीतीश कुमार सोमवार को दिल्ली में सोनिया गांधी से मुलाकात नहीं कर सके।",
        ("Had Nitish Kumar met Mayawati in Lucknow on Monday, the BJP would have been worried."),
        (
            "Mamata Banerjee reached Delhi on Monday. A meeting with Sonia Gandhi was not on her "
            "schedule."
        ),
    ],
)
def test_a_talk_that_was_not_is_no_meeting(text: str) -> None:
    assert not _meetings(text, "2023-04-12")


def test_a_talk_is_held_beside_one_that_was_not() -> None:
    text = (
        "Nitish Kumar met Rahul Gandhi in Delhi on Monday. There was no meeting with Sonia Gandhi."
    )
    (meeting,) = _meetings(text, "2023-04-12")
    assert _people(meeting) == {NITISH, RAHUL}
    assert meeting.status.value is MeetingStatus.HELD


def test_people_have_met_after_what_had_been_put_off() -> None:
    text = (
        "Nitish Kumar and Mamata Banerjee finally met in Kolkata on Monday, ten days after their "
        "breakfast was put off. Also present were Tejashwi Yadav and Abhishek Banerjee."
    )
    (meeting,) = _meetings(text, "2023-04-12")
    assert meeting.status.value is MeetingStatus.HELD
    assert {NITISH, MAMATA} <= _people(meeting)


@pytest.mark.parametrize(
    ("text", "away"),
    [
        (
            (
                "Mamata Banerjee and Arvind Kejriwal will skip Sonia Gandhi's dinner in Bengaluru on "
                "July 17."
            ),
            {MAMATA, "Arvind Kejriwal"},
        ),
        ("Mamata Banerjee will skip Sonia Gandhi's dinner in Bengaluru on July 17.", {MAMATA}),
        ("Mamata Banerjee skipped Sonia Gandhi's dinner in Bengaluru on Friday.", {MAMATA}),
    ],
)
def test_who_skips_anothers_dinner_is_absent_from_it(text: str, away: set[str]) -> None:
    (meeting,) = _meetings(text, "2023-07-15")
    assert _people(meeting) == {SONIA}
    assert {claim.value.name for claim in meeting.absentees} == away


@pytest.mark.parametrize(
    "text",
    [
        "Nitish Kumar met Rahul Gandhi on Wednesday, Tejashwi Yadav told reporters.",
        "Nitish Kumar met Rahul Gandhi on Wednesday, Congress leader Jairam Ramesh said.",
        "Sushil Modi mocked Nitish Kumar's meeting with Rahul Gandhi in Delhi on Wednesday.",
        "Jairam Ramesh said he knew nothing of Nitish Kumar's meeting with Rahul Gandhi on Wednesday.",
        "Tejashwi Yadav had not been told about the meeting between Nitish Kumar and Rahul Gandhi on Wednesday.",
        "Lalu Prasad told reporters he wasn't aware that Nitish Kumar had met Rahul Gandhi on Wednesday.",
        "Lalu Prasad was kept in the dark about Nitish Kumar's talks with Rahul Gandhi on Wednesday.",
        "सुशील मोदी ने बुधवार को दिल्ली में नीतीश कुमार और राहुल गांधी की मुलाकात पर तंज कसा।",
    ],
)
def test_who_tells_of_a_talk_is_not_at_it(text: str) -> None:
    (meeting,) = _meetings(text, "2023-04-12")
    assert _people(meeting) == {NITISH, RAHUL}


def test_who_speaks_of_their_own_talk_is_at_it() -> None:
    text = "After meeting Sonia Gandhi and Rahul Gandhi in Delhi on Monday, Nitish Kumar told reporters."
    assert any(NITISH in _people(meeting) for meeting in _meetings(text, "2023-04-12"))


@pytest.mark.parametrize(
    ("text", "published", "day"),
    [
        (
            "Nitish Kumar's meeting with Mamata Banerjee in Kolkata on Friday has been cancelled.",
            "2023-04-12",
            "2023-04-14",
        ),
        (
            "The talks between Nitish Kumar and Mamata Banerjee on Friday have been called off.",
            "2023-04-12",
            "2023-04-14",
        ),
        (
            "Nitish Kumar was to meet Sonia Gandhi in Delhi on Monday but she was unwell.",
            "2023-07-18",
            "2023-07-17",
        ),
        (
            "नीतीश कुमार को सोमवार को दिल्ली में सोनिया गांधी से मिलना था लेकिन वह बीमार थीं।",
            "2023-07-18",
            "2023-07-17",
        ),
    ],
)
def test_a_talk_that_came_to_nothing_is_cancelled_on_the_day_it_was_for(
    text: str, published: str, day: str
) -> None:
    (meeting,) = _meetings(text, published)
    assert meeting.status.value is MeetingStatus.CANCELLED
    assert meeting.date is not None
    assert str(meeting.date.value) == day


@pytest.mark.parametrize(
    "text",
    [
        "Uddhav Thackeray requested a meeting with Sharad Pawar on Tuesday.",
        "Uddhav Thackeray asked for a meeting with Sharad Pawar on Tuesday. There was no reply.",
        "Uddhav Thackeray on Tuesday asked to meet Sharad Pawar in Mumbai.",
        "Uddhav Thackeray wrote to Sharad Pawar seeking a meeting on Tuesday.",
        "Uddhav Thackeray expressed a desire to meet Sharad Pawar on Tuesday.",
        "उद्धव ठाकरे ने मंगलवार को शरद पवार से मुलाकात का समय मांगा।",
        "उद्धव ठाकरे ने मंगलवार को शरद पवार से मिलने की इच्छा जताई।",
        "उद्धव ठाकरे ने मंगलवार को शरद पवार को पत्र लिखकर मुलाकात का समय मांगा।",
        "उद्धव ठाकरे ने मंगलवार को शरद पवार से मुलाकात का अनुरोध किया।",
    ],
)
def test_who_asks_for_a_talk_has_not_met(text: str) -> None:
    assert not _meetings(text, "2022-04-20")


@pytest.mark.parametrize(
    "text",
    [
        "Uddhav Thackeray, who had requested a meeting with Sharad Pawar, met him in Mumbai on Tuesday.",
        "Uddhav Thackeray requested a meeting with Sharad Pawar, and the two met in Mumbai on Tuesday.",
        "Uddhav Thackeray met Sharad Pawar in Mumbai on Tuesday and sought an appointment with Sonia Gandhi.",
        "उद्धव ठाकरे ने शरद पवार से समय मांगा था, जिसके बाद दोनों मंगलवार को मुंबई में मिले।",
        "उद्धव ठाकरे ने मंगलवार को मुंबई में शरद पवार से मुलाकात की और सोनिया गांधी से मिलने की इच्छा जताई।",
    ],
)
def test_who_asks_for_a_talk_and_has_it_has_met(text: str) -> None:
    (meeting,) = _meetings(text, "2022-04-20")
    assert _people(meeting) == {"Uddhav Thackeray", "Sharad Pawar"}


@pytest.mark.parametrize(
    "text",
    [
        "राहुल गांधी की वाम दलों के नेताओं से सोमवार को मुलाकात हुई, लेकिन नीतीश कुमार ने कहा कि गठबंधन अटूट है। सोनिया गांधी भी मुलाकात में थीं।",
        "राहुल गांधी सोमवार को सोनिया गांधी से मिले, जबकि नीतीश कुमार ने चेतावनी दी कि समय कम है।",
        "नीतीश कुमार से सोनिया गांधी की नाराजगी पर सवाल पूछा गया। राहुल गांधी सोमवार को सोनिया गांधी से मिले थे।",
    ],
)  # fmt: skip
def test_who_only_speaks_beside_a_talk_of_others_is_not_at_it(text: str) -> None:
    (meeting,) = _meetings(text, "2022-08-16")
    assert _people(meeting) == {RAHUL, SONIA}


def test_who_was_met_and_then_speaks_was_there() -> None:
    text = "राहुल गांधी सोमवार को सोनिया गांधी से मिले, लेकिन सोनिया गांधी ने कहा कि बात नहीं बनी।"
    (meeting,) = _meetings(text, "2022-08-16")
    assert _people(meeting) == {RAHUL, SONIA}


@pytest.mark.parametrize(
    "text",
    [
        "Nitish Kumar said he was not told of the agenda, but met Rahul Gandhi on Wednesday.",
        "Nitish Kumar knew nothing of the dinner until he met Rahul Gandhi on Wednesday.",
    ],
)
def test_who_did_not_know_of_something_may_have_met(text: str) -> None:
    (meeting,) = _meetings(text, "2023-04-12")
    assert _people(meeting) == {NITISH, RAHUL}
