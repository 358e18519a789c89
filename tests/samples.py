"""The sample corpus, for tests that only look at it."""

from functools import cache

import pollcorpus as pc


@cache
def the_sample() -> pc.Corpus:
    """The sample, read once for all tests of a process: no test changes a corpus."""
    return pc.sample()
