"""Documents a second, all of extraction: against spaCy, two processes, the first of a process."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from tempfile import TemporaryDirectory

import pollcorpus as pc
from bench import peers
from bench.results import report
from pollcorpus.extraction.many import extract_all

ROUNDS = 5
PILE = 4000
"""So many articles are shared by two processes."""
FIRST = "import pollcorpus; pollcorpus.sample().meetings.first()"
"""What makes a new process ready for both languages."""


def against_spacy(language: str, articles: Sequence[pc.Article]) -> None:
    """Compare extraction with a pipeline that finds names and sentences only, in turns."""
    texts = [article.text for article in articles]
    pipeline = peers.spacy_ruler(language)
    work: list[Callable[[], None]] = [
        partial(_each, pc.extract, articles),
        partial(_each, pipeline, texts),
    ]
    for warm in work:
        warm()
    rounds = [[_seconds(one) for one in work] for _ in range(ROUNDS)]
    # the ratio is that of a round: what else the machine does slows down both
    middle = sorted(rounds, key=lambda taken: taken[1] / taken[0])[ROUNDS // 2]
    ours, theirs = (len(articles) / taken for taken in middle)
    report(f"{language} extract, articles/s", ours, "spaCy ruler and sentencizer", theirs)


def in_two_processes(language: str, articles: Sequence[pc.Article], size: int = PILE) -> None:
    """Compare two processes with one, their start and what they hand over included, in turns.

    A process in which a library has started threads is not copied, and a new one takes as long to
    start as a thousand articles to be read: what is loaded for peers comes after this.
    """
    pile = ([*articles] * (size // len(articles) + 1))[:size]
    _pile(articles, 1)
    rounds = [[_passed(partial(_pile, pile, jobs)) for jobs in (1, 2)] for _ in range(ROUNDS)]
    one, two = sorted(rounds, key=lambda taken: taken[0] / taken[1])[ROUNDS // 2]
    report(f"{language} extract, two processes", size / two, "one process", size / one)


def in_a_new_process() -> None:
    """Compare a process that reads the patterns which an earlier one kept with one that makes them.

    Both read the sample reports, of which there are few.
    """
    with TemporaryDirectory() as folder:
        kept, none = (os.environ | {"POLLCORPUS_CACHE": where} for where in (folder, ""))
        run = partial(subprocess.run, [sys.executable, "-c", FIRST], check=True)
        run(env=kept)
        rounds = [[_passed(partial(run, env=env)) for env in (kept, none)] for _ in range(ROUNDS)]
    ours, theirs = sorted(rounds, key=lambda taken: taken[0] / taken[1])[ROUNDS // 2]
    report("first answer of a process, s", ours, "no patterns kept", theirs)


def _pile(articles: Sequence[pc.Article], jobs: int) -> None:
    for _ in extract_all(articles, jobs):
        pass


def _each(work: Callable[..., object], items: Sequence[object]) -> None:
    for item in items:
        work(item)


def _seconds(work: Callable[[], None]) -> float:
    """Return the processor time that some work takes."""
    start = time.process_time()
    work()
    return time.process_time() - start


def _passed(work: Callable[[], None]) -> float:
    """Return the time that passes, as processor time of other processes is not ours."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
