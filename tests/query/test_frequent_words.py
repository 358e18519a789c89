"""The first articles of a search for a frequent word: the same as weighing all articles gives."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

import pollcorpus as pc
from pollcorpus.query import best
from pollcorpus.query.conditions import Condition
from pollcorpus.store.shelf import Shelf

WORDS = ("seats", "talks", "सीटें", "बैठक", "Patna", "alliance", "the", "and")


def reports(number: int, seed: int) -> Iterator[str]:
    """Yield articles of very different lengths, some of which have a word again and again."""
    random = Random(seed)
    for at in range(number):
        often = random.choices(WORDS, k=random.choice((1, 2, 8)))
        words = random.choices(often, k=random.choice((3, 12, 50, 400)))
        words += [f"w{random.randrange(50)}" for _ in range(random.choice((2, 30, 200)))]
        random.shuffle(words)
        opening = "नेता पटना में मिले" if at % 3 == 0 else "Leaders met there"
        yield json.dumps({"id": str(at), "text": f"{opening} {' '.join(words)}."})


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("frequent")
    pile, file = folder / "a.jsonl", folder / "a.pollcorpus"
    pile.write_text("\n".join(reports(300, 1)), "utf-8")
    pc.build(pile, into=file)
    return file


@pytest.fixture(autouse=True)
def found(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many articles were found without weighing all, search by search."""
    counts: list[int] = []
    look = best.best_positions

    def noted(shelf: Shelf, words: str, conditions: tuple[Condition, ...], number: int) -> object:
        positions = look(shelf, words, conditions, number)
        counts.append(len(positions))
        return positions

    monkeypatch.setattr("pollcorpus.query.selection.best_positions", noted)
    monkeypatch.setattr(best, "_MANY", 20)
    monkeypatch.setattr(best, "_FEWER", 1)
    return counts


def weighed(query: pc.query.Articles) -> list[str]:
    """Return the ids of all articles, which are weighed all: of a loop, the first are not."""
    return [article.id for page in query.pages(1000) for article in page]


def all_and_first(query: pc.query.Articles, number: int) -> tuple[list[str], list[str]]:
    return weighed(query)[:number], [article.id for article in query[:number]]


@pytest.mark.parametrize("word", [*WORDS, "SEATS", "w7", "nowhere"])
@pytest.mark.parametrize("number", [1, 5, 10, 40])
def test_the_first_are_those_that_weigh_most(file: Path, word: str, number: int) -> None:
    expected, first = all_and_first(pc.open(file).search(word), number)
    assert first == expected


def test_of_no_articles_none_is_looked_for(file: Path) -> None:
    assert list(pc.open(file).search("seats")[:0]) == []


def test_a_word_with_the_mark_of_the_index_in_it_is_another_word(tmp_path: Path) -> None:
    texts = [
        f"Leaders met in Patna. {'talks ' * 8 * (at % 2)}{'x ' * (at % 7)}" for at in range(60)
    ]
    texts += ["Leaders met in Patna. " + "talks\ue000z " * 30, "They met. " + "\ue000z " * 30]
    pile, file = tmp_path / "a.jsonl", tmp_path / "a.pollcorpus"
    records = ({"id": str(at), "text": text} for at, text in enumerate(texts))
    pile.write_text("\n".join(map(json.dumps, records)), "utf-8")
    pc.build(pile, into=file)
    expected, first = all_and_first(pc.open(file).search("talks"), 5)
    assert first == expected


def test_a_loop_gives_all_of_them_in_order(file: Path) -> None:
    for word in WORDS:
        query = pc.open(file).search(word)
        assert [article.id for article in query] == weighed(query)


def test_most_frequent_words_are_found_without_weighing_all(file: Path, found: list[int]) -> None:
    corpus = pc.open(file)
    for word in WORDS:
        _ = corpus.search(word)[:3].count()
    assert sum(number == 3 for number in found) >= 6


@pytest.mark.parametrize("word", WORDS)
def test_filters_are_kept(file: Path, word: str, found: list[int]) -> None:
    articles = pc.open(file).search(word)
    for query in (articles.in_language("hi"), articles.in_language("en").search(word)):
        expected, first = all_and_first(query, 3)
        assert first == expected
    assert len(found) > 0


