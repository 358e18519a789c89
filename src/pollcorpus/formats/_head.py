"""The head of a page: headline, standfirst, byline, dates, captions, and the dateline."""

from __future__ import annotations

import re
from itertools import islice

from attrs import evolve

from pollcorpus.formats._cells import names_edition
from pollcorpus.formats._cues import cues
from pollcorpus.formats._dateline import (
    Dateline,
    is_source,
    names_place,
    parse_dateline,
    parse_day,
    read_dateline,
    read_day,
)
from pollcorpus.formats._foot_dates import date_note
from pollcorpus.formats._labels import is_breadcrumb
from pollcorpus.formats._lines import LONG, Line, part
from pollcorpus.formats._mail_head import label_mail_head
from pollcorpus.formats._page import HEAD, Page
from pollcorpus.formats._possible import impossible_date, is_possible, wrong_weekday
from pollcorpus.formats._stamps import DateLine, Role, lone_label, parse_date_line
from pollcorpus.models import SegmentKind as Kind

_CREDIT_MARK = re.compile(r"[(\[|.:\-–—/,;]")
_SIDE = re.compile(r"\((?:[RLC]|[rlc]|right|left|centre|center|दाएं|बाएं)\)")
_SENTENCE = re.compile(r"""[.।](?:['")\]]*)(?:\s|$)""")
_SLUG = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+){1,8}(?:\.(?:jpe?g|png|webp|gif))?$")
_BARS = re.compile(r"[|•·]|(?<=\s)[/—–](?=\s)")
_REACH = 40
_FEW = 3
_SHORT = 60
_MOST_OF_CREDIT = 5


def label_head(page: Page) -> None:
    """Label what stands above the report, down to its dateline."""
    _open_title(page)
    _open_first_line(page)
    _label_dates(page)
    _label_bylines(page)
    _label_captions(page)
    last = _last_head_line(page)
    report = _label_dateline(page, last + 1)
    _label_titles(page, last, report)


def _open_title(page: Page) -> None:
    """Cut off what says that the headline is one: "Title: ...", "# ...", "Subject: ..."."""
    number = label_mail_head(page)
    if len(page.lines) > number + 1 and page.kinds[number] is None:
        line = page.lines[number]
        if label := cues().title_labels.match(line.text.casefold()):
            page.cut(number, line.start + label.end(), Kind.NAVIGATION)


def _open_first_line(page: Page) -> None:
    """Label a caption that opens the text, and cut it off where the report runs on in it.

    A button may stand before it: "Follow us on Image Source : PTI ...".
    """
    if page.lines and page.kinds[0] is Kind.ALSO_READ and _is_own(page.lines[0]):
        page.kinds[0] = None
    if not page.lines or page.kinds[0] not in (None, Kind.FOLLOW_US, Kind.SHARE):
        return
    line = page.lines[0]
    folded = line.text.casefold()
    captions = next((p for kind, p in cues().starts if kind is Kind.CAPTION), None)
    starts = [i for i in range(_REACH) if i == 0 or folded[i - 1 : i] == " "]
    if captions is None or not any(captions.match(folded, at) for at in starts):
        return
    end = _SENTENCE.search(page.text, line.start, line.start + LONG)
    if len(line) <= LONG:
        page.kinds[0] = Kind.CAPTION
    elif end:
        page.cut(0, end.end(), Kind.CAPTION)


def _is_own(line: Line) -> bool:
    """Tell whether a label on top is one of the report's own headline ("Explained: ...")."""
    return line.words > _FEW and cues().own_labels.match(line.key) is not None


def _label_dates(page: Page) -> None:
    """Label lines that date the page; the label may stand on a line of its own."""
    prose, last = 0, page.last_prose()
    waiting: Role | None = None
    i = -1
    while (i := i + 1) < len(page.lines):
        line = page.lines[i]
        if page.kinds[i] is Kind.ALSO_READ and _is_labelled_date(page, line):
            page.kinds[i] = None
        if page.kinds[i] not in (None, Kind.NAVIGATION):
            continue
        if page.kinds[i] is None and (role := lone_label(line)):
            page.kinds[i], waiting = Kind.DATE, role
            continue
        above = prose if i < HEAD and (not prose or i < last) else HEAD
        found = _dated(page, line, above, bare=waiting is not None)
        if found and (found.sure or page.kinds[i] is None):
            i = _label_date_line(page, i, found, waiting)
        elif page.kinds[i] is None:
            prose += line.prose
        waiting = None


