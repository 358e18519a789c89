"""Persons named in full: known ones, namesakes, and persons whom the gazetteer lacks."""

from collections.abc import Callable

import pytest

from pollcorpus.extraction.document import Names
from pollcorpus.models import ActorKind

Ids = Callable[..., list[str]]
Read = Callable[..., Names]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Congress leader Shri Mallikarjun Kharge spoke.", "mallikarjun-kharge"),
        ("Congress president Mallikarjun Kahrge chaired it.", "mallikarjun-kharge"),
        ("BJP's Narendra Modiji spoke.", "narendra-modi"),
        ("कांग्रेस के केसी वेणुगोपाल ने कहा।", "kc-venugopal"),
        ("राष्ट्रपति व्लादिमीर पुतिन ने कहा।", "vladimir-putin"),
    ],
)
def test_known_persons_are_found_in_any_spelling(ids: Ids, text: str, person: str) -> None:
    assert f"person:{person}" in ids(text)


@pytest.mark.parametrize(
    "text",
    [
        "They met at Indira Gandhi Pratishthan in Lucknow.",
        "The Rajiv Gandhi Jan Awas Yojana was launched at Gandhi Maidan.",
        "Posters for Kanshi Ram's Parinirvan Diwas went up.",
        "वे इंदिरा गांधी भवन पहुंचे।",
        "अटल बिहारी वाजपेयी स्टेडियम में सभा हुई।",
    ],
)
def test_buildings_schemes_and_commemorations_name_nobody(ids: Ids, text: str) -> None:
    assert [i for i in ids(text) if i.startswith("person:")] == []


def test_a_known_name_inside_a_longer_one_is_somebody_else(ids: Ids) -> None:
    assert ids("Actor-turned-candidate Dharmendra Khatana filed papers.") == [
        "person:found/dharmendra-khatana"
    ]


def test_a_frequent_name_without_party_or_state_is_not_the_politician(ids: Ids) -> None:
    assert ids("Shopkeeper Rajesh Kumar said the road was closed.") == ["person:found/rajesh-kumar"]
    political = "Bihar Congress president Rajesh Kumar said the Congress would fight in Bihar."
    assert "person:rajesh-kumar-bihar-congress" in ids(political)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("ANSU president Tubin Darang spoke to reporters.", "Tubin Darang"),
        ("Hetal Barot, a prominent farmers' leader, was inducted.", "Hetal Barot"),
        ("Justice MQ Rahim heard the matter.", "M. Q. Rahim"),
        (
            "The JMM's Binod Murmu and Sudhir Kerketta Sonu stood beside him.",
            "Sudhir Kerketta Sonu",
        ),
        ("Prime Minister of Freedonia Rufus Firefly resigned.", None),
        ("Tolen Marak was down with dengue.", "Tolen Marak"),
        ("Tolen Marak accompanied him.", "Tolen Marak"),
        ("Tolen Marak sent his regrets.", "Tolen Marak"),
        ("The meeting was attended by Tolen Marak.", "Tolen Marak"),
        ("Tolen Marak didn't turn up.", "Tolen Marak"),
        ("Tolen Marak, however, has left for Tura.", "Tolen Marak"),
        ("Tolen Marak of Resubelpara did not attend.", "Tolen Marak"),
        ("Tolen Marak's absence was noticed.", "Tolen Marak"),
        ("Tolen Marak, another hopeful, was away.", "Tolen Marak"),
        ("The two who did not turn up were Tolen Marak and a minister.", "Tolen Marak"),
        ("The chair kept for Tolen Marak was empty.", "Tolen Marak"),
        ("All of them came, barring Tolen Sangma.", "Tolen Sangma"),
        ("K.T. Hassan, the front's convener, could not come.", "K. T. Hassan"),
        ("विधायक ढोलू मेहतर ने कहा।", "Dholu Mehtar"),
        ("सांसद रामनरेश चेल्लप्पन ने कहा।", "Ramnaresh Chellappan"),
    ],
)
def test_unknown_persons_are_found_by_the_words_around_them(
    read: Read, text: str, label: str | None
) -> None:
    found = [m.actor for m in read(text).mentions if m.actor and not m.actor.known]
    assert all(actor.id.startswith("person:found/") for actor in found)
    if label:
        assert label in [actor.name for actor in found]


