"""Whom pronouns, errands, choices and plain words beside a meeting mean, and whom they do not."""

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


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            (
                "Udai Bhan telephoned Sampat Singh on Tuesday and Deepender Hooda will call on "
                "him on Friday."
            ),
            {"Deepender Singh Hooda", "Sampat Singh"},
        ),
        (
            (
                "Sachin Pilot met Rahul Gandhi on Tuesday, and Ashok Gehlot is likely to see him "
                "on Friday."
            ),
            {"Ashok Gehlot", "Rahul Gandhi"},
        ),
    ],
)
def test_whom_one_saw_and_another_is_to_see(text: str, who: set[str]) -> None:
    held, planned = meetings(text)
    assert (held.status.value.value, planned.status.value.value) == ("held", "planned")
    assert present(planned) == who


def test_what_somebody_was_not_given_denies_no_meeting() -> None:
    (meeting,) = meetings(
        "The Shiv Sena legislature party met at Sena Bhavan on Tuesday. Uddhav Thackeray, who "
        "addressed the 56 MLAs, said he had not been offered anything."
    )
    assert present(meeting) == {"Uddhav Thackeray"}
