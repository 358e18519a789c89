"""Which seats plans name: asked for in either script, shown as named before, disputed."""

from __future__ import annotations

import pytest

import pollcorpus as pc
from pollcorpus.errors import UnknownNameError
from pollcorpus.query import SeatPlans

DAY = "2024-09-07"
ENGLISH = (
    "The AAP will contest three seats in the Haryana assembly election: Pehowa, Kalayat and Jind."
)
HINDI = "हरियाणा विधानसभा चुनाव में आम आदमी पार्टी तीन सीटों - पेहोवा, कलायत और {} - पर चुनाव लड़ेगी।"
OTHER, SAME = HINDI.format("नारनौल"), HINDI.format("जींद")


def plans(*texts: str, days: tuple[str, ...] = ()) -> SeatPlans:
    dated = zip(texts, days or [DAY] * len(texts), strict=True)
    return pc.Corpus.of([pc.read_text(text, published=day) for text, day in dated]).seat_plans


def test_lists_of_as_many_seats_that_are_not_the_same_are_a_disagreement() -> None:
    (plan,) = plans(ENGLISH, OTHER, f"{OTHER} ")
    (dispute,) = plan.disagreements
    assert dispute.about == "constituencies"
    assert sorted((side.value, side.independent_reports) for side in dispute.sides) == [
        ("Jind, Kalayat, Pehowa", 1),
        ("Kalayat, Narnaul, Pehowa", 1),
    ]
    assert {e.quote for side in dispute.sides for e in side.evidence} >= {"Jind", "नारनौल -"}
    assert len(plan.constituencies) == 4
    assert plans(ENGLISH, OTHER).with_disagreement("constituencies").count() == 1


def test_a_list_in_another_script_day_or_number_is_no_disagreement() -> None:
    assert not plans(ENGLISH, SAME).one().disagreements
    assert not plans(ENGLISH, OTHER, days=(DAY, "2024-09-12")).one().disagreements
    some = "The AAP will contest three seats in the Haryana assembly election, among them Jind."
    assert not plans(ENGLISH, some).one().disagreements
    more = ENGLISH.replace("three", "four").replace("and Jind", "Jind and Narnaul")
    disputed = plans(ENGLISH, more).one().disagreements
    assert [dispute.about for dispute in disputed] == ["seats"]


@pytest.mark.parametrize("name", ["Pehowa", "Pehova", "पेहोवा", "पिहोवा"])
def test_a_seat_of_an_assembly_is_found_in_either_script(name: str) -> None:
    assert plans(ENGLISH).naming(name).count() == 1


@pytest.mark.parametrize("name", ["Kahalgaon", "कहलगांव", "Amethi"])
def test_a_seat_that_there_is_but_no_plan_names_is_said_to_be_so(name: str) -> None:
    found = plans(ENGLISH).naming(name)
    assert found.count() == 0
    assert found.notes == (f"no plan of the corpus names {name}",)
    with pytest.raises(UnknownNameError, match="did you mean Kahalgaon"):
        plans(ENGLISH).naming("Kahalgoan")


def test_a_plan_shows_the_seats_that_were_named_before_where_the_settled_report_names_none() -> (
    None
):
    wanted = "The JD(S) wants Mandya and Hassan in Karnataka in the Lok Sabha election."
    offered = "The BJP has offered the JD(S) four seats in Karnataka in the Lok Sabha election."
    shown = repr(plans(wanted, offered, days=("2023-09-20", "2023-09-22")).naming("Mandya"))
    assert "4  proposed" in shown
    assert "wanted: Hassan, Mandya" in shown


WANTS = (
    "The Samajwadi Party wants {} seats in the Maharashtra assembly election, including {} and {}."
)


@pytest.mark.parametrize("way", ["Mankhurd-Shivajinagar", "Mankhurd–Shivajinagar"])
def test_gaps_and_hyphens_make_no_other_seat(way: str) -> None:
    texts = [WANTS.format("12", seat, "Sion") for seat in ("Mankhurd Shivajinagar", way)]
    plan = plans(*texts).one()
    assert plan.constituencies == ("Mankhurd Shivajinagar", "Sion")
    assert plans(*texts).count_by("constituencies") == {"Mankhurd Shivajinagar": 1, "Sion": 1}
    assert [claim.constituencies for claim in plan.history] == [plan.constituencies]
    for name in ("Mankhurd Shivajinagar", way, "Mankhurd-Shivaji Nagar"):
        assert plans(*texts).naming(name).count() == 1


def test_a_seat_is_called_as_most_reports_call_it() -> None:
    hyphened, spaced = (WANTS.format("12", seat, "Sion") for seat in ("Worli-Sewri", "Worli Sewri"))
    for texts in ((hyphened, spaced, f"{hyphened} Talks go on."), (hyphened,)):
        assert plans(*texts).one().constituencies == ("Sion", "Worli-Sewri")


def test_seats_of_other_words_stay_apart() -> None:
    texts = [WANTS.format("12", seat, "Sion") for seat in ("Bhiwandi East", "Bhiwandi West")]
    assert plans(*texts).one().constituencies == ("Bhiwandi East", "Bhiwandi West", "Sion")


def test_a_part_of_a_name_suggests_the_seats_of_the_corpus_that_have_it() -> None:
    told = plans(WANTS.format("12", "Mankhurd Shivajinagar", "Bhiwandi East"))
    with pytest.raises(UnknownNameError) as raised:
        told.naming("mankhurd")
    assert raised.value.suggestions[0] == "Mankhurd Shivajinagar"
    with pytest.raises(UnknownNameError) as raised:
        told.naming("Bhi")
    assert "Bhiwandi East" not in raised.value.suggestions
