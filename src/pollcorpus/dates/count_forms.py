"""Forms that count: days ago, days ahead, days from another date, stretches of so many days."""

from __future__ import annotations

from attrs import evolve

from pollcorpus.dates.clock_forms import Dateless, with_fraction
from pollcorpus.dates.codes import CODE, codes
from pollcorpus.dates.grammar import Parts, Several, rule
from pollcorpus.dates.meanings import Expression, RelativeDay
from pollcorpus.dates.relations import Joined, Offset, Origin, Run, Spread, Stretch
from pollcorpus.dates.words import Word, unit_of
from pollcorpus.models import DateKind

_PARTED = "(?: NUMBER? FRACTION NUMBER? [-]? UNIT | COUNT UNIT AND A? HALF )"
COUNTS = f"(?: COUNT AND? [-]? UNIT (?: ,? AND? NUMBER UNIT ){{0,3}} | {_PARTED} | UNIT FULL )"
_SPREAD = "(?: COUNT (?: [-] | TO | OR )? COUNT UNIT | A UNIT OR NUMBER )"
DAY_OR_SO = (
    "(?: TODAY | TENSED | NOW | RELATION? WEEKDAY | NAMED"
    " | MONTH THE? DIGIT (?: ,? YEAR )? | MONTH [.] ORDINAL | DIGIT OF? MONTH (?: ,? YEAR )? )"
)


def counts(words: list[Word]) -> tuple[tuple[str, int], ...]:
    """Pair the numbers of a compound count with their units: "2 years 1 month"."""
    found: list[tuple[str, int]] = []
    number, fraction = 0, None
    for word in words:
        if word.code == CODE["FRACTION"]:
            fraction = word.value
        elif word.code in codes("COUNT", "DIGIT"):
            # "a couple of weeks" has two words for one number
            number = max(number, word.value)
        elif word.code in codes("UNIT"):
            hundredths = number * 100 if fraction is None else with_fraction(number, fraction)
            found += _parted(unit_of(word), hundredths or (100 if number == 0 else 0))
            number, fraction = 0, None
        elif word.code == CODE["HALF"] and found:
            unit, whole = found.pop()
            found += _parted(unit, whole * 100 + 50)
    return tuple(found)


_MONTHS = {"TWELVEMONTH": 12, "DECADE": 120, "CENTURY": 1200}


