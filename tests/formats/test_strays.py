"""Headlines of other reports inside a report or below it, and the lists and lines that are its own."""

import pytest

from pollcorpus.models import SegmentKind
from pollcorpus.reading import read_text

ENGLISH = (
    "Leaders of the Dal and the Manch met in Ranchi on Friday to share out the seats of the state, they said.",
    "Asha Varma told reporters after the talks that the two sides would sit together again next week.",
    "The Manch wants a third of the hill seats, a demand that the Dal has turned down twice this year.",
)
HINDI = (
    "दल और मंच के नेताओं ने शुक्रवार को रांची में बैठक कर राज्य की सीटों के बंटवारे पर बातचीत की।",
    "आशा वर्मा ने बातचीत के बाद पत्रकारों से कहा कि दोनों पक्ष अगले हफ्ते फिर साथ बैठेंगे।",
    "मंच पहाड़ की एक तिहाई सीटें चाहता है और दल इस मांग को इस साल दो बार ठुकरा चुका है।",
)
FOREIGN = [
    (ENGLISH, "Kiran Bedekar slams textile mill owners after third boiler blast in Surat"),
    (ENGLISH, "Flood-hit villagers block highway near Dhubri, seek relief from minister Gogoi"),
    (ENGLISH, "'Nobody will go hungry': Governor Deka visits cyclone shelters in Paradip"),
    (ENGLISH, "Monsoon fury | Schools shut in Kochi as dam gates open for second time"),
    (HINDI, "कपड़ा मिल में बॉयलर फटने से मची अफरातफरी, मंत्री किरण बेडेकर ने मांगी रिपोर्ट"),
    (HINDI, "'कोई भूखा नहीं सोएगा': तूफान पीड़ितों से मिले राज्यपाल डेका, बांटे राहत के पैकेट"),
    (HINDI, "केरल में बारिश का कहर, बांध के फाटक खुलने से डूबे दर्जनों गांव: प्रशासन अलर्ट"),
]
ROWS = [
    (ENGLISH, [headline for told, headline in FOREIGN if told is ENGLISH]),
    (HINDI, [headline for told, headline in FOREIGN if told is HINDI]),
]
GAPS = ["\n", "\n\n"]


def page(told, *lines, gap="\n\n", at=2):
    title = "Seats shared" if told is ENGLISH else "सीटों का बंटवारा"
    return gap.join([title, *told[:at], *lines, *told[at:]])


def debris(text):
    article = read_text(text)
    return "".join(s.span.of(article.text) for s in article.debris)


@pytest.mark.parametrize("gap", GAPS)
@pytest.mark.parametrize("at", [1, 2, 3])
@pytest.mark.parametrize(("told", "headline"), FOREIGN)
def test_headline_of_another_report_is_debris(told, headline, at, gap):
    article = read_text(page(told, headline, gap=gap, at=at))
    kinds = {s.kind for s in article.segments if headline in s.span.of(article.text)}
    assert kinds == {SegmentKind.ALSO_READ}
    assert all(sentence in article.text for sentence in told)
    assert all(sentence not in debris(article.text) for sentence in told)


@pytest.mark.parametrize("gap", GAPS)
@pytest.mark.parametrize("label", ["", "Sport", "दुनिया", "Around the country"])
@pytest.mark.parametrize(("told", "headlines"), ROWS)
def test_row_of_headlines_is_debris(told, headlines, label, gap):
    lost = debris(page(told, *filter(None, [label]), *headlines, gap=gap))
    assert [headline for headline in headlines if headline not in lost] == []


def test_row_keeps_together_where_one_headline_is_a_sentence():
    sentence = "The bridge that was never built is costing a town its weekly market"
    headlines = [*ROWS[0][1][:2], sentence]
    lost = debris(page(ENGLISH, *headlines))
    assert [headline for headline in headlines if headline not in lost] == []


@pytest.mark.parametrize(
    ("told", "line"),
    [
        # a subheading is taken up by the paragraph below it
        (
            ENGLISH,
            "Why the Manch wants a third of the hill seats and the Dal turned down the demand",
        ),
        (HINDI, "पहाड़ की एक तिहाई सीटें क्यों चाहता है मंच, दल ने क्यों ठुकराई यह मांग"),
        (ENGLISH, "A bone of contention"),
        (HINDI, "कहां फंसा है पेच"),
        # a sentence that lost its full stop
        (
            ENGLISH,
            "Kiran Bedekar was also there and said that the textile mills were not discussed",
        ),
        (HINDI, "किरण बेडेकर भी वहां मौजूद थे और कपड़ा मिलों के सवाल पर उन्होंने कुछ नहीं कहा था"),
        # a speaker with an office, a name with a seat, an answer
        (
            ENGLISH,
            "Kiran Bedekar, Vice President and Head of the Manifesto Panel, Bharat Krishak Dal",
        ),
        (ENGLISH, "Question: What will Kiran Bedekar do when the textile mills shut down?"),
        (HINDI, "सवाल: जब कपड़ा मिलें बंद हो जाएंगी तब किरण बेडेकर क्या करेंगे और कहां जाएंगे?"),
        (
            ENGLISH,
            "Kiran Bedekar from Surat West, Leela Gogoi from Dhubri North and Anil Deka from Paradip.",
        ),
    ],
)
def test_line_of_the_report_stays(told, line):
    assert line in read_text(page(told, line)).body


