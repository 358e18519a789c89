"""Who is told of beside a meeting: excepted, not asked, outside, gone before what followed it."""

from __future__ import annotations

import pytest
from tests.meetings.told import sides

import pollcorpus as pc

PUBLISHED = "2022-04-20"  # a Wednesday
PAWAR, THACKERAY, BANERJEE, YADAV = (
    "Sharad Pawar",
    "Uddhav Thackeray",
    "Mamata Banerjee",
    "Akhilesh Yadav",
)
MET = "Sharad Pawar met Uddhav Thackeray in Mumbai on Tuesday"
HELD = "Sharad Pawar chaired a meeting with Uddhav Thackeray in Mumbai on Tuesday."


@pytest.mark.parametrize(
    "text",
    [
        f"{MET}, with Mamata Banerjee nowhere in sight.",
        f"{MET}, with Mamata Banerjee nowhere to be seen.",
        "The meeting in Mumbai on Tuesday was attended by Sharad Pawar, Uddhav Thackeray and, to the surprise of many, not by Mamata Banerjee.",
        "Tuesday's meeting was attended by Sharad Pawar and Uddhav Thackeray but, curiously, not by Mamata Banerjee.",
        "All leaders except Mamata Banerjee, including Sharad Pawar and Uddhav Thackeray, attended the meeting in Mumbai on Tuesday.",
        "Except Mamata Banerjee, all the leaders, including Sharad Pawar and Uddhav Thackeray, came to the meeting in Mumbai on Tuesday.",
        "Everyone but Mamata Banerjee, including Sharad Pawar and Uddhav Thackeray, came to the meeting in Mumbai on Tuesday.",
        f"{HELD} Mamata Banerjee will send a representative.",
    ],
)  # fmt: skip
def test_the_one_left_out_is_absent_and_the_others_are_there(text: str) -> None:
    assert sides(text) == ({PAWAR, THACKERAY}, {BANERJEE})


def test_one_whom_others_met_all_but_is_absent() -> None:
    text = "Sharad Pawar met everybody but Mamata Banerjee at his residence on Tuesday."
    assert sides(text) == ({PAWAR}, {BANERJEE})


@pytest.mark.parametrize(
    "text",
    [
        f"{HELD} Mamata Banerjee and Akhilesh Yadav were not invited.",
        f"{HELD} Mamata Banerjee and Akhilesh Yadav had not been asked to come.",
        f"{HELD} No invitation was sent to Mamata Banerjee and Akhilesh Yadav.",
        f"{MET} while Mamata Banerjee waited outside.",
        f"{MET} as Mamata Banerjee stood in the corridor.",
        "शरद पवार ने मंगलवार को मुंबई में उद्धव ठाकरे के साथ बैठक की। ममता बनर्जी और अखिलेश यादव को नहीं बुलाया गया।",
    ],
)  # fmt: skip
def test_who_is_not_asked_or_waits_outside_is_neither_there_nor_absent(text: str) -> None:
    assert sides(text) == ({PAWAR, THACKERAY}, set())


def test_who_was_not_asked_to_the_meeting_of_another_is_none_of_its_sides() -> None:
    text = "Mamata Banerjee and Akhilesh Yadav were not invited to the meeting that Sharad Pawar chaired on Tuesday."
    assert sides(text) == ({PAWAR}, set())


def test_only_the_last_of_two_was_not_invited_if_it_is_told_of_one() -> None:
    text = "On Tuesday Sharad Pawar met Uddhav Thackeray, and Mamata Banerjee was not invited."
    assert sides(text) == ({PAWAR, THACKERAY}, set())


@pytest.mark.parametrize(
    "text",
    [
        f"{HELD} Mamata Banerjee left without attending the joint press conference.",
        f"{HELD} Mamata Banerjee skipped the press conference after the meeting.",
        f"{HELD} Mamata Banerjee stayed for only 20 minutes before flying to Kolkata.",
        f"{HELD} Akhilesh Yadav stayed away, while Mamata Banerjee stayed for only 20 minutes.",
    ],
)  # fmt: skip
def test_who_leaves_before_what_follows_was_there(text: str) -> None:
    there, absent = sides(text)
    assert there == {PAWAR, THACKERAY, BANERJEE}
    assert BANERJEE not in absent


