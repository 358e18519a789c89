"""Invented piles of reports in two languages, of which it is known what each tells of."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator, Mapping
from datetime import date, timedelta
from random import Random

from attrs import frozen

from pollcorpus.models import Article
from pollcorpus.reading import read_text

PEOPLE = {
    "Sharad Pawar": "शरद पवार",
    "Rahul Gandhi": "राहुल गांधी",
    "Akhilesh Yadav": "अखिलेश यादव",
    "Tejashwi Yadav": "तेजस्वी यादव",
    "Uddhav Thackeray": "उद्धव ठाकरे",
    "Sitaram Yechury": "सीताराम येचुरी",
    "Nitish Kumar": "नीतीश कुमार",
    "Omar Abdullah": "उमर अब्दुल्ला",
    "Arvind Kejriwal": "अरविंद केजरीवाल",
    "Hemant Soren": "हेमंत सोरेन",
}
CITIES = {"Patna": "पटना", "Mumbai": "मुंबई", "Lucknow": "लखनऊ", "Ranchi": "रांची"}
_WEEKDAYS = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "hi": ("सोमवार", "मंगलवार", "बुधवार", "गुरुवार", "शुक्रवार", "शनिवार", "रविवार"),
}
_JUNE = {"en": "June {}", "hi": "{} जून"}
_TEMPLATES = {
    "en": (
        "{first} met {second} in {city}{on}. {more}",
        "{everyone} held talks in {city}{on}.",
        "{everyone} attended a meeting in {city}{on}.",
    ),
    "hi": (
        "{first} ने{on} {city} में {second} से मुलाकात की। {more}",
        "{city} में{on} हुई बैठक में {everyone} शामिल हुए।",
        "{everyone} के बीच{on} {city} में बैठक हुई।",
    ),
}
_MORE = {"en": "{} also attended the meeting.", "hi": "{} भी बैठक में मौजूद रहे।"}
_AND = {"en": "and", "hi": "और"}


@frozen
class Occasion:
    """Who met where and when."""

    number: int
    people: tuple[str, ...]
    city: str
    day: date


@frozen
class Told:
    """An article, and the number of the occasion that it tells of."""

    article: Article
    occasion: int


def occasions(random: Random, count: int) -> list[Occasion]:
    """Make occasions of June 2023: leaders meet often, never in one circle twice."""
    made: dict[tuple[str, ...], Occasion] = {}
    while len(made) < count:
        people = tuple(sorted(random.sample(sorted(PEOPLE), random.randint(2, 5))))
        day = date(2023, 6, random.randint(2, 28))
        busy = {p for o in made.values() if o.day == day for p in o.people}
        if people not in made and not busy & set(people):
            made[people] = Occasion(len(made), people, random.choice(sorted(CITIES)), day)
    return list(made.values())


def pile(random: Random, count: int = 12, names: Mapping[str, str] | None = None) -> list[Told]:
    """Make one to five reports of each occasion, in either language, some without a date.

    `names` puts one person in the place of another throughout.
    """
    return [
        Told(_report(random, occasion, names or {}), occasion.number)
        for occasion in occasions(random, count)
        for _ in range(random.randint(1, 5))
    ]


def _report(random: Random, occasion: Occasion, names: Mapping[str, str]) -> Article:
    language = random.choice(["en", "hi"])
    dated = random.random() < 0.75
    people = list(occasion.people)
    random.shuffle(people)
    # without a day only the whole circle tells which occasion it is
    if dated and len(people) > 3:
        people = people[: random.randint(3, len(people))]
    on = random.choice([_on_weekday, _on_date])(language, occasion.day) if dated else ""
    named = [names.get(person, person) for person in people]
    shown = [PEOPLE[person] if language == "hi" else person for person in named]
    city = CITIES[occasion.city] if language == "hi" else occasion.city
    text = random.choice(_TEMPLATES[language]).format(
        first=shown[0],
        second=shown[1],
        everyone=_list(shown, language),
        more=_MORE[language].format(_list(shown[2:], language)) if shown[2:] else "",
        city=city,
        on=on,
    )
    published = occasion.day + timedelta(random.randint(0, 2)) if dated else None
    words = f"{text.strip()} {random.randint(100, 999)}."
    return read_text(words, published=published and str(published), language=language)


def _list(names: list[str], language: str) -> str:
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {_AND[language]} {names[-1]}"


def _on_weekday(language: str, day: date) -> str:
    name = _WEEKDAYS[language][day.weekday()]
    return f" on {name}" if language == "en" else f" {name} को"


def _on_date(language: str, day: date) -> str:
    name = _JUNE[language].format(day.day)
    return f" on {name}" if language == "en" else f" {name} को"


def b_cubed(found: Mapping[Hashable, Hashable], truth: Mapping[Hashable, Hashable]) -> float:
    """Return the B-cubed F1 of a grouping: how well each item's companions are those it has."""
    precision = sum(_share(found, truth)) / len(found)
    recall = sum(_share(truth, found)) / len(found)
    return 2 * precision * recall / (precision + recall)


def _share(
    groups: Mapping[Hashable, Hashable], others: Mapping[Hashable, Hashable]
) -> Iterator[float]:
    members: dict[Hashable, list[Hashable]] = defaultdict(list)
    for item, group in groups.items():
        members[group].append(others[item])
    for item, group in groups.items():
        yield Counter(members[group])[others[item]] / len(members[group])
