"""Names are compared by sound across scripts: same, different, or not to be told."""

import random

from hypothesis import given
from hypothesis import strategies as st
from pytest import mark

from pollcorpus.gazetteer import gazetteer
from pollcorpus.gazetteer.skeleton import same_name, skeletons
from pollcorpus.gazetteer.transliterate import by_rule, romanise

PERSONS = [p for p in gazetteer().persons.values() if p.names.hi and p.country == "IN"]


def test_nine_in_ten_true_pairs_of_the_reference_are_the_same() -> None:
    same = [same_name(p.names.en, p.names.hi) for p in PERSONS]
    assert same.count(True) / len(same) >= 0.9


def test_fewer_than_one_in_a_thousand_pairs_with_other_surnames_are_the_same() -> None:
    chance = random.Random(7)
    wrong = tried = 0
    while tried < 20_000:
        one, other = chance.choice(PERSONS), chance.choice(PERSONS)
        if one.names.en.split()[-1] == other.names.en.split()[-1]:
            continue
        tried += 1
        wrong += same_name(one.names.en, other.names.hi) is True
    assert wrong / tried < 0.001


@mark.parametrize(
    ("one", "other", "same"),
    [
        ("Mallikarjun Kharge", "मल्लिकार्जुन खड़गे", True),
        ("Mallikarjun Kahrge", "Mallikarjun Kharge", True),
        ("A. K. Antony", "एके एंटनी", True),
        ("Ravi Shankar Prasad", "रविशंकर प्रसाद", True),
        ("Ramdeo Baitha", "Ramdev Baitha", True),
        ("Sukhdeo Oraon", "सुखदेव उरांव", True),
        ("Madhav Sinha", "Madhur Sinha", False),
        ("Rajeev Verma", "Raji Verma", False),
        ("Rahul Gandhi", "प्रियंका गांधी", False),
        ("Rahul Gandhi", "राहुल बजाज", False),
        ("Kharge", "मल्लिकार्जुन खड़गे", None),
        ("Sushil Gupta", "सुशील कुमार गुप्ता", None),
        ("", "राहुल गांधी", False),
    ],
)
def test_what_counts_as_the_same_name(one: str, other: str, same: bool | None) -> None:
    assert same_name(one, other) is same
    assert same_name(other, one) is same


@given(st.sampled_from(PERSONS), st.sampled_from(PERSONS))
def test_comparison_is_symmetric(one: object, other: object) -> None:
    a, b = one.names.en, other.names.hi  # type: ignore[attr-defined]
    assert same_name(a, b) is same_name(b, a)


@given(st.text(alphabet=st.characters(min_codepoint=0x900, max_codepoint=0x97F), max_size=30))
def test_any_devanagari_text_has_a_romanised_form_without_devanagari(text: str) -> None:
    assert not any("\u0905" <= letter <= "\u0963" for letter in romanise(text))
    assert isinstance(skeletons(text), frozenset)


@mark.parametrize(
    ("hindi", "latin"),
    [
        ("एन. अन्नादुरई", "N. Annadurai"),
        ("राहुल गांधी", "Rahul Gandhi"),
        ("नरेंद्र मोदी", "Narendra Modi"),
    ],
)
def test_known_parts_are_romanised_as_the_press_spells_them(hindi: str, latin: str) -> None:
    assert romanise(hindi) == latin


@mark.parametrize(
    ("hindi", "latin"),
    [
        ("कमल", "kamal"),
        ("अजय", "ajay"),
        ("जनता", "janta"),
        ("रामनरेश", "ramnaresh"),
        ("अमरनाथ", "amarnath"),
    ],
)
def test_unspoken_vowels_are_left_out(hindi: str, latin: str) -> None:
    assert by_rule(hindi) == latin