@pytest.mark.parametrize(
    "text",
    [
        "Morgan Stanley said the Red Sea crisis would hurt Tata Motors.",
        "The Organic World, a chain, opened on Salt Lake Road.",
        "Tata Motors was held up by a strike.",
        "The meeting in Hassan was attended by workers.",
        "Vande Bharat was among those trains.",
        "The Central University of Kerala did not attend.",
        "Bank of Baroda did not come forward.",
        "All roads are open, barring Salt Lake Road.",
        "The Times of Bharat Express reported from Los Angeles, where it rained.",
        "नेता बहुमत जुटाने के लिए विधायक दल की बैठक में पहुंचे।",
        "अध्यक्ष पद के लिए चुनाव प्रक्रिया शुरू हुई।",
        "मंत्री परिषद के सदस्य जिला मुख्यालय पहुंचे।",
    ],
)
def test_firms_places_and_common_words_are_no_persons(ids: Ids, text: str) -> None:
    assert [i for i in ids(text) if i.startswith("person:")] == []


def test_neighbours_in_a_list_of_persons_are_persons(read: Read) -> None:
    text = "Rahul Gandhi, Zorawar Bhimte and Mallikarjun Kharge attended the Congress meeting."
    assert "Zorawar Bhimte" in [m.actor.name for m in read(text).mentions if m.actor]


def test_seats_part_no_list_of_persons(read: Read) -> None:
    text = "Zorawar Bhimte of Manvi, Gulfam Kolhe of Sindhanur and Tolen Marak were present."
    found = [m.actor.name for m in read(text).mentions if m.actor]
    assert {"Zorawar Bhimte", "Gulfam Kolhe", "Tolen Marak"} <= {*found}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Gulfam Zorawarkar and Mallikarjun Kharge left early.", "Gulfam Zorawarkar"),
        ("The party sent Anil Bhimteke in his place.", "Anil Bhimteke"),
        ("The papers were kept by Anil Bhimteke.", "Anil Bhimteke"),
        ("He was followed by B V Bhimteke in the evening.", "B. V. Bhimteke"),
        ("The Congress's state president, Gulfam Zorawarkar, was there.", "Gulfam Zorawarkar"),
        ("With him was Gulfam Zorawarkar of the Congress.", "Gulfam Zorawarkar"),
        ("With him was Gulfam Zorawarkar from the CPI(M).", "Gulfam Zorawarkar"),
        ("JD(U) president Rajiv Ranjan Singh 'Lalan' met Nitish Kumar.", "Rajiv Ranjan Singh"),
    ],
)
def test_names_are_read_without_a_post_beside_them(read: Read, text: str, name: str) -> None:
    assert name in [m.actor.name for m in read(text).mentions if m.actor]


@pytest.mark.parametrize(
    "text",
    [
        "Yesterday Bhimteke won. Meanwhile Zorawarkar lost.",
        "She took an M.Phil in history and an interest in Durga Puja.",
        "The partner, director, Enercomp Fasteners, left GHS Bolung.",
        "Sunrise over the Congress Bhavan of the Congress.",
    ],
)
def test_words_that_open_a_sentence_are_no_forenames(ids: Ids, text: str) -> None:
    assert [i for i in ids(text) if i.startswith("person:")] == []


def test_a_likely_name_is_nobody_who_is_spelled_otherwise(read: Read) -> None:
    names = [m.actor.name for m in read("The match went to Prashant Kaisare.").mentions if m.actor]
    assert names == ["Prashant Kaisare"]


