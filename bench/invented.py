"""A corpus file of any size, of invented articles, written record by record by the store's writer.

Nothing is extracted or compared: articles, mentions, meetings and seat plans are made up as they
would be found, so that what is measured is the file and the queries of it. `python -m
bench.invented FILE 1000000` keeps one of a million articles, for `python -m bench.large FILE`.
"""

import sqlite3
import sys
from array import array
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from hashlib import sha256
from itertools import accumulate, product
from pathlib import Path
from random import Random

from attrs import frozen

import pollcorpus as pc
from pollcorpus.gazetteer import gazetteer
from pollcorpus.resolve import Resolution
from pollcorpus.store.schema import create, transaction
from pollcorpus.store.writer import Writer

MENTIONS = 5
"""Mentions in an article."""
FIRST_DAY, DAYS = date(2019, 1, 1), 5 * 365
STATES = ("Bihar", "Uttar Pradesh", "Maharashtra", "West Bengal", "Delhi", "Punjab", "Karnataka")
PLACES = ("Patna", "New Delhi", "10 Janpath", "Mumbai", "Lucknow", "Kolkata", "Bengaluru", "Pune")
ELECTIONS = ("Lok Sabha 2019", "Lok Sabha 2024", "Bihar Assembly 2020", "Punjab Assembly 2022")
WORDS = {
    "en": "seat sharing talks alliance leaders party camp ticket rally deal list poll".split(),
    "hi": "सीट बंटवारा बैठक गठबंधन नेता पार्टी टिकट रैली सूची चुनाव समझौता उम्मीदवार".split(),
}
_SYLLABLES = ("ka", "lo", "mi", "ra", "tu", "ve", "sho", "ni", "pa", "dhe", "gu", "bi")
_PUBLISHERS = ("The Ganga Courier", "Deccan Dispatch", "Sangam Daily")
_BATCH = 10_000


