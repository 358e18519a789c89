"""Given names beside a relative's: "Uddhav Thackeray and his son Aaditya"."""

from collections.abc import Callable

import pytest

Ids = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Shiv Sena chief Uddhav Thackeray came with his son Aaditya.", "aaditya-thackeray"),
        ("PDP chief Mehbooba Mufti and her daughter Iltija spoke in Srinagar.", "iltija-mufti"),
        ("शिवसेना प्रमुख उद्धव ठाकरे और उनके बेटे आदित्य ने कहा।", "aaditya-thackeray"),
        ("Uddhav Thackeray, Aaditya and Anil Parab came for the Shiv Sena.", "aaditya-thackeray"),
        ("शिवसेना के उद्धव ठाकरे, आदित्य और अनिल परब आए।", "aaditya-thackeray"),
        ("HJC chief Kuldeep Bishnoi, his wife Renuka and others came.", "renuka-bishnoi"),
        ("पीडीपी की महबूबा मुफ्ती अपनी बेटी इल्तिजा के साथ आईं।", "iltija-mufti"),
    ],
)
def test_a_relative_is_known_by_the_given_name(ids: Ids, text: str, person: str) -> None:
    assert f"person:{person}" in ids(text)


@pytest.mark.parametrize(
    "text",
    [
        "BJP leader Nitin Gadkari came with his son Aaditya.",
        "Uddhav Thackeray spoke. Aaditya spoke of something else.",
        "Uddhav Thackeray came with his son Aaditya Kadambhare.",
        "भाजपा नेता नितिन गडकरी और उनके बेटे आदित्य ने कहा।",
        "शिवसेना के उद्धव ठाकरे आए, आदित्य बाद में।",
        "भाजपा के नितिन गडकरी, आदित्य तथा अन्य पहुंचे।",
    ],
)
def test_without_a_relative_of_the_surname_a_given_name_is_nobody(ids: Ids, text: str) -> None:
    assert "person:aaditya-thackeray" not in ids(text)
