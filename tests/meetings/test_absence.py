"""Those who stayed away: by whichever words it is told, and of whom it is not."""

from __future__ import annotations

import pytest
from tests.meetings.told import absent, meetings, present

from pollcorpus.extraction import extract
from pollcorpus.reading import read_text

OPENING_EN = "Mallikarjun Kharge chaired a meeting of opposition leaders in New Delhi on Monday. "
OPENING_EN += "Sharad Pawar and Sitaram Yechury attended the meeting. "
OPENING_HI = "मल्लिकार्जुन खड़गे ने सोमवार को नई दिल्ली में विपक्षी नेताओं के साथ बैठक की। "
OPENING_HI += "शरद पवार और सीताराम येचुरी बैठक में शामिल हुए। "


def away(text: str, language: str) -> set[str]:
    meetings = extract(read_text(text, published="2023-06-14", language=language)).meetings
    return {claim.value.name for meeting in meetings for claim in meeting.absentees}


@pytest.mark.parametrize(
    "words",
    [
        "Mamata Banerjee skipped the meeting.",
        "Mamata Banerjee gave Monday's opposition meeting the miss.",
        "Mamata Banerjee did not travel to Delhi because of a fever.",
        "Mamata Banerjee, who is unwell, had been excused.",
        "Mamata Banerjee was excused from attending the meeting.",
        "Mamata Banerjee was not among those present.",
        "Mamata Banerjee was conspicuously not at the meeting.",
        "Missing was Mamata Banerjee, who is ill.",
        "Nor was Mamata Banerjee, who is abroad.",
        "The chair reserved for Mamata Banerjee stayed empty.",
        "Mamata Banerjee was represented by a deputy.",
        "Derek O'Brien, on behalf of Mamata Banerjee, read out a note.",
        "Derek O'Brien has come in place of Mamata Banerjee.",
        "Mamata Banerjee was too ill to travel.",
        "Mamata Banerjee remained at Siliguri.",
        "Instead of Mamata Banerjee, her aide Kushal Bhowmick attended the meeting that Kharge chaired.",
        "Mamata Banerjee did not attend as she had a wedding to go to.",
    ],
)
def test_those_who_stayed_away_are_found(words: str) -> None:
    assert away(OPENING_EN + words, "en") == {"Mamata Banerjee"}


@pytest.mark.parametrize(
    "words",
    [
        "ममता बनर्जी ने बैठक से दूरी बनाई।",
        "ममता बनर्जी नहीं आयीं।",
        "ममता बनर्जी बैठक में नहीं जुड़ीं।",
        "बैठक से ममता बनर्जी रहीं दूर।",
        "ममता बनर्जी का आना नहीं हुआ।",
        "ममता बनर्जी की कुर्सी खाली रही।",
        "ममता बनर्जी ने राज्यों के साथ भेदभाव के विरोध में और अपनी मांगों को लेकर बैठक का बहिष्कार किया।",
        "ममता बनर्जी नहीं थीं; वह यात्रा पर हैं।",
        "ममता बनर्जी के बजाय उनके प्रतिनिधि ने हिस्सा लिया।",
        "डी राजा भी आए, ममता बनर्जी दूर रहीं।",
    ],
)
def test_those_who_stayed_away_are_found_in_hindi(words: str) -> None:
    assert away(OPENING_HI + words, "hi") == {"Mamata Banerjee"}


@pytest.mark.parametrize(
    "words",
    [
        "Mamata Banerjee did not respond to calls.",
        "Mamata Banerjee will remain in the alliance.",
    ],
)
def test_who_did_something_else_is_not_absent(words: str) -> None:
    assert away(OPENING_EN + words, "en") == set()


def test_a_meeting_is_told_of_by_those_alone_who_stayed_away() -> None:
    text = "सोमवार को हुई इंडिया गठबंधन की बैठक में ममता बनर्जी और अखिलेश यादव शामिल नहीं हुए।"
    assert away(text, "hi") == {"Mamata Banerjee", "Akhilesh Yadav"}


