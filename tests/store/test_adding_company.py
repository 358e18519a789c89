"""Whom articles that come or go know, others know while these are there."""

from __future__ import annotations

import pytest
from attrs import evolve
from tests.store.test_adding import File, check, opened

import pollcorpus as pc
from pollcorpus.models import Extraction
from pollcorpus.store.reader import Reader
from pollcorpus.store.settling import adding


def told(who: str) -> Extraction:
    article = pc.read_text(f"{who} met Amit Shah in Delhi on Friday.", published="2025-09-20")
    return pc.extract(evolve(article, source=evolve(article.source, path=who)))


def people(file: File) -> set[str]:
    return {actor.id for actor in Reader(file.connection, "here").contents().resolution.actors}


def test_who_is_unknown_is_known_as_long_as_another_article_knows_him(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(adding, "MOST", 100.0)
    known, bare = told("Madhya Pradesh Chief Minister Mohan Yadav"), told("Mohan Yadav")
    with opened() as file:
        file.change([bare])
        assert "person:found/mohan-yadav" in people(file)
        file.change([known])
        assert people(file) == {"person:amit-shah", "person:mohan-yadav"}
        check(file)
        file.change([], [known])
        assert people(file) == {"person:amit-shah", "person:found/mohan-yadav"}
        check(file)
        file.change([known])
        assert people(file) == {"person:amit-shah", "person:mohan-yadav"}
        assert file.added
        check(file)
