"""What a user is told of faults in tables of the user's own."""

from pathlib import Path

import pytest

from pollcorpus import Reference, extract, read_text
from pollcorpus.gazetteer import Alias, Names, Person
from pollcorpus.models import Extraction


def read(folder: Path, text: str) -> Reference:
    """Read one table."""
    path = folder / "own.csv"
    path.write_text(text, encoding="utf-8")
    return Reference.from_csv(path)


def met(*added: Person, text: str) -> Extraction:
    """Read an article with persons of one's own."""
    return extract(read_text(text, published="2024-02-01"), reference=Reference(persons=added))


def test_a_name_shared_with_a_packaged_person_is_left_open() -> None:
    own = Person(id="nitish-two", names=Names(en="Nitish Kumar"))
    found = met(own, text="Nitish Kumar met Sonia Gandhi of the Congress on Monday.")
    assert [m.actor for m in found.mentions if m.text == "Nitish Kumar"] == [None]
    assert not any("found/" in ref.id for ref in found.actors)


def test_an_alias_that_is_another_persons_short_name_is_told() -> None:
    clash = Reference(aliases=[Alias(actor="person:rahul-gandhi", en=("Modi",))])
    (problem,) = clash.problems
    assert "person:narendra-modi" in problem.message


@pytest.mark.parametrize("row", ["asha,Asha V", "asha,Asha V,female,more"])
def test_a_row_of_another_length_is_said_to_be_left_out(tmp_path: Path, row: str) -> None:
    (problem,) = read(tmp_path, f"id,name_en,gender\n{row}\n").problems
    assert "the row is left out" in str(problem)


def test_problems_stand_in_the_order_of_lines(tmp_path: Path) -> None:
    rows = "nitish-kumar,Other,\nasha,Asha V,robot\nsonia-gandhi,Another,\nbina\n"
    lines = [problem.line for problem in read(tmp_path, f"id,name_en,gender\n{rows}").problems]
    assert lines == [2, 3, 4, 5]


def test_a_column_written_out_is_recognised_and_a_separator_is_named(tmp_path: Path) -> None:
    (problem,) = read(tmp_path, "person_id,organisation_id\nrahul-gandhi,INC\n").problems
    assert "did you mean 'org_id'?" in str(problem)
    (problem,) = read(tmp_path, "id;name_en\nasha;Asha V\n").problems
    assert "separated by ';'" in str(problem)


def test_a_table_that_is_none_is_no_party(tmp_path: Path) -> None:
    (problem,) = read(tmp_path, "table,id,alias_en\nperson,sonia-gandhi,Madam\n").problems
    assert "'person' is no table" in str(problem)


def test_several_aliases_have_a_plural() -> None:
    pair = [Alias(actor="person:rahul-gandhi", en=(form,)) for form in ("Ragha One", "Ragha Two")]
    assert repr(Reference(aliases=pair)) == "<Reference 2 aliases>"
