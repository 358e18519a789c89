"""From a decoded text to an article."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import blake2b, sha256

from attrs import evolve, frozen

from pollcorpus.errors import FormatError
from pollcorpus.formats._addresses import day_in_address
from pollcorpus.formats._publication import IN_ADDRESS, are_rivals
from pollcorpus.models import Article, PartialDate, Problem, SegmentKind, Severity, Source
from pollcorpus.plugins import Format, Layout, Raw, Recognition, Record, formats
from pollcorpus.reading.decoding import without_surrogates
from pollcorpus.reading.failures import blaming
from pollcorpus.reading.garbled import ADVICE, garbled
from pollcorpus.reading.telling import UntoldError, tell_language
from pollcorpus.reading.unread import unread_text

READABLE = (SegmentKind.STANDFIRST, SegmentKind.DATELINE, SegmentKind.BODY)


@frozen(kw_only=True)
class Recognised:
    """The format of a text, and why it is taken for that."""

    format: Format
    recognition: Recognition


def recognise(raw: Raw, *, container: bool) -> Recognised | None:
    """Return the most specific format that claims a text, a container's or a page's."""
    best: Recognised | None = None
    for candidate in formats():
        if (candidate.records is not None) is not container:
            continue
        with blaming(candidate):
            claim = candidate.recognise(raw)
        if claim and (best is None or claim.weight > best.recognition.weight):
            best = Recognised(format=candidate, recognition=claim)
    return best


def article_of(record: Record, source: Source) -> Iterator[Article | Problem]:
    """Yield a record's article and what is doubtful about it, or the problem that it has none.

    The record is that of a container, or one made of a whole file.
    """
    text = without_surrogates(record.text)
    if unread := unread_text(text, source.path):
        yield _problem(source, unread.kind, unread.verdict, unread.advice)
        return
    page = recognise(Raw(path=source.path, text=text), container=False)
    if page is None or page.format.layout is None:
        yield _problem(source, "no text", "holds no text")
        return
    with blaming(page.format):
        layout = page.format.layout(text)
    name = f"{source.format}, {page.format.name}" if source.format else page.format.name
    wrong = garbled(text)
    try:
        language, doubt = tell_language(_report(text, layout), record.language)
    except UntoldError as error:
        if wrong:
            yield _problem(source, "encoding", wrong, ADVICE)
            return
        yield _problem(source, "no language pack", str(error), "install or write a language pack")
        return
    with blaming(page.format):  # its segments may leave gaps
        article = _article(record, evolve(source, format=name), text, layout, language)
    yield article
    if wrong:
        yield _problem(source, "encoding", wrong, ADVICE, severity=Severity.WARNING)
    if doubt:
        yield _problem(source, "language", doubt, severity=Severity.WARNING)
    for problem in (*record.problems, *layout.problems, *_rivals(record, layout)):
        yield evolve(problem, path=source.path, record=source.record)


def _report(text: str, layout: Layout) -> str:
    parts = [s.span.of(text) for s in layout.segments if s.kind in READABLE]
    return "".join(parts) if "".join(parts).strip() else text


def _article(record: Record, source: Source, text: str, layout: Layout, language: str) -> Article:
    stated = record.published is not None
    addressed = None
    if not stated and layout.published is None and record.url:
        addressed = day_in_address(record.url)
    published = record.published or layout.published or addressed
    told_by = IN_ADDRESS if addressed else layout.published_from
    return Article(
        id=content_id(text, record.title, published),
        source=source,
        language=language,
        text=text,
        segments=layout.segments,
        published=published,
        published_from="metadata" if stated else told_by,
        published_span=None if stated else layout.published_span,
        published_time=record.published_time if stated else layout.published_time,
        title=record.title and without_surrogates(record.title),
        url=record.url,
        publisher=record.publisher,
    )


def content_id(text: str, title: str | None, published: PartialDate | None) -> str:
    """Return an id that is made of the content alone, as it is written.

    What is spelled in another way is another text: evidence counts its
    characters. That both are one report is for resolution to find.

    >>> content_id("Talks failed", None, None) == content_id("Talks failed", None, None)
    True
    """
    content = "\0".join((text, title or "", str(published or "")))
    return f"a{blake2b(content.encode('utf-8', 'replace'), digest_size=8).hexdigest()}"


def digest_of(data: bytes) -> str:
    """Return the SHA-256 of an article's bytes, in hexadecimal."""
    return sha256(data).hexdigest()


def _rivals(record: Record, layout: Layout) -> Iterator[Problem]:
    """The container's date and the page's own should not exclude each other."""
    stated, own = record.published, layout.published
    if stated is not None and own is not None and are_rivals(stated, own):
        yield Problem(
            kind="rival dates",
            path="",
            message=f"the record is dated {stated}, the page's {layout.published_from} {own}",
            advice="the record's date was taken",
            severity=Severity.WARNING,
        )


def _problem(
    source: Source,
    kind: str,
    message: str,
    advice: str = "",
    severity: Severity = Severity.ERROR,
) -> Problem:
    return Problem(
        kind=kind,
        path=source.path,
        message=message,
        advice=advice or ("the article was left out" if severity is Severity.ERROR else ""),
        record=source.record,
        severity=severity,
    )


def only_article(items: Iterator[Article | Problem]) -> Article:
    """Return the first article, or raise the problem that stands in its place."""
    first = next(items)
    if isinstance(first, Problem):
        raise FormatError(first.message, where=first.path, advice=first.advice)
    return first
