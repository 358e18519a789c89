"""Metadata above a text, between lines of dashes."""

import pytest

import pollcorpus as pc
from pollcorpus.models import Article
from pollcorpus.reading import read_articles

REPORT = "Vaiko met M. K. Stalin in Chennai on Friday."


@pytest.fixture
def read(tmp_path):
    def read(text, name="report.txt", **columns):
        file = tmp_path / name
        file.write_bytes(text.encode())
        return list(read_articles(file, **columns))

    return read


def test_metadata_say_what_a_container_would(read):
    (article,) = read(
        "---\ntitle: 'Vaiko''s visit'\ndate: 2031-03-14\nsite: The Courier\n"
        f"url: https://courier.example/1\nlang: en\n---\n{REPORT}\n"
    )
    assert (article.headline, str(article.published)) == ("Vaiko's visit", "2031-03-14")
    assert (article.publisher, article.url) == ("The Courier", "https://courier.example/1")
    assert (article.body, article.source.source_id) == (REPORT, "report")
    assert article.language == "en"


@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["unix", "windows"])
@pytest.mark.parametrize("last", ["---", "..."])
def test_any_line_end_and_either_end_of_the_metadata(read, end, last):
    lines = ("---", "title: Talks", "date: 14 March 2031", last, "", REPORT)
    (article,) = read(end.join(lines))
    assert (article.headline, str(article.published)) == ("Talks", "2031-03-14")
    assert article.body == REPORT


def test_an_id_of_its_own_names_the_article(read):
    (article,) = read(f"---\nid: 71\ntitle: Talks\n---\n{REPORT}")
    assert article.source.source_id == "71"


def test_a_key_of_another_name_is_given_like_a_column(read):
    (article,) = read(
        f"---\ntitle: Talks\nseen on: 2031-03-14\n---\n{REPORT}", date_column="seen on"
    )
    assert str(article.published) == "2031-03-14"


def test_entries_below_a_key_are_not_its_value(read):
    (article,) = read(f"---\ntitle: Talks\npublisher:\n  name: x\n  kind: y\n---\n{REPORT}")
    assert article.publisher is None


@pytest.mark.parametrize(
    "text",
    [
        f"---\n{REPORT}\n---\nMore of it.",
        f"---\nChennai: {REPORT}\n---\nMore of it.",
        f"---\ntitle: Talks\n{REPORT}",
        f"title: Talks\ndate: 2031-03-14\n---\n{REPORT}",
    ],
    ids=["a report between rules", "a dateline", "no end", "no beginning"],
)
def test_what_is_no_front_matter_is_read_as_before(read, text):
    (article,) = (item for item in read(text) if isinstance(item, Article))
    assert "front matter" not in article.source.format


def test_nothing_below_the_metadata_is_a_problem(read):
    (problem,) = read("---\ntitle: Talks\ndate: 2031-03-14\n---\n")
    assert problem.kind == "no text"


def test_a_date_that_cannot_be_is_told(read):
    _, problem = read(f"---\ntitle: Talks\ndate: 2031-13-45\n---\n{REPORT}")
    assert problem.kind == "impossible date"


def test_a_corpus_counts_the_outlets_of_such_files(tmp_path):
    for number, outlet in enumerate(("The Courier", "the courier", "Dispatch")):
        text = f"---\ntitle: Talks {number}\npublisher: {outlet}\n---\n{REPORT}"
        (tmp_path / f"{number}.txt").write_text(text)
    counts = pc.read(tmp_path).articles.count_by("publisher")
    assert sorted(counts.values()) == [1, 2]
