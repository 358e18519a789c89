"""Meetings put off, called off, denied, told of as the next, and days counted from another."""

from __future__ import annotations

import pytest

from pollcorpus.extraction import extract
from pollcorpus.reading import read_text

# a Wednesday
PUBLISHED = "2023-06-14"
MAMATA, NITISH, PAWAR = "Mamata Banerjee", "Nitish Kumar", "Sharad Pawar"
Told = tuple[str | None, str, frozenset[str]]


def told(text: str) -> set[Told]:
    """The day, the status and the people of each meeting."""
    language = "en" if text.isascii() else "hi"
    meetings = extract(read_text(text, published=PUBLISHED, language=language)).meetings
    return {
        (
            str(m.date.value) if m.date else None,
            m.status.value.value,
            frozenset(claim.value.name for claim in m.participants),
        )
        for m in meetings
    }


def meeting(day: str | None, status: str, *people: str) -> Told:
    return day, status, frozenset(people)


@pytest.mark.parametrize(
    "text",
    [
        "Sharad Pawar met Nitish Kumar on Monday and the two will meet again on Friday.",
        "Sharad Pawar met Nitish Kumar on Monday, and they are likely to meet once more on Friday.",
        "Sharad Pawar and Nitish Kumar met on Monday and will sit down again on Friday.",
        "शरद पवार और नीतीश कुमार सोमवार को मिले और शुक्रवार को फिर मिलेंगे।",
        "शरद पवार ने सोमवार को नीतीश कुमार से मुलाकात की और दोनों नेता शुक्रवार को दोबारा बैठेंगे।",
    ],
)
def test_the_next_meeting_is_one_of_its_own(text: str) -> None:
    assert told(text) == {
        meeting("2023-06-12", "held", PAWAR, NITISH),
        meeting("2023-06-16", "planned", PAWAR, NITISH),
    }


@pytest.mark.parametrize(
    "text",
    [
        "The meeting between Sharad Pawar and Nitish Kumar has been postponed to June 17.",
        "Sharad Pawar's meeting with Nitish Kumar has been rescheduled from Friday to Saturday.",
        "Sharad Pawar will now meet Nitish Kumar on Saturday instead of Friday.",
        (
            "The meeting between Sharad Pawar and Nitish Kumar has been postponed to June 17. Pawar is held "
            "up in Pune, an aide said."
        ),
        (
            "The meeting between Sharad Pawar and Nitish Kumar was put off at the last minute. "
            "It will now be held on Saturday."
        ),
        "शरद पवार और नीतीश कुमार की मुलाकात टली, अब 17 जून को होगी।",
        "शरद पवार और नीतीश कुमार की बैठक शुक्रवार से टालकर शनिवार कर दी गई है।",
        "शरद पवार और नीतीश कुमार की बुधवार को होने वाली मुलाकात टल गई। अब यह शनिवार को होगी।",
    ],
)
def test_a_meeting_put_off_is_planned_for_the_new_day(text: str) -> None:
    assert told(text) == {meeting("2023-06-17", "planned", PAWAR, NITISH)}


@pytest.mark.parametrize(
    "text",
    [
        (
            "Sharad Pawar met Nitish Kumar on Tuesday. A meeting slated for Monday with Mamata Banerjee "
            "could not take place."
        ),
        (
            "Sharad Pawar met Nitish Kumar on Tuesday. His meeting with Mamata Banerjee, scheduled for "
            "Monday, was called off."
        ),
        "शरद पवार ने मंगलवार को नीतीश कुमार से मुलाकात की। ममता बनर्जी के साथ सोमवार को तय बैठक नहीं हो सकी।",
    ],
)
def test_what_did_not_take_place_leaves_the_meeting_before_alone(text: str) -> None:
    assert told(text) == {
        meeting("2023-06-13", "held", PAWAR, NITISH),
        meeting("2023-06-12", "cancelled", PAWAR, MAMATA),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Sharad Pawar on Tuesday denied that he had met Nitish Kumar last week.",
        "शरद पवार ने मंगलवार को इस बात से इनकार किया कि पिछले सप्ताह वह नीतीश कुमार से मिले थे।",
    ],
)
def test_a_denied_meeting_has_not_the_day_of_the_denial(text: str) -> None:
    assert told(text) == {meeting("2023-06-05/2023-06-11", "cancelled", PAWAR, NITISH)}


@pytest.mark.parametrize(
    "text",
    [
        "Sharad Pawar met Nitish Kumar on Tuesday, two days after he had talks with Mamata Banerjee.",
        "Two days after meeting Mamata Banerjee, Sharad Pawar met Nitish Kumar on Tuesday.",
        "शरद पवार ने मंगलवार को नीतीश कुमार से मुलाकात की। दो दिन पहले वह ममता बनर्जी से मिले थे।",
        "ममता बनर्जी से मिलने के दो दिन बाद शरद पवार ने मंगलवार को नीतीश कुमार से मुलाकात की।",
    ],
)
def test_days_are_counted_from_the_other_meeting(text: str) -> None:
    assert told(text) == {
        meeting("2023-06-13", "held", PAWAR, NITISH),
        meeting("2023-06-11", "held", PAWAR, MAMATA),
    }


