"""The command line: a thin layer over the public API."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from typing import IO, TYPE_CHECKING

import pollcorpus
from pollcorpus import _display
from pollcorpus._display.words import counted
from pollcorpus.cli.options import (
    as_options,
    build_parser,
    export_parser,
    extract_parser,
    named_columns,
    no_corpus_file,
    of_a_corpus_file,
    parser,
    told_format,
    without_format,
)
from pollcorpus.cli.progress import Counter, Rate
from pollcorpus.models import Problem, Severity
from pollcorpus.reading import read_articles
from pollcorpus.reading.sources import Blob, expanded, shown_path
from pollcorpus.store.file import is_foreign, names_database

if TYPE_CHECKING:
    from pollcorpus.building import Built

__all__ = ["main"]

_WIDEST = 100
_NO_CORPUS = "no corpus file"
"""What opening says of a file that is something else: articles, it may be."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; return 0 when all was read, 1 when some was in trouble."""
    for stream in (sys.stdout, sys.stderr):
        # a console's own encoding may have no Devanagari
        getattr(stream, "reconfigure", lambda **_: None)(encoding="utf-8", errors="replace")
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        command = _COMMANDS.get(words[0]) if words else None
        status = command(words[1:]) if command else _tell(words)
        sys.stdout.flush()
    except BrokenPipeError:
        # the reader, `head` for one, has seen enough; what is still buffered goes nowhere
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130
    return status


def _tell(words: Sequence[str]) -> int:
    if words == ["help"] and not os.path.exists("help"):
        parser().print_help()
        return 0
    # the options of a command that is mistyped are no options of this one
    options, unknown = parser().parse_known_args(words)
    if options.paths and (meant := _mistyped(first := options.paths[0])):
        if meant == first:
            parser().error(f"write the command before its options: '{parser().prog} {first} ...'")
        parser().error(f"no such command or file: {first!r}; did you mean {meant!r}?")
    if unknown:
        parser().error(f"unrecognized arguments: {' '.join(unknown)}")
    try:
        corpus, new = _corpus(options) if options.paths else (pollcorpus.sample(), ())
    except (OSError, pollcorpus.PollcorpusError) as error:
        return _failed(error)
    columns = min(_WIDEST, shutil.get_terminal_size((_WIDEST, 24)).columns)
    limit = None if options.all else 40
    told = _display.account(
        corpus, columns=max(columns, 60), limit=limit, for_all="--all", problem=as_options
    )
    for line in told:
        print(line)
    return _status(new)


def _mistyped(word: str) -> str | None:
    """Return the command that a word is a slip of, if it is no path either."""
    if os.path.exists(word):
        return None
    return next(iter(get_close_matches(word, _COMMANDS)), None)


def _extract(words: Sequence[str]) -> int:
    options = extract_parser().parse_args(words)
    try:
        corpus, new = _corpus(options)
    except (OSError, pollcorpus.PollcorpusError) as error:
        return _failed(error)
    for line in corpus.outlines():
        print(json.dumps(line, ensure_ascii=False))
    return _told(new)


def _build(words: Sequence[str]) -> int:
    options = build_parser().parse_args(words)
    if wrong := no_corpus_file(options.output):
        build_parser().error(wrong)
    try:
        with Rate() as rate:
            built = pollcorpus.build(
                *options.paths,
                into=options.output,
                jobs=options.jobs,
                progress=rate.show if sys.stderr.isatty() else None,
                reference=_reference(options) if options.reference else None,
                **named_columns(options),
            )
    except (OSError, pollcorpus.ArgumentError, pollcorpus.FormatError) as error:
        return _failed(error)
    except KeyboardInterrupt:
        print("interrupted; what was read is kept, the same command goes on", file=sys.stderr)
        raise
    print(f"{options.output}: {_summary(built)}")
    standing = list(_standing(options))
    if built.problems:
        return _told(standing)
    if standing:
        older = counted(len(standing), "older problem")
        print(f"{older} with these paths: pollcorpus {options.output} --all", file=sys.stderr)
    return _status(standing)


