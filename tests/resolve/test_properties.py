"""What holds of resolution for any pile of accounts."""

from __future__ import annotations

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.resolve.test_meetings import ANNA, BIMAL, CHAND, DEV, ELA, OTHER, PARTY, article, report

from pollcorpus.models import (
    Article,
    Extraction,
    Meeting,
    MeetingStatus,
    Segment,
    SegmentKind,
    Span,
)
from pollcorpus.resolve import resolve

PEOPLE = [ANNA, BIMAL, CHAND, DEV, ELA]
DAYS = [None, "2030-05-01", "2030-05-02", "2030-05", "2030", "XXXX-05-01", "2030-05-01/2030-05-02"]


@st.composite
def extractions(draw: st.DrawFn) -> Extraction:
    source = article(
        draw(st.sampled_from(["one text", "another text"])),
        draw(st.sampled_from([None, "2030-05-02", "2030-05-09"])),
    )
    reports = []
    for _ in range(draw(st.integers(0, 3))):
        here = draw(st.lists(st.sampled_from(PEOPLE), unique=True, max_size=4))
        away = [p for p in draw(st.lists(st.sampled_from(PEOPLE), max_size=2)) if p not in here]
        reports.append(
            report(
                source,
                *here,
                absent=tuple(dict.fromkeys(away)),
                bodies=tuple(draw(st.lists(st.sampled_from([PARTY, OTHER]), unique=True))),
                on=draw(st.sampled_from(DAYS)),
                place=draw(st.sampled_from([None, "New Delhi", "10 Janpath", "Patna"])),
                status=draw(st.sampled_from(MeetingStatus)),
                ordinal=draw(st.sampled_from([None, None, 3, 4])),
                several=draw(st.booleans()),
                host=draw(st.sampled_from([None, *here])),
                moved=draw(st.booleans()),
                former=draw(st.sampled_from([None, None, "2030-05-01", "2030-05-02"])),
            )
        )
    return Extraction(article=source, meetings=tuple(reports))


PILES = st.lists(extractions(), max_size=6)


@given(PILES, st.randoms())
def test_the_order_of_articles_changes_nothing(pile: list[Extraction], random: object) -> None:
    shuffled = list(pile)
    random.shuffle(shuffled)
    one, other = resolve(pile), resolve(shuffled)
    assert one.meetings == other.meetings
    assert one.meeting_ids == other.meeting_ids


@given(PILES)
def test_every_account_goes_into_one_meeting(pile: list[Extraction]) -> None:
    resolution = resolve(pile)
    accounts = {(e.article.id, i) for e in pile for i in range(len(e.meetings))}
    assert set(resolution.meeting_ids) == accounts
    assert sum(len(meeting.reports) for meeting in resolution.meetings) == len(accounts)


@given(PILES)
def test_every_value_is_claimed_by_a_report(pile: list[Extraction]) -> None:
    for meeting in resolve(pile).meetings:
        reports = meeting.reports
        assert meeting.status in {r.status.value for r in reports}
        for field in ("participants", "absentees", "organisations"):
            claimed = {claim.value for r in reports for claim in getattr(r, field)}
            assert set(getattr(meeting, field)) <= claimed
        assert meeting.place is None or meeting.place in {r.place.value for r in reports if r.place}
        assert not set(meeting.participants) & set(meeting.absentees)


@given(PILES)
def test_no_meeting_holds_two_accounts_of_one_article(pile: list[Extraction]) -> None:
    for meeting in resolve(pile).meetings:
        articles = [r.article_id for r in meeting.reports]
        assert len(articles) == len(set(articles))


@given(PILES)
def test_ids_are_unique_and_made_of_content(pile: list[Extraction]) -> None:
    ids = [meeting.id for meeting in resolve(pile).meetings]
    assert len(ids) == len(set(ids))


@given(PILES, st.data())
def test_a_copy_adds_no_independent_report_and_changes_no_value(
    pile: list[Extraction], data: st.DataObject
) -> None:
    told = [evolve(e, article=with_text(e.article, f"report {e.article.id}")) for e in pile]
    if not told:
        return
    first = data.draw(st.sampled_from(told))
    copied = f"z{first.article.id}"
    copy = evolve(
        first,
        article=evolve(first.article, id=copied),
        meetings=tuple(evolve(r, article_id=copied) for r in first.meetings),
    )
    before, after = resolve(told), resolve([*told, copy])
    assert list(map(values, after.meetings)) == list(map(values, before.meetings))
    assert sum(len(m.reports) for m in after.meetings) == sum(
        len(m.reports) for m in before.meetings
    ) + len(first.meetings)


def with_text(article: Article, text: str) -> Article:
    segment = Segment(SegmentKind.BODY, Span(0, len(text)))
    return evolve(article, text=text, segments=(segment,))


def values(meeting: Meeting) -> Meeting:
    """A meeting without what tells its reports apart."""
    sides = tuple(
        evolve(d, sides=tuple(evolve(s, articles=(), evidence=()) for s in d.sides))
        for d in meeting.disagreements
    )
    return evolve(
        meeting, reports=(), report_days=(), report_clues=(), unnamed=(), disagreements=sides
    )


@given(PILES)
def test_what_was_planned_never_overwrites_what_was_held(pile: list[Extraction]) -> None:
    for meeting in resolve(pile).meetings:
        held = [r for r in meeting.reports if r.status.value is MeetingStatus.HELD]
        if held:
            came = {claim.value for r in held for claim in r.participants}
            assert meeting.status is MeetingStatus.HELD
            assert set(meeting.participants) <= came
            places = {r.place.value for r in held if r.place}
            assert not places or meeting.place in places


@given(PILES, st.integers(0, 6))
def test_a_batch_that_comes_later_gives_what_all_give_at_once(
    pile: list[Extraction], cut: int
) -> None:
    first = resolve(pile[:cut])
    assert resolve((*first.extractions_as_read, *pile[cut:])) == resolve(pile)
