"""Short names mean the one person introduced whom they fit, and nobody when two fit."""

from collections.abc import Callable

import pytest

from pollcorpus.extraction.document import Names

Read = Callable[..., Names]


def who(names: Names, text: str) -> list[str | None]:
    """The ids that the given words are resolved to."""
    return [m.actor.id if m.actor else None for m in names.mentions if m.text == text]


def test_a_surname_means_the_person_introduced(read: Read) -> None:
    names = read("Election strategist Prashant Kishor met leaders. Kishor gave a talk.")
    assert who(names, "Kishor") == ["person:prashant-kishor"]


def test_a_headline_may_use_a_name_before_it_is_introduced(read: Read) -> None:
    names = read("खड़गे बोले\n\nकांग्रेस अध्यक्ष मल्लिकार्जुन खड़गे ने कहा।")
    assert who(names, "खडगे") == ["person:mallikarjun-kharge"]


def test_two_persons_who_fit_leave_a_surname_open(read: Read) -> None:
    names = read("Sonia Gandhi and Rahul Gandhi of the Congress came. Gandhi spoke last.")
    assert who(names, "Gandhi") == [None]


def test_a_title_that_tells_the_gender_decides(read: Read) -> None:
    names = read("Sonia Gandhi and Rahul Gandhi of the Congress came. Mr Gandhi spoke last.")
    assert who(names, "Gandhi") == ["person:rahul-gandhi"]


@pytest.mark.parametrize(
    "text",
    [
        "Sonia Gandhi of the Congress came. The Gandhis and the Gandhi family left.",
        "कांग्रेस की सोनिया गांधी आईं। गांधी परिवार चला गया।",
    ],
)
def test_families_are_never_one_person(read: Read, text: str) -> None:
    assert {m.text for m in read(text).mentions if m.rule == "short name"} == set()


def test_singh_is_nobody_whose_middle_name_it_is(read: Read) -> None:
    names = read("Bhupinder Singh Hooda and AAP's Sanjay Singh spoke. Singh left the Congress out.")
    assert who(names, "Singh") == ["person:sanjay-singh-aap"]


@pytest.mark.parametrize("text", ["BJP sources said Modi would come.", "भाजपा ने कहा कि मोदी आएंगे।"])
def test_the_best_known_need_no_introduction_where_parties_are_named(read: Read, text: str) -> None:
    assert "person:narendra-modi" in [m.actor.id for m in read(text).mentions if m.actor]


def test_a_film_star_of_the_same_surname_is_not_the_politician(read: Read) -> None:
    names = read("Actor Kartik Modi signed a film. Modi will play a thief.")
    assert who(names, "Modi") == ["person:found/kartik-modi"]


def test_initials_of_a_nickname(read: Read) -> None:
    names = read("कांग्रेस ने प्रशांत किशोर से बात की। पीके ने हामी भरी।")
    assert who(names, "पीके") == ["person:prashant-kishor"]


@pytest.mark.parametrize(
    "text",
    [
        "विशेष विमान के पायलट दिल्ली पहुंचे। कांग्रेस नेता राहुल गांधी आए।",
        "राजस्थान में विमान के पायलट और चालक कांग्रेस नेता के साथ थे।",
    ],
)
def test_a_pilot_is_no_politician(read: Read, text: str) -> None:
    assert who(read(text), "पायलट") == []


def test_two_short_names_are_not_one_person(read: Read) -> None:
    names = read("नीतीश कुमार और अमित शाह की भाजपा से बात हुई। नीतीश शाह से मिलने आए।")
    assert who(names, "नीतीश") == ["person:nitish-kumar"]
    assert who(names, "शाह") == ["person:amit-shah"]


@pytest.mark.parametrize("rest", ["और नड्डा आए।", "के साथ बैठक हुई।", "मौजूद थे।", "पटना आए।"])
def test_shah_alone_is_the_one_introduced(read: Read, rest: str) -> None:
    names = read(f"भाजपा के अमित शाह पहुंचे। बैठक में शाह {rest}")
    assert who(names, "शाह") == ["person:amit-shah"]


@pytest.mark.parametrize(
    "text",
    [
        "Jana Sena chief Pawan Kalyan came. Kalyan said the TDP agreed.",
        "जन सेना के पवन कल्याण आए। कल्याण ने भाजपा से बात की।",
    ],
)
def test_a_surname_that_is_a_place_s_name_is_no_place(read: Read, text: str) -> None:
    names = read(text)
    assert "person:pawan-kalyan" in who(names, "Kalyan") + who(names, "कल्याण")
    assert names.places == ()