def test_lists_of_candidates_name_persons_not_places(read: Read) -> None:
    english = "The AAP list:\n\nAsandh: Gurdev Kamra\nBadli: Ranbir Tokas\nBeri: Sonu Ahlaw\n"
    hindi = "पार्टी की सूची:\n\nअराक्कोनम - के. बालकुमार\nधर्मपुरी - अरसंगम\nसलेम - एन. अन्नादुरई\n"
    found = [[m.text for m in read(t).mentions if m.rule == "discovered"] for t in (english, hindi)]
    assert found[0] == ["Gurdev Kamra", "Ranbir Tokas", "Sonu Ahlaw"]
    assert found[1] == ["के. बालकुमार", "अरसंगम", "एन. अन्नादुरई"]


def test_the_same_unknown_person_gets_one_slug_from_both_scripts(ids: Ids) -> None:
    english = ids("Congress leader Ramnaresh Kushwaha spoke.")
    hindi = ids("कांग्रेस नेता रामनरेश कुशवाहा ने कहा।")
    assert [i for i in english if "found" in i] == [i for i in hindi if "found" in i]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("राहुल गांधी संसद पहुंचे।", 1),
        ("राहुल गांधी कांग्रेस के नेता हैं।", 1),
        ("राहुल गांधी टीम के साथ आए।", 1),
        ("राहुल गांधी विश्वविद्यालय में सभा हुई।", 0),
        ("राहुल गांधी बैंक में चोरी हुई।", 0),
    ],
)
def test_a_body_after_a_name_takes_the_name_away_only_as_a_part_of_its_own(
    ids: Ids, text: str, count: int
) -> None:
    assert ids(text).count("person:rahul-gandhi") == count


def test_letters_of_an_office_are_no_initials(ids: Ids) -> None:
    found = ids("Deputy CM Ajit Pawar spoke for the NCP.", "2024-03-20")
    assert "person:ajit-pawar" in found
    assert not any("found" in ident for ident in found)


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("कांग्रेस के नेता अधीर बाबू ने कहा। अधीर रंजन चौधरी बैठक में थे।", "adhir-ranjan-chowdhury"),
        ("राहुल गांधी और प्रियंका आ रहे हैं। प्रियंका गांधी बोलेंगी।", "priyanka-gandhi-vadra"),
    ],
)
def test_respects_and_verbs_are_no_part_of_a_name(ids: Ids, text: str, person: str) -> None:
    found = ids(text)
    assert f"person:{person}" in found
    assert not any("found/" in i for i in found)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("बैठक में देबीर प्रसाद मिश्र समेत कई लोग थे।", "देबीर प्रसाद मिश्र"),
        ("आप के अमित पालनेकर के लिए वोट मांगा।", "अमित पालनेकर"),
        ("कांग्रेस के अजीत शुक्ला ने कहा।", "अजीत शुक्ला"),
        ("द्रमुक के अन्निमल शिवाकर को बढ़त मिली।", "अन्निमल शिवाकर"),
        ("राहुल गांधी, रा. सू. गवरेकर और मल्लिकार्जुन खरगे बैठक में थे।", "रा. सू. गवरेकर"),
        ("नीलेश राणकर पटना से लड़ेंगे।", None),
        ("प्रधान जी गिनाते रहे।", None),
        ("कांग्रेस की वार्ता युति टूटी तो थमी।", None),
    ],
)
def test_hindi_names_are_told_by_party_list_and_place(
    read: Read, text: str, label: str | None
) -> None:
    found = [m.text for m in read(text).mentions if m.rule == "discovered"]
    assert (found == [label]) if label else not any("पटना" in name for name in found)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Congress MLA Seethakka met reporters in Hyderabad.", "Seethakka"),
        ("The DMK sent minister Geethajeevan and two others.", "Geethajeevan"),
        ("N Rangasamy met BJP leader A Namassivayam in Puducherry.", "A. Namassivayam"),
        ("DMK minister I Thangapandian came late.", "I. Thangapandian"),
    ],
)
def test_a_post_makes_one_word_or_a_lone_initial_a_name(read: Read, text: str, name: str) -> None:
    named = {m.actor.name for m in read(text).mentions if m.kind is ActorKind.PERSON and m.actor}
    assert name in named


