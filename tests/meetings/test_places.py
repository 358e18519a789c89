"""Where a meeting took place: towns, addresses, homes, and buildings that no reference knows."""

from __future__ import annotations

import pytest

from pollcorpus import Corpus, read
from pollcorpus.extraction import extract
from pollcorpus.extraction.document import Document
from pollcorpus.extraction.meetings.patterns import patterns
from pollcorpus.extraction.meetings.venues import find_venues
from pollcorpus.extraction.names import find_names
from pollcorpus.reading import read_text


def venues(text: str, language: str = "en") -> list[str]:
    """The buildings and streets of a text that the reference data lack."""
    document = Document.of(read_text(text, published="2023-06-13", language=language))
    cues = patterns(document.language.meetings)
    found = find_venues(document, find_names(document), cues)
    return [mention.places[0].name for mention in found]


def place(text: str, language: str = "en") -> str | None:
    """Where the only meeting of a text took place."""
    article = read_text(text, published="2023-06-13", language=language)
    (meeting,) = extract(article).meetings
    return meeting.place.value if meeting.place else None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They met at Ganga Bhavan on Monday.", "Ganga Bhavan"),
        ("At Gulmohar House, the leaders sat till ten.", "Gulmohar House"),
        ("The dinner was at 17 Lodi Road.", "17 Lodi Road"),
        ("The dinner was at 17, Lodi Road.", "17 Lodi Road"),
        ("He checked into Hotel Blue Lagoon on Monday.", "Hotel Blue Lagoon"),
        ("The MLAs were lodged at the Green Meadows resort.", "Green Meadows resort"),
        ("They met at the Kaveri guest house.", "Kaveri guest house"),
        ("They met at 21 Janpath on Monday.", "21 Janpath"),
        ("The MLAs sat at hotel Redwood till late.", "hotel Redwood"),
        ("He was seen at Morning View Cottage.", "Morning View Cottage"),
        ("Sharad Pawar's Kasturba Marg home was full.", "Kasturba Marg"),
        ("Uddhav Thackeray Reaches Raj Bhavan", "Raj Bhavan"),
        ("They sat at the Nandanvan bungalow.", "Nandanvan"),
    ],
)
def test_a_building_or_street_is_found_by_the_word_that_names_it(text: str, name: str) -> None:
    assert venues(text) == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("नेता गंगा भवन में मिले।", "Ganga Bhavan"),
        ("सोमवार को होटल सागर में बैठक हुई।", "Hotel Sagar"),
        ("विधायक सागर होटल में रुके हैं।", "Sagar Hotel"),
        ("वे सात, अशोक रोड पर मिले।", "7 Ashok Road"),
        ("वे 7 अशोक रोड पर मिले।", "7 Ashok Road"),
        ("वे राजभवन पहुंचे।", "Raj Bhavan"),
        ("वे नर्मदा बंगले पर मिले।", "Narmada"),
        ("वे स्टेट गेस्ट हाउस में मिले।", "State Guest House"),
    ],
)
def test_in_hindi_too_and_its_name_is_written_in_latin_letters(text: str, name: str) -> None:
    assert venues(text, "hi") == [name]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The Lower House met on Monday.", "en"),
        ("They met at a hotel in the city.", "en"),
        ("The Patna guest house was full.", "en"),
        ("It took the long road and a hotel.", "en"),
        ("The National Research Centre said so.", "en"),
        ("विधायक एक निजी होटल में रुके।", "hi"),
        ("विधायक पांच सितारा होटल में रुके।", "hi"),
        ("वे मुख्यमंत्री निवास पहुंचे।", "hi"),
        ("दोनों सदन स्थगित हुए।", "hi"),
    ],
)
def test_what_has_no_name_of_its_own_is_none(text: str, language: str) -> None:
    assert venues(text, language) == []


def test_a_venue_that_the_reference_knows_by_another_name_is_that_one() -> None:
    text = "शरद पवार सोमवार को सात, रेसकोर्स रोड पर नरेंद्र मोदी से मिले।"
    assert place(text, "hi") == "7 Lok Kalyan Marg"
    assert place("Sharad Pawar met Sonia Gandhi at 10, Janpath on Monday.") == "10 Janpath"


