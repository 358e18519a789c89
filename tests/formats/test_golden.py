"""Every format against a page of its kind: what was recognised, and what each stretch is.

Run with POLLCORPUS_REGENERATE=1 to write the expected files anew, then read the difference.
"""

import json
import os
from pathlib import Path

import pytest

from pollcorpus.models import Article, Problem
from pollcorpus.plugins import formats
from pollcorpus.reading import read_articles

GOLDEN = Path(__file__).with_name("golden")
PAGES = sorted(path for path in GOLDEN.iterdir() if not path.name.endswith(".expected.json"))


def outline(item):
    if isinstance(item, Problem):
        return {
            "problem": item.kind,
            "severity": item.severity.value,
            "record": item.record,
            "message": item.message,
        }
    return {
        "id": item.source.source_id,
        "format": item.source.format,
        "language": item.language,
        "published": item.published and str(item.published),
        "published_from": item.published_from,
        "published_words": item.published_span and item.published_span.of(item.text),
        "title": item.title,
        "segments": [[s.kind.value, s.span.of(item.text)] for s in item.segments],
    }


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.name)
def test_page_is_laid_out_as_expected(page):
    found = [outline(item) for item in read_articles(page)]
    expected = page.with_name(page.name + ".expected.json")
    if os.environ.get("POLLCORPUS_REGENERATE"):
        text = json.dumps(found, ensure_ascii=False, indent=1)
        expected.write_text(text + "\n", encoding="utf-8")
    assert found == json.loads(expected.read_text(encoding="utf-8"))


def test_every_format_has_a_golden_page():
    shown = {
        item.source.format
        for page in PAGES
        for item in read_articles(page)
        if isinstance(item, Article)
    }
    told = {"saved corpus"}  # as a problem: it holds no article
    assert {f.name for f in formats()} - told == {n for both in shown for n in both.split(", ")}
