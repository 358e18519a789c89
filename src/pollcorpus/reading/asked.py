"""Columns that the caller names: in which containers of a pile they are."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import asdict, define, evolve, field

from pollcorpus.models import Problem, Severity
from pollcorpus.plugins import MISSING_COLUMN, Columns


@define(kw_only=True)
class Asked:
    """The columns that the caller names, and the containers that lack them.

    A pile may hold containers of several makes: a column that only some of
    them have is no trouble, one that none of them has is a likely typo.
    """

    columns: Columns
    containers: int = 0
    _lacking: dict[str, list[Problem]] = field(factory=dict, init=False)

    def withholds(self, problem: Problem) -> bool:
        """Keep a problem back that only counts if all containers have it."""
        if problem.kind != MISSING_COLUMN:
            return False
        self._lacking.setdefault(problem.advice, []).append(problem)
        return True

    def missing(self, path: str) -> Iterator[Problem]:
        """Yield a problem for each column that no container has; `path` is that of the pile."""
        for kind, name in asdict(self.columns).items():
            if name is None:
                continue
            argument = Columns.argument(kind)
            advice = f"check {argument}"
            lacking = self._lacking.get(advice, [])
            if self.containers == 0:
                yield Problem(
                    kind=MISSING_COLUMN,
                    path=path,
                    message=f"nothing with columns was read, so that {name!r} counts nowhere",
                    advice=f"leave out {argument}, or check the paths",
                    severity=Severity.WARNING,
                )
            elif len(lacking) >= self.containers:
                others = f", nor is it in {len(lacking) - 1} more" if len(lacking) > 1 else ""
                yield evolve(lacking[0], message=lacking[0].message + others)