@pytest.mark.parametrize(
    ("text", "language", "where"),
    [
        ("Sharad Pawar met Sonia Gandhi at Gulmohar House on Monday.", "en", "Gulmohar House"),
        ("Sharad Pawar met Sonia Gandhi at Hotel Pearl on Monday.", "en", "Hotel Pearl"),
        ("Narendra Modi met Vladimir Putin in Moscow on Monday.", "en", "Moscow"),
        ("Sharad Pawar met Sonia Gandhi in Baramati on Monday.", "en", "Baramati"),
        ("शरद पवार ने सोमवार को होटल सागर में सोनिया गांधी से मुलाकात की।", "hi", "Hotel Sagar"),
        ("शरद पवार ने सोमवार को राजभवन में सोनिया गांधी से मुलाकात की।", "hi", "Raj Bhavan"),
        ("नरेंद्र मोदी ने सोमवार को मॉस्को में व्लादिमीर पुतिन से मुलाकात की।", "hi", "Moscow"),
    ],
)
def test_a_meeting_takes_place_where_its_sentence_says(
    text: str, language: str, where: str
) -> None:
    assert place(text, language) == where


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Back from Delhi, Sharad Pawar met Uddhav Thackeray on Monday.", "en"),
        ("Sharad Pawar, who had flown in from Delhi, met Uddhav Thackeray on Monday.", "en"),
        ("Sharad Pawar met Uddhav Thackeray on Monday before leaving for Delhi.", "en"),
        ("Fresh from a tour of Nagpur, Sharad Pawar met Uddhav Thackeray on Monday.", "en"),
        ("दिल्ली से लौटे शरद पवार ने सोमवार को उद्धव ठाकरे से मुलाकात की।", "hi"),
        ("दिल्ली रवाना होने से पहले शरद पवार सोमवार को उद्धव ठाकरे से मिले।", "hi"),
    ],
)
def test_where_somebody_came_from_or_went_is_not_where_they_met(text: str, language: str) -> None:
    assert place(text, language) is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Sharad Pawar met Uddhav Thackeray in Mumbai. Nana Patole stayed back in Nagpur.",
            "en",
        ),
        ("सोमवार को मुंबई में शरद पवार उद्धव ठाकरे से मिले। नाना पटोले नागपुर में ही रहे।", "hi"),
    ],
)
def test_whoever_stayed_in_another_town_was_not_there(text: str, language: str) -> None:
    article = read_text(text, published="2023-06-13", language=language)
    (meeting,) = extract(article).meetings
    assert meeting.place is not None
    assert meeting.place.value == "Mumbai"
    assert "Nana Patole" not in {claim.value.name for claim in meeting.participants}


@pytest.mark.parametrize(
    "text",
    [
        "Sharad Pawar drove straight to Uddhav Thackeray, and the two compared notes on Monday.",
        "Sharad Pawar walked across to Uddhav Thackeray, where both talked things over on Monday.",
        "Sharad Pawar drove over to Uddhav Thackeray. The two exchanged notes on Monday.",
        "शरद पवार सोमवार को सीधे उद्धव ठाकरे के पास गए और दोनों में लंबी बात हुई।",
    ],
)
def test_who_goes_to_somebody_and_talks_with_him_meets_him(text: str) -> None:
    language = "en" if text.isascii() else "hi"
    (meeting,) = extract(read_text(text, published="2023-06-13", language=language)).meetings
    assert {claim.value.name for claim in meeting.participants} == {
        "Sharad Pawar",
        "Uddhav Thackeray",
    }


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("Mamata Banerjee met Sharad Pawar at the house of BJP leader Nitin Gadkari.", "Gadkari"),
        ("Mamata Banerjee met Sharad Pawar at the home of Nitin Gadkari on Monday.", "Gadkari"),
    ],
)
def test_the_house_of_somebody_is_that_ones_residence(text: str, where: str) -> None:
    assert place(text) == f"Nitin {where}'s residence"


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("Sharad Pawar met Sonia Gandhi at Shivanagari on Monday.", "Shivanagari"),
        ("Sharad Pawar met Sonia Gandhi on Monday in Kala Tibba, sources said.", "Kala Tibba"),
        ("Sharad Pawar met Sonia Gandhi, still in Government, on Monday.", None),
        ("Sharad Pawar met Sonia Gandhi, then in Opposition, on Monday.", None),
        ("Sharad Pawar spoke in Urdu. He met Sonia Gandhi on Monday.", None),
    ],
)
def test_a_town_that_no_list_has_is_one_by_being_somewhere_to_be(
    text: str, where: str | None
) -> None:
    assert place(text) == where


