"""By which rules and reference data articles were compared: others call for comparing all anew."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from hashlib import blake2b
from importlib.resources import files

_PACKAGES = (
    "pollcorpus.gazetteer",
    "pollcorpus.models",
    "pollcorpus.resolve",
    "pollcorpus.store.settling",
)
"""Where the rules are, and how a file writes down what was compared by them."""
_DATA = ("pollcorpus.gazetteer", "data")


@cache
def fingerprint() -> str:
    """Return what changes with the code and the data that comparing rests on."""
    digest = blake2b(digest_size=16)
    for name, content in sorted(_contents()):
        digest.update(name.encode())
        digest.update(content)
    return digest.hexdigest()


def _contents() -> Iterator[tuple[str, bytes]]:
    """Each file, by its package and name."""
    for package in _PACKAGES:
        for file in files(package).iterdir():
            if file.name.endswith(".py"):
                yield f"{package}/{file.name}", file.read_bytes()
    for file in (files(_DATA[0]) / _DATA[1]).iterdir():
        if file.is_file():
            yield "/".join((*_DATA, file.name)), file.read_bytes()
