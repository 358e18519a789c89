"""Searching for words, and showing them in context."""

from __future__ import annotations

import json
import pickle
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.samples import the_sample

import pollcorpus as pc
import pollcorpus.store.file_shelf
from pollcorpus.query.selection import Scan, matching
from pollcorpus.query.soon import Counts, part_by_part
from pollcorpus.store.word_query import WORD, WordQuery

TEXTS = {
    "phone": "फ़ोन पर गांधी से बात हुई। सीटों का बँटवारा तय है।",
    "sharing": "Seat-sharing talks of the JD(U) go on. Negotiators met in Patna.",
    "order": "They were sharing a seat in the bus. सीट मिली।",
    "repeat": "Patna, Patna and again Patna.",
}


@pytest.fixture(scope="module")
def corpus() -> pc.Corpus:
    return pc.Corpus.of(pc.read_text(text, path=name) for name, text in TEXTS.items())


def found(corpus: pc.Corpus, query: str) -> set[str]:
    return {article.source.source_id for article in corpus.search(query)}


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("फोन", {"phone"}),
        ("फ़ोन", {"phone"}),
        ("बंटवारा", {"phone"}),
        ("गंधि", set()),
        ("गांधी", {"phone"}),
        ("गा", set()),
        ("गा*", {"phone"}),
        ("सीट", {"order"}),
        ("सीट*", {"phone", "order"}),
        ("seat sharing", {"sharing", "order"}),
        ('"seat sharing"', {"sharing"}),
        ("seat-sharing", {"sharing"}),
        ("JD(U)", {"sharing"}),
        ("SEAT AND bus", {"order"}),
        ("phone OR bus OR पर", {"order", "phone"}),
        ("seat NOT bus", {"sharing"}),
        ("seat NOT (bus OR Patna)", set()),
        ("(seat) (bus)", {"order"}),
        ("negotiat*", {"sharing"}),
        ('"talks of the JD"', {"sharing"}),
    ],
)
def test_a_search_finds_words_of_both_scripts(
    corpus: pc.Corpus, query: str, names: set[str]
) -> None:
    assert found(corpus, query) == names


def test_the_article_that_a_word_matters_most_to_comes_first(corpus: pc.Corpus) -> None:
    order = [article.source.source_id for article in corpus.search("Patna")]
    assert order == ["repeat", "sharing"]


def test_a_search_is_a_filter_like_others(corpus: pc.Corpus) -> None:
    assert [a.language for a in corpus.search("सीट*").in_language("hi")] == ["hi"]
    both = corpus.search("seat").search("Patna")
    assert [a.source.source_id for a in both] == ["sharing"]


@pytest.mark.parametrize(
    ("query", "expected", "position"),
    [
        ("", "a word", 0),
        ("seat AND", "after 'AND'", 8),
        ("NOT seat", "a word", 0),
        ("(seat", "a bracket that closes", 5),
        ("seat)", "no bracket", 4),
        ('seat "sharing', "a quotation mark", 5),
        ("!!! ??", "a word", 6),
        ("seat|deal", "a blank, OR", 4),
        ("सीट||बंटवारा", "a blank, OR", 3),
        ("(" * 60 + "seat", "at most", 51),
    ],
)
def test_a_query_that_cannot_be_read_is_pointed_at(
    corpus: pc.Corpus, query: str, expected: str, position: int
) -> None:
    with pytest.raises(pc.QuerySyntaxError, match=expected) as raised:
        corpus.search(query)
    assert raised.value.position == position
    assert isinstance(raised.value, ValueError)


@given(st.text(alphabet="seat()\"* ANDORNOT-'गांधीफ़", max_size=40))
def test_any_query_is_understood_or_refused_by_us(query: str) -> None:
    index = pc.Corpus.of([pc.read_text("Seats and गांधी")])
    try:
        WordQuery.parse(query)
    except pc.QuerySyntaxError:
        return
    assert len(index.search(query)) <= 1


@pytest.mark.parametrize(
    ("query", "instead", "position"),
    [
        ("seat NEAR bus", "instead of NEAR", 5),
        ("NEAR(seat bus)", "instead of NEAR", 0),
        ("seat & bus", "AND, OR or NOT", 5),
        ("seat || bus", "AND, OR or NOT", 5),
        ("seat -bus", "stands after NOT", 5),
        ("+seat", "without a sign", 0),
        ("title:seat", "without a field", 0),
        ("se*t", r"\* at its end", 0),
        ("*haring", r"\* at its end", 0),
        ("seat~2", "without ~", 4),
    ],
)
def test_operators_of_other_engines_are_pointed_at(
    corpus: pc.Corpus, query: str, instead: str, position: int
) -> None:
    with pytest.raises(pc.QuerySyntaxError, match=instead) as raised:
        corpus.search(query)
    assert raised.value.position == position


def test_what_only_looks_like_an_operator_is_searched(corpus: pc.Corpus) -> None:
    for query in ("seat-sharing", "JD(U)", "Q&A?", "10:30", "who?", "seat – bus", "NEARLY"):
        assert len(corpus.search(query)) <= 2