@pytest.mark.parametrize(
    "text",
    [
        "The VCK will contest Chidambaram and Villupuram.",
        "Congress's P Chidambaram came. The rally was in Chidambaram.",
    ],
)
def test_a_place_is_no_politician_of_that_name(read: Read, text: str) -> None:
    assert "Chidambaram" in [place.text for place in read(text).places]


@pytest.mark.parametrize(
    ("text", "short", "person"),
    [
        (
            "Nitish Kumar and Ramlal Kumar of the JD(U) came. Chief Minister Kumar spoke.",
            "Kumar",
            "person:nitish-kumar",
        ),
        (
            "NCP's Ajit Pawar and Sharad Pawar sat down. Deputy CM Pawar left first.",
            "Pawar",
            "person:ajit-pawar",
        ),
        (
            "Congress's Sonia Gandhi and Rahul Gandhi came. Gandhi said she was glad.",
            "Gandhi",
            "person:sonia-gandhi",
        ),
        (
            "कांग्रेस की सोनिया गांधी और राहुल गांधी साथ थे। गांधी वहां से आगे बोले।",
            "गांधी",
            "person:rahul-gandhi",
        ),
        (
            "कांग्रेस की सोनिया गांधी और राहुल गांधी साथ थे। गांधी बाद में बोलीं।",
            "गांधी",
            "person:sonia-gandhi",
        ),
        (
            "The SP's Akhilesh Yadav and the RJD's Tejashwi Yadav came. RJD leader Yadav spoke.",
            "Yadav",
            "person:tejashwi-yadav",
        ),
    ],
)
def test_office_gender_or_party_tells_which_of_two_is_meant(
    read: Read, text: str, short: str, person: str
) -> None:
    assert who(read(text, "2024-03-20"), short) == [person]


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("Congress's Sonia Gandhi and Rahul Gandhi came. Gandhi said voters were glad.", "Gandhi"),
        ("कांग्रेस की सोनिया गांधी और राहुल गांधी साथ थे। गांधी ने बातें कहीं।", "गांधी"),
        ("The SP's Akhilesh Yadav and Dimple Yadav came. SP leader Yadav spoke.", "Yadav"),
        ("Ramlal Kumar and Shamlal Kumar of the BJP came. Chief Minister Kumar spoke.", "Kumar"),
    ],
)
def test_what_two_share_leaves_a_short_name_open(read: Read, text: str, short: str) -> None:
    assert who(read(text, "2024-03-20"), short) == [None]


@pytest.mark.parametrize(
    "text",
    [
        "Netaji met Sonia Gandhi of the Congress in Lucknow on Monday.",
        "Captain met Amit Shah of the BJP in Chandigarh, Punjab, on Monday.",
        "Jaitley met Amit Shah of the BJP on Monday.",
        "Didi met Sonia Gandhi of the Congress in Kolkata. The TMC said so.",
        "सोमवार को लखनऊ में नेताजी ने कांग्रेस की सोनिया गांधी से मुलाकात की।",
        "जेटली ने सोमवार को भाजपा के अमित शाह से मुलाकात की।",
    ],
)
def test_a_nickname_of_many_and_a_short_form_of_the_dead_name_nobody(
    read: Callable[..., Names], text: str
) -> None:
    named = {m.actor.id for m in read(text, "2024-02-01").mentions if m.actor}
    assert "person:sonia-gandhi" in named or "person:amit-shah" in named
    assert not named & {
        "person:mulayam-singh-yadav",
        "person:amarinder-singh",
        "person:arun-jaitley",
        "person:mamata-banerjee",
    }


@pytest.mark.parametrize(
    ("text", "published", "who"),
    [
        ("Mulayam Singh Yadav led the SP. Netaji met Sonia Gandhi.", "2012-02-01", "Netaji"),
        (
            "Captain Amarinder Singh left. Captain met Amit Shah of the BJP.",
            "2022-10-01",
            "Captain",
        ),
        ("Jaitley met Amit Shah of the BJP on Monday.", "2016-02-01", "Jaitley"),
    ],
)
def test_a_nickname_names_whom_the_article_introduces(
    read: Callable[..., Names], text: str, published: str, who: str
) -> None:
    assert who in [m.text for m in read(text, published).mentions if m.actor]


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("Gandhi met Nitish Kumar of the JD(U) on Monday.", ["Gandhi"]),
        ("Pawar met Thackeray in Mumbai on Monday.", ["Pawar", "Thackeray"]),
        ("गांधी ने सोमवार को जदयू के नीतीश कुमार से मुलाकात की।", ["गांधी"]),
        ("They met at Gandhi Maidan on Monday.", []),
    ],
)
def test_the_bare_surname_of_a_political_family_is_left_open(
    read: Callable[..., Names], text: str, bare: list[str]
) -> None:
    assert [m.text for m in read(text, "2024-02-01").mentions if m.actor is None] == bare