def test_a_residence_is_named_by_its_street_or_by_whose_it_is() -> None:
    text = "Sharad Pawar met Sonia Gandhi at Kamal Nath's Kasturba Road residence on Monday."
    assert venues(text) == ["Kasturba Road"]
    assert place(text) == "Kasturba Road"


def test_a_home_is_at_the_street_that_is_told_beside_it() -> None:
    assert place("Sharad Pawar met Sonia Gandhi at his Lodi Road home.") == "Lodi Road"
    hindi = "सोमवार को शरद पवार ने अपने लोधी रोड स्थित घर में राहुल गांधी से बातचीत की।"
    assert place(hindi, "hi") == "Lodhi Road"


@pytest.mark.parametrize(
    "after",
    [
        "before the latter flew to Delhi",
        "before leaving for Kolkata",
        "before Tagore left for Delhi",
    ],
)
def test_where_one_of_them_went_afterwards_is_not_where_they_met(after: str) -> None:
    text = f"Revanth Reddy met Manickam Tagore at Gandhi Bhavan on Monday {after}."
    assert place(text) == "Gandhi Bhavan"
    assert place(text.replace("at Gandhi Bhavan ", "")) is None


@pytest.mark.parametrize(
    "where",
    [
        "the latter's Vasant Kunj residence in New Delhi",
        "his Vasant Kunj flat in New Delhi",
        "Jayant Chaudhary's Banjara Hills house in Hyderabad",
    ],
)
def test_what_stands_before_a_home_is_a_part_of_the_town_and_nobody(where: str) -> None:
    text = f"Akhilesh Yadav met Jayant Chaudhary at {where} on Monday."
    assert place(text) == "Jayant Chaudhary's residence"


@pytest.mark.parametrize(
    "text",
    [
        "Sharad Pawar met V. P. Singh at the former Prime Minister's residence on Monday.",
        "Sharad Pawar called on V. P. Singh at the former prime minister's home on Monday.",
    ],
)
def test_a_former_minister_who_is_called_on_is_at_home_and_not_in_office(text: str) -> None:
    assert place(text) == "V. P. Singh's residence"


def test_a_home_that_is_told_to_be_in_another_town_is_not_the_official_one() -> None:
    report = read_text(
        "Girish Mahajan called on Eknath Shinde at his Thane residence on Monday.",
        published="2024-12-03",
        language="en",
    )
    (meeting,) = extract(report).meetings
    assert meeting.place is not None
    assert meeting.place.value == "Eknath Shinde's residence"


@pytest.mark.parametrize("where", ["a Worli hotel", "his Bhondsi farm", "an Aluva guest house"])
def test_one_hotel_or_farm_of_many_has_no_name(where: str) -> None:
    assert venues(f"They met at {where} yesterday.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Sharad Pawar called on Sonia Gandhi at the former's residence on Monday.",
        "Sonia Gandhi met Sharad Pawar over tea in the Pawar drawing room on Monday.",
        "Sharad Pawar, at whose flat they sat for an hour, met Sonia Gandhi on Monday.",
        "Sonia Gandhi met Sharad Pawar in his drawing room on Monday.",
        "Sonia Gandhi met Sharad Pawar at the Kasturba Marg apartment of Sharad Pawar on Monday.",
    ],
)
def test_a_home_may_be_named_by_a_room_or_by_whose_it_is(text: str) -> None:
    assert place(text) == "Sharad Pawar's residence"


