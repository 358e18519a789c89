"""The words of the command line: its commands, options and help."""

from __future__ import annotations

import argparse
import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import evolve

import pollcorpus
from pollcorpus.models import Problem
from pollcorpus.reading.arguments import Columns
from pollcorpus.store.file import SHEETS, is_foreign, names_database

if TYPE_CHECKING:
    from pollcorpus.interchange import Interchange

_COLUMNS = ("text", "id", "date", "title", "language")
_PATH = "a file, folder or archive; - is standard input"
_ABOUT = """\
Tell who met whom, when, where and who stayed away, and which party wants, is
offered or gets which seats: from campaign news in English and Hindi.

  pollcorpus                         tell the sample corpus
  pollcorpus PATH...                 tell what files, folders or archives hold, or a corpus file
  pollcorpus extract PATH...         print one JSON object per article
  pollcorpus build PATH... -o FILE   read them into a corpus file, or add what is new
  pollcorpus export PATH...          write a corpus file, or what is read, for other programs
"""
_AFTER = "Exit status: 0 when all was read, 1 when some was not, 2 for a wrong command."
_EXTRACT = """\
Print one JSON object per article, one per line, in UTF-8: the article, the
actors that it names, its meetings and its seat plans, each with the words that
say so (start and stop count code points of the article's text). A meeting or
plan that several articles tell of has one id in all of them. Dates are EDTF
(2022-04-16, 2022-04, 2023-07-17/2023-07-18). Problems go to standard error.
"""
_BUILD = """\
Read files, folders and archives into a corpus file (SQLite), which
pollcorpus.open() opens. If the file is there, only articles that are new or
changed are read out. Killed at any moment, the same command goes on where it
stopped; others can read the file meanwhile.
"""
_CORPUS_FILES = frozenset({".pollcorpus", ".db", ".sqlite", ".sqlite3"})
"""How the names of files end that `build` writes, and `export` does not."""
_EXPORT = """\
Write a corpus file, or what files, folders and archives hold, in a format that
other programs read:

"""


