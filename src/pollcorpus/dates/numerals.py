"""Number words that make one number together, and weak words that their neighbours make strong."""

from __future__ import annotations

from typing import NamedTuple

from pollcorpus.dates.codes import CODE, codes
from pollcorpus.dates.words import Lexicon, Word, classed

_SPELT = codes("NUMBER", "BIG", "YEAR")
_SCALE, _AND, _ORDINAL = CODE["SCALE"], CODE["AND"], CODE["ORDINAL"]


def refine(text: str, run: list[Word], words: Lexicon) -> list[Word]:
    """Merge number words, drop the stops of abbreviations, and settle the weak words."""
    run = _merged(text, run)
    run = [
        w
        for i, w in enumerate(run)
        if w.code != ";" or i == 0 or not (run[i - 1].code in _ABBREVIATED or _before_month(run, i))
    ]
    run = [_settled(text, run, at, words) if w.code in _WEAK else w for at, w in enumerate(run)]
    if words.cues.postpositions:
        run = [w._replace(code=_MIDST) if _is_midst(run, at) else w for at, w in enumerate(run)]
    return run


_MIDST = CODE["MIDST"]
_TWO = codes("TO", "AND") + "-~,"
_ENDS = 12
"""Words before "between" in which both ends of a stretch stand."""


def _is_midst(run: list[Word], at: int) -> bool:
    """Tell whether a word after one date only, not two, means its middle."""
    if run[at].code != CODE["BETWEEN"]:
        return False
    return not any(word.code in _TWO for word in run[max(at - _ENDS, 0) : at])


# -- numbers -----------------------------------------------------------------------------------


def _merged(text: str, run: list[Word]) -> list[Word]:
    merged: list[Word] = []
    at = 0
    while at < len(run):
        word = run[at]
        if (word.code in _SPELT or word.code == _SCALE) and not text[word.start].isdigit():
            length, number, ordinal = _number(text, run, at)
            code = _ORDINAL if ordinal else classed(number)[0]
            merged.append(Word(code, number, word.start, run[at + length - 1].stop))
            at += length
        else:
            merged.append(word)
            at += 1
    return merged


def _number(text: str, run: list[Word], at: int) -> tuple[int, int, bool]:
    """How many words from one on make a number, the number, and whether it is an ordinal."""
    length, number, ordinal = _below_hundred(text, run, at)
    if ordinal:
        return length, number, True
    scale = run[at + length] if at + length < len(run) else None
    if run[at].code == _SCALE:
        length, scale, number = 0, run[at], 1
    if scale is None or scale.code != _SCALE:
        more, low, _ = _spelt_at(text, run, at + length)
        if 13 <= number <= 20 and 10 <= low <= 99:
            return length + more, number * 100 + low, False
        return length, number, False
    length, number = length + 1, number * scale.value
    for _ in range(2):
        skip = at + length < len(run) and run[at + length].code == _AND
        more, low, ordinal = _spelt_at(text, run, at + length + skip)
        if not more or ordinal:
            break
        length += skip + more
        nearby = at + length < len(run) and run[at + length].code == _SCALE
        number += low * (run[at + length].value if nearby else 1)
        length += nearby
        if not nearby:
            break
    return length, number, False


def _spelt_at(text: str, run: list[Word], at: int) -> tuple[int, int, bool]:
    if at < len(run) and run[at].code in _SPELT and not text[run[at].start].isdigit():
        return _below_hundred(text, run, at)
    return 0, 0, False


def _below_hundred(text: str, run: list[Word], at: int) -> tuple[int, int, bool]:
    """Tens and units, which may be joined by a hyphen; units may be an ordinal."""
    tens = run[at].value
    if run[at].code == _SCALE or tens % 10 or not 20 <= tens <= 90:
        return 1, tens, False
    hyphen = at + 1 < len(run) and run[at + 1].code == "-"
    unit = run[at + 1 + hyphen] if at + 1 + hyphen < len(run) else None
    if unit is None or not 1 <= unit.value <= 9 or text[unit.start].isdigit():
        return 1, tens, False
    if unit.code not in (CODE["NUMBER"], _ORDINAL):
        return 1, tens, False
    return 2 + hyphen, tens + unit.value, unit.code == _ORDINAL


# -- weak words --------------------------------------------------------------------------------