def _is_labelled_date(page: Page, line: Line) -> bool:
    """Tell whether behind a report's own label stands but its date ("Explained | 6 March")."""
    own = cues().own_labels.match(line.key)
    found = parse_date_line(page.text, line) if own and len(line) <= _SHORT else None
    return bool(found and len(found.before.split()) <= _FEW and found.stamps)


def _dated(page: Page, line: Line, prose: int, *, bare: bool) -> DateLine | None:
    """A date line in its place; without a label it has one in the head only.

    `prose` counts the paragraphs above it, of which one may be a standfirst.
    """
    found = parse_date_line(page.text, line) if len(line) <= LONG else None
    if found is None and prose <= 1 and not line.prose:
        return date_note(page.text, line)
    if found is None or found.impossible:
        return found
    if any(stamp.role is not Role.BARE for stamp in found.stamps):
        return found
    days = [s for s in found.stamps if s.date.earliest and s.date.earliest == s.date.latest]
    placed = (prose <= 1 or bare) if found.sure else (prose == 0 and line.start > 0)
    return found if days and placed else None


def _label_date_line(page: Page, number: int, found: DateLine, waiting: Role | None) -> int:
    """Label a date line, what stands before its label too; return the number of its last part."""
    page.kinds[number] = Kind.DATE
    if found.impossible:
        page.problems.append(impossible_date(found.impossible))
    for stamp in found.stamps:
        if not is_possible(stamp.date):
            page.problems.append(impossible_date(stamp.text))
            continue
        if stamp.slip:
            page.problems.append(wrong_weekday(stamp.text, stamp.date))
        role = stamp.role
        if role is Role.BARE and waiting is not None:
            role = waiting
        elif role is Role.BARE and _above_headline(page, number):
            role = Role.MASTHEAD
        page.stamps.append(evolve(stamp, role=role))
    line = page.lines[number]
    if any(map(str.isalnum, found.before)) and found.stop > line.start:
        first = part(page.text, line.start, found.stop)
        place = read_dateline(page.text, first) or names_edition(first.text)
        page.cut(number, found.stop, Kind.DATELINE if place else Kind.BYLINE)
        number += 1
    return _part_byline(page, number)


def _part_byline(page: Page, number: int) -> int:
    """Cut off the writer named behind the last bar of a date line; return its number."""
    line = page.lines[number]
    bar = page.text.rfind("|", line.start, line.stop) + 1
    if not bar or not cues().by.match(part(page.text, bar, line.stop).key):
        return number
    page.cut(number, bar, Kind.DATE)
    page.kinds[number + 1] = Kind.BYLINE
    return number + 1


def _above_headline(page: Page, number: int) -> bool:
    return all(page.kinds[i] is not None for i in range(number))


def _label_bylines(page: Page) -> None:
    end = min(HEAD, page.first_prose())
    for i in page.open_lines(0, end):
        line = page.lines[i]
        if i == 0 and not _names_writer(line):
            continue
        if len(line) > 60 or (line.ends and line.text[-1] in "।?"):
            continue
        dateline = read_dateline(page.text, line)
        if dateline and dateline.date:
            continue
        dated = i + 1 < len(page.lines) and page.kinds[i + 1] is Kind.DATE
        if dated and not page.lines[i + 1].gap and len(line) <= 40 and _has_headline(page, i):
            page.kinds[i] = Kind.DATELINE if names_edition(line.text) else Kind.BYLINE
        elif _signed(line):
            page.kinds[i] = Kind.DATELINE if names_place(line.text) else Kind.BYLINE
            alone = cues().by.fullmatch(line.key)
            if alone and i + 1 < end and page.kinds[i + 1] is None and not page.lines[i + 1].gap:
                page.kinds[i + 1] = Kind.BYLINE


