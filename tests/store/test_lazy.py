"""An opened corpus reads what is looked at, and no more."""

from __future__ import annotations

import gc
import pickle
import sqlite3
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from tests.samples import the_sample

import pollcorpus as pc
from pollcorpus.store.file_shelf import FileShelf
from pollcorpus.store.later import Later
from pollcorpus.store.reader import Reader


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("saved") / "sample.pollcorpus"
    the_sample().save(path)
    return path


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, int]]:
    """The kinds and numbers of the records that are read."""
    told: list[tuple[str, int]] = []
    plain = FileShelf.records

    def counted(self: FileShelf, kind: str, positions: list[int]) -> list[object]:
        told.append((kind, len(positions)))
        return plain(self, kind, positions)

    def none(*_: object) -> None:
        raise AssertionError("all was read")

    monkeypatch.setattr(FileShelf, "records", counted)
    monkeypatch.setattr(Reader, "contents", none)
    return told


def test_opening_and_counting_read_no_record(saved: Path, reads: list[tuple[str, int]]) -> None:
    corpus = pc.open(saved)
    assert repr(corpus).startswith("<Corpus 15 articles")
    assert len(corpus.meetings.between("2022", "2024").involving("Rahul Gandhi")) > 0
    assert corpus.articles.mentioning("BJP").in_language("hi")
    assert corpus.articles.count_by("language")["hi"] == 6
    assert corpus.seat_plans.in_state("Bihar").count() > 0
    assert corpus.actors.met_with("Rahul Gandhi").of_kind("person").count() > 0
    assert not [number for _, number in reads if number]


def test_the_first_records_are_read_alone(saved: Path, reads: list[tuple[str, int]]) -> None:
    corpus = pc.open(saved)
    corpus.articles.order_by("published").first()
    assert list(corpus.articles[3:5]) == list(pc.open(saved).articles)[3:5]
    assert reads[:2] == [("article", 1), ("article", 2)]
    corpus.articles.where(lambda article: article.language == "hi").first()
    assert sum(number for _, number in reads) < 50


def test_a_function_of_the_users_is_called_once_for_each_record_that_is_come_to(
    saved: Path,
) -> None:
    called: list[str] = []
    articles = pc.open(saved).articles
    kept = articles.where(lambda article: called.append(article.id) or True)
    assert called == []
    assert len(kept) == len(articles)
    assert list(kept) == list(articles)
    assert called == [article.id for article in articles]


def test_a_function_that_fails_is_called_again_at_the_next_look(saved: Path) -> None:
    calls: list[int] = []

    def fails_once(_: pc.Article) -> bool:
        calls.append(1)
        if len(calls) == 3:
            raise ZeroDivisionError
        return True

    kept = pc.open(saved).articles.where(fails_once)
    with pytest.raises(ZeroDivisionError):
        len(kept)
    assert len(kept) == 15


def test_the_mentions_of_an_actor_are_read_when_they_are_looked_at(saved: Path) -> None:
    actor = pc.open(saved).actors["Rahul Gandhi"]
    gc.collect()  # the corpus is gone, what the record needs is not
    assert isinstance(actor.mentions, Later)
    assert len(actor.mentions) > 0
    assert actor == the_sample().actors["Rahul Gandhi"]
    assert hash(actor) == hash(the_sample().actors["Rahul Gandhi"])
    assert pickle.loads(pickle.dumps(actor)).mentions == tuple(actor.mentions)


def test_a_corpus_that_is_open_shows_what_was_written_meanwhile(tmp_path: Path) -> None:
    news, file = tmp_path / "news", tmp_path / "a.pollcorpus"
    news.mkdir()
    (news / "one.txt").write_text("Nitish Kumar met Lalu Prasad Yadav in Patna on 3 June 2024.")
    pc.build(news, into=file)
    corpus = pc.open(file)
    assert corpus.meetings.involving("Lalu").count() == 1
    meetings = corpus.meetings.where(lambda meeting: True)
    assert len(meetings) == 1
    (news / "two.txt").write_text("Sharad Pawar met Ajit Pawar in Pune on 5 June 2024.")
    pc.build(news, into=file)
    assert corpus.meetings.involving("Ajit Pawar").count() == 1
    assert len(meetings) == 2
    assert len(corpus.articles) == 2


