"""Which report of a corpus a user means: the report itself, its article, or its meeting."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

from attrs import evolve

from pollcorpus import _display
from pollcorpus.errors import ArgumentError, UnknownNameError
from pollcorpus.models import (
    Article,
    Corrections,
    Meeting,
    MeetingReport,
    ReportKey,
    ReportPair,
)
from pollcorpus.query.index import Index

AnyReport: TypeAlias = MeetingReport | Meeting | Article | str | ReportKey
"""A report of a meeting: itself, the id and number of its article's report, or what has only one.

That is an article that tells of one meeting, given by its id or stem; ids may
be as they are shown, "a17ef6211" or "a17ef6211#0". A meeting stands for all
its reports, and can only be joined.
"""

Pairs: TypeAlias = Iterable[tuple[AnyReport, AnyReport]]

_HOW = "give one of meeting.reports, or an article's id and the number of its report"
_NUMBERED = re.compile("(a[0-9a-f]{6,16})#([0-9]{1,4})")
"""A report as it is shown."""


def as_corrections(index: Index, join: Pairs, part: Pairs) -> Corrections:
    """Read pairs of reports as a user gives them."""
    return Corrections(join=_pairs(index, join, "join"), part=_pairs(index, part, "part"))


def find_report(index: Index, told: object) -> ReportKey:
    """Return the article's id and the number of a report there."""
    if isinstance(told, MeetingReport):
        return _of_record(index, told)
    known = index.resolution.meeting_ids
    if isinstance(told, Meeting):
        return _only(
            index, sorted(key for key, ident in known.items() if ident == told.id)[:1], told
        )
    if isinstance(told, str) and (numbered := _NUMBERED.fullmatch(told)):
        told = numbered[1], int(numbered[2])
    if isinstance(told, str | Article):
        articles = index.source(told)
        return _only(index, [key for key in known if key[0] in articles], told)
    if isinstance(told, tuple) and len(told) == 2 and isinstance(told[0], str):
        key = index.begun(told[0]) or told[0], told[1]
        return _only(index, [key] if key in known else [], told)
    raise ArgumentError("a correction", "pairs of reports", told, advice=_HOW)


def _pairs(index: Index, pairs: object, what: str) -> list[ReportPair]:
    if not isinstance(pairs, Iterable):
        raise _no_pairs(pairs, what)
    return [_pair(index, pair, what) for pair in pairs]


def _no_pairs(told: object, what: str) -> ArgumentError:
    advice = f"write {what}=[(one, other)]"
    return ArgumentError(f"corrected({what}=…)", "pairs of reports", told, advice=advice)


def _pair(index: Index, pair: object, what: str) -> ReportPair:
    if not isinstance(pair, tuple | list) or len(pair) != 2:
        raise _no_pairs(pair, what)
    if what == "part" and any(isinstance(told, Meeting) for told in pair):
        advice = "give the two reports of a meeting that are to part"
        raise ArgumentError(f"corrected({what}=…)", "pairs of reports", pair, advice=advice)
    one, other = pair
    return find_report(index, one), find_report(index, other)


def _of_record(index: Index, told: MeetingReport) -> ReportKey:
    """Find a report by what it says; in a meeting it may have been given others' date."""
    found = (e for e in index.resolution.extractions if e.article.id == told.article_id)
    reports = [report for extraction in found for report in extraction.meetings]
    plain = evolve(told, date=None)
    numbers = [n for n, report in enumerate(reports) if evolve(report, date=None) == plain]
    exact = [n for n in numbers if reports[n] == told] or numbers
    return _only(index, [(told.article_id, n) for n in exact], told)


def _only(index: Index, found: list[ReportKey], told: object) -> ReportKey:
    if len(found) == 1:
        return found[0]
    name = told if isinstance(told, str) else getattr(told, "id", None) or str(told)
    if not found:
        unknown = isinstance(told, MeetingReport | Meeting | tuple)
        reason = "" if unknown else f"article {name!r} tells of no meeting"
        raise UnknownNameError(name, "report of a meeting", reason=reason, advice=_HOW)
    shown = tuple(map(_display.report_name, found))
    told_as = (
        f"{key} ({words})" for key, words in zip(shown[:6], _told(index, found), strict=False)
    )
    reason = f"{name!r} stands for {len(found)} reports: {'; '.join(told_as)}"
    raise UnknownNameError(name, "report of a meeting", shown, reason=reason, advice=_HOW)


def _told(index: Index, found: Sequence[ReportKey]) -> Iterator[str]:
    """Say in short what some reports tell."""
    reports = {e.article.id: e.meetings for e in index.resolution.extractions}
    return (_display.told_in_short(reports[ident][number]) for ident, number in found)


def article_told(index: Index, told: MeetingReport | Article | str) -> str:
    """Return the id of the article that a report is of, or that is meant."""
    if isinstance(told, MeetingReport):
        return told.article_id
    if isinstance(told, str) and (numbered := _NUMBERED.fullmatch(told)):
        told = numbered[1]
    articles = index.source(told)
    if len(articles) != 1:
        name = told if isinstance(told, str) else told.id
        reason = f"{name!r} stands for {len(articles)} articles"
        raise UnknownNameError(name, "article", reason=reason, advice="give the id of one")
    return articles[0]
