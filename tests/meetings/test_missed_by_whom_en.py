"""Who gave a meeting a miss by other words, who left it early, and whose homes are named how."""

from __future__ import annotations

import pytest
from tests.meetings.told import came_and_stayed_away, meetings, present

OPENING = "The BJP core committee met in Bengaluru on Wednesday. Ananth Kumar and Pratap Simha were present. "


@pytest.mark.parametrize(
    "words",
    [
        "The meeting was skipped by K S Eshwarappa.",
        "The meeting in the state capital was pointedly boycotted by K S Eshwarappa.",
        "It was a meeting given a miss by K S Eshwarappa.",
        "The meeting is likely to have ended early, and K S Eshwarappa was a no-show.",
        "K S Eshwarappa was a no-show at the meeting.",
        "K S Eshwarappa played truant yet again.",
        "K S Eshwarappa had earlier conveyed his regrets.",
        "K S Eshwarappa took no part in the deliberations.",
        "K S Eshwarappa said he was travelling to Mysuru and hence had been unable to attend the meeting.",
        "K S Eshwarappa himself was away in Shivamogga.",
        "Among those absent was B S Yeddyurappa's deputy K S Eshwarappa.",
    ],
)
def test_other_words_leave_somebody_out(words: str) -> None:
    came, away = came_and_stayed_away(OPENING + words)
    assert away == {"K. S. Eshwarappa"}
    assert came == {"Ananth Kumar", "Pratap Simha"}


@pytest.mark.parametrize(
    "words",
    [
        "K S Eshwarappa left the meeting early, saying he had a flight to catch.",
        "K S Eshwarappa walked out of the committee meeting, claiming that nobody listened.",
    ],
)
def test_who_leaves_early_was_there(words: str) -> None:
    came, away = came_and_stayed_away(OPENING + words)
    assert "K. S. Eshwarappa" in came
    assert not away


@pytest.mark.parametrize(
    "words",
    [
        "K S Eshwarappa was not among those called.",
        "The rally in Mysuru on Tuesday was skipped by K S Eshwarappa.",
        "K S Eshwarappa sent emissaries to Delhi.",
    ],
)
def test_others_miss_nothing(words: str) -> None:
    _, away = came_and_stayed_away(OPENING + words)
    assert not away


@pytest.mark.parametrize(
    "away",
    [
        "With K S Eshwarappa keeping to his room and Sadananda Gowda on a tour of Europe",
        "With K S Eshwarappa in hospital and Sadananda Gowda in Mangaluru",
    ],
)
def test_two_are_away_each_in_their_own_way(away: str) -> None:
    text = f"{away}, B S Yeddyurappa and Ananth Kumar met in Bengaluru on Wednesday."
    came, gone = came_and_stayed_away(text)
    assert came == {"B. S. Yediyurappa", "Ananth Kumar"}
    assert gone == {"K. S. Eshwarappa", "D. V. Sadananda Gowda"}


def test_who_is_of_no_team_met_nobody_with_it() -> None:
    text = "K S Eshwarappa was not part of the BJP delegation that met Governor Vajubhai Vala in Bengaluru on Wednesday. B S Yeddyurappa led it."
    came, away = came_and_stayed_away(text)
    assert "K. S. Eshwarappa" not in came
    assert away == {"K. S. Eshwarappa"}


def test_a_sentence_may_tell_of_the_absent_before_the_meeting() -> None:
    opening = "K S Eshwarappa did not come. "
    text = "B S Yeddyurappa chaired a meeting of the core committee in Bengaluru on Wednesday."
    assert came_and_stayed_away(opening + text)[1] == {"K. S. Eshwarappa"}
    # what they did not come to is something else
    elsewhere = "K S Eshwarappa did not come to Delhi for the wedding. "
    assert came_and_stayed_away(elsewhere + text)[1] == set()


def test_who_went_along_met_them_too() -> None:
    text = (
        "H D Kumaraswamy went with G Parameshwara to Raj Bhavan on Tuesday and met Vajubhai Vala."
    )
    (meeting,) = meetings(text)
    assert present(meeting) == {"H. D. Kumaraswamy", "G. Parameshwara", "Vajubhai Vala"}


def test_they_fly_to_meet_another() -> None:
    text = "Arvind Kejriwal and Bhagwant Mann met M K Stalin in Chennai on Tuesday. On Friday they will fly to Ranchi to meet Hemant Soren."
    _, planned = meetings(text)
    assert present(planned) == {"Arvind Kejriwal", "Bhagwant Mann", "Hemant Soren"}


def test_a_street_where_another_lives_is_not_that_of_the_home() -> None:
    text = "B Sriramulu met B S Yeddyurappa at his Race Course Road residence on Tuesday."
    (meeting,) = meetings(text)
    assert meeting.place is not None
    assert meeting.place.value == "B. S. Yediyurappa's residence"


def test_whom_others_meet_in_a_town_is_not_away_there() -> None:
    text = "Ripun Bora had held talks with Hagrama Mohilary in Kokrajhar on Sunday."
    assert came_and_stayed_away(text) == ({"Ripun Bora", "Hagrama Mohilary"}, set())


@pytest.mark.parametrize(
    "words",
    [
        "K S Eshwarappa was a notable absentee at the meeting.",
        "K S Eshwarappa has chosen to sit out the meeting.",
        "Though invited, K S Eshwarappa did not join the BJP leaders who met there.",
        "K S Eshwarappa, who is holidaying in Goa, wrote to B S Yeddyurappa regretting his inability to come.",
    ],
)
def test_absentees_are_told_of_in_other_ways(words: str) -> None:
    came, away = came_and_stayed_away(OPENING + words)
    assert away == {"K. S. Eshwarappa"}
    assert "K. S. Eshwarappa" not in came


def test_to_rule_out_going_calls_nothing_off() -> None:
    text = "Mayawati has ruled out going to Patna for the June 23 opposition meeting that Nitish Kumar has called. Naveen Patnaik has also conveyed his inability."
    (meeting,) = meetings(text, published="2023-06-14")
    assert str(meeting.status.value.value) == "planned"


def test_to_deny_that_somebody_was_kept_away_denies_no_meeting() -> None:
    text = "Lalan Singh denied that Upendra Kushwaha had been asked to stay away from the JD(U) meeting Nitish Kumar chaired in Patna on Tuesday."
    (meeting,) = meetings(text)
    assert str(meeting.status.value.value) == "held"


def test_who_joins_a_meeting_by_telephone_makes_no_call_of_it() -> None:
    text = "Sharad Yadav and Lalu Prasad were joined by Nitish Kumar over the phone when they met at Mulayam Singh Yadav's residence in Delhi on Friday."
    (meeting,) = meetings(text)
    assert present(meeting) == {"Sharad Yadav", "Lalu Prasad Yadav", "Nitish Kumar"}


def test_to_be_seen_doing_something_to_another_is_no_meeting() -> None:
    assert not meetings(
        "Sharad Pawar was seen patting Narendra Modi on the back in Pune on Monday."
    )


@pytest.mark.parametrize("declined", ["turned down", "spurned"])
def test_who_asks_others_to_a_tea_party_is_there(declined: str) -> None:
    text = f"Ashok Tanwar {declined} Bhupinder Singh Hooda's invitation to Sunday's tea party in Rohtak. Deepender Hooda and Geeta Bhukkal were among the guests."
    came, away = came_and_stayed_away(text)
    assert came == {"Bhupinder Singh Hooda", "Deepender Singh Hooda", "Geeta Bhukkal"}
    assert away == {"Ashok Tanwar"}