def test_a_corpus_that_is_open_shows_old_versions_until_all_is_compared(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pollcorpus.building._BATCH", 1)
    news, file = tmp_path / "news", tmp_path / "a.pollcorpus"
    news.mkdir()
    for day in range(3):
        (news / f"{day}.txt").write_text(f"Nitish Kumar met Lalu Prasad in Patna on {day + 1} May.")
    pc.build(news, into=file)
    corpus = pc.open(file)
    before = list(corpus.articles)
    kept = corpus.articles.where(lambda article: "Nitish" in article.text)
    # the last one, whose number may not go to what takes its place
    (news / "2.txt").write_text("Sharad Pawar met Ajit Pawar in Pune on 5 June 2024.")
    (news / "3.txt").write_text("Sharad Pawar met Ajit Pawar in Pune on 6 June 2024.")
    seen: list[list[pc.Article]] = []

    def look(_: int) -> None:
        seen.extend([list(corpus.articles), list(corpus.articles.mentioning("Lalu")), list(kept)])
        assert corpus.meetings.count() == 3

    pc.build(news, into=file, progress=look)
    assert seen == [before] * 12
    assert len(corpus.articles) == 4 and len(kept) == 2
    assert pc.open(file) == pc.read(news)


def test_what_is_gone_when_it_is_read_is_passed_over(
    saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    corpus = pc.open(saved)
    idents = [article.id for article in corpus.articles]
    plain = FileShelf._articles

    def without_third(
        shelf: FileShelf, positions: Sequence[int]
    ) -> Iterator[tuple[int, pc.Article]]:
        return (pair for pair in plain(shelf, positions) if pair[1].id != idents[2])

    monkeypatch.setattr(FileShelf, "_articles", without_third)
    corpus = pc.open(saved)
    left = [ident for ident in idents if ident != idents[2]]
    assert [article.id for article in corpus.articles] == left
    assert [article.id for article in corpus.articles.where(lambda _: True)] == left
    by_id = corpus.articles.order_by(lambda article: article.id)
    assert [article.id for article in by_id] == sorted(left)


def test_reading_keeps_no_writer_out(tmp_path: Path) -> None:
    news, file = tmp_path / "news", tmp_path / "a.pollcorpus"
    news.mkdir()
    for number in range(3):
        (news / f"{number}.txt").write_text(
            f"Nitish Kumar met Lalu Prasad in Patna on {number + 1} May."
        )
        pc.build(news, into=file)
        corpus = pc.open(file)
        looking = iter(corpus.articles)
        next(looking)
    assert len(corpus.articles) == 3


def test_a_corpus_is_pickled_with_all_that_it_holds(saved: Path) -> None:
    corpus = pc.open(saved)
    again = pickle.loads(pickle.dumps(corpus))
    assert again == corpus
    assert again.meetings == corpus.meetings


def test_an_open_corpus_is_saved_as_a_copy_of_its_file(
    saved: Path, tmp_path: Path, reads: list[tuple[str, int]]
) -> None:
    corpus = pc.open(saved)
    corpus.save(tmp_path / "copy.pollcorpus")
    copy = pc.open(tmp_path / "copy.pollcorpus")
    assert list(copy.articles) == list(corpus.articles)
    assert list(copy.search("seat*")) == list(corpus.search("seat*"))


def test_a_concordance_reads_no_further_than_it_is_looked_at(
    saved: Path, reads: list[tuple[str, int]]
) -> None:
    lines = pc.open(saved).kwic("seat* OR सीट*")
    assert lines[0].keyword
    assert sum(number for _, number in reads) <= 4
    assert list(lines) == list(the_sample().kwic("seat* OR सीट*"))
    assert lines == the_sample().kwic("seat* OR सीट*")


def test_threads_may_ask_one_corpus_at_once(saved: Path) -> None:
    def ask(corpus: pc.Corpus) -> list[object]:
        views = (corpus.search("seat*"), corpus.meetings.involving("Rahul Gandhi"), corpus.actors)
        return [list(view) for view in views]

    for corpus in (pc.open(saved), the_sample()):
        with ThreadPoolExecutor(8) as threads:
            answers = list(threads.map(ask, [corpus] * 24))
        assert all(answer == answers[0] for answer in answers)


def test_what_turns_out_to_be_damaged_later_is_a_typed_error(saved: Path, tmp_path: Path) -> None:
    damaged = tmp_path / "damaged.pollcorpus"
    whole = bytearray(saved.read_bytes())
    whole[4096:-4096] = b"\xff" * (len(whole) - 8192)
    damaged.write_bytes(whole)
    with pytest.raises(pc.FormatError, match="damaged"):
        list(pc.open(damaged).articles)


def test_a_plan_shows_the_statement_and_the_index_that_it_uses(saved: Path) -> None:
    corpus = pc.open(saved)
    plan = str(corpus.meetings.involving("Rahul Gandhi").between("2023", None).explain())
    assert plan.startswith("Meetings.involving('Rahul Gandhi').between('2023', None)\n  SELECT ")
    assert "meeting_actor" in plan and "USING PRIMARY KEY" in plan
    told = str(corpus.articles.where(len).order_by("byline")[:3].explain())
    assert "the function len" in told and "ordered by byline" in told and "[:3]" in told


def test_the_file_answers_who_comes_with_sql(saved: Path) -> None:
    connection = sqlite3.connect(saved)
    query = "SELECT COUNT(*) FROM article_list WHERE low BETWEEN '2024-01-01' AND '2024-12-31'"
    (found,) = connection.execute(query).fetchone()
    connection.close()
    assert found == len(
        the_sample().articles.where(lambda a: a.published and a.published.year == 2024)
    )
