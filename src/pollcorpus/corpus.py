"""A corpus: articles, and the actors, meetings and seat plans that they tell of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, ClassVar, Unpack

from attrs import Factory, evolve, field, frozen

from pollcorpus import _display
from pollcorpus.errors import ArgumentError, require
from pollcorpus.gazetteer import Reference
from pollcorpus.gazetteer.reference import EMPTY, FROM_CSV
from pollcorpus.models import (
    ActorKind,
    Article,
    Claim,
    Corrections,
    Mention,
    PartialDate,
    Problem,
)
from pollcorpus.models.plain import Plain
from pollcorpus.query import (
    Actors,
    AnyActor,
    Articles,
    Concordance,
    Disagreements,
    Dropped,
    Graph,
    Index,
    Meetings,
    Pairs,
    SeatPlans,
    Strikes,
    Timeline,
    View,
    as_corrections,
)
from pollcorpus.reading import read_articles
from pollcorpus.reading.arguments import (
    AnyPath,
    Columns,
    Progress,
    check_arguments,
    check_jobs,
    check_progress,
)
from pollcorpus.resolve import Resolution, place_articles
from pollcorpus.store.contents import Contents
from pollcorpus.store.file import save
from pollcorpus.store.memory_shelf import MemoryShelf
from pollcorpus.store.outline import outline
from pollcorpus.store.shelf import Shelf

__all__ = ["Corpus"]


@frozen(eq=False, repr=False, init=False)
class Corpus:
    """Articles, and what they tell, compared with each other.

    Made by `read()`, `open()` or `sample()`; never changes. `resolution`
    holds the records, `problems` what could not be read and what is
    doubtful about it, `as_read` every article by path and record. Of a
    corpus that was opened, these three are read as a whole when they are
    asked for; queries read only what they show.

    >>> from pollcorpus import sample
    >>> corpus = sample()
    >>> corpus
    <Corpus 15 articles (en 9, hi 6) · ...>
    >>> corpus.seat_plans.of("भाजपा").for_election("Lok Sabha 2024").in_state("बिहार").one().seats
    SeatCount(17)
    """

    _shelf: Shelf
    # no cached property, which would give the class a `__getattr__`, that prompts shrink from
    _index: Index = field(
        init=False, default=Factory(lambda self: Index(shelf=self._shelf), takes_self=True)
    )

    def __init__(
        self,
        *,
        resolution: Resolution,
        as_read: Iterable[Article],
        problems: Iterable[Problem] = (),
    ) -> None:
        contents = Contents(resolution=resolution, as_read=as_read, problems=problems)
        self.__attrs_init__(shelf=MemoryShelf(contents))

    @classmethod
    def _on(cls, shelf: Shelf) -> Corpus:
        corpus = cls.__new__(cls)
        corpus.__attrs_init__(shelf=shelf)
        return corpus

    @classmethod
    def of(
        cls,
        items: Iterable[Article | Problem],
        *,
        jobs: int = 1,
        progress: Progress | None = None,
        reference: Reference = EMPTY,
    ) -> Corpus:
        """Extract and compare what articles say; problems among them are kept.

        `reference` holds actors and names that the packaged data lack; what
        of it cannot be used is among the corpus' problems.
        """
        advice = "read_text() makes an article of a text, read() takes paths"
        given: object = items
        if isinstance(given, str | bytes):
            # which can be iterated over, by letters
            raise ArgumentError("Corpus.of()", "articles and problems", given, advice=advice)
        require(items, Iterable, "Corpus.of()", "articles and problems", advice=advice)
        require(reference, Reference, "Corpus.of(reference=…)", "a Reference", advice=FROM_CSV)
        check_jobs("Corpus.of()", jobs)
        check_progress("Corpus.of()", progress)
        from pollcorpus.store.pile import Pile  # which loads all that extracts

        return cls._on(MemoryShelf(Pile(reference=reference).read(items, jobs, progress)))

    def add(self, *paths: AnyPath | Article, jobs: int = 1, **columns: Unpack[Columns]) -> Corpus:
        """Return a corpus that holds the articles of more files, folders or archives too.

        An `Article` of your own, as `read_text()` makes one, can stand among
        the paths. This corpus, and the file that it is of, stay as they are.

        >>> from pollcorpus import read_text, sample
        >>> article = read_text("Lalu Prasad Yadav met Asha Verma in Patna on 3 June 2024.")
        >>> len(sample().add(article).articles)
        16
        """
        from pollcorpus.store.growing import grown

        check_arguments("add()", paths, jobs, columns)
        return Corpus._on(grown(self._shelf, read_articles(*paths, **columns), jobs))

    @property
    def reference(self) -> Reference:
        """What the user added to the reference data; articles that are added are read with it."""
        return self._shelf.reference

    # ---- all of it, in memory -------------------------------------------------------------

    @property
    def resolution(self) -> Resolution:
        """All records, and how they were made."""
        return self._shelf.contents.resolution

    @property
    def as_read(self) -> tuple[Article, ...]:
        """Every article that was read, by path and record."""
        return self._shelf.contents.as_read

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What could not be read, or is doubtful, by path and record."""
        return self._shelf.problems

    # ---- what it holds --------------------------------------------------------------------

    articles: ClassVar[View[Articles]] = View(Articles)
    """The articles by path and record; of those with equal content the first."""

    actors: ClassVar[View[Actors]] = View(Actors)
    """The persons, parties, alliances, committees and other organisations."""

    meetings: ClassVar[View[Meetings]] = View(Meetings)
    """The meetings, by date."""

    seat_plans: ClassVar[View[SeatPlans]] = View(SeatPlans)
    """The seat plans, by election, territory and party."""

    def mentions(self, actor: AnyActor | None = None) -> tuple[Mention, ...]:
        """Return every place that names an actor, given by any of its names.

        Without an actor: every place that names somebody whom its article
        does not let us identify. Each mention has its `evidence`, and tells
        by `explain()` which rule and which words decided.

        >>> from pollcorpus import sample
        >>> mention = sample().mentions("JDU")[0]
        >>> mention.evidence
        Evidence('जदयू', ...)
        >>> print(mention.explain())
        "जदयू" is Janata Dal (United): a name of the reference.
        """
        ident = None if actor is None else self._index.names.find(actor).id
        return self._index.mentions(ident)

    def search(self, query: str) -> Articles:
        """Return the articles whose report holds words; see `Articles.search()`.

        >>> from pollcorpus import sample
        >>> sample().search('"seat sharing" OR सीट*').in_language("hi")
        Articles.search('"seat sharing" OR सीट*').in_language('hi'): ...
        """
        return self.articles.search(query)

    def kwic(self, query: str, width: int = 8) -> Concordance:
        """Return each place that a search finds in its context; see `Articles.kwic()`.

        >>> from pollcorpus import sample
        >>> sample().kwic('"370"')[0].keyword
        '370'
        """
        return self.articles.kwic(query, width)

    @property
    def disagreements(self) -> Disagreements:
        """Every point on which reports of one meeting or seat plan differ, the strongest first.

        Called, it keeps those on one field: `corpus.disagreements("date")`.
        `of` says which meeting or seat plan each is of, `of_id` leads to it.

        >>> from pollcorpus import sample
        >>> sample().disagreements[0]
        Disagreement(attendance of Priyanka Gandhi Vadra: present in 1 report, absent in 1)
        >>> print(sample().disagreements[0].of)
        meeting of 2022-04-16, 10 Janpath, Prashant Kishor, Rahul Gandhi +6
        >>> sample().meetings[sample().disagreements[0].of_id].independent_reports
        3
        """
        meetings, plans = self.meetings.with_disagreement(), self.seat_plans.with_disagreement()
        return Disagreements.among(meetings, plans)

    def timeline(self) -> Timeline:
        """Return all meetings as rows by date; see `Meetings.timeline()`."""
        return self.meetings.timeline()

    def network(self, *kinds: ActorKind | str, undisputed: bool = False) -> Graph:
        """Return who met whom as a `networkx.Graph`; see `Meetings.network()`."""
        return self.meetings.network(*kinds, undisputed=undisputed)

    # ---- what the user knows better -------------------------------------------------------

    @property
    def corrections(self) -> Corrections:
        """What the user joined, parted, dropped and struck."""
        return self._shelf.corrections

    def corrected(
        self, *, join: Pairs = (), part: Pairs = (), drop: Dropped = (), strike: Strikes = ()
    ) -> Corpus:
        """Return a corpus in which the records are as you know better.

        `join` and `part` are pairs of reports that are one meeting, or are
        not. `drop` takes reports of meetings or seat plans that tell of none,
        `strike` pairs of a report and an actor of whom it tells nothing.
        A report is one of `meeting.reports` or `plan.reports`, an article that
        tells of one meeting (or its id or stem), or an article's id with the
        number of its report; a meeting or plan stands for all its reports.
        Corrections hold for articles that are added later, are saved, and are
        undone by `uncorrected()`. Raise `CorrectionError` where they
        contradict each other, `UnknownNameError` for what is not there.

        >>> from pollcorpus import sample
        >>> corpus = sample()
        >>> one, other = corpus.meetings.between("2022-04-16", "2022-04-18")
        >>> len(corpus.meetings), len(corpus.corrected(join=[(one, other)]).meetings)
        (14, 13)
        >>> len(corpus.corrected(drop=[one]).meetings)
        13
        """
        return self._corrected(self.corrections.with_more, join, part, drop, strike)

    def uncorrected(
        self,
        *,
        join: Pairs | None = None,
        part: Pairs | None = None,
        drop: Dropped | None = None,
        strike: Strikes | None = None,
    ) -> Corpus:
        """Return a corpus without some of the corrections; without any if none is named.

        What was dropped or struck is given as it was for `corrected()`.
        """
        if all(told is None for told in (join, part, drop, strike)):
            return Corpus._on(MemoryShelf(self._shelf.contents.under(Corrections())))
        undone = join or (), part or (), drop or (), strike or ()
        return self._corrected(self.corrections.without, *undone)

    def placed(self) -> Mapping[str, Claim[PartialDate]]:
        """Tell since when articles without a date can have appeared, by their ids.

        An article that tells of a meeting which another report dates appeared
        on that day or later. Each claim is marked as inferred, and quotes the
        report that gives the date.

        >>> from pollcorpus import sample
        >>> corpus = sample()
        >>> undated = corpus.articles.where(lambda article: article.published is None)
        >>> article = undated.mentioning("पीके").first()
        >>> print(article.published, corpus.placed()[article.id].value)
        None 2022-04-16/..
        """
        return place_articles(self.articles, self.meetings)

    def outlines(self) -> Iterator[Plain]:
        """Yield what each article says as plain values, as the command line prints it.

        Also for articles whose content an earlier one has: their records are
        the same.

        >>> from pollcorpus import sample
        >>> next(sample().outlines())["article"]["source_id"]
        'bengaluru_conclave_en'
        """
        contents = self._shelf.contents
        by_id = {e.article.id: e for e in contents.resolution.extractions}
        for article in contents.as_read:
            yield outline(evolve(by_id[article.id], article=article), contents.resolution)

    def save(self, path: AnyPath) -> None:
        """Write the corpus to one file, which `open()` reads.

        The file is an SQLite database, with texts, extractions and records
        in readable tables. A name that ends in `.jsonl` or `.jsonl.gz` asks
        for JSON lines, for exchange and comparison: the same corpus gives the
        same bytes. One that ends in `.parquet` asks for a Parquet file with
        typed columns, which needs the extra `arrow`. The file's folder must
        exist. Raise `ArgumentError` for a name that ends as those of other
        files do, such as `.txt` or `.csv`.
        """
        save(self._shelf, path)

    def export(self, format: str, path: AnyPath) -> None:
        """Write the corpus to a file that other programs read.

        The formats are "schema.org", "ninjs", "popolo", "followthemoney",
        "followthemoney-statements" and "graphml"; `pollcorpus.interchange`
        tells what each holds, and writes parts of a corpus too. Raise
        `UnknownNameError` for another one. FollowTheMoney and GraphML need
        the extras `followthemoney` and `network`.
        """
        from pollcorpus.interchange import export

        export(self, format, path)

    def _corrected(
        self,
        change: Callable[[Corrections], Corrections],
        join: Pairs,
        part: Pairs,
        drop: Dropped,
        strike: Strikes,
    ) -> Corpus:
        contents = self._shelf.contents  # read once: of a file this is all of it
        known = contents.resolution
        told = as_corrections(self._index, known, join=join, part=part, drop=drop, strike=strike)
        return Corpus._on(MemoryShelf(contents.under(change(told))))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Corpus):
            return NotImplemented
        return self._shelf is other._shelf or self._shelf.contents == other._shelf.contents

    def __hash__(self) -> int:
        return hash(self._shelf.contents)

    def __reduce__(self) -> tuple[Any, ...]:
        contents = self._shelf.contents
        return _unpickled, (contents.resolution, contents.as_read, contents.problems)

    def __repr__(self) -> str:
        counts = [
            (len(self.articles), "article"),
            (len(self.actors), "actor"),
            (len(self.meetings), "meeting"),
            (len(self.seat_plans), "seat plan"),
        ]
        languages = self._shelf.rows(
            "SELECT language, COUNT(*) FROM article_list GROUP BY language ORDER BY language"
        )
        problems = self.problems
        return _display.corpus_repr(languages, counts, len(problems), *problems[:1])


def _unpickled(resolution: Resolution, as_read: tuple[Article, ...], problems: Any) -> Corpus:
    return Corpus(resolution=resolution, as_read=as_read, problems=problems)
