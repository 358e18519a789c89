"""Formats and languages are found in the package, and in other packages by entry points."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from pollcorpus import plugins
from pollcorpus.errors import PluginError
from pollcorpus.models import Article, Problem
from pollcorpus.reading import read_articles, read_text

MODULE = """
from pollcorpus.plugins import Format, Recognition

def recognise(raw):
    return Recognition(weight=99, why="the mark") if raw.text.startswith("@@") else None

def layout(text):
    raise NotImplementedError

FORMAT = Format(name="{name}", summary="starts with a mark", recognise=recognise, layout=layout)
NOT_A_FORMAT = 42
"""


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder on the path, in which tests install distributions."""
    monkeypatch.syspath_prepend(tmp_path)
    plugins.formats.cache_clear()
    yield tmp_path
    plugins.formats.cache_clear()


def install(folder: Path, module: str, constant: str, name: str = "marked text") -> None:
    (folder / f"{module}.py").write_text(MODULE.format(name=name), encoding="utf-8")
    info = folder / f"{module}-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Name: {module}\nVersion: 1.0\n", encoding="utf-8")
    points = f"[pollcorpus.formats]\nany = {module}:{constant}\n"
    (info / "entry_points.txt").write_text(points, encoding="utf-8")


def test_another_packages_format_stands_beside_the_own_ones(package: Path) -> None:
    own = {found.name for found in plugins.formats()}
    plugins.formats.cache_clear()
    install(package, "marked_one", "FORMAT")
    assert {found.name for found in plugins.formats()} == own | {"marked text"}


def test_an_entry_point_that_names_no_format_says_so(package: Path) -> None:
    install(package, "marked_two", "NOT_A_FORMAT")
    with pytest.raises(PluginError, match=r"marked_two:NOT_A_FORMAT gives 42, not a Format"):
        plugins.formats()


def test_two_plugins_of_one_name_are_refused(package: Path) -> None:
    install(package, "marked_three", "FORMAT", name="plain text")
    with pytest.raises(PluginError, match="two plugins are called 'plain text'"):
        plugins.formats()


def test_a_plugin_that_cannot_be_loaded_is_named_with_its_package(package: Path) -> None:
    install(package, "marked_four", "MISSING")
    expected = r"marked_four:MISSING cannot be loaded: AttributeError.* package marked_four"
    with pytest.raises(PluginError, match=expected):
        plugins.formats()


def test_a_pile_is_read_past_a_text_on_which_a_format_fails(package: Path, tmp_path: Path) -> None:
    install(package, "marked_five", "FORMAT")
    plugins.formats.cache_clear()
    pile = tmp_path / "pile"
    pile.mkdir()
    (pile / "a.txt").write_text("@@ and no layout", encoding="utf-8")
    (pile / "b.txt").write_text("Nitish Kumar met Lalu Prasad Yadav in Patna.", encoding="utf-8")
    rows = '{"text": "@@"}\n{"text": "Nitish Kumar met Lalu Prasad Yadav in Gaya."}\n'
    (pile / "c.jsonl").write_text(rows, encoding="utf-8")
    found = list(read_articles(pile))
    assert [item.body for item in found if isinstance(item, Article)] == [
        "Nitish Kumar met Lalu Prasad Yadav in Patna.",
        "Nitish Kumar met Lalu Prasad Yadav in Gaya.",
    ]
    told = [str(item) for item in found if isinstance(item, Problem)]
    assert all(
        where in text for where, text in zip(("a.txt", "c.jsonl, line 1"), told, strict=True)
    )
    assert all("the format 'marked text' failed: NotImplementedError" in text for text in told)
    with pytest.raises(PluginError, match="the format 'marked text' failed"):
        read_text("@@ and no layout")


def test_an_unknown_language_is_told_with_the_known_ones() -> None:
    with pytest.raises(PluginError, match=r"no language pack for 'xx'; there are en, hi"):
        plugins.language("xx")
