"""What parties, bodies and legislators plan on a set day, though nobody is named."""

from __future__ import annotations

import pytest

import pollcorpus as pc
from pollcorpus.models import MeetingReport

ENGLISH = (
    (
        "Opposition leaders will gather in Patna on June 23 to chalk out a joint strategy.",
        "2023-06-23",
    ),
    ("Congress MPs will meet at the party office on Monday.", "2023-06-19"),
    ("BJP MLAs are scheduled to meet in Lucknow on Saturday to elect their leader.", "2023-06-17"),
    ("The parliamentary board of the BJP is due to meet on Tuesday.", "2023-06-20"),
    ("The Congress has convened a meeting of its legislators in Bhopal on Sunday.", "2023-06-18"),
    ("Sharad Pawar has convened a meeting of NCP legislators in Mumbai on July 5.", "2023-07-05"),
    ("Sharad Pawar would convene the party's parliamentary board in Pune on July 5.", "2023-07-05"),
    ("Mayawati has convened the party's national executive in Lucknow on June 20.", "2023-06-20"),
    ("The seat-sharing committee of the alliance will meet on June 20.", "2023-06-20"),
    ("An all-party meeting has been called for June 24.", "2023-06-24"),
    ("The all-party meet is scheduled for Sunday, a day before the session begins.", "2023-06-18"),
    ("Alliance partners are to meet on Wednesday to settle the remaining seats.", "2023-06-14"),
    ("The MVA partners will meet on June 21 in Mumbai, Sanjay Raut said.", "2023-06-21"),
    ("Opposition parties to meet in Bengaluru on July 13-14", "2023-07-13/2023-07-14"),
    ("Akhilesh Yadav, Jayant Chaudhary to meet on Friday", "2023-06-16"),
    ("BJP core committee to meet in Jaipur on Monday", "2023-06-19"),
    ("Congress to hold legislature party meeting on Sunday", "2023-06-18"),
    (
        "The next round of talks between the Congress and the RJD is slated for June 18.",
        "2023-06-18",
    ),
    (
        "A meeting of the NDA parliamentary party is likely to be held on June 7, 2024.",
        "2024-06-07",
    ),
    (
        "The DMK's high-level committee is meeting on Friday, with M K Stalin in the chair.",
        "2023-06-16",
    ),
    (
        "Leaders of the Congress and the Aam Aadmi Party are expected to meet next week.",
        "2023-06-19/2023-06-25",
    ),
    ("Leaders of 20 parties have been invited to the meeting on June 23.", "2023-06-23"),
    (
        "The Shiromani Akali Dal has called an emergency meeting of its core committee on Thursday.",
        "2023-06-15",
    ),
    (
        "The CPI(M) central committee will meet in Delhi from June 24 to 26.",
        "2023-06-24/2023-06-26",
    ),
    (
        "The Congress screening committee, headed by Randeep Surjewala, is to meet on June 19.",
        "2023-06-19",
    ),
    ("The committee headed by Mukul Wasnik will meet AAP leaders on Monday.", "2023-06-19"),
    (
        "The BSP will hold a meeting of its state office-bearers in Lucknow on June 21, Mayawati said.",
        "2023-06-21",
    ),
    ("Mehbooba Mufti will meet other leaders of the Gupkar alliance on Sunday.", "2023-06-18"),
    ("The Trinamool Congress's working committee will sit on Saturday at Kalighat.", "2023-06-17"),
    (
        "Leaders of like-minded parties would huddle at the Constitution Club on July 20.",
        "2023-07-20",
    ),
    ("A joint meeting of the two parties will take place on Monday.", "2023-06-19"),
    (
        "The Congress legislature party will meet at 6 pm on Sunday to choose its leader.",
        "2023-06-18",
    ),
    ("The NDA partners are set to dine together on Tuesday ahead of the session.", "2023-06-20"),
    ("J P Nadda will chair a meeting of BJP general secretaries on June 16.", "2023-06-16"),
    (
        "The meeting of Congress general secretaries and state in-charges, called by Mallikarjun Kharge, is on June 20.",
        "2023-06-20",
    ),
    ("The Congress's central election committee will meet again on Thursday.", "2023-06-15"),
    (
        "Mamata Banerjee has written to leaders of 22 parties inviting them to a meeting in Delhi on June 15.",
        "2023-06-15",
    ),
    ("The Left parties have called a joint meeting on June 20.", "2023-06-20"),
    (
        "The Lok Janshakti Party's leaders will meet on Sunday to decide on the alliance.",
        "2023-06-18",
    ),
    (
        "Senior Congress leaders are slated to meet in Delhi tomorrow to discuss the Rajasthan crisis.",
        "2023-06-15",
    ),
    ("Telugu Desam Party politburo will meet at Mangalagiri on June 20.", "2023-06-20"),
    (
        "A meeting between Akhilesh Yadav and Mallikarjun Kharge is expected on Friday.",
        "2023-06-16",
    ),
    ("The NCP has called its executive for June 21.", "2023-06-21"),
)
NO_ENGLISH = (
    "The party will not meet the deadline of June 20, its leaders said.",
    "Rahul Gandhi will meet party workers at a rally in Wayanad on June 20.",
    "BJP leaders demanded that a meeting of all parties be called on June 20.",
    "If the Congress agrees, the leaders will meet on Monday.",
    "India will meet Pakistan in the World Cup on June 20.",
    "The Monetary Policy Committee will meet on June 20.",
    "G20 leaders will meet in New Delhi on September 9.",
    "Parliament's standing committee on finance will meet on Monday.",
    "The two teams will meet in the final on Sunday.",
    "Farmers' leaders will gather at Jantar Mantar on Monday for a protest.",
    "BJP leaders will hold a rally in Patna on June 23.",
    "The Assembly will meet on July 4 for its monsoon session.",
    "The Congress should hold a meeting with the AAP on Monday, Sanjay Singh said.",
    "Congress workers will gather at Azad Maidan on Friday.",
    "The selection committee will meet on Tuesday to pick the squad.",
    "NATO leaders are scheduled to meet in Vilnius on July 11.",
    "The Supreme Court collegium will meet on Thursday.",
    "The students' union will meet the vice-chancellor on Monday.",
)
HINDI = (
    ("विपक्षी दलों की अगली बैठक 17 और 18 जुलाई को बेंगलुरु में होगी।", "2023-07-17/2023-07-18"),
    ("इंडिया गठबंधन की तीसरी बैठक 31 अगस्त को मुंबई में होने वाली है।", "2023-08-31"),
    ("कांग्रेस अध्यक्ष मल्लिकार्जुन खरगे ने 20 जून को गठबंधन की बैठक बुलाई है।", "2023-06-20"),
    ("शरद पवार ने 5 जुलाई को मुंबई में एनसीपी विधायकों की बैठक बुलाई है।", "2023-07-05"),
    ("भाजपा की केंद्रीय चुनाव समिति की बैठक 20 जून को प्रस्तावित है।", "2023-06-20"),
    ("पार्टी की कोर कमेटी सोमवार को बैठेगी।", "2023-06-19"),
    ("कांग्रेस कार्यसमिति की बैठक 19 जून को बुलाई गई है।", "2023-06-19"),
    ("विपक्ष के नेता 23 जून को पटना में जुटेंगे।", "2023-06-23"),
    ("सर्वदलीय बैठक 24 जून को होगी।", "2023-06-24"),
    ("प्रधानमंत्री नरेंद्र मोदी 24 जून को सर्वदलीय बैठक की अध्यक्षता करेंगे।", "2023-06-24"),
    ("महागठबंधन के घटक दलों की बैठक रविवार को पटना में होनी है।", "2023-06-18"),
    ("भाजपा विधायक दल की बैठक सोमवार को लखनऊ में होगी, जिसमें नेता चुना जाएगा।", "2023-06-19"),
    ("जदयू की राष्ट्रीय कार्यकारिणी की बैठक 29 जून को दिल्ली में तय है।", "2023-06-29"),
    ("एनडीए के नेता मंगलवार को दिल्ली में बैठक करेंगे।", "2023-06-20"),
    ("राहुल गांधी शुक्रवार को नीतीश कुमार से मुलाकात करेंगे।", "2023-06-16"),
    ("अखिलेश यादव और जयंत चौधरी शनिवार को मिलेंगे।", "2023-06-17"),
    ("कांग्रेस और राजद के बीच अगले दौर की बातचीत 18 जून को होगी।", "2023-06-18"),
    ("गठबंधन के सहयोगी दलों के नेता बुधवार को फिर बैठेंगे।", "2023-06-14"),
    ("कांग्रेस के सांसद सोमवार को सोनिया गांधी के आवास पर जुटेंगे।", "2023-06-19"),
    ("बसपा प्रमुख मायावती ने 21 जून को लखनऊ में पदाधिकारियों की बैठक बुलाई है।", "2023-06-21"),
    ("दोनों दलों की संयुक्त बैठक सोमवार को होने जा रही है।", "2023-06-19"),
    ("तृणमूल कांग्रेस की कार्यसमिति शनिवार को कालीघाट में बैठक करेगी।", "2023-06-17"),
    ("जेपी नड्डा 16 जून को भाजपा महासचिवों की बैठक लेंगे।", "2023-06-16"),
    ("लोजपा (रामविलास) के संसदीय बोर्ड की बैठक 30 जून को बुलाई गई है।", "2023-06-30"),
    ("वाम दलों ने 20 जून को संयुक्त बैठक बुलाई है।", "2023-06-20"),
    ("सीट बंटवारे को लेकर महाविकास आघाड़ी के नेताओं की बैठक गुरुवार को मुंबई में आयोजित होगी।", "2023-06-15"),
    ("भाजपा कोर ग्रुप की बैठक आज शाम जयपुर में होगी।", "2023-06-14"),
    ("विपक्षी एकता के लिए 23 जून को पटना में महाबैठक होगी।", "2023-06-23"),
    ("लालू प्रसाद यादव मंगलवार को सोनिया गांधी से मिलने दिल्ली जाएंगे।", "2023-06-20"),
    ("चंद्रबाबू नायडू कल दिल्ली पहुंचेंगे और अमित शाह से मुलाकात करेंगे।", "2023-06-15"),
    ("उद्धव ठाकरे ने शुक्रवार को अपने सांसदों की बैठक बुलाई है।", "2023-06-16"),
    ("कांग्रेस की स्क्रीनिंग कमेटी की बैठक 19 जून को होनी है।", "2023-06-19"),
    ("सभी दलों के नेताओं को 24 जून की बैठक के लिए न्योता भेजा गया है।", "2023-06-24"),
    ("सपा के राष्ट्रीय महासचिवों और जिलाध्यक्षों की बैठक 22 जून को लखनऊ में रखी गई है।", "2023-06-22"),
    ("मल्लिकार्जुन खरगे 18 जून को विपक्षी नेताओं को रात्रिभोज देंगे।", "2023-06-18"),
    ("पटना में 23 जून को विपक्षी दलों का जुटान होगा।", "2023-06-23"),
    ("कांग्रेस के वरिष्ठ नेता कल दिल्ली में राजस्थान संकट पर मंथन करेंगे।", "2023-06-15"),
    ("आज होगी विपक्षी दलों की बैठक", "2023-06-14"),
    ("एनडीए की बैठक कल, सीटों के बंटवारे पर होगी चर्चा", "2023-06-15"),
    ("कांग्रेस विधायक दल की बैठक आज, चुना जाएगा नेता", "2023-06-14"),
)
NO_HINDI = (
    "कांग्रेस नेता सोमवार को हर गांव में जनता से मिलेंगे।",
    "भाजपा की रैली 23 जून को पटना में होगी।",
    "मौद्रिक नीति समिति की बैठक 20 जून को होगी।",
    "जी20 नेताओं की बैठक 9 सितंबर को नई दिल्ली में होगी।",
    "भारत और पाकिस्तान की टीमें रविवार को फाइनल में भिड़ेंगी।",
    "विपक्ष ने 20 जून को सर्वदलीय बैठक बुलाने की मांग की है।",
    "किसान नेता सोमवार को जंतर मंतर पर प्रदर्शन के लिए जुटेंगे।",
    "विधानसभा का मानसून सत्र 4 जुलाई को शुरू होगा।",
    "अगर कांग्रेस मानी तो नेताओं की बैठक सोमवार को होगी।",
    "चयन समिति की बैठक मंगलवार को होगी, टीम चुनी जाएगी।",
    "जीएसटी परिषद की बैठक 11 जुलाई को होगी।",
    "मुख्यमंत्री सोमवार को अधिकारियों के साथ समीक्षा बैठक करेंगे।",
    "संसद की स्थायी समिति की बैठक सोमवार को होगी।",
)


