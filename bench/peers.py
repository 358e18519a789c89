"""The peers that the library is measured against."""

import csv
import warnings
from collections.abc import Callable
from functools import cache
from importlib.resources import files

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