def _parted(unit: str, hundredths: int) -> list[tuple[str, int]]:
    """Count so many hundredths of a unit in whole units, smaller ones for what is left."""
    whole, rest = divmod(hundredths, 100)
    if rest and unit in _MONTHS:
        return [("MOON", hundredths * _MONTHS[unit] // 100)]
    smaller = {"MOON": ("WEEK", rest // 25), "WEEK": ("DAY", rest * 7 // 100)}.get(unit)
    if not rest or smaller is None:
        return [(unit, whole)]
    return [(unit, whole), smaller] if whole else [smaller]


@rule(
    "stretch of time",
    DateKind.RELATIVE,
    "THE? RELATION (?: NUMBER | FEW | BIG | ALL ) UNIT (?: ,? AND? NUMBER UNIT ){0,3}",
    f"THE? RELATION (?: {_PARTED} | {_SPREAD} )",
)
def _stretch(parts: Parts) -> Expression | None:
    sign = parts.first("RELATION")
    found = counts(parts.words)
    return Stretch(found, -1 if sign < 0 else 1) if sign and found[0][1] else None


@rule("stretch of time", DateKind.RELATIVE, "THE? RELATION UNIT OR NUMBER")
def _unit_or_two(parts: Parts) -> Expression | None:
    sign, many = parts.first("RELATION"), parts.all("NUMBER")[-1]
    unit = unit_of(parts.one("UNIT"))
    return Stretch(((unit, many),), -1 if sign < 0 else 1) if sign and many > 1 else None


@rule("stretch of time", DateKind.RELATIVE, "THE? NUMBER RELATION UNIT")
def _counted_stretch(parts: Parts) -> Expression | Several | None:
    # "31 next month" is rather a day of it
    many = parts.postpositions or parts.one("UNIT").value > 1
    return _stretch(parts) if many else None


@rule(
    "within",
    DateKind.RELATIVE,
    f"WITHIN THE? RELATION? {COUNTS}",
    f"RELATION? {COUNTS} (?:LINK)? WITHIN",
    "WITHIN THE? RELATION UNIT",
)
def _within(parts: Parts) -> Expression | None:
    if (parts.first("RELATION") or 0) < 0:
        return None
    return Stretch(counts(parts.words), 1, inclusive=True, ahead_only=True)


@rule(
    "days before in the story",
    DateKind.RELATIVE,
    f"{COUNTS} EARLIER (?! TO )",
    f"FROM {COUNTS} AGO",
)
def _earlier_than(parts: Parts) -> Expression | None:
    return Offset(counts(parts.words), -1, origin=Origin.STORY)


@rule("days beside the story", DateKind.RELATIVE, f"{COUNTS} (?: BEFORE | AFTER )")
def _beside(parts: Parts) -> Expression | None:
    # "a day after the polls" is another day
    if parts.postpositions or not parts.no_event_at(parts.words[-1].stop):
        return None
    back = parts.first("BEFORE") is not None
    return Offset(counts(parts.words), -1 if back else 1, origin=Origin.STORY)


@rule(
    "nights ago",
    DateKind.RELATIVE,
    "(?: A | NUMBER ) DAYPART (?: AGO | EARLIER | LATER | HENCE )",
    "(?: A | NUMBER ) DAYPART (?: BEFORE | AFTER ) (?= , )",
)
def _nights_ago(parts: Parts) -> Expression | None:
    found = (("DAY", parts.first("A", "NUMBER") or 1),)
    if parts.first("AGO") is not None:
        return Offset(found, -1)
    back = parts.first("EARLIER", "BEFORE") is not None
    return Offset(found, -1 if back else 1, origin=Origin.STORY)


@rule(
    "some days ago",
    DateKind.RELATIVE,
    f"{_SPREAD} (?: AGO | LATER | HENCE | POST )",
    f"IN {_SPREAD}",
)
def _between_counts(parts: Parts) -> Expression | None:
    back = parts.first("AGO") is not None
    origin = Origin.WRITING if back else Origin.AHEAD
    return _spread(parts, parts.words, Offset((), -1 if back else 1, origin=origin))


@rule(
    "some days from a day",
    DateKind.RELATIVE,
    f"(?P<counts>{_SPREAD}) (?: FROM | AFTER | BEFORE ) THE? (?P<base>{DAY_OR_SO})",
)
def _between_counts_from(parts: Parts) -> Expression | None:
    base, back = parts.inner("base"), parts.first("BEFORE") is not None
    like = Offset((), -1 if back else 1, base)
    return _spread(parts, parts.within("counts"), like) if base else None


def _spread(parts: Parts, words: list[Word], like: Offset) -> Spread | None:
    """Count from one number of a unit to another, each like an offset."""
    low, high = (word.value for word in words if word.code in codes("COUNT", "DIGIT"))
    unit = unit_of(parts.one("UNIT"))
    if not 0 < low < high or parts.first("FEW") is not None:
        # "some ten days ago"
        return None
    ends = [evolve(like, counts=((unit, number),)) for number in (low, high)]
    return Spread(ends[0], ends[1])


@rule("days before what is no date", DateKind.RELATIVE, f"TO ABOUT? {COUNTS} (?: AGO | HENCE )")
@rule("another day", DateKind.RELATIVE, "RELATION TENSED")
def _unknown(parts: Parts) -> Expression | None:
    if parts.first("TENSED") and (parts.first("RELATION") or 0) < 0:
        return RelativeDay(-(parts.first("TENSED") or 1))
    return Dateless()


@rule("days ago", DateKind.RELATIVE, f"(?: RELATION )? {COUNTS} AGO")
def _ago(parts: Parts) -> Expression | None:
    return Offset(counts(parts.words), -1)


@rule(
    "days on",
    DateKind.RELATIVE,
    f"FROM? {COUNTS} (?: LATER | HENCE )",
    f"{COUNTS} ON (?= , )",
)
def _later(parts: Parts) -> Expression | None:
    if parts.counts_from_event:
        return Dateless()
    return Offset(counts(parts.words), 1, origin=Origin.STORY_OR_AHEAD)


@rule("days ahead", DateKind.RELATIVE, f"IN {COUNTS}", f"{COUNTS} POST")
def _ahead(parts: Parts) -> Expression | None:
    found = counts(parts.words)
    # "in a day" tells how much
    if found == (("DAY", 1),):
        return None
    # working days are counted by who has still something to do
    ahead = all(unit == "WORKDAY" for unit, _ in found)
    return Offset(found, 1, origin=Origin.WRITING if ahead else Origin.AHEAD)


@rule(
    "days from a day",
    DateKind.RELATIVE,
    f"(?P<counts>{COUNTS}) (?: FROM | AFTER | BEFORE ) THE? (?P<base>{DAY_OR_SO})",
    f"(?P<base>{DAY_OR_SO}) (?: TO | OF ) (?: ABOUT | EXACTLY )? (?P<counts>{COUNTS})"
    " (?: HENCE | AGO )",
)
def _from_day(parts: Parts) -> Expression | None:
    base = parts.inner("base")
    back = parts.first("BEFORE") is not None or parts.first("AGO") is not None
    return Offset(counts(parts.within("counts")), -1 if back else 1, base) if base else None


@rule(
    "days from a day on",
    DateKind.RANGE,
    f"FOR (?P<counts>{COUNTS}) ,? (?: FROM | START ON? ) THE? (?P<of>{DAY_OR_SO})",
    f"(?: FROM | START ON? ) THE? (?P<of>{DAY_OR_SO}) FOR (?P<counts>{COUNTS})",
    f"WITHIN (?P<counts>{COUNTS}) (?: FROM | AFTER | OF ) THE? (?P<of>{DAY_OR_SO})",
    f"(?P<of>{DAY_OR_SO}) TO (?P<counts>{COUNTS}) (?: WITHIN | FOR | CLOSE )",
    f"(?P<of>{DAY_OR_SO}) HENCE (?P<counts>{COUNTS}) WITHIN",
)
def _from_day_on(parts: Parts) -> Expression | None:
    of = parts.inner("of")
    return Run(of, counts(parts.within("counts"))) if of else None


@rule(
    "from one date to another",
    DateKind.RANGE,
    f"FROM (?P<of>{DAY_OR_SO}) TO+ (?P<counts>{COUNTS}) (?: LATER | HENCE )",
    f"(?P<of>{DAY_OR_SO}) TO+ (?P<counts>{COUNTS}) HENCE CLOSE",
)
def _to_days_later(parts: Parts) -> Expression | None:
    of, counted = parts.inner("of"), counts(parts.within("counts"))
    return Joined(of, Offset(counted, 1, of)) if of and counted else None
