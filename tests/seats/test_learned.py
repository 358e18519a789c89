"""What weights learned from annotated reports may add to what the rules read."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from tests.seats.plans import article, plans, reports

from pollcorpus.extraction import _dates
from pollcorpus.extraction.document import Document
from pollcorpus.extraction.names import find_names
from pollcorpus.extraction.seats import reader_of
from pollcorpus.extraction.seats.judging import (
    NO_PLAN,
    Case,
    Verdict,
    added,
    most_by_rules,
    settled,
    verdict_on,
)
from pollcorpus.extraction.weights import models
from pollcorpus.models import SeatPlanStatus

TEXT = {
    "en": "In Bihar the {a} and the {b} have talked about seats. The {a} stands by 17 seats, the {b} by 16.",
    "hi": "बिहार में {a} और {b} के बीच सीटों पर बात हुई। {a} 17 सीटों पर अड़ी है और {b} 16 पर।",
}
SIDES = {
    "en": [("BJP", "RJD"), ("RJD", "BJP"), ("Congress", "BSP")],
    "hi": [("भाजपा", "राजद"), ("राजद", "भाजपा"), ("कांग्रेस", "बसपा")],
}


def cases(text: str, code: str) -> Iterator[Case]:
    document = Document.of(article(text, code))
    reader = reader_of(document, find_names(document), _dates(document))
    assert reader is not None
    reader.by_rules()
    return reader.cases()


@pytest.mark.parametrize("code", ["en", "hi"])
def test_a_number_has_the_same_traits_whatever_the_parties_are_called(code: str) -> None:
    seen = {
        tuple(
            (case.traits, frozenset(case.parties.values()))
            for case in cases(TEXT[code].format(a=a, b=b), code)
        )
        for a, b in SIDES[code]
    }
    assert len(seen) == 1


@pytest.mark.parametrize("code", ["en", "hi"])
def test_no_trait_holds_a_partys_name(code: str) -> None:
    a, b = SIDES[code][0]
    for case in cases(TEXT[code].format(a=a, b=b), code):
        words = {word for trait in case.traits for word in trait.split()}
        assert words.isdisjoint({a, b, a.lower(), b.lower()})


RULED = {
    "en": [
        "In Bihar the BJP wants 17 seats and the RJD will contest all 40 seats, sources said.",
        "Seats: the BJP was offered 12 candidates, it fielded 30 and won 22 seats in 2019.",
        "The RJD will give the Congress 9 seats; its share is 20, and 70 seats are in talks.",
    ],
    "hi": [
        "बिहार में भाजपा 17 सीटें चाहती है और राजद सभी 40 सीटों पर लड़ेगी।",
        "राजद कांग्रेस को 9 सीटें देगी, भाजपा ने 2019 में 22 सीटें जीती थीं और 30 पर लड़ी थी।",
    ],
}


@pytest.mark.parametrize(("code", "text"), [(code, t) for code in RULED for t in RULED[code]])
def test_what_rules_add_to_a_number_that_none_of_them_bars_is_bounded(code: str, text: str) -> None:
    numbers = [case for case in cases(text, code) if not case.hint.traits & NO_PLAN]
    assert numbers
    for what in ("seats", "named"):
        model = models(f"pollcorpus.languages.{code}/seats.csv")[what]
        most = most_by_rules(model)
        for case in numbers:
            assert model.score(case.traits) - model.score(case.around) <= most + 1e-9


@pytest.mark.parametrize("code", ["en", "hi"])
def test_every_language_has_weights_for_each_question(code: str) -> None:
    found = models(f"pollcorpus.languages.{code}/seats.csv")
    asked = {f"status {status.value}" for status in SeatPlanStatus}
    assert {"seats", "taker", "named", "namer"} | asked <= found.keys()
    assert all(found[name].weights for name in found)


def test_a_number_that_a_rule_has_read_is_not_told_again() -> None:
    text = "The BJP will contest 17 seats and the JD(U) 16 in Bihar."
    document = Document.of(article(text))
    reader = reader_of(document, find_names(document), _dates(document))
    assert reader is not None
    shares = reader.by_rules()
    assert len(shares) == 2
    assert not list(added(reader.cues.source.weights, shares, reader.cases()))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In Bihar the BJP won 53 seats in 2015. The allies now talk about seats."),
        ("en", "The BJP will get two of the five Rajya Sabha seats from Bihar."),
        ("en", "An exit poll in Bihar gives the BJP 130 seats and the RJD 90."),
        ("hi", "2015 में भाजपा ने बिहार में 53 सीटें जीती थीं। अब सीटों पर बात हो रही है।"),
        ("hi", "एग्जिट पोल में भाजपा को बिहार में 130 सीटें मिलने का अनुमान है।"),
    ],
)
def test_what_a_rule_knows_to_be_something_else_is_never_added(language: str, text: str) -> None:
    assert plans(text, language) == set()


def test_parties_are_ranked_and_their_likelihoods_make_one() -> None:
    for case in cases(TEXT["en"].format(a="BJP", b="RJD"), "en"):
        verdict = verdict_on("pollcorpus.languages.en/seats.csv", case)
        likely = list(verdict.parties.values())
        assert isinstance(verdict, Verdict)
        assert likely == sorted(likely, reverse=True)
        assert abs(sum(likely) - 1) < 1e-9
        assert 0 <= verdict.seats <= 1


@pytest.mark.parametrize("code", ["en", "hi"])
def test_what_is_added_quotes_the_article(code: str) -> None:
    text = TEXT[code].format(a=SIDES[code][0][0], b=SIDES[code][0][1])
    for report in reports(text, code):
        for evidence in report.evidence:
            assert evidence.span.of(text) == evidence.quote


def test_a_language_without_weights_is_read_by_its_rules_alone() -> None:
    seen = list(cases("In Bihar the BJP stands by 17 seats. The RJD will contest 20 seats.", "en"))
    assert seen
    assert list(added("", (), seen)) == []
    shares = [case.hint.share for case in seen]
    assert settled("", shares, seen) == shares


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("In Bihar the RJD will contest 20 Lok Sabha seats.", "agreed"),
        ("In Bihar the RJD wants 20 Lok Sabha seats.", "wanted"),
        ("In Bihar the RJD is likely to get 20 Lok Sabha seats, sources said.", "proposed"),
    ],
)
def test_a_plain_word_for_a_status_outweighs_what_else_is_said(text: str, status: str) -> None:
    (plan,) = reports(text)
    assert plan.status.value.value == status
