"""A user's own reference adds to the packaged data, and what does not fit is told."""

from __future__ import annotations

import csv
import pickle
import random
import re
from collections.abc import Iterable
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pollcorpus.errors import ArgumentError
from pollcorpus.gazetteer import (
    Alias,
    Gazetteer,
    Membership,
    Names,
    Party,
    Person,
    Reference,
    gazetteer,
)
from pollcorpus.models import PartialDate, Severity


def person(ident: str, name: str, **facts: object) -> Person:
    names = Names(en=name, hi=str(facts.pop("hi", "")), aliases_en=facts.pop("aliases", ()))
    return Person(id=ident, names=names, **facts)


def table(folder: Path, text: str, name: str = "own.csv") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def told(reference: Reference) -> list[tuple[str, int | None]]:
    return [(problem.severity.value, problem.line) for problem in reference.problems]


ASHA = person("asha-verma-gaya", "Asha Verma", hi="आशा वर्मा", gender="female", state="IN-BR")
GANGA = Party(id="GANGA", names=Names(en="Ganga Morcha", hi="गंगा मोर्चा"), abbreviation="GM")


def test_added_persons_and_parties_are_found_by_all_of_their_names() -> None:
    book = gazetteer(Reference(persons=[ASHA], parties=[GANGA]))
    for name in ("Asha Verma", "आशा वर्मा", "Ganga Morcha", "गंगा मोर्चा", "GM"):
        assert {ASHA, GANGA} & set(book.lookup(name)), name
    assert not gazetteer().lookup("Ganga Morcha")
    assert book.persons["asha-verma-gaya"].ref.known


def test_added_memberships_are_posts_on_a_day() -> None:
    post = Membership(
        person=ASHA.id, organisation="GANGA", role="founder", start=PartialDate.parse("2019")
    )
    book = gazetteer(Reference(persons=[ASHA], parties=[GANGA], memberships=[post]))
    assert book.posts(ASHA.id) == (post,)
    assert book.party_of(ASHA.id) == "GANGA"


def test_a_row_for_a_known_actor_adds_names_and_missing_facts() -> None:
    known = gazetteer().persons["nitish-kumar"]
    row = person("nitish-kumar", "", hi="नितीस कुमार", aliases=["Susasan Babu"])
    found = gazetteer(Reference(persons=[row])).persons["nitish-kumar"]
    assert set(found.names.full) == {*known.names.full, "नितीस कुमार", "Susasan Babu"}
    assert (found.names.en, found.gender, found.tier) == ("Nitish Kumar", "male", known.tier)


def test_aliases_name_known_and_added_actors() -> None:
    aliases = [
        Alias(actor="person:nitish-kumar", en=["Susasan Babu"]),
        Alias(actor="party:GANGA", hi=["गंगा दल"]),
    ]
    book = gazetteer(Reference(parties=[GANGA], aliases=aliases))
    assert [record.id for record in book.lookup("Susasan Babu")] == ["nitish-kumar"]
    assert [record.id for record in book.lookup("गंगा दल")] == ["GANGA"]


@pytest.mark.parametrize(
    ("record", "words"),
    [
        (
            person("nitish-kumar", "Nitish Kumar", gender="female"),
            "'gender' .* is male, not female",
        ),
        (person("nitish-kumar", "Asha Verma"), "is called 'Nitish Kumar', not 'Asha Verma'"),
        (person("nitish-kumar", "Nitish Kumar", birth_year=1990), "'birth_year' .* is 1951"),
        (person("nobody-known", ""), "no person has the id 'nobody-known'"),
        (person("two words", "Two Words"), "'two words' is no id"),
        (Party(id="INC", names=Names(en=""), founded=PartialDate.parse("1990")), "'founded'"),
        (Alias(actor="person:nobody-known", en=["X Y"]), "no person has the id 'nobody-known'"),
        (Alias(actor="nitish-kumar", en=["X Y"]), "is no id of an actor"),
        (Membership(person="nobody-known", organisation="INC"), "no person has the id"),
        (Membership(person="nitish-kumar", organisation="NOPE"), "no party has the id 'NOPE'"),
        (
            Membership(
                person="nitish-kumar",
                organisation="INC",
                start=PartialDate.parse("2020"),
                end=PartialDate.parse("2019"),
            ),
            "ends in 2019, before it starts in 2020",
        ),
    ],
)
def test_a_record_that_does_not_fit_is_told_and_left_out(record: object, words: str) -> None:
    kinds = {Person: "persons", Party: "parties", Membership: "memberships", Alias: "aliases"}
    reference = Reference(**{kinds[type(record)]: [record, *([ASHA] * isinstance(record, Person))]})
    (problem,) = reference.problems
    assert problem.severity is Severity.ERROR
    assert problem.kind == "reference"
    assert problem.advice
    assert re.search(words, problem.message)
    book, packaged = gazetteer(reference), gazetteer()
    assert book.parties == packaged.parties
    assert {i: p for i, p in book.persons.items() if i != ASHA.id} == packaged.persons
    assert book.posts("nitish-kumar") == packaged.posts("nitish-kumar")
    assert (ASHA.id in book.persons) == isinstance(record, Person)


