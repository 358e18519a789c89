"""How long resolution takes, of invented accounts that overlap as news does."""

import gc
import time
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import accumulate
from math import log
from random import Random

import pollcorpus as pc
from pollcorpus.resolve import resolve

PEOPLE, PARTIES = 3000, 40
"""Few of the people are in most of the news: the number n has a share of 1 / (n + 3)."""
A_DAY = 7
"""Occasions of a day."""
MANY = 100_000
"""Accounts, which are compared with a tenth as many."""


def growth(many: int = MANY) -> Iterator[tuple[str, float, float]]:
    """Yield the seconds for few and for many accounts: of more days, and by more outlets."""
    few = seconds(many // 10, outlets=4)
    yield "ten times the days", few, seconds(many, outlets=4)
    yield "ten times the outlets", few, seconds(many, outlets=40)


def expected(many: int = MANY) -> float:
    """Return by what factor n log n grows."""
    return 10 * log(many) / log(many // 10)


def seconds(number: int, outlets: int) -> float:
    """Return the processor time that resolution of so many accounts takes."""
    extractions = list(accounts(number, outlets))
    gc.collect()
    start = time.process_time()
    resolve(extractions)
    return time.process_time() - start


def accounts(number: int, outlets: int, seed: int = 1) -> Iterator[pc.Extraction]:
    """Make articles of one account each: two to eight people, one day, some of it left out.

    Of each occasion as many articles tell, on average, as there are outlets.
    """
    random = Random(seed)
    people = [
        pc.ActorRef(f"person:p{n}", f"Person {n}", pc.ActorKind.PERSON) for n in range(PEOPLE)
    ]
    parties = [pc.ActorRef(f"party:q{n}", f"Party {n}", pc.ActorKind.PARTY) for n in range(PARTIES)]
    weights = list(accumulate(1 / (n + 3) for n in range(PEOPLE)))
    occasions = []
    for at in range(number // outlets):
        size = random.choice([2, 2, 2, 3, 4, 8])
        present = tuple(dict.fromkeys(random.choices(people, cum_weights=weights, k=size)))
        day = date(1990, 1, 1) + timedelta(at // A_DAY)
        occasions.append((present, random.choice(parties), day))
    for at in range(number):
        yield _account(at, random, *random.choice(occasions))


def _account(
    at: int, random: Random, present: tuple[pc.ActorRef, ...], party: pc.ActorRef, day: date
) -> pc.Extraction:
    here = [person for person in present if random.random() < 0.8] or list(present)
    names = " ".join(person.name for person in here)
    text = f"Report {at} in words of its own, {random.random()}: {names} met {party.name} there."
    article = _article(f"a{at:07}", text, day if random.random() < 0.8 else None)
    span = pc.Span(0, len(text))
    words = (pc.Evidence(article_id=article.id, span=span, quote=text),)
    dated = random.random() < 0.7
    report = pc.MeetingReport(
        article_id=article.id,
        status=pc.Claim(value=pc.MeetingStatus.HELD, evidence=words),
        date=pc.Claim(value=pc.PartialDate.of(day), evidence=words) if dated else None,
        participants=tuple(pc.Claim(value=person, evidence=words) for person in here),
        organisations=(pc.Claim(value=party, evidence=words),),
        evidence=words,
    )
    return pc.Extraction(article=article, meetings=(report,))


def _article(ident: str, text: str, day: date | None) -> pc.Article:
    return pc.Article(
        id=ident,
        source=pc.Source(path=ident, source_id=ident, digest="", format="plain text"),
        language="en",
        text=text,
        segments=(pc.Segment(pc.SegmentKind.BODY, pc.Span(0, len(text))),),
        published=pc.PartialDate.of(day + timedelta(1)) if day else None,
    )
