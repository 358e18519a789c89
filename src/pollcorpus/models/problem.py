"""Trouble with an input, told as data so that the pile goes on."""

from __future__ import annotations

from enum import StrEnum

from attrs import frozen

from pollcorpus import _display


class Severity(StrEnum):
    """Whether an article was lost or only something about it is doubtful."""

    ERROR = "error"
    WARNING = "warning"


@frozen(kw_only=True)
class Problem:
    """What went wrong, where, and what to do.

    `path` is the source's path as given; `record` the number of a record in
    a container, from 0, or None; `line` the line that the record begins on,
    from 1, where a container has lines; `kind` a short stable word
    ("unreadable", "encoding", "no text", "impossible date" ...). The message
    that is printed counts lines and records from 1, as readers do.

    >>> print(Problem(kind="no text", path="a.json", message="'text' is empty", record=2))
    a.json, record 3: 'text' is empty
    """

    kind: str
    path: str
    message: str
    advice: str = ""
    record: int | None = None
    line: int | None = None
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        return f"{self._where}: {self.message}" + (f"; {self.advice}" if self.advice else "")

    @property
    def _where(self) -> str:
        if self.line is not None:
            return f"{self.path}, line {self.line}"
        return self.path if self.record is None else f"{self.path}, record {self.record + 1}"

    def __repr__(self) -> str:
        return _display.problem_repr(self)