def test_a_name_that_another_actor_bears_is_told_and_kept_by_both() -> None:
    namesake = person("rahul-gandhi-gaya", "Rahul Gandhi")
    reference = Reference(persons=[namesake])
    (problem,) = reference.problems
    assert problem.severity is Severity.WARNING
    assert "(person:rahul-gandhi)" in problem.message
    found = {record.id for record in gazetteer(reference).lookup("Rahul Gandhi")}
    assert found == {"rahul-gandhi", "rahul-gandhi-gaya"}


def test_rows_of_one_new_id_that_contradict_each_other_are_all_left_out() -> None:
    other = person(ASHA.id, "Asha Verma", gender="male")
    reference = Reference(persons=[ASHA, other])
    assert ASHA.id not in gazetteer(reference).persons
    assert len(reference.problems) == 2
    agreeing = person(ASHA.id, "Asha Verma", aliases=["Asha Didi"])
    joined = gazetteer(Reference(persons=[ASHA, agreeing])).persons[ASHA.id]
    assert "Asha Didi" in joined.names.full and "आशा वर्मा" in joined.names.full


def test_a_table_is_told_by_its_columns(tmp_path: Path) -> None:
    people = table(tmp_path, "id,name_en,name_hi\nasha-verma-gaya,Asha Verma,आशा वर्मा\n", "a.csv")
    parties = table(tmp_path, "id,name_en,abbreviation\nGANGA,Ganga Morcha,GM\n", "b.csv")
    posts = table(tmp_path, "person_id,org_id,start\nasha-verma-gaya,GANGA,2019-05\n", "c.csv")
    names = table(tmp_path, "table,id,alias_en\npersons,asha-verma-gaya,Asha Didi\n", "d.csv")
    reference = Reference.from_csv(people, parties, posts, names)
    assert repr(reference) == "<Reference 1 person · 1 party · 1 membership · 1 alias>"
    assert reference.problems == ()
    book = gazetteer(reference)
    assert book.lookup("Asha Didi") == (book.persons["asha-verma-gaya"],)
    assert book.party_of("asha-verma-gaya") == "GANGA"


def test_a_reference_shows_that_it_has_problems(tmp_path: Path) -> None:
    articles = table(tmp_path, "headline,content\nTalks,They met in Gaya.\n")
    assert repr(Reference.from_csv(articles)) == "<Reference 1 problem>"
    twice = Reference(persons=[ASHA, person(ASHA.id, "Asha Verma", gender="male")])
    assert repr(twice) == f"<Reference 2 persons · {len(twice.problems)} problems>"


