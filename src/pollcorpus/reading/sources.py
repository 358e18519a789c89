"""Where texts are: files, folders, archives and compressed files, each opened in turn."""

from __future__ import annotations

import gzip
import tarfile
import zipfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from glob import glob, has_magic
from io import BytesIO
from os import PathLike, fspath, stat
from os.path import exists, isdir, isfile
from pathlib import Path
from typing import IO, TypeAlias, TypeVar, cast

from attrs import Factory, define, frozen

from pollcorpus.models import Problem, Severity
from pollcorpus.reading.gauge import Files
from pollcorpus.reading.unread import advice_on

AnyPath: TypeAlias = str | PathLike[str]
_Path = TypeVar("_Path")
"""A path, or what else may stand among paths."""

TEXT_SUFFIXES = frozenset({".txt", ".text", ".jsonl", ".ndjson", ".jl", ".json", ".csv", ".tsv"})
ZIP_SUFFIXES = frozenset({".zip"})
TAR_SUFFIXES = frozenset({".tar", ".tgz", ".tbz2", ".txz"})
MEMBER_LIMIT = 1 << 30
"""No member of an archive may grow beyond these bytes."""
ARCHIVE_LIMIT = 1 << 33
"""Nor may all of an archive."""

_UNREADABLE = (OSError, EOFError, zipfile.BadZipFile, tarfile.TarError, RuntimeError, ValueError)


@frozen(kw_only=True)
class Blob:
    """Something that holds text: a file, or a member of an archive.

    `path` has `/` between its parts, an archive's name being one of them.
    """

    path: str
    open: Callable[[], IO[bytes]]

    @property
    def stem(self) -> str:
        """The name without folder and suffixes."""
        return stem_of(self.path)


def stem_of(path: AnyPath) -> str:
    """Return the name of a file without folder and suffixes.

    >>> stem_of("articles/dinner.txt"), stem_of("2024.01.pile.jsonl.gz")
    ('dinner', '2024.01.pile')
    """
    name = Path(path).name
    while Path(name).suffix.lower() in (TEXT_SUFFIXES | {".gz"}) and Path(name).stem:
        name = Path(name).stem
    return name


_PLAIN = Files()
_MISSING = "there is no such file or folder"
_NO_MATCH = "no file or folder matches this pattern"
_NO_NAME = Problem(
    kind="missing",
    path="''",
    message="an empty path names no file or folder",
    advice="give one, or '.' for the folder that you work in",
)
"""Of a variable of a shell or form that was not set: it would be read as all that is here."""


def expanded(paths: Iterable[_Path]) -> Iterator[_Path]:
    """Put in the place of a pattern what it matches, as a shell does: "articles/*.txt".

    The matches come in the order of their names, none that lies in a folder
    that matches too; "**" stands for any folders. A pattern that matches
    nothing stays, and so does the name of something that is there.
    """
    for path in paths:
        name = str(path) if isinstance(path, str | Path) else ""
        if not has_magic(name) or _is_there(Path(name)):
            yield path
            continue
        matches = sorted(map(Path, glob(name, recursive=True)))
        folders = {match for match in matches if isdir(match)}
        found = [match for match in matches if folders.isdisjoint(match.parents)]
        yield from cast("list[_Path]", found) or [path]


def find_blobs(*paths: AnyPath | Blob, files: Files = _PLAIN) -> Iterator[Blob | Problem]:
    """Yield what the paths lead to, in the order given; folders in the order of their names."""
    for given in paths:
        if isinstance(given, Blob):
            yield given
            continue
        path = Path(given)
        if not fspath(given):
            yield _NO_NAME
        elif isdir(path):
            yield from _folder(path, files)
        elif _is_there(path):
            yield from _file(path, files)
        else:
            yield Problem(
                kind="missing",
                path=shown_path(given),
                message=_NO_MATCH if has_magic(fspath(given)) else _MISSING,
                advice="check the spelling, and the folder that you work in",
            )


def shown_path(path: AnyPath | Blob) -> str:
    """Return a path as problems show it, with `/` on every system."""
    if isinstance(path, Blob):
        return path.path
    return Path(path).as_posix() if fspath(path) else "''"


_CORPUS = ".pollcorpus"
"""What the suffix of a corpus file, and of what SQLite keeps beside it, begins with."""
_NAMED = 3
"""So many of the files that are left out are named."""


def find_files(*paths: AnyPath) -> Iterator[Path]:
    """Yield the files on the disk that the paths lead to."""
    for path in map(Path, filter(fspath, paths)):
        if isdir(path):
            yield from (
                found
                for found in _walk(path)
                if isinstance(found, Path) and _is_read(found) and not _is_no_file(found)
            )
        else:
            yield path


def _folder(folder: Path, files: Files) -> Iterator[Blob | Problem]:
    skipped = _Skipped()
    for path in _walk(folder):
        if isinstance(path, Problem):
            yield path
        elif _is_read(path) and _is_no_file(path):
            yield _no_file(shown_path(path))
        elif _is_read(path):
            yield from _file(path, files)
        elif not path.suffix.startswith(_CORPUS):
            skipped.add(path.relative_to(folder).as_posix())
    yield from skipped.told(shown_path(folder))


def _walk(folder: Path) -> Iterator[Path | Problem]:
    """Yield the files below a folder in order, without what is hidden and links to folders."""
    try:
        entries = sorted(folder.iterdir(), key=lambda entry: entry.name)
    except OSError as error:
        yield _unreadable(shown_path(folder), error)
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if not isdir(entry):  # nor what may not be looked at: opening it will tell
            yield entry
        elif not entry.is_symlink():
            yield from _walk(entry)


