"""Forms of calendar dates: days, months and years by number or name."""

from __future__ import annotations

from pollcorpus.dates.calendar import full_year, is_expected
from pollcorpus.dates.clock_forms import Dateless
from pollcorpus.dates.codes import CODE, codes
from pollcorpus.dates.grammar import Parts, Several, rule
from pollcorpus.dates.meanings import Expression, Fixed, OfMonth, OfYear
from pollcorpus.dates.relations import Beside, InMonth, InYear, SameUnit
from pollcorpus.dates.words import Word
from pollcorpus.models import DateKind
from pollcorpus.models.edtf import MonthDay

HEAD = "(?: RELATION? WEEKDAY (?: (?: OF | ,)? DAYPART )? (?: [-,(;] | [,(]? IE ,? )? THE? )?"
TAIL = "(?: [,(]? WEEKDAY | - WEEKDAY (?! ,? (?: DIGIT | MONTH ) ) )?"
_DAY = (
    "(?: DIGIT (?: DAY? OF | [-/] )? THE? MONTH"
    " | MONTH (?: [-/,] )? THE? DIGIT (?! [:/] (?: NUMBER | BIG ) | OF? MONTH )"
    " | MONTH LINK DIGIT DATE"
    " | MONTH [.] DIGIT (?! [.] | : (?: NUMBER | BIG ) ) | DIGIT [.] MONTH )"
)
_YEAR_AFTER = (
    "(?: (?: ,? (?:LINK)? THE? YEAR | [-/] YEAR | OF BIG | ,? ' (?P<short> BIG | NUMBER ) )"
    " (?! - (?: BIG | NUMBER ) (?! MONTH ) )"
    " | ,? (?:LINK)? (?: RELATION | THE? STORY ) TWELVEMONTH )"
)
_YEAR_BEFORE = "(?: YEAR (?: [-/] | LINK )? | (?: RELATION | STORY ) TWELVEMONTH (?:LINK)? ,? )"
_MANY = "DIGIT (?: (?: [-,~] | ,? RANGE ) THE? DIGIT ){1,4}"


_TWO_FIGURES = 99
_LEAP_YEAR = 2000
_LONGEST_MONTH = 31


def dated(
    parts: Parts, first: MonthDay, last: MonthDay, weekday: int | None = None
) -> Expression | None:
    """Give days of a year the year that the words have, if any; None if there are no such days."""
    year = parts.first("YEAR")
    for short in parts.within("short") or [w for w in parts.words if w.code == CODE["BIG"]]:
        year = full_year(short.value) if short.value <= _TWO_FIGURES else None
    days = OfYear(first, last, weekday)
    if days.in_year(_LEAP_YEAR) is None:
        return None
    if year is not None:
        return in_year(days, year)
    if parts.first("STORY") is not None:
        return SameUnit("TWELVEMONTH", parts.first("SAME") is not None, days)
    if parts.first("TWELVEMONTH") is not None:
        return InYear(days, parts.offset)
    return days


def in_year(days: OfYear, year: int) -> Expression:
    """Place days in the year that is said with them; no other year's will do.

    February 29 of another year is no day, and of the year 1000 no news speaks.
    """
    return (is_expected(year) and Fixed.of(days.in_year(year))) or Dateless()


@rule(
    "day, month and year",
    DateKind.DATE,
    f"{HEAD} THE? {_DAY} {_YEAR_AFTER} {TAIL}",
    f"{HEAD} {_YEAR_BEFORE} {_DAY} {TAIL}",
    "NUMBER - MONTH - (?P<short> BIG | NUMBER ) (?! - )",
    "NUMBER / MONTH / (?P<short> BIG | NUMBER ) (?! / )",
    "YEAR [-/] MONTH [-/] NUMBER",
    "YEAR [-/] NUMBER [-/] MONTH",
    "MONTH [-/] YEAR [-/] NUMBER",
)
@rule("day and month", DateKind.DATE, f"{HEAD} THE? {_DAY} {TAIL}", f"RELATION {_DAY}")
def _day(parts: Parts) -> Expression | None:
    day = MonthDay(parts.first("MONTH"), parts.first("DIGIT"))
    if (parts.first("DAY") or 1) > 1:
        # "the last two days of May"
        return None
    last = parts.words[-1]
    stopped = last.code == CODE["NUMBER"] and any(w.code == "." for w in parts.words)
    if stopped and not parts.day_ends_at(last.stop):
        # "in June.5 people ..."
        return None
    if _counts_what_follows(parts):
        return None
    if parts.postpositions and last.code == CODE["NUMBER"]:
        # "in April two lakh ..." is a count where no postposition follows
        marked = any(w.code in ",/-" for w in parts.words)
        if not marked and parts.first("YEAR") is None and not parts.day_ends_at(last.stop):
            return None
    found = dated(parts, day, day, parts.first("WEEKDAY"))
    if found is None and _day_goes_before(parts.words):
        # "31 April 2022" is no day, and does not mean the month
        return Dateless()
    if parts.offset and isinstance(found, OfYear):
        return Beside(found, parts.offset, "DAY")
    return found


