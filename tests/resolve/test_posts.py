"""What the reference tells of persons' posts on a date."""

import pytest

from pollcorpus.gazetteer import gazetteer
from pollcorpus.models import Standing
from pollcorpus.models.affiliation import standing
from pollcorpus.resolve.posts import known_affiliations


def on(person: str, when: str) -> Standing:
    """Return what a person of the reference was."""
    ref = gazetteer().persons[person].ref
    return standing(ref, known_affiliations(ref, gazetteer()), when)


@pytest.mark.parametrize(
    ("person", "when"),
    [("ahmed-patel", "2022"), ("manmohan-singh", "2025-06"), ("sushil-kumar-modi", "2026")],
)
def test_nobody_holds_a_post_after_death(person: str, when: str) -> None:
    assert on(person, when).sure == on(person, when).possible == ()


def test_no_post_of_the_reference_outlives_its_holder() -> None:
    for person in gazetteer().persons.values():
        if person.death_year:
            told = on(person.id, str(person.death_year + 2))
            assert not told.sure and not told.possible, person.id


@pytest.mark.parametrize(
    ("person", "when", "party"),
    [
        ("navjot-singh-sidhu", "2016-05", "BJP"),
        ("navjot-singh-sidhu", "2017-06", "INC"),
        ("sharad-pawar", "2021", "NCP"),
        ("sharad-pawar", "2025", "NCPSP"),
        ("ajit-pawar", "2014-09", "NCP"),
        ("ajit-pawar", "2019-11-25", "NCP"),
        ("ajit-pawar", "2023-07-01", "NCP"),
        ("aaditya-thackeray", "2021", "SHS"),
        ("charanjit-singh-channi", "2021-10", "INC"),
        ("amarinder-singh", "2020-06", "INC"),
    ],
)
def test_a_party_is_the_one_of_the_day(person: str, when: str, party: str) -> None:
    told = on(person, when)
    assert told.party is not None
    assert told.party.id == f"party:{party}"


def test_no_party_has_members_before_it_split_off() -> None:
    book = gazetteer()
    branches = {f"party:{b.branch}" for b in book.branches if b.branch != b.party}
    for person in book.persons.values():
        for post in known_affiliations(person.ref, book):
            if post.party and post.party.id in branches and post.organisation != post.party.name:
                founded = book.parties[post.party.id.removeprefix("party:")].founded
                if founded and founded.earliest and post.start and post.start.latest:
                    assert post.start.latest >= founded.earliest, person.id


def test_an_offer_that_was_declined_is_no_membership() -> None:
    for year in range(2014, 2027):
        assert "Empowered" not in str(on("prashant-kishor", str(year)))


def test_posts_read_as_people_say_them() -> None:
    assert "vice president, Janata Dal" in str(on("prashant-kishor", "2019"))
    mamata = str(on("mamata-banerjee", "2013"))
    assert "Bhabanipur (West Bengal Legislative Assembly)" in mamata
    assert "Rajya Sabha, " not in str(on("sharad-pawar", "2021"))