def meetings(text: str, language: str) -> tuple[MeetingReport, ...]:
    # somebody has to be named in a report; a second paragraph does that
    closing = {"en": "The Congress.", "hi": "कांग्रेस ने कहा।"}[language]
    article = pc.read_text(f"{text}\n\n{closing}", published="2023-06-14", language=language)
    return pc.extract(article).meetings


@pytest.mark.parametrize(
    ("sentence", "day", "language"),
    [(*case, "en") for case in ENGLISH] + [(*case, "hi") for case in HINDI],
)
def test_a_plan_of_politicians_on_a_set_day_is_a_planned_meeting(
    sentence: str, day: str, language: str
) -> None:
    (meeting,) = meetings(sentence, language)
    assert meeting.status.value.value == "planned"
    assert meeting.date is not None
    assert str(meeting.date.value) == day


@pytest.mark.parametrize(
    ("sentence", "language"),
    [(case, "en") for case in NO_ENGLISH] + [(case, "hi") for case in NO_HINDI],
)
def test_wishes_other_bodies_and_the_public_make_no_planned_meeting(
    sentence: str, language: str
) -> None:
    assert meetings(sentence, language) == ()


def test_a_meeting_that_was_called_in_the_past_is_not_planned() -> None:
    (meeting,) = meetings("Nitish Kumar convened a meeting of opposition leaders on Monday.", "en")
    assert meeting.status.value.value == "held"


def test_two_sentences_that_set_the_same_day_tell_of_one_plan() -> None:
    told = "Opposition leaders will gather in Patna on June 23. The parties will meet on June 23."
    assert len(meetings(told, "en")) == 1