_ABBREVIATED = codes("WEAKMONTH", "WEAKDAY", "MONTH")
_WEAK = codes("WEAKMONTH", "WEAKDAY")
_NUMBERS = codes("NUMBER", "ORDINAL", "YEAR")
_PREPOSITIONS = codes(
    "IN", "OF", "ON", "AT", "FOR", "FROM", "TO", "BETWEEN", "RELATION", "PART", "AFTER", "BEFORE"
)
_MONTHS = codes("MONTH", "WEAKMONTH")
_POSTPOSITIONS = codes("POST", "CLOSE")
_WEEKDAYS = codes("WEEKDAY", "WEAKDAY")
_STRONG = {CODE["WEAKMONTH"]: CODE["MONTH"], CODE["WEAKDAY"]: CODE["WEEKDAY"]}


def _before_month(run: list[Word], at: int) -> bool:
    """Tell whether a stop parts a day from its month, as in "16. Nov."."""
    after = run[at + 1].code if at + 1 < len(run) else " "
    return run[at - 1].code == CODE["NUMBER"] and after in codes("MONTH", "WEAKMONTH")


def _settled(text: str, run: list[Word], at: int, words: Lexicon) -> Word:
    word = run[at]
    spelling = text[word.start : word.stop]
    marks = "-/,(;" if word.code == CODE["WEAKDAY"] else "-/,.'"
    before = [w.code for w in reversed(run[max(at - 3, 0) : at]) if w.code not in marks]
    after = [w.code for w in run[at + 1 : at + 4] if w.code not in marks]
    near = _Near(
        run[at - 1].code if at else " ",
        before[0] if before else " ",
        after[0] if after else " ",
        after[1] if len(after) > 1 else " ",
    )
    if word.code == CODE["WEAKDAY"]:
        supported = _weekday_supported(near, spelling, words)
    elif spelling.islower():
        ends = words.after_day.match(text, word.stop) is not None
        supported = _lower_month_supported(near, spelling, words, ends=ends)
    else:
        # "of Jan Suraaj" names no month
        followed = text[word.stop + 1 : word.stop + 2].isupper()
        supported = _month_supported(near, words, followed=followed)
    return word._replace(code=_STRONG[word.code] if supported else CODE["SKIP"])


class _Near(NamedTuple):
    """The codes beside a weak word: right before it, and before and after it but for marks."""

    direct: str
    before: str
    after: str
    second: str


def _weekday_supported(near: _Near, spelling: str, words: Lexicon) -> bool:
    uncased = words.cues.postpositions
    strong = CODE["WEEKDAY"] if uncased else _WEEKDAYS
    if spelling in words.cues.weekday_verbs:
        # "on Monday, sat down": a day has its capital
        return False
    if near.after in _MONTHS or near.before in strong:
        return True
    if uncased:
        # without capitals, many a name would do
        return near.after in _NUMBERS and near.second in _MONTHS
    linked = near.after in codes("TO", "WEAKDAY") or near.before == CODE["TO"]
    dated = near.before in _NUMBERS or near.after in _NUMBERS + codes("SHORT", "NUMERIC")
    return not spelling.islower() and (linked or dated)


def _lower_month_supported(near: _Near, spelling: str, words: Lexicon, *, ends: bool) -> bool:
    verb = spelling in words.cues.month_verbs
    if near.direct in codes("NUMBER", "ORDINAL"):
        # "25 may be given"
        return ends or not verb or near.after == CODE["YEAR"]
    if near.direct == CODE["RELATION"] or near.direct in "/-":
        # "next march", "2016/may/01", but "hinted this may be"
        return ends or not verb or near.after in codes("NUMBER", "YEAR")
    if near.before in _PREPOSITIONS:
        return True
    return near.after == CODE["YEAR"] or (near.after in _NUMBERS and not verb)


def _month_supported(near: _Near, words: Lexicon, *, followed: bool) -> bool:
    if near.before in _NUMBERS or near.after in _NUMBERS or near.after in _MONTHS:
        return True
    if near.after == CODE["FROM"] and near.second in _NUMBERS:
        return True
    if near.after == CODE["BETWEEN"] or near.before in codes("TO", "AND", "OR") + _MONTHS:
        return True
    if near.after in codes("TO", "AND", "OR") and near.second in _MONTHS:
        return True
    if words.cues.postpositions:
        counted = near.after == CODE["OF"] and near.second in codes("ORDINAL", "PART", "AGO")
        return counted or near.after in _POSTPOSITIONS or near.before == CODE["RELATION"]
    return near.before in _PREPOSITIONS and not followed
