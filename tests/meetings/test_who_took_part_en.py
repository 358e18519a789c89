"""Who in English reports was at which meeting: by pronouns, by coming to it, and by their homes."""

from __future__ import annotations

import pytest
from tests.meetings.told import companies, meetings, present

MET = "Nitish Kumar met Lalu Prasad Yadav in Patna on Monday. "
TWO = frozenset({"Nitish Kumar", "Lalu Prasad Yadav"})


@pytest.mark.parametrize(
    "did",
    [
        "and urged him to convene a meeting of the allies",
        "and asked him to come to Delhi",
        "and thanked him for his support",
        "to tell him that the allies would wait",
        ", reminding him of his promise",
    ],
)
def test_whoever_was_met_is_who_is_urged(did: str) -> None:
    text = f"Nitish Kumar met Lalu Prasad Yadav in Patna on Monday {did}.".replace(" ,", ",")
    assert companies(text) == [TWO]


def test_he_beside_a_name_is_somebody_else() -> None:
    text = (
        "K. S. Alagiri said that all was well. Late on Monday, Dinesh Gundu Rao and he had gone "
        "to M. K. Stalin's house for a last round of bargaining."
    )
    assert companies(text) == [{"K. S. Alagiri", "Dinesh Gundu Rao", "M. K. Stalin"}]


def test_the_two_may_be_named_right_after() -> None:
    text = f"{MET}The two, Akhilesh Yadav and Jayant Chaudhary, met Mayawati in Lucknow on Tuesday."
    assert companies(text) == [TWO, {"Akhilesh Yadav", "Jayant Chaudhary", "Mayawati"}]


def test_him_is_who_the_sentence_before_was_about_though_no_gender_is_known() -> None:
    text = (
        "Mehbooba Mufti and Altaf Bukhari met Governor N N Vohra in Jammu on Monday. The governor "
        "had written to BJP state president Jugal Kishore Sharma, too. Sharma is to meet him on Friday."
    )
    assert companies(text)[-1] == {"N. N. Vohra", "Jugal Kishore Sharma"}


def test_the_party_president_is_no_head_of_a_state_unit() -> None:
    text = (
        "State unit president Sheila Dikshit said on Tuesday after meeting Rahul Gandhi that the "
        "Congress was against it. Ajay Maken was also heard by the Congress president."
    )
    met = [present(meeting) for meeting in meetings(text, published="2019-03-05")]
    assert any(who >= {"Rahul Gandhi", "Ajay Maken"} for who in met)


@pytest.mark.parametrize(
    "came",
    [
        "J P Nadda was also in the meeting, which went on for two hours at Amit Shah's residence.",
        "J P Nadda, too, was part of the meeting, which lasted an hour at Amit Shah's house.",
        "J P Nadda was with Amit Shah throughout.",
    ],
)
def test_who_was_in_the_meeting_at_a_home_was_at_the_one_told_of(came: str) -> None:
    text = f"Chandrababu Naidu met Amit Shah in Delhi on Monday. {came}"
    assert companies(text) == [{"N. Chandrababu Naidu", "Amit Shah", "J. P. Nadda"}]


def test_whose_home_a_gathering_was_at_was_there() -> None:
    text = (
        "The parties of the alliance settled their differences at a meeting on Monday at the "
        "residence of N Chandrababu Naidu. K Chandrasekhar Rao, who arrived with T Harish Rao, "
        "asked for five more seats."
    )
    assert "N. Chandrababu Naidu" in companies(text)[0]


def test_who_speaks_with_another_by_his_side_is_not_at_what_others_plan() -> None:
    text = (
        "Mehbooba Mufti called on Amit Shah in Delhi on Tuesday. Her father, Mufti Mohammad "
        'Sayeed, will meet Narendra Modi in a day or two, Haseeb Drabu said. "All is resolved," '
        "Shah told reporters with Mehbooba by his side."
    )
    met = [present(meeting) for meeting in meetings(text, published="2015-02-24")]
    assert {"Mufti Mohammad Sayeed", "Narendra Modi"} in met


