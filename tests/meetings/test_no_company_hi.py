"""In Hindi, who is not of those who met: who was spoken of before, is only the reason, or goes on."""

from __future__ import annotations

import pytest
from tests.meetings.told import absent, meetings, present


@pytest.mark.parametrize(
    "others",
    [
        "जदयू के दो सांसद चिराग पासवान से मिले।",
        "जदयू के तीन विधायकों ने चिराग पासवान से मुलाकात की।",
        "जदयू का एक प्रतिनिधिमंडल चिराग पासवान के घर गया और उनसे मिला।",
        "जदयू के दो मंत्री चिराग पासवान के आवास पर जाकर उनसे मिले।",
        "विपक्षी दलों के नेताओं ने चिराग पासवान से भेंट की।",
    ],
)
def test_where_others_without_a_name_act_who_was_spoken_of_did_not_meet(others: str) -> None:
    found = meetings(f"उपेंद्र कुशवाहा सोमवार को पटना में थे। मंगलवार को {others}")
    assert [present(one) for one in found] == [{"Chirag Paswan"}]


def test_whoever_comes_with_others_without_a_name_met() -> None:
    text = "उपेंद्र कुशवाहा पटना में थे। वह मंगलवार को जदयू के दो नेताओं के साथ चिराग पासवान से मिले।"
    [one] = meetings(text)
    assert present(one) == {"Upendra Kushwaha", "Chirag Paswan"}


@pytest.mark.parametrize(
    "reason",
    [
        "उद्धव ठाकरे के अस्पताल में भर्ती होने के कारण",
        "पिता उद्धव ठाकरे के बीमार पड़ने की वजह से",
        "उद्धव ठाकरे के विदेश में होने के चलते",
    ],
)
def test_whoever_is_only_the_reason_was_not_there(reason: str) -> None:
    [one] = meetings(f"{reason} आदित्य ठाकरे ने सोमवार को शरद पवार के साथ बैठक की।")
    assert present(one) == {"Aaditya Thackeray", "Sharad Pawar"}


@pytest.mark.parametrize(
    "recalls",
    ["ने उस बैठक का जिक्र किया जो", "उस मुलाकात की बात कर रहे थे जो", "ने उस बैठक का हवाला दिया जो"],
)
def test_whoever_recalls_a_meeting_of_others_was_not_there(recalls: str) -> None:
    [one] = meetings(f"राजू शेट्टी {recalls} सोमवार को शरद पवार और उद्धव ठाकरे के बीच हुई थी।")
    assert present(one) == {"Sharad Pawar", "Uddhav Thackeray"}


@pytest.mark.parametrize("warns", ["चेताया कि", "चेतावनी दी कि", "आगाह किया है कि"])
def test_whoever_warns_after_it_is_told_was_not_there(warns: str) -> None:
    text = "शरद पवार ने शुक्रवार को मुंबई में सांसदों की बैठक बुलाई है।"
    [one] = meetings(f"{text} राजू शेट्टी ने {warns} उनके साथ धोखा हुआ तो वह अलग रास्ता चुनेंगे।")
    assert present(one) == {"Sharad Pawar"}


def test_whose_meeting_others_gave_a_miss_did_not_stay_away() -> None:
    text = "भाजपा के मंत्री सोमवार को नीतीश कुमार की बुलाई बैठक में नहीं गए। सुशील मोदी के घर नंदकिशोर यादव जुटे।"
    assert not any(absent(one) for one in meetings(text))


@pytest.mark.parametrize(
    "comes",
    [
        "महासचिव रामप्रवेश चौहान इसमें भाग लेंगे।",
        "महासचिव रामप्रवेश चौहान मुंबई से लौटकर बैठक में शामिल होंगे।",
        "महासचिव रामप्रवेश चौहान भी इस बैठक में मौजूद रहेंगे।",
    ],
)
def test_whoever_is_to_take_part_will_though_nobody_knows_them(comes: str) -> None:
    [one] = meetings(f"सपा की बैठक शनिवार को मुलायम सिंह यादव की अध्यक्षता में होगी। {comes}")
    assert present(one) == {"Mulayam Singh Yadav", "Rampravesh Chauhan"}


