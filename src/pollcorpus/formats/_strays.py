"""Headlines of other reports that stand, without a label, in this one or below it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from attrs import frozen

from pollcorpus.formats._cues import WORD, cues
from pollcorpus.formats._lines import Line
from pollcorpus.formats._page import Page
from pollcorpus.formats._tail import BULLET, ITEM
from pollcorpus.models import SegmentKind as Kind

_SHORTEST, _SHORTEST_ALONE, _LONGEST = 48, 56, 170
_FEWEST_WORDS, _MOST_WORDS = 9, 26
_MOST_COMMAS = 1
_LABEL_WORDS = 4
_STOP = re.compile(r"[।॥]|[^\s.]{3}\.\s|[^.]\.[\"')]*$|(?<=[\u0900-\u0963])\.[\u0904-\u0939]")
_OPEN_END = re.compile(r"[:;,\-–—(]$")
_NUMBERED = re.compile(r"[(\[]?(?:[0-9]{1,2}|[A-Za-z]|[\u0915-\u0939])\s?[-.):]")
_CLOSED = re.compile(r"""[.।॥!?…)]["')\]]*$""")
_BETWEEN = re.compile(r"[.।॥!?]\s+(?=\S)")
_TOKEN = re.compile(rf"[{WORD}]+")
_STEM = 5
_LAST_SENTENCE = 120
_KNOWN_BELOW, _KNOWN_LATER, _KNOWN_AT_ALL = 0.3, 0.4, 0.5


@frozen
class _Report:
    """The lines of a page that were not labelled before, and how often each stem stands there."""

    page: Page
    numbers: list[int]
    stems: Counter[str]

    def read(self, place: int) -> Line | None:
        """The line in a place, None below the last."""
        return self.page.lines[self.numbers[place]] if place < len(self.numbers) else None


def label_strays(page: Page) -> None:
    """Label headlines of other reports, alone between two paragraphs, in a row, or at the end.

    The report's own line between paragraphs, a subheading, is taken up by the
    paragraph below it; of another report's headline hardly a word is. A row
    stays where a line above announces it, or the report speaks of its matter.
    """
    numbers = list(page.open_lines())
    shaped = [i for i, n in enumerate(numbers) if i and _is_headline(page.lines[n])]
    if not shaped or _is_wrapped(page, numbers):
        return
    stems = Counter(stem for n in numbers for stem in _stems(page.lines[n].text))
    report = _Report(page, numbers, stems)
    for run in _runs(shaped):
        if _is_stray(report, run):
            for place in run:
                page.kinds[numbers[place]] = Kind.ALSO_READ


def _is_wrapped(page: Page, numbers: list[int]) -> bool:
    """Tell whether lines end where the paper did, so that a line says nothing of its own."""
    small = sum(page.lines[n].text[:1].islower() for n in numbers)
    return small > max(1, len(numbers) // 10)


def _is_headline(line: Line) -> bool:
    """Tell whether a line has the shape of a headline, and is no sentence or item of a list."""
    text = line.text
    if not (_SHORTEST <= len(text) <= _LONGEST and _FEWEST_WORDS <= line.words <= _MOST_WORDS):
        return False
    if text[0].islower() or text.count(",") > _MOST_COMMAS or _STOP.search(text):
        return False
    if _OPEN_END.search(text) or BULLET.match(text) or ITEM.search(text):
        return False
    if _NUMBERED.match(text):
        return False
    words = _TOKEN.findall(text.casefold())
    return bool(words) and words[-1] not in cues().sentence_ends


def _is_terse(line: Line) -> bool:
    """Tell whether a line holds none of the words that headlines leave out."""
    return cues().sentence_words.isdisjoint(_TOKEN.findall(line.text.casefold()))


def _runs(places: list[int]) -> Iterator[list[int]]:
    """Yield rows of lines that no other line of the report parts."""
    run: list[int] = []
    for place in places:
        if run and place != run[-1] + 1:
            yield run
            run = []
        run.append(place)
    yield run


def _is_stray(report: _Report, run: list[int]) -> bool:
    lines = [report.page.lines[report.numbers[place]] for place in run]
    terse = sum(map(_is_terse, lines))
    if terse < min(2, len(run)) or 2 * terse < len(run) or not _stands_apart(report, run):
        return False
    below = report.read(run[-1] + 1)
    if len(run) == 1 and below is not None:
        return _is_dropped(lines[0], below, report.read(run[-1] + 2))
    if _announces(report.page.lines[report.numbers[run[0]] - 1]):
        return False
    own = Counter(stem for line in lines for stem in _stems(line.text))
    known = sum(report.stems[stem] > count for stem, count in own.items())
    return known < _KNOWN_AT_ALL * len(own)


def _announces(line: Line) -> bool:
    """Tell whether a line's last sentence says that a list follows."""
    sentence = _BETWEEN.split(line.text[-_LAST_SENTENCE:])[-1]
    words = _TOKEN.findall(sentence.casefold())
    return not cues().announcements.isdisjoint(words)


def _is_dropped(line: Line, below: Line, further: Line | None) -> bool:
    """Tell whether the paragraphs below a line do not take it up."""
    if not below.prose or len(line.text) < _SHORTEST_ALONE or line.text.endswith("?"):
        return False
    own, told = _stems(line.text), _stems(below.text)
    later = told | _stems(further.text) if further else told
    return len(own & told) < _KNOWN_BELOW * len(own) and len(own & later) < _KNOWN_LATER * len(own)


def _stands_apart(report: _Report, run: list[int]) -> bool:
    """Tell whether a sentence, a label or debris stands above, and no more of a list around."""
    number, below = report.numbers[run[0]], report.read(run[-1] + 1)
    above = report.page.lines[number - 1]
    if _OPEN_END.search(above.text):
        return False
    labelled = above.words <= _LABEL_WORDS and _is_parted(report.page, number - 1)
    if not (labelled or _is_parted(report.page, number)):
        return False
    if below is None:
        return True
    listed = BULLET.match(below.text) or _NUMBERED.match(below.text)
    return not listed and (below.prose or below.ends or below.words <= _LABEL_WORDS)


def _is_parted(page: Page, number: int) -> bool:
    """Tell whether a line stands below debris or the end of a sentence."""
    if number == 0:
        return True
    return page.kinds[number - 1] is not None or bool(_CLOSED.search(page.lines[number - 1].text))


def _stems(text: str) -> set[str]:
    """How the telling words of a text begin."""
    return {word[:_STEM] for word in _TOKEN.findall(text.casefold()) if len(word) > 3}
