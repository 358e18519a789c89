"""Articles that several processes read: who would wait for the others reads on meanwhile."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, Future
from itertools import islice

from attrs import Factory, define, evolve

from pollcorpus.models import Article, Extraction, Source

Read = Callable[[Article], Extraction]

_CHUNK = 8
"""So many articles are handed over at once.

What they say fits into a pipe, so that who has read them does not wait for who takes it, and
nobody waits long for the last ones. Chunks of 4 to 32 cost the same to hand over.
"""
_AHEAD = 24
"""So many chunks each other process has before it, which lasts while what is done is written."""
_MOST = 5 * _AHEAD
"""So many chunks for each of them are done, or begun, at most before the first is asked for."""


@define
class _Chunk:
    """Articles that follow each other, and what reads them elsewhere."""

    articles: list[Article]
    elsewhere: Future[list[Extraction]] | None = None
    told: list[Extraction] | None = None

    @property
    def is_done(self) -> bool:
        return self.told is not None or (self.elsewhere is not None and self.elsewhere.done())

    def results(self) -> Iterable[Extraction]:
        """Return what was told, of the articles that are here."""
        if self.elsewhere is None:
            return self.told or ()
        told = zip(self.elsewhere.result(), self.articles, strict=True)
        return (evolve(extraction, article=article) for extraction, article in told)


@define
class Sharing:
    """Shares articles with other processes, and gives what they say in the order of the pile.

    `read` reads one article, here as there. Nobody waits for others to
    start: they are given nothing before one of them has.
    """

    pool: Executor
    others: int
    read: Read
    _ahead: deque[_Chunk] = Factory(deque)
    _pile: Iterator[Article] = Factory(lambda: iter(()))

    @property
    def _room(self) -> int:
        return _MOST * self.others - len(self._ahead)

    def results(self, pile: Iterable[Article]) -> Iterator[Extraction]:
        """Yield what each article says."""
        self._pile = iter(pile)
        started = [self.pool.submit(_start) for _ in range(self.others)]
        while not any(one.done() for one in started):
            if not (alone := self._next()):
                return
            yield from map(self.read, alone)
        while self._hand_out() or self._ahead:
            first = self._ahead[0]
            if first.is_done or not self._read_one_here():
                self._ahead.popleft()
                yield from first.results()

    def _next(self) -> list[Article]:
        return list(islice(self._pile, _CHUNK))

    def _hand_out(self) -> bool:
        """Give the others as much as they are to have before them; tell whether there is more."""
        left = _AHEAD * self.others - sum(not chunk.is_done for chunk in self._ahead)
        for _ in range(min(left, self._room)):
            if not (articles := self._next()):
                return False
            done = self.pool.submit(read_for_another, self.read, articles)
            self._ahead.append(_Chunk(articles, done))
        return True

    def _read_one_here(self) -> bool:
        """Read what nobody has begun: the next articles, or else what others would come to last."""
        if self._room > 0 and (articles := self._next()):
            self._ahead.append(_Chunk(articles, told=read_each(self.read, articles)))
            return True
        for chunk in reversed(self._ahead):
            if chunk.elsewhere is not None and chunk.elsewhere.cancel():
                chunk.elsewhere, chunk.told = None, read_each(self.read, chunk.articles)
                return True
        return False


def _start() -> None:
    """Show that a process has started."""


def read_each(read: Read, articles: list[Article]) -> list[Extraction]:
    """Read articles, in this process."""
    return list(map(read, articles))


_NOWHERE = Source(path="", source_id="", digest="", format="")
_LEFT_OUT = Article(id="", source=_NOWHERE, language="", text="", segments=())


def read_for_another(read: Read, articles: list[Article]) -> list[Extraction]:
    """Read articles for a process that has them, and so needs not get them back."""
    return [evolve(read(article), article=_LEFT_OUT) for article in articles]
