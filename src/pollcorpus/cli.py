"""The command line: a thin layer over the public API."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from typing import IO, TypeVar

import pollcorpus
from pollcorpus import _display
from pollcorpus.models import Article, Problem, Severity
from pollcorpus.reading import read_articles
from pollcorpus.reading.sources import Blob

__all__ = ["main"]

_COLUMNS = ("text", "id", "date", "title", "language")
_WIDEST = 96
_PAUSE = 0.1
"""Seconds between two counts on a terminal."""
_PATH = "a file, folder or archive; - is standard input"

_Item = TypeVar("_Item", bound=Article | Problem)

_ABOUT = """\
Tell who met whom, when, where and who stayed away, and which party wants, is
offered or gets which seats: from campaign news in English and Hindi.

  pollcorpus                         tell the sample corpus
  pollcorpus PATH...                 tell what files, folders or archives hold
  pollcorpus extract PATH...         print one JSON object per article
"""
_AFTER = "Exit status: 0 when all was read, 1 when some was not, 2 for a wrong command."
_EXTRACT = """\
Print one JSON object per article, one per line, in UTF-8: the article, the
actors that it names, its meetings and its seat plans, each with the words that
say so (start and stop count code points of the article's text). A meeting or
plan that several articles tell of has one id in all of them. Dates are EDTF
(2022-04-16, 2022-04, 2023-07-17/2023-07-18). Problems go to standard error.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; return 0 when all was read, 1 when some was in trouble."""
    for stream in (sys.stdout, sys.stderr):
        # a console's own encoding may have no Devanagari
        getattr(stream, "reconfigure", lambda **_: None)(encoding="utf-8", errors="replace")
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        status = _extract(words[1:]) if words[:1] == ["extract"] else _tell(words)
        sys.stdout.flush()
    except BrokenPipeError:
        # the reader, `head` for one, has seen enough; what is still buffered goes nowhere
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130
    return status


def _tell(words: Sequence[str]) -> int:
    options = _parser().parse_args(words)
    corpus = _read(options) if options.paths else pollcorpus.sample()
    columns = min(_WIDEST, shutil.get_terminal_size((_WIDEST, 24)).columns)
    limit = None if options.all else 40
    for line in _display.account(corpus, columns=max(columns, 60), limit=limit):
        print(line)
    return _status(corpus.problems)


def _extract(words: Sequence[str]) -> int:
    options = _extract_parser().parse_args(words)
    corpus = _read(options)
    for line in corpus.outlines():
        print(json.dumps(line, ensure_ascii=False))
    for problem in corpus.problems:
        print(f"{problem.severity.value}: {problem}", file=sys.stderr)
    return _status(corpus.problems)


def _read(options: argparse.Namespace) -> pollcorpus.Corpus:
    columns = {f"{name}_column": getattr(options, f"{name}_column") for name in _COLUMNS}
    given = {name: column for name, column in columns.items() if column is not None}
    paths = [_standard_input() if path == "-" else path for path in options.paths]
    items = read_articles(*paths, **given)
    if not sys.stderr.isatty():
        return pollcorpus.Corpus.of(items, jobs=options.jobs)
    with _Counter() as counter:
        return pollcorpus.Corpus.of(
            counter.reading(items), jobs=options.jobs, progress=counter.extracted
        )


def _standard_input() -> Blob:
    """Whatever is piped in: a text, or a container such as JSON Lines."""

    def opened() -> IO[bytes]:
        return open(sys.stdin.fileno(), "rb", closefd=False)

    return Blob(path="<stdin>", open=opened)


def _status(problems: Sequence[Problem]) -> int:
    return int(any(problem.severity is Severity.ERROR for problem in problems))


class _Counter:
    """Counts articles in one line of the terminal, on standard error."""

    def __init__(self) -> None:
        self._read = 0
        self._extracted = 0
        self._shown = 0.0

    def __enter__(self) -> _Counter:
        return self

    def __exit__(self, *_: object) -> None:
        print(end="\r\x1b[K", file=sys.stderr, flush=True)

    def reading(self, items: Iterable[_Item]) -> Iterator[_Item]:
        """Count articles as they pass."""
        for item in items:
            self._read += isinstance(item, Article)
            self._show()
            yield item

    def extracted(self, done: int) -> None:
        """Take note of how many are done."""
        self._extracted = done
        self._show()

    def _show(self) -> None:
        now = time.monotonic()
        if now - self._shown >= _PAUSE:
            self._shown = now
            line = f"\r{self._read:,} articles read, {self._extracted:,} extracted"
            print(line, end="", file=sys.stderr, flush=True)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="pollcorpus",
        usage="%(prog)s [--all] [--jobs N] [PATH ...]\n       %(prog)s extract [--jobs N] PATH ...",
        description=_ABOUT,
        epilog=_AFTER,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("paths", nargs="*", metavar="PATH", help=_PATH)
    parser.add_argument(
        "--all", action="store_true", help="tell all meetings and problems of a large corpus"
    )
    _add_shared(parser)
    return parser


def _extract_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="pollcorpus extract",
        description=_EXTRACT,
        epilog=_AFTER,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("paths", nargs="+", metavar="PATH", help=_PATH)
    _add_shared(parser)
    return parser


def _add_shared(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--jobs",
        type=_count,
        default=1,
        metavar="N",
        help="extract large piles in so many processes (1)",
    )
    group = parser.add_argument_group(
        "columns", "of CSV, TSV, JSON and JSON Lines, where their names do not tell"
    )
    for name in _COLUMNS:
        group.add_argument(f"--{name}-column", metavar="NAME")
    version = f"pollcorpus {pollcorpus.__version__}"
    parser.add_argument("--version", action="version", version=version)


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no number from 1 on")
    return int(text)
