"""The error tree: what was found, where it stands, and what to do about it."""

from __future__ import annotations

import os
from difflib import get_close_matches
from errno import EACCES, EBUSY, EIO, EISDIR, ENOENT
from os import PathLike
from pathlib import Path
from types import UnionType
from typing import Any

from pollcorpus._display.words import pointed_at

_SHOWN = 6
"""A message names so many candidates."""


class PollcorpusError(Exception):
    """Base of every error that this library raises on purpose."""

    def __reduce__(self) -> tuple[Any, ...]:
        # others are made anew from their message, which these do not take
        return _raised_before, (type(self), self.args), self.__dict__


def _raised_before(kind: type[PollcorpusError], args: tuple[Any, ...]) -> PollcorpusError:
    """Make an error that was raised in another process."""
    error = kind.__new__(kind, *args)
    error.args = args
    return error


class DateSyntaxError(PollcorpusError, ValueError):
    """Text that was given as an EDTF date is none.

    The message repeats the text with a caret under the first fault; `advice`
    tells how to write it.
    """

    HOW = "write 2023-06-23, 2023-06 or 2023"

    def __init__(self, text: str, position: int, expected: str, *, advice: str = HOW) -> None:
        self.text = text
        self.position = position
        self.expected = expected
        self.advice = advice
        super().__init__(f"expected {expected}; {advice}\n{pointed_at(text, position)}")


class QuerySyntaxError(PollcorpusError, ValueError):
    """A search for words that cannot be understood; a caret in the message shows where."""

    def __init__(self, text: str, position: int, expected: str) -> None:
        self.text = text
        self.position = position
        self.expected = expected
        super().__init__(f"expected {expected}\n{pointed_at(text, position)}")


class PeriodError(PollcorpusError, ValueError):
    """A period that ends before it starts, or an end of one that lies in no known year."""


class ArgumentError(PollcorpusError, TypeError):
    """An argument of a type that a function does not take; says which it takes.

    `where` is the function as it is called, `given` the value.
    """

    def __init__(self, where: str, expected: str, given: object, *, advice: str = "") -> None:
        self.where = where
        self.expected = expected
        self.given = given
        self.advice = advice
        shown = repr(given)
        shown = shown if len(shown) <= 60 else f"{shown[:59]}…"
        hint = f"; {advice}" if advice else ""
        super().__init__(f"{where} takes {expected}, not {shown}{hint}")


class FormatError(PollcorpusError, ValueError):
    """A source cannot be read as an article: says where the fault is and what to do."""

    def __init__(self, what: str, *, where: str = "", advice: str = "") -> None:
        self.what = what
        self.where = where
        self.advice = advice
        super().__init__("; ".join(part for part in (what, where, advice) if part))


class RecordError(PollcorpusError, ValueError):
    """Values that a record cannot have, by themselves or together.

    `where` is the record and its field, `what` says what is wrong.
    """

    def __init__(self, where: str, what: str, *, advice: str = "") -> None:
        self.where = where
        self.what = what
        self.advice = advice
        super().__init__(f"{where}: {what}" + (f"; {advice}" if advice else ""))


class FileError(PollcorpusError, OSError):
    """A file or folder that cannot be read or written; `path` says which.

    `what` says what is wrong and `advice` what to do; `errno` is as the
    system has it.
    """

    errno: int | None
    strerror: str | None
    _ERRNO = EIO

    def __init__(self, path: str, what: str, *, advice: str = "", code: int | None = None) -> None:
        self.path = path
        self.what = what
        self.advice = advice
        super().__init__(f"{path}: {what}" + (f"; {advice}" if advice else ""))
        self.errno = self._ERRNO if code is None else code
        self.strerror = what
        self.filename = path

    def __reduce__(self) -> tuple[Any, ...]:
        own = {name: getattr(self, name) for name in ("errno", "strerror", "filename")}
        return _raised_before, (type(self), self.args), {**self.__dict__, **own}

    def __str__(self) -> str:
        return str(self.args[0])


class MissingFileError(FileError, FileNotFoundError):
    """A file or folder that is not there; `suggestions` are files beside it with like names."""

    _ERRNO = ENOENT

    def __init__(
        self, path: str, suggestions: tuple[str, ...] = (), *, kind: str = "file", advice: str = ""
    ) -> None:
        self.suggestions = suggestions
        told = [f"did you mean {', '.join(map(repr, suggestions))}?"] if suggestions else []
        if advice:
            told.append(f"Otherwise {advice}" if suggestions else advice)
        super().__init__(path, f"there is no such {kind}", advice=" ".join(told))


class FolderError(FileError, IsADirectoryError):
    """A folder that was named where a file is wanted."""

    _ERRNO = EISDIR

    def __init__(self, path: str, *, advice: str = "name a file in it") -> None:
        super().__init__(path, "this is a folder", advice=advice)


class ForbiddenError(FileError, PermissionError):
    """A file that may not be read, made or written to by who runs this."""

    _ERRNO = EACCES


class BusyError(FileError):
    """A corpus file that another process is writing to."""

    _ERRNO = EBUSY

    def __init__(self, path: str) -> None:
        advice = "read it, or wait until it is done"
        super().__init__(path, "another process is writing", advice=advice)


