"""A clause before or after what is told keeps its own people, its own day and its own town."""

from __future__ import annotations

import pytest
from tests.meetings.told import absent, meetings, present

PAWAR, SONIA, RAUT, RAHUL = "Sharad Pawar", "Sonia Gandhi", "Sanjay Raut", "Rahul Gandhi"
NITISH, LALU = "Nitish Kumar", "Lalu Prasad Yadav"


def people(text: str) -> list[set[str]]:
    """Who was at each meeting; published on Wednesday, 14 June 2023."""
    return [set(present(meeting)) for meeting in meetings(text)]


@pytest.mark.parametrize(
    "text",
    [
        "A day after Sharad Pawar met Sonia Gandhi, Sanjay Raut called on Rahul Gandhi.",
        "After Sharad Pawar met Sonia Gandhi, Sanjay Raut met Rahul Gandhi on Monday.",
        "Hours after Sharad Pawar held talks with Sonia Gandhi, Sanjay Raut met Rahul Gandhi.",
        "Even as Sharad Pawar met Sonia Gandhi, Sanjay Raut held talks with Rahul Gandhi.",
    ],
)
def test_two_clauses_are_two_meetings(text: str) -> None:
    assert people(text) == [{PAWAR, SONIA}, {RAUT, RAHUL}]


@pytest.mark.parametrize(
    "text",
    [
        "A day after Sharad Pawar met Sonia Gandhi, Sanjay Raut said the alliance was intact.",
        "Soon after Sharad Pawar called on Sonia Gandhi on Monday, Sena leader Sanjay Raut told reporters that all was well.",
        "While Sharad Pawar met Sonia Gandhi, Sanjay Raut hit out at the Centre.",
    ],
)
def test_who_speaks_after_a_talk_of_others_was_not_there(text: str) -> None:
    assert people(text) == [{PAWAR, SONIA}]


def test_who_speaks_of_his_own_talk_was_there() -> None:
    text = "A day after Sharad Pawar met Sonia Gandhi, Pawar said the alliance was intact."
    assert people(text) == [{PAWAR, SONIA}]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "Nitish Kumar called on Sonia Gandhi on Tuesday, a day after he met Sharad Pawar. He also met Sitaram Yechury.",
            ["2023-06-13", "2023-06-12", "2023-06-13"],
        ),
        (
            "Two days after Sharad Pawar met Sonia Gandhi, Sanjay Raut met Rahul Gandhi on Tuesday. Raut also met Nitish Kumar.",
            ["2023-06-11", "2023-06-13", "2023-06-13"],
        ),
    ],
)
def test_the_story_goes_on_with_its_own_day(text: str, days: list[str]) -> None:
    assert [str(m.date.value) if m.date else None for m in meetings(text)] == days


@pytest.mark.parametrize(
    "rest",
    [
        "ahead of the opposition meeting in Bengaluru",
        "on Monday, three days before the opposition conclave in Bengaluru",
        "on Monday to discuss the opposition meeting in Bengaluru",
        "on Monday after attending a function in Nalanda",
        "on Monday, two days after the violence in Begusarai",
        "on Monday as the opposition prepares to meet in Bengaluru",
    ],
)
def test_where_something_else_takes_place_nobody_met(rest: str) -> None:
    (meeting,) = meetings(f"Nitish Kumar met Lalu Prasad {rest}.")
    assert set(present(meeting)) == {NITISH, LALU}
    assert meeting.place is None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "Nitish Kumar and Lalu Prasad met in Patna on Monday ahead of the opposition meeting in Bengaluru.",
            "Patna",
        ),
        (
            "Sharad Pawar told reporters after a meeting with Uddhav Thackeray in Mumbai that all was well.",
            "Mumbai",
        ),
        (
            "Nitish Kumar chaired a meeting of JD(U) leaders to discuss poll strategy on Monday in Patna.",
            "Patna",
        ),
        (
            "Mamata Banerjee, who met Arvind Kejriwal in Kolkata on Tuesday, will be at the conclave in Patna.",
            "Kolkata",
        ),
    ],
)
def test_a_meeting_keeps_its_own_town(text: str, place: str) -> None:
    meeting = meetings(text)[0]
    assert meeting.place and meeting.place.value == place


@pytest.mark.parametrize(
    "answer",
    [
        ". Mamata did not come.",
        ". The chief minister did not turn up.",
        " but she did not come.",
        ". She stayed away, citing floods in the state.",
    ],
)
def test_talks_to_which_the_other_did_not_come_were_not_held(answer: str) -> None:
    text = f"Jagdeep Dhankhar had invited Mamata Banerjee for talks on Monday{answer}"
    (meeting,) = meetings(text)
    assert meeting.status.value.value == "cancelled"
    assert set(absent(meeting)) == {"Mamata Banerjee"}


def test_talks_to_which_the_other_came_were_held() -> None:
    text = "Jagdeep Dhankhar invited Mamata Banerjee for talks on Monday. She went there at noon."
    (meeting,) = meetings(text)
    assert meeting.status.value.value == "held"


def test_who_did_not_decline_to_come_but_to_comment_was_there() -> None:
    text = "Jagdeep Dhankhar invited Mamata Banerjee for talks on Monday. She declined to comment."
    (meeting,) = meetings(text)
    assert meeting.status.value.value == "held"


def test_the_other_side_is_not_absent_where_a_party_fields_somebody() -> None:
    text = (
        "The Congress and the AAP held talks on Monday. Ashok Gehlot and Salman Khurshid represented "
        "the Congress, while the AAP fielded Sandeep Pathak and Atishi."
    )
    (meeting,) = meetings(text)
    assert not absent(meeting)
    assert set(present(meeting)) >= {"Ashok Gehlot", "Salman Khurshid", "Sandeep Pathak", "Atishi"}