def test_a_committee_tells_of_its_party_for_its_members(read: Callable[..., Names]) -> None:
    text = "The letter to the CWC was signed by Anand Sharma, P.J. Kurien and Milind Deora."
    named = {m.actor.id for m in read(text, "2020-08-24").mentions if m.actor}
    assert "person:anand-sharma" in named


@pytest.mark.parametrize(
    ("text", "word", "ident"),
    [
        # the verb agrees with whoever acts, and not with whom a case marks
        ("ममता बनर्जी दिल्ली में हैं। शरद पवार शाम को ममता से मिले।", "ममता", "mamata-banerjee"),
        ("कांग्रेस की सोनिया गांधी लौटीं। नेता रात को सोनिया के घर पहुंचे।", "सोनिया", "sonia-gandhi"),
        # nor with one of a list, in which one man is enough
        ("ममता बनर्जी दिल्ली में हैं। नीतीश कुमार और ममता साथ बैठे।", "ममता", "mamata-banerjee"),
        # surnames that are other words, too, and one of two letters
        ("कांग्रेस के सचिन पायलट आए। पायलट बुधवार को जयपुर जाएंगे।", "पायलट", "sachin-pilot"),
        ("कांग्रेस के गुलाम नबी आजाद आए। आजाद शाम को लौट गए।", "आजाद", "ghulam-nabi-azad"),
        ("जदयू के संजय झा आए। झा रविवार को पटना में थे।", "झा", "sanjay-jha"),
    ],
)
def test_a_hindi_short_name_is_the_person_introduced(
    read: Read, text: str, word: str, ident: str
) -> None:
    assert who(read(text), word)[-1:] == [f"person:{ident}"]


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        (
            "Vaiko met leaders of the DMK. Durai Vaiko will contest. Vaiko thanked them.",
            ["person:vaiko", "person:vaiko"],
        ),
        ("Durai Vaiko met leaders of the DMK. Vaiko thanked them.", [None]),
        ("वाइको ने द्रमुक के नेताओं से मुलाकात की। दुरई वाइको चुनाव लड़ेंगे।", ["person:vaiko"]),
    ],
)
def test_a_whole_name_is_not_taken_for_the_end_of_anothers(
    read: Read, text: str, ids: list[str | None]
) -> None:
    assert who(read(text), "Vaiko" if text.isascii() else "वाइको") == ids


def test_the_best_known_is_meant_before_a_relative_is_introduced(read: Read) -> None:
    names = read("Stalin met Congress leaders. His son Udhayanidhi Stalin of the DMK came too.")
    assert who(names, "Stalin")[0] == "person:mk-stalin"
    names = read("Udhayanidhi Stalin of the DMK met Congress leaders. Stalin spoke last.")
    assert who(names, "Stalin") == ["person:udhayanidhi-stalin"]


def test_a_surname_that_is_an_office_or_a_title_too_means_whom_it_introduced(read: Read) -> None:
    names = read(
        "Dharmendra Pradhan met Jayant Chaudhary. Pradhan said that Chaudhary had come. "
        "The Pradhan of the village was there, and Chaudhary Ram Lal."
    )
    assert who(names, "Pradhan") == ["person:dharmendra-pradhan"]
    assert who(names, "Chaudhary") == ["person:jayant-chaudhary"]


def test_a_is_an_initial_after_another(read: Read) -> None:
    names = read("K A Sengottaiyan met Amit Shah.")
    assert [m.text for m in names.mentions] == ["K A Sengottaiyan", "Amit Shah"]


@pytest.mark.parametrize("verb", ["मान लिया", "मान चुके हैं", "मान रहे हैं", "मान गए"])
def test_a_verb_is_no_name(read: Read, verb: str) -> None:
    names = read(f"कांग्रेस विधायकों ने बैठक की। नेता {verb} कि हार हुई।")
    assert who(names, "मान") == []


def test_a_name_that_is_a_verb_too_means_the_minister_who_acts(read: Read) -> None:
    names = read("कांग्रेस विधायकों ने बैठक की। मुख्यमंत्री मान ने कहा कि सरकार सुरक्षित है।")
    assert who(names, "मान") == ["person:bhagwant-mann"]


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("माकपा के ललन चौधरी भी कांग्रेस की बैठक में थे।", "ललन"),
        ("कांग्रेस की बैठक में चांडी के अलावा रमेश चेन्नामपल्ली भाग लेंगे।", "रमेश"),
    ],
)
def test_a_given_name_before_another_word_is_not_who_is_called_by_it_alone(
    read: Read, text: str, short: str
) -> None:
    assert who(read(text), short) == []


