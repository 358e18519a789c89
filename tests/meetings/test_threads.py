"""The occasions of an article so far are kept in mind without another look at all of them."""

from __future__ import annotations

from collections import Counter

import pytest

from pollcorpus.extraction.document import Document
from pollcorpus.extraction.meetings.fields import Placed
from pollcorpus.extraction.meetings.reader import Reader
from pollcorpus.extraction.meetings.weighing import decide, threads
from pollcorpus.extraction.meetings.weighing.comparing import as_places
from pollcorpus.extraction.meetings.weighing.threads import Segment, Thread, Threads
from pollcorpus.extraction.names import find_names
from pollcorpus.extraction.weights import models
from pollcorpus.reading import read_text

PEOPLE = {
    "en": ["Nitish Kumar", "Rahul Gandhi", "Akhilesh Yadav", "Sharad Pawar", "Mamata Banerjee"],
    "hi": ["नीतीश कुमार", "राहुल गांधी", "अखिलेश यादव", "शरद पवार", "ममता बनर्जी"],
}
SENTENCE = {
    "en": "{a} met {b} in Patna for the {n}th time on the eve of a rally.",
    "hi": "{a} ने पटना में {b} से {n}वीं बार मुलाकात की।",
}


def long_text(code: str) -> str:
    """A report in which everybody meets everybody, again and again."""
    people = PEOPLE[code]
    pairs = [(a, b) for a in people for b in people if a != b] * 3
    return " ".join(SENTENCE[code].format(a=a, b=b, n=n) for n, (a, b) in enumerate(pairs, 4))


@pytest.mark.parametrize("code", ["en", "hi"])
def test_threads_know_who_attends_and_which_were_told_of_last(
    code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[int] = []

    class Checked(Threads):
        def add(self, segment: Segment, thread: Thread | None = None) -> Thread:
            added = super().add(segment, thread)
            latest_first = sorted(self.every, key=lambda t: -t.last.scene.number)
            assert self.recent == latest_first[: len(self.recent)]
            assert len(self.recent) == min(8, len(self.every))
            assert self.attended == Counter(a for t in self.every for a in t.present)
            assert added.ruled == {id(r) for s in added.segments for r in s.scene.ruled}
            assert added.talks == any(s.talks for s in added.segments)
            seen.append(len(self.every))
            return added

    monkeypatch.setattr("pollcorpus.extraction.meetings.weighing.deciding.Threads", Checked)
    document = Document.of(read_text(long_text(code), language=code, published="2023-06-13"))
    page = Reader.of(document).page(find_names(document), ())
    assert page is not None
    occasions = decide(page, models(document.language.meetings.weights))
    assert len(seen) > threads._RECENT
    assert max(seen) >= len(occasions) > 0


def test_a_city_and_a_house_that_may_be_in_it_do_not_part_a_meeting() -> None:
    sentence = Document.of(read_text("They met.", language="en")).sentences[0]
    city = Placed(name="Mumbai", rank=1, sentence=sentence)
    here = Placed(name="Silver Oak", rank=3, sentence=sentence, city="Mumbai")
    home = Placed(name="Sharad Pawar's residence", rank=2, sentence=sentence)
    elsewhere = Placed(name="10 Janpath", rank=3, sentence=sentence, city="New Delhi")
    assert as_places({city}, {here}) == as_places({home}, {city}) == "finer"
    assert as_places({city}, {elsewhere}) == as_places({here}, {home}) == "apart"
    assert as_places({city, here}, {here}) == "around"
