"""A corpus that was read with a user's own reference knows its actors, and remembers it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import pollcorpus as pc
from pollcorpus.cli import main
from pollcorpus.gazetteer import Alias, Membership, Names, Party, Person, gazetteer

ASHA = Person(
    id="asha-verma-gaya",
    names=Names(en="Asha Verma", hi="आशा वर्मा", short=["Ashaji"]),
    gender="female",
    state="IN-BR",
)
GANGA = Party(
    id="GANGA",
    names=Names(en="Ganga Morcha", hi="गंगा मोर्चा"),
    abbreviation="GM",
    home_states=["IN-BR"],
)
OWN = pc.Reference(
    persons=[ASHA],
    parties=[GANGA],
    memberships=[
        Membership(
            person=ASHA.id,
            organisation="GANGA",
            role="party_president",
            status="current",
            start=pc.PartialDate.parse("2019"),
        )
    ],
    aliases=[Alias(actor="person:nitish-kumar", en=["Sheetal Babu"])],
)
ENGLISH = (
    "PATNA: Asha Verma met Sheetal Babu in Patna on Monday. Verma said the Ganga Morcha would "
    "contest five seats in Bihar in the Lok Sabha election."
)
HINDI = "पटना: आशा वर्मा ने सोमवार को पटना में नीतीश कुमार से मुलाकात की। गंगा मोर्चा बिहार में लोकसभा की 5 सीटों पर चुनाव लड़ेगा।"


@pytest.fixture
def news(tmp_path: Path) -> Path:
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "en.txt").write_text(ENGLISH, "utf-8")
    (folder / "hi.txt").write_text(HINDI, "utf-8")
    return folder


@pytest.fixture
def tables(tmp_path: Path) -> list[Path]:
    people, parties = tmp_path / "people.csv", tmp_path / "parties.csv"
    people.write_text(
        "id,name_en,name_hi,gender,home_state_id\nasha-verma-gaya,Asha Verma,आशा वर्मा,female,Bihar\n"
        "nitish-kumar,Nitish Kumar,,female,\n",
        "utf-8",
    )
    parties.write_text(
        "id,abbreviation,name_en,name_hi\nGANGA,GM,Ganga Morcha,गंगा मोर्चा\n", "utf-8"
    )
    return [people, parties]


def test_actors_of_a_reference_are_found_in_both_scripts(news: Path) -> None:
    corpus = pc.read(news, reference=OWN)
    asha = corpus.actors["आशा वर्मा"]
    assert (asha.id, asha.known, len(asha.articles)) == ("person:asha-verma-gaya", True, 2)
    assert asha.name_in("hi") == "आशा वर्मा"
    assert {m.text for m in corpus.mentions(asha)} == {"Asha Verma", "Verma", "आशा वर्मा"}
    assert corpus.mentions("Sheetal Babu") == corpus.mentions("Nitish Kumar")
    assert {plan.party.id for plan in corpus.seat_plans.of("गंगा मोर्चा")} == {"party:GANGA"}


def test_actors_of_a_reference_have_its_affiliations(news: Path) -> None:
    asha = pc.read(news, reference=OWN).actors["Ashaji"]
    standing = asha.affiliation_on("2024")
    assert standing.party == GANGA.ref
    assert [post.role for post in standing.offices] == ["party_president"]


def test_nothing_is_known_of_a_reference_elsewhere(news: Path) -> None:
    with_own = pc.read(news, reference=OWN)
    without = pc.read(news)
    assert with_own.actors["Asha Verma"].known
    assert not without.actors["Asha Verma"].known
    assert "asha-verma-gaya" not in gazetteer().persons
    assert "person:nitish-kumar" in [
        m.actor.id for m in with_own.mentions("Sheetal Babu") if m.actor
    ]
    assert not without.actors["Sheetal Babu"].known


def test_an_empty_reference_changes_nothing() -> None:
    sample = pc.sample()
    again = pc.Corpus.of(sample.as_read, reference=pc.Reference())
    assert again.resolution == sample.resolution
    assert again.problems == sample.problems


def test_extracting_one_article_takes_a_reference(news: Path) -> None:
    article = pc.read_text(ENGLISH)
    found = pc.extract(article, reference=OWN)
    assert ASHA.ref in found.actors
    assert ASHA.ref not in pc.extract(article).actors
    with pytest.raises(pc.ArgumentError, match="from_csv"):
        pc.extract(article, reference="own.csv")  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["own.pollcorpus", "own.jsonl"])
def test_a_saved_corpus_remembers_its_reference(news: Path, tmp_path: Path, name: str) -> None:
    corpus = pc.read(news / "en.txt", reference=OWN)
    corpus.save(tmp_path / name)
    opened = pc.open(tmp_path / name)
    assert opened.reference == OWN
    assert opened.resolution == corpus.resolution
    assert opened.actors["Ashaji"].id == "person:asha-verma-gaya"
    grown = opened.add(news / "hi.txt")
    assert len(grown.actors["Asha Verma"].articles) == 2


def test_a_corpus_without_a_reference_is_saved_as_before(news: Path, tmp_path: Path) -> None:
    pc.read(news).save(tmp_path / "plain.jsonl")
    keys = {
        key
        for line in (tmp_path / "plain.jsonl").read_text("utf-8").splitlines()
        for key in json.loads(line)
    }
    assert "reference" not in keys
    assert pc.open(tmp_path / "plain.jsonl").reference == pc.Reference()


def test_a_built_file_keeps_its_reference_and_refuses_another(news: Path, tmp_path: Path) -> None:
    file = tmp_path / "built.pollcorpus"
    pc.build(news / "en.txt", into=file, reference=OWN)
    pc.build(news / "hi.txt", into=file)
    assert len(pc.open(file).actors["Asha Verma"].articles) == 2
    assert pc.build(news, into=file, reference=OWN).unchanged == 2
    with pytest.raises(pc.ArgumentError, match="build a new file"):
        pc.build(news, into=file, reference=pc.Reference(persons=[ASHA]))


def test_a_built_file_tells_of_a_reference_of_which_nothing_can_be_used(
    news: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad, file = tmp_path / "bad.csv", tmp_path / "built.pollcorpus"
    bad.write_text("foo,bar\n1,2\n", "utf-8")
    reference = pc.Reference.from_csv(bad)
    assert pc.build(news, into=file, reference=reference).problems == 1
    assert pc.open(file).problems == pc.read(news, reference=reference).problems
    assert pc.build(news, into=file, reference=reference).problems == 0
    other = tmp_path / "other.pollcorpus"
    assert main(["build", "--reference", str(bad), str(news), "-o", str(other)]) == 1
    told = capsys.readouterr()
    assert "1 new problem\n" in told.out
    assert f"error: {bad}, line 1: no column 'id'" in told.err


def test_what_of_a_reference_cannot_be_used_is_among_the_problems(
    news: Path, tables: list[Path]
) -> None:
    corpus = pc.read(news, reference=pc.Reference.from_csv(*tables))
    (problem,) = corpus.problems
    assert (problem.kind, problem.path, problem.line) == ("reference", str(tables[0]), 3)
    assert corpus.add(news / "en.txt").problems == (problem,)


def test_the_command_line_takes_tables(
    news: Path, tables: list[Path], capsys: pytest.CaptureFixture[str]
) -> None:
    options = [word for path in tables for word in ("--reference", str(path))]
    assert main(["extract", *options, str(news)]) == 1
    told = capsys.readouterr()
    lines = [json.loads(line) for line in told.out.splitlines()]
    assert all("person:asha-verma-gaya" in [a["id"] for a in line["actors"]] for line in lines)
    assert f"error: {tables[0]}, line 3: 'gender' of the packaged person" in told.err
    with pytest.raises(SystemExit) as raised:
        main(["extract", "--reference", str(news / "nowhere.csv"), str(news)])
    assert raised.value.code == 2


def test_several_processes_read_with_the_reference(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pollcorpus.extraction.many._FEW", 4)
    articles = [pc.read_text(f"{ENGLISH} {n}", path=f"{n}.txt") for n in range(6)]
    corpus = pc.Corpus.of(articles, jobs=2, reference=OWN)
    assert len(corpus.actors["Asha Verma"].articles) == len(articles)
    assert corpus.actors["Asha Verma"].known
