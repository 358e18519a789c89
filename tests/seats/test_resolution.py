"""Reports of one plan over several articles."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from itertools import permutations

import pytest
from attrs import evolve
from tests.seats.plans import article

from pollcorpus import read_text
from pollcorpus.errors import ArgumentError
from pollcorpus.extraction import extract
from pollcorpus.models import Extraction, PartialDate, SeatCount, SeatPlan, SeatPlanReport
from pollcorpus.resolve.seat_plans import resolve_seat_plans


def told(*texts: tuple[str | None, str]) -> list[Extraction]:
    return [
        extract(article(text, published=day, ident=f"a{number}"))
        for number, (day, text) in enumerate(texts)
    ]


def only(extractions: Sequence[Extraction]) -> SeatPlan:
    (plan,), _ = resolve_seat_plans(extractions)
    return plan


WANTED = ("2019-02-01", "The LJP wants seven Lok Sabha seats in Bihar.")
AGREED = ("2019-02-20", "The LJP will contest six Lok Sabha seats in Bihar, it was announced.")
LATER = ("2019-03-01", "The LJP will contest five Lok Sabha seats in Bihar, it was announced.")


def test_the_most_settled_and_latest_report_decides() -> None:
    plan = only(told(WANTED, AGREED))
    assert plan.seats == SeatCount(6, 6)
    assert plan.status.value == "agreed"
    assert plan.disagreements == ()
    assert only(told(WANTED, AGREED, LATER)).seats == SeatCount(5, 5)


def test_the_order_of_articles_does_not_matter() -> None:
    extractions = told(WANTED, AGREED, LATER)
    first = resolve_seat_plans(extractions)
    assert all(resolve_seat_plans(order) == first for order in permutations(extractions))


def test_an_undated_report_is_of_the_day_of_the_first_that_says_the_same() -> None:
    undated = (None, "The LJP will contest six Lok Sabha seats in Bihar in 2019, it was announced.")
    plan = only(told(WANTED, undated, LATER, AGREED))
    assert [(str(claim.day), len(claim.articles)) for claim in plan.history] == [
        ("2019-02-01", 1),
        ("2019-02-20", 2),
        ("2019-03-01", 1),
    ]
    assert plan.seats == SeatCount(5, 5)
    assert plan.disagreements == ()
    stood = plan.as_of("2019-02-10")
    assert stood is not None
    assert (stood.seats, stood.status.value) == (SeatCount(7, 7), "wanted")


SAME_DAY = ("2019-02-20", "The LJP will contest five Lok Sabha seats in Bihar, it was announced.")


def test_incompatible_counts_of_one_day_are_a_disagreement_with_both_quotations() -> None:
    (found,) = only(told(AGREED, SAME_DAY)).disagreements
    assert found.about == "seats"
    quotes = {evidence.quote for side in found.sides for evidence in side.evidence}
    assert quotes == {AGREED[1], SAME_DAY[1]}


def test_reprints_of_a_text_count_once_among_claims() -> None:
    extractions = told(*[SAME_DAY] * 3, AGREED, AGREED)
    assert only(extractions).seats == SeatCount(5, 5)
    copies = {"a0": "a0", "a1": "a0", "a2": "a0"}
    (plan,), _ = resolve_seat_plans(extractions, copies)
    assert plan.seats == plan.history[-1].seats == plan.agreed == SeatCount(6, 6)
    (found,) = plan.disagreements
    assert {side.value: side.independent_reports for side in found.sides} == {
        "5 agreed": 1,
        "6 agreed": 2,
    }


def test_of_the_first_day_what_most_independent_articles_tell_was_wanted() -> None:
    eight = (WANTED[0], "The LJP wants eight Lok Sabha seats in Bihar.")
    extractions = told(*[WANTED] * 3, eight, eight)
    copies = {"a0": "a0", "a1": "a0", "a2": "a0"}
    assert only(extractions).wanted == SeatCount(7, 7)
    (plan,), _ = resolve_seat_plans(extractions, copies)
    assert plan.wanted == SeatCount(8, 8)


def test_a_number_that_changes_later_is_history_and_no_disagreement() -> None:
    plan = only(told(AGREED, LATER))
    assert plan.disagreements == ()
    assert [claim.seats for claim in plan.history] == [SeatCount(6, 6), SeatCount(5, 5)]


def test_the_history_leads_from_what_was_wanted_to_what_was_agreed() -> None:
    plan = only(told(AGREED, WANTED))
    assert [(str(c.day), c.status.value, c.seats.exact) for c in plan.history] == [
        ("2019-02-01", "wanted", 7),
        ("2019-02-20", "agreed", 6),
    ]
    assert plan.wanted == SeatCount(7, 7)
    assert plan.agreed == SeatCount(6, 6)
    assert plan.given_up == 1


def test_a_plan_is_as_it_stood_on_a_day() -> None:
    plan = only(told(WANTED, AGREED, LATER))
    assert plan.as_of("2019-01-31") is None
    stood = plan.as_of("2019-02-10")
    assert stood is not None
    assert (stood.seats, stood.status.value) == (SeatCount(7, 7), "wanted")
    assert [r.article_id for r in stood.reports] == ["a0"]
    february = PartialDate.parse("2019-02")
    for day in ("2019-02-20", date(2019, 2, 20), datetime(2019, 2, 20, 9), february):
        stood = plan.as_of(day)
        assert stood is not None and stood.seats == SeatCount(6, 6), day
    with pytest.raises(ArgumentError, match="as_of"):
        plan.as_of(20190220)  # type: ignore[arg-type]


def test_what_came_of_a_plan_is_counted_where_the_reference_tells() -> None:
    plan = only(told(AGREED))
    assert (plan.house, plan.won) == (40, 6)


def test_the_id_is_readable_and_the_same_in_all_articles() -> None:
    extractions = told(WANTED, AGREED)
    assert set(resolve_seat_plans(extractions)[1].values()) == {"plan:ljp-lok-sabha-2019-bihar"}


def test_more_seats_than_the_house_has_are_warned_of_and_not_used() -> None:
    plan = only(told(("2019-02-01", "The LJP wants 300 Lok Sabha seats in Bihar."), AGREED))
    assert plan.seats == SeatCount(6, 6)
    assert plan.warnings == ("300 seats are told of, Bihar has 40",)


def test_reports_of_different_states_are_different_plans() -> None:
    other = ("2019-02-20", "The LJP will contest two Lok Sabha seats in Jharkhand.")
    assert len(resolve_seat_plans(told(AGREED, other))[0]) == 2


def test_the_history_tells_who_said_so() -> None:
    said = ("2019-02-01", "The LJP would get six Lok Sabha seats in Bihar, sources said.")
    (claim,) = only(told(said)).history
    assert claim.said_by == ("sources",)
    assert only(told(AGREED)).history[0].said_by == ()


SHARE = ("2024-03-29", "The RJD will contest 26 seats in Bihar in the Lok Sabha election.")
ONE_SEAT = "The Purnea seat in Bihar has gone to the RJD in the Lok Sabha election."


@pytest.mark.parametrize("day", ["2024-03-27", "2024-03-29", "2024-03-30", "2024-04-05"])
def test_a_report_that_only_names_a_seat_is_of_the_share_that_another_tells(day: str) -> None:
    plan = only(told(SHARE, (day, ONE_SEAT)))
    assert plan.seats == plan.agreed == SeatCount(26, 26)
    assert plan.constituencies == ("Purnia",)
    assert plan.disagreements == ()
    last = plan.as_of("2024-05-01")
    assert last is not None
    assert last.seats == SeatCount(26, 26)


def test_named_seats_count_where_no_share_as_large_and_as_settled_is_told() -> None:
    wish = ("2024-03-01", "The RJD wants 26 Lok Sabha seats in Bihar.")
    assert only(told(("2024-03-29", ONE_SEAT))).seats == SeatCount(1, 1)
    assert only(told(wish, ("2024-03-29", ONE_SEAT))).seats == SeatCount(1, 1)


def _share(number: int | str) -> tuple[str, str]:
    return "2024-03-29", f"The RJD will contest {number} seats in Bihar in the Lok Sabha election."


@pytest.mark.parametrize("numbers", sorted(set(permutations((30, 30, 30, 26)))))
def test_of_numbers_of_one_day_that_of_most_articles_holds(numbers: tuple[int, ...]) -> None:
    plan = only(told(*map(_share, numbers)))
    last = plan.as_of("2024-03-29")
    assert last is not None
    assert plan.seats == plan.agreed == last.seats == SeatCount(30, 30)
    assert len(plan.disagreements) == 1


@pytest.mark.parametrize("numbers", [("at least 20", 26), (26, "at least 20")])
def test_of_numbers_of_one_day_as_often_told_the_exact_one_holds(
    numbers: tuple[int | str, ...],
) -> None:
    plan = only(told(*map(_share, numbers)))
    assert plan.seats == plan.agreed == SeatCount(26, 26)


def test_a_later_number_holds_however_many_told_another_before() -> None:
    later = ("2024-04-10", _share(26)[1])
    assert only(told(_share(30), _share(30), later)).seats == SeatCount(26, 26)


def test_what_was_wanted_first_is_what_most_articles_of_that_day_tell() -> None:
    wish = "The RJD wants {} Lok Sabha seats in Bihar."
    numbers = (9, 12, 12)
    plan = only(told(*(("2024-03-01", wish.format(number)) for number in numbers)))
    assert plan.wanted == plan.seats == SeatCount(12, 12)


def _dispute(plan: SeatPlan) -> list[dict[str, int]]:
    return [
        {side.value: side.independent_reports for side in found.sides}
        for found in plan.disagreements
    ]


def _bihar(day: int, number: int) -> tuple[str, str]:
    return (
        f"2025-10-{day:02}",
        f"The RJD will contest {number} seats in the Bihar assembly election.",
    )


def test_reports_of_other_days_take_no_side_in_a_dispute() -> None:
    plan = only(told(_bihar(7, 138), _bihar(7, 135), _bihar(11, 135), _bihar(12, 135)))
    assert _dispute(plan) == [{"138 agreed": 1, "135 agreed": 1}]
    again = only(told(_bihar(7, 138), _bihar(7, 135), _bihar(20, 140), _bihar(21, 143)))
    assert _dispute(again) == [
        {"138 agreed": 1, "135 agreed": 1},
        {"140 agreed": 1, "143 agreed": 1},
    ]


def _of_copy(extraction: Extraction) -> tuple[SeatPlanReport, ...]:
    return tuple(evolve(report, article_id="copy") for report in extraction.seat_plans)


def test_a_side_shows_the_words_that_settle_its_number_and_counts_reprints_once() -> None:
    headline = "RJD ready to give Congress 58 seats in Bihar"
    settled = (
        '"We have agreed on 58 seats for the Congress in the Bihar assembly election," '
        "Tejashwi Yadav said."
    )
    other = "The Congress will contest 61 seats in the Bihar assembly election."
    day = "2025-10-13"
    deal = extract(read_text(f"{headline}\n\n{settled}", published=day))
    reprint = evolve(deal, article=evolve(deal.article, id="copy"), seat_plans=_of_copy(deal))
    extractions = [deal, reprint, extract(article(other, published=day, ident="b"))]
    (plan,), _ = resolve_seat_plans(extractions, {"copy": deal.article.id})
    (found,) = plan.disagreements
    (shown,) = (side for side in found.sides if side.value == "58 agreed")
    assert {evidence.quote for evidence in shown.evidence} == {settled}
    assert "58 agreed in 1 report (2 articles), 61 agreed in 1)" in repr(found)
    assert "58 agreed' in 1 report (2 articles): “" in repr(shown)


DEALS = [
    ("en", "The VIP will contest 15 seats in the Bihar assembly election, Tejashwi Yadav said."),
    ("en", "The VIP will contest 15 seats in the Bihar assembly election, it was announced."),
    ("hi", "तेजस्वी यादव ने कहा कि बिहार विधानसभा चुनाव में वीआईपी 15 सीटों पर लड़ेगी।"),
]
ANSWERS = [
    ("en", '"We will contest 18 seats in Bihar," VIP chief Mukesh Sahani said on Monday.'),
    ("en", "Mukesh Sahani announced that the VIP would contest 18 seats in Bihar."),
    ("hi", 'वीआईपी प्रमुख मुकेश सहनी ने कहा, "हम बिहार में 18 सीटों पर लड़ेंगे।"'),
]


def _day(day: int, language: str, text: str) -> Extraction:
    return extract(article(text, language, f"2025-10-{day}", ident=f"d{day}-{len(text)}"))


@pytest.mark.parametrize("deal", DEALS)
@pytest.mark.parametrize("answer", ANSWERS)
def test_what_a_party_alone_says_against_a_deal_is_disputed(
    deal: tuple[str, str], answer: tuple[str, str]
) -> None:
    plan = only([_day(11, *deal), _day(13, *answer)])
    assert _dispute(plan) == [{"15 agreed": 1, "18 agreed": 1}]
    # what was said before the deal, or long after it, is history
    assert only([_day(11, *answer), _day(13, *deal)]).disagreements == ()
    assert only([_day(11, *deal), _day(25, *answer)]).disagreements == ()


def test_a_new_number_that_others_tell_too_is_history() -> None:
    new = "The VIP will contest 18 seats in the Bihar assembly election, Tejashwi Yadav said."
    plan = only([_day(11, *DEALS[0]), _day(13, *ANSWERS[0]), _day(14, "en", new)])
    assert plan.disagreements == ()


def test_a_party_may_change_its_own_number() -> None:
    first = '"We will contest 15 seats in Bihar," VIP chief Mukesh Sahani said on Monday.'
    assert only([_day(11, "en", first), _day(13, *ANSWERS[0])]).disagreements == ()
