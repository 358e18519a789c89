"""What holds for the names of every text."""

from collections.abc import Callable
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from tests.names.conftest import article

from pollcorpus._text import normalise
from pollcorpus.extraction.document import Document, Names
from pollcorpus.extraction.names import find_names
from pollcorpus.models import ActorKind

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


TELLINGS = (
    "{0} met {1} in the evening. Congress leader {0} spoke and {1} listened.",
    "Talks between {0} and {1} of the Congress went on. {1} left before {0}.",
    "{0}, {1} and others sat with the BJP. Neither {0} nor {1} spoke.",
)
HINDI_TELLINGS = (
    "{0} ने {1} से मुलाकात की। कांग्रेस नेता {0} बोले और {1} ने सुना।",
    "कांग्रेस के {0} और {1} साथ बैठे। {1} पहले चले गए और {0} बाद में।",
)
PERSONS = (
    ("Mallikarjun Kharge", "मल्लिकार्जुन खड़गे"),
    ("Nitish Kumar", "नीतीश कुमार"),
    ("Mamata Banerjee", "ममता बनर्जी"),
    ("Sharad Pawar", "शरद पवार"),
    ("M. K. Stalin", "एम. के. स्टालिन"),
)


@given(st.sampled_from([*TELLINGS, *HINDI_TELLINGS]), st.permutations(PERSONS))
def test_exchanging_two_names_exchanges_their_mentions_and_nothing_else(
    telling: str, people: list[tuple[str, str]]
) -> None:
    hindi = telling in HINDI_TELLINGS
    one, other = people[0][hindi], people[1][hindi]
    language = "hi" if hindi else "en"
    straight = names_of(telling.format(one, other), language)[1].mentions
    crossed = names_of(telling.format(other, one), language)[1].mentions
    exchange = {normalise(one): normalise(other), normalise(other): normalise(one)}
    assert [exchange.get(m.text, m.text) for m in crossed] == [m.text for m in straight]
    actors = {m.text: m.actor for m in straight}
    assert all(m.actor is not None and m.actor == actors[m.text] for m in crossed)


FAMILIES = ("Gandhi", "Yadav", "Thackeray", "Scindia", "Soren", "Badal")


@given(
    st.sampled_from(FAMILIES),
    st.sampled_from(
        [
            "The {0}s of the Congress came. The {0}s left.",
            "BJP leaders said the {0} family would stay and the {0} brothers would go.",
            "Congress insiders blamed the {0}s, the {0} clan and the {0} dynasty.",
            "कांग्रेस नेताओं ने {0} परिवार और {0} बंधुओं को दोष दिया।",
        ]
    ),
)
def test_a_family_is_never_one_person(family: str, telling: str) -> None:
    hindi = "{0} परिवार" in telling
    name = dict(zip(FAMILIES, "गांधी यादव ठाकरे सिंधिया सोरेन बादल".split(), strict=True))[family]
    text = telling.format(name if hindi else family)
    _, names = names_of(text, "hi" if hindi else "en")
    assert [m for m in names.mentions if m.kind is ActorKind.PERSON] == []
