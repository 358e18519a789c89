"""The peers that the library is measured against."""

import csv
import json
import re
import warnings
from collections.abc import Callable, Iterator
from functools import cache
from importlib.resources import files
from itertools import islice
from typing import Any

import ahocorasick_rs

from pollcorpus._text import normalise

NAMED = ("persons", "parties", "states", "constituencies", "places")


@cache
def bare_scan() -> Callable[[str], object]:
    """Return a scan for every name of the reference data: no word boundaries, no records."""
    automaton = ahocorasick_rs.AhoCorasick(
        sorted(set(map(normalise, forms()))), matchkind=ahocorasick_rs.MatchKind.LeftmostLongest
    )
    return automaton.find_matches_as_indexes


def forms() -> list[str]:
    """Return every name of the reference data, in both languages, each once."""
    return sorted({form for name in NAMED for form in _forms(name)})


def spacy_ruler(language: str) -> Callable[[str], object]:
    """Return a blank spaCy pipeline that finds sentences and the names of the reference data."""
    import spacy

    pipeline = spacy.blank(language)
    pipeline.add_pipe("sentencizer")
    ruler = pipeline.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "NAME", "pattern": form} for form in forms()])
    return pipeline


def _forms(name: str) -> list[str]:
    text = (files("pollcorpus") / "gazetteer" / "data" / f"{name}.csv").read_text("utf-8")
    columns = ("name_en", "aliases_en", "name_hi", "aliases_hi")
    rows = csv.DictReader(text.splitlines())
    return [form for row in rows for c in columns for form in row[c].split(";") if form]


def dateparser_search(language: str) -> Callable[[str], object]:
    """Return dateparser's search in one language."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from dateparser.search import search_dates
    return lambda text: search_dates(text, languages=[language])


def places_by_hand(rows: list[Any], word: str) -> Iterator[tuple[Any, int, int]]:
    """Find where a word stands in articles: the record, and from where to where in its text."""
    for _, text, record in rows:
        plain = json.loads(record)
        yield from ((plain, *found.span()) for found in _standing(word, text))


def _standing(word: str, text: str) -> Iterator[re.Match[str]]:
    return re.finditer(rf"(?i)(?<!\S){re.escape(word)}(?=[\s.]|$)", text)


def lines_by_hand(rows: list[Any], word: str) -> Iterator[str]:
    """Write the least that makes a line: eight words on either side, and brackets about names."""
    for text, told in rows:
        named = sorted(map(tuple, json.loads(told)))
        for found in _standing(word, text):
            before = list(re.finditer(r"\S+", text[: found.start()]))[-8:]
            after = list(islice(re.finditer(r"\S+", text[found.end() :]), 8))
            start = before[0].start() if before else found.start()
            stop = found.end() + after[-1].end() if after else found.end()
            parts, at = [], start
            for first, last in named:
                if at <= first and last <= stop:
                    parts += [text[at:first], f"[{text[first:last]}]"]
                    at = last
            yield " ".join("".join([*parts, text[at:stop]]).split())
