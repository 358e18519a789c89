"""Days of gatherings that last for several, days told as alternatives, and put off by a length."""

import pytest

import pollcorpus as pc

PUBLISHED = "2022-06-15"  # a Wednesday


def days(text, language="en"):
    article = pc.read_text(text, language=language, published=PUBLISHED)
    dates = (report.date for report in pc.extract(article).meetings)
    return [str(claim.value) if claim else None for claim in dates]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("The Congress Working Committee wound up a two-day meeting in Surat on Tuesday, with Sonia Gandhi and Rahul Gandhi attending.", "2022-06-13/2022-06-14"),
        ("Two days of talks between Nitish Kumar and Lalu Prasad closed on Friday in Patna.", "2022-06-09/2022-06-10"),
        ("At the end of a two-day meeting in Lucknow on Sunday, Mayawati told leaders including Satish Chandra Misra to prepare.", "2022-06-11/2022-06-12"),
        ("On the concluding day of the two-day CPI(M) central committee meeting on Sunday, Sitaram Yechury and Pinarayi Vijayan spoke.", "2022-06-11/2022-06-12"),
        ("Sonia Gandhi chaired the three-day Congress conclave that got under way in Raipur on Friday; Rahul Gandhi and Mallikarjun Kharge were there.", "2022-06-10/2022-06-12"),
        ("Rahul Gandhi opened the two-day meeting of Congress chief ministers Ashok Gehlot and Bhupesh Baghel in Delhi on Monday.", "2022-06-13/2022-06-14"),
        ("Narendra Modi and Amit Shah will attend the BJP's two-day national council meeting from Saturday.", "2022-06-18/2022-06-19"),
        ("The party's brainstorming session, chaired by Sonia Gandhi, went into its second day on Tuesday with Rahul Gandhi present.", "2022-06-13/2022-06-14"),
        ("Talks between Uddhav Thackeray and Sharad Pawar entered their third day on Tuesday.", "2022-06-12/2022-06-14"),
    ],
)  # fmt: skip
def test_sittings_of_one_gathering_are_one_meeting_of_all_their_days(text, meant):
    assert days(text) == [meant]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("कांग्रेस की तीन दिवसीय बैठक शनिवार को शुरू हुई जिसमें सोनिया गांधी और राहुल गांधी शामिल हुए।", "2022-06-11/2022-06-13"),
        ("लखनऊ में सपा की दो दिन की बैठक सोमवार को समाप्त हो गई, अखिलेश यादव और शिवपाल यादव मौजूद थे।", "2022-06-12/2022-06-13"),
        ("शनिवार से दो दिवसीय कार्यसमिति की बैठक होगी, जिसमें नरेंद्र मोदी और अमित शाह भाग लेंगे।", "2022-06-18/2022-06-19"),
        ("बैठक के दूसरे दिन मंगलवार को सोनिया गांधी और राहुल गांधी ने नेताओं से चर्चा की।", "2022-06-13/2022-06-14"),
    ],
)  # fmt: skip
def test_sittings_are_told_in_hindi_too(text, meant):
    assert days(text, "hi") == [meant]


@pytest.mark.parametrize(
    "text",
    [
        "Mamata Banerjee met Sharad Pawar in Mumbai on Tuesday, the second day of her three-day visit.",
        "On Tuesday, the second day of the party's conclave, Mamata Banerjee met Sharad Pawar.",
        "The two-day hunger strike ended on Tuesday, and Mamata Banerjee met Sharad Pawar.",
        "Mamata Banerjee, on a two-day tour of Mumbai that began on Tuesday, met Sharad Pawar.",
    ],
)
def test_who_meets_on_a_day_of_a_visit_or_beside_a_gathering_meets_on_that_day(text):
    assert days(text) == ["2022-06-14"]


def test_a_visit_of_days_makes_no_meeting_longer_in_hindi():
    text = "ममता बनर्जी ने दो दिवसीय दौरे के आखिरी दिन मंगलवार को शरद पवार से मुलाकात की।"
    assert days(text, "hi") == ["2022-06-14"]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Nitish Kumar will meet Lalu Prasad today or tomorrow.", "2022-06-15/2022-06-16"),
        ("Akhilesh Yadav and Mayawati are to sit together tomorrow or the day after.", "2022-06-16/2022-06-17"),
        ("Akhilesh Yadav and Mayawati will meet on Friday or Saturday.", "2022-06-17/2022-06-18"),
        ("The coordination committee met on Sunday, Monday and Tuesday at Sharad Pawar's residence; Sanjay Raut and K C Venugopal attended.", "2022-06-12/2022-06-14"),
        ("Amit Shah met Eknath Shinde on Wednesday, Thursday and Friday in Delhi.", "2022-06-08/2022-06-10"),
        ("अखिलेश यादव और जयंत चौधरी शुक्रवार या शनिवार को मिलेंगे।", "2022-06-17/2022-06-18"),
        ("अखिलेश यादव और जयंत चौधरी आज या कल मुलाकात करेंगे।", "2022-06-15/2022-06-16"),
        ("अखिलेश यादव और जयंत चौधरी की बैठक रविवार, सोमवार और मंगलवार को हुई।", "2022-06-12/2022-06-14"),
        ("कमेटी का गठन 30 अप्रैल और 1 मई को गया में हुई एनडीए की दूसरी बैठक में हुआ था। उसमें जेपी नड्डा और अमित शाह ने अपनी बात रखी थी।", "2022-04-30/2022-05-01"),
        ("राजद ने अगले शनिवार और रविवार को गया में बैठक बुलाई है, जिसमें लालू प्रसाद यादव और तेजस्वी यादव रहेंगे।", "2022-06-25/2022-06-26"),
    ],
)  # fmt: skip
def test_days_that_follow_each_other_or_of_which_either_is_meant_are_one_stretch(text, meant):
    assert days(text, "hi" if text[0] > "z" else "en") == [meant]


@pytest.mark.parametrize("much", ["9999999 days", "400000 weeks", "45 days"])
@pytest.mark.parametrize("way", ["postponed", "advanced"])
def test_what_is_put_off_by_more_than_can_be_counted_is_read_without_its_new_day(much, way):
    text = f"Nitish Kumar's meeting with Lalu Prasad on June 20 was {way} by {much}."
    assert days(text) == ["2022-06-20"]


def test_calls_on_days_that_follow_each_other_stay_apart():
    text = "Nitish Kumar met Lalu Prasad on Monday, Sharad Yadav on Tuesday and Sitaram Yechury on Wednesday."
    assert days(text) == ["2022-06-13", "2022-06-14", "2022-06-15"]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("The meeting of Nitish Kumar and Lalu Prasad, which was to be held on Friday, has been put off by two days.", "2022-06-19"),
        ("The meeting of Nitish Kumar and Lalu Prasad, due tonight, has been deferred by a week.", "2022-06-22"),
        ("नीतीश कुमार और लालू प्रसाद की शुक्रवार को होने वाली बैठक दो दिन के लिए टल गई।", "2022-06-19"),
        ("अखिलेश यादव और जयंत चौधरी की शनिवार की बैठक एक हफ्ते के लिए टाल दी गई है।", "2022-06-25"),
    ],
)  # fmt: skip
def test_what_is_put_off_by_a_length_is_planned_for_that_much_later(text, meant):
    assert days(text, "hi" if text[0] > "z" else "en") == [meant]
