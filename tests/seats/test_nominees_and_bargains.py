"""Candidates are no shares, refused offers no agreements, and rivals no partners."""

from __future__ import annotations

import pytest
from tests.seats.plans import article, reports, statuses

from pollcorpus import Corpus
from pollcorpus.models import SeatCount, SeatPlanStatus


def corpus_of(*texts: tuple[str, str], language: str = "en") -> Corpus:
    return Corpus.of(
        article(text, language, published=day, ident=f"a{number}")
        for number, (day, text) in enumerate(texts)
    )


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "In Bihar the BJP has released a first list of 50 candidates for the assembly polls.",
        ),
        ("en", "In Bihar the BJP has announced 50 candidates for the assembly polls."),
        ("hi", "बिहार विधानसभा चुनाव के लिए भाजपा ने 50 उम्मीदवारों का ऐलान कर दिया है।"),
    ],
)
def test_a_count_of_candidates_is_marked_as_no_share(language: str, text: str) -> None:
    (report,) = reports(text, language, "2025-10-01")
    assert report.of_nominees
    assert report.status.inferred


def test_seats_that_a_party_will_contest_are_a_share() -> None:
    (report,) = reports("The BJP will contest 101 seats in the Bihar assembly polls.")
    assert not report.of_nominees


def test_the_first_of_more_candidates_are_no_number() -> None:
    text = "On Friday the BJP in Bihar made its first six candidates known."
    assert not any(r.seats.value.known for r in reports(text, published="2025-10-01"))


def test_candidates_named_later_leave_the_share_as_it_is() -> None:
    plans = corpus_of(
        ("2025-10-01", "The BJP will contest 101 seats in the Bihar assembly polls."),
        ("2025-10-02", "In Bihar the BJP has announced 50 candidates for the assembly polls."),
    ).seat_plans
    plan = plans.of("BJP").one()
    assert plan.seats == plan.agreed == SeatCount(101, 101)
    assert plan.disagreements == ()


@pytest.mark.parametrize(
    "text",
    [
        "The Congress and the DMK shared 40 seats. In the view of some the two were falling out.",
        "In Maharashtra the Shiv Sena said the two have agreed to meet over seats on Friday.",
        "Seats in Goa are shared. The Congress said that the two, once close, were now at odds.",
        "The DMK laughed at all who had the two falling out.",
    ],
)
def test_two_parties_are_no_two_seats(text: str) -> None:
    assert not any(r.seats.value.at_least == 2 for r in reports(text))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "In Bihar the JD(U) will give the Congress 24 seats. The Congress will not accept that.",
        ),
        (
            "en",
            "In Bihar the RJD gives the Congress 24 seats. The Congress has rejected the offer.",
        ),
        ("hi", "बिहार में राजद कांग्रेस को 24 सीटें देगा। कांग्रेस को यह मंजूर नहीं है।"),
    ],
)
def test_an_offer_that_is_turned_down_is_no_agreement(language: str, text: str) -> None:
    assert statuses(text, language) == {"proposed"}


def test_who_got_more_than_the_first_number_gave_nothing_up() -> None:
    plan = corpus_of(
        ("2024-01-02", "The JD(U) wants 12 Lok Sabha seats in Bihar."),
        ("2024-03-18", "The JD(U) will contest 16 Lok Sabha seats in Bihar."),
    ).seat_plans.one()
    assert plan.given_up is None


def test_rival_alliances_are_two_sharings() -> None:
    text = (
        "Maharashtra votes for 48 Lok Sabha seats. "
        "The BJP will contest 28 seats, the Shiv Sena 15 and the NCP five. "
        "The Congress will contest 17 seats and the Shiv Sena (UBT) 21."
    )
    plans = corpus_of(("2024-04-09", text)).seat_plans
    assert len(plans) == 5
    assert len(plans.sharings()) == 2
    assert len(plans.over_booked()) == 0


def test_bids_of_one_article_are_no_dispute() -> None:
    text = (
        "The RJD offered the Congress six Lok Sabha seats in Bihar. "
        "It later offered the Congress eight seats in Bihar."
    )
    (plan,) = (p for p in corpus_of(("2024-02-01", text)).seat_plans if p.party.id == "party:INC")
    assert {r.status.value for r in plan.reports} == {SeatPlanStatus.PROPOSED}
    assert len(plan.reports) == 2
    assert plan.disagreements == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In Jammu and Kashmir the Congress wants 12 of the valley's 47 assembly seats."),
        ("hi", "जम्मू-कश्मीर में कांग्रेस घाटी की 47 विधानसभा सीटों में से 12 चाहती है।"),
    ],
)
def test_a_regions_seats_are_no_share_of_the_state(language: str, text: str) -> None:
    agreed = (
        "2024-08-26",
        "The Congress will contest 32 assembly seats in Jammu and Kashmir.",
    )
    (report,) = reports(text, language, "2024-08-20")
    assert report.partial
    corpus = Corpus.of(
        [
            article(text, language, "2024-08-20", "region"),
            article(agreed[1], "en", agreed[0], "state"),
        ]
    )
    plan = corpus.seat_plans.one()
    assert (plan.seats, plan.wanted, plan.given_up) == (SeatCount(32, 32), None, None)
