"""What holds for the names of every text."""

from collections.abc import Callable
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from tests.names.conftest import article

from pollcorpus._text import normalise
from pollcorpus.extraction.document import Document, Names
from pollcorpus.extraction.names import find_names

WORDS = (
    "Rahul Gandhi Modi Congress BJP JD(U) the of, and . met Mr K. C. Venugopal Singh Bihar said\n"
    "राहुल गांधी कांग्रेस ने और के. सी. आप हम मंत्री, । बिहार पार्टी की बैठक \u200d (एस) सिंह जी"
).split(" ")
TEXTS = st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join) | st.text(max_size=80)


def names_of(text: str, language: str) -> tuple[str, Names]:
    return normalise(text), find_names(Document.of(article(text, language, "2022-04-16")))


@given(TEXTS, st.sampled_from(["en", "hi"]))
def test_every_mention_lies_in_the_text_and_quotes_it(text: str, language: str) -> None:
    normal, names = names_of(text, language)
    for found in (*names.mentions, *names.places):
        assert found.text and found.span.of(normal) == found.text


@given(TEXTS, st.sampled_from(["en", "hi"]))
def test_mentions_come_in_order_and_the_same_text_gives_the_same(text: str, language: str) -> None:
    _, names = names_of(text, language)
    assert list(names.mentions) == sorted(names.mentions, key=lambda m: m.span)
    assert names_of(text, language)[1] == names


@given(TEXTS, st.sampled_from(["en", "hi"]))
def test_full_names_and_places_do_not_share_words_with_each_other(text: str, language: str) -> None:
    _, names = names_of(text, language)
    people = [m.span for m in names.mentions if m.rule in ("full name", "discovered", "short name")]
    for one, other in pairwise(people):
        assert not one.overlaps(other)


def test_a_long_text_takes_time_in_proportion(read: Callable[..., Names]) -> None:
    text = (
        "Congress leader Rahul Gandhi met Aman Kumar Verma, Bina Rao and others in Patna. " * 3000
    )
    assert len(read(text).mentions) == 4 * 3000
