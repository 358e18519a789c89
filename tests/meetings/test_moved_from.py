"""From which day a meeting was put off or brought forward, and talks with a name left open."""

from __future__ import annotations

import pytest

from pollcorpus.extraction import extract
from pollcorpus.models import MeetingReport
from pollcorpus.reading import read_text

# a Wednesday
PUBLISHED = "2023-06-14"


def only(text: str, published: str = PUBLISHED) -> MeetingReport:
    language = "en" if text.isascii() else "hi"
    (found,) = extract(read_text(text, published=published, language=language)).meetings
    return found


def days(text: str, published: str = PUBLISHED) -> tuple[str | None, str | None]:
    """The day of the meeting, and that for which it had been planned before."""
    found = only(text, published)
    assert found.moved
    assert not found.former or found.former.evidence[0].quote in text
    return str(found.date and found.date.value), found.former and str(found.former.value)


@pytest.mark.parametrize(
    "text",
    [
        "Sharad Pawar's meeting with Nitish Kumar planned for Friday has been rescheduled to Sunday.",
        "Friday's meeting between Sharad Pawar and Nitish Kumar has been postponed to June 18.",
        "Sharad Pawar and Nitish Kumar will meet on June 18 instead of June 16.",
        "Sharad Pawar and Nitish Kumar will now meet on June 18. They were earlier to meet on June 16.",
        "Sharad Pawar and Nitish Kumar have moved their meeting from June 16 to June 18.",
        "The talks between Sharad Pawar and Nitish Kumar have been shifted to June 18 from June 16.",
        "The meeting of Sharad Pawar and Nitish Kumar on June 16 has been put off. It will be held on June 18.",
        "शरद पवार और नीतीश कुमार की शुक्रवार को होने वाली बैठक रविवार तक के लिए टल गई है।",
        "शरद पवार और नीतीश कुमार की बैठक अब 16 जून की जगह 18 जून को होगी।",
        "शरद पवार और नीतीश कुमार के बीच 16 जून को प्रस्तावित बैठक टाल दी गई है। नई तारीख 18 जून है।",
        "शरद पवार 18 जून को नीतीश कुमार से मिलेंगे। पहले दोनों 16 जून को मिलने वाले थे।",
        "शरद पवार और नीतीश कुमार की बैठक 16 जून से बढ़ाकर 18 जून कर दी गई है।",
    ],
)
def test_the_day_that_was_given_up_is_told_beside_the_new_one(text: str) -> None:
    assert days(text) == ("2023-06-18", "2023-06-16")
    assert only(text).status.value.value == "planned"


@pytest.mark.parametrize(
    "text",
    [
        "Sharad Pawar's talks with Nitish Kumar have been deferred by two days and will be held on Sunday.",
        "Sharad Pawar's meeting with Nitish Kumar has been brought forward to June 18.",
        "शरद पवार और नीतीश कुमार की बैठक दो दिन के लिए टली, अब रविवार को होगी।",
    ],
)
def test_a_meeting_may_be_moved_from_a_day_that_is_not_told(text: str) -> None:
    assert days(text) == ("2023-06-18", None)


@pytest.mark.parametrize(
    "text",
    [
        "Sharad Pawar met Nitish Kumar on Sunday. The meeting was originally scheduled for Friday.",
        (
            "Sharad Pawar met Nitish Kumar on Sunday. The talks, originally planned for June 16, "
            "had been put off twice."
        ),
        "शरद पवार ने रविवार को नीतीश कुमार के साथ बैठक की। यह बैठक पहले शुक्रवार को होनी थी।",
    ],
)
def test_a_report_of_what_was_held_may_tell_for_when_it_had_been_planned(text: str) -> None:
    assert days(text, "2023-06-19") == ("2023-06-18", "2023-06-16")
    assert only(text, "2023-06-19").status.value.value == "held"


@pytest.mark.parametrize(
    "text",
    [
        "Sharad Pawar met Nitish Kumar on Monday.",
        "Sharad Pawar will meet Nitish Kumar on Friday.",
        "Sharad Pawar's meeting with Nitish Kumar on Friday has been called off.",
        "Sharad Pawar met Nitish Kumar on Monday, two days after the rally of June 10 was put off.",
    ],
)
def test_what_keeps_its_day_is_not_moved(text: str) -> None:
    found = only(text)
    assert (found.moved, found.former) == (False, None)


@pytest.mark.parametrize(
    "text",
    [
        "Soren met Rahul Gandhi in New Delhi on Tuesday on an alliance in Jharkhand.",
        "पवार ने मंगलवार को दिल्ली में राहुल गांधी से मुलाकात की।",
    ],
)
def test_a_talk_with_one_whose_name_several_bear_is_told_by_the_other(text: str) -> None:
    found = only(text)
    assert [claim.value.name for claim in found.participants] == ["Rahul Gandhi"]
    assert str(found.date and found.date.value) == "2023-06-13"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "The meeting of Sharad Pawar and Nitish Kumar, due on Friday in Patna, is put off. It will now be held in New Delhi on June 20.",
            "New Delhi",
        ),
        (
            "Friday's meeting of Sharad Pawar and Nitish Kumar in Patna has been postponed. It will be held on June 20 in Mumbai.",
            "Mumbai",
        ),
        (
            "शरद पवार और नीतीश कुमार की शुक्रवार को पटना में होने वाली बैठक टल गई है। अब यह 20 जून को दिल्ली में होगी।",
            "New Delhi",
        ),
        (
            "Friday's meeting of Sharad Pawar and Nitish Kumar in Patna has been postponed to June 20.",
            "Patna",
        ),
    ],
)
def test_a_meeting_is_where_its_new_day_is_told_to_be(text: str, place: str) -> None:
    found = only(text)
    assert (str(found.date and found.date.value), found.place and found.place.value) == (
        "2023-06-20",
        place,
    )
