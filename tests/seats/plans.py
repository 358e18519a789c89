"""Making an article of a few sentences, and reading its seat plans as plain values."""

from __future__ import annotations

from collections.abc import Iterable

from pollcorpus.extraction import extract
from pollcorpus.models import (
    Article,
    PartialDate,
    SeatPlanReport,
    Segment,
    SegmentKind,
    Source,
    Span,
)

Plan = tuple[str, str, int | None, int | None]
Standing = set[tuple[str, int | None, int | None, str]]
"""Parties with the least and the most of their seats, and how settled these are."""


def article(
    text: str, language: str = "en", published: str | None = "2024-01-02", ident: str = "a"
) -> Article:
    return Article(
        id=ident,
        source=Source(path=ident, source_id=ident, digest="0", format="test"),
        language=language,
        text=text,
        segments=(Segment(SegmentKind.BODY, Span(0, len(text))),),
        published=PartialDate.parse(published) if published else None,
    )


def reports(
    text: str, language: str = "en", published: str | None = "2024-01-02"
) -> tuple[SeatPlanReport, ...]:
    return extract(article(text, language, published)).seat_plans


def plain(report: SeatPlanReport) -> Plan:
    party = report.party.value.id.partition(":")[2]
    seats = report.seats.value
    return party, report.territory.value, seats.at_least, seats.at_most


def plans(text: str, language: str = "en", published: str | None = "2024-01-02") -> set[Plan]:
    return {plain(report) for report in reports(text, language, published)}


def statuses(text: str, language: str = "en", published: str | None = "2024-01-02") -> set[str]:
    return {report.status.value.value for report in reports(text, language, published)}


def standing(text: str, language: str, published: str) -> Standing:
    found = reports(text, language, published)
    plain_plans = ((plain(report), report.status.value.value) for report in found)
    return {(party, least, most, status) for (party, _, least, most), status in plain_plans}


def in_short(told: Standing) -> Standing:
    """The same, of each status only its first letter."""
    return {(party, least, most, status[0]) for party, least, most, status in told}


def written(found: Iterable[SeatPlanReport]) -> set[str]:
    """Plans as party, number, first letter of the status and seats: "INC 9 A Katihar, Sasaram".

    No number stands where it is only that of the seats named, or none is known.
    """
    out = set()
    for report in found:
        seats = report.seats.value
        names = sorted(name.value for name in report.constituencies)
        low, high = seats.at_least, seats.at_most
        size = "" if low is high is None or (names and low == high == len(names)) else f" {low}"
        if size and low != high:
            size = f" {'' if low is None else low}-{'' if high is None else high}"
        party = report.party.value.id.partition(":")[2]
        status = report.status.value.value[0].upper()
        out.add(f"{party}{size} {status} {', '.join(names)}".strip())
    return out
