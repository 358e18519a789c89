"""Who is said not to have stayed away, as reports had it, was not away; nor was the meeting off."""

from __future__ import annotations

import pytest
from tests.meetings.told import absent, came_and_stayed_away, meetings, present

FADNAVIS, SHINDE, PAWAR = "Devendra Fadnavis", "Eknath Shinde", "Ajit Pawar"
MEETING = "Monday's Mahayuti meeting in Mumbai"


@pytest.mark.parametrize(
    "text",
    [
        f"Ajit Pawar attended {MEETING}, Sunil Tatkare said, rejecting reports that he had skipped it.",
        f"Ajit Pawar attended {MEETING}, contrary to reports that he had stayed away.",
        f"Ajit Pawar, who was expected to skip {MEETING}, turned up.",
    ],
)
def test_who_came_though_reports_had_them_away(text: str) -> None:
    (report,) = meetings(text)
    assert (present(report), absent(report)) == ({PAWAR}, set())


@pytest.mark.parametrize(
    "text",
    [
        f"Ajit Pawar denied that he had skipped {MEETING}.",
        f"Ajit Pawar denied having boycotted {MEETING}.",
        f"Ajit Pawar's office rejected reports that he had boycotted {MEETING}.",
        f"The reports that Ajit Pawar boycotted {MEETING} are baseless, Sunil Tatkare said.",
        (
            f"{FADNAVIS}, {SHINDE} and {PAWAR} met in Mumbai on Monday. "
            "Sunil Tatkare dismissed reports that Ajit Pawar had skipped the meeting."
        ),
    ],
)
def test_a_meeting_is_not_off_where_it_is_denied_that_somebody_stayed_away(text: str) -> None:
    (report,) = meetings(text)
    assert report.status.value.value == "held"
    assert not absent(report)


def test_who_stays_away_beside_another_denial_is_away() -> None:
    text = (
        "Eknath Shinde chaired a meeting of the Mahayuti in Mumbai on Monday. "
        "Ajit Pawar denied reports of a rift but did not attend the meeting."
    )
    (report,) = meetings(text)
    assert absent(report) == {PAWAR}


@pytest.mark.parametrize("met", ["visited him", "called on the Maratha strongman"])
def test_whoever_is_ill_may_be_visited(met: str) -> None:
    text = f"Sharad Pawar is unwell. Rahul Gandhi {met} at the hospital on Monday."
    assert came_and_stayed_away(text) == ({"Sharad Pawar", "Rahul Gandhi"}, set())


def test_with_her_father_is_not_away() -> None:
    text = "Rahul Gandhi visited Sharad Pawar on Monday. Supriya Sule was with her father."
    assert "Supriya Sule" not in came_and_stayed_away(text)[1]
