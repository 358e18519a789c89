"""English calls a lieutenant governor by two letters, which are no initials."""

from __future__ import annotations

import pytest
from tests.meetings.told import meetings, present


@pytest.mark.parametrize("title", ["LG", "Lt Governor", "Lt. Governor"])
def test_the_letters_before_a_name_are_an_office(title: str) -> None:
    text = (
        f"{title} Manoj Sinha was in Jammu on Monday. "
        f"{title} Sinha met Omar Abdullah of the National Conference at Raj Bhavan on Tuesday."
    )
    people = set().union(*map(present, meetings(text)))
    assert people == {"Manoj Sinha", "Omar Abdullah"}


def test_the_letters_may_have_a_hyphen_between_them() -> None:
    (meeting,) = meetings("L-G Manoj Sinha met Omar Abdullah at Raj Bhavan on Tuesday.")
    assert present(meeting) == {"Manoj Sinha", "Omar Abdullah"}


def test_letters_apart_are_initials() -> None:
    (meeting,) = meetings("Sharad Pawar met L G Havanur in Mumbai on Monday.")
    assert {name.replace(".", "") for name in present(meeting)} == {"Sharad Pawar", "L G Havanur"}
