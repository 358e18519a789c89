"""Seats of state assemblies by their names."""

from __future__ import annotations

import pytest

from pollcorpus.gazetteer import gazetteer
from pollcorpus.gazetteer.assembly import seat_of_assembly
from pollcorpus.gazetteer.tables import assembly_seats


@pytest.mark.parametrize(
    ("state", "name", "seat"),
    [
        ("IN-BR", "Matihani", "Matihani"),
        ("IN-BR", "मटिहानी", "Matihani"),
        ("IN-BR", "Simri-Bakhtiarpur", "Simri Bakhtiarpur"),
        ("IN-JH", "चंदनक्यारी", "Chandankiyari"),
        ("IN-JH", "Seraikella", "Saraikela"),
        ("IN-UP", "मछलीशहर", "Machhlishahr"),
        ("IN-KL", "Kuthuparamba", "Koothuparamba"),
        ("IN-MH", "Vandre East", "Bandra East"),
    ],
)
def test_a_seat_is_found_by_spelling_alias_or_sound(state: str, name: str, seat: str) -> None:
    assert seat_of_assembly(state, name) == seat


@pytest.mark.parametrize("name", ["", "Worli", "हुई", "जिसमें", "Tuesday", "Congress", "राजनीति"])
def test_what_is_no_seat_of_the_state_is_none(name: str) -> None:
    assert seat_of_assembly("IN-BR", name) is None


def test_a_state_without_an_assembly_has_no_seats() -> None:
    assert seat_of_assembly("IN-CH", "Chandigarh") is None


def test_a_table_is_about_as_long_as_the_house() -> None:
    # two seats of one name are one row; boundaries have been drawn anew since
    for state, names in assembly_seats().items():
        size = gazetteer().states[state].assembly_seats
        assert size is not None
        assert 0.9 * size <= len(names) <= 1.1 * size, state


def test_every_spelling_leads_to_its_own_seat() -> None:
    for state, names in assembly_seats().items():
        found = {name: seat_of_assembly(state, name) for name, _ in names}
        assert {name: seat for name, seat in found.items() if seat != name} == {}
