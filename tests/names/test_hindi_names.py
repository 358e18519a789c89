"""Persons' full names in Hindi, where no capitals tell a name from the words beside it."""

from collections.abc import Callable

import pytest

from pollcorpus.extraction.document import Names

Reader = Callable[..., Names]


def called(read: Reader, text: str) -> set[str]:
    """Return the words that name persons, with the names of these."""
    people = (m for m in read(text).mentions if m.kind.value == "person" and m.actor)
    return {f"{m.text} = {m.actor.name}" for m in people if m.actor}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("बैठक में उदयवीर श्रीवास्तव ने अपनी बात रखी।", "उदयवीर श्रीवास्तव = Udayveer Srivastava"),
        ("भाजपा की ओर से बंशीधर उनियाल पहुंचे।", "बंशीधर उनियाल = Banshidhar Uniyal"),
        ("राजद के नईम भल्ला को बुलाया गया।", "नईम भल्ला = Naeem Bhalla"),
        ("कांग्रेस महासचिव असलम खां और सपा के नेता मिले।", "असलम खां = Aslam Khan"),
    ],
)
def test_frequent_names_that_the_reference_hardly_has_are_names(
    read: Reader, text: str, name: str
) -> None:
    assert name in called(read, text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("कांग्रेस के रमेश जाधव चाय बंटवा रहे थे।", "रमेश जाधव = Ramesh Jadhav"),
        ("भाजपा प्रभारी अविनाश त्रिपाठी मंच पर थे।", "अविनाश त्रिपाठी = Avinash Tripathi"),
        ("बैठक में दिलीप झुनझुन पाटिल, सपा के नेता और अन्य आए।", "दिलीप झुनझुन पाटिल = Dilip Jhunjhun Patil"),
        ("जदयू की बैठक में सूरजभान चौधरी ने कहा कि वे लड़ेंगे।", "सूरजभान चौधरी = Surajbhan Chaudhary"),
        ("माकपा की ओर से के. बालकृष्णन सोमवार को आएंगे।", "के. बालकृष्णन = K. Balakrishnan"),
        ("राजद विधायक उमेश टोकनिया बुलाए गए।", "उमेश टोकनिया = Umesh Tokniya"),
        ("भाजपा के उदयवीर सिंह पटना में मिले।", "उदयवीर सिंह = Udayveer Singh"),
        ("राजद के महबूब अकील वहां मौजूद थे।", "महबूब अकील = Mehboob Aqueel"),
        ("क्रांति दल के काशी सिंह ऐरवाल ने बताया, भाजपा आई।", "काशी सिंह ऐरवाल = Kashi Singh Airwal"),
        ("भाजपा के ए.एल. झुम्पक उनके साथ थे।", "ए.एल. झुंपक = A. L. Jhumpak"),
        ("सपा की चिमनौली देवी और अन्य साथ आए।", "चिमनौली देवी = Chimnauli Devi"),
        ("मंत्री ने अपने नेपाली समकक्ष झुमला टोकनिया से बात की।", "झुमला टोकनिया = Jhumla Tokniya"),
    ],
)
def test_a_name_ends_where_other_words_follow(read: Reader, text: str, name: str) -> None:
    assert name in called(read, text)


@pytest.mark.parametrize(
    "text",
    [
        "सपा सरकार जांच का आदेश दे सकती है।",
        "कांग्रेस की परीक्षा में पी.एच.डी. धारक और बी.एड. धारक के लिए छूट है।",
        "कांग्रेस नेता श्री माता वैष्णो देवी श्राइन बोर्ड गए।",
        "भाजपा के लोग नीरज जाधव मार्ग पर जुटे।",
    ],
)
def test_verbs_and_things_make_no_name(read: Reader, text: str) -> None:
    assert called(read, text) == set()


def test_the_surname_of_another_ends_no_whole_name(read: Reader) -> None:
    text = "भाजपा नेता अमित शाह के घर जीतन राम मांझी शाह के साथ बैठे।"
    assert {m.actor.id for m in read(text).mentions if m.kind.value == "person" and m.actor} == {
        "person:amit-shah",
        "person:jitan-ram-manjhi",
    }


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("बैठक में राजेश ठाकुर, आलमगीर आलम और बंधु तिर्की मौजूद थे।", "बंधु तिर्की = Bandhu Tirkey"),
        ("बैठक में विनोद तावड़े और बाबू सिंह राठौड़ शामिल थे।", "बाबू सिंह राठौड = Babu Singh Rathore"),
    ],
)
def test_a_word_of_respect_in_a_list_may_open_a_name(read: Reader, text: str, name: str) -> None:
    assert name in called(read, text)


@pytest.mark.parametrize(
    "text", ["राहुल गांधी और भाई राजीव मिले।", "नीतीश कुमार, ललन सिंह और बाबू जी आए।"]
)
def test_a_relative_or_an_elder_in_a_list_has_no_name_there(read: Reader, text: str) -> None:
    assert len(called(read, text)) == text.count("ीश कुमार") * 2 + text.count("राहुल")


def test_an_honorific_is_no_part_of_an_unknown_name(read: Reader) -> None:
    names = called(read, "स्वास्थ्य मंत्री डॉ हर्षवर्धन ने कहा कि हालात ठीक हैं।")
    assert not any("= Do " in name for name in names)


def test_a_surname_of_many_that_opens_a_sentence_is_who_was_named_by_it(read: Reader) -> None:
    text = "मुख्यमंत्री नीतीश कुमार दिल्ली में हैं। कुमार आज शाम अमित शाह से मिलेंगे।"
    assert "कुमार = Nitish Kumar" in called(read, text)


def test_one_word_is_nobody_of_another_party(read: Reader) -> None:
    text = (
        "बैठक में कांग्रेस के राजेश राम, भाकपा माले के राज्य सचिव कुणाल और राजद के मंगनीलाल मंडल शामिल हुए। "
        "तृणमूल कांग्रेस ने इस पर कुछ नहीं कहा।"
    )
    found = called(read, text)
    assert "मंगनीलाल मंडल = Mangani Lal Mandal" in found
    assert not any(name.endswith("Kunal Ghosh") for name in found)
