"""Names of constructions that the rules ask for are given by a language, in those words."""

from __future__ import annotations

import pytest

from pollcorpus.plugins.constructions import Construction
from pollcorpus.plugins.discovery import languages


@pytest.mark.parametrize("construction", Construction)
def test_some_language_gives_it(construction: Construction) -> None:
    given = {frame.name for language in languages() for frame in language.meetings.frames}
    assert construction in given
