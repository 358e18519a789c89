"""The command line: a thin layer over the public API."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence

import pollcorpus
from pollcorpus.models import Severity

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; return 0 when all was read, 1 when some was in trouble."""
    for stream in (sys.stdout, sys.stderr):
        # a console's own encoding may have no Devanagari
        getattr(stream, "reconfigure", lambda **_: None)(encoding="utf-8", errors="replace")
    options = _parser().parse_args(arguments)
    return extract(options.paths, jobs=options.jobs)


def extract(paths: Sequence[str], *, jobs: int = 1) -> int:
    """Print one JSON object per article; tell problems on standard error."""
    corpus = pollcorpus.read(*paths, jobs=jobs)
    for line in corpus.outlines():
        print(json.dumps(line, ensure_ascii=False))
    for problem in corpus.problems:
        print(f"{problem.severity.value}: {problem}", file=sys.stderr)
    return int(any(problem.severity is Severity.ERROR for problem in corpus.problems))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="pollcorpus", description=pollcorpus.__doc__)
    commands = parser.add_subparsers(required=True)
    command = commands.add_parser("extract", help="print one JSON object per article")
    command.add_argument("paths", nargs="+", metavar="PATH", help="a file, folder or archive")
    command.add_argument("--jobs", type=int, default=1, metavar="N", help="processes to use")
    return parser