@frozen
class Invented:
    """The numbers from which records are made, always the same for one size."""

    articles: int
    people: tuple[pc.ActorRef, ...]
    parties: tuple[pc.ActorRef, ...]
    named: array
    """The numbers of the actors that articles mention, so many for each."""

    @classmethod
    def of(cls, articles: int) -> "Invented":
        """Draw who is mentioned where: a few are in most of the news."""
        random = Random(articles)
        people = tuple(_people(max(50, articles // 20)))
        weights = list(accumulate(1 / (n + 3) for n in range(len(people))))
        named = array("l")
        for _ in range(articles):
            named.extend(random.choices(range(len(people)), cum_weights=weights, k=MENTIONS))
        parties = tuple(p.ref for p in gazetteer().parties.values() if p.actor_kind)[:30]
        return cls(articles, people, parties, named)

    def present(self, at: int) -> list[pc.ActorRef]:
        """Return whom an article mentions, one after the other."""
        some = self.named[at * MENTIONS : (at + 1) * MENTIONS]
        return [self.people[number] for number in some]

    def day(self, at: int) -> date:
        """Return when an article appeared: the later, the further back in the pile."""
        return FIRST_DAY + timedelta(at * DAYS // self.articles)

    def article(self, at: int) -> pc.Article:
        """Make an article that begins with the names of those it mentions."""
        random = Random(at)
        language = "hi" if at % 3 == 0 else "en"
        words = random.choices(WORDS[language], k=40)
        words[20] = f"w{int(random.paretovariate(0.4)) % 50_000}"
        names = ", ".join(ref.name for ref in self.present(at))
        text = f"{names}: {' '.join(words)}."
        day = self.day(at)
        return pc.Article(
            id=_ident(at),
            source=pc.Source(
                path=f"{day}/{at:08}.txt", source_id=f"{at:08}", digest=_ident(at), format="plain"
            ),
            language=language,
            text=text,
            segments=(pc.Segment(pc.SegmentKind.BODY, pc.Span(0, len(text))),),
            published=None if at % 20 == 0 else pc.PartialDate.of(day),
            published_from="metadata",
            publisher=_PUBLISHERS[at % len(_PUBLISHERS)],
        )

    def evidence(self, at: int) -> Iterator[tuple[pc.ActorRef, pc.Evidence]]:
        """Yield the mentions in an article."""
        start = 0
        for ref in self.present(at):
            span = pc.Span(start, start + len(ref.name))
            yield ref, pc.Evidence(article_id=_ident(at), span=span, quote=ref.name)
            start = span.stop + len(", ")

    def extraction(self, article: pc.Article, at: int) -> pc.Extraction:
        """Make what an article says."""
        mentions = (
            pc.Mention(
                span=quoted.span, text=quoted.quote, kind=ref.kind, actor=ref, rule="full name"
            )
            for ref, quoted in self.evidence(at)
        )
        return pc.Extraction(article=article, mentions=tuple(mentions))

    def actors(self) -> Iterator[pc.Actor]:
        """Make the actors by their ids, each when it is its turn."""
        told: dict[str, array] = {ref.id: array("l") for ref in self.people}
        for at, number in enumerate(self.named):
            told[self.people[number].id].append(at // MENTIONS)
        for ref in sorted((*self.people, *self.parties), key=lambda ref: ref.id):
            here = sorted({_ident(at): at for at in told.get(ref.id, ())}.items())
            quoted = (e for _, at in here for one, e in self.evidence(at) if one is ref)
            idents = tuple(ident for ident, _ in here)
            names = (("en", ref.name),)
            yield pc.Actor(ref=ref, names=names, articles=idents, mentions=tuple(quoted))

    def meetings(self) -> Iterator[pc.Meeting]:
        """Make a meeting for every ten articles, by date, told by one to five of the next ones."""
        for number in range(self.articles // 10):
            random = Random(number)
            at = number * 10
            people = tuple(dict.fromkeys((*self.present(at), *self.present(at + 1))))
            place = random.choice(PLACES)
            reports = tuple(
                self._meeting_report(at + n, people, place)
                for n in range(min(5, int(random.paretovariate(1.0))))
                if at + n < self.articles
            )
            yield pc.Meeting(
                id=f"m{number:07}",
                status=random.choice([pc.MeetingStatus.HELD] * 8 + list(pc.MeetingStatus)),
                date=pc.PartialDate.of(self.day(at)),
                place=place,
                participants=people,
                absentees=(),
                organisations=(),
                reports=reports,
                independent_reports=len(reports),
            )

    def _meeting_report(
        self, at: int, people: tuple[pc.ActorRef, ...], place: str
    ) -> pc.MeetingReport:
        words = tuple(quoted for _, quoted in self.evidence(at))[:1]
        return pc.MeetingReport(
            article_id=_ident(at),
            status=pc.Claim(value=pc.MeetingStatus.HELD, evidence=words),
            date=pc.Claim(value=pc.PartialDate.of(self.day(at)), evidence=words),
            place=pc.Claim(value=place, evidence=words),
            participants=tuple(pc.Claim(value=ref, evidence=words) for ref in people),
            evidence=words,
        )

    def seat_plans(self) -> Iterator[pc.SeatPlan]:
        """Make a plan for every fifty articles."""
        seats = [seat.names.en for seat in gazetteer().constituencies.values()]
        groups = list(product(ELECTIONS, STATES, self.parties))
        for number in range(self.articles // 50):
            election, state, party = groups[number * len(groups) // (self.articles // 50)]
            words = tuple(quoted for _, quoted in self.evidence(number * 50))[:1]
            count, status = pc.SeatCount(number % 40, number % 40), pc.SeatPlanStatus.AGREED
            named = (seats[number % len(seats)],)
            report = pc.SeatPlanReport(
                article_id=_ident(number * 50),
                party=pc.Claim(value=party, evidence=words),
                election=pc.Claim(value=election, evidence=words),
                territory=pc.Claim(value=state, evidence=words),
                seats=pc.Claim(value=count, evidence=words),
                status=pc.Claim(value=status, evidence=words),
                constituencies=tuple(pc.Claim(value=seat, evidence=words) for seat in named),
                evidence=words,
            )
            yield pc.SeatPlan(
                id=f"p{number:07}",
                party=party,
                election=election,
                territory=state,
                seats=count,
                status=status,
                constituencies=named,
                reports=(report,),
                house=40,
            )


def write(path: Path, articles: int) -> None:
    """Write a corpus file of so many articles."""
    invented = Invented.of(articles)
    create(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA cache_size = -500000")
        with transaction(connection):
            writer = Writer(connection)
            for start in range(0, articles, _BATCH):
                some = [invented.article(at) for at in range(start, min(start + _BATCH, articles))]
                writer.add_articles(some)
                writer.add_extractions(
                    invented.extraction(article, start + n) for n, article in enumerate(some)
                )
            writer.settle(
                Resolution(
                    extractions=(),
                    actors=invented.actors(),  # type: ignore[arg-type]
                    meetings=invented.meetings(),  # type: ignore[arg-type]
                    seat_plans=invented.seat_plans(),  # type: ignore[arg-type]
                )
            )


def _ident(at: int) -> str:
    return sha256(str(at).encode()).hexdigest()[:16]


def _people(number: int) -> Iterator[pc.ActorRef]:
    given = ["".join(parts).title() for parts in product(_SYLLABLES, repeat=2)]
    family = ["".join(parts).title() for parts in product(_SYLLABLES, repeat=3)]
    for at in range(number):
        name = f"{given[at % len(given)]} {family[at // len(given) % len(family)]}"
        slug = f"{name.lower().replace(' ', '-')}-{at}"
        yield pc.ActorRef(f"person:{slug}", name, pc.ActorKind.PERSON, False)


if __name__ == "__main__":
    write(Path(sys.argv[1]), int(sys.argv[2]))
