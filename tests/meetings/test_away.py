"""Those who surely stayed away, those who were elsewhere meanwhile, and who only looks to be."""

from __future__ import annotations

import pytest
from tests.meetings.told import came_and_stayed_away

OPENING_EN = "Mallikarjun Kharge met Sharad Pawar and Nitish Kumar in Delhi on Wednesday. "
OPENING_HI = "मल्लिकार्जुन खड़गे ने बुधवार को दिल्ली में शरद पवार और नीतीश कुमार के साथ बैठक की। "


@pytest.mark.parametrize(
    "words",
    [
        "Not so Mamata Banerjee.",
        "Mamata Banerjee was the only invitee missing.",
        "Mamata Banerjee, 68, is cross and did not come.",
        "Mamata Banerjee arrived once it was over.",
        "Mamata Banerjee was to have gone with him and thought the better of it.",
        "Mamata Banerjee sent no more than a letter.",
        "Mamata Banerjee had a seat on the plane booked in her name; it went empty.",
        "Mamata Banerjee refused to leave her room.",
        "Mamata Banerjee went to neither.",
        "For Mamata Banerjee came Derek O'Brien.",
        "There was one empty chair: Mamata Banerjee's.",
        "Sitaram Yechury came late and Mamata Banerjee not at all.",
        "Nobody could say where Mamata Banerjee was.",
        "Doctors had told Mamata Banerjee not to travel.",
        "Mamata Banerjee excused herself with a prior engagement in Malda.",
        "Mamata Banerjee has sent word that she cannot leave Kolkata.",
        "Mamata Banerjee let the Congress know on Monday that she would not be able to come.",
        "Mamata Banerjee stormed out of the building before it started.",
        "Mamata Banerjee is learnt to have skipped it.",
        "Mamata Banerjee was the best known of those who stayed away.",
        "Jairam Ramesh said that Mamata Banerjee would not be able to attend it.",
        "His fellow guest, Mamata Banerjee, was detained at Siliguri by the floods.",
        "Mamata Banerjee, tied down in Kolkata by Abhishek Banerjee's nomination, could not join.",
        "Sitaram Yechury was there and Mamata Banerjee, campaigning in Goa, was not.",
        "Sitaram Yechury flew in for it, but Mamata Banerjee, who differs with him, did not.",
        "Mamata Banerjee, summoned by the Election Commission, could not.",
        "Mamata Banerjee was not: she had flown back to Kolkata.",
        "Mamata Banerjee could not leave Kolkata because of the storm.",
        "With them were Sitaram Yechury and D Raja, but not Mamata Banerjee.",
        "With Mamata Banerjee away in Kolkata, the decision on Bengal was put off.",
    ],
)
def test_clear_words_leave_somebody_out(words: str) -> None:
    came, away = came_and_stayed_away(OPENING_EN + words)
    assert away == {"Mamata Banerjee"}
    assert "Mamata Banerjee" not in came


@pytest.mark.parametrize(
    "words",
    [
        "Mamata Banerjee was not in town.",
        "Mamata Banerjee was on a pilgrimage to Puri.",
        "Mamata Banerjee has been advised rest.",
        "Mamata Banerjee was addressing a rally in Malda at the time.",
        "Mamata Banerjee had a wedding to attend.",
        "Mamata Banerjee went to Malda instead.",
        "Mamata Banerjee's health did not permit her to travel.",
        "Mamata Banerjee had gone to Malda.",
        "Mamata Banerjee was at a fair in Malda and stayed there.",
        "Mamata Banerjee had to be in Malda for a function.",
        "Mamata Banerjee cited ill health.",
        "Mamata Banerjee no longer flies.",
        "Mamata Banerjee was before the Election Commission on Wednesday.",
    ],
)
def test_who_was_elsewhere_meanwhile_is_absent(words: str) -> None:
    assert came_and_stayed_away(OPENING_EN + words)[1] == {"Mamata Banerjee"}


