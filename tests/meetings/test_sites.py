"""Among the places near an occasion one is chosen, each with all that names it."""

from __future__ import annotations

import pytest
from tests.meetings.told import meetings, present

from pollcorpus.extraction import _dates, extract
from pollcorpus.extraction.document import Document
from pollcorpus.extraction.meetings.occasions import Occasion
from pollcorpus.extraction.meetings.reader import Reader
from pollcorpus.extraction.meetings.weighing import decide
from pollcorpus.extraction.names import find_names
from pollcorpus.extraction.weights import LogLinear, models
from pollcorpus.reading import read_text

TEXT = (
    "Patna, June 13: Sharad Pawar met Mamata Banerjee at Silver Oak in Mumbai on Monday. "
    "They talked about seats for an hour."
)


def decided(**weights: float) -> Occasion:
    """The only occasion of the text, with a place chosen by such weights."""
    document = Document.of(read_text(TEXT, published="2023-06-14"))
    names = find_names(document)
    page = Reader.of(document).page(names, _dates(document))
    assert page is not None
    site = LogLinear(weights={trait.replace("_", "="): w for trait, w in weights.items()})
    known = models("pollcorpus.languages.en/meetings.csv")
    (occasion,) = decide(page, {**known, "site": site})
    return occasion


def test_the_place_for_which_most_speaks_is_chosen() -> None:
    assert [placed.name for placed in decided(rank_3=9.0).places] == ["Silver Oak"]
    assert [placed.name for placed in decided(has_head=9.0).places] == ["Patna"]


def test_a_dateline_alone_needs_more_certainty_than_what_is_told() -> None:
    assert [placed.name for placed in decided(rank_3=1.0).places] == ["Silver Oak"]
    assert decided(has_head=1.0).places == []


def test_no_place_is_chosen_where_more_speaks_for_none() -> None:
    assert decided(none=9.0).places == []
    assert decided(none=9.0).city is None


def test_the_city_of_a_building_is_kept() -> None:
    city = decided(rank_3=9.0).city
    assert city is not None
    assert city.name == "Mumbai"


def chosen(text: str, language: str = "en", **weights: float) -> list[str]:
    """Where the first occasion of a text took place, by such weights of places."""
    article = read_text(text, published="2023-06-14", language=language)
    document = Document.of(article)
    page = Reader.of(document).page(find_names(document), _dates(document))
    assert page is not None
    site = LogLinear(weights={trait.replace("_", "="): w for trait, w in weights.items()})
    known = models(f"pollcorpus.languages.{language}/meetings.csv")
    return [placed.name for placed in decide(page, {**known, "site": site})[0].places]


def test_a_pronoun_may_mean_the_home_of_either_side() -> None:
    text = "Sharad Pawar met Uddhav Thackeray at his residence on Monday and stayed for an hour."
    weights = {"owner told first": 9.0, "owner meant first": 9.0, "none": -9.0}
    assert chosen(text, **weights) == ["Sharad Pawar's residence"]
    weights = {"owner told last": 9.0, "owner meant last": 9.0, "none": -9.0}
    assert chosen(text, **weights) == ["Uddhav Thackeray's residence"]


def test_somebodys_home_is_the_address_that_is_named_too() -> None:
    text = (
        "Sharad Pawar met Mallikarjun Kharge at Kharge's residence on Monday. "
        "The talks at 10 Rajaji Marg went on for an hour."
    )
    assert chosen(text, home=9.0, none=-9.0) == ["10 Rajaji Marg"]


def test_a_place_told_after_the_occasion_may_be_its_own() -> None:
    text = (
        "Sharad Pawar met Mamata Banerjee on Monday. Nothing came of it. "
        "Reporters had waited at Silver Oak since noon."
    )
    assert chosen(text, has_after=9.0, none=-9.0) == ["Silver Oak"]


@pytest.mark.parametrize(
    ("text", "where"),
    [
        (
            "Sharad Pawar has been in Delhi since Sunday. On Monday he met Nitish Kumar.",
            "New Delhi",
        ),
        ("Sharad Pawar is in the national capital. On Monday he met Nitish Kumar.", "New Delhi"),
        ("Sharad Pawar reached Patna on Monday. He spoke to Nitish Kumar over phone later.", None),
        ("Sharad Pawar arrived in Patna on Monday. Last month he had met Nitish Kumar.", None),
        ("शरद पवार पटना के दौरे पर हैं। सोमवार को उन्होंने नीतीश कुमार से मुलाकात की।", "Patna"),
    ],
)
def test_somebody_meets_others_where_he_is_staying_then(text: str, where: str | None) -> None:
    language = "en" if text.isascii() else "hi"
    (meeting,) = extract(read_text(text, published="2023-06-13", language=language)).meetings
    assert (meeting.place.value if meeting.place else None) == where


@pytest.mark.parametrize(
    "text",
    [
        "Sharad Pawar reached Patna on Sunday. On Monday he met Nitish Kumar.",
        "शरद पवार रविवार को पटना पहुंचे। सोमवार को उन्होंने नीतीश कुमार से मुलाकात की।",
    ],
)
def test_a_meeting_is_inferred_to_be_where_one_of_them_is_staying(text: str) -> None:
    (meeting,) = extract(read_text(text, published="2024-03-13")).meetings
    assert meeting.place is not None
    assert (meeting.place.value, meeting.place.inferred) == ("Patna", True)


@pytest.mark.parametrize(
    "text",
    [
        "Sharad Pawar did not visit Patna. On Monday he met Nitish Kumar.",
        "Sharad Pawar never reached Patna. On Monday he met Nitish Kumar.",
        "Sharad Pawar could not have landed in Patna. On Monday he met Nitish Kumar.",
        "Sharad Pawar will reach Patna on Sunday. On Monday he met Nitish Kumar.",
        "शरद पवार पटना के दौरे पर नहीं हैं। सोमवार को उन्होंने नीतीश कुमार से मुलाकात की।",
    ],
)
def test_no_place_comes_of_a_stay_that_was_none(text: str) -> None:
    (meeting,) = extract(read_text(text, published="2024-03-13")).meetings
    assert meeting.place is None


def test_a_street_is_nobodys_home_where_another_lives_in_it() -> None:
    (found,) = meetings(
        "B S Yeddyurappa hosted a breakfast for legislators at his Race Course Road residence on Monday."
    )
    assert present(found) == {"B. S. Yediyurappa"}
