"""What a source format is: how it is recognised, and where in it things stand."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from attrs import frozen

from pollcorpus.models import PartialDate, Problem, Segment, Span


@frozen(kw_only=True)
class Raw:
    """A source's decoded text and the path that it was read from."""

    path: str
    text: str


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
    """Where in an article's text things stand; `segments` tile the text."""

    segments: tuple[Segment, ...]
    published: PartialDate | None = None
    published_from: str | None = None
    published_span: Span | None = None


@frozen(kw_only=True)
class Record:
    """One article of a container: its text, and what the container says of it."""

    number: int
    text: str
    id: str | None = None
    title: str | None = None
    published: PartialDate | None = None
    language: str | None = None
    url: str | None = None
    publisher: str | None = None


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
