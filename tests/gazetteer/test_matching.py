"""The matcher: which names stand in a text, and exactly where."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pollcorpus._text import Normalised
from pollcorpus.gazetteer.index import NameIndex
from pollcorpus.gazetteer.matching import Matcher
from pollcorpus.gazetteer.records import Names, Party, Person, Spot, SpotKind
from pollcorpus.gazetteer.spelling import WORD, fold
from pollcorpus.gazetteer.writings import Families, plain, respelled, writings
from pollcorpus.models import ActorKind


def person(ident: str, *names: str, tier: int = 1) -> Person:
    english, hindi, *others = names
    return Person(id=ident, names=Names(en=english, hi=hindi, aliases_en=tuple(others)), tier=tier)


def party(ident: str, *names: str) -> Party:
    english, hindi, *others = names
    return Party(
        id=ident,
        names=Names(en=english, hi=hindi, aliases_en=tuple(others)),
        abbreviation=ident,
        kind="party",
        actor_kind=ActorKind.PARTY,
    )


def place(ident: str, english: str, hindi: str) -> Spot:
    names = Names(en=english, hi=hindi)
    return Spot(id=ident, names=names, kind=SpotKind.CITY, detail="city")


ACTORS = [
    person("tarkeshwar", "Tarkeshwar Chaudhary", "तारकेश्वर चौधरी"),
    person("tarkesh", "Tarkesh", "तारकेश", tier=4),
    person("kv", "K. V. Balamohan", "के. वी. बालमोहन"),
    person("jeet", "Ranajit Kishor", "रणजीत किशोर"),
    person("jagan", "Jagannath Chowdhury", "जगन्नाथ चौधुरी", tier=4),
    person("kumar", "Manohar Kumar Lohiya", "मनोहर कुमार लोहिया"),
    person("khandwe", "Pandurang Khandwe", "पांडुरंग खांडवे"),
    person("obrian", "Terence D'Mello", "टेरेंस डिमेलो"),
    party("LSP", "Lok Sangh Party", "लोक संघ पार्टी", "LSP"),
    party("LSPJ", "Lok Sangh Party (Janata)", "", "LSP(J)", "LSP (S)"),
    party("GAP", "Grama Party", "", "green old party"),
]
PLACES = [
    place("nadipur", "Nadipur", "नदीपुर"),
    place("puri", "Puri", "पुरी"),
    place("kalyanganj", "Kalyanganj Sadar", "कल्याणगंज सदर"),
    place("road", "10, Sarovar Path", "10, सरोवर पथ"),
]
INDEXES = NameIndex(ACTORS), NameIndex(PLACES)
MATCHER = Matcher(*INDEXES)


def actors(text: str) -> list[tuple[str, str]]:
    """The surface and the one bearer of each actor's name."""
    return [
        (text[found.start : found.stop], found.entries[0].record.id)
        for found in MATCHER.find_in(text)[0]
    ]


def places(text: str) -> list[str]:
    return [text[found.start : found.stop] for found in MATCHER.find_in(text)[1]]


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("Tarkeshwar Chaudhary's men", "Tarkeshwar Chaudhary"),
        ("“Tarkeshwar Chaudhary” said", "Tarkeshwar Chaudhary"),
        ("said.Tarkeshwar Chaudhary-led", "Tarkeshwar Chaudhary"),
        ("(Tarkeshwar Chaudhary)", "Tarkeshwar Chaudhary"),
        ("TARKESHWAR CHAUDHARY", "TARKESHWAR CHAUDHARY"),
        ("Tarkeshwar\u00a0Chaudhary", "Tarkeshwar\u00a0Chaudhary"),
        ("Tarkeshwar-Chaudhary", "Tarkeshwar-Chaudhary"),
        ("Tarkeshwar chaudhary", "Tarkeshwar chaudhary"),
        ("Tarkeshwar Chaudharyji", "Tarkeshwar Chaudharyji"),
        ("तारकेश्वर चौधरी ने", "तारकेश्वर चौधरी"),
        ("है।तारकेश्वर चौधरी, जो", "तारकेश्वर चौधरी"),
        ("तारकेश्वर चौधरीः", "तारकेश्वर चौधरी"),
        ("तारकेश्वर चौधरीजी", "तारकेश्वर चौधरीजी"),
        ("तारकेश\u094d\u200dवर चौधरी", "तारकेश\u094d\u200dवर चौधरी"),
        ("\u200bतारकेश्वर\u00a0चौधरी\u200b", "तारकेश्वर\u00a0चौधरी"),
    ],
)
def test_a_name_is_found_whole_between_words_of_either_script(text: str, surface: str) -> None:
    assert actors(text) == [(surface, "tarkeshwar")]