@pytest.mark.parametrize(
    ("text", "came", "away"),
    [
        (
            (
                "Jairam Ramesh, who had been invited to the meeting that Sharad Pawar held with Nitish Kumar "
                "in Patna on Friday, did not come."
            ),
            {"Sharad Pawar", "Nitish Kumar"},
            {"Jairam Ramesh"},
        ),
        (
            "The only leader to miss Thursday's meeting of Sharad Pawar with Nitish Kumar was Jairam Ramesh.",
            {"Sharad Pawar", "Nitish Kumar"},
            {"Jairam Ramesh"},
        ),
        (
            (
                "Except for Jairam Ramesh, all general secretaries including K. C. Venugopal attended Sharad "
                "Pawar's meeting in Delhi on Thursday."
            ),
            {"K. C. Venugopal", "Sharad Pawar"},
            {"Jairam Ramesh"},
        ),
        (
            "Sharad Pawar met Nitish Kumar in Patna on Friday, Jairam Ramesh having pleaded illness.",
            {"Sharad Pawar", "Nitish Kumar"},
            {"Jairam Ramesh"},
        ),
        (
            (
                "Conspicuous by his absence at Thursday's meeting in Jaipur, which was attended by Sharad Pawar "
                "and Nitish Kumar, was Jairam Ramesh."
            ),
            None,
            {"Jairam Ramesh"},
        ),
    ],
)
def test_the_absent_are_told_from_those_named_beside_them(
    text: str, came: set[str] | None, away: set[str]
) -> None:
    found = came_and_stayed_away(text)
    assert found[1] == away
    assert came is None or found[0] == came


def test_one_is_to_be_there_and_another_is_not() -> None:
    text = (
        "The BJP Parliamentary Board will meet in Delhi on Saturday. Rajnath Singh will be there "
    )
    text += "and Nitin Gadkari, campaigning in Goa, will not."
    assert came_and_stayed_away(text) == ({"Rajnath Singh"}, {"Nitin Gadkari"})


@pytest.mark.parametrize(
    "words",
    [
        "Mamata Banerjee was absent from the list of star campaigners.",
        "Pawar was absent from the photograph that the Congress tweeted.",
        "Mamata Banerjee may skip the next meeting.",
        "Mamata Banerjee could not attend the wedding of Pawar's granddaughter.",
        "Without Mamata Banerjee the alliance cannot win in Bengal, a leader said.",
        "In the absence of a seat deal with Mamata Banerjee, the Congress will go it alone.",
        "Pawar had earlier excused himself from contesting.",
        "Reports that Pawar would stay away proved wrong.",
        "Ajit Pawar, who had skipped a meeting of the party in May, was also there.",
        "Everyone but Mamata Banerjee has announced candidates.",
        "Mamata Banerjee refused to sit in the opposition.",
        "Nitish Kumar sat with Mamata Banerjee in Kolkata in August.",
        "Mamata Banerjee, who was unwell last week, was also present.",
        "Mamata Banerjee is said to have skipped lunch to be there.",
        "Mamata Banerjee came from Kolkata and did not stay for dinner.",
        "Mamata Banerjee was among the leaders who did not speak.",
        "Mamata Banerjee was one of those who had not been given a ticket.",
        "Mamata Banerjee sent word that she would not contest.",
        "Mamata Banerjee excused herself from the press conference that followed.",
        "Mamata Banerjee said the party would not attend the assembly session.",
        "Sitaram Yechury was also there and said that Mamata Banerjee would not be convener.",
        "None of the others, Mamata Banerjee and M. K. Stalin, was asked to come.",
    ],
)
def test_what_only_looks_like_staying_away_is_none(words: str) -> None:
    assert came_and_stayed_away(OPENING_EN + words)[1] == set()


@pytest.mark.parametrize(
    "words",
    [
        "ममता बनर्जी ने फोन पर ही हामी भरी, आईं नहीं।",
        "ममता बनर्जी को भी आना था, पर वह कोलकाता में थीं।",
        "ममता बनर्जी को न्योता था और वे गईं नहीं।",
        "ममता बनर्जी ने सिर्फ संदेश भेजा।",
        "ममता बनर्जी तब पहुंचीं जब बैठक खत्म हो चुकी थी।",
        "ममता बनर्जी आखिरी वक्त पर मुकर गईं।",
        "ममता बनर्जी ने आना जरूरी नहीं समझा।",
        "ममता बनर्जी के बगैर ही बात शुरू हुई।",
        "डॉक्टरों ने ममता बनर्जी को आराम की सलाह दी है।",
        "ममता बनर्जी को बुखार था।",
        "ममता बनर्जी शहर से बाहर थीं।",
        "ममता बनर्जी मालदा में रैली कर रही थीं।",
    ],
)
def test_clear_words_leave_somebody_out_in_hindi(words: str) -> None:
    came, away = came_and_stayed_away(OPENING_HI + words)
    assert away == {"Mamata Banerjee"}
    assert "Mamata Banerjee" not in came