@pytest.mark.parametrize(
    "otherwise",
    [
        "Kamal Nath came in for praise.",
        "Kamal Nath has denied that he was joining the BJP.",
        "The Congress was represented in the debate by Kamal Nath.",
        "Their talks came amid reports that Kamal Nath was unhappy.",
        "Kamal Nath attended the swearing-in.",
        "Kamal Nath attended a function at Raj Bhavan.",
    ],
)
def test_who_came_otherwise_came_to_no_meeting(otherwise: str) -> None:
    assert companies(f"{MET}{otherwise}") == [TWO]


def test_who_is_told_of_before_somebody_who_met_another_met_nobody() -> None:
    text = (
        "Sharad Pawar stepped in after Sanjay Raut and Nana Patole had fallen silent; the "
        "Congress replaced its negotiator with Balasaheb Thorat, who also met Uddhav Thackeray "
        "at Matoshree on Tuesday."
    )
    assert companies(text) == [{"Balasaheb Thorat", "Uddhav Thackeray"}]


@pytest.mark.parametrize(
    "came",
    [
        "Also present were Mauvin Kanhade and Rohan Bhonde.",
        "Those present included Mauvin Kanhade and Rohan Bhonde.",
        "With him were Mauvin Kanhade and Rohan Bhonde.",
        "Mauvin Kanhade and Rohan Bhonde were with him.",
    ],
)
def test_who_is_named_nowhere_else_is_somebody_where_it_tells_who_came(came: str) -> None:
    assert companies(f"{MET}{came}") == [TWO | {"Mauvin Kanhade", "Rohan Bhonde"}]


def test_who_proposes_a_leader_and_who_seconds_it_are_somebody() -> None:
    text = (
        "At a meeting of BJP legislators in Panaji on Monday, Pramod Sawant was chosen leader. "
        "His name was proposed by Mauvin Kanhade and seconded by Rohan Bhonde."
    )
    assert {"Mauvin Kanhade", "Rohan Bhonde"} <= companies(text)[0]


def test_she_may_be_whose_house_it_is() -> None:
    text = (
        "Nitish Kumar went to Rabri Devi's residence in Patna on Monday, where Tejashwi Yadav and "
        "she welcomed him."
    )
    assert companies(text) == [{"Nitish Kumar", "Rabri Devi", "Tejashwi Yadav"}]


def test_those_who_are_told_to_watch_something_else_are_no_list_of_those_who_came() -> None:
    text = (
        "Uddhav Thackeray chaired a cabinet meeting at Mantralaya on Tuesday where Aaditya "
        "Thackeray and Ajit Pawar were present. BJP leaders broke into celebration. Devendra "
        "Fadnavis, Chandrakant Patil and Girish Mahajan, who were watching the speech together, "
        "exchanged sweets."
    )
    assert companies(text) == [{"Uddhav Thackeray", "Aaditya Thackeray", "Ajit Pawar"}]


def test_who_is_among_them_elsewhere_did_not_come() -> None:
    text = (
        "Uddhav Thackeray chaired a meeting at Mantralaya on Tuesday where Ajit Pawar was "
        "present. Three Sena ministers, Eknath Shinde among them, are with the rebels in Guwahati."
    )
    assert companies(text) == [{"Uddhav Thackeray", "Ajit Pawar"}]


@pytest.mark.parametrize("did", ["attended", "took part in it", "were there", "sat in"])
def test_he_is_whose_meeting_it_was_after_those_who_came(did: str) -> None:
    text = (
        "Sharad Pawar chaired a meeting of his party's MPs at Y B Chavan Centre in Mumbai on Monday. "
        f"Amol Kolhe and Nilesh Lanke {did}. In the evening he called on Uddhav Thackeray at Matoshree."
    )
    pawar = "Sharad Pawar"
    assert companies(text) == [{pawar, "Amol Kolhe", "Nilesh Lanke"}, {pawar, "Uddhav Thackeray"}]