@pytest.mark.parametrize(
    "text",
    [
        "Tarkeshwar Chaudharyana",
        "xTarkeshwar Chaudhary",
        "éTarkeshwar Chaudhary",
        "tarkeshwar chaudhary",
        "Tarkeshwar, Chaudhary",
        "Tarkeshwar\nChaudhary",
        "Tarkeshwar. Chaudhary",
        'Tarkeshwar" Chaudhary',
        "तारकेश्वर चौधरीयों",
        "तारकेश्वर। चौधरी",
        "चतारकेश्वर चौधरी",
    ],
)
def test_parts_of_words_and_of_sentences_are_no_name(text: str) -> None:
    assert actors(text) == []


def test_a_shorter_name_is_found_where_a_longer_one_is_not_whole() -> None:
    assert actors("LSP Janata Lok Sangh Partywala") == [("LSP", "LSP")]
    assert actors("Lok Sangh Party Jan") == [("Lok Sangh Party", "LSP")]
    assert actors("Lok Sangh Party Janata") == [("Lok Sangh Party Janata", "LSPJ")]


def test_actors_and_places_are_found_apart() -> None:
    text = "Nadipur LSP Nadipur, तारकेश्वर चौधरी नदीपुर में"
    assert actors(text) == [("LSP", "LSP"), ("तारकेश्वर चौधरी", "tarkeshwar")]
    assert places(text) == ["Nadipur", "Nadipur", "नदीपुर"]


@pytest.mark.parametrize(
    "text",
    [
        "K. V. Balamohan", "K.V. Balamohan", "K V Balamohan", "KV Balamohan", "K.V.Balamohan",
        "K. V. BALAMOHAN", "KV. Balamohan", "के. वी. बालमोहन", "के.वी. बालमोहन", "के वी बालमोहन",
        "केवी बालमोहन", "के.वी.बालमोहन", "केवी. बालमोहन",
    ],
)  # fmt: skip
def test_initials_may_have_dots_and_spaces_in_both_scripts(text: str) -> None:
    assert actors(f"{text} ने") == [(text, "kv")]


@pytest.mark.parametrize(
    ("text", "bearer"),
    [
        ("Tarkeshwar Choudhary", "tarkeshwar"),
        ("Tarkeshwar Chowdhury", "tarkeshwar"),
        ("Tarkeswar Chaudhary", "tarkeshwar"),
        ("Tarkeshvar Chaudhary", "tarkeshwar"),
        ("Ranajeet Kishor", "jeet"),
        ("Ranajit Kishore", "jeet"),
        ("रनजीत किशोर", "jeet"),
        ("रणजित किशोर", "jeet"),
        ("Manohar Lohia", "kumar"),
        ("मनोहर कुमार लोहीया", "kumar"),
        ("पान्डुरंग खाण्डवे", "khandwe"),
        ("पाँडुरंग खांड़वे", "khandwe"),
        ("पांडुरंग खांड\u093cवे", "khandwe"),
        ("Terence D’Mello", "obrian"),
        ("Terence D Mello", "obrian"),
        ("Jagannath Chaudhary", "jagan"),
    ],
)
def test_usual_spellings_of_a_name_are_one(text: str, bearer: str) -> None:
    assert actors(f"वहां {text} थे") == [(text, bearer)]


@pytest.mark.parametrize("text", ["पूरी", "PURIE", "Poori", "Nadipura", "नदिपूरी"])
def test_a_short_word_alone_is_a_name_in_its_own_spelling_only(text: str) -> None:
    assert places(f"वह {text} थी") == []


def test_names_of_bodies_have_brackets_and_small_letters() -> None:
    assert [who for _, who in actors("LSP(J), LSP (J), LSP-J")] == ["LSPJ"] * 3
    assert actors("the Lok Sangh party, Lok sangh party") == [
        ("Lok Sangh party", "LSP"),
        ("Lok sangh party", "LSP"),
    ]
    assert actors("L.S.P. and L S P") == [("L.S.P", "LSP"), ("L S P", "LSP")]
    assert actors("एलएसपी और एल.एस.पी.") == [("एलएसपी", "LSP"), ("एल.एस.पी", "LSP")]


def test_the_s_of_an_owner_is_no_part_of_a_name() -> None:
    assert actors("the LSP's seats") == [("LSP", "LSP")]
    assert actors("the LSP (S) seats") == [("LSP (S", "LSPJ")]