def test_a_post_makes_no_name_of_a_part_of_one_named_in_full(read: Read) -> None:
    text = "Danasari Seethakka met reporters. Minister Seethakka said the talks went well."
    named = {m.actor.name for m in read(text).mentions if m.kind is ActorKind.PERSON and m.actor}
    assert named == {"Danasari Seethakka"}


@pytest.mark.parametrize(
    "text",
    ["The BJP leader Tuesday said so.", "Minister A Day Late", "He sought the Deputy Speakership."],
)
def test_a_post_makes_no_name_of_a_common_word(read: Read, text: str) -> None:
    assert not [m for m in read(text).mentions if m.kind is ActorKind.PERSON]


@pytest.mark.parametrize("apostrophe", ["'", "\u2019"])
def test_a_letter_written_onto_a_name_is_part_of_it(read: Read, apostrophe: str) -> None:
    text = f"MLAs Yuri Alemao, Altone D{apostrophe}Costa, Carlos Alvares Ferreira, Digambar Kamat "
    text += f"and Cruz D{apostrophe}Silva came."
    found = {m.actor.name for m in read(text).mentions if m.actor is not None}
    assert found >= {"Altone D'Costa", "Carlos Alvares Ferreira", "Cruz D'Silva"}


def test_three_strange_words_with_capitals_in_a_list_of_things_are_nobody(ids: Ids) -> None:
    text = "The budget names the Green Corridor, Blue Harbour Quay, and the Ring Road."
    assert [i for i in ids(text) if i.startswith("person:")] == []


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("IPFT working president Prem Kumar Reang stayed back.", "Prem Kumar Reang"),
        ("It was attended by Manik Saha, Ratan Lal Nath and Prem Kumar Reang.", "Prem Kumar Reang"),
        ("Congress's Sanjay Singh Ngairangbam came.", "Sanjay Singh Ngairangbam"),
        ("Ministers K N Nehru, I Periyasamy and E V Velu came.", "I. Periyasamy"),
        ("Mamata Banerjee left, and A Namassivayam came.", "A. Namassivayam"),
        ("The BJP sent M. Chuba Ao and T.M. Lotha.", "M. Chuba Ao"),
        ("Haseeb Drabu, sacked from the ministry in March, was also missing.", "Haseeb Drabu"),
        ("Aleixo Reginaldo Lourenco was in attendance too.", "Aleixo Reginaldo Lourenco"),
        (
            "Sita Soren, the former minister's aunt, Lobin Hembrom and Chamra Linda left.",
            "Chamra Linda",
        ),
    ],
)
def test_a_person_is_told_by_where_the_name_stands(read: Read, text: str, label: str) -> None:
    assert label in [m.actor.name for m in read(text).mentions if m.actor]


def test_a_respectful_word_with_a_capital_is_no_surname(ids: Ids) -> None:
    assert "person:amit-shah" in ids("BJP's Amit Shah Ji met the delegation.")


@pytest.mark.parametrize(
    "text",
    [
        "Students of Class X. Later they met in Block B. Raja Garden was next.",
        "They discussed Rajiv Gandhi Saraniya, Indira Awas and other schemes.",
        "He drove to Vasant Smruti, the party's Dadar office, and waited.",
        "They sat in Madhav Kripa, a bungalow of the party.",
        "A Bihar leader and a Congress man, I Love Bihar posters in hand, came.",
        "Dozens came, who were in Guwahati, Assam Accord signatories and students.",
    ],
)
def test_what_only_stands_like_a_name_is_nobody(ids: Ids, text: str) -> None:
    assert [i for i in ids(text) if i.startswith("person:")] == []


def test_many_namesakes_in_the_states_leave_a_leader_known(ids: Ids) -> None:
    assert "person:akhilesh-yadav" in ids("About 60 people came to see Akhilesh Yadav.")