def _names_writer(line: Line) -> bool:
    """A first line is a byline only if it is "By" and names, not a headline that begins so."""
    found = cues().by.match(line.key)
    names = line.key and line.text.strip(" -–—(:")[found.end() if found else 0 :].split()
    return bool(found and names) and all(n[0].isupper() or n in ("and", "&") for n in names)


def _has_headline(page: Page, number: int) -> bool:
    return any(True for _ in page.open_lines(0, number))


def _signed(line: Line) -> bool:
    if line.words > 8:
        return False
    if cues().by.match(line.key):
        return line.words <= 7
    return line.words <= 6 and cues().desk.search(line.key) is not None


def _label_captions(page: Page) -> None:
    """Label captions by their credit, and the lines that stand right at a lone credit."""
    prose = page.first_prose()
    for i in page.open_lines():
        in_head = 0 < i < prose
        if _is_caption(page.lines[i], in_head=in_head) or (in_head and _is_slug(page, i)):
            page.kinds[i] = Kind.CAPTION
    for i in range(min(prose + 1, len(page.lines))):
        if page.kinds[i] is not Kind.CAPTION or len(page.lines[i]) > 40:
            continue
        if i + 1 < prose and not page.lines[i + 1].ends and _hangs_on(page, i, i + 1):
            page.kinds[i + 1] = Kind.CAPTION
        elif i > 0 and _hangs_on(page, i - 1, i):
            page.kinds[i - 1] = Kind.CAPTION


def _is_slug(page: Page, number: int) -> bool:
    """A picture's file name, alone between blank lines, stands in for its caption."""
    below = page.lines[number + 1] if number + 1 < len(page.lines) else None
    alone = page.lines[number].gap and (below is None or below.gap)
    return alone and _SLUG.match(page.lines[number].text) is not None


def _is_caption(line: Line, *, in_head: bool) -> bool:
    if len(line) > 200:
        return False
    folded = line.text.casefold()
    found = cues().credits.search(folded)
    if found is None:
        return (
            in_head and not line.prose and _SIDE.search(line.text) is not None and line.words < 25
        )
    before = folded[: found.start()].rstrip()
    if not before or not _CREDIT_MARK.match(before[-1]):
        return False
    return in_head or cues().photo.search(folded, max(0, found.start() - 20)) is not None


def _hangs_on(page: Page, above: int, below: int) -> bool:
    """A line with no gap to a lone photo credit is the caption itself."""
    other = page.lines[below if page.kinds[above] is Kind.CAPTION else above]
    open_too = None in (page.kinds[above], page.kinds[below])
    return open_too and not page.lines[below].gap and len(other) <= 200 and not other.prose


def _last_head_line(page: Page) -> int:
    """The number of the last line that dates or signs the page, -1 if there is none."""
    last, prose = -1, 0
    for i in range(min(HEAD, page.last_prose())):
        if page.kinds[i] in (Kind.DATE, Kind.BYLINE):
            last = i
        elif page.kinds[i] is None and page.lines[i].prose:
            prose += 1
        if prose > 1:
            break
    return last


def _label_dateline(page: Page, start: int) -> int:
    """Label the dateline and return the number of the line that the report begins with.

    It is looked for in the first lines after the head, not below the first
    paragraphs: further down "Patna: 3 seats" is an item of a list.
    """
    tried = 0
    for i in list(page.open_lines(start, start + HEAD)):
        line = page.lines[i]
        whole = _whole_dateline(page, line) if not tried else None
        if whole and any(page.lines[j].prose for j in list(page.open_lines(i + 1))[:2]):
            page.dateline, page.kinds[i] = whole.date, Kind.DATELINE
            return i + 1 if whole.date else _label_day_below(page, i + 1)
        found = parse_dateline(page.text, line) or _behind_credit(page, line)
        if not found and not tried:
            found = _opening_day(page, i)
        if found and line.stop - found.stop >= 40 and not _is_told_below(page, i, found):
            page.dateline = found.date
            page.cut(i, found.stop, Kind.DATELINE)
            return i + 1
        tried += line.prose
        if tried > 1:
            break
    return -1