@pytest.mark.parametrize(
    "text",
    [
        f"{HELD} Mamata Banerjee stayed away from the meeting and the press conference.",
        f"{HELD} Mamata Banerjee skipped the meeting.",
        f"{HELD} Mamata Banerjee will not attend.",
    ],
)
def test_who_skips_the_meeting_itself_is_absent(text: str) -> None:
    assert sides(text) == ({PAWAR, THACKERAY}, {BANERJEE})


def test_one_who_sends_somebody_to_see_another_is_not_absent() -> None:
    text = f"{HELD} Mamata Banerjee will send a representative to meet Akhilesh Yadav."
    meetings = pc.extract(pc.read_text(text, published=PUBLISHED)).meetings
    assert not [claim for meeting in meetings for claim in meeting.absentees]


MET_HI = "शरद पवार और उद्धव ठाकरे की सोमवार को मुंबई में बैठक हुई। "


@pytest.mark.parametrize(
    "text",
    [
        f"{MET_HI}ममता बनर्जी पिछले महीने की बैठक में नहीं आई थीं।",
        f"{MET_HI}ममता बनर्जी ने 12 मार्च की बैठक से दूरी बनाई थी।",
        f"{MET_HI}ममता बनर्जी पिछली बैठक में शामिल नहीं हुई थीं।",
        f"{MET_HI}ममता बनर्जी ने पटना में हुई पहली बैठक का बहिष्कार किया था।",
        f"{MET_HI}उद्धव ठाकरे संवाददाता सम्मेलन में शामिल नहीं हुए।",
        f"{MET_HI}बाद में उद्धव ठाकरे प्रेस वार्ता से गैरहाजिर रहे।",
    ],
)
def test_who_missed_another_meeting_is_not_absent_from_this_one(text: str) -> None:
    found = pc.extract(pc.read_text(text, published=PUBLISHED)).meetings
    (absent,) = (
        {claim.value.name for claim in m.absentees}
        for m in found
        if PAWAR in {claim.value.name for claim in m.participants}
    )
    assert absent == set()


def test_who_misses_a_meeting_comes_to_the_next() -> None:
    text = (
        "ममता बनर्जी, जो पिछले महीने पटना की बैठक में शामिल नहीं हुई थीं, शुक्रवार को दिल्ली में होने "
        "वाली बैठक में आएंगी। शरद पवार और उद्धव ठाकरे भी शुक्रवार की बैठक में शामिल होंगे।"
    )
    assert BANERJEE not in sides(text)[1]


@pytest.mark.parametrize(
    "text",
    [
        f"{MET_HI}ममता बनर्जी इस बैठक में शामिल नहीं हुई थीं।",
        f"{MET_HI}ममता बनर्जी सोमवार की बैठक में नहीं आई थीं।",
        f"{MET_HI}ममता बनर्जी बैठक और संवाददाता सम्मेलन दोनों से नदारद रहीं।",
    ],
)
def test_who_missed_this_meeting_is_absent(text: str) -> None:
    assert sides(text) == ({PAWAR, THACKERAY}, {BANERJEE})


def test_where_an_absentee_is_busy_is_not_the_place() -> None:
    text = "अजित पवार मंगलवार को शरद पवार की बुलाई बैठक में नहीं पहुंचे। उनका पुणे में पहले से कार्यक्रम तय था।"
    (meeting,) = pc.extract(pc.read_text(text, published=PUBLISHED)).meetings
    assert meeting.place is None
    assert {claim.value.name for claim in meeting.absentees} == {"Ajit Pawar"}


@pytest.mark.parametrize("word", ["Besides", "Apart from", "Along with"])
def test_beside_whom_a_party_sends_somebody_is_not_absent(word: str) -> None:
    there, away = sides(f"{MET}. {word} Supriya Sule, the NCP had deputed Jayant Patil.")
    assert "Jayant Patil" in there
    assert away == set()


def test_in_whose_place_a_party_sends_somebody_is_absent() -> None:
    _, away = sides(f"{MET}. In place of Supriya Sule, the NCP had sent Jayant Patil.")
    assert away == {"Supriya Sule"}
