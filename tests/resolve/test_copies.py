"""Reprints of one text are found, cut, mixed and edited; reports of the same event are not."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.resolve.test_meetings import article

from pollcorpus.models import Article
from pollcorpus.resolve.copies import copy_groups

WORDS = {
    "en": "the a of on in leader party seat talk alliance meeting said told late early capital "
    "house minister state agreed refused list share offer demand vote poll front council".split(),
    "hi": "के की में से पर ने नेता दल सीट बैठक कहा बताया राज्य सहमति सूची मांग मोर्चा परिषद आज कल "
    "राजधानी मंत्री घर बात जनता चुनाव साथ बाद पहले".split(),
}


def sentences(random: Random, language: str, count: int = 12) -> list[str]:
    return [
        " ".join(random.choice(WORDS[language]) for _ in range(random.randint(9, 22)))
        for _ in range(count)
    ]


def printed(random: Random, told: list[str]) -> Article:
    end = random.choice([". ", "। ", ".\n"])
    return article(end.join(told), "2030-05-02")


def edited(random: Random, told: list[str], share: float) -> list[str]:
    """Drop a share of the words, and put others in the place of as many."""

    def change(word: str) -> str:
        fate = random.random()
        return "" if fate < share / 2 else random.choice(WORDS["en"]) if fate < share else word

    return [" ".join(filter(None, map(change, sentence.split()))) for sentence in told]


def same(one: Article, other: Article) -> bool:
    groups = copy_groups([one, other])
    return groups[one.id] == groups[other.id]


@pytest.mark.parametrize("language", ["en", "hi"])
@pytest.mark.parametrize("seed", range(12))
class TestReprints:
    def test_a_byline_and_a_closing_line_are_added(self, language: str, seed: int) -> None:
        random = Random(seed)
        told = sentences(random, language)
        assert same(printed(random, told), printed(random, ["by our desk", *told, "follow us"]))

    def test_a_third_is_left(self, language: str, seed: int) -> None:
        random = Random(seed)
        told = sentences(random, language)
        assert same(printed(random, told), printed(random, told[:4]))

    def test_it_stands_in_a_longer_article(self, language: str, seed: int) -> None:
        random = Random(seed)
        told, own = sentences(random, language), sentences(random, language, 20)
        assert same(printed(random, told), printed(random, own[:9] + told + own[9:]))

    def test_sentences_change_places_and_some_are_dropped(self, language: str, seed: int) -> None:
        random = Random(seed)
        told = sentences(random, language)
        mixed = random.sample(told, 9)
        assert same(printed(random, told), printed(random, mixed))

    def test_every_tenth_word_is_another(self, language: str, seed: int) -> None:
        random = Random(seed)
        told = sentences(random, language, 20)
        assert same(printed(random, told), printed(random, edited(random, told, 0.1)))

    def test_another_writer_quotes_a_sentence(self, language: str, seed: int) -> None:
        random = Random(seed)
        told, own = sentences(random, language), sentences(random, language)
        assert not same(printed(random, told), printed(random, [*own, told[3]]))


def test_a_text_in_two_hundred_papers_is_one() -> None:
    random = Random(1)
    told = sentences(random, "en", 20)
    prints = [printed(random, [f"paper {n}", *edited(random, told, 0.02)]) for n in range(200)]
    assert len(set(copy_groups(prints).values())) == 1


def test_words_of_a_page_that_two_hundred_articles_bear_make_none_a_copy() -> None:
    random = Random(2)
    footer = sentences(random, "en", 3)
    prints = [printed(random, sentences(random, "en", 4) + footer) for _ in range(200)]
    assert len(set(copy_groups(prints).values())) == 200


def test_equal_texts_are_copies_however_short() -> None:
    one, other = article("Talks failed", None), article("talks failed.", None)
    assert same(one, other)
    assert not same(one, article("Talks went on", None))


@given(st.integers(0, 10**6), st.randoms())
def test_the_order_of_articles_does_not_matter(seed: int, shuffler: Random) -> None:
    random = Random(seed)
    told = [sentences(random, "en", 6) for _ in range(3)]
    pile = [printed(random, random.choice(told)[: random.randint(2, 6)]) for _ in range(6)]
    groups = copy_groups(pile)
    shuffler.shuffle(pile)
    assert copy_groups(pile) == groups
    assert all(groups[leader] == leader for leader in groups.values())
