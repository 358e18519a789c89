"""The error tree: what was found, where it stands, and what to do about it."""

from __future__ import annotations


class PollcorpusError(Exception):
    """Base of every error that this library raises on purpose."""


class DateSyntaxError(PollcorpusError, ValueError):
    """Text that was given as an EDTF date is none.

    The message repeats the text with a caret under the first fault.
    """

    def __init__(self, text: str, position: int, expected: str) -> None:
        self.text = text
        self.position = position
        self.expected = expected
        super().__init__(f"expected {expected}\n    {text}\n    {' ' * position}^")


class FormatError(PollcorpusError, ValueError):
    """A source cannot be read as an article: says where the fault is and what to do."""

    def __init__(self, what: str, *, where: str = "", advice: str = "") -> None:
        self.what = what
        self.where = where
        self.advice = advice
        super().__init__("; ".join(part for part in (what, where, advice) if part))


class UnknownNameError(PollcorpusError, LookupError):
    """A name that neither the gazetteer nor the corpus knows, with the nearest known ones."""

    def __init__(self, name: str, kind: str, suggestions: tuple[str, ...] = ()) -> None:
        self.name = name
        self.kind = kind
        self.suggestions = suggestions
        hint = f"; did you mean {', '.join(suggestions)}?" if suggestions else ""
        super().__init__(f"no {kind} is called {name!r}{hint}")


class AmbiguousNameError(PollcorpusError, LookupError):
    """A name that several actors of the corpus bear; `candidates` lists their labels."""

    def __init__(self, name: str, candidates: tuple[str, ...]) -> None:
        self.name = name
        self.candidates = candidates
        super().__init__(
            f"{name!r} may be {', '.join(candidates[:-1])} or {candidates[-1]}; give the full name"
        )


class NotOneError(PollcorpusError, LookupError):
    """`one()` was asked of a query with no record, or with several."""

    def __init__(self, query: str, count: int) -> None:
        self.query = query
        self.count = count
        advice = "loosen a filter" if count == 0 else "narrow it, or use first()"
        super().__init__(f"expected one record, found {count}: {query}; {advice}")


class PluginError(PollcorpusError, ValueError):
    """A format or language plugin is not what it should be, or two claim one name."""