@pytest.mark.parametrize(
    "sends",
    [
        "एम करुणानिधि उसमें नहीं आ पाएंगे और दयानिधि मारन को भेज रहे हैं।",
        "एम करुणानिधि बैठक में नहीं जाएंगे और दयानिधि मारन को भेजेंगे।",
    ],
)
def test_whom_somebody_sends_is_there_and_not_who_sends(sends: str) -> None:
    [one] = meetings(f"सहयोगी दलों की बैठक शुक्रवार को सोनिया गांधी ने बुलाई है। {sends}")
    assert present(one) == {"Sonia Gandhi", "Dayanidhi Maran"}
    assert absent(one) == {"M. Karunanidhi"}


def test_whoever_stayed_away_missed_what_has_been_held() -> None:
    held, planned = meetings(
        "सोमवार को अमित शाह के घर हुई बैठक में चंद्रबाबू नायडू और पवन कल्याण शामिल हुए। "
        "दूसरे दौर की बातचीत शुक्रवार को होगी। डी पुरंदेश्वरी बैठक में मौजूद नहीं थीं।"
    )
    assert absent(held) == {"Daggubati Purandeswari"}
    assert not absent(planned)


def test_an_office_stands_for_its_holder_who_stayed_away() -> None:
    [one] = meetings(
        "मुख्यमंत्री अखिलेश यादव आगरा गए हैं। सोमवार को शिवपाल यादव ने विधायकों की बैठक ली, जिसमें नारद राय भी थे। "
        "मुख्यमंत्री इस बैठक में नहीं आए।",
        published="2016-10-26",
    )
    assert absent(one) == {"Akhilesh Yadav"}


def test_good_wishes_by_telephone_are_a_call() -> None:
    bodies, call = meetings(
        "राजद विधायकों की बैठक सोमवार को हुई, जिसमें तेजस्वी यादव और अब्दुल बारी सिद्दीकी थे। "
        "राहुल गांधी ने तेजस्वी को फोन पर बधाई दी।"
    )
    assert "Rahul Gandhi" not in present(bodies)
    assert present(call) == {"Rahul Gandhi", "Tejashwi Yadav"}


def test_talks_in_their_last_round_are_no_occasion() -> None:
    [one] = meetings(
        "सपा और कांग्रेस के बीच गठबंधन की बातचीत अंतिम दौर में बताई जा रही है। "
        "प्रशांत किशोर ने सोमवार को मुलायम सिंह यादव से मुलाकात की थी।"
    )
    assert present(one) == {"Prashant Kishor", "Mulayam Singh Yadav"}


@pytest.mark.parametrize(
    "kept",
    [
        "शकील अहमद खान पूर्णिया में यात्रा की तैयारियों की वजह से बैठक में शामिल नहीं हुए।",
        "शकील अहमद खान कोहरे के कारण पटना नहीं पहुंच सके।",
        "शकील अहमद खान निजी व्यस्तता के चलते नहीं आ सके।",
    ],
)
def test_whoever_is_kept_by_something_stayed_away(kept: str) -> None:
    [one] = meetings(f"सोमवार को पटना में हुई कांग्रेस की बैठक में कृष्णा अल्लावरु और मदन मोहन झा आए। {kept}")
    assert absent(one) == {"Shakeel Ahmad Khan"}


def test_whoever_is_there_on_that_occasion_took_part() -> None:
    text = "प्रफुल्ल कुमार महंत ने सोमवार को प्रमोद महाजन के साथ बैठक की। विधायक रामप्रवेश चौहान इस अवसर पर मौजूद थे।"
    [one] = meetings(text, published="2001-05-09")
    assert present(one) == {"Prafulla Kumar Mahanta", "Pramod Mahajan", "Rampravesh Chauhan"}