def parser() -> argparse.ArgumentParser:
    """Return the parser of the command for the account of a corpus."""
    made = argparse.ArgumentParser(
        prog="pollcorpus",
        usage=(
            "%(prog)s [--all] [--jobs N] [PATH ...]\n"
            "       %(prog)s extract [--jobs N] PATH ...\n"
            "       %(prog)s build [--jobs N] PATH ... -o FILE\n"
            "       %(prog)s export [--format NAME] PATH ... [-o FILE]"
        ),
        description=_ABOUT,
        epilog=_AFTER,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    made.add_argument("paths", nargs="*", metavar="PATH", help=f"a corpus file, or {_PATH}")
    made.add_argument(
        "--all", action="store_true", help="tell all meetings and problems of a large corpus"
    )
    _add_shared(made)
    return made


def extract_parser() -> argparse.ArgumentParser:
    """Return the parser of the command for printing what articles say."""
    made = argparse.ArgumentParser(
        prog="pollcorpus extract",
        description=_EXTRACT,
        epilog=_AFTER,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    made.add_argument("paths", nargs="+", metavar="PATH", help=f"a corpus file, or {_PATH}")
    _add_shared(made)
    return made


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of the command for building a corpus file."""
    made = argparse.ArgumentParser(
        prog="pollcorpus build",
        description=_BUILD,
        epilog="Exit status: 0 when the file has all that the paths hold, 1 when it has not,\n"
        "2 for a wrong command.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    made.add_argument("paths", nargs="+", metavar="PATH", help="a file, folder or archive")
    made.add_argument("-o", "--output", required=True, metavar="FILE", help="the corpus file")
    _add_shared(made)
    return made


def export_parser() -> argparse.ArgumentParser:
    """Return the parser of the command for writing a corpus in other formats."""
    width = max(map(len, _formats()))
    listed = (f"  {known.name:{width}}  {known.holds}" for known in _formats().values())
    made = argparse.ArgumentParser(
        prog="pollcorpus export",
        usage="%(prog)s [--format NAME] [-o FILE] [--jobs N] PATH ...",
        description=_EXPORT + "\n".join(listed),
        epilog=_AFTER,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    made.add_argument("paths", nargs="+", metavar="PATH", help=f"a corpus file, or {_PATH}")
    made.add_argument(
        *("--format", "-f"),
        choices=list(_formats()),
        metavar="NAME",
        help="one of the above; not needed for a FILE named .graphml, nor .jsonl or .parquet, "
        "to which the corpus is saved whole",
    )
    made.add_argument("-o", "--output", metavar="FILE", help="standard output if not given")
    _add_shared(made)
    return made


def told_format(output: str | None) -> str | None:
    """Return the format that the name of a file tells by itself."""
    return "graphml" if Path(output or "").suffix.lower() == ".graphml" else None


def without_format(output: str | None) -> str:
    """Tell that a format is needed, what there is to choose from, and what needs none."""
    what = (
        "to print" if output is None else f"for {output}: its name does not say what goes into it"
    )
    whole = Path(output or "").stem or "FILE"
    choices = [(f"--format {known.name}", _held(known)) for known in _formats().values()]
    width = max(len(choice) for choice, _ in choices)
    choices.append((f"-o {whole}.jsonl or .parquet", "the whole corpus, without loss"))
    ending = Path(output or "").suffix.lower()
    if ending in SHEETS:
        table = f"{whole}.csv"
        choices.append((f"in Python, meetings.to_csv({table!r})", "a table of the meetings"))
    if ending in _CORPUS_FILES:
        choices.append((f"pollcorpus build PATH... -o {output}", "a corpus file"))
    return "\n".join([f"--format is needed {what}", *(f"  {c:{width}}  {h}" for c, h in choices)])


def no_corpus_file(output: str) -> str | None:
    """Tell what to do where a name asks `build` for what is no database; None where it does not."""
    if names_database(output) and not is_foreign(output):
        return None
    name = re.sub(r"(\.jsonl)?\.\w+$", "", output, flags=re.I) or "campaign"
    ending, file = output.removeprefix(name), f"{name}.pollcorpus"
    if ending.lower() in SHEETS:
        then = "a table is made of it in Python, by open() and meetings.to_csv()"
    elif is_foreign(output):
        then = "pollcorpus export --help lists the formats that it can be written in then"
    else:
        then = f"then write it so: pollcorpus export {file} -o {output}"
    what = f"build makes a database, to which more can be added, and no {ending} file"
    return f"-o {output}: {what}; name it {file}\n  {then}"


def of_a_corpus_file(options: argparse.Namespace) -> str | None:
    """Tell which options say how to read what a corpus file holds already; None where none does."""
    given = [f"--{name.replace('_', '-')}" for name in named_columns(options)]
    given += ["--reference"] if options.reference else []
    if not given:
        return None
    file = options.paths[0]
    told = (
        f"{', '.join(given)}: {file} is a corpus file, whose articles were read when it was built"
    )
    return f"{told}; build it from the articles with the same options"


def as_options(problem: Problem) -> str:
    """Put a problem into words, with what is to be given as options."""
    named = rf"\b({'|'.join(_COLUMNS)})_column\b"
    return str(evolve(problem, advice=re.sub(named, r"--\1-column", problem.advice)))


def _held(known: Interchange) -> str:
    return f"{known.holds}; {known.file}"


def _formats() -> Mapping[str, Interchange]:
    from pollcorpus.interchange import INTERCHANGE

    return INTERCHANGE


def _add_shared(made: argparse.ArgumentParser) -> None:
    made.add_argument(
        "--jobs",
        type=_count,
        default=1,
        metavar="N",
        help="extract large piles in so many processes (1)",
    )
    made.add_argument(
        "--reference",
        action="append",
        default=[],
        type=_file,
        metavar="FILE",
        help="CSV, or Popolo in JSON, with persons, parties or names of your own; "
        "may be given several times",
    )
    group = made.add_argument_group(
        "columns", "of CSV, TSV, JSON and JSON Lines, where their names do not tell"
    )
    for name in _COLUMNS:
        group.add_argument(f"--{name}-column", metavar="NAME")
    version = f"pollcorpus {pollcorpus.__version__}"
    made.add_argument("--version", action="version", version=version)


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no number from 1 on")
    return int(text)


def _file(text: str) -> Path:
    path = Path(text)
    if not path.is_file():
        raise argparse.ArgumentTypeError(f"there is no file {text!r}")
    return path


def named_columns(options: argparse.Namespace) -> Columns:
    """Return the columns that were named."""
    given = Columns()
    for name in _COLUMNS:
        if (column := getattr(options, f"{name}_column")) is not None:
            given[f"{name}_column"] = column  # type: ignore[literal-required]
    return given
