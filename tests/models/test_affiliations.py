"""What somebody was on a date: sure where the dates leave no doubt, possible where they do."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pollcorpus import PartialDate
from pollcorpus.errors import ArgumentError, DateSyntaxError
from pollcorpus.models import Actor, ActorKind, ActorRef, Affiliation, Evidence, Span

ASHA = ActorRef("person:found/asha-verma", "Asha Verma", ActorKind.PERSON, known=False)
GANGA = ActorRef("party:GANGA", "Ganga Morcha", ActorKind.PARTY)
YAMUNA = ActorRef("party:YAMUNA", "Yamuna Dal", ActorKind.PARTY)


def post(
    party: ActorRef | None,
    start: str | None = None,
    end: str | None = None,
    *,
    role: str = "member",
    organisation: str | None = None,
    status: str = "unknown",
    stated: str | None = None,
) -> Affiliation:
    said = Evidence(article_id="a", span=Span(0, 3), quote="the")
    return Affiliation(
        role=role,
        organisation=organisation or (party.name if party else "Bihar"),
        start=PartialDate.parse(start) if start else None,
        end=PartialDate.parse(end) if end else None,
        status=status,
        party=party,
        evidence=(said,) if stated is not None else (),
        stated=PartialDate.parse(stated) if stated else None,
    )


def asha(*posts: Affiliation) -> Actor:
    return Actor(ref=ASHA, affiliations=posts)


MOVED = asha(post(GANGA, "2010", "2020-03-10"), post(YAMUNA, "2020-03-11", status="current"))


@pytest.mark.parametrize(
    ("when", "party"),
    [
        ("2011", GANGA),
        ("2019-06-30", GANGA),
        ("2020-03-10", GANGA),
        ("2020-03-11", YAMUNA),
        ("2024", YAMUNA),
        (date(2024, 5, 1), YAMUNA),
        (PartialDate.parse("2022-01/2022-02"), YAMUNA),
        ("2020-03", None),
        ("2009", None),
    ],
)
def test_the_party_on_a_date_is_told_where_it_is_sure(
    when: str | date | PartialDate, party: ActorRef | None
) -> None:
    assert MOVED.affiliation_on(when).party == party


def test_both_parties_of_a_month_of_change_are_told() -> None:
    assert MOVED.affiliation_on("2020-03").parties == (GANGA, YAMUNA)


def test_in_the_year_in_which_a_membership_began_the_first_days_are_only_possible() -> None:
    found = MOVED.affiliation_on("2010-01-05")
    assert (found.party, found.parties, found.sure) == (None, (GANGA,), ())


def test_an_end_that_is_not_known_leaves_later_days_possible() -> None:
    found = asha(post(GANGA, "2010", status="unknown")).affiliation_on("2019")
    assert (found.party, found.parties) == (None, (GANGA,))


def test_an_approximate_end_is_not_taken_at_its_word() -> None:
    found = asha(post(GANGA, "2010", "2015~")).affiliation_on("2016")
    assert (found.party, found.parties) == (None, (GANGA,))


def test_an_office_in_a_party_outweighs_the_ticket_of_an_earlier_election() -> None:
    seat = post(GANGA, "2019-05-24", status="current", role="mp", organisation="Bihar")
    found = asha(seat, post(YAMUNA, "2021", status="current")).affiliation_on("2022")
    assert found.party == YAMUNA
    assert [office.role for office in found.offices] == ["mp"]


def test_between_two_offices_in_one_party_membership_is_possible_and_says_why() -> None:
    posts = post(GANGA, "2010", "2012-06"), post(GANGA, "2015", status="current")
    (member,) = asha(*posts).affiliation_on("2013").possible
    assert member.party == GANGA
    assert "before and after" in member.why
    other = post(YAMUNA, "2013-02", "2013-03")
    assert asha(*posts, other).affiliation_on("2013-12").possible == ()


def test_what_an_article_says_is_sure_on_its_own_date_alone() -> None:
    told = asha(post(GANGA, stated="2022-04-16"))
    assert told.affiliation_on("2022-04").party == GANGA
    assert told.affiliation_on("2023").parties == ()
    undated = asha(post(GANGA, stated=""))
    assert undated.affiliation_on("2023").party is None
    assert undated.affiliation_on("2023").parties == ()


def test_nothing_known_is_nothing_said() -> None:
    found = asha().affiliation_on("2022-04")
    assert (found.party, found.parties, found.offices, found.sure, found.possible) == (
        None,
        (),
        (),
        (),
        (),
    )
    assert str(found) == "Asha Verma in 2022-04: nothing is known"


def test_the_text_for_people_tells_what_is_sure_and_what_is_possible() -> None:
    chief = post(None, "2015-02", status="current", role="chief_minister")
    found = asha(chief, post(GANGA, "2010", status="unknown")).affiliation_on("2022")
    assert str(found).splitlines() == [
        "Asha Verma in 2022",
        "  chief minister, Bihar, since 2015-02",
        "  perhaps member, Ganga Morcha, from 2010",
    ]
    assert repr(found) == "<Standing Asha Verma · 2022 · perhaps Ganga Morcha · 1 office>"
    assert repr(chief) == "<Affiliation chief minister, Bihar, since 2015-02>"


def test_what_is_no_date_is_an_error_that_says_how_to_write_one() -> None:
    with pytest.raises(DateSyntaxError):
        MOVED.affiliation_on("last spring")
    with pytest.raises(ArgumentError, match="affiliation_on"):
        MOVED.affiliation_on(2022.5)  # type: ignore[arg-type]


DAYS = st.dates(date(1990, 1, 1), date(2030, 12, 31))


@st.composite
def posts(draw: st.DrawFn) -> Affiliation:
    first, last = sorted((draw(DAYS), draw(DAYS)))
    start = draw(st.sampled_from([None, str(first), str(first)[:7], str(first)[:4]]))
    end = draw(st.sampled_from([None, str(last), str(last)[:7], str(last)[:4]]))
    status = draw(st.sampled_from(["current", "ended", "unknown"]))
    return post(draw(st.sampled_from([GANGA, YAMUNA])), start, end, status=status)


@given(st.lists(posts(), max_size=4), DAYS, st.integers(0, 400))
def test_what_is_sure_on_a_day_is_sure_in_every_stretch_around_it(
    known: list[Affiliation], day: date, days: int
) -> None:
    actor = asha(*known)
    stretch = PartialDate.of(day - timedelta(days // 2), day + timedelta(days))
    on_day, around = actor.affiliation_on(day), actor.affiliation_on(stretch)
    assert set(on_day.sure) <= set(around.sure)
    told = {post for post in (*on_day.sure, *on_day.possible) if not post.why}
    assert told <= {*around.sure, *around.possible}
    assert not set(around.sure) & set(around.possible)


def test_a_label_that_is_only_romanised_says_so() -> None:
    ref = ActorRef("person:found/m-tilagbama", "M. Tilagbama", ActorKind.PERSON, False)
    assert "romanised" in repr(Actor(ref=ref, names=(("hi", "एम तिलगबामा"),)))
    assert "romanised" not in repr(Actor(ref=ref, names=(("en", "M. Tilagbama"),)))
