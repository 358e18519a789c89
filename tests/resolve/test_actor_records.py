"""What a corpus knows of an actor: names by language, first and last mention, its standing."""

from __future__ import annotations

from datetime import date

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.resolve.test_meetings import article

from pollcorpus.models import Actor, ActorKind, ActorRef, Extraction, Mention, PartialDate, Span
from pollcorpus.resolve import resolve

NITISH = ActorRef("person:nitish-kumar", "Nitish Kumar", ActorKind.PERSON)


def told(number: int, day: PartialDate | None, ref: ActorRef = NITISH) -> Extraction:
    source = evolve(article(f"report {number}", None), id=f"article-{number}", published=day)
    mention = Mention(
        span=Span(0, 6), text=source.text[:6], kind=ref.kind, actor=ref, rule="full name"
    )
    return Extraction(article=source, mentions=(mention,))


def actor(*days: str | None) -> Actor:
    dates = [PartialDate.parse(day) if day else None for day in days]
    (found,) = resolve([told(number, day) for number, day in enumerate(dates)]).actors
    return found


def ends(*days: str | None) -> tuple[str, str]:
    found = actor(*days)
    return str(found.first_mention), str(found.last_mention)


def test_first_and_last_mention_are_the_days_of_the_articles() -> None:
    assert ends("2022-04-16", "2022-04-20", "2022-04-18") == ("2022-04-16", "2022-04-20")


def test_a_month_beside_a_day_leaves_open_which_was_first() -> None:
    assert ends("2022-04", "2022-04-16") == ("2022-04-01/2022-04-16", "2022-04-16/2022-04-30")


def test_an_article_without_a_date_leaves_both_ends_open() -> None:
    assert ends("2022-04-16", None, "2022-05-03") == ("../2022-04-16", "2022-05-03/..")
    assert ends(None) == ("None", "None")


def test_an_unknown_year_tells_of_no_day() -> None:
    assert ends("XXXX-04-25") == ("None", "None")


def test_an_actor_of_the_gazetteer_is_named_canonically_in_each_language() -> None:
    found = actor("2022-04-16")
    assert (found.name_in("en"), found.name_in("hi")) == ("Nitish Kumar", "नीतीश कुमार")
    assert found.name_in("ta") is None
    asha = ActorRef("person:found/asha", "Asha Verma", ActorKind.PERSON, known=False)
    (unknown,) = resolve([told(1, None, asha)]).actors
    assert (unknown.name_in("en"), unknown.name_in("hi")) == ("report", None)


def test_affiliations_name_their_source_party_and_seat() -> None:
    seat = next(p for p in actor("2022").affiliations if p.role == "mp" and p.start)
    assert seat.source
    assert seat.constituency == "Barh"
    assert seat.party is not None and seat.party.id.startswith("party:")


DATES = st.dates(date(2015, 1, 1), date(2030, 1, 1))
PUBLISHED = st.one_of(
    st.none(),
    DATES.map(PartialDate.of),
    DATES.map(lambda day: PartialDate.from_parts(day.year, day.month)),
    DATES.map(lambda day: PartialDate.from_parts(day.year)),
)


@given(st.lists(PUBLISHED, min_size=1, max_size=5))
def test_mentions_are_never_dated_more_precisely_than_the_articles(
    days: list[PartialDate | None],
) -> None:
    extractions = [told(number, day) for number, day in enumerate(days)]
    (found,) = resolve(extractions).actors
    first, last = found.first_mention, found.last_mention
    for day in days:
        # no article is surely older than the first one, or newer than the last
        assert first is None or day is None or not day.before(first)
        assert last is None or day is None or not last.before(day)
    exact = [day for day in days if day and day.is_day]
    if first is not None and first.is_day:
        assert first in exact or first.latest in {d.earliest for d in days if d}
    (again,) = resolve(extractions[::-1]).actors
    assert (again.first_mention, again.last_mention) == (first, last)
