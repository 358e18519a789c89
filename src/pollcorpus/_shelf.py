"""What takes long to make, kept in a file from one run to the next, as Python keeps bytecode."""

from __future__ import annotations

import atexit
import contextlib
import marshal
import os
import sys
import tempfile
from collections.abc import Callable
from hashlib import blake2b
from importlib.resources import files
from pathlib import Path
from typing import Any

from attrs import Factory, define, field

FOLDER = "POLLCORPUS_CACHE"
"""The environment variable that names the folder to keep them in; an empty one keeps none."""
# with more entries than this, most of them of what has been changed since, the file begins anew
_MOST = 20_000
# so many new ones are worth writing before the end of a run
_WORTH = 256


@define(eq=False)
class Shelf:
    """A file of what has been made before, of builtin types, each by a key.

    It is read at the first question, and written from time to time and when Python ends. A file
    that is missing, damaged or without the stamp counts as empty, and a folder that cannot be
    written to is left alone: all is made anew then, which takes longer and changes nothing.

    >>> shelf = Shelf(path=None, stamp=b"1")
    >>> shelf.get(b"seven", lambda: 3 + 4), shelf.get(b"seven", lambda: 0)
    (7, 7)
    """

    path: Path | None
    stamp: bytes
    most: int = _MOST
    _made: dict[bytes, Any] | None = field(default=None, init=False)
    _new: dict[bytes, Any] = field(default=Factory(dict), init=False)

    def get(self, key: bytes, make: Callable[[], Any]) -> Any:
        """Return what is kept under a key, or make it and keep it."""
        if self._made is None:
            self._made = self._read()
        for kept in (self._made, self._new):
            if key in kept:
                return kept[key]
        made = make()
        self._keep(key, made)
        return made

    def _keep(self, key: bytes, made: Any) -> None:
        if not self._new:
            atexit.register(self.write)
        self._new[key] = made
        if len(self._new) >= max(_WORTH, len(self._made or ())):
            self.write()

    def write(self) -> None:
        """Add what is new to the file, beside what other processes have put there meanwhile."""
        atexit.unregister(self.write)
        new, self._new = self._new, {}
        self._made = {**(self._made or {}), **new}
        every = {**self._read(), **new}
        if self.path is not None:
            with contextlib.suppress(OSError):  # it is there for speed alone
                kept = every if len(every) <= self.most else new
                _replace(self.path, self.stamp + marshal.dumps(kept))

    def _read(self) -> dict[bytes, Any]:
        with contextlib.suppress(OSError, EOFError, ValueError, TypeError):
            held = self.path.read_bytes() if self.path else b""
            if held.startswith(self.stamp):
                found = marshal.loads(held[len(self.stamp) :])
                return found if isinstance(found, dict) else {}
        return {}


def shelf_of(name: str, *makers: str, most: int = _MOST) -> Shelf:
    """Return the shelf of what some modules make, which begins anew when they or Python change.

    `makers` are paths of modules within the package, `most` the entries that are kept at a time.
    """
    sources = [files("pollcorpus").joinpath(module).read_text("utf-8") for module in makers]
    folder = _folder()
    path = folder / f"{name}.{sys.implementation.cache_tag}" if folder else None
    return Shelf(path=path, stamp=key(sys.version, *sources), most=most)


def _folder() -> Path | None:
    """Where to keep them: where users say, or where their system keeps such files."""
    named = os.environ.get(FOLDER)
    if named is not None:
        return Path(named) if named else None
    from platformdirs import user_cache_path

    usual = user_cache_path("pollcorpus", appauthor=False)
    return usual if usual.is_absolute() else None  # a user without a home has "~" for one


def key(*parts: str) -> bytes:
    """Return a key of a fixed length for some texts."""
    return blake2b("\0".join(parts).encode("utf-8", "surrogatepass"), digest_size=16).digest()


def _replace(path: Path, content: bytes) -> None:
    """Write a file at once or not at all, as others may be reading it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as part:
        part.write(content)
    os.replace(part.name, path)