@define
class _Skipped:
    """Files of a folder or archive that are left out: how many of each kind, the first by name."""

    kinds: Counter[str] = Factory(Counter)
    first: list[str] = Factory(list)

    def add(self, name: str) -> None:
        self.kinds[Path(name).suffix.lower() or "no suffix"] += 1
        if len(self.first) < _NAMED:
            self.first.append(name)

    def told(self, path: str) -> Iterator[Problem]:
        """Yield a problem if any file was left out."""
        if self.kinds:
            total = self.kinds.total()
            yield Problem(
                kind="skipped",
                path=path,
                message=f"{total} file{'s' * (total > 1)} of other kinds: {self._which(total)}",
                advice="; ".join(advice_on(self.kinds)),
                severity=Severity.WARNING,
            )

    def _which(self, total: int) -> str:
        names = ", ".join(self.first)
        if total <= _NAMED:
            return names
        kinds = ", ".join(f"{suffix} {n}" for suffix, n in sorted(self.kinds.items()))
        return f"{kinds}; the first are {names}"


def _is_read(path: Path) -> bool:
    """Tell whether a file of a folder is read: others are when they are named themselves."""
    return _is_text(path.name) or is_archive(path.name)


def _is_no_file(path: Path) -> bool:
    """Tell whether a name stands for a pipe or a device, of which nobody knows when it ends."""
    return exists(path) and not isfile(path)


def _is_there(path: Path) -> bool:
    """Tell whether there is something of a name, though nobody may look at it."""
    try:
        stat(path)
    except (FileNotFoundError, NotADirectoryError, ValueError):
        return False
    except OSError:  # opening it will tell what is wrong
        return True
    return True


def _is_text(name: str) -> bool:
    return Path(name.lower().removesuffix(".gz")).suffix in TEXT_SUFFIXES


def is_archive(name: str) -> bool:
    """Tell whether a file of a name is one that holds others."""
    return _is_zip(name) or _is_tar(name)


def _is_zip(name: str) -> bool:
    return Path(name.lower()).suffix in ZIP_SUFFIXES


def _is_tar(name: str) -> bool:
    path = Path(name.lower())
    return path.suffix in TAR_SUFFIXES or path.suffixes[-2:-1] == [".tar"]


def _file(path: Path, files: Files) -> Iterator[Blob | Problem]:
    shown = shown_path(path)
    if not files.begin(path, shown):
        return
    try:
        if _is_zip(path.name):
            yield from _zip(path, shown, files)
        elif _is_tar(path.name):
            yield from _tar(path, shown, files)
        elif path.suffix.lower() == ".gz":
            yield Blob(path=shown, open=lambda: cast("IO[bytes]", _Unpacked(files.open(path))))
        else:
            yield Blob(path=shown, open=lambda: files.open(path))
    except _UNREADABLE as error:
        yield _unreadable(shown, error)
    files.end(path, shown)


class _Unpacked(gzip.GzipFile):
    """A compressed file that closes what it reads from."""

    def __init__(self, packed: IO[bytes]) -> None:
        super().__init__(fileobj=packed, mode="rb")
        self._packed = packed

    def close(self) -> None:
        super().close()
        self._packed.close()


def _zip(path: Path, shown: str, files: Files) -> Iterator[Blob | Problem]:
    with files.open(path) as file, zipfile.ZipFile(file) as archive:
        members = {info.filename: info for info in archive.infolist() if not info.is_dir()}
        sizes = {name: info.file_size for name, info in members.items()}
        yield from _members(shown, sizes, lambda name: archive.open(members[name]))


def _tar(path: Path, shown: str, files: Files) -> Iterator[Blob | Problem]:
    with files.open(path) as file, tarfile.open(fileobj=file) as archive:
        members = {info.name: info for info in archive.getmembers() if info.isfile()}
        sizes = {name: info.size for name, info in members.items()}
        yield from _members(
            shown, sizes, lambda name: archive.extractfile(members[name]) or BytesIO()
        )


def _members(
    archive: str, sizes: dict[str, int], opened: Callable[[str], IO[bytes]]
) -> Iterator[Blob | Problem]:
    skipped = _Skipped()
    total = 0
    for name in sorted(sizes):
        parts = [part for part in name.replace("\\", "/").split("/") if part not in ("", ".", "..")]
        if not parts or any(part.startswith((".", "__MACOSX")) for part in parts):
            continue
        if not _is_text(parts[-1]):
            skipped.add("/".join(parts))
            continue
        total += sizes[name]
        member = "/".join([archive, *parts])
        if sizes[name] > MEMBER_LIMIT or total > ARCHIVE_LIMIT:
            yield _too_large(member, sizes[name])
        else:
            yield Blob(path=member, open=_opener(opened, name, parts[-1]))
    yield from skipped.told(archive)


def _opener(opened: Callable[[str], IO[bytes]], name: str, last: str) -> Callable[[], IO[bytes]]:
    if last.lower().endswith(".gz"):
        return lambda: cast("IO[bytes]", gzip.GzipFile(fileobj=opened(name), mode="rb"))
    return lambda: opened(name)


def _unreadable(path: str, error: BaseException) -> Problem:
    what = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return Problem(
        kind="unreadable", path=path, message=f"cannot be read: {what}", advice="it was left out"
    )


def _no_file(path: str) -> Problem:
    return Problem(
        kind="unreadable",
        path=path,
        message="is a pipe or a device, not a file",
        advice="name it itself to have it read",
    )


def _too_large(path: str, size: int) -> Problem:
    return Problem(
        kind="too large",
        path=path,
        message=f"would grow to {size} bytes",
        advice="unpack the archive, and read the files",
    )
