"""Figures and names that only look like dates give none, in whatever shape they come."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from pollcorpus import DateKind, find_dates

PUBLISHED = "2022-04-20"
ages = st.integers(18, 99)
small = st.integers(1, 31)
large = st.integers(32, 543)
years = st.integers(1990, 2047)


def filled(numbers: st.SearchStrategy[int], *shapes: str) -> st.SearchStrategy[str]:
    return st.builds(str.format, st.sampled_from(shapes), numbers)


ENGLISH = st.one_of(
    filled(ages, "the {}-year-old leader", "aged {}", "{}-year old", "Mr Rao ({}), a lawyer"),
    filled(
        small, "{} Janpath", "{} Akbar Road", "{}, Lok Kalyan Marg", "{} Circular Road", "Gate No. {}",
        "Ward {}", "booth {}", "a panel of {}", "{}+", "{}+ seats", "Section {}", "{} of them",
        "seat number {}", "{} MLAs", "{} crore", "room {}", "page {}", "{} per cent", "Part {}",
    ),
    filled(
        large, "{} seats", "constituency number {}", "Article {}", "Rs {} crore", "{} votes", "NH-{}",
        "{} km", "flat {}B", "{}/403", "{} out of 543", "{}+ seats", "Bill No. {}",
    ),
    filled(years, "Mission {}", "Vision {}", "Rs {} crore", "{} votes", "{} seats", "room {}A", "{} km"),
)  # fmt: skip
HINDI = st.one_of(
    filled(ages, "{} साल के नेता", "{} वर्षीय नेता", "{} वर्ष की उम्र"),
    filled(
        small, "{} जनपथ", "{} अणे मार्ग", "{} सर्कुलर रोड", "वार्ड {}", "धारा {}", "{} विधायक", "{} करोड़",
        "{}+ सीटें", "{} फीसदी", "{} लोग", "बूथ {}", "{} में से",
    ),
    filled(large, "{} सीटें", "अनुच्छेद {}", "{} करोड़ रुपये", "{} वोट", "{} किमी", "{} सीटों पर"),
    filled(years, "मिशन {}", "{} रुपये", "{} सीटें", "{} वोट", "{} करोड़"),
)  # fmt: skip
SENTENCES = (
    "The party wants {}.", "{}", "He spoke of {} and left.", "({})", "{}, said Rao.", "With {} in hand",
)  # fmt: skip
HINDI_SENTENCES = ("पार्टी {} चाहती है।", "{}", "उन्होंने {} की बात की।", "({})", "{} पर चर्चा हुई")


@given(st.builds(str.format, st.sampled_from(SENTENCES), ENGLISH))
@example("10 Janpath")
@example("10+")
@example("Mission 2024")
def test_no_date_in_english(text: str) -> None:
    assert [(f.text, f.date) for f in find_dates(text, published=PUBLISHED) if f.date] == []


@given(st.builds(str.format, st.sampled_from(HINDI_SENTENCES), HINDI))
@example("10 जनपथ")
@example("मिशन 2024")
def test_no_date_in_hindi(text: str) -> None:
    found = find_dates(text, published=PUBLISHED, language="hi")
    assert [(f.text, f.date) for f in found if f.date] == []


@given(
    st.sampled_from(
        (
            "Lok Sabha {}", "the {} Lok Sabha polls", "Lok Sabha elections {}", "the {} Assembly elections",
            "the general election of {}", "Bihar Assembly {}", "the {} polls", "लोकसभा {}", "लोकसभा चुनाव {}",
            "{} के लोकसभा चुनाव", "{} का विधानसभा चुनाव", "विधानसभा चुनाव {}",
        )
    ),
    years,
)  # fmt: skip
def test_the_year_in_the_name_of_an_election_is_its_own_kind(shape: str, year: int) -> None:
    (found,) = find_dates(shape.format(year), published=PUBLISHED)
    assert (found.kind, str(found.date)) == (DateKind.ELECTION, str(year))


LETTERS = st.characters(min_codepoint=0x900, max_codepoint=0x97F, exclude_categories=["Nd"])


@given(st.text(alphabet=LETTERS | st.sampled_from(" ।,"), max_size=400))
def test_letters_of_no_word_are_no_year(text: str) -> None:
    for found in find_dates(text, published=PUBLISHED, language="hi"):
        assert found.kind is not DateKind.ELECTION
        assert not any(character.isdigit() for character in found.text)


@example(part="midnight")
@example(part="noon")
@given(part=st.sampled_from(["midnight", "noon", "midnight on Monday"]))
def test_past_a_part_of_the_day_is_no_day(part: str) -> None:
    text = f"The talks, which began at the residence, went on till past {part}."
    found = find_dates(text, language="en", published=PUBLISHED)
    assert [m.text for m in found] == (["Monday"] if "Monday" in part else [])
