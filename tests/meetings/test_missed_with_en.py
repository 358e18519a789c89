"""A meeting of others with somebody, which a third gives a miss: none of the third with them."""

from __future__ import annotations

import pytest
from tests.meetings.told import absent, came_and_stayed_away, meetings

from pollcorpus.models import MeetingStatus

CAME = " Bhupesh Baghel and Kamal Nath were present."


@pytest.mark.parametrize(
    "words",
    [
        "Sachin Pilot on Wednesday skipped a meeting of the state's senior leaders with Rahul Gandhi.",
        "Sachin Pilot on Wednesday evening kept away from a huddle of MLAs with Rahul Gandhi.",
        "Sachin Pilot gave a miss to a huddle of party leaders with Rahul Gandhi on Wednesday.",
        "Sachin Pilot gave Rahul Gandhi's huddle with party leaders a pass on Wednesday.",
        "Sachin Pilot on Wednesday did not turn up at a meeting of MLAs with Rahul Gandhi.",
        "Sachin Pilot on Wednesday failed to show up for a dinner of legislators with Rahul Gandhi.",
        "Sachin Pilot on Wednesday opted out of a meeting of ministers with party leader Rahul Gandhi.",
        "Sachin Pilot was again absent on Wednesday when state leaders had a meeting with Rahul Gandhi.",
        "Sachin Pilot was absent from the meeting that Rahul Gandhi held with MLAs on Wednesday.",
    ],
)
def test_who_skips_a_meeting_of_others_with_somebody_is_away_from_it(words: str) -> None:
    came, stayed_away = came_and_stayed_away(words + CAME)
    assert stayed_away == {"Sachin Pilot"}
    assert came == {"Rahul Gandhi", "Bhupesh Baghel", "Kamal Nath"}


@pytest.mark.parametrize(
    "words",
    [
        "Sachin Pilot skipped a rally and met Rahul Gandhi on Wednesday.",
        "Sachin Pilot on Wednesday had a meeting with Rahul Gandhi after he skipped a rally.",
    ],
)
def test_who_skips_something_else_and_meets_somebody_has_met_them(words: str) -> None:
    assert came_and_stayed_away(words) == ({"Sachin Pilot", "Rahul Gandhi"}, set())


SAT = "The Congress core committee met in Jaipur on Wednesday. Bhupesh Baghel and Kamal Nath took part. "


@pytest.mark.parametrize(
    "words",
    [
        "Sachin Pilot did not turn up. Neither did Ashok Gehlot of the Congress.",
        "Sachin Pilot did not turn up. Neither did Ashok Gehlot, who is under treatment.",
        "Sachin Pilot was not there. Nor was former chief minister Ashok Gehlot, who is in Delhi.",
    ],
)
def test_neither_did_another_is_an_absence_after_one(words: str) -> None:
    came, stayed_away = came_and_stayed_away(SAT + words)
    assert stayed_away == {"Sachin Pilot", "Ashok Gehlot"}
    assert came == {"Bhupesh Baghel", "Kamal Nath"}


def test_neither_did_another_is_no_absence_after_anything_else() -> None:
    words = "Sachin Pilot did not comment on the list. Neither did Ashok Gehlot."
    assert came_and_stayed_away(SAT + words)[1] == set()


@pytest.mark.parametrize(
    "words",
    [
        "Sachin Pilot came to the gate, spoke to reporters and left without going in.",
        "Sachin Pilot reached the venue but went back without entering the hall.",
    ],
)
def test_who_leaves_without_going_in_is_away(words: str) -> None:
    came, stayed_away = came_and_stayed_away(SAT + words)
    assert (came, stayed_away) == ({"Bhupesh Baghel", "Kamal Nath"}, {"Sachin Pilot"})


@pytest.mark.parametrize(
    "words",
    [
        "K. Jana Reddy is recuperating at his home and sent a letter.",
        "K. Jana Reddy was resting at his house and sent a note.",
    ],
)
def test_who_rests_at_his_home_is_at_his_own(words: str) -> None:
    came, stayed_away = came_and_stayed_away(SAT + words)
    assert came == {"Bhupesh Baghel", "Kamal Nath"}
    assert {name.split(maxsplit=1)[1] for name in stayed_away} == {"Jana Reddy"}


@pytest.mark.parametrize(
    "words",
    [
        "Pilot said he had to be in Tonk for a ritual and had told Ahmed Patel about it a week ago.",
        "He had informed Ahmed Patel about his inability to come two days ago, he said.",
        "Pilot said he had told Ahmed Patel on Sunday that he would not be able to attend.",
    ],
)
def test_who_was_told_before_that_somebody_would_be_away_met_nobody(words: str) -> None:
    skipped = "Sachin Pilot skipped the meeting of MLAs that Kamal Nath chaired on Wednesday. "
    assert came_and_stayed_away(skipped + words) == ({"Kamal Nath"}, {"Sachin Pilot"})