LISTS = {
    "attendees": (
        ENGLISH,
        "Those who came to the talks were:",
        [
            "Kiran Bedekar, chief of the Surat unit and four times member of the house",
            "Leela Gogoi, who leads the women of the party in the river districts",
            "Anil Deka, treasurer and keeper of the party rolls in Paradip port town",
        ],
    ),
    "demands": (
        ENGLISH,
        "It listed what it wants:",
        [
            "Withdrawal of police cases against textile workers in the Surat mill towns",
            "Houses for flood-hit families in Dhubri before the start of next monsoon",
            "Higher wages for shelter staff along the whole of the Paradip coast",
        ],
    ),
    "seats": (
        ENGLISH,
        "The shares are these.",
        [
            "Bharat Krishak Dal to contest in Surat West: 12 seats in all",
            "Jan Sevak Manch to contest in Dhubri North: 9 seats in all",
            "Lok Raksha Dal to contest in Paradip port: 3 seats in all",
        ],
    ),
    "numbers": (
        ENGLISH,
        "The party named its candidates.",
        [
            "1. Kiran Bedekar to fight from Surat West against sitting member Leela Rao",
            "2. Leela Gogoi to fight from Dhubri North against former mayor Anil Sen",
            "3. Anil Deka to fight from Paradip against film star Mohan Lal Das",
        ],
    ),
    "bullets": (
        HINDI,
        "पार्टी ने वादे गिनाए।",
        [
            "• कपड़ा मिलों के मजदूरों पर दर्ज मुकदमों की वापसी और बकाया वेतन का भुगतान",
            "• बाढ़ पीड़ित परिवारों को बरसात से पहले पक्के मकान, हर पंचायत में राहत केंद्र",
            "• तटीय इलाकों के आश्रय केंद्रों में कर्मचारियों की बहाली, दोगुना मानदेय",
        ],
    ),
    "attendees in Hindi": (
        HINDI,
        "बैठक में ये नेता मौजूद रहे:",
        [
            "किरण बेडेकर, सूरत इकाई के प्रमुख, चार बार के विधायक तथा पूर्व मंत्री",
            "लीला गोगोई, महिला मोर्चा की अध्यक्ष तथा नदी पार जिलों की प्रभारी",
            "अनिल डेका, कोषाध्यक्ष तथा पारादीप बंदरगाह क्षेत्र के पुराने कार्यकर्ता",
        ],
    ),
    "candidates in Hindi": (
        HINDI,
        "प्रत्याशियों की सूची इस प्रकार है-",
        [
            "सूरत पश्चिम से किरण बेडेकर पहली बार मैदान में, सामने पूर्व महापौर अनिल सेन",
            "धुबरी उत्तर से लीला गोगोई को फिर मौका, सामने दो बार के विधायक मोहन दास",
        ],
    ),
    "rules": (
        HINDI,
        "यह तय हुआ है",
        [
            "दोनों दलों के झंडे साथ लगेंगे",
            "सूरत पश्चिम में किरण बेडेकर संभालेंगे कपड़ा मिल मजदूरों के बीच प्रचार की कमान",
            "धुबरी उत्तर में लीला गोगोई नाव से करेंगी बाढ़ प्रभावित गांवों का दौरा",
            "खर्च आधा-आधा बंटेगा और हिसाब साझा होगा",
        ],
    ),
    "offices": (
        ENGLISH,
        "Three others were present.",
        [
            "Kiran Bedekar of the Surat unit and its youth wing in textile towns",
            "Leela Gogoi of the women's wing and its river districts in Dhubri",
        ],
    ),
    "offices in Hindi": (
        HINDI,
        "तीन और नेता मौजूद रहे।",
        [
            "किरण बेडेकर सूरत इकाई के प्रमुख और कपड़ा मिल मजदूरों के पुराने नेता",
            "लीला गोगोई महिला मोर्चा की अध्यक्ष और धुबरी की बाढ़ राहत समिति की संयोजक",
        ],
    ),
    "a poll": (
        ENGLISH,
        "Whom would you vote for?",
        ["Kiran Bedekar's Dal 41 per cent", "Leela Gogoi's Manch 38 per cent", "Can't say 21"],
    ),
}


@pytest.mark.parametrize("at", [2, 3])
@pytest.mark.parametrize("gap", GAPS)
@pytest.mark.parametrize("name", LISTS)
def test_list_of_the_report_stays(name, gap, at):
    told, opening, items = LISTS[name]
    body = read_text(page(told, opening, *items, gap=gap, at=at)).body
    assert [item for item in items if item not in body] == []


