"""Persons, parties and memberships of one's own from Popolo."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

import pollcorpus as pc
from pollcorpus.gazetteer.book import gazetteer

DOCUMENT: dict[str, Any] = {
    "persons": [
        {
            "id": "0b2c-11",
            "name": "Asha Verma",
            "gender": "Female",
            "birth_date": "1961-05-02",
            "other_names": [
                {"name": "आशा वर्मा", "lang": "hi"},
                {"name": "Asha Kumari Verma", "note": "alternate"},
                {"name": "Ashaji"},
            ],
        },
        {"id": "0b2c-12", "name": "Ravi Menon"},
    ],
    "organizations": [
        {"id": "party/lm", "name": "Lok Vikas Morcha", "classification": "party"},
        {"id": "house-1", "name": "Legislative Council", "classification": "legislature"},
    ],
    "memberships": [
        {
            "person_id": "0b2c-11",
            "organization_id": "party/lm",
            "role": "party_president",
            "start_date": "2019-04",
        },
        {
            "person_id": "0b2c-12",
            "organization_id": "house-1",
            "on_behalf_of_id": "party/lm",
            "role": "member",
            "end_date": "2022",
        },
        {"person_id": "0b2c-12", "organization_id": "house-1", "role": "chair"},
    ],
}


def written(folder: Path, document: object) -> Path:
    path = folder / "popolo.json"
    path.write_text(json.dumps(document), "utf-8")
    return path


def test_persons_parties_and_memberships_are_read(tmp_path: Path) -> None:
    reference = pc.Reference.from_popolo(written(tmp_path, DOCUMENT))
    asha, ravi = reference.persons
    assert (asha.names.en, asha.names.hi) == ("Asha Verma", "आशा वर्मा")
    assert (asha.names.aliases_en, asha.names.short) == (("Asha Kumari Verma",), ("Ashaji",))
    assert (asha.gender, asha.birth_year, ravi.names.en) == ("female", 1961, "Ravi Menon")
    (party,) = reference.parties
    assert (party.id, party.kind) == ("party/lm", "party")
    by_person = {post.person: post for post in reference.memberships}
    assert str(by_person["0b2c-11"].start) == "2019-04"
    assert by_person["0b2c-11"].role == "party_president"
    assert by_person["0b2c-12"].of_party == "party/lm"
    assert (str(by_person["0b2c-12"].end), by_person["0b2c-12"].status) == ("2022", "ended")


def test_a_membership_of_no_party_is_told(tmp_path: Path) -> None:
    (problem,) = pc.Reference.from_popolo(written(tmp_path, DOCUMENT)).problems
    assert problem.severity is pc.Severity.WARNING
    assert "1 memberships are of no party" in str(problem)


def test_what_is_read_with_it_knows_its_persons(tmp_path: Path) -> None:
    reference = pc.Reference.from_popolo(written(tmp_path, DOCUMENT))
    report = tmp_path / "report.txt"
    report.write_text("पटना: आशा वर्मा ने सोमवार को रवि मेनन से मुलाकात की। आशा वर्मा ने कहा कि बात हुई।")
    corpus = pc.read(report, reference=reference)
    assert corpus.actors["Asha Verma"].known
    standing = corpus.actors["Asha Verma"].affiliation_on("2020")
    assert [party.name for party in standing.parties] == ["Lok Vikas Morcha"]


def test_our_own_export_comes_back(tmp_path: Path) -> None:
    corpus = pc.sample()
    corpus.export("popolo", tmp_path / "sample.json")
    reference = pc.Reference.from_popolo(tmp_path / "sample.json")
    people = {actor.id for actor in corpus.actors.of_kind("person")}
    assert {person.ref.id for person in reference.persons} == people
    assert all(problem.severity is pc.Severity.WARNING for problem in reference.problems)
    (found,) = gazetteer(reference).lookup("सोनिया गांधी")
    assert found.id == "sonia-gandhi"
    again = pc.Corpus.of(corpus.as_read, reference=reference)
    assert {m.id for m in again.meetings} == {m.id for m in corpus.meetings}


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"{broken", "no JSON"),
        (b"\xff\xfe", "no JSON"),
        (b"[]", "no Popolo"),
        (b'{"persons": {}}', "no Popolo"),
        (b'{"persons": [{"name": "Asha Verma"}]}', "'id' is empty"),
        (b'{"persons": [{"id": "a", "birth_date": "soon"}]}', "no number"),
    ],
)
def test_what_is_no_popolo_is_a_problem(tmp_path: Path, content: bytes, message: str) -> None:
    path = tmp_path / "odd.json"
    path.write_bytes(content)
    (problem, *_) = pc.Reference.from_popolo(path).problems
    assert problem.path == str(path)
    assert message in problem.message


def test_a_file_that_is_not_there_is_the_builtin_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        pc.Reference.from_popolo(tmp_path / "none.json")


plain = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["id", "name", "other_names", "gender", "birth_date", "person_id"])
            | st.sampled_from(
                ["organization_id", "classification", "start_date", "role", "sources"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@example({"organizations": [{"classification": []}]})
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(st.sampled_from(list(DOCUMENT)), st.lists(plain, max_size=4)))
def test_any_document_gives_records_or_problems(tmp_path: Path, document: Any) -> None:
    reference = pc.Reference.from_popolo(written(tmp_path, document))
    assert all(problem.message for problem in reference.problems)
