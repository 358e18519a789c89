"""Who went along: members of a delegation, those on the dais, at table or on a side, in English."""

from __future__ import annotations

import pytest
from tests.meetings.told import companies, sides

CALLED = "A DMK delegation led by Kanimozhi met Mallikarjun Kharge in New Delhi on Tuesday. "
THREE = {"Kanimozhi Karunanidhi", "Mallikarjun Kharge"}
TWO = {"T. R. Baalu", "Tiruchi Siva"}


@pytest.mark.parametrize(
    "told",
    [
        "The other members of the delegation were T R Baalu and Tiruchi Siva.",
        "T R Baalu and Tiruchi Siva were the other members of the team.",
        "Its other members were T R Baalu and Tiruchi Siva.",
        "The other members were T R Baalu and Tiruchi Siva.",
        "T R Baalu and Tiruchi Siva were part of the DMK delegation.",
        "T R Baalu and Tiruchi Siva were in the delegation.",
        "T R Baalu and Tiruchi Siva were also part of that discussion.",
        "T R Baalu and Tiruchi Siva were privy to the talks.",
    ],
)
def test_members_of_a_delegation_went_with_it(told: str) -> None:
    assert companies(CALLED + told) == [THREE | TWO]


@pytest.mark.parametrize(
    "told",
    [
        "Mallikarjun Kharge had set up a seat-sharing panel in May. Its other members are T R Baalu and Tiruchi Siva.",
        "A panel under Mukul Wasnik will take over. T R Baalu and Tiruchi Siva are its other members.",
        "A panel under Mukul Wasnik will sit on Friday. T R Baalu and Tiruchi Siva were among its members.",
    ],
)
def test_members_of_a_panel_were_nowhere_by_that(told: str) -> None:
    assert all(TWO.isdisjoint(company) for company in companies(CALLED + told))


JOINED = "Three former MLAs led by Suresh Dhas joined the NCP in the presence of Sharad Pawar in Mumbai on Monday. "


@pytest.mark.parametrize(
    "told",
    [
        "Supriya Sule and Jayant Patil were also on the dais.",
        "Supriya Sule and Jayant Patil were seen on the stage.",
        "Supriya Sule and Jayant Patil shared the stage with the newcomers.",
    ],
)
def test_who_is_on_the_dais_was_there_when_others_joined(told: str) -> None:
    assert companies(JOINED + told) == [
        {"Suresh Dhas", "Sharad Pawar", "Supriya Sule", "Jayant Patil"}
    ]


SAT = "Arvind Kejriwal chaired a meeting of AAP's national executive in New Delhi on Tuesday. "


@pytest.mark.parametrize(
    "told",
    [
        "Sanjay Singh and Atishi voted for the proposal.",
        "Sanjay Singh and Atishi abstained from voting.",
        "Sanjay Singh and Atishi were the ones who abstained.",
        "Sanjay Singh and Atishi also had a bite.",
        "Sanjay Singh and Atishi were in attendance too, party sources said.",
    ],
)
def test_who_votes_or_eats_with_others_was_there(told: str) -> None:
    assert sides(SAT + told) == ({"Arvind Kejriwal", "Sanjay Singh", "Atishi"}, set())


def test_who_abstains_from_attending_was_not() -> None:
    told = "Sanjay Singh abstained from the meeting."
    assert sides(SAT + told) == ({"Arvind Kejriwal"}, {"Sanjay Singh"})


@pytest.mark.parametrize(
    "told",
    [
        "expressed no confidence in Chief Minister Amarinder Singh",
        "vented their ire against Amarinder Singh",
        "sought the removal of Amarinder Singh",
        "raised the banner of revolt against Amarinder Singh",
        "said they wanted Amarinder Singh out",
        "demanded Amarinder Singh's ouster",
    ],
)
def test_whom_those_who_met_are_angry_with_was_not_there(told: str) -> None:
    text = (
        "Four ministers and a dozen Congress MLAs gathered at the residence of Charanjit Singh "
        f"Channi in Chandigarh on Tuesday and {told}. Sukhjinder Singh Randhawa was present."
    )
    assert companies(text) == [{"Charanjit Singh Channi", "Sukhjinder Singh Randhawa"}]
