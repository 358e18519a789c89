"""Texts that come or go, and which of all texts are copies of each other then."""

from __future__ import annotations

import sqlite3
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeAlias

from attrs import field, frozen

from pollcorpus.resolve.copies import COMMON, Print, Wording, is_common_all_over, is_copy

_Text: TypeAlias = int
"""The number of a text."""


@frozen
class Copies:
    """The texts of a corpus file, by the runs of words that they share.

    A text changes what another is a copy of in three ways only: by what they
    share; by making a run common, or so that it is no longer; and by taking
    the place of one of those that stand for all that hold a common run. The
    texts that it so touches, and what was one with them, are compared anew.
    """

    connection: sqlite3.Connection
    touched: set[_Text] = field(factory=set)
    teams: set[_Text] = field(factory=set)
    """The teams of what is touched or gone, as they were."""
    _runs: dict[_Text, Print] = field(factory=dict)
    _common: dict[int, bool] = field(factory=dict)

    def change(self, come: Mapping[str, Wording | None], gone: Iterable[str]) -> set[str]:
        """Take articles in, or out; return those that others stand for now, or no longer.

        All of `come` and `gone` are on the list of articles that are compared.
        """
        gone = set(gone)
        texts = {wording.number: wording for wording in come.values() if wording}
        left = {text for article in gone for text in self._texts(article)}
        for text in sorted(left):
            if not self._bearers(text) - gone:
                self._take_out(text)
        for text in sorted(texts):
            if not self._is_there(text):
                self._take_in(texts[text])
        self._tell_apart()
        self._regroup()
        self.teams.update(self._team(text) for text in (*texts, *left) if self._is_there(text))
        return self._note(come, gone)

    # ---- texts ----------------------------------------------------------------------------

    def _take_in(self, wording: Wording) -> None:
        text, runs = wording.number, sorted(wording.runs)
        self._runs[text] = wording.runs
        packed = array("Q", runs).tobytes()
        self._run("INSERT INTO copy_text VALUES (?, ?, ?, 0, ?)", text, packed, len(runs), text)
        self._each("INSERT INTO copy_run VALUES (?, ?)", ((run, text) for run in runs))
        self.touched.add(text)
        for run in runs:
            holders = self._holders(run, COMMON + 2)
            self._common[run] = len(holders) > COMMON
            if len(holders) == COMMON + 1:
                self.touched.update(holders)

    def _take_out(self, text: _Text) -> None:
        self.teams.add(self._team(text))
        self._set_whole(text, False)
        runs = self._runs_of(text)
        self._each("DELETE FROM copy_run WHERE run = ? AND text = ?", ((r, text) for r in runs))
        self._run("DELETE FROM copy_text WHERE number = ?", text)
        self.touched.discard(text)
        for run in runs:
            holders = self._holders(run, COMMON + 1)
            self._common[run] = len(holders) > COMMON
            if len(holders) == COMMON:
                self.touched.update(holders)

    def _tell_apart(self) -> None:
        """Tell anew by what the touched texts are compared: by rare runs, or by all."""
        for text in sorted(self.touched):
            runs = self._runs_of(text)
            rare = sum(not self._is_common(run) for run in runs)
            whole = is_common_all_over(len(runs), rare)
            self._set_whole(text, whole)
            kept = len(runs) if whole else rare
            self._run("UPDATE copy_text SET kept = ? WHERE number = ?", kept, text)

    def _set_whole(self, text: _Text, whole: bool) -> None:
        """Say whether a text is compared by common runs; who stands for these may change."""
        if self._is_whole(text) == whole:
            return
        runs = sorted(self._runs_of(text))
        self._run("UPDATE copy_text SET whole = ? WHERE number = ?", int(whole), text)
        before = {run: self._standing(run) for run in runs}
        change = "INSERT INTO copy_whole_run VALUES (?, ?)"
        if not whole:
            change = "DELETE FROM copy_whole_run WHERE run = ? AND text = ?"
        self._each(change, ((run, text) for run in runs))
        for run in runs:
            self.touched.update({*before[run]} ^ {*self._standing(run)})

    # ---- groups of texts ------------------------------------------------------------------

    def _regroup(self) -> None:
        """Group the touched texts anew, with what was one with them; note the new teams."""
        self.teams.update(map(self._team, self.touched))
        members = {text for team in self.teams for text in self._members(team)}
        leader = {text: text for text in members}
        for text in sorted(members):
            for other in self._same(text):
                # what is not looked at goes along as a whole, under its first text
                name = other if other in members else self._team(other)
                leader.setdefault(name, name)
                first, second = sorted((_root(leader, text), _root(leader, name)))
                leader[second] = first
        for name in leader.keys() - members:
            change = "UPDATE copy_text SET team = ? WHERE team = ?"
            self._run(change, _root(leader, name), name)
        change = "UPDATE copy_text SET team = ? WHERE number = ?"
        self._each(change, ((_root(leader, text), text) for text in members))
        self.teams.clear()
        self.teams.update(_root(leader, name) for name in leader)

    def _same(self, text: _Text) -> Iterator[_Text]:
        """Yield the texts that one is a copy of, or that are copies of it."""
        whole = self._is_whole(text)
        shared: Counter[_Text] = Counter()
        for run in self._runs_of(text):
            if not self._is_common(run):
                shared.update(self._holders(run, COMMON))
            elif whole:
                shared.update(self._beside(text, run))
        del shared[text]
        own = self._kept(text)
        for other, number in shared.items():
            if is_copy(number, own, self._kept(other)):
                yield other

    def _beside(self, text: _Text, run: int) -> list[_Text]:
        """Those that stand for a common run; for one of these all that are compared by it."""
        standing = self._standing(run)
        if text not in standing:
            return standing
        return self._column("SELECT text FROM copy_whole_run WHERE run = ?", run)

    # ---- articles -------------------------------------------------------------------------

    def _note(self, come: Mapping[str, Wording | None], gone: set[str]) -> set[str]:
        """Write down which article stands for each of the teams."""
        self._each("DELETE FROM copy WHERE article = ?", ((ident,) for ident in gone))
        standing: dict[str, tuple[str, str | None]] = {
            ident: (ident, None) for ident, wording in come.items() if wording is None
        }
        select = "SELECT c.article FROM copy_text AS t JOIN compared AS c ON c.wording = t.number"
        for team in self.teams:
            articles = {*self._column(f"{select} WHERE t.team = ?", team)} - gone
            first = min(articles)
            stands = first if len(articles) > 1 else None
            standing |= dict.fromkeys(articles, (first, stands))
        changed: set[str] = set()
        for article, (first, stands) in standing.items():
            before = self._column("SELECT stands FROM compared WHERE article = ?", article)
            if before != [stands]:
                changed.add(article)
                self._run("UPDATE compared SET stands = ? WHERE article = ?", stands, article)
            self._run("INSERT OR REPLACE INTO copy VALUES (?, ?)", article, first)
        return changed

    # ---- what is there --------------------------------------------------------------------

    def _texts(self, article: str) -> list[_Text]:
        select = "SELECT wording FROM compared WHERE article = ? AND wording IS NOT NULL"
        return self._column(select, article)

    def _bearers(self, text: _Text) -> set[str]:
        return {*self._column("SELECT article FROM compared WHERE wording = ?", text)}

    def _is_there(self, text: _Text) -> bool:
        return bool(self._column("SELECT 1 FROM copy_text WHERE number = ?", text))

    def _runs_of(self, text: _Text) -> Print:
        if text not in self._runs:
            runs = array("Q")
            (packed,) = self._column("SELECT runs FROM copy_text WHERE number = ?", text)
            runs.frombytes(packed)
            self._runs[text] = frozenset(runs)
        return self._runs[text]

    def _is_common(self, run: int) -> bool:
        if run not in self._common:
            self._common[run] = len(self._holders(run, COMMON + 1)) > COMMON
        return self._common[run]

    def _holders(self, run: int, most: int) -> list[_Text]:
        return self._column("SELECT text FROM copy_run WHERE run = ? LIMIT ?", run, most)

    def _standing(self, run: int) -> list[_Text]:
        """The first texts by number of those that are compared by all of their runs."""
        select = "SELECT text FROM copy_whole_run WHERE run = ? ORDER BY text LIMIT ?"
        return self._column(select, run, COMMON)

    def _members(self, team: _Text) -> list[_Text]:
        return self._column("SELECT number FROM copy_text WHERE team = ?", team)

    def _team(self, text: _Text) -> _Text:
        return int(self._column("SELECT team FROM copy_text WHERE number = ?", text)[0])

    def _is_whole(self, text: _Text) -> bool:
        return bool(self._column("SELECT whole FROM copy_text WHERE number = ?", text)[0])

    def _kept(self, text: _Text) -> int:
        return int(self._column("SELECT kept FROM copy_text WHERE number = ?", text)[0])

    def _column(self, select: str, *values: Any) -> list[Any]:
        return [row[0] for row in self.connection.execute(select, values)]

    def _run(self, change: str, *values: Any) -> None:
        self.connection.execute(change, values)

    def _each(self, change: str, rows: Iterable[tuple[Any, ...]]) -> None:
        self.connection.executemany(change, rows)


def _root(leader: Mapping[_Text, _Text], text: _Text) -> _Text:
    while leader[text] != text:
        text = leader[text]
    return text