@pytest.mark.parametrize(
    "text",
    [
        "सोमवार को शरद पवार ने अपने यहां राहुल गांधी और ममता बनर्जी के साथ बैठक की।",
        "सोमवार को शरद पवार ने अपने दिल्ली स्थित घर में राहुल गांधी से बातचीत की।",
        "सोमवार को राहुल गांधी शरद पवार के मकान पर उनसे मिले।",
        "सोमवार को शरद पवार ने राहुल गांधी को अपने ड्राइंग रूम में बुलाकर बात की।",
        "सोमवार को राहुल गांधी ने शरद पवार से उनके दिल्ली वाले फ्लैट पर मुलाकात की।",
    ],
)
def test_a_home_may_be_named_by_a_room_or_by_whose_it_is_in_hindi(text: str) -> None:
    assert place(text, "hi") == "Sharad Pawar's residence"


def test_the_chief_ministers_home_is_that_of_who_holds_the_office() -> None:
    text = "मुख्यमंत्री अशोक गहलोत ने सोमवार को मुख्यमंत्री आवास पर सचिन पायलट से मुलाकात की।"
    assert place(text, "hi") == "Ashok Gehlot's residence"


def test_a_street_called_after_a_building_is_not_that_building() -> None:
    text = "Sonia Gandhi met Sharad Pawar at 7 Teen Murti Lane on Monday."
    assert place(text) == "7 Teen Murti Lane"


def test_a_building_of_a_common_name_is_the_known_one_only_in_its_city() -> None:
    text = "{}: Bhupesh Baghel met T S Singh Deo at Rajiv Bhawan on Monday."
    assert place(text.format("Shimla")) == "Rajiv Bhawan"
    assert place(text.format("Raipur")) == "Rajiv Bhawan, Raipur"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Sharad Pawar met Mallikarjun Kharge at the latter's home in New Delhi on Monday.", "en"),
        ("सोमवार को शरद पवार ने मल्लिकार्जुन खरगे से उनके दिल्ली स्थित आवास पर मुलाकात की।", "hi"),
    ],
)
def test_the_city_of_a_home_is_told_beside_it(text: str, language: str) -> None:
    article = read_text(text, published="2023-06-13", language=language)
    (meeting,) = extract(article).meetings
    assert meeting.place and meeting.place.value == "Mallikarjun Kharge's residence"
    assert meeting.city and meeting.city.value == "New Delhi"
    assert meeting.city.evidence[0].quote in text
    corpus = read(article)
    assert len(corpus.meetings.at("Delhi")) == len(corpus.meetings.at("दिल्ली")) == 1
    assert not corpus.meetings.at("Patna")


def test_a_city_is_not_that_of_a_home_beside_which_two_are_told() -> None:
    text = (
        "Sharad Pawar flew to Patna and met Mallikarjun Kharge at his home in New Delhi on Monday."
    )
    meetings = extract(read_text(text, published="2023-06-13")).meetings
    assert meetings
    assert all(meeting.city is None for meeting in meetings)


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        (
            "Sonia Gandhi met Ashok Gehlot at the AICC headquarters on Monday.",
            "en",
            "24 Akbar Road",
        ),
        (
            "Narendra Modi met Amit Shah and others of the BJP at the party headquarters on Monday.",
            "en",
            "6A Deen Dayal Upadhyaya Marg",
        ),
        ("Amit Shah met Nitish Kumar at the party headquarters in Patna on Monday.", "en", "Patna"),
        (
            "सोमवार को भाजपा मुख्यालय में अमित शाह ने जेपी नड्डा के साथ बैठक की।",
            "hi",
            "6A Deen Dayal Upadhyaya Marg",
        ),
    ],
)
def test_a_partys_headquarters_are_where_it_had_them_then(
    text: str, language: str, name: str
) -> None:
    assert place(text, language) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("वे 8 जनपथ में मिले।", "8 Janpath"),
        ("बैठक विधान भवन में हुई।", "Vidhan Bhavan"),
        ("वे गंगा अस्पताल में मिले।", "Ganga Hospital"),
        ("बैठक वाई. बी. गंगा सेंटर में हुई।", "Y. B. Ganga Centre"),
        ("बैठक वाई बी गंगा सेंटर में हुई।", "Y. B. Ganga Centre"),
    ],
)
def test_hospitals_numbers_and_initials_are_read_in_hindi(text: str, name: str) -> None:
    assert venues(text, "hi") == [name]