def test_who_says_something_later_has_no_turn_on_a_round() -> None:
    words = "Kamal Nath later said that the target was 125 seats."
    met = "Bhupesh Baghel and Kamal Nath were closeted with Rahul Gandhi on Wednesday. "
    met += "The leaders informed Gandhi of their demands. "
    assert came_and_stayed_away(met + words)[0] == {"Bhupesh Baghel", "Kamal Nath", "Rahul Gandhi"}


@pytest.mark.parametrize(
    "words",
    [
        "Ashok Gehlot had announced a boycott of the meeting the evening before.",
        "Ashok Gehlot of the Congress declared a boycott.",
        "Ashok Gehlot, who was running a temperature, opted to rest in Jodhpur.",
    ],
)
def test_who_announces_a_boycott_or_opts_to_rest_is_away(words: str) -> None:
    came, stayed_away = came_and_stayed_away(SAT + words)
    assert (came, stayed_away) == ({"Bhupesh Baghel", "Kamal Nath"}, {"Ashok Gehlot"})


@pytest.mark.parametrize(
    "aside",
    [
        "with party veteran Ashok Gehlot, who was running a temperature, opting to rest at home",
        "with Ashok Gehlot preferring to stay away",
        "with Ashok Gehlot sending word that he was unwell",
        "with Ashok Gehlot unable to attend owing to a delayed flight",
    ],
)
def test_others_meet_with_somebody_opting_to_stay_away(aside: str) -> None:
    met = f"Bhupesh Baghel chaired a meeting of the party in Raipur on Wednesday, {aside}. "
    came, stayed_away = came_and_stayed_away(met + "Kamal Nath attended.")
    assert (came, stayed_away) == ({"Bhupesh Baghel", "Kamal Nath"}, {"Ashok Gehlot"})


def test_a_boycott_of_an_election_is_no_absence() -> None:
    words = "Mamata Banerjee, who announced a boycott of the polls, met Sharad Pawar on Wednesday."
    assert came_and_stayed_away(words) == ({"Mamata Banerjee", "Sharad Pawar"}, set())


def test_whom_somebody_informed_of_their_inability_is_not_away() -> None:
    words = "Kamal Nath told reporters that Ashok Gehlot had informed him of his inability to come."
    assert "Kamal Nath" not in came_and_stayed_away(SAT + words)[1]


@pytest.mark.parametrize(
    "planned",
    ["Kamal Nath will meet Sharad Pawar on Friday.", "The next meeting will be held on January 2."],
)
@pytest.mark.parametrize(
    "missed",
    [
        "Ashok Gehlot did not turn up.",
        "Ashok Gehlot could not come because his train was late.",
        "Ashok Gehlot could not come as his flight was cancelled.",
    ],
)
def test_who_did_not_come_missed_what_was_held_before_a_plan(planned: str, missed: str) -> None:
    held = "Leaders of the allies met in Mumbai on Wednesday. "
    held += "Bhupesh Baghel, Kamal Nath and Uddhav Thackeray were present. "
    first, *others = meetings(f"{held}{planned}\n\n{missed}", published="2023-12-07")
    assert (first.status.value, absent(first)) == (MeetingStatus.HELD, {"Ashok Gehlot"})
    assert not any(map(absent, others))


@pytest.mark.parametrize(
    "words",
    [
        "Forest Minister Ashok Gehlot and Food and Civil Supplies Minister Sachin Pilot skipped it.",
        "Mines Minister Ashok Gehlot, Municipal Administration Minister Sachin Pilot stayed away.",
        "Ashok Gehlot and Sachin Pilot were nowhere to be seen. Gehlot said he had guests at home.",
        "Irrigation Minister Ashok Gehlot and Sachin Pilot were conspicuous by their absence.",
    ],
)
def test_of_what_ministers_are_parts_no_list_of_those_away(words: str) -> None:
    came, stayed_away = came_and_stayed_away(SAT + words)
    assert came == {"Bhupesh Baghel", "Kamal Nath"}
    assert stayed_away == {"Ashok Gehlot", "Sachin Pilot"}


@pytest.mark.parametrize(
    "headline",
    [
        "Ashok Gehlot, Sachin Pilot among five no-shows at Congress meet in Jaipur",
        "Ashok Gehlot, Sachin Pilot among absentees at Congress meeting in Jaipur",
    ],
)
def test_a_headline_names_those_among_the_absentees(headline: str) -> None:
    came, stayed_away = came_and_stayed_away(f"{headline}\n\n{SAT}")
    assert came == {"Bhupesh Baghel", "Kamal Nath"}
    assert stayed_away == {"Ashok Gehlot", "Sachin Pilot"}
