"""Persons' full names in Hindi, where no capitals tell a name from the words beside it."""

from collections.abc import Callable

import pytest

from pollcorpus.extraction.document import Names

Reader = Callable[..., Names]


def called(read: Reader, text: str) -> set[str]:
    """Return the words that name persons, with the names of these."""
    people = (m for m in read(text).mentions if m.kind.value == "person" and m.actor)
    return {f"{m.text} = {m.actor.name}" for m in people if m.actor}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("बैठक में उदयवीर श्रीवास्तव ने अपनी बात रखी।", "उदयवीर श्रीवास्तव = Udayveer Srivastava"),
        ("भाजपा की ओर से बंशीधर उनियाल पहुंचे।", "बंशीधर उनियाल = Banshidhar Uniyal"),
        ("राजद के नईम भल्ला को बुलाया गया।", "नईम भल्ला = Naeem Bhalla"),
        ("कांग्रेस महासचिव असलम खां और सपा के नेता मिले।", "असलम खां = Aslam Khan"),
    ],
)
def test_frequent_names_that_the_reference_hardly_has_are_names(
    read: Reader, text: str, name: str
) -> None:
    assert name in called(read, text)
