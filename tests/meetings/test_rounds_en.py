"""English reports of one leader's calls, one after the other: each is a meeting of its own."""

from __future__ import annotations

import pytest

from pollcorpus.extraction import extract
from pollcorpus.reading import read_text

# a Wednesday
PUBLISHED = "2024-06-12"


def together(text: str) -> set[frozenset[str]]:
    """The last names of those at each meeting."""
    meetings = extract(read_text(text, published=PUBLISHED, language="en")).meetings
    return {frozenset(c.value.name.split()[-1] for c in m.participants) for m in meetings}


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
        "Naveen Patnaik hosted Mayawati and Sharad Pawar for lunch on Monday, he said later.",
        "When Naveen Patnaik met Mayawati, he had Sharad Pawar with him.",
    ],
)
def test_one_gathering_stays_one(text: str) -> None:
    assert together(text) == {frozenset({"Patnaik", "Mayawati", "Pawar"})}
