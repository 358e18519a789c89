"""Trouble with an input, told as data so that the pile goes on."""

from __future__ import annotations

from enum import Enum

from attrs import frozen

from pollcorpus import _display


class Severity(Enum):
    """Whether an article was lost or only something about it is doubtful."""

    ERROR = "error"
    WARNING = "warning"


@frozen(kw_only=True)
class Problem:
    """What went wrong, where, and what to do.

    `path` is the source's path as given; `record` the number of a record in
    a container, from 0, or None; `kind` a short stable word ("unreadable",
    "encoding", "no text", "impossible date" ...).
    """

    kind: str
    path: str
    message: str
    advice: str = ""
    record: int | None = None
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        where = self.path if self.record is None else f"{self.path}, record {self.record}"
        return f"{where}: {self.message}" + (f"; {self.advice}" if self.advice else "")

    def __repr__(self) -> str:
        return _display.problem_repr(self)
