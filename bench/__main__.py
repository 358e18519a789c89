"""Run the measurements: `python -m bench [--text FOLDER] [--keep]`, `--small` for a trial.

Each line has our figure, the peer's, their ratio, and the ratio of the run that was kept last with
its day. FOLDER holds `news_en.jsonl` and `news_hi.jsonl`, an object with a `text` per line. Without
it, and without `../shared/text`, the sample reports are repeated, which is denser than common news.
"""

import argparse
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from importlib.resources import files
from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

import pollcorpus as pc
from bench import extracting, invented, peers, resolution, results, weekly
from bench.results import report
from pollcorpus.extraction.document import Document
from pollcorpus.extraction.names import find_names
from pollcorpus.gazetteer import gazetteer

T = TypeVar("T")
SHARED = Path(__file__).parents[2] / "shared" / "text"


def main() -> None:
    """Print one line a measurement: both figures and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--text", type=Path, default=SHARED if SHARED.is_dir() else None)
    parser.add_argument("--megabytes", type=float, default=1.0)
    parser.add_argument("--articles", type=int, default=20_000, help="in the corpus file")
    parser.add_argument("--accounts", type=int, default=resolution.MANY, help="to be resolved")
    parser.add_argument("--pile", type=int, default=extracting.PILE, help="shared by processes")
    parser.add_argument("--small", action="store_true", help="a minute, which tells no figures")
    parser.add_argument("--keep", action="store_true", help="the figures, to compare later runs")
    options = parser.parse_args()
    if options.small:
        parser.set_defaults(megabytes=0.05, articles=400, accounts=2000, pile=600)
        options = parser.parse_args()
    if options.small and options.keep:
        parser.error("figures of --small are not worth to be kept")
    print(
        f"texts: {options.text or 'the sample reports, repeated'}; Python {sys.version.split()[0]}"
    )
    imports()
    extracting.in_a_new_process()
    for language in ("en", "hi"):
        articles = list(take(texts(options.text, language), language, options.megabytes))
        extracting.in_two_processes(language, articles, options.pile)
    asking(options.articles)
    resolving(options.accounts)
    adding(options.articles)
    for language in ("en", "hi"):
        articles = list(take(texts(options.text, language), language, options.megabytes))
        dense = list(take(texts(None, language), language, options.megabytes / 4))
        matching(language, articles)
        matching(f"{language} dense", dense)
        for measure in (names, extraction, dates):
            measure(language, articles)
        extracting.against_spacy(language, articles)
    if options.keep:
        results.keep()


def imports() -> None:
    """Compare `import pollcorpus` with importing attrs, cattrs and dateutil."""
    bare = import_time("pass")
    ours = import_time("import pollcorpus") - bare
    work = import_time("import pollcorpus as pc; pc.Corpus, pc.extract, pc.find_dates") - bare
    peer = import_time("import attrs, cattrs, dateutil.parser") - bare
    report("import, ms", ours * 1e3, "attrs, cattrs, dateutil", peer * 1e3)
    report("import all that reads, ms", work * 1e3, "attrs, cattrs, dateutil", peer * 1e3)


def resolving(accounts: int) -> None:
    """Compare how resolution grows to ten times the accounts with how n log n does."""
    for what, few, many in resolution.growth(accounts):
        expected = few * resolution.expected(accounts)
        report(f"resolve, {what}, s", many, "as n log n grows", expected)


def adding(articles: int) -> None:
    """Compare building a file with adding a hundredth more, and what comparing takes of both."""
    found = weekly.costs(articles, max(1, articles // 100))
    report("add a hundredth more, s", found.second, "first build", found.first)
    report("compare it, s", found.second_compared, "comparing all", found.first_compared)


def asking(articles: int) -> None:
    """Compare the first records of queries of a corpus file with SQL by hand, in a new process."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "invented.pollcorpus"
        invented.write(path, articles)
        found = Path(folder) / "found.json"
        subprocess.run([sys.executable, "-m", "bench.large", str(path), str(found)], check=True)
        results.take_over(found)