@pytest.mark.parametrize(
    "words",
    [
        "ममता बनर्जी सरकार में शामिल नहीं होंगी।",
        "ममता बनर्जी रैली में नहीं आईं।",
        "ममता बनर्जी मार्च में अस्पताल में थीं।",
        "शरद पवार इससे ज्यादा उत्साहित नहीं दिखे।",
        "शरद पवार ने सवालों से किनारा किया।",
    ],
)
def test_what_only_looks_like_staying_away_is_none_in_hindi(words: str) -> None:
    assert came_and_stayed_away(OPENING_HI + words)[1] == set()


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Mamata Banerjee was ill last week but sat through the meeting.", "en"),
        ("Doctors had told Mamata Banerjee not to travel, but she came.", "en"),
        ("Mamata Banerjee is on her way to Delhi and will join them.", "en"),
        ("ममता बनर्जी बीमार पड़ गई थीं पर बैठक में आईं।", "hi"),
        ("ममता बनर्जी को डॉक्टरों ने आराम की सलाह दी थी, फिर भी वह आईं।", "hi"),
        ("ममता बनर्जी की फ्लाइट लेट थी, फिर भी वह पहुंचीं।", "hi"),
    ],
)
def test_whoever_came_all_the_same_is_not_absent(words: str, language: str) -> None:
    opening = OPENING_EN if language == "en" else OPENING_HI
    assert came_and_stayed_away(opening + words)[1] == set()


def test_who_came_although_another_stayed_away_leaves_that_one_absent() -> None:
    words = "Doctors had told Mamata Banerjee not to travel, but Derek O'Brien came."
    assert came_and_stayed_away(OPENING_EN + words)[1] == {"Mamata Banerjee"}
    words = "ममता बनर्जी को डॉक्टरों ने आराम की सलाह दी थी, लेकिन अखिलेश यादव आए।"
    assert came_and_stayed_away(OPENING_HI + words)[1] == {"Mamata Banerjee"}


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Mamata Banerjee did not turn up empty-handed.", "en"),
        ("Mamata Banerjee sent only a letter to the governor, who had asked for a report.", "en"),
        ("Mamata Banerjee did not travel by air but came by train.", "en"),
        ("Mamata Banerjee is busy with seat talks.", "en"),
        ("Mamata Banerjee made an excuse and left.", "en"),
        ("ममता बनर्जी आने वाली हैं, लेकिन अभी समय तय नहीं।", "hi"),
        ("ममता बनर्जी सत्ता में आईं नहीं।", "hi"),
        ("ममता बनर्जी गठबंधन में शामिल नहीं हुईं।", "hi"),
        ("ममता बनर्जी के नहीं आने की अफवाह गलत निकली।", "hi"),
        ("ममता बनर्जी नहीं झुकीं, इसलिए बात आगे नहीं गई।", "hi"),
        ("ममता बनर्जी ने अपना दौरा रद्द कर बैठक में हिस्सा लिया।", "hi"),
    ],
)
def test_other_things_not_done_are_no_absence(words: str, language: str) -> None:
    opening = OPENING_EN if language == "en" else OPENING_HI
    assert came_and_stayed_away(opening + words)[1] == set()


@pytest.mark.parametrize(
    "words",
    [
        "Atul Bora presided. Keshab Mahanta's flight from Delhi was late and he missed it.",
        "Atul Bora presided. Keshab Mahanta's name plate was on the table but he did not come.",
        "Atul Bora presided. Keshab Mahanta would not step out of his house.",
    ],
)
def test_he_whose_flight_or_chair_is_told_of_is_away(words: str) -> None:
    text = "The AGP's general council met in Guwahati on Wednesday. "
    assert came_and_stayed_away(text + words) == ({"Atul Bora"}, {"Keshab Mahanta"})


@pytest.mark.parametrize(
    "words",
    [
        "Mamata Banerjee wanted Malda kept out of it.",
        "Mamata Banerjee sent her best wishes.",
        "Mamata Banerjee had returned to Delhi for the talks.",
    ],
)
def test_who_wants_something_left_out_or_greets_is_not_away(words: str) -> None:
    assert came_and_stayed_away(OPENING_EN + words)[1] == set()
