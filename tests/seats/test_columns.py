"""Tables of several columns that a page has flattened to lines."""

from __future__ import annotations

import pytest
from tests.seats.plans import Plan, plans, reports

LEAD = "The Congress and the AAP announced their seat-sharing for the Lok Sabha polls.\n"


@pytest.mark.parametrize("bar", [" | ", " \u2013 ", " - "])
def test_each_number_is_of_its_line_and_column(bar: str) -> None:
    table = "\n".join(
        bar.join(cells)
        for cells in (("State", "Congress", "AAP"), ("Delhi", "3", "4"), ("Haryana", "9", "1"))
    )
    assert plans(LEAD + table, published="2024-02-24") == {
        ("INC", "Delhi", 3, 3),
        ("AAP", "Delhi", 4, 4),
        ("INC", "Haryana", 9, 9),
        ("AAP", "Haryana", 1, 1),
    }


def test_brackets_name_the_seats_of_a_cell_and_nil_is_no_share() -> None:
    table = "State: Congress \u2013 AAP\nGujarat: 24 \u2013 2 (Bharuch, Bhavnagar)\nGoa: 2 \u2013 0"
    found = {
        (r.party.value.id.partition(":")[2], r.territory.value): {
            claim.value for claim in r.constituencies
        }
        for r in reports(LEAD + table, published="2024-02-24")
    }
    assert found == {
        ("INC", "Gujarat"): set(),
        ("AAP", "Gujarat"): {"Bharuch", "Bhavnagar"},
        ("INC", "Goa"): set(),
    }


def test_columns_may_be_houses() -> None:
    text = (
        "Seat-sharing in Andhra Pradesh\nParty | Assembly | Lok Sabha\n"
        "TDP | 144 | 17\nJana Sena | 21 | 2"
    )
    found = {
        (r.party.value.id, r.election.value if r.election else None, r.seats.value.exact)
        for r in reports(text, published="2024-03-12")
    }
    assert found == {
        ("party:TDP", "Andhra Pradesh Assembly 2024", 144),
        ("party:TDP", "Lok Sabha 2024", 17),
        ("party:JSP", "Andhra Pradesh Assembly 2024", 21),
        ("party:JSP", "Lok Sabha 2024", 2),
    }


def test_a_line_of_numbers_may_have_no_label() -> None:
    text = (
        "The NDA announced its seat-sharing for the Lok Sabha polls in Bihar.\n"
        "BJP | JD(U) | HAM\n17 | 16 | 1"
    )
    expected: set[Plan] = {
        ("BJP", "Bihar", 17, 17),
        ("JDU", "Bihar", 16, 16),
        ("HAMS", "Bihar", 1, 1),
    }
    assert plans(text, published="2024-03-18") == expected


def test_lines_whose_label_says_nothing_are_passed_over() -> None:
    table = "State | Congress | AAP\nAltogether so far | 3 | 4"
    assert plans(LEAD + table, published="2024-02-24") == set()


@pytest.mark.parametrize(
    ("language", "lead", "table"),
    [
        ("en", LEAD, "State | Congress | AAP\nDelhi | 3 | 4\nGoa | 2 | Nil\nAssam | 5 | none"),
        (
            "hi",
            "कांग्रेस और आप ने लोकसभा चुनाव के लिए सीटों के बंटवारे का ऐलान किया।\n",
            "राज्य | कांग्रेस | आम आदमी पार्टी\nदिल्ली | 3 | 4\nगोवा | 2 | शून्य\nअसम | 5 | कोई नहीं",
        ),
    ],
)
def test_a_word_for_none_fills_a_cell(language: str, lead: str, table: str) -> None:
    assert plans(lead + table, language, published="2024-02-24") == {
        ("INC", "Delhi", 3, 3),
        ("AAP", "Delhi", 4, 4),
        ("INC", "Goa", 2, 2),
        ("INC", "Assam", 5, 5),
    }
