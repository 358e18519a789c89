"""English reports of one leader's calls, one after the other: each is a meeting of its own."""

from __future__ import annotations

import pytest
from tests.meetings.told import together

from pollcorpus.extraction import extract
from pollcorpus.reading import read_text

# a Wednesday
PUBLISHED = "2024-06-12"


def pairs(hub: str, *others: str) -> set[frozenset[str]]:
    """What `together` gives where somebody meets each of some others alone."""
    return {frozenset({hub, other}) for other in others}


@pytest.mark.parametrize(
    "text",
    [
        (
            "Naveen Patnaik was on the move on Tuesday. From Lucknow, where he met Mayawati, he flew to "
            "Kolkata to meet Mamata Banerjee."
        ),
        (
            "Naveen Patnaik met Mayawati in Lucknow on Monday before flying to Kolkata for talks with "
            "Mamata Banerjee."
        ),
        (
            "Naveen Patnaik had lunch with Mayawati on Tuesday. After meeting Mayawati, he went to see "
            "Mamata Banerjee."
        ),
        (
            "After wrapping up his talks with Mayawati in Lucknow, Naveen Patnaik left for Kolkata, where "
            "he called on Mamata Banerjee."
        ),
        (
            "Naveen Patnaik landed in Lucknow on Tuesday. Having met Mayawati at a hotel, he drove to the "
            "airport and flew to Kolkata to meet Mamata Banerjee."
        ),
        (
            "Last month Naveen Patnaik said he was busy. On Monday he met Mayawati in Lucknow, and in "
            "April he had called on Mamata Banerjee."
        ),
    ],
)
def test_whoever_goes_on_is_the_one_who_came(text: str) -> None:
    assert together(text) == pairs("Patnaik", "Mayawati", "Banerjee")


@pytest.mark.parametrize(
    "text",
    [
        "Naveen Patnaik called on Mayawati on Tuesday and rounded off the day with Sharad Pawar.",
        "Naveen Patnaik saw Mayawati on Tuesday and ended his Delhi visit by meeting Sharad Pawar.",
        "Naveen Patnaik began the day by calling on Mayawati. He then drove down to see Sharad Pawar.",
        "Naveen Patnaik will meet Mayawati on Friday. Sharad Pawar is also on his list.",
        "Naveen Patnaik met Mayawati on Monday. Next on the list is Sharad Pawar.",
        "Naveen Patnaik called on Mayawati at noon and on Sharad Pawar in the evening.",
        "Naveen Patnaik is to call on Mayawati at her home and later meet Sharad Pawar.",
        "Naveen Patnaik first met Mayawati, then Sharad Pawar.",
        "Naveen Patnaik had one-on-one meetings with Mayawati and Sharad Pawar on Monday.",
    ],
)
def test_each_stop_of_a_round_has_the_one_who_goes_round(text: str) -> None:
    assert together(text) == pairs("Patnaik", "Mayawati", "Pawar")


def test_the_entries_of_a_timetable_leave_their_subject_out() -> None:
    text = (
        "Naveen Patnaik is in Mumbai for a day.\n10.30 am: Patnaik reaches Matoshree, meets Uddhav "
    )
    text += "Thackeray.\n12 noon: Meets Sharad Pawar at Silver Oak.\n4 pm: Leaves for Bhubaneswar."
    assert together(text) == pairs("Patnaik", "Thackeray", "Pawar")


def test_whose_kin_somebody_is_takes_no_part() -> None:
    text = "Mamata Banerjee met Uddhav Thackeray's son Aaditya Thackeray in Mumbai on Monday."
    (meeting,) = extract(read_text(text, published=PUBLISHED, language="en")).meetings
    names = {claim.value.name for claim in meeting.participants}
    assert names == {"Mamata Banerjee", "Aaditya Thackeray"}


@pytest.mark.parametrize(
    "text",
    [
        (
            "Naveen Patnaik met Mayawati on Monday. Earlier in the day Sharad Pawar had called on the "
            "visiting leader."
        ),
        "Naveen Patnaik met Mayawati on Monday. The next stop was Sharad Pawar.",
        (
            "Naveen Patnaik will be in Mumbai on Friday. Mayawati will meet him at his hotel. Sharad "
            "Pawar will host a dinner for him."
        ),
        (
            "Naveen Patnaik held a series of meetings with Mayawati and Sharad Pawar on Sunday to hear "
            "them out."
        ),
        "Naveen Patnaik met Mayawati on Monday. Sharad Pawar, whom he had met in May, sent word.",
        "Naveen Patnaik saw Mayawati on Monday. Before leaving he called Sharad Pawar.",
    ],
)
def test_who_goes_round_is_known_from_the_calls_before(text: str) -> None:
    assert together(text) == pairs("Patnaik", "Mayawati", "Pawar")


def test_who_is_called_on_is_spoken_of_in_the_next_sentence() -> None:
    text = "Naveen Patnaik met Mayawati in Lucknow on Monday. The next stop was Bhupesh Baghel. Late in "
    text += "the evening he met Sharad Pawar."
    assert together(text) == pairs("Patnaik", "Mayawati", "Baghel", "Pawar")


def test_the_same_two_go_on_to_the_next() -> None:
    text = (
        "Ajay Maken and Bhupesh Baghel arrived in Jaipur on Sunday. The two first called on Ashok "
    )
    text += "Gehlot at his residence and then met Sachin Pilot at a hotel."
    two = {"Maken", "Baghel"}
    assert together(text) == {frozenset({*two, "Gehlot"}), frozenset({*two, "Pilot"})}


def test_a_list_of_three_is_meant_in_the_next_sentence() -> None:
    text = "Ajay Maken, Bhupesh Baghel and Sachin Pilot reached Delhi on Tuesday. The three met Sharad "
    text += "Pawar at 6 Janpath."
    assert together(text) == {frozenset({"Maken", "Baghel", "Pilot", "Pawar"})}


@pytest.mark.parametrize(
    "text",
    [
        "Naveen Patnaik hosted Mayawati and Sharad Pawar for lunch on Monday, he said later.",
        "When Naveen Patnaik met Mayawati, he had Sharad Pawar with him.",
    ],
)
def test_one_gathering_stays_one(text: str) -> None:
    assert together(text) == {frozenset({"Patnaik", "Mayawati", "Pawar"})}
