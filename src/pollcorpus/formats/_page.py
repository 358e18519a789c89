"""A page as it is being labelled: its lines, and what each of them is so far."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import define, field

from pollcorpus.formats._labels import label
from pollcorpus.formats._lines import Line, find_lines, part
from pollcorpus.formats._stamps import Stamp
from pollcorpus.models import DateMention, Problem, Segment, SegmentKind, Span

HEAD = 12
"""A page's head, above the report, has at most so many lines."""

Piece = tuple[Line, SegmentKind | None]
"""A line, or a part of one, and what it is so far."""

READABLE = (None, SegmentKind.HEADLINE, SegmentKind.STANDFIRST, SegmentKind.BODY)


@define
class Page:
    """The lines of a page, what they are (None: not known, so body), and the dates it bears."""

    text: str
    lines: list[Line]
    kinds: list[SegmentKind | None]
    stamps: list[Stamp] = field(factory=list)
    dateline: DateMention | None = None
    problems: list[Problem] = field(factory=list)

    @classmethod
    def of(cls, text: str, start: int = 0) -> Page:
        """Split a text into lines, from an offset on, and label those that say what they are."""
        lines = list(find_lines(text, start))
        return cls(text=text, lines=lines, kinds=[label(line) for line in lines])

    def open_lines(self, start: int = 0, stop: int | None = None) -> Iterator[int]:
        """Yield the numbers of the lines that are not labelled yet."""
        stop = len(self.lines) if stop is None else min(stop, len(self.lines))
        return (i for i in range(start, stop) if self.kinds[i] is None)

    def first_prose(self) -> int:
        """The number of the first paragraph, or of lines if there is none."""
        return next((i for i in self.open_lines() if self.lines[i].prose), len(self.lines))

    def last_prose(self) -> int:
        """The number of the last line that reads as a sentence of the report, or -1."""
        found = -1
        for i in self.open_lines():
            line = self.lines[i]
            if line.prose or (line.words > 4 and line.ends and line.text[-1] not in "?!"):
                found = i
        return found

    def cut(self, number: int, offset: int, first: SegmentKind | None) -> None:
        """Cut a line in two at an offset of the page, and label the first part."""
        line = self.lines[number]
        head = part(self.text, line.start, offset, gap=line.gap)
        rest = part(self.text, offset, line.stop)
        if len(rest) and len(head):
            self.lines[number : number + 1] = [head, rest]
            self.kinds.insert(number, first)
        else:
            self.kinds[number] = first if len(head) else self.kinds[number]

    def pieces(self) -> Iterator[Piece]:
        """Yield each line with what it is."""
        return zip(self.lines, self.kinds, strict=True)

    def replace(self, pieces: Iterable[Piece]) -> None:
        """Put other lines, or parts of them, in the place of all."""
        kept = [piece for piece in pieces if len(piece[0])]
        self.lines = [line for line, _ in kept]
        self.kinds = [kind for _, kind in kept]

    def segments(self, opening: tuple[Segment, ...] = ()) -> tuple[Segment, ...]:
        """Tile the text; white space belongs to the segment before it."""
        marks = [(s.kind, s.span.start) for s in opening]
        for line, kind in self.pieces():
            kind = kind or SegmentKind.BODY
            if not marks or marks[-1][0] is not kind:
                marks.append((kind, line.start))
        if not marks:
            return (Segment(SegmentKind.BODY, Span(0, len(self.text))),) if self.text else ()
        marks[0] = (marks[0][0], 0)
        stops = [start for _, start in marks[1:]] + [len(self.text)]
        return tuple(
            Segment(kind, Span(start, stop))
            for (kind, start), stop in zip(marks, stops, strict=True)
        )