def test_who_is_not_aware_of_a_meeting_was_not_there() -> None:
    text = "Sanjay Raut said that he was not aware of any meeting between Rahul Gandhi and Sharad Pawar in Pune."
    assert people(text) == [{RAHUL, PAWAR}]


@pytest.mark.parametrize(
    "text",
    [
        "N Biren Singh cancelled his trip to Delhi where he was to meet Amit Shah on Tuesday.",
        "N Biren Singh put off his Delhi visit, during which he was to call on Amit Shah.",
        "N Biren Singh has called off his visit to the capital, where he was scheduled to meet Amit Shah.",
    ],
)
def test_who_does_not_travel_does_not_meet(text: str) -> None:
    (meeting,) = meetings(text)
    assert meeting.status.value.value == "cancelled"


@pytest.mark.parametrize(
    "sentence",
    [
        "Ashish Shelar had arranged the meeting.",
        "Ashish Shelar is learnt to have set up the meeting.",
        "Senior leader Ashish Shelar is believed to have brokered the talks.",
    ],
)
def test_who_arranged_a_meeting_need_not_have_been_there(sentence: str) -> None:
    text = f"Raj Thackeray met Devendra Fadnavis on Monday. {sentence}"
    assert people(text) == [{"Raj Thackeray", "Devendra Fadnavis"}]


def test_a_town_in_the_name_of_a_body_is_no_place() -> None:
    text = "Amit Shah met the leaders of the Citizens' Forum Leh and the Kargil Hill Council on Monday."
    (meeting,) = meetings(text)
    assert meeting.place is None


@pytest.mark.parametrize(
    "text",
    [
        "Congress leader Jairam Ramesh said Sonia Gandhi would attend the opposition conclave in Patna on Friday.",
        "Jairam Ramesh confirmed that Sonia Gandhi will be present at the opposition conclave in Patna on Friday.",
        "Sonia Gandhi will attend the opposition conclave in Patna on Friday, Jairam Ramesh said on Wednesday.",
    ],
)
def test_who_tells_that_somebody_comes_need_not_come(text: str) -> None:
    assert people(f"The Congress and the RJD are among those invited. {text}") == [{SONIA}]


def test_who_tells_that_somebody_stays_away_need_not_come() -> None:
    text = (
        "The Congress and the RJD are among those invited. Sonia Gandhi will skip the opposition "
        "conclave in Patna on Friday, Jairam Ramesh said."
    )
    (meeting,) = meetings(text)
    assert (present(meeting), absent(meeting)) == (set(), {SONIA})


def test_who_tells_that_he_comes_himself_does() -> None:
    text = "Jairam Ramesh said he and Rahul Gandhi would attend the opposition conclave in Patna on Friday."
    assert people(text) == [{"Jairam Ramesh", RAHUL}]


@pytest.mark.parametrize(
    "text",
    [
        "नीतीश कुमार ने बेंगलुरु में होने वाली विपक्ष की बैठक से पहले लालू प्रसाद से मुलाकात की।",
        "नीतीश कुमार ने आगामी विधानसभा चुनाव को लेकर लालू प्रसाद से मुलाकात की।",
    ],
)
def test_what_is_still_to_come_is_not_the_meeting_that_was_held_ahead_of_it(text: str) -> None:
    (meeting,) = meetings(text)
    assert (meeting.status.value.value, meeting.place) == ("held", None)


def test_the_followers_of_one_who_stays_away_are_none_of_those_named_before() -> None:
    text = (
        "MLAs attended the meeting at Ashok Gehlot's residence on Monday. Ajay Maken was present. "
        "Sachin Pilot and 18 MLAs loyal to him skipped it."
    )
    (meeting,) = meetings(text)
    assert absent(meeting) == {"Sachin Pilot"}
    assert present(meeting) == {"Ashok Gehlot", "Ajay Maken"}


@pytest.mark.parametrize(
    ("text", "there"),
    [
        (
            "SKM president Prem Singh Tamang said a section of leaders had held talks with BJP general secretary Ram Madhav.",
            {"Ram Madhav"},
        ),
        (
            "BJP leader Sunil Bansal claimed that some Congress MLAs had secretly met Amit Shah in Delhi on Monday.",
            {"Amit Shah"},
        ),
    ],
)
def test_who_tells_that_some_leaders_met_somebody_did_not_meet_them(
    text: str, there: set[str]
) -> None:
    assert people(text) == [there]


@pytest.mark.parametrize(
    "text",
    [
        "The Congress and the CPI, led by Okram Ibobi Singh, have been waiting in Delhi for an appointment with Narendra Modi since Monday.",
        "The Congress and the CPI said Okram Ibobi Singh had sought time from Narendra Modi.",
    ],
)
def test_who_waits_for_an_appointment_has_not_met(text: str) -> None:
    assert people(text) == []


def test_who_waited_for_an_appointment_and_got_it_has_met() -> None:
    text = (
        "Okram Ibobi Singh of the Congress sought time from Narendra Modi and met him on Tuesday."
    )
    assert people(text) == [{"Okram Ibobi Singh", "Narendra Modi"}]


@pytest.mark.parametrize(
    "sentence",
    [
        "Jayant Chaudhary of the RLD will not attend Friday's opposition meeting.",
        "Jayant Chaudhary of the RLD will skip the conclave on Friday.",
    ],
)
def test_who_will_miss_what_is_still_to_come_is_not_absent_from_a_talk_before(
    sentence: str,
) -> None:
    text = f"Mamata Banerjee of the Trinamool Congress called on Lalu Prasad on Tuesday. {sentence}"
    assert not absent(meetings(text)[0])
