"""Phrases of a lexicon of acts are found among the words of a sentence."""

from __future__ import annotations

import csv
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.plugins.tables import written

from pollcorpus.extraction.acts import Words, words_of
from pollcorpus.plugins import language, languages
from pollcorpus.plugins.act_cues import ActCues

LEXICON = [
    "phrase,act",
    "hold,host",
    "hold … talks,confer",
    "stay away,absent",
    "stay,attend",
    "बड़ी बैठक,occasion",
]


@pytest.fixture(scope="module")
def cues(tmp_path_factory: pytest.TempPathFactory) -> ActCues:
    """A small language whose verbs take an s."""
    folder = tmp_path_factory.mktemp("lexicon")
    with pytest.MonkeyPatch.context() as patch:
        lexicon = written(folder, patch, "small_lexicon", "acts.csv", LEXICON)
        made = ActCues(
            lexicon=lexicon,
            forms=lambda phrase, act: (phrase, phrase.replace("hold", "holds")),
            stem=4,
            joining=frozenset({"and"}),
            parting=frozenset({","}),
        )
        words_of("", made)  # the lexicon is read once
    return made


def acts(text: str, cues: ActCues) -> list[tuple[str, str]]:
    words = words_of(text, cues)
    return [(" ".join(words.texts[act.start : act.stop]), act.kind) for act in words.acts]


def test_the_longest_phrase_at_a_word_counts(cues: ActCues) -> None:
    assert acts("they stay away", cues) == [("stay away", "absent")]
    assert acts("they stay in", cues) == [("stay", "attend")]


def test_forms_of_a_phrase_are_found(cues: ActCues) -> None:
    assert acts("she holds talks", cues) == [("holds talks", "confer")]


@pytest.mark.parametrize("between", ["", "long ", "long and frank "])
def test_a_gap_spans_up_to_three_words(between: str, cues: ActCues) -> None:
    assert acts(f"to hold {between}talks", cues) == [(f"hold {between}talks", "confer")]


def test_a_gap_spans_no_more(cues: ActCues) -> None:
    assert acts("to hold a party on monday after talks", cues) == [("hold", "host")]


def test_a_phrase_is_no_part_of_a_longer_word(cues: ActCues) -> None:
    assert acts("holder of the household, staying", cues) == []


def test_natural_spelling_of_a_lexicon_finds_normalised_text(cues: ActCues) -> None:
    assert acts("कल बडी बैठक है", cues) == [("बडी बैठक", "occasion")]
    assert acts("कल बडी बैठकबाजी है", cues) == []


def test_a_masked_name_is_a_word_by_itself(cues: ActCues) -> None:
    words = words_of("\ue000's stay, with\ue001", cues)
    assert words.texts[0] == "\ue000"
    assert words.texts[-2:] == ("with", "\ue001")
    assert words.kinds[words.texts.index("stay")] == "attend"


def test_lexicons_of_all_languages_know_the_same_acts() -> None:
    known = {_kinds(pack.acts.lexicon) for pack in languages()}
    assert len(known) == 1
    assert known.pop() >= {"meet", "absent", "attend", "host", "cancel", "plan"}


def _kinds(lexicon: str) -> frozenset[str]:
    package, name = lexicon.split("/")
    with files(package).joinpath(name).open(encoding="utf-8") as lines:
        return frozenset(row["act"] for row in csv.DictReader(lines))


WORDS = [
    "held",
    "talks",
    "met",
    "over",
    "dinner",
    "stayed",
    "away",
    ",",
    '"',
    "\ue000",
    "17",
    "की",
    "बैठक",
]


@given(st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join), st.sampled_from(["en", "hi"]))
def test_acts_stand_in_order_and_apart_and_words_where_they_say(text: str, code: str) -> None:
    words: Words = words_of(text, language(code).acts)
    assert all(text.startswith(w, at) for w, at in zip(words.texts, words.starts, strict=True))
    assert "".join(words.texts) == "".join(text.split())
    ends = [0, *(act.stop for act in words.acts)]
    assert all(end <= act.start < act.stop for end, act in zip(ends, words.acts, strict=False))
    told = {at: act.kind for act in words.acts for at in range(act.start, act.stop)}
    assert words.kinds == tuple(told.get(at, "") for at in range(len(words)))
