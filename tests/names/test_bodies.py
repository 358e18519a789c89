"""Parties, alliances and committees: which is named, and which words name none."""

from collections.abc import Callable

import pytest

from pollcorpus.models import ActorKind

Ids = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("Talks between the Trinamool Congress and others went on.", "party:AITC"),
        ("The Nationalist Congress Party asked for more.", "party:NCP"),
        ("The YSR Congress stayed away.", "party:YSRCP"),
        ("तृणमूल कांग्रेस ने सूची जारी की।", "party:AITC"),
        ("वाईएसआर कांग्रेस दूर रही।", "party:YSRCP"),
    ],
)
def test_congress_inside_another_partys_name_is_not_the_congress(
    ids: Ids, text: str, party: str
) -> None:
    assert ids(text) == [party]


@pytest.mark.parametrize(
    "text",
    [
        "The US Congress passed the bill.",
        "अमेरिकी कांग्रेस ने विधेयक पारित किया।",
        "The Left parties and the Left will decide.",
        "The Centre told the Rajya Sabha that the Assembly would meet.",
        "वाम दल और केंद्र सरकार सहमत हैं।",
    ],
)
def test_foreign_houses_governments_and_vague_groups_are_no_actors(ids: Ids, text: str) -> None:
    assert ids(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "हम सब मिलकर काम करेंगे और आप भी आइए।",
        "उसने हमसे कहा कि आप यहां बैठिए।",
        "वे अपनी पार्टी के लिए प्रचार कर रहे हैं।",
        "He watched from the VIP enclosure as the SP reached the spot with Ham radio operators.",
    ],
)
def test_pronouns_and_common_words_are_not_parties(ids: Ids, text: str) -> None:
    assert ids(text) == []


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("कांग्रेस और आप के बीच बातचीत चली।", "party:AAP"),
        ("अरविंद केजरीवाल आए। आप ने सूची जारी की।", "party:AAP"),
        ("एनडीए में भाजपा, हम और वीआईपी शामिल हैं।", "party:HAMS"),
        ("The alliance has the RJD, HAM and VIP in it.", "party:VIP"),
        ("SP leader and BSP leader met.", "party:SP"),
    ],
)
def test_the_same_words_name_parties_beside_parties_and_posts(
    ids: Ids, text: str, party: str
) -> None:
    assert party in ids(text)


def test_the_leader_tells_the_parts_of_a_split_party_apart(ids: Ids) -> None:
    english = "The Uddhav Thackeray-led Shiv Sena and Sharad Pawar's NCP sat down."
    assert {"party:SHSUBT", "party:NCPSP"} <= set(ids(english, "2024-03-01"))
    assert {"party:SHS", "party:NCP"} <= set(ids(english, "2019-11-01"))
    hindi = "उद्धव ठाकरे की शिवसेना और शरद पवार गुट साथ बैठे।"
    assert {"party:SHSUBT", "party:NCPSP"} <= set(ids(hindi, "2024-03-01"))


@pytest.mark.parametrize(
    "text",
    [
        "Shiv Sena (UBT) leader Sanjay Raut spoke in Pune. The Sena wants more.",
        "Sena wants more\n\nThe Shiv Sena (UBT) wants more, Sanjay Raut said.",
        "शिवसेना (यूबीटी) नेता संजय राउत पुणे में थे। शिवसेना और सीटें चाहती है।",
    ],
)
def test_the_one_part_of_a_split_party_that_is_told_of_goes_on_by_the_shared_name(
    ids: Ids, text: str
) -> None:
    found = ids(text, "2024-03-01")
    assert "party:SHSUBT" in found
    assert "party:SHS" not in found


@pytest.mark.parametrize(
    ("text", "wanted", "unwanted"),
    [
        (
            "Sena gets 21 seats, NCP 10\n\nShiv Sena (UBT) gets 21 and NCP (Sharadchandra Pawar) 10.",
            {"party:SHSUBT", "party:NCPSP"},
            {"party:SHS", "party:NCP"},
        ),
        (
            "LJP gets five seats in Bihar\n\nLJP (Ram Vilas) gets five.",
            {"party:LJPRV"},
            {"party:LJP"},
        ),
        (
            "SAD wants 13 seats\n\nSAD (Amritsar) chief Simranjit Singh Mann is in Sangrur.",
            {"party:SAD", "party:SADM"},
            set[str](),
        ),
    ],
)
def test_the_short_name_of_a_split_party_is_that_of_the_part_told_of(
    ids: Ids, text: str, wanted: set[str], unwanted: set[str]
) -> None:
    found = set(ids(text, "2024-03-01"))
    assert wanted <= found
    assert not unwanted & found


