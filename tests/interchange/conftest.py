"""What the tests of all formats share."""

import pytest

import pollcorpus as pc


@pytest.fixture(scope="session")
def corpus() -> pc.Corpus:
    return pc.sample()
