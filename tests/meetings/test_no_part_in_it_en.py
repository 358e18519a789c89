"""Who is named beside a meeting and had no part in it: candidates, and those asked about it."""

from __future__ import annotations

import pytest
from tests.meetings.told import companies

CHAIRED = (
    "J P Nadda chaired a meeting of the BJP central election committee in New Delhi on Monday. "
)


@pytest.mark.parametrize(
    "told",
    [
        "Among those finalised on Monday are Kirron Kher from Chandigarh and Paresh Rawal from Ahmedabad East.",
        "Those dropped include Varun Gandhi and Brij Bhushan Sharan Singh.",
        "Prominent among those denied tickets were Varun Gandhi and Maneka Gandhi.",
        "The names cleared so far are those of Kirron Kher and Babul Supriyo.",
        "The MPs who have been retained include Hema Malini and Smriti Irani.",
    ],
)
def test_who_gets_a_ticket_or_none_was_not_there(told: str) -> None:
    assert companies(CHAIRED + told) == [{"J. P. Nadda"}]


MET = "Nitish Kumar met Tejashwi Yadav at 1 Anne Marg in Patna on Monday. "
TWO = {"Nitish Kumar", "Tejashwi Yadav"}


@pytest.mark.parametrize(
    "told",
    [
        "Prashant Kishor said he was not surprised by the meeting.",
        "Chirag Paswan said he was unaware of any such meeting.",
        "Chirag Paswan said he had not been told about the meeting.",
        "Chirag Paswan, on whether his party would join hands with them, said it was too early to say.",
        "Giriraj Singh, asked whether the talks worried his party, said nobody was worried.",
    ],
)
def test_who_only_speaks_of_it_was_not_there(told: str) -> None:
    assert companies(MET + told) == [TWO]


@pytest.mark.parametrize(
    "told",
    [
        "Sanjay Jha said he was happy with the meeting, which he too attended.",
        "Sanjay Jha and Manoj Jha assisted Nitish Kumar and Tejashwi Yadav.",
        "While Sanjay Jha assisted Nitish Kumar, nobody was with Yadav.",
    ],
)
def test_who_was_there_is(told: str) -> None:
    (company,) = companies(MET + told)
    assert company >= TWO | {"Sanjay Jha"}