@pytest.mark.parametrize(
    "text",
    [
        "Shiv Sena (UBT) leader Sanjay Raut spoke of Eknath Shinde. The Sena wants more.",
        "The Shiv Sena (UBT) and the Shiv Sena want the seat.",
        "The Shiv Sena (UBT) stayed away. The BJP and Shiv Sena sat down.",
        "The Shiv Sena (UBT) stayed away. The Mahayuti met in Pune, said the Shiv Sena.",
        "The Shiv Sena (UBT) stayed away. Shinde Sena leaders met. The Sena wants more.",
    ],
)
def test_a_shared_name_stays_the_rests_where_an_article_tells_of_the_rest_too(
    ids: Ids, text: str
) -> None:
    assert {"party:SHS", "party:SHSUBT"} <= set(ids(text, "2024-03-01"))


def test_organs_belong_to_the_party_beside_them(read: Callable[..., object]) -> None:
    names = read("The NCP core committee met. The BJP's Central Election Committee did too.")
    committees = [m.actor for m in names.mentions if m.kind is ActorKind.COMMITTEE]  # type: ignore[attr-defined]
    assert [(a.name, a.known) for a in committees if a] == [
        ("Nationalist Congress Party core committee", False),
        ("BJP Central Election Committee", True),
    ]


def test_an_organ_named_without_its_party_is_that_of_the_last_party_that_has_one(ids: Ids) -> None:
    text = "Congress leaders arrived for talks with the JMM. The Central Election Committee met."
    assert "party:INCCEC" in ids(text)


def test_metonyms_name_the_party(ids: Ids) -> None:
    assert ids("Many left the grand old party that year.") == ["party:INC"]


def test_an_acronym_in_brackets_that_abbreviates_other_words_is_no_party(ids: Ids) -> None:
    assert ids("The firm filed a New Drug Application (NDA) in June.") == []


@pytest.mark.parametrize(
    ("text", "alliance"),
    [
        ("In Jharkhand the Mahagathbandhan named its men in Ranchi.", "party:MGBJH"),
        ("In Bihar the Mahagathbandhan named its men in Patna.", "party:MGBBR"),
    ],
)
def test_alliances_of_one_name_are_told_apart_by_the_state(
    ids: Ids, text: str, alliance: str
) -> None:
    assert ids(text, "2024-10-01") == [alliance]


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("दिल्ली में आप चार और कांग्रेस तीन सीटों पर लड़ेगी।", "AAP"),
        ("समझौता हुआ। आप के हिस्से चार सीटें आईं। कांग्रेस को तीन मिलीं।", "AAP"),
        ("कांग्रेस की सूची आई।\nआप: पूर्वी दिल्ली, नई दिल्ली।", "AAP"),
        ("आप की राजनीतिक मामलों की समिति की बैठक हुई।", "AAP"),
        ("बिहार में भाजपा 17, हम 1 और रालोमो 1 सीट पर लड़ेगी।", "HAMS"),
        ("राजद 26, कांग्रेस 9, माले तीन और भाकपा एक सीट पर लड़ेगी।", "CPIMLL"),
        ("राजद के साथ वीआईपी को तीन सीटें मिलीं।", "VIP"),
        ("बंगाल में कांग्रेस 92 और लेफ्ट 165 सीटों पर लड़ेगा।", "LF"),
        ("The BJP will contest 26 seats and the Sena 22 in Maharashtra.", "SHS"),
        ("The Congress says the SP will give 17 seats.", "SP"),
        ("VIP got three seats. RJD kept 20.", "VIP"),
        ("The SP's parliamentary board met.", "SP"),
    ],
)
def test_an_ambiguous_name_is_a_party_s_where_seats_or_organs_are_its(
    ids: Ids, text: str, party: str
) -> None:
    assert f"party:{party}" in ids(text, "2024-03-20")


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("नेता ने कहा कि आप चार सौ पार की बात करते हैं और कांग्रेस को देखिए।", "AAP"),
        ("दिल्ली में भाजपा ने पूछा कि आप ने क्या देखा, आपके सामने सच है।", "AAP"),
        ("आप और हम मिलकर भाजपा को हराएंगे।", "HAMS"),
        ("बिहार में हम 40 सीटों पर लड़ेंगे, कांग्रेस की बात छोड़िए।", "HAMS"),
        ("The SP said two men were held in Lucknow after the Congress rally.", "SP"),
        ("VIP passes for the Congress meeting were sold.", "VIP"),
        ("The Congress's seats will be told on Monday.", "CONS"),
    ],
)
def test_an_ambiguous_name_is_otherwise_no_party_s(ids: Ids, text: str, party: str) -> None:
    assert f"party:{party}" not in ids(text, "2024-03-20")