def _counts_what_follows(parts: Parts) -> bool:
    """Tell whether what looks like a day counts something: "in January, the two leaders met"."""
    last, before = parts.words[-1], parts.words[-2].code
    if parts.postpositions or last.code != CODE["NUMBER"]:
        return False
    spelt = not parts.text[last.start].isdigit()
    if spelt and before == CODE["THE"]:
        return True
    listed = before == "," and parts.words[0].code == CODE["MONTH"]
    return (spelt or listed) and not parts.day_ends_at(last.stop)


def _day_goes_before(words: list[Word]) -> bool:
    """Tell whether a day stands before its month: behind it, a number may count something."""
    days = [at for at, word in enumerate(words) if word.code in codes("DIGIT")]
    months = [at for at, word in enumerate(words) if word.code == CODE["MONTH"]]
    return bool(days and months) and days[0] < months[0] and words[days[0]].value <= _LONGEST_MONTH


_DAYS = (
    f"{_MANY} OF? MONTH {_YEAR_AFTER}?",
    f"MONTH ,? (?: BETWEEN | FROM )? {_MANY} {_YEAR_AFTER}?",
    f"MONTH LINK {_MANY} {_YEAR_AFTER}",
    f"{_YEAR_BEFORE} MONTH (?:LINK)? {_MANY}",
    f"{_YEAR_BEFORE} {_MANY} OF? MONTH",
)


@rule("days of a month", DateKind.RANGE, *_DAYS)
def _days(parts: Parts) -> Expression | None:
    days, month = parts.all("DIGIT"), parts.first("MONTH") or 1
    if _runs_over(parts):
        return dated(parts, MonthDay(month, days[0]), MonthDay(month % 12 + 1, days[1]))
    if days != sorted(set(days)) or _are_apart(parts):
        return None
    return dated(parts, MonthDay(month, days[0]), MonthDay(month, days[-1]))


def _runs_over(parts: Parts) -> bool:
    """Tell whether the second day is in the next month: "April 27th to the 3rd"."""
    days, first = parts.words[0].code == CODE["MONTH"], parts.all("DIGIT")
    if not days or len(first) != 2 or first[1] >= first[0] or parts.first("TO") is None:
        return False
    return parts.first("ORDINAL") == first[1] or parts.all("ORDINAL")[-1:] == first[1:]


@rule(
    "days of a month",
    DateKind.RANGE,
    f"FROM NUMBER TO MONTH NUMBER {_YEAR_AFTER}?",
)
def _days_around_month(parts: Parts) -> Several | None:
    (first, last), month = parts.all("NUMBER"), parts.first("MONTH")
    if first >= last:
        return None
    found = dated(parts, MonthDay(month, first), MonthDay(month, last))
    return Several(((1, len(parts.words), found),)) if found else None


@rule("day and month", DateKind.DATE, *_DAYS)
def _days_apart(parts: Parts) -> Several | None:
    if not _are_apart(parts):
        return None
    month, found = parts.first("MONTH"), []
    for at, word in enumerate(parts.words):
        if word.code in codes("DIGIT"):
            reading = dated(parts, MonthDay(month, word.value), MonthDay(month, word.value))
            if reading is None:
                return None
            found.append((*_with_month(parts.words, at), reading))
    return Several(tuple(found))


def _are_apart(parts: Parts) -> bool:
    """Tell whether days are only listed and do not follow one another.

    Of alternatives that lie close together each may be the day, and so all of the stretch.
    """
    days = parts.all("DIGIT")
    linked = parts.first("TO", "BETWEEN") is not None or any(w.code in "-~" for w in parts.words)
    far = _CLOSE if parts.first("OR") is not None else len(days) - 1
    return not linked and days[-1] - days[0] > far


_CLOSE = 3
"""Days that alternatives lie apart at most: "July 10 or 12"."""


def _with_month(words: list[Word], at: int) -> tuple[int, int]:
    """The range of a day's words: itself, and the month if that stands beside it."""
    month = CODE["MONTH"]
    before = at > 0 and words[at - 1].code == month
    after = at + 1 < len(words) and words[at + 1].code == month
    return at - before, at + 1 + after


@rule(
    "days of a month",
    DateKind.RANGE,
    f"{_MANY} (?: OF | IN )? RELATION MOON",
    f"RELATION MOON (?:LINK)? (?: BETWEEN | FROM )? {_MANY}",
)
def _days_of_relative_month(parts: Parts) -> Expression | None:
    days = parts.all("DIGIT")
    return InMonth(days[0], days[-1], parts.offset) if days[0] < days[-1] else None


@rule(
    "day of a month",
    DateKind.DATE,
    "RELATION MOON (?:LINK)? DIGIT DATE?",
    "THE? ORDINAL (?:LINK)? RELATION MOON",
)
def _day_of_relative_month(parts: Parts) -> Expression | None:
    day = parts.first("DIGIT") or 1
    return InMonth(day, day, parts.offset) if day > 0 else None


