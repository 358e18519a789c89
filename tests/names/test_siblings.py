"""Given names behind a surname and what its bearers are: "the Jarkiholi brothers, Ramesh and X"."""

from collections.abc import Callable

import pytest

from pollcorpus.extraction.document import Names

Ids = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        (
            "Parrikar met the Dhavalikar brothers, Sudin and Pandhari, in Panaji.",
            {"person:sudin-dhavalikar", "person:found/pandhari-dhavalikar"},
        ),
        (
            "The Kadambhare sisters - Asha and Usha - left the party.",
            {"person:found/asha-kadambhare", "person:found/usha-kadambhare"},
        ),
        (
            "He called the Belvade cousins (Anand, Ravi and Vijay) to Pune.",
            {
                "person:found/anand-belvade",
                "person:found/ravi-belvade",
                "person:found/vijay-belvade",
            },
        ),
    ],
)
def test_brothers_bear_the_surname(ids: Ids, text: str, persons: set[str]) -> None:
    assert persons <= set(ids(text))


@pytest.mark.parametrize(
    "text",
    [
        "The Kadambhare brothers, who are from Sangli, left the party.",
        "The Kadambhare brothers, Anand Belvade and Ravi Belvade left the party.",
        "The two brothers, Anand and Ravi, left the party.",
        "The Kadambhare brothers, Tuesday and Wednesday aside, were silent.",
    ],
)
def test_nobody_bears_it_of_whom_that_is_not_said(ids: Ids, text: str) -> None:
    assert not any(name.endswith("-kadambhare") for name in ids(text))


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Ministers K N Nehru, I Periyasamy and E V Velu met in Chennai.", "i-periyasamy"),
        ("K N Nehru and I Periyasamy met in Chennai.", "i-periyasamy"),
        ("Ramesh Chennithala, M.P. Tumkotkumar and Shibu Baby John met.", "m-p-tumkotkumar"),
        ("V D Satheesan attended. MM Hassan chaired.", "m-m-hassan"),
        ("Yuri Alemao, Altone B Tumkot and Carlos Ferreira met.", "altone-b-tumkot"),
        ("Satish Jarkiholi, HC Mahadevappa and KN Rajanna met.", "h-c-mahadevappa"),
        ("Sita Soren stayed away. Neither did Mohan Belvade come.", "mohan-belvade"),
        ("Mohan Belvade was in attendance, too.", "mohan-belvade"),
        ("Mohan Belvade, suspended last week, was missing.", "mohan-belvade"),
        ("MLAs met at the residence of Mohan Anand Belvade.", "mohan-anand-belvade"),
        ("NCP working president Prem Kumar Belvade was invited.", "prem-kumar-belvade"),
        (
            "Those away were Sita Soren, the Jama MLA, Mohan Belvade and Ravi Tumkot.",
            "mohan-belvade",
        ),
    ],
)
def test_who_is_told_of_among_others_is_a_person(
    read: Callable[..., Names], text: str, person: str
) -> None:
    names = {m.actor.name for m in read(text).mentions if m.actor}
    assert any("-".join(name.lower().replace(".", "").split()) == person for name in names)


def test_the_letters_of_a_state_are_no_initials(ids: Ids) -> None:
    assert not any(
        "belvade" in name for name in ids("He went to Bhopal, M.P. Belvade Hall was full.")
    )


def test_i_is_no_initial_after_a_name_alone(ids: Ids) -> None:
    assert not any("i-belvade" in name for name in ids("The World War I Belvade memorial is old."))
