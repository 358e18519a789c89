"""Who stayed away from a meeting, in the words of Hindi newsrooms."""

from __future__ import annotations

import pytest
from tests.meetings.told import absent, meetings, present

PARTY = "राजद की प्रदेश कार्यसमिति की बैठक सोमवार को पटना में हुई। बैठक की अध्यक्षता जगदानंद सिंह ने की।"
FRONT = (
    "इंडिया गठबंधन के नेताओं की बैठक सोमवार को मल्लिकार्जुन खरगे के आवास पर हुई, "
    "जिसमें राहुल गांधी और शरद पवार ने हिस्सा लिया।"
)


@pytest.mark.parametrize(
    "told",
    [
        "अरविंद केजरीवाल ने बैठक का बायकॉट किया।",
        "अरविंद केजरीवाल ने ऐन वक्त पर बैठक में जाने का कार्यक्रम रद्द कर दिया।",
        "अरविंद केजरीवाल का बैठक में न पहुंचना चर्चा में रहा।",
        "अरविंद केजरीवाल ने इस बैठक को ठेंगा दिखाया।",
        "सबकी नजरें अरविंद केजरीवाल पर थीं, लेकिन वह नहीं आए।",
        "बैठक में अरविंद केजरीवाल गए ही नहीं।",
    ],
)
def test_newsrooms_say_in_many_ways_that_somebody_did_not_come(told: str) -> None:
    [found] = meetings(f"{FRONT} {told}")
    assert absent(found) == {"Arvind Kejriwal"}
    assert present(found) == {"Mallikarjun Kharge", "Rahul Gandhi", "Sharad Pawar"}
    assert found.status.value.value == "held"


def test_a_list_of_those_absent_behind_the_meeting_is_read_to_its_end() -> None:
    found = meetings(
        "मुख्यमंत्री सुखविंदर सिंह सुक्खू की ओर से सोमवार को बुलाई गई विधायक दल की बैठक में "
        "राजेंद्र राणा, सुधीर शर्मा और प्रतिभा सिंह गैरहाजिर रहे।"
    )
    assert absent(found[0]) == {"Rajendra Rana", "Sudhir Sharma", "Pratibha Singh"}


def test_whoever_sends_another_as_a_delegate_is_away() -> None:
    [found] = meetings(f"{FRONT} ममता बनर्जी ने बैठक में अपने प्रतिनिधि के रूप में डेरेक ओ ब्रायन को भेजा।")
    assert absent(found) == {"Mamata Banerjee"}
    assert "Derek O'Brien" in present(found)


def test_an_invitation_that_is_turned_down_tells_an_absence_from_what_is_planned() -> None:
    [found] = meetings(
        "ओडिशा के मुख्यमंत्री नवीन पटनायक ने 17 जुलाई को बेंगलुरु में होने वाली विपक्षी दलों की बैठक का न्योता ठुकरा दिया है।"
    )
    assert absent(found) == {"Naveen Patnaik"}
    assert not present(found)
    assert found.status.value.value == "planned"


def test_whoever_says_that_they_will_not_come_to_a_meeting_misses_it() -> None:
    [found] = meetings(
        "बसपा प्रमुख मायावती ने साफ कर दिया है कि वह मुंबई में होने वाली विपक्षी दलों की बैठक में शामिल नहीं होंगी।"
    )
    assert absent(found) == {"Mayawati"}
    assert found.status.value.value == "planned"


@pytest.mark.parametrize(
    "told",
    [
        "जीतन राम मांझी ने महागठबंधन में शामिल होने से इनकार किया।",
        "जीतन राम मांझी को बैठक में नहीं बुलाया गया था।",
        "जीतन राम मांझी ने नाराजगी की खबरों से इनकार किया।",
    ],
)
def test_whoever_joins_no_alliance_or_was_not_asked_missed_no_meeting(told: str) -> None:
    [found] = meetings(f"{PARTY} {told}")
    assert absent(found) == set()
    assert present(found) == {"Jagdanand Singh"}


def test_whoever_says_that_they_will_come_does() -> None:
    [found] = meetings(
        "महागठबंधन की बैठक 20 जून को पटना में होगी। तेजस्वी यादव और मुकेश सहनी का कहना है कि वे जाएंगे। "
        "अखिलेश प्रसाद सिंह ने भी आने की हामी भर दी है।"
    )
    assert present(found) == {"Tejashwi Yadav", "Mukesh Sahani", "Akhilesh Prasad Singh"}
