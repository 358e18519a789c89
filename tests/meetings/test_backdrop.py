"""Days of what had been before that which is told, and days that are still to come."""

from __future__ import annotations

import pytest

import pollcorpus as pc

PUBLISHED = "2022-04-20"  # a Wednesday


def meetings(text: str) -> list[tuple[str | None, str]]:
    found = pc.extract(pc.read_text(text, published=PUBLISHED)).meetings
    return [(m.date and str(m.date.value), m.status.value) for m in found]


@pytest.mark.parametrize(
    "went_back",
    [
        "Sanjay Raut could not come along: he had been arrested on Saturday.",
        "The invitation had already gone out on Saturday.",
        "A roof in the old wing had, on Saturday, fallen in.",
    ],
)
def test_the_day_of_what_had_been_before_ends_with_its_paragraph(went_back: str) -> None:
    lead = f"Uddhav Thackeray was in Delhi on Tuesday. {went_back}"
    tail = "In the evening, Sharad Pawar called on Uddhav Thackeray at the Maharashtra Sadan."
    assert meetings(f"{lead}\n\n{tail}") == [("2022-04-19", "held")]


def test_who_had_met_as_well_did_so_on_the_day_that_was_gone_back_to() -> None:
    text = (
        "Uddhav Thackeray was in Delhi on Tuesday. Sanjay Raut had called on Sharad Pawar on Saturday."
        "\n\nSonia Gandhi had met Sharad Pawar in the evening."
    )
    assert [day for day, _ in meetings(text)] == ["2022-04-16", "2022-04-16"]


@pytest.mark.parametrize(
    "text",
    [
        "Sharad Pawar reached Delhi on Tuesday. The invitation had been sent on Saturday.\n\nSonia Gandhi met Sharad Pawar the same day.",
        "मंगलवार को शरद पवार दिल्ली पहुंचे। यह न्योता शनिवार को पटना में दिया गया था।\n\nसोनिया गांधी ने इसी दिन शरद पवार से मुलाकात की।",
    ],
)  # fmt: skip
def test_the_same_day_is_that_of_the_story_and_not_of_what_had_been_before(text: str) -> None:
    assert meetings(text) == [("2022-04-19", "held")]


@pytest.mark.parametrize(
    "text",
    [
        "Nitish Kumar and Sharad Yadav will meet party leaders in Patna next Saturday and Sunday.",
        "नीतीश कुमार और शरद यादव अगले शनिवार और रविवार को पटना में पार्टी नेताओं के साथ बैठक करेंगे।",
    ],
)
def test_the_second_of_two_days_is_of_the_week_that_the_first_is_said_to_be_of(text: str) -> None:
    assert meetings(text) == [("2022-04-30/2022-05-01", "planned")]


def test_what_is_told_as_done_on_a_day_to_come_is_planned() -> None:
    text = "Rahul Gandhi was told that Sharad Pawar receives him for tea at Silver Oak on April 28."
    assert meetings(text) == [("2022-04-28", "planned")]


@pytest.mark.parametrize(
    "text",
    [
        '"We shall not forget what was done on August 5, 2019," Sanjay Raut told the rally. Later Sharad Pawar called on Uddhav Thackeray.',
        'संजय राउत ने कहा, "5 अगस्त 2019 को जो हुआ, हम नहीं भूलेंगे।" बाद में शरद पवार ने उद्धव ठाकरे से मुलाकात की।',
    ],
)  # fmt: skip
def test_a_day_of_which_somebody_speaks_is_not_that_of_what_is_told_next(text: str) -> None:
    assert [day for day, _ in meetings(text)] != ["2019-08-05"]


@pytest.mark.parametrize(
    "after",
    [
        "10 अप्रैल को लागू कर्फ्यू के बाद",
        "10 अप्रैल को आए चुनाव नतीजों पर",
        "10 अप्रैल को हुए हमले के मद्देनजर",
        "10 अप्रैल से जारी हड़ताल को लेकर",
        "10 अप्रैल को राज्य में शुरू हुए आंदोलन के बीच",
    ],
)
def test_the_day_of_what_a_meeting_follows_is_not_its_own(after: str) -> None:
    who = "शरद पवार और उद्धव ठाकरे ने मुंबई में बैठक की।"
    assert meetings(f"{after} {who}") == [(None, "held")]
    on_monday = "शरद पवार और उद्धव ठाकरे ने सोमवार को मुंबई में बैठक की।"
    assert meetings(f"{after} {on_monday}") == [("2022-04-18", "held")]


@pytest.mark.parametrize(
    "text",
    [
        "सोमवार को मुंबई में हुई बैठक के बाद शरद पवार और उद्धव ठाकरे ने हाथ मिलाए।",
        "शरद पवार और उद्धव ठाकरे की सोमवार को हुई मुलाकात के बाद गठबंधन तय हो गया।",
        "सोमवार को हुई इफ्तार पार्टी के बाद शरद पवार और उद्धव ठाकरे ने बात की।",
    ],
)
def test_the_day_of_a_meeting_that_something_follows_is_its_own(text: str) -> None:
    assert meetings(text) == [("2022-04-18", "held")]


@pytest.mark.parametrize(
    "aside",
    [
        "which quit the coalition last Saturday",
        "which announced its candidates on June 10",
    ],
)
def test_the_day_of_what_a_party_did_besides_is_not_the_meetings(aside: str) -> None:
    text = (
        "Ghulam Nabi Azad chaired an all-party meeting in Srinagar. Omar Abdullah and Saifuddin Soz attended. "
        f"There was nobody from the People's Democratic Party, {aside}."
    )
    assert meetings(text) == [(None, "held")]