@pytest.mark.parametrize(
    ("query", "meant"),
    [
        ("a AND NOT b", "a NOT b"),
        ("a b AND NOT c OR d", "a b NOT c OR d"),
        ("a AND NOT (b OR c) AND NOT d AND e", "a NOT (b OR c) NOT d AND e"),
        ('सीट AND NOT "नहीं मिली"', 'सीट NOT "नहीं मिली"'),
    ],
)
def test_and_before_not_says_nothing_more(query: str, meant: str) -> None:
    one, other = WordQuery.parse(query), WordQuery.parse(meant)
    assert (one.expression, one.terms) == (other.expression, other.terms)


@pytest.mark.parametrize("query", ["AND NOT a", "a OR NOT b", "a AND AND NOT b", "a AND NOT"])
def test_not_without_what_is_wanted_before_it_is_refused(query: str) -> None:
    with pytest.raises(pc.QuerySyntaxError):
        WordQuery.parse(query)


def test_operators_in_small_letters_are_words_and_the_query_says_so(corpus: pc.Corpus) -> None:
    assert corpus.search("seat or bus").notes == (
        "'or' is searched as a word; operators are written OR",
    )
    assert not corpus.search('"seat or bus" OR bus').notes


def test_words_side_by_side_are_one_phrase_in_a_concordance(corpus: pc.Corpus) -> None:
    assert [line.keyword for line in corpus.kwic("seat sharing")] == ["Seat-sharing"]
    assert [line.keyword for line in corpus.kwic("sharing a se*")] == ["sharing a seat"]
    assert [line.keyword for line in corpus.kwic("seat AND sharing")] == [
        *("sharing", "seat", "Seat", "sharing")
    ]
    assert len(corpus.kwic("a seat OR talks of")) == 2


def test_key_words_stand_in_their_context(corpus: pc.Corpus) -> None:
    (line,) = corpus.kwic('"seat sharing" NOT bus', width=3)
    assert (line.left, line.keyword, line.right) == ("", "Seat-sharing", "talks of the")
    (line,) = corpus.kwic("met", width=2)
    assert str(line) == "on. Negotiators «met» in Patna."


def test_a_find_stands_beside_its_stop_and_brackets_as_in_the_article() -> None:
    corpus = pc.Corpus.of([pc.read_text("Leaders (Verma) met in Patna. They met Verma, too.")])
    one, other = corpus.kwic("Verma", width=3)
    assert "(«Verma»)" in str(one) and "«Verma»," in str(other)
    assert "«Verma»," in repr(corpus.kwic("Verma", width=3))


def test_the_words_of_a_context_are_where_the_evidence_says() -> None:
    lines = the_sample().kwic("सीट* OR seat*")
    for line in lines:
        assert line.evidence.span.of(line.article.text) == line.keyword
        assert line.before.stop == line.evidence.start
        assert line.after.start == line.evidence.stop
        assert len(line.before.of(line.article.text).split()) <= 8
    assert len(lines) > 20


def test_actors_are_marked_in_a_context() -> None:
    lines = the_sample().kwic("पार्टी")
    assert any("[उपेंद्र कुशवाहा]" in line.left for line in lines)


def test_finds_are_plain_rows() -> None:
    lines = the_sample().kwic("Gandhi", width=4)
    rows = lines.to_dicts()
    assert json.loads(json.dumps(rows)) == rows
    for row, line in zip(rows, lines, strict=True):
        assert row["source"] == line.article.source.source_id
        assert line.article.text[row["start"] : row["stop"]] == row["keyword"]
        assert (row["left"], row["right"]) == (line.left, line.right)
    assert any("Sonia Gandhi" in row["actors"] for row in rows)


def test_who_is_named_in_a_context_is_read_when_somebody_asks(
    samples: tuple[pc.Corpus, pc.Corpus], monkeypatch: pytest.MonkeyPatch
) -> None:
    read = pollcorpus.store.file_shelf.FileShelf._extractions
    asked: list[str] = []

    def noted(shelf: Any, articles: Sequence[str]) -> Any:
        asked.extend(articles)
        return read(shelf, articles)

    monkeypatch.setattr("pollcorpus.store.file_shelf.FileShelf._extractions", noted)
    in_memory, saved = samples
    lines = list(saved.kwic("सीट* OR seat*"))
    assert not asked
    assert list(map(str, lines)) == list(map(str, in_memory.kwic("सीट* OR seat*")))
    assert asked


def test_lines_of_a_file_can_be_pickled(samples: tuple[pc.Corpus, pc.Corpus]) -> None:
    for corpus in samples:
        lines = list(corpus.kwic("Gandhi"))
        again = pickle.loads(pickle.dumps(lines))
        assert lines and again == lines
        assert [line.mentions for line in again] == [line.mentions for line in lines]
        assert list(map(str, again)) == list(map(str, lines))


def test_every_sign_of_a_word_is_one_for_index_and_context() -> None:
    between = [f"ab{chr(code)}cd" for code in range(0x20, 0x1000)]
    for text in between:
        found = WordQuery.parse("cd").pattern.search(text)
        assert (found is None) is (WORD.findall(text) == [text])