def _is_told_below(page: Page, number: int, found: Dateline) -> bool:
    """Tell whether a place is a headline's ("Sikkim: talks fail"), with a dateline below.

    That stands on the next line, or gives a day.
    """
    line = page.lines[number]
    if found.date is not None or line.prose or line.ends:
        return False
    below = [page.lines[i] for i in islice(page.open_lines(number + 1), _FEW)]
    told = [parse_dateline(page.text, line) for line in below[:1] if line.prose]
    dated = (parse_dateline(page.text, line) or _whole_dateline(page, line) for line in below)
    return any(told) or any(dateline and dateline.date for dateline in dated)


def _whole_dateline(page: Page, line: Line) -> Dateline | None:
    """A line that is all dateline; the paper may name itself before a bar."""
    bars = list(_BARS.finditer(page.text, line.start, line.stop))
    few = bars and len(line) <= 2 * _REACH
    behind = part(page.text, bars[-1].end(), line.stop) if few else None
    last = behind and (read_dateline(page.text, behind) or read_day(page.text, behind))
    return read_dateline(page.text, line) or (last if last and last.date else None)


def _label_day_below(page: Page, start: int) -> int:
    """A day with a colon may follow the place on the next line: "Wednesday, July 18, 2012: ..."."""
    number = next(page.open_lines(start), None)
    if number is None:
        return start
    line = page.lines[number]
    found = parse_dateline(page.text, line) or parse_day(page.text, line)
    if not found or not found.date or line.stop - found.stop < _REACH:
        return start
    page.dateline = found.date
    page.cut(number, found.stop, Kind.DATELINE)
    return number + 1


def _opening_day(page: Page, number: int) -> Dateline | None:
    """The day that the first paragraph opens with, below a credit, or as no other line does.

    Without a credit the year has to stand with it; several such days are a timeline's.
    """
    line = page.lines[number]
    found = parse_day(page.text, line)
    if found is None or _below_credit(page, number):
        return found
    day = found.date.date if found.date else None
    if number == 0 or not line.prose or day is None or not day.is_day:
        return None
    below = (page.lines[i] for i in page.open_lines(number + 1))
    return None if any(parse_day(page.text, other) for other in below) else found


def _below_credit(page: Page, number: int) -> bool:
    """Tell whether the line above is a desk's, or ends in the place: "Herald Team, Patna"."""
    above = page.lines[number - 1] if number else None
    if above is None or above.ends or above.words > _MOST_OF_CREDIT:
        return False
    _, comma, last = above.text.rpartition(",")
    return is_source(above.text) or (bool(comma) and names_place(last))


def _behind_credit(page: Page, line: Line) -> Dateline | None:
    """A dateline with its day behind a credit of a few words ("From our bureau. Patna, May 3:")."""
    credit = _SENTENCE.search(page.text, line.start, min(line.start + _REACH, line.stop))
    if credit is None or len(page.text[line.start : credit.start()].split()) > _MOST_OF_CREDIT:
        return None
    found = parse_dateline(page.text, part(page.text, credit.end(), line.stop))
    return found if found and found.date else None


def _label_titles(page: Page, last: int, report: int) -> None:
    """Label the headline, and what stands between it and the report."""
    for i in range(min(HEAD, len(page.lines))):
        line = page.lines[i]
        if page.kinds[i] is None and is_breadcrumb(line, page.text[line.start : line.stop]):
            page.kinds[i] = Kind.NAVIGATION
    above = list(page.open_lines(0, max(last + 1, report)))
    if not above:
        above = _lone_headline(page)
    for number in above:
        line = page.lines[number]
        first = number == above[0] and not (line.prose and line.ends)
        page.kinds[number] = Kind.HEADLINE if first else Kind.STANDFIRST
    for number in page.open_lines(0, HEAD):
        if cues().summary.match(page.lines[number].key):
            page.kinds[number] = Kind.STANDFIRST


def _lone_headline(page: Page) -> list[int]:
    numbers = list(page.open_lines(0, HEAD))
    if len(numbers) < 2:
        return []
    line = page.lines[numbers[0]]
    fits = not line.ends or line.text[-1] in "?!\"'"
    return numbers[:1] if fits and len(line) <= LONG and line.words > 2 else []