def files_beside(path: str | PathLike[str]) -> tuple[str, ...]:
    """Return the files beside one that is not there whose names are nearest."""
    missing = Path(path)
    if not missing.parent.is_dir():
        return ()
    names = [file.name for file in missing.parent.iterdir() if file.is_file()]
    longer = [name for name in names if Path(name).stem == missing.name]
    near = longer or get_close_matches(missing.name, names)
    return tuple(os.fspath(missing.with_name(name)) for name in sorted(near)[:3])


def path_of(value: object, where: str) -> str:
    """Return a path as text; raise `ArgumentError` for what is none."""
    if isinstance(value, str | PathLike) and isinstance(path := os.fspath(value), str):
        return path
    raise ArgumentError(where, "the path of a file", value)


def require(
    value: object, kind: type[Any] | UnionType, where: str, expected: str, *, advice: str = ""
) -> None:
    """Raise `ArgumentError` unless a value is of a type."""
    if not isinstance(value, kind):
        raise ArgumentError(where, expected, value, advice=advice)


class UnknownNameError(PollcorpusError, LookupError):
    """A name that stands for nothing where it was given, with what it may have meant.

    `kind` says what was looked for, `suggestions` holds the nearest known
    names, or all that are possible where they are few. `listed` is an
    expression that lists what is known, for the message where nothing is near.
    """

    def __init__(
        self,
        name: str,
        kind: str,
        suggestions: tuple[str, ...] = (),
        *,
        reason: str = "",
        advice: str = "",
        listed: str = "",
    ) -> None:
        self.name = name
        self.kind = kind
        self.suggestions = suggestions
        near = f"did you mean {', '.join(suggestions)}?" if suggestions else ""
        hint = advice or near or (f"{listed} lists those that are known" if listed else "")
        message = reason or f"no {kind} is called {name!r}"
        super().__init__(f"{message}; {hint}" if hint else message)


def unknown(name: str, kind: str, known: tuple[str, ...]) -> UnknownNameError:
    """Return the error for a name that is none of a few: those close to it, or all there are."""
    near = {text.casefold(): text for text in known}
    plain = str(name).casefold()
    close = tuple(near[text] for text in get_close_matches(plain, near))
    listed = ", ".join(known[:_SHOWN]) + (", …" if len(known) > _SHOWN else "")
    advice = "" if close or not known else f"it has: {listed}"
    return UnknownNameError(str(name), kind, close or known, advice=advice)


class AmbiguousNameError(PollcorpusError, LookupError):
    """A name that several actors bear; `candidates` lists their labels.

    Those of the corpus come first, whom most articles name before the others,
    then those that only the gazetteer knows, the best known of them first.
    """

    def __init__(self, name: str, candidates: tuple[str, ...]) -> None:
        self.name = name
        self.candidates = candidates
        rest = len(candidates) - _SHOWN
        if rest > 0:
            shown = f"{', '.join(candidates[:_SHOWN])} or one of {rest} more"
        else:
            shown = f"{', '.join(candidates[:-1])} or {candidates[-1]}"
        full = "the id" if all(label.endswith(")") for label in candidates) else "the full name"
        super().__init__(f"{name!r} may be {shown}; give {full}")


class NoRecordError(PollcorpusError, IndexError):
    """A query has no record of a number; `count` is how many it has."""

    def __init__(self, query: str, number: int, count: int) -> None:
        self.query = query
        self.number = number
        self.count = count
        last = f"the last one is {count - 1}" if count else "it is empty"
        super().__init__(f"{query} has no record {number}; {last}")


class NotOneError(PollcorpusError, LookupError):
    """`one()` was asked of a query with no record, or with several."""

    def __init__(self, query: str, count: int, *, notes: tuple[str, ...] = ()) -> None:
        self.query = query
        self.count = count
        self.notes = notes
        advice = "loosen a filter" if count == 0 else "narrow it, or use first()"
        told = (f"expected one record, found {count}: {query}", *notes, advice)
        super().__init__("; ".join(told))


class CorrectionError(PollcorpusError, ValueError):
    """Two reports are to part that other corrections join.

    `part` holds the two, `joined` the reports through which joins lead from
    one to the other, each as its article's id and its number there.
    """

    def __init__(
        self, part: tuple[tuple[str, int], tuple[str, int]], joined: tuple[tuple[str, int], ...]
    ) -> None:
        self.part = part
        self.joined = joined
        first, second = (f"{ident}#{number}" for ident, number in part)
        chain = " = ".join(f"{ident}#{number}" for ident, number in joined)
        told = f"but are joined ({chain})" if len(joined) > 1 else "but are one and the same"
        super().__init__(
            f"the reports {first} and {second} are to part, {told}; "
            "drop one of these corrections, as in corpus.uncorrected(part=…)"
        )


class MissingExtraError(PollcorpusError, ImportError):
    """A package that a function needs is not installed; `extra` is what brings it."""

    def __init__(self, where: str, package: str, extra: str) -> None:
        self.where = where
        self.package = package
        self.extra = extra
        advice = f"pip install 'pollcorpus[{extra}]'"
        super().__init__(f"{where} needs {package}, which is not installed; {advice}")


class PluginError(PollcorpusError, ValueError):
    """A format or language plugin is not what it should be, or two claim one name."""
