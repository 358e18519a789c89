"""Texts in HTML, as feeds in JSON have them, say what the same texts say without markup."""

from __future__ import annotations

import json
from collections.abc import Sequence
from html import escape
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import pollcorpus as pc
from pollcorpus.formats._markup import plain

WORDS = st.text("abcXYZ019अआकखिी&<>;#'\"", min_size=1, max_size=6).filter(lambda w: w != "<")
PARAGRAPHS = st.lists(st.lists(WORDS, min_size=1, max_size=6).map(" ".join), min_size=1, max_size=4)
FEED = {"version": "https://jsonfeed.org/version/1.1", "title": "The Courier"}
TOLD = "Vaiko met M. K. Stalin in Chennai on 8 March 2024."
MORE = "The DMK offered his party one seat, which it turned down."


def marked(paragraphs: Sequence[str]) -> str:
    """Write paragraphs in HTML."""
    return "\n".join(f'<p class="x">{escape(text)}</p>' for text in paragraphs)


@given(PARAGRAPHS)
def test_markup_is_taken_off_as_it_was_put_on(paragraphs: list[str]) -> None:
    assert plain(marked(paragraphs)) == "\n\n".join(paragraphs)


@given(PARAGRAPHS, st.data())
def test_tags_within_a_line_and_what_no_reader_sees_say_nothing(
    paragraphs: list[str], data: st.DataObject
) -> None:
    unseen = st.sampled_from(
        ["<b>", "</b>", '<a href="?a&amp;b">', "<!-- <p>no</p> -->", "<script>if (a<b) c</script>"]
    )
    html = "".join(
        f"<div>{data.draw(unseen)}{escape(text)}{data.draw(unseen)}</div>" for text in paragraphs
    )
    assert plain(html) == "\n\n".join(paragraphs)


@given(st.text("<>!-/apscriptbr &;#x\n", max_size=60))
def test_any_text_may_be_given_for_html(text: str) -> None:
    assert isinstance(plain(text), str)


@settings(max_examples=30)
@given(
    st.lists(
        st.tuples(PARAGRAPHS, st.sets(st.sampled_from(["text", "html"]), min_size=1)),
        min_size=1,
        max_size=5,
    )
)
def test_a_feed_loses_no_item_whatever_each_holds_its_text_in(
    tmp_path_factory: pytest.TempPathFactory, items: list[tuple[list[str], set[str]]]
) -> None:
    # two that say the same are one article
    items = [([f"Story {n}. {TOLD}", *rest], kinds) for n, (rest, kinds) in enumerate(items)]
    written = [
        {"id": str(number), "date_published": "2024-03-08T10:00:00Z"}
        | ({"content_text": "\n\n".join(paragraphs)} if "text" in kinds else {})
        | ({"content_html": marked(paragraphs)} if "html" in kinds else {})
        for number, (paragraphs, kinds) in enumerate(items)
    ]
    corpus = read(tmp_path_factory.mktemp("feed"), written)
    assert not corpus.problems
    assert {article.source.source_id: article.text for article in corpus.articles} == {
        str(number): "\n\n".join(paragraphs) for number, (paragraphs, _) in enumerate(items)
    }


@pytest.mark.parametrize(
    ("item", "text"),
    [
        (
            {"content_text": TOLD, "content_html": f"<p>{TOLD}</p><p>{MORE}</p>"},
            f"{TOLD}\n\n{MORE}",
        ),
        ({"content_text": TOLD, "content_html": f"<p>{TOLD}</p><p>Share</p>"}, TOLD),
        (
            {"content_text": f"{TOLD}\n\n{MORE}", "content_html": f"<p>{TOLD}</p>"},
            f"{TOLD}\n\n{MORE}",
        ),
        ({"content_text": TOLD, "content_html": "<img src='a.jpg'>"}, TOLD),
        ({"content_text": " ", "content_html": f"<p>{TOLD}"}, TOLD),
        ({"content_text": None, "content_html": f"{TOLD}<br/>{MORE}"}, f"{TOLD}\n{MORE}"),
    ],
    ids=["an extract beside it", "a button", "an extract of it", "no words", "blank", "null"],
)
def test_of_two_texts_the_plain_one_is_read_unless_it_is_an_extract(
    tmp_path: Path, item: dict[str, Any], text: str
) -> None:
    assert read(tmp_path, [{"id": "1"} | item]).articles.one().text == text


@pytest.mark.parametrize("opening", ["<html>", "<!DOCTYPE html>\n<html>", "<!-- x --> <body>"])
def test_a_whole_page_is_no_text_of_an_item(tmp_path: Path, opening: str) -> None:
    page = f"{opening}<ul><li>{MORE}</li><li>{MORE}</li></ul><p>{TOLD}</p>"
    corpus = read(tmp_path, [{"id": "1", "content_html": page}, {"id": "2", "content_text": MORE}])
    assert [problem.kind for problem in corpus.problems] == ["web page"]
    beside = [{"id": "1", "content_html": page, "content_text": TOLD}]
    assert read(tmp_path, beside).articles.one().text == TOLD


def test_numbers_of_characters_are_no_numbers_of_seats(tmp_path: Path) -> None:
    corpus = read(
        tmp_path, [{"id": "1", "content_html": "<p>The DMK&#8217;s offer is 2 seats.</p>"}]
    )
    assert {plan.seats.at_least for plan in corpus.seat_plans} <= {2}


def test_a_row_is_read_from_another_column_with_a_text_unless_one_is_asked_for(
    tmp_path: Path,
) -> None:
    path = tmp_path / "items.jsonl"
    rows = [
        {"id": "1", "body": TOLD},
        {"id": "2", "content": MORE},
        {"id": "3", "news": "politics"},
    ]
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    assert len(pc.read(path).articles) == 2
    assert [a.source.source_id for a in pc.read(path, text_column="body").articles] == ["1"]


def read(folder: Path, items: list[dict[str, Any]]) -> pc.Corpus:
    path = folder / "feed.json"
    path.write_text(json.dumps(FEED | {"items": items}), encoding="utf-8")
    return pc.read(path)