def test_a_word_between_owner_and_house_is_part_of_no_building() -> None:
    text = "शरद पवार सोमवार को उद्धव ठाकरे से मिले। वे ठाकरे के अलकापेट निवास पर एक घंटे रहे।"
    assert venues(text, "hi") == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Sharad Pawar met Narendra Modi at the Prime Minister's house on Monday.", "en"),
        ("Sharad Pawar met Narendra Modi at Modi's residence on Monday.", "en"),
        ("शरद पवार ने सोमवार को प्रधानमंत्री निवास पर नरेंद्र मोदी से मुलाकात की।", "hi"),
    ],
)
def test_the_prime_ministers_home_is_known_by_its_address(text: str, language: str) -> None:
    assert place(text, language) == "7 Lok Kalyan Marg"


def test_a_building_called_after_somebody_dead_is_a_place() -> None:
    text = "शरद पवार सोमवार को कुशाभाऊ ठाकरे परिसर में अजित पवार से मिले।"
    article = read_text(text, published="2023-06-13", language="hi")
    (meeting,) = extract(article).meetings
    assert meeting.place is not None
    assert meeting.place.value.endswith("Parisar")
    assert {claim.value.name for claim in meeting.participants} == {"Sharad Pawar", "Ajit Pawar"}


def test_the_partys_headquarters_are_those_of_the_party_of_those_who_meet() -> None:
    text = "Amit Shah met J. P. Nadda at the party headquarters on Monday."
    assert place(text) == "6A Deen Dayal Upadhyaya Marg"


def test_a_home_of_somebody_who_is_described_is_that_ones() -> None:
    text = (
        "Sharad Pawar met Ajit Pawar at the Ganga Nagar house of veteran editor Uddhav Thackeray."
    )
    assert place(text) == "Uddhav Thackeray's residence"


def test_the_home_of_one_who_met_several_is_his_own() -> None:
    text = "Tejashwi Yadav met Mukesh Sahani and Dipankar Bhattacharya at his residence in Patna."
    (meeting,) = extract(read_text(text, published="2024-06-12")).meetings
    assert meeting.host is not None and meeting.host.value.name == "Tejashwi Yadav"
    assert meeting.place is not None and meeting.place.value == "Tejashwi Yadav's residence"


def test_who_calls_on_several_is_not_at_home() -> None:
    text = (
        "Nitish Kumar called on Mukesh Sahani and Dipankar Bhattacharya at his residence in Patna."
    )
    (meeting,) = extract(read_text(text, published="2024-06-12")).meetings
    assert meeting.host is None or meeting.host.value.name != "Nitish Kumar"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Sonia Gandhi met Sharad Pawar at the Congress headquarters in New Delhi.",
            "24 Akbar Road",
        ),
        ("Sonia Gandhi met Sharad Pawar at the Congress headquarters in Patna.", "Patna"),
        ("सोनिया गांधी ने दिल्ली स्थित कांग्रेस मुख्यालय में शरद पवार से मुलाकात की।", "24 Akbar Road"),
        ("सोनिया गांधी ने पटना स्थित कांग्रेस मुख्यालय में शरद पवार से मुलाकात की।", "Patna"),
    ],
)
def test_a_partys_headquarters_lie_in_the_town_beside_which_they_are_named(
    text: str, name: str
) -> None:
    assert place(text, "en" if text.isascii() else "hi") == name


@pytest.mark.parametrize(
    "text",
    [
        "Sharad Pawar met Sonia Gandhi at his residence, 21 Ganga Road, on Monday.",
        "Sharad Pawar met Sonia Gandhi at his residence at 21 Ganga Road on Monday.",
        "Sharad Pawar met Sonia Gandhi at his 21 Ganga Road residence on Monday.",
        "शरद पवार सोमवार को 21 गंगा रोड स्थित अपने आवास पर सोनिया गांधी से मिले।",
    ],
)
def test_a_home_whose_number_is_told_is_named_by_its_address(text: str) -> None:
    assert place(text, "en" if text.isascii() else "hi") == "21 Ganga Road"