def matching(what: str, articles: list[pc.Article]) -> None:
    """Compare matching alone with a bare scan for the same forms.

    Matching begins with the text as it was read, and gives spans of it with the records that bear
    the names; the scan does not look at word boundaries.
    """
    matcher = gazetteer().matcher
    found = [article.text for article in articles]
    ours = speed(found, matcher.find_in, size(articles))
    peer = speed(found, peers.bare_scan(), size(articles))
    report(f"{what} matching, MB/s", ours, "ahocorasick-rs bare scan", peer)


def names(language: str, articles: list[pc.Article]) -> None:
    """Compare finding names with a bare scan for the same forms."""
    documents = [Document.of(article) for article in articles]
    scan = peers.bare_scan()
    ours = speed(documents, find_names, size(articles))
    peer = speed([document.text for document in documents], scan, size(articles))
    report(f"{language} names, MB/s", ours, "ahocorasick-rs bare scan", peer)


def extraction(language: str, articles: list[pc.Article]) -> None:
    """Compare all of extraction with a bare scan for names."""
    ours = speed(articles, pc.extract, size(articles))
    peer = speed([article.text for article in articles], peers.bare_scan(), size(articles))
    report(f"{language} extract, MB/s", ours, "ahocorasick-rs bare scan", peer)


def dates(language: str, articles: list[pc.Article]) -> None:
    """Compare finding dates with dateparser, which gets a thirtieth of the texts."""
    ours = speed(
        [article.text for article in articles],
        lambda text: pc.find_dates(text, language=language),
        size(articles),
    )
    few = articles[: max(1, len(articles) // 30)]
    search = peers.dateparser_search(language)
    peer = speed([article.text for article in few], search, size(few), rounds=1)
    report(f"{language} dates, MB/s", ours, "dateparser.search", peer)


def speed(items: list[T], work: Callable[[T], object], megabytes: float, rounds: int = 3) -> float:
    """Return MB/s of processor time, the median of some rounds after a first one."""
    work(items[0])
    taken = []
    for _ in range(rounds):
        start = time.process_time()
        for item in items:
            work(item)
        taken.append(time.process_time() - start)
    return megabytes / statistics.median(taken)


def import_time(code: str) -> float:
    """Return the seconds that a fresh interpreter takes, the median of nine."""
    taken = []
    for _ in range(9):
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], check=True)
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def size(articles: list[pc.Article]) -> float:
    """Megabytes of UTF-8."""
    return sum(len(article.text.encode()) for article in articles) / 1e6


def take(found: Iterator[str], language: str, megabytes: float) -> Iterator[pc.Article]:
    """Yield articles of the given size altogether."""
    left = megabytes * 1e6
    for number, text in enumerate(found):
        left -= len(text.encode())
        yield article(str(number), text, language)
        if left < 0:
            return


def texts(folder: Path | None, language: str) -> Iterator[str]:
    """Yield texts of one language."""
    if folder is not None:
        with (folder / f"news_{language}.jsonl").open(encoding="utf-8") as lines:
            yield from (json.loads(line)["text"] for line in lines)
        return
    samples = files("pollcorpus") / "samples"
    reports = [
        f.read_text("utf-8") for f in samples.iterdir() if f.name.endswith(f"_{language}.txt")
    ]
    yield from cycle(reports)


def article(ident: str, text: str, language: str) -> pc.Article:
    """Make an article that is all body."""
    return pc.Article(
        id=ident,
        source=pc.Source(path=ident, source_id=ident, digest="", format="plain text"),
        language=language,
        text=text,
        segments=(pc.Segment(pc.SegmentKind.BODY, pc.Span(0, len(text))),),
        published=pc.PartialDate.parse("2024-01-05"),
        published_from="metadata",
    )


if __name__ == "__main__":
    main()
