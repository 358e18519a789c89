"""Other processes that a pile is shared with: how they start, and how they end."""

from __future__ import annotations

import gc
import os
import signal
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context, parent_process
from pathlib import Path
from threading import Thread

from pollcorpus.gazetteer import gazetteer
from pollcorpus.gazetteer.reference import Reference

_THREADS = Path("/proc/self/task")


def other_processes(number: int, reference: Reference) -> ProcessPoolExecutor:
    """Give processes that read articles with a reference.

    A copy of this process knows all patterns and names from its first moment;
    one that starts anew takes seconds to put them together.
    """
    way = "fork" if can_be_copied() else "spawn"
    return ProcessPoolExecutor(number, get_context(way), _make_ready, (reference,))


def can_be_copied() -> bool:
    """Tell whether a copy of this process works.

    It has one thread only, and locks that others held would never be free in
    it. Linux tells of all threads, those that libraries have started too;
    elsewhere libraries of the system need not work in a copy.
    """
    return _THREADS.is_dir() and len(list(_THREADS.iterdir())) == 1


def _make_ready(reference: Reference) -> None:
    """Load the names that all articles are read with, in a process that does nothing else.

    None of them ever becomes garbage, nor does what a copy has of the first
    process, which it must not tidy up; to look through all that again and
    again takes a sixth of the time that a process needs to start.
    """
    # the first process ends the others when it is interrupted, after what they are reading
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_the_first, daemon=True).start()
    gc.disable()
    _ = gazetteer(reference).matcher
    gc.freeze()
    gc.enable()


def _end_with_the_first() -> None:
    """End this process when the first is killed: it would wait for articles for ever."""
    if first := parent_process():
        first.join()
        os._exit(1)
