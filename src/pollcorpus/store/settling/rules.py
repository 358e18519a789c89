"""By which rules and reference data articles were compared: others call for comparing all anew."""

from __future__ import annotations

from functools import cache
from hashlib import blake2b
from importlib.resources import files

_PARTS = (("pollcorpus.resolve", ".py"), ("pollcorpus.gazetteer", ".py"))
_DATA = ("pollcorpus.gazetteer", "data")


@cache
def fingerprint() -> str:
    """Return what changes with the code and the data that comparing rests on."""
    found = [
        file
        for package, suffix in _PARTS
        for file in files(package).iterdir()
        if file.name.endswith(suffix)
    ]
    found += [file for file in (files(_DATA[0]) / _DATA[1]).iterdir() if file.is_file()]
    digest = blake2b(digest_size=16)
    for file in sorted(found, key=lambda file: file.name):
        digest.update(file.name.encode())
        digest.update(file.read_bytes())
    return digest.hexdigest()