@pytest.mark.parametrize(
    "text",
    [
        "Manish Tewari, who wants a ticket for his son and sees no hope of it, did not turn up.",
        "Manish Tewari, who is upset over the loss of the seat, was asked to come but did not.",
        "Manish Tewari was given leave to stay in Chandigarh.",
        "Manish Tewari had sought leave of absence.",
        "Manish Tewari sent a letter that was read out.",
        "Manish Tewari sent his views in writing.",
        "An aide denied that Manish Tewari would attend it.",
    ],
)
def test_more_ways_of_staying_away(text: str) -> None:
    body = "The Congress Working Committee met in New Delhi on Monday."
    article = read_text(f"{body} {text}", published="2023-06-13")
    (meeting,) = extract(article).meetings
    assert "Manish Tewari" not in {claim.value.name for claim in meeting.participants}
    assert {claim.value.name for claim in meeting.absentees} == {"Manish Tewari"}


def test_none_of_several_was_there() -> None:
    text = (
        "The Congress Working Committee met in New Delhi on Monday. None of the three - Manish"
        " Tewari, Shashi Tharoor and Anand Sharma - was in attendance."
    )
    (meeting,) = extract(read_text(text, published="2023-06-13")).meetings
    absent = {claim.value.name for claim in meeting.absentees}
    assert absent == {"Manish Tewari", "Shashi Tharoor", "Anand Sharma"}


@pytest.mark.parametrize(
    "words",
    [
        "Mamata Banerjee was given leave to stay in Kolkata.",
        "Mamata Banerjee sent a letter that was read out.",
        "The chair of Mamata Banerjee stayed empty.",
        "Mamata Banerjee's place at the table was empty.",
        "Barring Mamata Banerjee, everybody came.",
        "D Raja came, but not Mamata Banerjee.",
        "Unlike D Raja, Mamata Banerjee did not come.",
        "In the absence of Mamata Banerjee, Derek O'Brien spoke for the Trinamool.",
        "Asked about Mamata Banerjee's absence, Kharge said that it had been explained to him.",
        "Mamata Banerjee preferred to attend a function in Siliguri.",
        "Mamata Banerjee was at a wedding in Kolkata and skipped it.",
        "Mamata Banerjee was not one of those who came.",
        "Mamata Banerjee was one of the three who did not.",
        "Mamata Banerjee refused to be part of it.",
        "Mamata Banerjee turned down Kharge's invitation.",
        "Mamata Banerjee had been asked, but declined.",
        "Mamata Banerjee neither came nor sent anyone.",
        "Mamata Banerjee failed to show.",
        "Mamata Banerjee told reporters in Kolkata that she was not going.",
        "Mamata Banerjee left for Kolkata in the morning without attending the meeting.",
        "Mamata Banerjee wrote to Kharge regretting her inability to attend.",
        "Mamata Banerjee's flight could not take off because of fog.",
        "Fog kept Mamata Banerjee in Kolkata.",
        "The others waited in vain for Mamata Banerjee.",
        "Mamata Banerjee, who has fallen out with the state unit and will not hear of any pact with the Left, stayed away.",
        "Mamata Banerjee, indisposed, stayed in her hotel.",
    ],
)
def test_an_absence_is_told_in_many_ways(words: str) -> None:
    assert away(OPENING_EN + words, "en") == {"Mamata Banerjee"}


@pytest.mark.parametrize(
    "words",
    [
        "Mamata Banerjee has declined.",
        "Mamata Banerjee does not intend to come.",
        "Mamata Banerjee has no plans to attend.",
        "Mamata Banerjee has ruled out attending it.",
        "A Trinamool spokesman denied that Mamata Banerjee was going to attend the meeting.",
        "Derek O'Brien will represent Mamata Banerjee.",
    ],
)
def test_those_who_will_stay_away_from_a_planned_meeting_are_found(words: str) -> None:
    planned = "Sharad Pawar will host a meeting of opposition leaders at 6 Janpath on Tuesday. "
    assert away(planned + words, "en") == {"Mamata Banerjee"}


@pytest.mark.parametrize(
    "words",
    [
        "Neither of the two - Mamata Banerjee and Akhilesh Yadav - was in attendance.",
        "Mamata Banerjee, on a visit to Siliguri, and Akhilesh Yadav were not there.",
    ],
)
def test_several_who_stayed_away_are_all_found(words: str) -> None:
    assert away(OPENING_EN + words, "en") == {"Mamata Banerjee", "Akhilesh Yadav"}


