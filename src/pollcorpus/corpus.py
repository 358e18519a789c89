"""A corpus: articles, and the actors, meetings and seat plans that they tell of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from importlib.resources import as_file, files
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
    Graph,
    Index,
    Meetings,
    Pairs,
    SeatPlans,
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
from pollcorpus.resolve import Resolution, place_articles, resolve
from pollcorpus.store.contents import Contents
from pollcorpus.store.file import save, shelf_of
from pollcorpus.store.memory_shelf import MemoryShelf
from pollcorpus.store.outline import outline
from pollcorpus.store.shelf import Shelf

__all__ = ["Corpus", "open_corpus", "read", "sample"]


@frozen(eq=False, repr=False, init=False)
class Corpus:
    """Articles, and what they tell, compared with each other.

    Made by `read()`, `open()` or `sample()`; never changes. `resolution`
    holds the records, `problems` what could not be read and what is
    doubtful about it, `as_read` every article by path and record. Of a
    corpus that was opened, these three are read as a whole when they are
    asked for; queries read only what they show.

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

        >>> from pollcorpus import read_text
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

        >>> sample().search('"seat sharing" OR सीट*').in_language("hi")
        Articles.search('"seat sharing" OR सीट*').in_language('hi'): ...
        """
        return self.articles.search(query)

    def kwic(self, query: str, width: int = 8) -> Concordance:
        """Return each place that a search finds in its context; see `Articles.kwic()`.

        >>> sample().kwic('"370"')[0].keyword
        '370'
        """
        return self.articles.kwic(query, width)

    @property
    def disagreements(self) -> Disagreements:
        """Every point on which reports of one meeting or seat plan differ, the strongest first.

        Called, it keeps those on one field: `corpus.disagreements("date")`.
        `of` says which meeting or seat plan each is of.

        >>> sample().disagreements[0]
        Disagreement(attendance of Priyanka Gandhi Vadra: present in 1 report, absent in 1)
        >>> print(sample().disagreements[0].of)
        meeting of 2022-04-16, 10 Janpath, Prashant Kishor, Rahul Gandhi +6
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
        """The pairs of reports that the user joined and parted."""
        return self.resolution.corrections

    def corrected(self, *, join: Pairs = (), part: Pairs = ()) -> Corpus:
        """Return a corpus in which pairs of reports are one meeting, or are not.

        A report is one of `meeting.reports`, an article that tells of one
        meeting (or its id or stem), or an article's id with the number of
        its report; two meetings can be joined as a whole. Corrections hold
        for articles that are added later, and are saved. Raise
        `CorrectionError` where they contradict each other.

        >>> corpus = sample()
        >>> one, other = corpus.meetings.between("2022-04-16", "2022-04-18")
        >>> len(corpus.meetings), len(corpus.corrected(join=[(one, other)]).meetings)
        (14, 13)
        """
        more = as_corrections(self._index, join, part)
        return self._under(self.corrections.with_more(more))

    def uncorrected(self, *, join: Pairs = (), part: Pairs = ()) -> Corpus:
        """Return a corpus without some of the corrections; without any if none is named."""
        undone = as_corrections(self._index, join, part)
        return self._under(self.corrections.without(undone) if undone else Corrections())

    def placed(self) -> Mapping[str, Claim[PartialDate]]:
        """Tell since when articles without a date can have appeared, by their ids.

        An article that tells of a meeting which another report dates appeared
        on that day or later. Each claim is marked as inferred, and quotes the
        report that gives the date.

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

    def _under(self, corrections: Corrections) -> Corpus:
        contents = self._shelf.contents
        read = contents.resolution.extractions_as_read
        return Corpus(
            resolution=resolve(read, corrections, self.reference),
            as_read=contents.as_read,
            problems=contents.problems,
        )

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


def read(
    *paths: AnyPath | Article,
    jobs: int = 1,
    progress: Progress | None = None,
    reference: Reference = EMPTY,
    **columns: Unpack[Columns],
) -> Corpus:
    """Read files, folders and archives into a corpus; `"articles/*.txt"` is all files that match.

    Each source's format is recognised by itself; the columns of a container
    (JSON Lines, CSV ...) can be named where they are not. An `Article` of your
    own can stand among the paths. `jobs` is the number of processes that
    extract, of a pile that is worth it; a script that asks for several needs
    the usual `if __name__ == "__main__":`. `progress` is called with the number
    of articles done. `reference` adds persons, parties and names to the packaged
    reference data, for this corpus alone, which remembers it. What cannot be
    read is among the corpus' `problems`; nothing is raised for what a file
    holds, but `ArgumentError` when there is no path at all.
    """
    check_arguments("read()", paths, jobs, columns)
    items = read_articles(*paths, **columns)
    return Corpus.of(items, jobs=jobs, progress=progress, reference=reference)


def sample() -> Corpus:
    """Read the sample articles that come with the library.

    They retell public facts in words of their own, in both languages, and
    show each source format.
    """
    with as_file(files("pollcorpus") / "samples") as folder:
        return read(folder)


def open_corpus(path: AnyPath) -> Corpus:
    """Open a corpus that `Corpus.save()` wrote.

    Nothing is read or compared anew: the records are those that were saved,
    whatever version of the library reads them. A file of any size opens at
    once; queries read the records that they show, and see what another
    process has written meanwhile. A file of an older version is brought up
    to date, and kept as it was beside. Raise `FormatError` for any other
    file, or one that is damaged, `MissingFileError` where there is none.
    """
    return Corpus._on(shelf_of(path))


def _unpickled(resolution: Resolution, as_read: tuple[Article, ...], problems: Any) -> Corpus:
    return Corpus(resolution=resolution, as_read=as_read, problems=problems)
