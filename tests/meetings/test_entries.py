"""Logs of a day: what stands under an hour or a day is told to have been then."""

from __future__ import annotations

from tests.meetings.told import meetings, present

LOG = """Monday night
Kamal Nath holds a late meeting with Digvijaya Singh and Vivek Tankha.

10.45 am Tuesday
Jyotiraditya Scindia arrives at 7, Lok Kalyan Marg to meet Narendra Modi."""


def days(text: str, published: str) -> dict[frozenset[str], str]:
    found = meetings(text, published)
    return {
        frozenset(name.split()[-1] for name in present(m)): str(m.date.value) if m.date else ""
        for m in found
    }


def test_an_entry_is_of_the_day_that_heads_it() -> None:
    found = days(LOG, "2020-03-10")
    assert found[frozenset({"Scindia", "Modi"})] == "2020-03-10"
    assert found[frozenset({"Nath", "Singh", "Tankha"})] == "2020-03-09"


def test_hours_go_on_with_the_day_of_an_entry_before() -> None:
    found = days(
        "5 pm Wednesday: Nitish Kumar meets Keshari Nath Tripathi and resigns.\n\n"
        "9 pm: Sushil Kumar Modi and Prem Kumar meet Nitish Kumar at 1, Anne Marg.",
        "2017-07-28",
    )
    assert set(found.values()) == {"2017-07-26"}


def test_a_dateline_heads_no_entry() -> None:
    found = days(
        "GUWAHATI, Jan 21: Atul Bora and Prafulla Kumar Mahanta met on Thursday.", "2011-01-21"
    )
    assert list(found.values()) == ["2011-01-20"]


def test_the_same_day_is_none_told_in_passing() -> None:
    found = days(
        "Naveen Patnaik will meet Narendra Modi in Delhi on Tuesday. Patnaik, who left on Monday, "
        "is to call on Pranab Mukherjee and Rajnath Singh the same day.",
        "2014-06-09",
    )
    assert set(found.values()) == {"2014-06-10"}
