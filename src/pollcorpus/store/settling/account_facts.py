"""Accounts as they are kept in a corpus file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from pollcorpus.models import MeetingStatus, PartialDate, ReportKey
from pollcorpus.resolve.accounts import Account


def facts_of(account: Account) -> list[Any]:
    """Write an account as values that JSON takes."""
    return [
        *account.key,
        account.text,
        _edtf(account.published),
        account.status.value,
        account.window and [day.toordinal() for day in account.window],
        sorted(account.people),
        sorted(account.bodies),
        sorted(account.topics),
        account.place,
        account.city,
        account.way,
        _edtf(account.stated),
        account.ordinal,
        account.host,
        account.moved,
        _edtf(account.former),
        account.weekday,
        account.time,
        account.around,
        sorted(account.away),
        sorted(account.parties),
        sorted(account.parts),
        sorted(account.unclear),
        sorted(account.named),
        account.escorted,
        sorted(account.unions),
        sorted(account.sitting),
        sorted(account.sides),
    ]


def account_from(facts: Sequence[Any]) -> Account:
    """Read what `facts_of()` wrote."""
    article, report, text, published, status, window = facts[:6]
    people, bodies, topics, place, city, way, stated, ordinal = facts[6:14]
    host, moved, former, weekday, minutes, around, away = facts[14:21]
    parties, parts, unclear, named, escorted, *kinds = facts[21:]
    unions, sitting, sides = map(frozenset, kinds)
    key: ReportKey = article, report
    told = None if stated is None else PartialDate.parse(stated)
    return Account(
        key=key,
        text=text,
        published=None if published is None else PartialDate.parse(published),
        status=MeetingStatus(status),
        window=window and (date.fromordinal(window[0]), date.fromordinal(window[1])),
        people=frozenset(people),
        bodies=frozenset(bodies),
        topics=frozenset(topics),
        place=place,
        city=city,
        way=(way[0], way[1]),
        stated=told,
        dated=told is not None and None not in (told.earliest, told.latest),
        ordinal=ordinal,
        host=host,
        moved=moved,
        former=None if former is None else PartialDate.parse(former),
        weekday=weekday,
        time=minutes,
        around=around,
        away=frozenset(away),
        parties=frozenset((person, party) for person, party in parties),
        parts=frozenset((person, part) for person, part in parts),
        unclear=frozenset(unclear),
        named=frozenset(named),
        escorted=escorted,
        sitting=sitting,
        unions=unions,
        sides=sides,
    )


def _edtf(day: PartialDate | None) -> str | None:
    return None if day is None else str(day)