def test_lines_broken_where_the_column_ended_stay():
    text = (
        "Seats shared\n\nThe mills of Surat, which Kiran Bedekar had visited before he\n"
        "came to the talks, were shut again after the third boiler blast in\n"
        "as many weeks, and the owners had not answered what the minister\n"
        "Dhubri's villagers, Governor Deka and the relief camps were not on the\n"
        "agenda of the day, leaders said. They will meet again next week."
    )
    assert debris(text) == ""


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Click here to connect with us on WhatsApp", SegmentKind.FOLLOW_US),
        ("We're now on WhatsApp. Click to join.", SegmentKind.FOLLOW_US),
        ("Festive offer", SegmentKind.ADVERTISEMENT),
        ("(With PTI inputs)", SegmentKind.BYLINE),
        ("Trending Photos", SegmentKind.ALSO_READ),
        ("In today's newsletter", SegmentKind.FOLLOW_US),
        ("यह भी पढ़ेंः बाढ़ से बेहाल धुबरी", SegmentKind.ALSO_READ),
        ("ये भी पढ़ेंः- बाढ़ से बेहाल धुबरी", SegmentKind.ALSO_READ),
        ("ये खबर भी पढ़ें: बाढ़ से बेहाल धुबरी", SegmentKind.ALSO_READ),
        ("आज की बड़ी खबरें", SegmentKind.ALSO_READ),
    ],
)
def test_furniture_says_what_it_is(line, kind):
    article = read_text(page(HINDI if "ी" in line else ENGLISH, line))
    assert kind in {s.kind for s in article.segments if line in s.span.of(article.text)}


@pytest.mark.parametrize(
    "counter",
    ["1.2K Shares", "12 Shares", "1,204 shares", "3.4M views", "Share 1.2K", "1.2K शेयर"],
)
def test_thousands_of_shares_below_the_headline_are_debris(counter):
    article = read_text(f"Seats shared\n\n{counter}\n\n{ENGLISH[0]}\n\n{ENGLISH[1]}\n")
    (share,) = [s for s in article.segments if s.kind is SegmentKind.SHARE]
    assert article.text[share.span.start : share.span.stop].strip() == counter


@pytest.mark.parametrize("told", ["The Dal shares 1.2 lakh votes.", "40 seats", "Dal 40 Manch 30"])
def test_what_shares_votes_or_seats_is_no_counter(told):
    article = read_text(f"Seats shared\n\n{told}\n\n{ENGLISH[0]}\n\n{ENGLISH[1]}\n")
    assert SegmentKind.SHARE not in [segment.kind for segment in article.segments]


REPORT = (
    "Asha Verma met Ravi Patel in Patna on Friday to discuss seat sharing.\n\n"
    "The two leaders spoke for an hour at the chief minister's home.\n"
)


@pytest.mark.parametrize(
    "head",
    [
        "From: a@example.org\nTo: b@example.org\nDate: Fri, 23 Jun 2023 10:00:00 +0530\nSubject: ",
        "From: Patna Desk\nSent: Friday, June 23, 2023 10:00 AM\nTo: News\nCc: Editor\nSubject: ",
        "प्रेषक: पटना डेस्क\nदिनांक: 23 जून 2023\nप्रति: समाचार डेस्क\nविषय: ",
    ],
)
def test_the_subject_of_a_mail_is_its_headline(head: str) -> None:
    article = read_text(f"{head}Verma and Patel meet\n\n{REPORT}")
    assert article.headline == "Verma and Patel meet"
    assert str(article.published) == "2023-06-23"
    assert article.body == REPORT.strip()


def test_a_mails_subject_may_stand_before_who_sent_it() -> None:
    head = "Subject: Verma and Patel meet\nFrom: Patna Desk <a@example.org>\nTo: b@example.org\n"
    article = read_text(f"{head}Date: 23/06/2023, 10:00\n\n{REPORT}")
    assert article.headline == "Verma and Patel meet"
    assert article.byline is None and article.body == REPORT.strip()


@pytest.mark.parametrize("headline", ["From: Bihar, with hope", "To: be or not to be"])
def test_one_line_that_a_mail_could_have_makes_none(headline: str) -> None:
    article = read_text(f"{headline}\nDate: 23 June 2023\n\n{REPORT}")
    assert article.headline == headline


@pytest.mark.parametrize("label", ["Title: ", "HEADLINE : ", "शीर्षक: ", "# "])
@pytest.mark.parametrize("date", ["", "Date: 2031-03-14\n"])
def test_what_says_that_a_headline_is_one_is_no_part_of_it(label: str, date: str) -> None:
    article = read_text(f"{label}Leaders talk in Gaya\n{date}\nGAYA: They met on Friday, she said.")
    assert article.headline == "Leaders talk in Gaya"
    assert article.segments[0].span.of(article.text) == label


@pytest.mark.parametrize("headline", ["Title deeds handed over", "#1 in Gaya", "Titles: who won"])
def test_a_headline_with_such_a_word_is_kept_whole(headline: str) -> None:
    assert read_text(f"{headline}\n\nGAYA: They met on Friday.").headline == headline
