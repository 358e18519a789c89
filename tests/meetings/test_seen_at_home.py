"""Whom a pronoun means after somebody has come to a home, and who comes to a wedding or a match."""

import pytest
from tests.meetings.told import meetings, present


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            (
                "Mallikarjun Kharge beat Shashi Tharoor. Tharoor congratulated him. Sonia Gandhi drove "
                "to Kharge's residence on Sunday along with Priyanka Gandhi Vadra to greet him."
            ),
            {"Mallikarjun Kharge", "Priyanka Gandhi Vadra", "Sonia Gandhi"},
        ),
        (
            (
                "Ashok Gehlot has complained about Sachin Pilot. On Sunday Ajay Maken reached Pilot's "
                "house and asked him to be patient."
            ),
            {"Ajay Maken", "Sachin Pilot"},
        ),
    ],
)
def test_who_is_come_to_is_meant(text: str, who: set[str]) -> None:
    (meeting,) = meetings(text)
    assert present(meeting) == who


@pytest.mark.parametrize(
    "text",
    [
        (
            "Bhagwant Mann will marry Dr Gurpreet Kaur at his Chandigarh residence on Thursday. "
            "Arvind Kejriwal and Raghav Chadha will attend the ceremony."
        ),
        (
            "Tejashwi Yadav tied the knot in Delhi on Thursday. Akhilesh Yadav and Dimple Yadav were "
            "present at the ceremony."
        ),
        "Narendra Modi and Bhupendra Patel watched the final in Ahmedabad on Sunday.",
    ],
)
def test_nobody_meets_at_a_wedding_or_a_match(text: str) -> None:
    assert not meetings(text)


def test_who_has_been_sent_is_still_to_meet() -> None:
    (meeting,) = meetings("Ajay Maken has been sent to Jaipur to talk to Sachin Pilot.")
    assert meeting.status.value.value == "planned"


def test_who_sends_others_to_talk_is_not_with_them() -> None:
    (meeting,) = meetings("Sonia Gandhi has sent Kamal Nath to Mumbai to talk to Sharad Pawar.")
    assert present(meeting) == {"Kamal Nath", "Sharad Pawar"}
    assert meeting.status.value.value == "planned"


@pytest.mark.parametrize(
    "text",
    [
        (
            "H.D. Kumaraswamy went to Raj Bhavan on Tuesday and informed Governor Vajubhai Vala that "
            "he had the numbers."
        ),
        (
            "H.D. Kumaraswamy drove to Raj Bhavan on Tuesday, handed his resignation to Vajubhai Vala "
            "and left."
        ),
    ],
)
def test_who_goes_to_tell_somebody_meets_them(text: str) -> None:
    (meeting,) = meetings(text)
    assert present(meeting) == {"H. D. Kumaraswamy", "Vajubhai Vala"}


@pytest.mark.parametrize(
    ("rest", "others"),
    [
        ("agreed on Uddhav Thackeray as chief minister", {"Uddhav Thackeray"}),
        ("there was consensus on Yashwant Sinha for President", {"Yashwant Sinha"}),
        ("decided to back Draupadi Murmu for President", {"Droupadi Murmu"}),
    ],
)
def test_whom_a_meeting_settles_on_is_not_there(rest: str, others: set[str]) -> None:
    (meeting,) = meetings(f"Sharad Pawar and Sanjay Raut met in Mumbai on Tuesday and {rest}.")
    assert present(meeting) == {"Sharad Pawar", "Sanjay Raut"}
    assert not present(meeting) & others


def test_parliament_that_somebody_attends_is_no_place_of_a_meeting() -> None:
    (meeting,) = meetings(
        "At the all-party meeting called by Pralhad Joshi on Tuesday, Adhir Ranjan Chowdhury "
        "demanded that P. Chidambaram be allowed to attend Parliament."
    )
    assert meeting.place is None
