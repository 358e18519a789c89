"""Tables of a language pack that tests write into packages of their own."""

from __future__ import annotations

from pathlib import Path

import pytest


def written(path: Path, patch: pytest.MonkeyPatch, name: str, table: str, lines: list[str]) -> str:
    """Put a table into a new package on the path; return its resource ("package/name.csv")."""
    folder = path / name
    folder.mkdir()
    (folder / "__init__.py").touch()
    (folder / table).write_text("\n".join([*lines, ""]), encoding="utf-8")
    patch.syspath_prepend(path)
    return f"{name}/{table}"
