"""What a user joins and parts binds resolution, and can be undone."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from tests.resolve.test_meetings import ANNA, BIMAL, CHAND, DEV, told
from tests.resolve.test_properties import PILES

from pollcorpus.errors import CorrectionError
from pollcorpus.models import Corrections, Extraction
from pollcorpus.resolve import resolve
from pollcorpus.resolve.constraints import Constraints
from pollcorpus.resolve.meetings import resolve_meetings


def keys(pile: list[Extraction]) -> list[tuple[str, int]]:
    return [(e.article.id, number) for e in pile for number in range(len(e.meetings))]


@st.composite
def corrected(draw: st.DrawFn) -> tuple[list[Extraction], Corrections]:
    """A pile, and corrections of it that do not contradict each other."""
    pile = draw(PILES)
    pairs = list(combinations(keys(pile), 2))
    assume(pairs)
    chosen = draw(st.lists(st.sampled_from(pairs), unique=True, max_size=5))
    joins = draw(st.integers(0, len(chosen)))
    corrections = Corrections(join=chosen[:joins])
    for pair in chosen[joins:]:
        more = corrections.with_more(Corrections(part=[pair]))
        try:
            Constraints.of(more)
        except CorrectionError:
            continue
        corrections = more
    return pile, corrections.with_more(draw(left_out(pile)))


@st.composite
def left_out(draw: st.DrawFn, pile: list[Extraction]) -> Corrections:
    """Some reports of a pile to drop, and some names to strike from others."""
    named = [
        ((e.article.id, number), claim.value.id)
        for e in pile
        for number, report in enumerate(e.meetings)
        for claim in (*report.participants, *report.absentees, *report.organisations)
    ]
    drop = draw(st.lists(st.sampled_from(keys(pile)), max_size=2))
    strike = draw(st.lists(st.sampled_from(named), max_size=3)) if named else []
    return Corrections(drop=drop, strike=strike)


def meeting_ids(pile: list[Extraction], corrections: Corrections) -> dict[tuple[str, int], str]:
    ordered = sorted({e.article.id: e for e in pile}.values(), key=lambda e: e.article.id)
    return resolve_meetings(ordered, {}, Constraints.of(corrections)).ids


@given(corrected())
def test_joined_reports_share_a_meeting_and_parted_ones_do_not(
    given: tuple[list[Extraction], Corrections],
) -> None:
    pile, corrections = given
    ids = resolve(pile, corrections).meeting_ids
    pairs = [(pair, pair in corrections.join) for pair in (*corrections.join, *corrections.part)]
    assert all(
        (ids[one] == ids[other]) is joined
        for (one, other), joined in pairs
        if one in ids and other in ids
    )


@given(corrected())
def test_what_is_dropped_is_in_no_meeting_and_who_is_struck_is_in_none_of_the_report(
    given: tuple[list[Extraction], Corrections],
) -> None:
    pile, corrections = given
    resolution = resolve(pile, corrections)
    assert resolution.meeting_ids.keys() == set(keys(pile)) - {*corrections.drop}
    reports = {e.article.id: e.meetings for e in resolution.extractions}
    for (ident, number), actor in corrections.strike:
        report = reports[ident][number]
        claims = (*report.participants, *report.absentees, *report.organisations, report.host)
        assert actor not in {claim.value.id for claim in claims if claim}
    assert resolve(pile, Corrections(drop=keys(pile))).meetings == ()
    assert {e.article.id: e for e in resolution.extractions_as_read} == {
        e.article.id: e for e in pile
    }


@given(corrected(), st.randoms())
def test_the_order_of_articles_and_of_corrections_changes_nothing(
    given: tuple[list[Extraction], Corrections], random: object
) -> None:
    pile, corrections = given
    shuffled = list(pile)
    random.shuffle(shuffled)
    turned = Corrections(
        join=[pair[::-1] for pair in reversed(corrections.join)],
        part=[pair[::-1] for pair in reversed(corrections.part)],
        drop=corrections.drop[::-1],
        strike=corrections.strike[::-1],
    )
    assert resolve(pile, corrections) == resolve(shuffled, turned)


@given(corrected())
def test_a_join_merges_two_meetings_and_changes_nothing_else(
    given: tuple[list[Extraction], Corrections],
) -> None:
    pile, corrections = given
    before = meeting_ids(pile, Corrections())
    after = meeting_ids(pile, Corrections(join=corrections.join))
    merged: dict[str, str] = {}
    for key, ident in before.items():
        assert merged.setdefault(ident, after[key]) == after[key]
    joined = {before[key] for pair in corrections.join for key in pair}
    for one, other in combinations(merged, 2):
        if merged[one] == merged[other]:
            assert {one, other} <= joined


@given(corrected())
def test_what_is_undone_leaves_no_trace(given: tuple[list[Extraction], Corrections]) -> None:
    pile, corrections = given
    assert resolve(pile, corrections.without(corrections)) == resolve(pile)
    assert corrections.with_more(corrections) == corrections


def test_parted_reports_draw_their_like_to_each_side() -> None:
    first, second = (told(ANNA, BIMAL, on="2030-05-01", place="Patna") for _ in range(2))
    third = told(ANNA, BIMAL, CHAND, on="2030-05-01")
    part = [((first.article.id, 0), (second.article.id, 0))]
    meetings = resolve([first, second, third], Corrections(part=part)).meetings
    assert sorted(len(m.reports) for m in meetings) == [1, 2]


def test_two_accounts_of_one_article_can_be_joined() -> None:
    source = told(ANNA, BIMAL)
    twice = Extraction(article=source.article, meetings=source.meetings * 2)
    key = source.article.id
    (meeting,) = resolve([twice], Corrections(join=[((key, 0), (key, 1))])).meetings
    assert len(meeting.reports) == 2
    assert meeting.independent_reports == 1
    assert meeting.joins == ((0, 1),)


def test_a_contradiction_names_the_reports_that_lead_to_it() -> None:
    a, b, c = (("a", 0), ("b", 0), ("c", 1))
    with pytest.raises(CorrectionError, match=r"a#0 and c#1 are to part.*a#0 = b#0 = c#1") as told:
        Constraints.of(Corrections(join=[(a, b), (c, b)], part=[(c, a)]))
    assert told.value.part == (a, c)
    assert told.value.joined == (a, b, c)
    with pytest.raises(CorrectionError, match="one and the same"):
        Constraints.of(Corrections(part=[(a, a)]))


def test_a_correction_that_speaks_of_no_article_here_is_kept_for_later() -> None:
    pile = [told(ANNA, BIMAL, on="2030-05-01"), told(CHAND, DEV, on="2030-05-02")]
    corrections = Corrections(join=[(("gone", 0), (pile[0].article.id, 0))])
    resolution = resolve(pile, corrections)
    assert resolution.meetings == resolve(pile).meetings
    assert resolution.corrections == corrections
