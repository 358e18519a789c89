"""Where reports of one seat plan name other constituencies, and cannot all be right."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from attrs import field, frozen

from pollcorpus.gazetteer.skeleton import alike
from pollcorpus.gazetteer.spelling import letters_of
from pollcorpus.models import Disagreement, Evidence, SeatPlanStatus, Side
from pollcorpus.resolve.disagreements import independent_of
from pollcorpus.resolve.seat_history import Told

__all__ = ["list_disagreements"]

_FEWEST = 2
"""A list that is told as the whole has so many seats at least."""


def list_disagreements(told: Sequence[Told], copies: Mapping[str, str]) -> Iterator[Disagreement]:
    """Yield where, as settled and at one time, the seats that one report lists are not another's.

    One of the two must name as many seats as it counts, and the other count as many: who
    counts more, or names some of them only, need not contradict. Spellings are no dispute.
    """
    for status in reversed(SeatPlanStatus):
        lists = [one for one in _lists(told) if one.status is status]
        disputed = [one for one in lists if any(one.excludes(other) for other in lists)]
        if disputed:
            sides = (one.side(copies) for one in _of_one_wording(disputed))
            yield Disagreement(
                about="constituencies", subject=told[0].report.party.value, sides=tuple(sides)
            )


@frozen
class _List:
    """The seats that reports of a day name, with how many they count."""

    status: SeatPlanStatus
    count: int
    names: tuple[str, ...]
    day: date
    articles: list[str] = field(factory=list, eq=False)
    words: list[Evidence] = field(factory=list, eq=False)

    def excludes(self, other: _List) -> bool:
        """Tell whether both cannot be right."""
        if self.count != other.count or self.articles == other.articles:
            return False
        far = date.min not in (self.day, other.day) and abs((self.day - other.day).days) > 1
        wholes = [(a, b) for a, b in ((self, other), (other, self)) if len(a.names) == a.count]
        return not far and any(_strangers(part.names, whole.names) for whole, part in wholes)

    def side(self, copies: Mapping[str, str]) -> Side:
        """Make a side of the list."""
        return Side(
            value=", ".join(self.names),
            articles=tuple(dict.fromkeys(self.articles)),
            evidence=tuple(dict.fromkeys(self.words)),
            independent_reports=independent_of(self.articles, copies),
        )


def _lists(told: Sequence[Told]) -> list[_List]:
    """The lists that reports have which count no fewer seats than they name."""
    lists: dict[_List, _List] = {}
    for one in told:
        report = one.report
        names = tuple(sorted({claim.value for claim in report.constituencies}))
        count = report.seats.value.exact
        if one.part or count is None or not names or not _FEWEST <= count >= len(names):
            continue
        key = _List(report.status.value, count, names, one.published)
        kept = lists.setdefault(key, key)
        kept.articles.append(report.article_id)
        kept.words.extend(e for claim in report.constituencies for e in claim.evidence)
    return list(lists.values())


def _of_one_wording(lists: Sequence[_List]) -> Iterator[_List]:
    """Put lists of the same seats together, whatever the day."""
    groups: dict[tuple[str, ...], list[_List]] = defaultdict(list)
    for one in lists:
        groups[one.names].append(one)
    for first, *others in groups.values():
        for other in others:
            first.articles.extend(other.articles)
            first.words.extend(other.words)
        yield first


def _strangers(names: Sequence[str], whole: Sequence[str]) -> bool:
    """Tell whether a name is none of a list, however it is spelt."""
    others = [letters_of(name) for name in whole]
    return any(not any(alike(letters_of(name), other) for other in others) for name in names)