SEARCHES = (
    *("talks seats", "seats talks talks", "Patna alliance the", "सीटें बैठक", "seats w7"),
    *('"talks seats"', '"the the"', '"बैठक सीटें"', '"talks seats" AND alliance', '"seats talks the"'),
    *('"talks talks talks"', '"सीटें बैठक सीटें"', '"Leaders met there"', '"Leaders met" seats'),
    *("sea*", "tal*", "सीट*", "बैठ*", "the*", "alliance*", "all* tal*", "w1* talks", "a*", "पटन*"),
    *("talks OR seats", "seats OR सीटें", "सीटें OR बैठक OR Patna", "w3 OR w4", "tal* OR सीट*"),
    *("talks NOT seats", "talks seats NOT Patna", "(talks NOT seats) NOT the", "sea* NOT talks"),
    *("talks (seats OR Patna)", "talks NOT (seats OR the)", '"talks seat*"', "nowhere OR talks"),
    *("met", "there", "there seats", "नेता OR there", "and the alliance talks seats", "nowhere*"),
)


@pytest.mark.parametrize("query", SEARCHES)
@pytest.mark.parametrize("number", [1, 10])
def test_so_are_those_of_several_words_phrases_and_beginnings(
    file: Path, query: str, number: int
) -> None:
    expected, first = all_and_first(pc.open(file).search(query), number)
    assert first == expected


def test_most_of_these_are_found_without_weighing_all_too(file: Path, found: list[int]) -> None:
    for query in SEARCHES:
        assert pc.open(file).search(query)[:2].count() <= 2
    assert sum(number == 2 for number in found) >= 28


@pytest.mark.parametrize("query", SEARCHES[::3])
def test_these_keep_filters_too(file: Path, query: str) -> None:
    for language in ("en", "hi"):
        kept = pc.open(file).search(query).in_language(language)
        expected, first = all_and_first(kept, 4)
        assert first == expected


@pytest.mark.parametrize(
    "query", ["talks (seats OR Patna)", "talks NOT (seats OR the)", '"talks seat*"', "a*"]
)
def test_other_searches_weigh_all(file: Path, query: str, found: list[int]) -> None:
    expected, first = all_and_first(pc.open(file).search(query), 5)
    assert first == expected
    assert not any(found)


def test_what_changes_and_goes_is_weighed_no_more(tmp_path: Path) -> None:
    pile, file = tmp_path / "a.jsonl", tmp_path / "a.pollcorpus"
    for number, seed in ((200, 1), (120, 2), (260, 3)):
        pile.write_text("\n".join(reports(number, seed)), "utf-8")
        pc.build(pile, into=file)
        corpus = pc.open(file)
        for query in (*WORDS, *SEARCHES[::4]):
            expected, first = all_and_first(corpus.search(query), 10)
            assert first == expected
        assert_counted(file)
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(
            "INSERT INTO article_words_often(article_words_often) VALUES ('integrity-check')"
        )


def assert_counted(file: Path) -> None:
    """Compare the words that are counted with those of the full-text index."""
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE VIRTUAL TABLE temp.v USING fts5vocab(main, article_words, row)")
        counted = connection.execute("SELECT word, articles FROM article_words_count ORDER BY 1")
        assert counted.fetchall() == connection.execute("SELECT term, doc FROM temp.v").fetchall()


def test_files_without_the_index_and_corpora_in_memory_weigh_all(
    file: Path, tmp_path: Path, found: list[int]
) -> None:
    older = tmp_path / "older.pollcorpus"
    pc.open(file).save(older)
    with closing(sqlite3.connect(older)) as connection:
        connection.execute("DROP TABLE article_words_cell")
        connection.execute("DROP TABLE article_words_often")
        connection.execute("DROP TABLE article_words_count")
        connection.commit()
    lines = tmp_path / "a.jsonl"
    pc.open(older).save(lines)
    expected = weighed(pc.open(file).search("seats"))[:5]
    for other in (older, lines):
        assert [a.id for a in pc.open(other).search("seats")[:5]] == expected
    assert not any(found)


def test_the_plan_tells_that_the_best_are_looked_for(file: Path) -> None:
    corpus = pc.open(file)
    assert "article_words_often" in str(corpus.search("seats").explain())
    assert "article_words_often" in str(corpus.search("seat*").explain())
    assert "article_words_often" not in str(corpus.search('"seats talk*"').explain())
