"""What holds for every text, whatever it is: segments tile it, and the work grows with its length."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pollcorpus.models import Problem
from pollcorpus.plugins import Raw, formats

PAGES = [f for f in formats() if f.layout is not None]
CONTAINERS = [f for f in formats() if f.records is not None]

FURNITURE = [
    " date 2031-03-14 ",
    " date 2031-03 ",
    " date 0209-13-45 ",
    "Advertisement",
    "Also Read: Who is who",
    "यह भी पढ़ें",
    "Updated: March 3, 2031 10:00 IST",
    "Last Updated:",
    "Published: 31/02/2031",
    "By Night Desk",
    "New Delhi: ",
    "नई दिल्ली, 6 मार्च। ",
    "107",
    "Tags",
    "Leave a Reply",
    "pic.twitter.com/zzz",
    "— X (@x) June 15, 2031",
    "Share",
    "(File photo)",
    "Photo: Agency",
    "होम » देश » पटना",
    "English summary",
    "The Dal and the Manch sat together for most of the afternoon, and agreed on nothing at all. They left.",
    "10+ seats. ",
    "Coast: 10+ seats. ",
    "<p>",
    "</p>",
    "{{story.title}}",
    "[...]",
    "...",
    "।",
]
BREAKS = ["\n", "\n\n", "\r\n", "\r", " ", "\u2028", "\x85", "\u00a0", "\u200d", "\u093c", "\ufeff"]
TEXTS = st.lists(
    st.one_of(st.sampled_from(FURNITURE), st.sampled_from(BREAKS), st.text(max_size=12)),
    max_size=25,
).map("".join)


@pytest.mark.parametrize("page", PAGES, ids=lambda f: f.name)
@given(text=TEXTS)
def test_segments_tile_the_text(page, text):
    layout = page.layout(text)
    assert "".join(s.span.of(text) for s in layout.segments) == text
    starts = [s.span.start for s in layout.segments]
    stops = [s.span.stop for s in layout.segments]
    assert starts == [0, *stops[:-1]][: len(starts)]
    assert all(start < stop for start, stop in zip(starts, stops, strict=True))


@pytest.mark.parametrize("page", PAGES, ids=lambda f: f.name)
@given(text=TEXTS)
def test_publication_date_stands_in_the_text(page, text):
    layout = page.layout(text)
    assert (layout.published is None) == (layout.published_from is None)
    if layout.published_span is not None:
        assert any(c.isdigit() for c in layout.published_span.of(text))


@pytest.mark.parametrize("candidate", formats(), ids=lambda f: f.name)
@given(text=st.one_of(TEXTS, st.text(), TEXTS.map(lambda t: '{"text": "' + t)))
def test_recognition_says_why_or_nothing(candidate, text):
    found = candidate.recognise(Raw(path="page.txt", text=text))
    assert found is None or (found.weight >= 0 and found.why)


@pytest.mark.parametrize("container", CONTAINERS, ids=lambda f: f.name)
@given(
    text=st.one_of(
        TEXTS, TEXTS.map(lambda t: f'[{{"text": "{t}"}}]'), TEXTS.map("text,date\n".__add__)
    )
)
def test_containers_give_records_or_problems(container, text):
    for item in container.records(Raw(path="pile", text=text)):
        assert isinstance(item, Problem) or item.text.strip()


def adversaries(size):
    """Texts that would be slow if a step looked at everything again for each line."""
    yield "a line of words that repeats itself again and again. " * size
    yield "10+ seats including Amethi. Coast: 10+ seats including Amethi. " * size
    yield "Also Read:\n" * size
    yield "Photo: X\ncaption\n" * size
    yield "Updated: March 3, 2031 10:00 IST\n" * size
    yield "New Delhi, " * size
    yield "( " * size
    yield "<p" * size
    yield "".join(
        f"Sentence number {i} is told once, and forty letters long.\n" for i in range(size)
    )
    yield "word " * size + "\n" + "word " * size


@pytest.mark.parametrize("number", range(10))
def test_time_grows_with_the_length_of_the_text(number):
    page = next(f for f in PAGES if f.name == "plain text")

    def seconds(size):
        text = list(adversaries(size))[number]
        best = []
        for _ in range(3):
            start = process_time()
            page.layout(text)
            best.append(process_time() - start)
        return min(best)

    seconds(10)
    # eight times the text may take no more than some twenty times as long
    assert seconds(2400) < 20 * seconds(300) + 0.05