@pytest.mark.parametrize(
    "text",
    [
        "Sharad Pawar met Mallikarjun Kharge on Monday. They sat at Kharge's residence till ten.",
        "शरद पवार सोमवार को मल्लिकार्जुन खरगे से मिले। दोनों खरगे के आवास पर दस बजे तक बैठे।",
    ],
)
def test_a_home_told_by_its_owner_is_that_ones_though_he_is_known_to_live_somewhere(
    text: str,
) -> None:
    assert place(text, "en" if text.isascii() else "hi") == "Mallikarjun Kharge's residence"


@pytest.mark.parametrize(
    "text",
    [
        "Sharad Pawar and Ajit Pawar met at Nitin Gadkari's residence on Monday.",
        "Sharad Pawar met Ajit Pawar at the residence of Nitin Gadkari on Monday.",
        "Talks between Sharad Pawar and Ajit Pawar were held on Monday at Nitin Gadkari's home.",
        "The meeting between Sharad Pawar and Ajit Pawar took place at the home of Nitin Gadkari.",
        "शरद पवार ने सोमवार को नितिन गडकरी के आवास पर अजित पवार से मुलाकात की।",
        "नितिन गडकरी के आवास पर सोमवार को शरद पवार और अजित पवार के बीच बैठक हुई।",
    ],
)
def test_at_whose_home_two_others_meet_need_not_be_there(text: str) -> None:
    language = "en" if text.isascii() else "hi"
    (meeting,) = extract(read_text(text, published="2023-06-13", language=language)).meetings
    assert {claim.value.name for claim in meeting.participants} == {"Sharad Pawar", "Ajit Pawar"}
    assert meeting.place is not None and meeting.place.value == "Nitin Gadkari's residence"


_AT_SHETTARS = "Prahlad Joshi and Dharmendra Pradhan will meet at his Hubballi home on Thursday."
_AT_NADDAS = "On Monday the legislators called on J P Nadda at his house, with Ram Madhav there."


@pytest.mark.parametrize(
    ("text", "where"),
    [
        (f"Jagadish Shettar gave his party a week. {_AT_SHETTARS}", "Jagadish Shettar"),
        (f"Amit Shah had seen them on Sunday. {_AT_NADDAS}", "J. P. Nadda"),
        ("Kamal Nath and Ahmed Patel met Donkupar Roy at his house on Monday.", "Donkupar Roy"),
    ],
)
def test_his_home_is_that_of_one_called_on_and_of_none_of_several(text: str, where: str) -> None:
    meetings = extract(read_text(text, published="2023-06-13")).meetings
    assert [m.place and m.place.value for m in meetings][-1] == f"{where}'s residence"


def test_a_home_may_be_named_by_the_way() -> None:
    text = "Nitish Kumar met Naveen Patnaik on Monday at the latter's residence, Naveen Niwas."
    assert place(text) == "Naveen Niwas"
    text = "Sharad Pawar met Nitish Kumar on Monday at the latter's residence, Gulmohar House."
    assert place(text) == "Gulmohar House"


def test_a_house_called_by_letters_is_written_by_them() -> None:
    assert venues("वे एकेजी सेंटर में मिले।", "hi") == ["AKG Centre"]


def corpus_of(text: str, language: str) -> Corpus:
    return read(read_text(text, published="2023-06-13", language=language))


@pytest.mark.parametrize(
    ("text", "language", "city"),
    [
        ("MUMBAI: Sharad Pawar met Nana Patole at 7 Pine Road here on Monday.", "en", "Mumbai"),
        ("PATNA: Nana Patole met Anand Sharma at his residence on Monday.", "en", "Patna"),
        (
            "RANCHI: Nana Patole met Anand Sharma at Inn Road here on Monday. He flew to Delhi.",
            "en",
            "Ranchi",
        ),
        (
            "Nana Patole reached Ranchi on Monday. He met Anand Sharma at the latter's residence.",
            "en",
            "Ranchi",
        ),
        ("मुंबई: शरद पवार ने सोमवार को नाना पटोले से होटल सनराइज में मुलाकात की।", "hi", "Mumbai"),
        (
            "रांची। नाना पटोले सोमवार को यहां आनंद शर्मा से उनके आवास पर मिले। शर्मा दिल्ली पहुंचे।",
            "hi",
            "Ranchi",
        ),
    ],
)
def test_a_house_lies_in_the_city_reported_from_or_the_only_one(
    text: str, language: str, city: str
) -> None:
    corpus = corpus_of(text, language)
    (meeting,) = corpus.meetings.at(city)
    found = meeting.reports[0].city
    assert found and found.value == city
    assert found.inferred
    assert "city" in found.why


