"""Other processes that a pile is shared with start as this one allows, and end with it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread

import pytest

import pollcorpus as pc
from pollcorpus.extraction import many, processes

# whoever runs the tests in the background may have them ignore interruptions
ENDLESS = """
import multiprocessing
import signal
import pollcorpus as pc
from pollcorpus.extraction import many

if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.default_int_handler)
    articles = iter(lambda: pc.read_text("Sharad Pawar met Nitish Kumar in Patna."), None)
    for number, _ in enumerate(many.extract_all(articles, 3)):
        if number == 0:
            print(*(process.pid for process in multiprocessing.active_children()), flush=True)
"""

copies = pytest.mark.skipif(
    not processes.can_be_copied(), reason="this process has other threads, or the system no /proc"
)


@contextmanager
def at_work() -> Iterator[tuple[subprocess.Popen[str], list[int]]]:
    """A process that shares an endless pile, and those that it shares it with."""
    command = [sys.executable, "-c", ENDLESS]
    pipe = subprocess.PIPE
    with subprocess.Popen(
        command, stdout=pipe, stderr=pipe, text=True, start_new_session=True
    ) as first:
        assert first.stdout is not None
        yield first, [int(number) for number in first.stdout.readline().split()]


def lasts(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


@copies
def test_the_others_end_when_the_first_is_killed() -> None:
    with at_work() as (first, others):
        first.kill()
    assert len(others) == 2
    patience = time.monotonic() + 20
    while any(map(lasts, others)):
        assert time.monotonic() < patience
        time.sleep(0.05)


@copies
def test_an_interruption_is_told_once() -> None:
    with at_work() as (first, others):
        os.killpg(first.pid, signal.SIGINT)
        _, told = first.communicate(timeout=20)
    assert told.count("Traceback") == 1
    assert told.rstrip().endswith("KeyboardInterrupt")
    assert not any(map(lasts, others))


@copies
def test_a_process_with_other_threads_is_not_copied() -> None:
    done = Event()
    other = Thread(target=done.wait)
    other.start()
    assert not processes.can_be_copied()
    done.set()
    other.join()


@pytest.mark.parametrize("copied", [pytest.param(True, marks=copies), False])
def test_copies_and_new_processes_read_alike(copied: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "can_be_copied", lambda: copied)
    monkeypatch.setattr(many, "_FEW", 20)
    articles = [pc.read_text(f"Sharad Pawar met Nitish Kumar in Patna ({n}).") for n in range(60)]
    assert list(many.extract_all(articles, 2)) == list(many.extract_all(articles))