@rule(
    "month and year",
    DateKind.DATE,
    f"(?: THE? MOON OF )? MONTH {_YEAR_AFTER}",
    f"{_YEAR_BEFORE} MONTH",
)
@rule("month", DateKind.DATE, "MONTH MOON? (?! DIGIT )", "THE? MOON OF MONTH (?! DIGIT )")
def _month(parts: Parts) -> Expression | None:
    month = MonthDay(parts.first("MONTH"))
    return dated(parts, month, month)


@rule(
    "day of a month",
    DateKind.DATE,
    "DIGIT DATE",
    "WEEKDAY ,? THE? DIGIT (?: DATE | DAY )?",
    "NUMBER WEEKDAY",
)
def _day_of_month(parts: Parts) -> Expression | None:
    word, weekday = parts.one("DIGIT"), parts.first("WEEKDAY")
    day = word.value
    if parts.first("DAY") is not None and not parts.postpositions:
        # "on Thursday, five days after ...", "on Tuesday, the 2nd day of the talks"
        return None
    spelt = not parts.text[word.start].isdigit()
    if spelt and weekday is not None and not _is_named_by(parts, word):
        # "the two Monday met", "on Saturday, ten", "on Tuesday, the second of three"
        return None
    if parts.first("DATE", "DAY") is None and not parts.day_ends_at(parts.words[-1].stop):
        # "on Thursday, 7 persons": a count
        return None
    return OfMonth(day, day, weekday) if 1 <= day <= 31 else None


def _is_named_by(parts: Parts, word: Word) -> bool:
    """Tell whether a number in letters is the day of the month: "Friday the fifteenth"."""
    if word.value > _SPELT:
        return parts.words[0] is not word
    beside = all(w.code != "," for w in parts.words) and parts.words[0] is not word
    if parts.postpositions:
        return beside and word.value > _SURE_DAY
    # "on Friday the two met"
    return beside and parts.first("THE") is not None and word.code in codes("ORDINAL")


_ALONE = (
    "(?! THE? (?: OF | POST | DAY | MONTH | UNIT | WEEKDAY | SKIP | [-/] )"
    " | RANGE THE? (?: DIGIT | MONTH )"
    " | IN (?: A | MONTH | YEAR | RELATION | THE (?: UNIT | MONTH | RELATION ) )"
    " | , THE? (?: DIGIT | MONTH | YEAR | DAY | UNIT | [-/] ) )"
)
_HEAD_ALONE = "(?: ON | AT | FOR | FROM | TO | AFTER | BEFORE | BETWEEN )"


@rule(
    "day alone",
    DateKind.DATE,
    f"(?: {_HEAD_ALONE} THE | OF THE | ON ) ORDINAL {_ALONE}",
    "THAT NUMBER (?! LINK )",
)
def _day_alone(parts: Parts) -> Expression | None:
    day, word = parts.all("DIGIT")[-1], parts.words[-1]
    if word.code == CODE["NUMBER"]:
        # "that 27", with a postposition, but hardly "to that one"
        sure = parts.postpositions and parts.day_ends_at(word.stop) and day >= _SURE_DAY
        return OfMonth(day, day) if sure else None
    # "on the 26th anniversary" names no day
    spelt = not parts.text[word.start].isdigit()
    if (spelt and word.value <= _SPELT) or not parts.ordinal_ends_at(word.stop):
        return None
    return OfMonth(day, day) if 1 <= day <= _LONGEST_MONTH else None


@rule("day alone", DateKind.DATE, f"DAYPART OF THE ORDINAL {_ALONE}")
def _part_of_day_alone(parts: Parts) -> Expression | None:
    day = parts.all("ORDINAL")[-1]
    sure = 1 <= day <= _LONGEST_MONTH and parts.ordinal_ends_at(parts.words[-1].stop)
    return OfMonth(day, day) if sure else None


@rule(
    "days alone",
    DateKind.RANGE,
    f"{_HEAD_ALONE} THE ORDINAL (?: (?: [-,] | ,? RANGE ) THE? ORDINAL ){{1,4}} {_ALONE}",
)
def _days_alone(parts: Parts) -> Expression | Several | None:
    days = parts.all("ORDINAL")
    spelt = any(
        not parts.text[w.start].isdigit() for w in parts.words if w.code in codes("ORDINAL")
    )
    if spelt or days != sorted(set(days)) or not 1 <= days[0] <= days[-1] <= _LONGEST_MONTH:
        return None
    if not parts.ordinal_ends_at(parts.words[-1].stop):
        return None
    if not _are_apart(parts):
        return OfMonth(days[0], days[-1])
    places = (at for at, word in enumerate(parts.words) if word.code in codes("ORDINAL"))
    found = zip(places, days, strict=True)
    return Several(tuple((at, at + 1, OfMonth(day, day)) for at, day in found))


_SURE_DAY = 10
_SPELT = 20
"""Up to here an ordinal in letters may be a rank: "came in for the second"."""