def test_names_that_begin_with_a_small_letter_are_found_within_sentences() -> None:
    assert (
        actors('the green old party, "green old party"\ngreen old party')
        == [("green old party", "GAP")] * 3
    )
    assert actors("Green Old Party") == [("Green Old Party", "GAP")]
    assert actors("evergreen old party") == []


def test_addresses_have_a_comma_after_their_number() -> None:
    assert places("10, Sarovar Path; 10 Sarovar Path; १०, सरोवर पथ") == [
        "10, Sarovar Path",
        "10 Sarovar Path",
        "१०, सरोवर पथ",
    ]


@pytest.mark.parametrize("word", ["Digvijaya", "Kishor", "Chaudhari", "Subhash", "Sanjeev"])
def test_what_is_respelled_folds_alike(word: str) -> None:
    assert {fold(other) for other in respelled(plain(word))} == {fold(word)}


# the naive way: try every pair of word ends against every way to write every name

PIECES = [
    "Tarkeshwar", "Chaudhary", "Tarkesh", "K", "V", "KV", "Balamohan", "LSP", "Lok", "Sangh", "Party",
    "party", "J", "S", "s", "green", "old", "Puri", "10", "Nadipur", "तारकेश्वर", "चौधरी", "तारकेश", "के", "वी", "पूरी",
    "पुरी", "एल", "एस", "पी", "नदीपुर", "ा", "x", "é", "\u093c", "\u200d", "Ж", "😀",
]  # fmt: skip
GAPS = [
    "",
    " ",
    " ",
    " ",
    " ",
    ".",
    ". ",
    "-",
    " (",
    "(",
    ")",
    "'",
    "’",
    ",",
    ", ",
    "\n",
    "“",
    "।",
    "/",
]
TEXTS = st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from(GAPS)), max_size=14).map(
    lambda parts: "".join(piece + gap for piece, gap in parts)
)
WORDS = re.compile(WORD.pattern.replace(r"\u0900-", r"\u0900-\u0902\u0904-"))
FLAT = str.maketrans("-()/", "    ")


def all_writings(index: NameIndex, families: Families) -> dict[str, set[str]]:
    table: dict[str, set[str]] = {}
    for form in index.forms:
        for writing in writings(form, families):
            table.setdefault(writing.translate(FLAT), set()).add(form.key)
    return table


FAMILIES = Families(form for index in INDEXES for form in index.forms)
WRITINGS = [all_writings(index, FAMILIES) for index in INDEXES]


def is_meant(surface: str, key: str, index: NameIndex) -> bool:
    """Short words alone are taken in their own spelling only."""
    own = [form.words[0] for form in index.forms if form.key == key and len(form.words) == 1]
    short = len(surface) < (5 if surface[0] >= "\u0900" else 6)
    if not own or WORD.fullmatch(surface) is None or not short:
        return True
    return any(surface in (word, word.upper(), word.capitalize()) for word in own)


def slowly_found(text: str, index: NameIndex, table: dict[str, set[str]]) -> list[tuple[int, int]]:
    spans = [found.span() for found in WORDS.finditer(text)]
    found, done = [], 0
    for start, _ in spans:
        ends = [stop for _, stop in reversed(spans) if stop > start]
        for stop in ends if start >= done else ():
            surface = text[start:stop]
            keys = table.get(plain(surface.translate(FLAT)), set())
            if any(is_meant(surface, key, index) for key in keys):
                found.append((start, stop))
                done = stop
                break
    return found


@given(TEXTS)
def test_the_matcher_finds_what_the_naive_way_finds(text: str) -> None:
    normal = Normalised(text)
    for index, table, found in zip(INDEXES, WRITINGS, MATCHER.find(normal), strict=True):
        assert [(name.start, name.stop) for name in found] == slowly_found(
            normal.text, index, table
        )


@given(TEXTS)
def test_names_of_the_original_text_are_those_of_the_normalised_one(text: str) -> None:
    normal = Normalised(text)
    for inside, outside in zip(MATCHER.find(normal), MATCHER.find_in(text), strict=True):
        spans = [normal.span(name.start, name.stop) for name in inside]
        assert [(s.start, s.stop) for s in spans] == [(n.start, n.stop) for n in outside]


def test_without_names_nothing_is_found() -> None:
    assert Matcher(NameIndex([])).find_in("Nadipur and तारकेश") == ([],)
    assert Matcher().find_in("Nadipur") == ()