def _summary(built: Built) -> str:
    """Tell what a build did, in a line."""
    told = [
        f"{counted(built.added, 'article')} added",
        f"{built.replaced:,} replaced",
        *([f"{built.removed:,} removed"] if built.removed else []),
        f"{built.unchanged:,} there already",
        counted(built.problems, "new problem"),
    ]
    return ", ".join(told)


def _standing(options: argparse.Namespace) -> Iterator[Problem]:
    """Yield the problems of a file with what the paths hold, whenever they were found."""
    paths = [shown_path(path) for path in (*expanded(options.paths), *options.reference)]
    for problem in pollcorpus.open(options.output).problems:
        if any(path == "." or f"{problem.path}/".startswith(f"{path}/") for path in paths):
            yield problem


def _export(words: Sequence[str]) -> int:
    options = export_parser().parse_args(words)
    options.format = options.format or told_format(options.output)
    if options.format is None and (options.output is None or names_database(options.output)):
        export_parser().error(without_format(options.output))
    try:
        corpus, new = _corpus(options)
        if options.format is None:
            corpus.save(options.output)
        else:
            from pollcorpus.interchange import export

            export(corpus, options.format, options.output or sys.stdout.buffer)
    except BrokenPipeError:
        raise
    except (OSError, pollcorpus.PollcorpusError) as error:
        return _failed(error)
    return _told(new)


def _failed(error: Exception) -> int:
    told = str(error)
    own = isinstance(error, pollcorpus.PollcorpusError)
    if isinstance(error, OSError) and not own and error.filename and error.strerror:
        # the number of the error tells a user nothing
        told = f"{os.fsdecode(error.filename)}: {error.strerror}"
    print(f"error: {told}", file=sys.stderr)
    return 1


def _corpus(options: argparse.Namespace) -> tuple[pollcorpus.Corpus, Sequence[Problem]]:
    """Open the corpus file that is named, or read what else the paths hold; with new problems.

    Those of a file were told when it was built, and none of it is lost now.
    """
    saved = _opened(options.paths)
    if saved is not None:
        if wrong := of_a_corpus_file(options):
            parser().error(wrong)
        return saved, ()
    corpus = _read(options)
    return corpus, corpus.problems


def _opened(paths: Sequence[str]) -> pollcorpus.Corpus | None:
    """Return the corpus that is saved in the only path; None where articles are to be read."""
    if len(paths) != 1 or not os.path.isfile(paths[0]):
        return None
    try:
        return pollcorpus.open(paths[0])
    except pollcorpus.FormatError as error:
        # what is named as reports are is read as such, and told of as such where it is broken
        if error.what != _NO_CORPUS and not is_foreign(paths[0].removesuffix(".gz")):
            raise
        return None


_COMMANDS = {"extract": _extract, "build": _build, "export": _export}


def _read(options: argparse.Namespace) -> pollcorpus.Corpus:
    given = named_columns(options)
    paths = [_standard_input() if path == "-" else path for path in options.paths]
    items = read_articles(*paths, **given)
    reference = _reference(options)
    if not sys.stderr.isatty():
        return pollcorpus.Corpus.of(items, jobs=options.jobs, reference=reference)
    with Counter() as counter:
        return pollcorpus.Corpus.of(
            counter.reading(items),
            jobs=options.jobs,
            progress=counter.extracted,
            reference=reference,
        )


def _reference(options: argparse.Namespace) -> pollcorpus.Reference:
    documents = [path for path in options.reference if path.suffix == ".json"]
    tables = [path for path in options.reference if path not in documents]
    reference = pollcorpus.Reference.from_csv(*tables)
    return reference + pollcorpus.Reference.from_popolo(*documents)


def _standard_input() -> Blob:
    """Whatever is piped in: a text, or a container such as JSON Lines."""

    def opened() -> IO[bytes]:
        return open(sys.stdin.fileno(), "rb", closefd=False)

    return Blob(path="<stdin>", open=opened)


def _told(problems: Sequence[Problem]) -> int:
    """Print problems where they do not mix with what is piped on; return the exit status."""
    for problem in problems:
        print(f"{problem.severity.value}: {as_options(problem)}", file=sys.stderr)
    return _status(problems)


def _status(problems: Sequence[Problem]) -> int:
    return int(any(problem.severity is Severity.ERROR for problem in problems))
