"""A file is compared anew when the rules change by which its articles were compared."""

from __future__ import annotations

import shutil
from importlib.resources import files
from pathlib import Path

import pytest

from pollcorpus.store.settling import rules

RULES = (
    ("pollcorpus.gazetteer", "book.py"),
    ("pollcorpus.models", "same_meeting.py"),
    ("pollcorpus.models", "meeting_report.py"),
    ("pollcorpus.resolve", "accounts.py"),
    ("pollcorpus.store.settling", "roll.py"),
    ("pollcorpus.gazetteer", "data/persons.csv"),
)


@pytest.mark.parametrize(("package", "changed"), RULES)
def test_every_rule_and_the_layout_of_rows_count(
    package: str, changed: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = Path(str(files(package)))
    copy = tmp_path / package
    shutil.copytree(source, copy, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(rules, "files", lambda name: copy if name == package else files(name))
    before = rules.fingerprint.__wrapped__()
    assert before == rules.fingerprint.__wrapped__()
    with (copy / changed).open("a", encoding="utf-8") as file:
        file.write("\n")
    assert rules.fingerprint.__wrapped__() != before
