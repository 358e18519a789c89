"""NewsArticle and ninjs of any shape: whatever the JSON holds, it gives articles or problems."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pollcorpus.formats import news_article, ninjs
from pollcorpus.models import Problem
from pollcorpus.plugins import Raw, Record

KEYS = (
    "@type @graph @id text articleBody headline name datePublished inLanguage url identifier "
    "propertyID publisher mainEntityOfPage type uri bodies headlines role value contentType "
    "descriptions versionCreated altIds renditions href infoSources language body_text"
).split()
WORDS = (
    "NewsArticle|Article|text|picture|published|source_id|2024-03-19|2024-03-19T07:30:00+05:30|"
    "2024-03~|soon|en|text/plain|Asha Verma met Ravi Menon.| "
).split("|")

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.sampled_from(WORDS),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=5)
    ),
    max_leaves=20,
)
objects = st.dictionaries(st.sampled_from(KEYS), values, min_size=1, max_size=8)


def read(document: Any, *, lines: bool) -> list[Record | Problem]:
    text = (
        "".join(f"{json.dumps(part)}\n" for part in document)
        if lines
        else json.dumps(document, indent=1)
    )
    raw = Raw(path="odd.json", text=text)
    found = []
    for known in (news_article.FORMAT, ninjs.FORMAT):
        known.recognise(raw)
        found += known.records(raw)
    return found


@given(st.lists(objects, max_size=4), st.booleans())
def test_any_object_gives_records_or_problems(document: Any, lines: bool) -> None:
    for item in read(document, lines=lines):
        if isinstance(item, Record):
            assert item.text.strip()
        else:
            assert isinstance(item, Problem) and item.message


@given(objects)
def test_one_on_a_line_and_all_in_a_list_are_the_same(plain: Any) -> None:
    kept = [plain, {"@type": "NewsArticle", "text": "Asha Verma met Ravi Menon."}]
    one, other = read(kept, lines=True), read(kept, lines=False)
    assert [(type(i), getattr(i, "text", None)) for i in one] == [
        (type(i), getattr(i, "text", None)) for i in other
    ]


@pytest.mark.parametrize(
    ("dates", "published"),
    [
        ({"datePublished": "2023-04-02", "dateCreated": "2023-04-01"}, "2023-04-02"),
        ({"dateCreated": "2023-04-01", "publication": {"description": "date: unknown"}}, "2023-04-01"),
        ({"dateCreated": "2023-04-01", "publication": {"description": "date: 2023~"}}, "2023-04-01"),
        ({"publication": {"description": "date: 2023-04~; time: 10:00"}}, "2023-04~"),
        ({"publication": {"description": "date: soon"}}, "None"),
    ],
)  # fmt: skip
def test_a_less_exact_date_is_taken_from_beside_where_there_is_no_other(dates, published) -> None:
    (record,) = read(
        [{"@type": "NewsArticle", "text": "Asha Verma met Ravi Menon.", **dates}], lines=True
    )[:1]
    assert isinstance(record, Record)
    assert str(record.published) == published
    assert not record.problems
