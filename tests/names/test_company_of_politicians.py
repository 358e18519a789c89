"""Politicians of common names who vouch for each other where no party is named."""

from __future__ import annotations

import pytest

from pollcorpus.extraction import extract
from pollcorpus.reading import read_text


def persons(text: str) -> set[str]:
    found = extract(read_text(text, published="1998-05-05", language="en"))
    return {mention.actor.id for mention in found.mentions if mention.actor}


@pytest.mark.parametrize(
    "others", ["Devi Lal and Sikander Bakht", "Sikander Bakht and Devi Lal had sent word that they"]
)
def test_several_politicians_are_company_enough(others: str) -> None:
    text = f"Former prime minister V.P. Singh said on Monday that {others} would come."
    assert "person:vp-singh" in persons(text)


def test_one_lesser_known_name_is_not() -> None:
    text = "Headmaster V.P. Singh said on Monday that Devi Lal of the village would come."
    assert "person:vp-singh" not in persons(text)
