"""Where a language keeps its lexicon of political acts, and how its phrases are written."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from attrs import frozen


@frozen(kw_only=True, eq=False)
class ActCues:
    """A language's lexicon of acts: who meets, calls, hosts, attends, stays away, says, campaigns.

    `lexicon` is a CSV resource ("package/name.csv") with columns `phrase` and
    `act`; `…` in a phrase stands for up to three words. `forms` yields the ways in which
    a phrase of an act is written. Words are compared by their first
    `stem` letters. `joining` words and marks part the names of a list, `parting` ones
    the clauses of a sentence.
    """

    lexicon: str
    forms: Callable[[str, str], Iterable[str]]
    stem: int
    joining: frozenset[str]
    parting: frozenset[str]