def test_days_are_counted_from_the_day_of_the_other_part() -> None:
    text = "A day before meeting Nitish Kumar on Tuesday, Sharad Pawar had dinner with Mamata Banerjee."
    assert told(text) == {
        meeting("2023-06-13", "held", PAWAR, NITISH),
        meeting("2023-06-12", "held", PAWAR, MAMATA),
    }


def test_who_came_on_a_day_came_to_the_meeting_of_that_day() -> None:
    text = (
        "शरद पवार ने सोमवार को नीतीश कुमार से मुलाकात की। दोनों नेता 25 जून को दोबारा बैठेंगे। "
        "सोमवार की मुलाकात में ममता बनर्जी भी मौजूद थीं।"
    )
    assert told(text) == {
        meeting("2023-06-12", "held", PAWAR, NITISH, MAMATA),
        meeting("2023-06-25", "planned", PAWAR, NITISH),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Sharad Pawar met Nitish Kumar on Tuesday. He did not meet Mamata Banerjee.",
        "शरद पवार मंगलवार को नीतीश कुमार से मिले। ममता बनर्जी से उनकी मुलाकात नहीं हुई।",
    ],
)
def test_who_was_not_met_takes_part_in_nothing(text: str) -> None:
    assert told(text) == {meeting("2023-06-13", "held", PAWAR, NITISH)}


def test_partners_met_one_after_the_other_are_met_alone() -> None:
    text = "Sharad Pawar met Nitish Kumar and Mamata Banerjee one after the other on Tuesday."
    assert told(text) == {
        meeting("2023-06-13", "held", PAWAR, NITISH),
        meeting("2023-06-13", "held", PAWAR, MAMATA),
    }


@pytest.mark.parametrize(
    "text",
    [
        (
            "The election to the council, which was to be held on Friday, has been postponed to "
            "Saturday. Sharad Pawar met Nitish Kumar on Tuesday."
        ),
        "Sharad Pawar met Nitish Kumar on Tuesday. The rally was moved to Saturday.",
    ],
)
def test_what_else_is_put_off_moves_no_meeting(text: str) -> None:
    assert told(text) == {meeting("2023-06-13", "held", PAWAR, NITISH)}


@pytest.mark.parametrize(
    "following",
    [
        "अगली बैठक 20 जून को होगी।",
        "अगली बैठक 20 जून को लखनऊ में होने की संभावना है।",
        "दूसरे दौर की बैठक 20 जून को प्रस्तावित है।",
        "अगले दौर की बातचीत 20 जून को होगी।",
        "दोनों पक्ष 20 जून को फिर बैठेंगे।",
    ],
)
def test_a_meeting_held_keeps_its_day_when_the_next_one_is_fixed(following: str) -> None:
    held = "कांग्रेस और राकांपा की बैठक सोमवार को मुंबई में हुई, जिसमें शरद पवार और नाना पटोले शामिल हुए।"
    assert told(f"{held} {following}") == {
        meeting("2023-06-12", "held", PAWAR, "Nana Patole"),
        meeting("2023-06-20", "planned"),
    }


def test_who_comes_to_the_next_meeting_was_not_at_the_last() -> None:
    text = (
        "महागठबंधन की समन्वय समिति की बैठक सोमवार को पटना में हुई। "
        "अगली बैठक 20 जून को होगी, जिसमें नीतीश कुमार भी शामिल होंगे।"
    )
    assert told(text) == {
        meeting("2023-06-12", "held"),
        meeting("2023-06-20", "planned", NITISH),
    }


def test_what_is_said_after_a_meeting_of_the_next_leaves_its_day_alone() -> None:
    text = "शरद पवार ने सोमवार को मुंबई में नीतीश कुमार से मुलाकात के बाद कहा कि अगली बैठक 20 जून को होगी।"
    assert told(text) == {
        meeting("2023-06-12", "held", PAWAR, NITISH),
        meeting("2023-06-20", "planned"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "नाना पटोले ने बताया कि महाविकास आघाड़ी की बैठक 20 जून को मुंबई में होगी।",
        "संजय राउत के अनुसार महाविकास आघाड़ी की अगली बैठक 20 जून को मुंबई में होगी।",
        "संजय राउत ने पत्रकारों को जानकारी दी कि महाविकास आघाड़ी की बैठक 20 जून को होने वाली है।",
    ],
)
def test_who_announces_a_meeting_is_not_thereby_at_it(text: str) -> None:
    assert told(text) == {meeting("2023-06-20", "planned")}


@pytest.mark.parametrize(
    "text",
    [
        "शरद पवार ने कहा कि उनकी नीतीश कुमार से बैठक 20 जून को मुंबई में होगी।",
        "शरद पवार ने कहा कि वह 20 जून को नीतीश कुमार से मुलाकात करेंगे।",
    ],
)
def test_who_announces_a_meeting_of_their_own_is_at_it(text: str) -> None:
    assert told(text) == {meeting("2023-06-20", "planned", PAWAR, NITISH)}