@pytest.mark.parametrize(
    ("text", "ident"),
    [
        ("राजस्थान भाजपा के गजेंद्र शेखावत बैठक में आए।", "person:gajendra-singh-shekhawat"),
        ("जम्मू कश्मीर में पीडीपी के मुजफ्फर बेग बैठक में आए।", "person:muzaffar-hussain-baig"),
        ("Gajendra Shekhawat of the BJP in Rajasthan came.", "person:gajendra-singh-shekhawat"),
    ],
)
def test_a_name_without_its_middle_word_is_the_well_known_ones(
    read: Read, text: str, ident: str
) -> None:
    assert ident in [m.actor.id for m in read(text).mentions if m.actor]


def test_a_name_without_its_middle_word_is_not_of_another_party(read: Read) -> None:
    names = read("बिहार में माकपा के मदन झा बैठक में आए।")
    assert "person:madan-mohan-jha" not in [m.actor.id for m in names.mentions if m.actor]


@pytest.mark.parametrize(
    ("text", "short", "published", "person"),
    [
        ("उमर अब्दुल्ला आए। नेकां अध्यक्ष अब्दुल्ला ने कहा।", "अब्दुल्ला", "2024-03-06", "farooq-abdullah"),
        ("NC president Abdullah spoke last.", "Abdullah", "2018-03-06", "farooq-abdullah"),
        ("Congress president Gandhi met allies.", "Gandhi", "2018-03-06", "rahul-gandhi"),
        ("Congress president Gandhi met allies.", "Gandhi", "2015-03-06", "sonia-gandhi"),
    ],
)
def test_a_surname_after_the_post_is_who_heads_the_party_that_day(
    read: Read, text: str, short: str, published: str, person: str
) -> None:
    assert who(read(text, published=published), short)[-1] == f"person:{person}"


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("प्रदेश कांग्रेस अध्यक्ष गांधी ने कहा।", "गांधी"),
        ("बिहार कांग्रेस अध्यक्ष गांधी ने कहा।", "गांधी"),
        ("Gujarat Congress president Gandhi met allies.", "Gandhi"),
    ],
)
def test_the_head_of_a_branch_is_not_the_head_of_the_party(
    read: Read, text: str, short: str
) -> None:
    assert who(read(text, published="2018-03-06"), short) != ["person:rahul-gandhi"]


@pytest.mark.parametrize(
    "text",
    [
        "भाजपा के मिश्रा सोरेन आए। सोरेन ने कहा कि झामुमो लड़ेगा। हेमंत सोरेन भी आए।",
        "कांग्रेस के चोपड़ा पायलट की रैली हुई। पायलट ने बात की। सचिन पायलट भी थे। पायलट गए।",
    ],
)
def test_after_a_name_not_recognised_a_surname_is_not_whoever_is_named_later(
    read: Read, text: str
) -> None:
    mentions = read(text).mentions
    assert {m.actor.id for m in mentions if m.actor} & {
        "person:hemant-soren",
        "person:sachin-pilot",
    }
    assert {m.actor for m in mentions if m.rule == "short name"} == {None}


def test_a_name_not_recognised_takes_no_surname_from_whom_the_report_named_before(
    read: Read,
) -> None:
    names = read("झामुमो के हेमंत सोरेन आए। मिश्रा सोरेन भी थे। सोरेन ने कहा कि झामुमो लड़ेगा।")
    assert who(names, "सोरेन") == ["person:hemant-soren"]


@pytest.mark.parametrize(
    ("text", "short", "meant"),
    [
        ("SP president Yadav said so.", "Yadav", "person:akhilesh-yadav"),
        (
            "Shivpal Yadav of the SP came. SP president Yadav said so.",
            "Yadav",
            "person:akhilesh-yadav",
        ),
        (
            "Akhilesh Yadav and Ramesh Yadav of the SP came. SP president Yadav said so.",
            "Yadav",
            "person:akhilesh-yadav",
        ),
        ("Ramesh Yadav of the SP came. SP president Yadav said so.", "Yadav", None),
        ("सपा के रमेश यादव आए। सपा अध्यक्ष यादव ने कहा।", "यादव", None),
    ],
)
def test_the_post_of_a_partys_head_does_not_outweigh_an_unknown_bearer_of_the_name(
    read: Read, text: str, short: str, meant: str | None
) -> None:
    assert who(read(text), short) == [meant]


def test_two_known_by_one_word_side_by_side_are_no_name_not_recognised(read: Read) -> None:
    names = read("भाजपा पर राहुल अखिलेश ने हमला बोला। अखिलेश ने कहा कि सपा लड़ेगी।")
    assert who(names, "अखिलेश") == ["person:akhilesh-yadav"]
