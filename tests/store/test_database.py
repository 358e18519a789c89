"""A corpus in an SQLite file, as people who come with SQL see it, and as `open()` does."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from tests.samples import the_sample

import pollcorpus as pc
from pollcorpus.testing import corpora

small = settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("saved") / "sample.pollcorpus"
    the_sample().save(path)
    return path


@pytest.fixture
def database(saved: Path) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(f"file:{saved}?mode=ro", uri=True)
    yield connection
    connection.close()


@small
@given(corpora())
def test_saving_and_opening_loses_nothing(tmp_path: Path, corpus: pc.Corpus) -> None:
    corpus.save(tmp_path / "corpus.pollcorpus")
    again = pc.open(tmp_path / "corpus.pollcorpus")
    assert again == corpus
    assert list(again.outlines()) == list(corpus.outlines())


def test_the_sample_survives_with_its_problems_and_answers(saved: Path) -> None:
    corpus, again = the_sample(), pc.open(saved)
    assert again == corpus
    assert repr(again) == repr(corpus)
    assert again.search("सीट*") == corpus.search("सीट*")


def test_a_path_that_is_no_text_is_kept(tmp_path: Path) -> None:
    corpus = pc.Corpus.of([pc.read_text("They met in Patna.", path="caf\udce9.txt")])
    corpus.save(tmp_path / "odd.pollcorpus")
    assert pc.open(tmp_path / "odd.pollcorpus") == corpus


def test_the_header_says_what_the_file_is(saved: Path, database: sqlite3.Connection) -> None:
    assert saved.read_bytes()[68:72] == b"poll"
    assert database.execute("PRAGMA user_version").fetchone() == (3,)
    assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_who_met_whom_is_what_the_meetings_say(database: sqlite3.Connection) -> None:
    told = set(database.execute("SELECT meeting, person, met FROM who_met_whom"))
    held = the_sample().meetings.where(lambda meeting: meeting.status.value == "held")
    pairs = {
        (meeting.id, one.name, other.name)
        for meeting in held
        for one in meeting.participants
        for other in meeting.participants
        if one != other
    }
    assert told == pairs
    assert len(pairs) > 20


def test_who_stayed_away_can_be_asked_in_sql(database: sqlite3.Connection) -> None:
    absent = {
        (meeting.id, ref.name) for meeting in the_sample().meetings for ref in meeting.absentees
    }
    query = "SELECT meeting, name FROM who_was_there WHERE role = 'absent'"
    assert set(database.execute(query)) == absent


def test_the_seats_are_those_of_the_plans(database: sqlite3.Connection) -> None:
    query = "SELECT at_least, at_most FROM seats WHERE party = ? AND territory = 'Bihar'"
    (found,) = database.execute(query, ["Bharatiya Janata Party"])
    assert found == (17, 17)


def test_mentions_are_counted_by_article(database: sqlite3.Connection) -> None:
    (count,) = database.execute("SELECT SUM(mentions) FROM named_in").fetchone()
    assert count == sum(len(actor.mentions) for actor in the_sample().actors)


def test_words_are_found_in_the_file_as_by_search(database: sqlite3.Connection) -> None:
    query = """
        SELECT source_id FROM article_words JOIN article ON article.number = article_words.rowid
        WHERE article_words MATCH '"सीटों"' ORDER BY rank
    """
    found = [name for (name,) in database.execute(query)]
    assert found == [article.source.source_id for article in the_sample().search("सीटों")]


def test_a_database_of_something_else_is_no_corpus(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE poem (line TEXT)")
    connection.close()
    with pytest.raises(pc.FormatError, match="no corpus file"):
        pc.open(path)


def test_a_newer_file_is_refused_with_a_word_on_what_to_do(saved: Path, tmp_path: Path) -> None:
    newer = tmp_path / "newer.pollcorpus"
    newer.write_bytes(saved.read_bytes())
    connection = sqlite3.connect(newer)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(pc.FormatError, match="version 99 of the file, not 3") as raised:
        pc.open(newer)
    assert "read the articles anew" in raised.value.advice


def test_a_damaged_file_is_a_typed_error(saved: Path, tmp_path: Path) -> None:
    whole = saved.read_bytes()
    damaged = tmp_path / "damaged.pollcorpus"
    for kept in (100, 5000, len(whole) // 2, len(whole) - 4096):
        damaged.write_bytes(whole[:kept])
        with pytest.raises(pc.FormatError) as raised:
            pc.open(damaged)
        assert str(damaged) in raised.value.where
        assert raised.value.advice


def test_a_record_that_is_none_is_told_by_its_table(saved: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.pollcorpus"
    broken.write_bytes(saved.read_bytes())
    connection = sqlite3.connect(broken)
    ((first,),) = connection.execute("SELECT MIN(position) FROM meeting")
    connection.execute("UPDATE meeting SET record = '{}' WHERE position = ?", (first,))
    connection.commit()
    connection.close()
    corpus = pc.open(broken)
    assert corpus.meetings[1]
    with pytest.raises(pc.FormatError, match="no Meeting") as raised:
        corpus.meetings[0]
    assert raised.value.where == f"{broken}, meeting {first}"


def test_reading_a_saved_corpus_as_articles_says_how_to_open_it(saved: Path) -> None:
    (problem, *_) = pc.read(saved).problems
    assert problem.kind == "saved corpus"
    assert "pollcorpus.open()" in problem.advice
