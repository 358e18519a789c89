"""Leaders whose names are made of frequent parts, or of one word, beside other leaders."""

import pytest

import pollcorpus as pc

_DAY = "2022-09-01"


def persons(text: str) -> set[str]:
    names = pc.extract(pc.read_text(text, published=_DAY)).mentions
    return {
        m.actor.id.removeprefix("person:") for m in names if m.actor and m.kind.value == "person"
    }


@pytest.mark.parametrize(
    ("name", "ident"),
    [
        ("Telangana Chief Minister K Chandrashekar Rao", "k-chandrashekar-rao"),
        ("K. Chandrashekar Rao", "k-chandrashekar-rao"),
        ("K. T. Rama Rao", "kt-rama-rao"),
        ("Y S Jagan Mohan Reddy", "ys-jagan-mohan-reddy"),
        ("Jayant Chaudhary", "jayant-chaudhary"),
        ("Harish Rao", "t-harish-rao"),
        ("KTR", "kt-rama-rao"),
        ("Kanimozhi", "kanimozhi-karunanidhi"),
    ],
)
def test_a_leader_is_known_beside_another_without_a_party(name: str, ident: str) -> None:
    told = f"{name} held talks with Nitish Kumar in Patna on Monday."
    assert persons(told) == {ident, "nitish-kumar"}


@pytest.mark.parametrize(
    ("name", "ident"),
    [
        ("के. चंद्रशेखर राव", "k-chandrashekar-rao"),
        ("ओ. पन्नीरसेल्वम", "o-panneerselvam"),
        ("जयंत चौधरी", "jayant-chaudhary"),
        ("केटीआर", "kt-rama-rao"),
        ("ओवैसी", "asaduddin-owaisi"),
        ("कनिमोई", "kanimozhi-karunanidhi"),
    ],
)
def test_a_leader_is_known_beside_another_in_hindi(name: str, ident: str) -> None:
    assert persons(f"नीतीश कुमार ने सोमवार को दिल्ली में {name} से मुलाकात की।") == {ident, "nitish-kumar"}


def test_two_leaders_of_one_word_back_each_other() -> None:
    assert persons("Nitish met Mamata in Kolkata on Monday.") == {"nitish-kumar", "mamata-banerjee"}


@pytest.mark.parametrize(
    "text",
    [
        "Nitish met his coach in Kolkata on Monday.",  # nobody tells that he is a politician
        "Rahul met Vijay in Mumbai on Monday.",  # both are names of many
        "Kanimozhi won the school's spelling prize.",
    ],
)
def test_one_word_alone_names_no_leader(text: str) -> None:
    assert persons(text) == set()


@pytest.mark.parametrize("name", ["Arun Singh", "Vijay Sharma", "Ram Lal", "Rajiv Kumar"])
def test_a_name_of_many_needs_more_than_a_leader_beside_it(name: str) -> None:
    told = f"Economist {name} said on Monday that Narendra Modi had read the study."
    assert all(ident.startswith("found/") for ident in persons(told) - {"narendra-modi"})


def test_a_name_after_initials_is_that_of_whom_the_article_introduced() -> None:
    told = (
        "J. Narasimha Rao, secretary of a residents' club, wrote to Narendra Modi. "
        "Mr. Narasimha Rao said the meter had failed."
    )
    assert persons(told) == {"found/j-narasimha-rao", "narendra-modi"}


def test_the_first_word_of_a_longer_name_is_no_leader() -> None:
    assert "badruddin-ajmal" not in persons("नरेंद्र मोदी ने कहा कि अजमल आमिर शेख को सजा मिली।")


@pytest.mark.parametrize(
    "text",
    [
        "Sukhvinder Singh Sukhu said OPS would be restored for all employees.",
        "Nirmala Sitharaman said EPS pensioners would get more.",
        "सुखविंदर सिंह सुक्खू ने कहा कि ओपीएस बहाल होगा।",
    ],
)
def test_letters_that_mean_a_thing_too_are_no_leader(text: str) -> None:
    assert len(persons(text)) == 1


def test_a_persons_letters_may_end_a_sentence() -> None:
    assert persons("Nitish Kumar met KTR.") == {"nitish-kumar", "kt-rama-rao"}