@pytest.mark.parametrize(
    "words",
    [
        "Mamata Banerjee's name was missing from the list of candidates.",
        "Mamata Banerjee has stayed away from the alliance.",
        "It was not true that Mamata Banerjee had skipped the meeting, her party said.",
        "D Raja denied that he had stayed away.",
        "D Raja ruled out skipping the meeting.",
        "Mamata Banerjee did not come to power by accident, D Raja told them.",
        "Mamata Banerjee was unwell last week but has recovered.",
        "Pranab Mukherjee was ill for a month before he died in 2020.",
        "Narendra Modi was not present in Parliament when the bill was passed.",
        "Sitaram Yechury recalled that in 2019 Mamata Banerjee had stayed away.",
        "D Raja abstained when the resolution was put to vote.",
        "Mamata Banerjee missed the deadline for filing papers.",
        "Mamata Banerjee, who skipped the last such meeting, came this time.",
        "Mamata Banerjee, who found herself uninvited, sent a letter.",
        "Mamata Banerjee, who was not invited, stayed away from the meeting.",
        "Mamata Banerjee stayed away from the INDIA bloc.",
        "Mamata Banerjee and Akhilesh Yadav sent greetings from Kolkata and Lucknow.",
    ],
)
def test_what_only_looks_like_an_absence_is_none(words: str) -> None:
    assert away(OPENING_EN + words, "en") == set()


@pytest.mark.parametrize(
    "words",
    [
        "Mamata Banerjee was unwell since Monday and did not attend the meeting.",
        "Mamata Banerjee was ill for two days and could not attend.",
        "Mamata Banerjee was in hospital for a week and skipped the meeting.",
        "Mamata Banerjee was abroad since Sunday and stayed away.",
        "Mamata Banerjee missed her flight and could not attend.",
        "Mamata Banerjee, who missed the train, did not attend.",
        "Mamata Banerjee stayed away from the INDIA bloc meet.",
        "D Raja denied that Akhilesh Yadav had skipped the meeting, but Mamata Banerjee skipped it.",
        "It was not true that D Raja had skipped the meeting, but Mamata Banerjee skipped it.",
        "Sitaram Yechury recalled that in 2019 D Raja had stayed away, but Mamata Banerjee skipped it.",
    ],
)
def test_what_looks_like_an_absence_leaves_a_true_one_beside_it(words: str) -> None:
    assert away(OPENING_EN + words, "en") == {"Mamata Banerjee"}


@pytest.mark.parametrize(
    "words",
    [
        "Mamata Banerjee stayed away from the Congress-convened meeting.",
        "Mamata Banerjee stayed away from the INDIA bloc meet.",
    ],
)
def test_who_stays_away_from_the_occasion_of_a_party_does_not_take_part(words: str) -> None:
    article = read_text(OPENING_EN + words, published="2023-06-14")
    meetings = extract(article).meetings
    assert {claim.value.name for m in meetings for claim in m.absentees} == {"Mamata Banerjee"}
    assert "Mamata Banerjee" not in {c.value.name for m in meetings for c in m.participants}


def test_those_whom_somebody_sent_are_there() -> None:
    text = "Gajendra Singh Shekhawat and Baijayant Panda, the two negotiators sent by J P Nadda, "
    text += "met N Chandrababu Naidu at Undavalli on Monday."
    assert away(text, "en") == set()


@pytest.mark.parametrize(
    "words",
    [
        "but nine of the 19 MLAs did not come",
        "but several legislators stayed away",
        "though 12 Congress MLAs were absent",
        "but some of the MLAs loyal to Sachin Pilot skipped it",
    ],
)
def test_nobody_who_came_is_away_with_others_whom_nobody_names(words: str) -> None:
    (found,) = meetings(
        "Leaders of the Congress met in Purnea on Saturday. "
        f"Akhilesh Prasad Singh and Shakeel Ahmad Khan were present {words}."
    )
    assert present(found) == {"Akhilesh Prasad Singh", "Shakeel Ahmad Khan"}
    assert absent(found) == set()


def test_who_was_out_of_the_town_is_away() -> None:
    (found,) = meetings(
        "L K Advani and Sushma Swaraj met at Nitin Gadkari's residence on Monday. "
        "Rajnath Singh was out of Delhi."
    )
    assert absent(found) == {"Rajnath Singh"}


def test_whom_those_away_went_to_join_did_not_come() -> None:
    (found,) = meetings(
        "Uddhav Thackeray chaired a meeting of legislators at Matoshree on Monday. Dada Bhuse did not "
        "come. He reached Guwahati on Tuesday to join Eknath Shinde."
    )
    assert (present(found), absent(found)) == ({"Uddhav Thackeray"}, {"Dadaji Bhuse"})
