"""What the sample corpus must tell: facts that its reports state, and nothing that they do not."""

from collections.abc import Iterator

import pytest
from attrs import fields, has

import pollcorpus as pc

PUBLISHED = {
    "aap-deal-en": "2024-02-24",
    "aap-deal-hi": "2024-02-24",
    "bengal-alone-en": "2024-01-24",
    "bengaluru_conclave_en": "2023-07-18",
    "bihar_nda_hi": "2024-03-18",
    "congress_wishlist_en": "2024-01-05",
    "delhi_alliance_en": "2023-12-20",
    "kishor_baithak_hi": None,
    "kishor_declines_en": None,
    "kishor_doosri_baithak_hi": "2022-04-19",
    "kishor_pitch_en": "2022-04-16",
    "mva-deal-en": "2024-04-09",
    "mva-formula-hi": "2024-02-29",
    "patna_baithak_hi": "XXXX-06-23",
    "up_deal_en": "2024-02-21",
}
AGREED = [
    ("Congress", "Uttar Pradesh", 17),
    ("भाजपा", "Bihar", 17),
    ("जदयू", "Bihar", 16),
    ("LJP (Ram Vilas)", "Bihar", 5),
    ("हिंदुस्तानी आवाम मोर्चा", "Bihar", 1),
    ("Congress", "Delhi", 3),
    ("AAP", "Delhi", 4),
    ("Congress", "Haryana", 9),
    ("Congress", "Maharashtra", 17),
    ("Shiv Sena (UBT)", "Maharashtra", 21),
    ("NCP (SP)", "Maharashtra", 10),
    ("TMC", "West Bengal", 42),
]


@pytest.fixture(scope="module")
def corpus() -> pc.Corpus:
    return pc.sample()


def claims(value: object) -> Iterator[pc.Claim[object]]:
    """Yield every claim within a record."""
    if isinstance(value, pc.Claim):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from claims(item)
    elif has(type(value)):
        for attribute in fields(type(value)):
            yield from claims(getattr(value, attribute.name))


def test_every_sample_is_read_with_its_date_and_without_a_problem(corpus: pc.Corpus) -> None:
    dates = {a.source.source_id: a.published and str(a.published) for a in corpus.articles}
    assert dates == PUBLISHED
    assert corpus.problems == ()


def test_samples_show_at_least_six_formats_and_both_languages(corpus: pc.Corpus) -> None:
    assert len({article.source.format for article in corpus.articles}) >= 6
    assert set(corpus.articles.count_by("language")) == {"en", "hi"}


def test_noise_is_no_part_of_a_body(corpus: pc.Corpus) -> None:
    noise = (
        "Also Read",
        "भी पढ़ें",
        "LEAVE A REPLY",
        "Follow us",
        "Share this",
        "शेयर करें",
        "ADVERTISEMENT",
        "Tags:",
    )
    for article in corpus.articles:
        assert [mark for mark in noise if mark in article.body] == [], article.source.source_id


def test_every_claim_quotes_its_article(corpus: pc.Corpus) -> None:
    texts = {article.id: article.text for article in corpus.articles}
    records = [*corpus.meetings, *corpus.seat_plans]
    found = [claim for record in records for claim in claims(record.reports)]
    assert len(found) > 100
    for claim in found:
        assert claim.evidence or claim.inferred, claim
        for evidence in claim.evidence:
            assert texts[evidence.article_id][evidence.start : evidence.stop] == evidence.quote


def test_the_meeting_of_16_april_is_one_with_its_dispute(corpus: pc.Corpus) -> None:
    meeting = corpus.meetings.involving("पीके").on("2022-04-16").one()
    assert meeting.place == "10 Janpath"
    assert {"Prashant Kishor", "Rahul Gandhi", "Ajay Maken"} <= {
        p.name for p in meeting.participants
    }
    (dispute,) = [d for d in meeting.disagreements if d.about == "attendance"]
    assert dispute.subject is not None and dispute.subject.name == "Priyanka Gandhi Vadra"
    assert [side.value for side in dispute.sides] == ["present", "absent"]


@pytest.mark.parametrize(
    ("day", "person"),
    [
        ("2022-04-18", "मुकुल वासनिक"),
        ("2022-04-20", "Ashok Gehlot"),
        ("2023-07-18", "Mehbooba Mufti"),
        ("2023-12-19", "Arvind Kejriwal"),
        ("2024-01-08", "Sandeep Pathak"),
    ],
)
def test_meetings_are_found_by_day_and_person(corpus: pc.Corpus, day: str, person: str) -> None:
    assert len(corpus.meetings.attended_by(person).on(day)) >= 1


@pytest.mark.parametrize(("party", "state", "seats"), AGREED)
def test_agreed_seats_are_found(corpus: pc.Corpus, party: str, state: str, seats: int) -> None:
    plans = corpus.seat_plans.of(party).in_state(state).status("agreed")
    assert pc.SeatCount(seats, seats) in [plan.seats for plan in plans]


def test_a_wish_is_no_agreement(corpus: pc.Corpus) -> None:
    plan = corpus.seat_plans.of("Congress").in_state("बिहार").one()
    assert (plan.seats, plan.status) == (pc.SeatCount(9, None), pc.SeatPlanStatus.WANTED)


def test_the_order_of_reading_does_not_matter(corpus: pc.Corpus) -> None:
    backwards = pc.Corpus.of(reversed(corpus.articles))
    assert {m.id: m for m in backwards.meetings} == {m.id: m for m in corpus.meetings}
    assert {p.id: p for p in backwards.seat_plans} == {p.id: p for p in corpus.seat_plans}