def test_bad_rows_are_told_by_line_and_do_not_stop_the_rest(tmp_path: Path) -> None:
    path = table(
        tmp_path,
        "id,name_en,gender,home_state_id,birth_year,colour\n"
        "asha-verma-gaya,Asha Verma,female,बिहार,1970,\n"
        ",No Id,,,,\n"
        "bad-gender,A B,femal,,,\n"
        "bad-state,C D,,Biharr,,\n"
        "bad-year,E F,,,197O,\n"
        "few,G\n"
        "nitish-kumar,Nitish Kumar,female,,,\n"
        '"zubin-gaya","Zubin\nKotwalwala",male,,,\n'
        "uma-gaya,Uma Kotwalwala,female,Bihar,1980,\n",
    )
    reference = Reference.from_csv(path)
    assert told(reference) == [
        ("warning", 1),
        *(("error", line) for line in (3, 4, 5, 6, 7)),
        ("error", 8),
    ]
    assert {p.path for p in reference.problems} == {str(path)}
    messages = " ".join(map(str, reference.problems))
    for part in ("'colour'", "'femal'", "did you mean 'Bihar'?", "197O", "fewer cells"):
        assert part in messages
    book = gazetteer(reference)
    added = set(book.persons) - set(gazetteer().persons)
    assert added == {"asha-verma-gaya", "zubin-gaya", "uma-gaya"}
    assert book.persons["asha-verma-gaya"].state == "IN-BR"
    assert book.persons["zubin-gaya"].names.en == "Zubin Kotwalwala"


def test_a_file_that_is_no_table_is_a_problem_and_a_missing_one_an_error(tmp_path: Path) -> None:
    binary = tmp_path / "own.csv"
    binary.write_bytes(b"\xff\xfe\x00id")
    for path in (binary, table(tmp_path, "", "empty.csv"), table(tmp_path, "a,b\n1,2\n", "x.csv")):
        (problem,) = Reference.from_csv(path).problems
        assert problem.path == str(path)
        assert problem.advice
    with pytest.raises(FileNotFoundError):
        Reference.from_csv(tmp_path / "nowhere.csv")


def test_a_record_in_the_wrong_table_is_an_error() -> None:
    with pytest.raises(ArgumentError, match=r"Reference\(persons=…\)"):
        Reference(persons=[GANGA])
    with pytest.raises(ArgumentError, match="a list of forms"):
        Alias(actor="party:INC", en="Congress")


def test_references_are_values_that_add_up() -> None:
    one, two = Reference(persons=[ASHA]), Reference(parties=[GANGA])
    assert one + two == two + one == Reference(persons=[ASHA], parties=[GANGA])
    assert (bool(Reference()), bool(one)) == (False, True)
    assert pickle.loads(pickle.dumps(one + two)) == one + two
    assert gazetteer(one) is gazetteer(Reference(persons=[ASHA]))


def test_problems_name_the_file_of_their_own_reference(tmp_path: Path) -> None:
    rows = "id,name_en,gender\nnitish-kumar,Nitish Kumar,female\n"
    one, two = (Reference.from_csv(table(tmp_path, rows, name)) for name in ("a.csv", "b.csv"))
    assert one == two
    assert [p.path for p in (*one.problems, *two.problems)] == [
        str(tmp_path / "a.csv"),
        str(tmp_path / "b.csv"),
    ]


# ---- properties -----------------------------------------------------------------------------

LATIN = st.text("abdeghiklmnoprstuv", min_size=4, max_size=9).map(str.title)
DEVANAGARI = st.text("कगतदनपबमरलसह", min_size=3, max_size=7)


@st.composite
def people(draw: st.DrawFn) -> Person:
    return Person(
        id="-".join([*draw(st.tuples(LATIN, LATIN)), "zz"]).lower(),
        names=Names(
            en=" ".join(draw(st.tuples(LATIN, LATIN))),
            hi=" ".join(draw(st.one_of(st.just(()), st.tuples(DEVANAGARI, DEVANAGARI)))),
            aliases_en=draw(st.lists(LATIN.map(lambda w: f"{w} Ji"), max_size=2, unique=True)),
        ),
        gender=draw(st.sampled_from(["", "female", "male"])),
        birth_year=draw(st.none() | st.integers(1930, 2000)),
        state=draw(st.sampled_from(["", "IN-BR", "IN-GJ"])),
        tier=draw(st.integers(1, 4)),
    )


def as_csv(persons: Iterable[Person]) -> str:
    columns = ("id", "name_en", "name_hi", "aliases_en", "gender", "birth_year", "home_state_id")
    text = StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow((*columns, "tier"))
    for p in persons:
        aliases = ";".join(p.names.aliases_en)
        year = p.birth_year or ""
        writer.writerow((p.id, p.names.en, p.names.hi, aliases, p.gender, year, p.state, p.tier))
    return text.getvalue()