def test_a_concordance_shows_its_key_words_in_a_column() -> None:
    shown = repr(the_sample().kwic("seat*")).splitlines()
    assert shown[0].endswith(" finds")
    assert shown[-1].strip().startswith("… and ")
    assert len({line.index("«") for line in shown[1:-1]}) == 1


def test_what_the_page_adds_is_not_searched() -> None:
    text = "Leaders met in Patna on Monday to talk.\n\nAlso read: Cricketers gather in Mumbai\n"
    corpus = pc.Corpus.of([pc.read_text(text)])
    assert corpus.search("Patna") and not corpus.search("Cricketers")
    assert not corpus.kwic("Cricketers")


NARROWED = {
    "all": lambda articles: articles,
    "language": lambda articles: articles.in_language("hi"),
    "actor": lambda articles: articles.mentioning("BJP"),
    "days": lambda articles: articles.published_between("2023", "2024-03"),
    "several": lambda articles: articles.in_language("en").mentioning("Congress"),
    "function": lambda articles: articles.where(lambda article: len(article.text) % 2 == 0),
    "slice": lambda articles: articles[2:9],
    "order": lambda articles: articles.order_by("published", reverse=True),
}


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> tuple[pc.Corpus, pc.Corpus]:
    path = tmp_path_factory.mktemp("saved") / "sample.pollcorpus"
    (sample := the_sample()).save(path)
    return sample, pc.open(path)


@pytest.mark.parametrize(("rows", "few"), [(400, 500), (2, 500), (2, 1)])
@pytest.mark.parametrize("word", ["seat* OR सीट*", "party", "पार्टी", "Kishor NOT Gandhi"])
@pytest.mark.parametrize("narrowed", NARROWED)
def test_lines_stand_in_the_articles_that_a_search_finds_in_their_order(
    narrowed: str,
    word: str,
    rows: int,
    few: int,
    samples: tuple[pc.Corpus, pc.Corpus],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # as if the list were so long that its beginning is looked through first
    monkeypatch.setattr("pollcorpus.query.soon._LONG", 0)
    monkeypatch.setattr("pollcorpus.query.soon._FIRST_ROWS", rows)
    monkeypatch.setattr("pollcorpus.query.soon._FEW", few)
    told = {extraction.article.id: extraction for extraction in samples[0].resolution.extractions}
    for corpus in samples:
        articles = NARROWED[narrowed](corpus.articles)
        found = {article.id for article in corpus.search(word)}
        lines = list(articles.kwic(word))
        there = list(dict.fromkeys(line.article.id for line in lines))
        assert there == [article.id for article in articles if article.id in found]
        for line in lines:
            window = pc.Span(line.before.start, line.after.stop)
            mentions = told[line.article.id].mentions
            named = [m for m in mentions if window.start <= m.start < window.stop]
            assert [(m.span, m.actor) for m in line.mentions] == [(m.span, m.actor) for m in named]
            assert all(mention.article_id == line.article.id for mention in line.mentions)


def test_a_search_goes_through_a_long_list_part_by_part(
    samples: tuple[pc.Corpus, pc.Corpus], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in (("_LONG", 0), ("_FIRST_ROWS", 2), ("_FEW", 1)):
        monkeypatch.setattr(f"pollcorpus.query.soon.{name}", value)
    for corpus in samples:
        articles = corpus.articles
        found = matching('"seat sharing"')
        counts = Counts(articles._index.shelf, "article")
        counts.shelf.need_words()
        all_of_them = Scan(shelf=counts.shelf, kind="article", conditions=(found,)).positions()
        for number in range(1, 5):
            some = part_by_part(counts, (found,), found, number)
            assert list(some) in ([], list(all_of_them[:number]))
        assert part_by_part(counts, (found,), found, 1)


# ---- words with an ending -------------------------------------------------------------------


def endings() -> pc.Corpus:
    texts = "Leaders shared out the seats of Bihar.", "नेताओं ने सीटों का बंटवारा किया।"
    return pc.Corpus.of([pc.read_text(text, path=str(n)) for n, text in enumerate(texts)])


@pytest.mark.parametrize(
    ("query", "word", "instead"),
    [("seat", "seat", "seat*"), ("सीट", "सीट", "सीट*"), ('"the seat"', "the seat", '"the seat"*')],
)
def test_a_word_that_is_there_with_an_ending_only_is_told(
    query: str, word: str, instead: str
) -> None:
    corpus = endings()
    note = f"no article has {word!r} as it is; {instead} finds what only begins so"
    for found in (corpus.search(query), corpus.kwic(query)):
        assert not found
        assert found.notes == (note,)
        assert note in " ".join(repr(found).split())
    assert corpus.search(instead) and not corpus.search(instead).notes


@pytest.mark.parametrize("query", ["seats", "Bih*", "cricket", "seats NOT seat", "of"])
def test_of_a_word_that_is_there_or_that_nothing_begins_with_nothing_is_told(query: str) -> None:
    assert endings().search(query).notes == endings().kwic(query).notes == ()
