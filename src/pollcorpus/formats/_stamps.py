"""The dates that a page itself bears: "Updated: ...", "Published on ...", a bare date line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import IntEnum

from attrs import frozen

from pollcorpus._text import Normalised
from pollcorpus.formats._cells import is_row_of_cells
from pollcorpus.formats._clock import without_clock, without_figures
from pollcorpus.formats._cues import cues
from pollcorpus.formats._dateline import in_page, is_source
from pollcorpus.formats._days import find_days
from pollcorpus.formats._lines import Line
from pollcorpus.models import DateMention, PartialDate, Span

_LONGEST = 200
_FILLER = re.compile(r"[\s,:|()\-–—]*$")
_DIGIT = re.compile(r"[0-9]")
_NUMERIC = re.compile(r"[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}(?![0-9])")
_DAY = re.compile(r"(?<![0-9:.])[0-9]{1,2}(?![0-9:.])")
_MOST_LETTERS = 80
_MOST_AFTER = 24
_MOST_WORDS = 4
_MOST_OF_CREDIT = 8
_CELL_MARK = re.compile(r"[|,;:()।·•]")
_LETTER = re.compile(r"[A-Za-z\u0900-\u0963]")


class Role(IntEnum):
    """What a date on a page says, the best witness of the publication date first."""

    PUBLISHED = 1
    UPDATED = 2
    BARE = 3
    MASTHEAD = 4


@frozen(kw_only=True)
class Stamp:
    """A date that the page bears; `span` is the date's own place in the page.

    `slip` is True where it does not fall on the weekday that is said with it.
    """

    role: Role
    date: PartialDate
    text: str
    span: Span
    slip: bool = False


@frozen(kw_only=True)
class DateLine:
    """A line with such dates; `stop` is where what stands before the first label ends.

    `sure` is False for a date without a label after words that are no
    byline: "The Daily | 4 March 2021" may date a page's head, not its foot.
    `impossible` quotes what stands in a date's place and cannot be one.
    """

    stamps: tuple[Stamp, ...]
    before: str
    stop: int
    sure: bool
    impossible: str | None = None


def parse_date_line(page: str, line: Line) -> DateLine | None:
    """Read a line that dates the page, None if it does not."""
    if len(line) > _LONGEST or line.text.endswith("।") or not _DIGIT.search(line.text):
        return None
    normal = Normalised(page[line.start : line.stop])
    found: list[tuple[Role, int, DateMention]] = []
    at = 0
    # a time right after a year must not be taken for the end of a stretch of years
    for mention in find_days(without_figures(normal.text)):
        role, start = label_before(normal.text, at, mention.start)
        found.append((role, start, mention))
        at = mention.stop
    if not any(mention.date and mention.date.is_day for _, _, mention in found):
        undated = _undated(normal.text, line)
        if undated or not found:
            return undated
    first = found[0][1]
    before = normal.text[:first].strip()
    sure = _sure(_rest(normal.text, found), before, found)
    if not sure and _is_row(normal.text, found):
        before, sure = before if sure is False else "", True
    if sure is None and _stands_apart(normal.text, found):
        before, sure = "", False
    if sure is None:
        return None
    return DateLine(
        stamps=tuple(_stamps(line, normal, found)),
        before=before,
        stop=line.start + normal.span(first, first).start,
        sure=sure,
    )


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _undated(text: str, line: Line) -> DateLine | None:
    """A label before digits that are no date, as in a page of the year 209, or of 31 April."""
    folded = text.casefold()
    for pattern in (cues().published, cues().updated):
        label = pattern.match(folded)
        number = label and _NUMERIC.match(folded, label.end())
        if number and len(line) <= _LONGEST // 2:
            return DateLine(stamps=(), before="", stop=line.start, sure=True, impossible=number[0])
    words = _no_such_day(text)
    if words is None:
        return None
    return DateLine(stamps=(), before="", stop=line.start, sure=True, impossible=words)


def _no_such_day(text: str) -> str | None:
    """The words of a line that is but a date, and would be one with another day of the month."""
    day = _DAY.search(text)
    if day is None or len(text) > _LONGEST // 2:
        return None
    first = f"{text[: day.start()]}{'1':>{len(day[0])}}{text[day.end() :]}"
    found = next((m for m in find_days(without_figures(first)) if m.date and m.date.is_day), None)
    if found is None or not found.start <= day.end() <= found.stop:
        return None
    role, _ = label_before(first, 0, found.start)
    before = first[: found.start] if role is Role.BARE else ""
    rest = without_clock(first[found.stop :] + before)
    return None if _LETTER.search(rest) else text[min(day.start(), found.start) : found.stop]


def lone_label(line: Line) -> Role | None:
    """Tell whether a line is but the label of a date ("Last Updated:")."""
    if len(line) > 30:
        return None
    folded = line.text.casefold()
    for role, pattern in ((Role.PUBLISHED, cues().published), (Role.UPDATED, cues().updated)):
        if (found := pattern.match(folded)) and found.end() == len(folded):
            return role
    return None


def label_before(text: str, start: int, stop: int) -> tuple[Role, int]:
    """The label right before a date, with but a time between them, and where it begins."""
    folded = text[start:stop].casefold()
    best = (Role.BARE, stop)
    for role, pattern in ((Role.PUBLISHED, cues().published), (Role.UPDATED, cues().updated)):
        for label in pattern.finditer(folded):
            between = _on_day(without_clock(folded[label.end() :]))
            at = start + label.start()
            if _FILLER.fullmatch(between) and at < best[1] and not _is_of_other(text[:at]):
                best = (role, at)
    return best


def _on_day(between: str) -> str:
    """What stands between a label and its date, without the word that leads to a day."""
    words = between.split()
    return between.rstrip()[: -len(words[-1])] if words and words[-1] in cues().on_day else between


def _is_of_other(before: str) -> bool:
    """Tell whether the words before a label make its date that of something else."""
    words = _CELL_MARK.split(before.casefold())[-1].split()
    return not cues().occasion_words.isdisjoint(words) or any(
        word in cues().sentence_ends for word in words[-1:]
    )


def _rest(text: str, found: list[tuple[Role, int, DateMention]]) -> str:
    """What stands on the line besides its labels, dates and times."""
    parts, at = [], 0
    for _, start, mention in found:
        parts.append(text[at : max(at, start)])
        at = mention.stop
    return without_clock(" | ".join([*parts, text[at:]]), " ")


def _sure(rest: str, before: str, found: list[tuple[Role, int, DateMention]]) -> bool | None:
    """Tell whether a line surely dates the page; None if too much else stands on it."""
    letters = len(_LETTER.findall(rest))
    if letters == 0:
        return True
    if letters > _MOST_LETTERS or letters - len(_LETTER.findall(before)) > _MOST_AFTER:
        return None
    if _is_bracketed(before) and letters == len(_LETTER.findall(before)):
        return False if _says_little(before) else None
    folded = before.casefold()
    signed = cues().by.match(folded) or cues().desk.search(folded) or is_source(before)
    if before.endswith((".", "।", "?", "!")) and not signed:
        return None
    if signed or any(role is not Role.BARE for role, _, _ in found):
        return True
    return False if before.endswith("|") or _may_sign(rest, before) else None


def _is_bracketed(before: str) -> bool:
    return before[:1] in ("(", "[") and before[-1:] in (")", "]") and len(before) <= _MOST_LETTERS


def _says_little(text: str) -> bool:
    """Tell whether a text tells nothing as done, and names no occasion."""
    said = {word.strip(",.:;()[]|").casefold() for word in text.split()}
    return (cues().occasion_words | cues().telling_words).isdisjoint(said)


def _stands_apart(text: str, found: list[tuple[Role, int, DateMention]]) -> bool:
    """Tell whether a day is a sentence by itself before or after a credit of a few words."""
    (_, _, day), *others = found
    if others or day.date is None or not day.date.is_day:
        return False
    before, after = text[: day.start].rstrip(), text[day.stop :].strip()
    if not (before.endswith(".") if before else after.startswith(". ")):
        return False
    words = (before or after).casefold().strip(". ").split()
    alone = not before or not after.strip(".")
    return alone and len(words) <= _MOST_OF_CREDIT and cues().occasion_words.isdisjoint(words)


def _is_row(text: str, found: list[tuple[Role, int, DateMention]]) -> bool:
    dates = [(at, mention.stop) for _, at, mention in found]
    weekday = found[-1][2].weekday is not None
    return is_row_of_cells(without_clock(text, _blank), dates, weekday=weekday)


def _may_sign(rest: str, before: str) -> bool:
    """A few words before a date, or after it, may be the writer's name."""
    after = rest.replace("|", " ").strip() if not before else ""
    words = (before or after).split()
    if not _says_little(rest) or before[:1] in ("-", "—"):
        return False  # a dash leads to whoever is quoted above
    small = {word.strip(",.") for word in before.split() if word[0].islower()}
    if not small <= cues().furniture_words:
        return False
    if before and words[-1].casefold() in cues().sentence_ends and words[-1] not in ("on", "in"):
        return False
    return len(words) <= _MOST_WORDS and after[:1] not in tuple(":-–—") and ":" not in before


def _stamps(
    line: Line, normal: Normalised, found: list[tuple[Role, int, DateMention]]
) -> Iterator[Stamp]:
    roles = [role for role, _, _ in found]
    first = found[0][2].date if found else None
    if roles == [Role.BARE, Role.UPDATED] and first is not None and not _later(first, found[1][2]):
        roles[0] = Role.PUBLISHED  # "May 3, 2019 7:10 pm | Updated May 4, 2019"
    for role, (_, _, mention) in zip(roles, found, strict=True):
        if mention.date is not None:
            date = in_page(mention, normal, line)
            yield Stamp(
                role=role,
                date=mention.date,
                text=mention.text,
                span=date.span,
                slip=mention.contradicts_itself,
            )


def _later(date: PartialDate, other: DateMention) -> bool:
    return other.date is None or other.date.before(date)
