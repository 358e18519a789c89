"""Who denies having met somebody says nothing of others, of whom was told that they met."""

from __future__ import annotations

import pytest

from pollcorpus import extract, read_text

MET = "Nitish Kumar met Lalu Prasad Yadav in Patna on Friday."


def told(text: str) -> list[tuple[str, list[str]]]:
    reports = extract(read_text(text, published="2024-06-10")).meetings
    return [(r.status.value.value, [claim.value.name for claim in r.participants]) for r in reports]


@pytest.mark.parametrize(
    "denial",
    [
        "Sanjay Jha denied having met Jay Shah.",
        "Ajay Maken denied meeting any BJP leader.",
        "Sanjay Jha denied that he had met the industrialist.",
        "Jairam Ramesh dismissed reports that he had met the governor.",
        "Supriya Sule on Saturday rejected media reports of having spoken to the rebels.",
        "Ajit Pawar denied talking to his estranged aide.",
        "Akhilesh Yadav has denied being in touch with rebel MLAs.",
        "In Mumbai, Ajit Pawar denied that he had ever called on the businessman.",
    ],
)
def test_a_denial_by_somebody_else_calls_no_meeting_off(denial: str) -> None:
    assert told(f"{MET} {denial}") == [("held", ["Nitish Kumar", "Lalu Prasad Yadav"])]


@pytest.mark.parametrize(
    "denial",
    [
        "Nitish Kumar denied having met him.",
        "The RJD denied that the two had met.",
        "Sanjay Jha denied that any meeting had taken place.",
        "Lalu Prasad Yadav denied meeting the chief minister.",
        "Sanjay Jha denied that Nitish Kumar had met the RJD chief.",
        "Sanjay Jha denied that the two leaders had met.",
    ],
)
def test_a_denial_of_the_meeting_itself_does(denial: str) -> None:
    assert [status for status, _ in told(f"{MET} {denial}")] == ["cancelled"]


def test_a_denial_that_names_whom_somebody_else_met_is_a_meeting_of_its_own() -> None:
    assert told(f"{MET} Sharad Pawar denied having met Amit Shah.") == [
        ("held", ["Nitish Kumar", "Lalu Prasad Yadav"]),
        ("cancelled", ["Sharad Pawar", "Amit Shah"]),
    ]
