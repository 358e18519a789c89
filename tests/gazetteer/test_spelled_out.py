"""Names are spelled out once for the same forms, and anew where any of them is another."""

from __future__ import annotations

from pathlib import Path

import pytest

from pollcorpus._shelf import FOLDER
from pollcorpus.gazetteer import spelled_out
from pollcorpus.gazetteer.spelled_out import IN_DEVANAGARI, IN_LATIN, SpelledOut
from pollcorpus.gazetteer.writings import Form

NAIK = Form("ram naik", ("Ram", "Naik"), (" ",), person=True)


@pytest.fixture(autouse=True)
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder for what is spelled out, with nothing in it."""
    monkeypatch.setenv(FOLDER, str(tmp_path))
    spelled_out._shelf.cache_clear()


def never(*_: object) -> object:
    raise AssertionError("spelled out again")


def test_the_same_names_are_spelled_out_once(monkeypatch: pytest.MonkeyPatch) -> None:
    first = SpelledOut([[NAIK]]).of(IN_LATIN)
    spelled_out._shelf().write()
    spelled_out._shelf.cache_clear()
    monkeypatch.setattr(spelled_out, "_written", never)
    assert SpelledOut([[NAIK]]).of(IN_LATIN) == first


@pytest.mark.parametrize(
    "other",
    [
        Form("ram naik", ("Rama", "Naik"), (" ",), person=True),
        Form("ram naik", ("Ram", "Naik"), ("-",), person=True),
        Form("ram naik", ("Ram", "Naik"), (" ",)),
        Form("ram naik", ("Ram", "Naik"), (" ",), person=True, famous=True),
        Form("naik", ("Ram", "Naik"), (" ",), person=True),
    ],
)
def test_another_form_is_spelled_out_anew(other: Form) -> None:
    known = SpelledOut([[NAIK]])
    assert known._signature != SpelledOut([[other]])._signature
    assert known._signature != SpelledOut([[NAIK, other]])._signature
    assert SpelledOut([[NAIK], [other]])._signature != SpelledOut([[NAIK, other]])._signature


def test_each_script_has_the_names_that_are_written_in_it() -> None:
    hindi = Form("राम नाइक", ("राम", "नाइक"), (" ",), person=True)
    both = SpelledOut([[NAIK, hindi]])
    [(latin, _)], [(devanagari, _)] = both.of(IN_LATIN), both.of(IN_DEVANAGARI)
    assert "Ram Naik" in latin
    assert "राम नाइक" not in latin
    assert set(devanagari.values()) == {"राम नाइक"}
