"""What a source format is: how it is recognised, and where in it things stand."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from io import StringIO

from attrs import frozen

from pollcorpus.models import PartialDate, Problem, Segment, Span


@frozen(kw_only=True)
class Columns:
    """The columns of a container that the caller names; None leaves it to the family of names."""

    text: str | None = None
    id: str | None = None
    published: str | None = None
    title: str | None = None
    language: str | None = None
    url: str | None = None
    publisher: str | None = None

    @staticmethod
    def argument(kind: str) -> str:
        """Return the name of the argument of `read()` that sets a column.

        >>> Columns.argument("published")
        'date_column'
        """
        return f"{'date' if kind == 'published' else kind}_column"


MISSING_COLUMN = "missing column"
"""The kind of a container's problem that it lacks a column which the caller names.

The reader tells it only if no other container of the pile has the column.
"""


@frozen(kw_only=True)
class Raw:
    """A source's decoded text and the path that it was read from.

    Of a big container `text` is the beginning only, and `stream` gives all
    its lines; `lines()` serves both.
    """

    path: str
    text: str
    columns: Columns = Columns()
    stream: Callable[[], Iterator[str]] | None = None

    def lines(self) -> Iterator[str]:
        """Yield the source's lines with their line ends."""
        if self.stream is not None:
            return self.stream()
        return iter(StringIO(self.text, newline=""))


@frozen(kw_only=True)
class Recognition:
    """Why a text is taken for a format.

    `weight` orders rival claims: 0 is the last resort ("plain text"), higher
    is more specific. `why` quotes what was recognised.
    """

    weight: int
    why: str


@frozen(kw_only=True)
class Layout:
    """Where in an article's text things stand; `segments` tile the text.

    `problems` are doubts about the page, such as an impossible date; the
    reader fills in their path.
    """

    segments: tuple[Segment, ...]
    published: PartialDate | None = None
    published_from: str | None = None
    published_span: Span | None = None
    published_time: str | None = None
    problems: tuple[Problem, ...] = ()


@frozen(kw_only=True)
class Record:
    """One article of a container: its text, and what the container says of it.

    `number` counts the records from 0; `line` is the line that the record
    begins on, from 1, where the container has lines. `problems` are doubts
    about the record, such as an impossible date.
    """

    number: int
    text: str
    id: str | None = None
    title: str | None = None
    published: PartialDate | None = None
    published_time: str | None = None
    language: str | None = None
    url: str | None = None
    publisher: str | None = None
    line: int | None = None
    problems: tuple[Problem, ...] = ()


@frozen(kw_only=True)
class Format:
    """A source format: one constant in one module.

    A page format has `layout`, which labels the stretches of one text. A
    container format has `records`, which yields the articles that it holds
    and a `Problem` for each record that is none; their texts then go through
    the page formats. `recognise` returns None for a text of another format
    and looks at no more of the text than it needs.
    """

    name: str
    summary: str
    recognise: Callable[[Raw], Recognition | None]
    layout: Callable[[str], Layout] | None = None
    records: Callable[[Raw], Iterator[Record | Problem]] | None = None