SAME_FOLDER = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


@SAME_FOLDER
@given(st.lists(people(), max_size=5))
def test_a_reference_of_objects_equals_that_of_their_csv(
    tmp_path: Path, persons: list[Person]
) -> None:
    path = table(tmp_path, as_csv(persons))
    assert Reference.from_csv(path) == Reference(persons=persons)


@settings(max_examples=5, deadline=None)
@given(st.lists(people(), max_size=4), st.randoms(use_true_random=False))
def test_the_order_of_rows_does_not_matter(persons: list[Person], order: random.Random) -> None:
    clashing = [*persons, *(person(p.id, "Another Name") for p in persons[:1]), ASHA]
    shuffled = order.sample(clashing, len(clashing))
    one, two = Reference(persons=clashing), Reference(persons=shuffled)
    assert (one, hash(one), one.problems) == (two, hash(two), two.problems)
    assert gazetteer(one).persons == Gazetteer(two).persons


def test_an_empty_reference_changes_nothing() -> None:
    book, empty = gazetteer(), Gazetteer(Reference())
    assert gazetteer(Reference()) is book
    assert (empty.persons, empty.parties) == (book.persons, book.parties)
    assert empty.misfits == ()


CELLS = st.sampled_from(
    [
        "",
        "x",
        "nitish-kumar",
        "INC",
        "2019",
        "20~",
        "2019-13",
        "male",
        "Bihar",
        ";",
        '"',
        "आशा",
        "\x00",
        "-1",
    ]
) | st.text(max_size=6)
COLUMNS = st.sampled_from(
    (
        "id name_en name_hi aliases_en gender tier birth_year home_state_id person_id org_id start "
        "end alias_en table kind founded abbreviation other"
    ).split()
)


@settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(COLUMNS, max_size=5), st.lists(st.lists(CELLS, max_size=6), max_size=4))
def test_any_table_gives_records_or_problems(
    tmp_path: Path, columns: list[str], rows: list[list[str]]
) -> None:
    text = StringIO(newline="")
    for row in (columns, *rows):
        text.write(",".join(row) + "\n")
    path = tmp_path / "any.csv"
    path.write_bytes(text.getvalue().encode("utf-8", "surrogatepass"))
    reference = Reference.from_csv(path)
    assert all(problem.path == str(path) and problem.advice for problem in reference.faults)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=60))
def test_any_bytes_give_a_reference(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "any.csv"
    path.write_bytes(data)
    assert isinstance(Reference.from_csv(path), Reference)


def test_a_cell_longer_than_any_name_is_told(tmp_path: Path) -> None:
    path = table(tmp_path, f"id,name_en\nlong,{'x' * 200_000}\n")
    limit = csv.field_size_limit()
    for other in (1 << 10, 1 << 24):  # what another library may have set
        csv.field_size_limit(other)
        (problem,) = Reference.from_csv(path).problems
        assert (problem.line, "no CSV" in problem.message) == (2, True)
        assert csv.field_size_limit(limit) == other


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("id;name_en\na-b;A B\n", "separate the cells with commas"),
        ("id,name_en,name_en\na-b,A B,C D\n", "'name_en' stands twice"),
        ("id,name_en,tier\na-b,A B,9\n", "'9' is no tier"),
        ("id,name_en,birth_year\na-b,A B,³\n", "'³' is no number"),
        ("table,id,alias_en\nperson,nitish-kumar,Ab Cd\n", "'person' is no table"),
        ("id,alias_en\nnitish-kumar,Ab Cd\n", "write 'person:…' or 'party:…'"),
        ("id,name_en,kind,parent_id\nXX,Xx Morcha,party,NOPE\n", "no party has the id 'NOPE'"),
    ],
)
def test_what_is_wrong_with_a_table_is_said(tmp_path: Path, text: str, words: str) -> None:
    (problem,) = Reference.from_csv(table(tmp_path, text)).problems
    assert words in str(problem)