@pytest.mark.parametrize(
    ("text", "language"),
    [
        # he is known to live in another city
        ("PATNA: Nana Patole met Uddhav Thackeray at his residence on Monday.", "en"),
        ("पटना: नाना पटोले ने सोमवार को उद्धव ठाकरे से उनके आवास पर मुलाकात की।", "hi"),
        # the building is
        ("PATNA: Nana Patole met Anand Sharma at 10 Janpath on Monday.", "en"),
        # he had gone elsewhere
        (
            "PATNA: Nana Patole went to Ranchi on Monday. He met Anand Sharma at his residence.",
            "en",
        ),
        ("पटना: नाना पटोले सोमवार को रांची गए। वहां आनंद शर्मा के आवास पर उनसे मुलाकात की।", "hi"),
    ],
)
def test_a_house_elsewhere_is_not_in_the_city_reported_from(text: str, language: str) -> None:
    corpus = corpus_of(text, language)
    assert corpus.meetings
    assert not corpus.meetings.at("Patna")


@pytest.mark.parametrize("headline", ["लालू से मिले नीतीश", "लालू से मुलाकात", "नीतीश पटना में"])
def test_whose_home_is_meant_does_not_hang_on_the_headline(headline: str) -> None:
    body = "नीतीश कुमार ने सोमवार को लालू प्रसाद से उनके आवास पर मुलाकात की।"
    assert place(f"{headline}\n\n{body}", "hi") == "Lalu Prasad Yadav's residence"


@pytest.mark.parametrize(
    ("house", "name"),
    [
        ("हरियाणा भवन", "Haryana Bhawan"),
        ("कर्नाटक भवन", "Karnataka Bhavan"),
        ("उत्तर प्रदेश भवन", "Uttar Pradesh Bhawan"),
        ("पंजाब कांग्रेस भवन", "Punjab Congress Bhawan"),
        ("सह्याद्री अतिथि गृह", "Sahyadri Guest House"),
        ("सम्राट अशोक कन्वेंशन केंद्र", "Samrat Ashok Convention Centre"),
        ("त्यागराज मार्ग", "Thyagaraj Marg"),
        ("होटल ताज", "Hotel Taj"),
        ("हॉली लॉज", "Holly Lodge"),
        ("ओकओवर", "Oakover"),
        ("सागर बंगले", "Sagar bungalow"),
        ("टीएमसी भवन", "Trinamool Bhavan"),
    ],
)
def test_hindi_houses_are_called_as_english_papers_call_them(house: str, name: str) -> None:
    text = f"राहुल गांधी ने सोमवार को {house} में अखिलेश यादव और तेजस्वी यादव के साथ बैठक की।"
    assert place(text, "hi") == name


@pytest.mark.parametrize(
    ("head", "told", "name"),
    [
        (
            "हुड्डा के दरबार में जुटे विधायक",
            "सोमवार को हरियाणा भवन में भूपेंद्र सिंह हुड्डा से गोपाल कांडा मिले।",
            "Haryana Bhawan",
        ),
        (
            "नीतीश के घर जुटे नेता",
            "सोमवार को ज्ञान भवन में नीतीश कुमार और सम्राट चौधरी की बैठक हुई।",
            "Gyan Bhavan",
        ),
        (
            "नीतीश के घर जुटे नेता",
            "सोमवार को नीतीश कुमार और सम्राट चौधरी की बैठक हुई।",
            "Nitish Kumar's residence",
        ),
    ],
)
def test_a_house_that_the_report_names_goes_before_a_home_in_the_headline(
    head: str, told: str, name: str
) -> None:
    assert place(f"{head}\n\n{told}", "hi") == name
