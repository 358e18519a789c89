"""Which columns of a container hold text, date, title ... and what a row of them says."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime

from attrs import fields, frozen

from pollcorpus.formats import _markup
from pollcorpus.formats._clock import clock_in
from pollcorpus.formats._day_order import Order, day_first
from pollcorpus.formats._days import find_days
from pollcorpus.formats._possible import impossible_date, is_possible
from pollcorpus.models import PartialDate, Problem
from pollcorpus.plugins import Columns, Record

FAMILIES: Mapping[str, str] = {
    "text": (
        "text fulltext articletext articlebody body bodytext maintext fullarticle fullcontent "
        "articlecontent content contents contenttext contenthtml newstext newsbody newscontent "
        "storytext storybody article story news report document doc document_text raw_text "
        "cleantext cleanedtext plaintext paragraphs लेख समाचार खबर"
    ),
    "id": "id _id articleid newsid storyid docid documentid recordid uid uuid guid key",
    "published": (
        "published publishedat publishedon publisheddate publishdate publishedtime publishtime "
        "datepublished publicationdate pubdate pubtime date articledate newsdate storydate "
        "dateofpublication created createdat datetime timestamp posted postedat posteddate "
        "day time दिनांक तारीख"
    ),
    "title": (
        "title headline heading head articletitle articleheadline newstitle newsheadline "
        "storytitle newsheading header शीर्षक"
    ),
    "language": "language lang languagecode langcode locale",
    "url": "url link articleurl newsurl sourceurl permalink href canonicalurl articlelink uri",
    "publisher": (
        "publisher sourcename publishername outlet newspaper newspapername paper media "
        "mediaoutlet site sitename website domain agency portal source अखबार स्रोत"
    ),
}
"""The names that a column may have, the most telling first, without blanks and underscores."""

_NAMES = {kind: tuple(names.replace("_", "").split()) for kind, names in FAMILIES.items()}
_MARKS = re.compile(r"[\s_.\-]+")
_ONE = r"[0-9X]{4}(?:-[0-9X]{2}){0,2}[~?%]?"
INEXACT = re.compile(rf"(?=.{{0,30}}[~?%/X])(?:{_ONE}|\.\.)(?:/(?:{_ONE}|\.\.))?")
"""What EDTF has for a date that is no plain year, month or day."""
_ISO = re.compile(r"(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?![\d])")
_NUMERIC = re.compile(r"\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?(?!\d)")
_YEAR = re.compile(r"\d{1,4}$")
_COMPACT = re.compile(r"(\d{4})([01]\d)([0-3]\d)$")
_EPOCH = re.compile(r"\d{9,10}(?:\d{3})?(?:\.\d+)?$")

_WEB = ("http://", "https://")
_HTML = "html"
_EXTRACT = 0.8
"""A text with fewer words than this part of those in HTML beside it is only its beginning."""

Row = Mapping[str, object]


@frozen(kw_only=True)
class Found:
    """The columns of one container; None where it has none of that kind.

    `others` may hold the text of a row that has none in `text`, the most telling first.
    """

    text: str
    others: tuple[str, ...] = ()
    id: str | None = None
    published: str | None = None
    title: str | None = None
    language: str | None = None
    url: str | None = None
    publisher: str | None = None

    def __str__(self) -> str:
        named = (f.name for f in fields(type(self)) if f.name != "others")
        pairs = ((name, getattr(self, name)) for name in named)
        return ", ".join(f"{name} from {column!r}" for name, column in pairs if column)


def find_columns(names: Iterable[str], given: Columns) -> Found | None:
    """Tell which column is which; None if none of them holds texts.

    A column that the caller names counts where it exists; elsewhere, as in
    another file of the pile, the usual names do.
    """
    by_form: dict[str, str] = {}
    columns = list(names)
    for name in columns:
        by_form.setdefault(_MARKS.sub("", name.strip().casefold()), name)
    chosen: dict[str, str | None] = {}
    for kind, family in _NAMES.items():
        asked = getattr(given, kind)
        usual = (by_form[form] for form in family if form in by_form)
        chosen[kind] = asked if asked in columns else next(usual, None)
    text = chosen.pop("text")
    if text is None:
        return None
    others = (by_form[form] for form in _NAMES["text"] if form in by_form)
    more = () if text == given.text else tuple(name for name in others if name != text)
    return Found(text=text, others=more, **chosen)


def parse_record(
    row: Row, columns: Found, number: int, path: str, order: Order = Order.DAY
) -> Record | Problem:
    """Read one row of a container, whose dates in figures have an order."""
    text = _text(row, columns)
    if text is None:
        value = row.get(columns.text)
        blank = not value or (isinstance(value, str) and not value.strip())
        return Problem(
            kind="no text",
            path=path,
            message=f"{columns.text!r} is {'empty' if blank else 'no text'}",
            advice="the record was left out",
            record=number,
        )
    published, problems = _published(row.get(columns.published or ""), order)
    publisher = _outlet(row, columns.publisher)
    # some give the page for the source, some the house
    address = publisher if publisher and publisher.startswith(_WEB) else None
    return Record(
        number=number,
        text=text,
        published=published,
        published_time=_clock(row, columns.published) if published else None,
        problems=problems,
        id=_cell(row, columns.id),
        title=_cell(row, columns.title),
        language=_cell(row, columns.language),
        url=_cell(row, columns.url) or address,
        publisher=None if address else publisher,
    )


def _text(row: Row, columns: Found) -> str | None:
    """Return the text of a row, that in HTML where the plain one is missing or only an extract."""
    names = (columns.text, *columns.others)
    found = {name: text for name in names if (text := _paragraphs(row.get(name)))}
    # one word in a column that may hold texts is an id or a kind
    found = {n: text for n, text in found.items() if n == columns.text or len(text.split()) > 1}
    marked = {name for name in found if name.lower().endswith(_HTML)}
    texts = {name: _markup.plain(text) if name in marked else text for name, text in found.items()}
    texts = {name: text for name, text in texts.items() if text}
    first = next(iter(texts.values()), None)
    if first is None:
        return None
    enough = len(first.split()) / _EXTRACT
    whole = (text for name, text in texts.items() if name in marked and not _markup.is_page(text))
    return next((text for text in whole if len(text.split()) > enough), first)


def _paragraphs(value: object) -> str | None:
    """Return a text that is not blank, or all of a list of them."""
    if isinstance(value, list) and all(isinstance(part, str) for part in value):
        value = "\n\n".join(value)
    return value if isinstance(value, str) and value.strip() else None


def _cell(row: Row, column: str | None) -> str | None:
    value = row.get(column) if column is not None else None
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return None
    return str(value).strip() or None


def _outlet(row: Row, column: str | None) -> str | None:
    """The outlet of a cell; news services give an object: `{"id": "courier", "name": ...}`."""
    value = row.get(column) if column is not None else None
    return _cell(value, "name") if isinstance(value, dict) else _cell(row, column)


def _clock(row: Row, column: str | None) -> str | None:
    value = _cell(row, column)
    return clock_in(value) if value else None


def _published(value: object, order: Order) -> tuple[PartialDate | None, tuple[Problem, ...]]:
    if value is None or isinstance(value, (bool, list, dict)) or not str(value).strip():
        return None, ()
    text = str(value).strip()
    found = parse_stamp(day_first(text, order))
    if found is not None and is_possible(found):
        return found, ()
    kind = "impossible date" if found or _NUMERIC.match(text) else "unreadable date"
    return None, (impossible_date(text, kind),)


def parse_stamp(text: str) -> PartialDate | None:
    """Read a record's date: ISO 8601, EDTF, RFC 2822, seconds since 1970, or as print has it.

    >>> print(parse_stamp("2024-01-05T10:00"), parse_stamp("2024-01~"), parse_stamp("2024/.."))
    2024-01-05 2024-01~ 2024/..
    """
    try:
        if INEXACT.fullmatch(text):
            return PartialDate.parse(text)
        if found := _ISO.match(text):
            return PartialDate.from_parts(*(int(n) for n in found.groups() if n))
        if found := _COMPACT.match(text):
            return PartialDate.from_parts(*(int(n) for n in found.groups()))
        if _EPOCH.match(text):
            seconds = float(text)
            seconds = seconds / 1000 if seconds > 1e11 else seconds
            return PartialDate.of(datetime.fromtimestamp(seconds, UTC).date())
        if _YEAR.match(text):
            return PartialDate.from_parts(int(text))
    except (ValueError, OverflowError, OSError):
        return None
    days = [m.date for m in find_days(text) if m.date and m.date.earliest]
    return days[0] if days else _mail_date(text)


def _mail_date(text: str) -> PartialDate | None:
    try:
        found: date = parsedate_to_datetime(text).date()
    except (ValueError, TypeError):
        return None
    return PartialDate.of(found)