@pytest.mark.parametrize(
    ("text", "organ"),
    [
        ("The BJP parliamentary board met. The party's parliamentary board will decide.", "BJPPB"),
        ("The BJP's list was long. The Central Election Committee had met.", "BJPCEC"),
        ("भाजपा की सूची आई। केंद्रीय चुनाव समिति बैठ चुकी थी।", "BJPCEC"),
        ("आप की राजनीतिक मामलों की समिति बैठी।", "AAPPAC"),
    ],
)
def test_an_organ_is_that_of_the_only_party_named(ids: Ids, text: str, organ: str) -> None:
    assert f"party:{organ}" in ids(text)


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("The Arvind Kejriwal-led party will contest every seat.", "AAP"),
        ("The Mayawati-led outfit stayed silent.", "BSP"),
        ("अरविंद केजरीवाल के नेतृत्व वाली पार्टी सब सीटों पर लड़ेगी।", "AAP"),
        ("मायावती नीत पार्टी चुप रही।", "BSP"),
        ("The saffron camp cheered.", "BJP"),
        ("भगवा दल ने सूची जारी की।", "BJP"),
        ("राकांपा (शप) ने कहा कि बात बनी।", "NCPSP"),
    ],
)
def test_a_party_may_be_named_by_its_leader_or_its_colour(ids: Ids, text: str, party: str) -> None:
    assert f"party:{party}" in ids(text, "2024-03-20")


@pytest.mark.parametrize(
    "text",
    [
        "A team led by Rahul Sinha met party workers.",
        "The Kejriwal-led government met. A party was thrown.",
        "केजरीवाल के नेतृत्व वाली सरकार ने दावत दी।",
    ],
)
def test_what_else_somebody_leads_is_no_party(ids: Ids, text: str) -> None:
    assert [ident for ident in ids(text, "2024-03-20") if ident.startswith("party:")] == []


@pytest.mark.parametrize(
    "text",
    [
        "WHY INDIA NEEDS MORE RAIN\n\nThe monsoon came late.",
        "The SWA was busy on Tuesday, said its manager.",
        "The Pakistan Muslim League was in office then.",
        "पाकिस्तान मुस्लिम लीग तब सत्ता में थी।",
        "डीएपी जवान थाने पहुंचे और सीएसडी कैंटीन बंद रही।",
        "ताज़ा खबरों के लिए आप हम से जुड़िए।",
    ],
)
def test_letters_and_names_that_others_bear_too_are_no_parties(ids: Ids, text: str) -> None:
    assert ids(text, "2020-03-20") == []


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("In Bihar the RLM asked for six seats.", "RLM"),
        ("RLM chief Upendra Kushwaha asked for six seats.", "RLM"),
    ],
)
def test_the_letters_of_a_small_party_are_its_own_in_its_state_or_before_its_posts(
    ids: Ids, text: str, party: str
) -> None:
    assert f"party:{party}" in ids(text, "2024-03-20")


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "The Congress's five-member panel on tickets met.",
            "Indian National Congress five-member panel",
        ),
        (
            "The BJP's 19-member booth outreach committee met.",
            "Bharatiya Janata Party booth outreach committee",
        ),
        (
            "The Congress list is due. The Congress is late. The screening committee met.",
            "Indian National Congress screening committee",
        ),
        (
            "The governing council of the AGP sat in Nagaon.",
            "Asom Gana Parishad Governing Council",
        ),
        ("The BJP state executive met in Pune.", "Bharatiya Janata Party State Executive"),
        ("The Left Front's liaison committee met.", "Left Front Liaison Committee"),
        ("भाजपा की सात सदस्यीय समिति बैठी।", "Bharatiya Janata Party committee"),
        ("भाजपा की चुनाव प्रबंधन समिति बैठी।", "Bharatiya Janata Party election management committee"),
    ],
)
def test_a_committee_may_be_told_by_its_size_or_its_task(
    read: Callable[..., object], text: str, label: str
) -> None:
    found = [m.actor.name for m in read(text).mentions if m.kind is ActorKind.COMMITTEE]  # type: ignore[attr-defined]
    assert found == [label]


@pytest.mark.parametrize(
    "text",
    [
        "A five-member family fell ill. A five-member panel of doctors met.",
        "The screening committee of the hospital met.",
        "पांच सदस्यीय परिवार बीमार पड़ा। सात सदस्यीय समिति ने अस्पताल देखा।",
    ],
)
def test_a_committee_of_no_party_is_no_actor(ids: Ids, text: str) -> None:
    assert ids(text) == []


def test_a_kind_of_committee_that_many_bodies_have_is_of_the_party_named_beside_it_only(
    ids: Ids,
) -> None:
    text = "The BJP won. The BJP and its allies rule. The advisory committee of a bank met."
    assert ids(text) == ["party:BJP"]


@pytest.mark.parametrize(
    ("text", "organ"),
    [
        ("The Congress working committee met in Delhi.", "CWC"),
        ("The BJP national executive met in Delhi.", "BJPNE"),
        ("The BJP central election committee cleared the list.", "BJPCEC"),
    ],
)
def test_the_words_for_an_organ_need_no_capitals(ids: Ids, text: str, organ: str) -> None:
    assert ids(text) == [f"party:{organ}"]


def test_an_organ_in_the_name_of_a_post_is_the_party_only(ids: Ids) -> None:
    text = "The Congress legislature party leader spoke in Patna."
    assert ids(text) == ["party:INC"]
