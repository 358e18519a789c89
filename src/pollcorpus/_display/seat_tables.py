"""Sharings and tables of seats as a prompt or a notebook shows them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from typing import Any

from pollcorpus._display.records import names_of
from pollcorpus._display.words import counted, padded, room, told_apart, width

_MARKS = {"agreed": "", "proposed": "?", "wanted": "!"}
_NO_NUMBER = "\u00b7"
_DISPUTED = "*"
_SUM = "all states"
_NAMES = 0.3
"""Names of parties take so much of a line where that tells them apart."""


def seat_sharing_repr(sharing: Any) -> str:
    """Show a sharing in one line."""
    house = "" if sharing.house is None else f" of {sharing.house}"
    over = f" \u00b7 {sharing.over} too many" if sharing.over else ""
    left = f" \u00b7 {sharing.left} left" if sharing.left else ""
    where = f"{sharing.election} \u00b7 {sharing.territory}"
    told = f" \u00b7 told beside: {_shares(sharing.beside)}" if sharing.beside else ""
    shares = _shares(sharing.plans)
    return f"<SeatSharing {where} \u00b7 {shares}: {sharing.total}{house}{over}{left}{told}>"


def _shares(plans: Iterable[Any]) -> str:
    return ", ".join(f"{p.party.name} {p.seats if p.seats.known else '?'}" for p in plans)


def claimed_seat_repr(seat: Any) -> str:
    """Show a constituency that several claim."""
    parties = ", ".join(names_of(plan.party for plan in seat.plans))
    return f"<ClaimedSeat {seat.constituency} \u00b7 {parties}>"


def cell(plan: Any) -> str:
    """The number of a plan with the marks of its status and of a dispute; a dot for no number."""
    if plan is None:
        return ""
    seats = str(plan.seats) if plan.seats.known else _NO_NUMBER
    return f"{seats}{_MARKS[plan.status.value]}{_DISPUTED * bool(plan.disagreements)}"


def seat_table_repr(table: Any) -> str:
    """Show a table in blocks of as many states as fit into a line."""
    parties = counted(len(table.parties), "party")
    states = counted(len(table.states), "state")
    head = f"Seat plans for {table.election}: {parties}, {states}"
    notes = (f"  ! {note}" for note in table.notes)
    lines = [head, *notes, *(line for block in _blocks(table) for line in block)]
    legend = _legend(table)
    return "\n".join([*lines, legend] if legend else lines)


def seat_table_html(table: Any) -> str:
    """Show a table in a notebook."""
    names = _columns(table)
    head = "".join(f"<th>{escape(name)}</th>" for name in ("", *names))
    rows = "".join(
        f"<tr><th>{escape(party.name)}</th>"
        + "".join(f"<td>{escape(_cell(table, party, name))}</td>" for name in names)
        + "</tr>"
        for party in table.parties
    )
    legend = _legend(table)
    caption = f"Seat plans for {escape(table.election)}"
    caption += f" ({escape(legend)})" if legend else ""
    if table.notes:
        caption += "".join(f"<br>{escape(note)}" for note in table.notes)
    return (
        f"<table><caption>{caption}</caption><thead><tr>{head}</tr></thead>"
        f"<tbody>{rows}</tbody></table>"
    )


def _legend(table: Any) -> str:
    """What the marks mean that the table has; empty where it has none."""
    plans = (*table.cells.values(), *table.targets.values())
    told = {plan.status.value for plan in plans}
    marks = [f"{mark} {status}" for status, mark in _MARKS.items() if mark and status in told]
    if not all(plan.seats.known for plan in plans):
        marks.append(f"{_NO_NUMBER} told without a number")
    if any(plan.disagreements for plan in plans):
        marks.append(f"{_DISPUTED} disputed")
    return ", ".join(marks)


def _columns(table: Any) -> tuple[str, ...]:
    several = (_SUM,) if len(table.states) > 1 else ()
    return (*table.states, *several, *(("India",) if table.targets else ()))


def _cell(table: Any, party: Any, name: str) -> str:
    if name == _SUM:
        return _sum(table, party)
    plan = table.targets.get(party.id) if name == "India" else table.cells.get((party.id, name))
    return cell(plan)


def _sum(table: Any, party: Any) -> str:
    """What all states add up to: as settled as the least settled share in it, and as disputed."""
    total = table.sums[party.id]
    if not total.known:
        return ""
    told = [p for (one, _), p in table.cells.items() if one == party.id and p.seats.known]
    least = min((plan.status for plan in told), key=lambda status: status.rank)
    disputed = any(plan.disagreements for plan in told)
    return f"{total}{_MARKS[least.value]}{_DISPUTED * disputed}"


def _blocks(table: Any) -> Iterator[list[str]]:
    """As many columns at a time as a line holds, each block with the parties that it tells of."""
    names = list(_columns(table))
    line = room()
    labels = told_apart([party.name for party in table.parties], int(line * _NAMES))
    left = line - max(map(width, labels), default=0)
    while names:
        taken = _fitting(table, names, left)
        shown = [
            (label, party)
            for label, party in zip(labels, table.parties, strict=True)
            if any(_cell(table, party, name) for name in names[:taken])
        ]
        yield _block(table, shown, names[:taken])
        names = names[taken:]


def _fitting(table: Any, names: list[str], left: int) -> int:
    for taken, name in enumerate(names):
        cells = (width(_cell(table, party, name)) for party in table.parties)
        left -= 2 + max(width(name), *cells)
        if left < 0:
            return max(taken, 1)
    return len(names)


def _block(table: Any, rows: list[tuple[str, Any]], names: list[str]) -> list[str]:
    first = padded(["", *(label for label, _ in rows)])
    columns = [padded([name, *(_cell(table, p, name) for _, p in rows)]) for name in names]
    return ["  ".join(cells).rstrip() for cells in zip(first, *columns, strict=True)]


__all__ = [
    "cell",
    "claimed_seat_repr",
    "seat_sharing_repr",
    "seat_table_html",
    "seat_table_repr",
]
