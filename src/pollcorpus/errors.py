"""The error tree: what was found, where it stands, and what to do about it."""

from __future__ import annotations

from pollcorpus._display.words import pointed_at

_SHOWN = 6
"""A message names so many candidates."""


class PollcorpusError(Exception):
    """Base of every error that this library raises on purpose."""


class DateSyntaxError(PollcorpusError, ValueError):
    """Text that was given as an EDTF date is none.

    The message repeats the text with a caret under the first fault; `advice`
    tells how to write it.
    """

    def __init__(self, text: str, position: int, expected: str, *, advice: str = "") -> None:
        self.text = text
        self.position = position
        self.expected = expected
        self.advice = advice
        wanted = f"expected {expected}" + (f"; {advice}" if advice else "")
        super().__init__(f"{wanted}\n{pointed_at(text, position)}")


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


class MissingFileError(PollcorpusError, FileNotFoundError):
    """A corpus file that is not there; `path` says which, `suggestions` what lies beside it."""

    def __init__(self, path: str, suggestions: tuple[str, ...] = ()) -> None:
        self.path = path
        self.suggestions = suggestions
        near = (
            f"did you mean {', '.join(map(repr, suggestions))}? Otherwise " if suggestions else ""
        )
        super().__init__(
            f"there is no file {path!r}; {near}build() and Corpus.save() make corpus files, "
            "read() reads articles"
        )


class BusyError(PollcorpusError, OSError):
    """A corpus file that another process is writing to; `path` says which."""

    def __init__(self, path: str) -> None:
        self.path = path
        super().__init__(f"{path}: another process is writing; read it, or wait until it is done")


def require(value: object, kind: type, where: str, expected: str, *, advice: str = "") -> None:
    """Raise `ArgumentError` unless a value is of a type."""
    if not isinstance(value, kind):
        raise ArgumentError(where, expected, value, advice=advice)


class UnknownNameError(PollcorpusError, LookupError):
    """A name that stands for nothing where it was given, with what it may have meant.

    `kind` says what was looked for, `suggestions` holds the nearest known
    names, or all that are possible where they are few.
    """

    def __init__(
        self,
        name: str,
        kind: str,
        suggestions: tuple[str, ...] = (),
        *,
        reason: str = "",
        advice: str = "",
    ) -> None:
        self.name = name
        self.kind = kind
        self.suggestions = suggestions
        hint = advice or (f"did you mean {', '.join(suggestions)}?" if suggestions else "")
        message = reason or f"no {kind} is called {name!r}"
        super().__init__(f"{message}; {hint}" if hint else message)


class AmbiguousNameError(PollcorpusError, LookupError):
    """A name that several actors bear; `candidates` lists their labels.

    Those of the corpus come first, then those that only the gazetteer knows,
    the best known of them first.
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
