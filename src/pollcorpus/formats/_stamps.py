"""The dates that a page itself bears: "Updated: ...", "Published on ...", a bare date line."""

from __future__ import annotations

import re
from enum import IntEnum

from attrs import frozen

from pollcorpus._text import Normalised
from pollcorpus.formats._cues import cues
from pollcorpus.formats._days import find_days
from pollcorpus.formats._lines import Line
from pollcorpus.models import DateMention, PartialDate, Span

_LONGEST = 200
_FILLER = re.compile(r"[\s,:|()\-–—]*$")
_CLOCK = re.compile(
    r"[0-9]{1,2}[:.][0-9]{2}(?:[:.][0-9]{2})?|\b(?:[ap]\.?m\.?|hrs|hours|ist|gmt|utc|noon|at)(?![a-z])|बजे",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"[0-9]")
_LETTER = re.compile(r"[A-Za-z\u0900-\u0963]")


class Role(IntEnum):
    """What a date on a page says, the best witness of the publication date first."""

    PUBLISHED = 1
    UPDATED = 2
    BARE = 3
    MASTHEAD = 4


@frozen(kw_only=True)
class Stamp:
    """A date that the page bears; `span` is the date's own place in the page."""

    role: Role
    date: PartialDate
    span: Span


@frozen(kw_only=True)
class DateLine:
    """A line with such dates; `stop` is where what stands before the first label ends."""

    stamps: tuple[Stamp, ...]
    before: str
    stop: int


def parse_date_line(page: str, line: Line) -> DateLine | None:
    """Read a line that dates the page, None if it does not."""
    if len(line) > _LONGEST or line.text.endswith("।") or not _DIGIT.search(line.text):
        return None
    normal = Normalised(page[line.start : line.stop])
    found: list[tuple[Role, int, DateMention]] = []
    at = 0
    for mention in find_days(normal.text):
        role, start = _role(normal.text, at, mention.start)
        found.append((role, start, mention))
        at = mention.stop
    if not found or not _plausible(normal.text, found):
        return None
    stamps = tuple(
        _stamp(line, normal, role, mention) for role, _, mention in found if mention.date
    )
    first = found[0][1]
    return DateLine(
        stamps=stamps,
        before=normal.text[:first].strip(),
        stop=line.start + normal.span(first, first).start,
    )


def lone_label(line: Line) -> Role | None:
    """Tell whether a line is but the label of a date ("Last Updated:")."""
    if len(line) > 30:
        return None
    folded = line.text.casefold()
    for role, pattern in ((Role.PUBLISHED, cues().published), (Role.UPDATED, cues().updated)):
        if (found := pattern.match(folded)) and found.end() == len(folded):
            return role
    return None


def _role(text: str, start: int, stop: int) -> tuple[Role, int]:
    """The label right before a date, and where it begins."""
    folded = text[start:stop].casefold()
    best = (Role.BARE, stop, -1)
    for role, pattern in ((Role.PUBLISHED, cues().published), (Role.UPDATED, cues().updated)):
        for label in pattern.finditer(folded):
            near = _FILLER.fullmatch(folded, label.end()) is not None
            if near and (best[2] < 0 or start + label.start() < best[1]):
                best = (role, start + label.start(), label.end())
    return best[0], best[1]


def _rest(text: str, found: list[tuple[Role, int, DateMention]]) -> str:
    """What stands on the line besides its labels, dates and times."""
    parts, at = [], 0
    for _, start, mention in found:
        parts.append(text[at : max(at, start)])
        at = mention.stop
    return _CLOCK.sub(" ", " | ".join([*parts, text[at:]]))


def _plausible(text: str, found: list[tuple[Role, int, DateMention]]) -> bool:
    """A line dates the page if little stands on it but dates, times, labels and a byline."""
    letters = len(_LETTER.findall(_rest(text, found)))
    if letters == 0:
        return True
    before = text[: found[0][1]].strip()
    if letters > 80 or letters - len(_LETTER.findall(before)) > 24:
        return False
    folded = before.casefold()
    signed = cues().by.match(folded) or cues().desk.search(folded)
    labelled = any(role is not Role.BARE for role, _, _ in found)
    return labelled or bool(signed) or before[-1:] in ("|", "-", "—")


def _stamp(line: Line, normal: Normalised, role: Role, mention: DateMention) -> Stamp:
    assert mention.date is not None
    span = normal.span(mention.start, mention.stop)
    return Stamp(
        role=role,
        date=mention.date,
        span=Span(line.start + span.start, line.start + span.stop),
    )
