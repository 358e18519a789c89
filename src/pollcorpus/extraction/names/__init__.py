"""Who and what is named in an article."""

from __future__ import annotations

from pollcorpus.extraction.document import Document, Names
from pollcorpus.extraction.names import cased, uncased
from pollcorpus.extraction.names.bodies import find_bodies
from pollcorpus.extraction.names.branches import settle_branches
from pollcorpus.extraction.names.descriptions import find_descriptions
from pollcorpus.extraction.names.introductions import find_introductions
from pollcorpus.extraction.names.lists import find_listed
from pollcorpus.extraction.names.namings import Naming, spread
from pollcorpus.extraction.names.organs import find_organs
from pollcorpus.extraction.names.people import identify
from pollcorpus.extraction.names.places import find_places, mark_places
from pollcorpus.extraction.names.reasons import find_mentions
from pollcorpus.extraction.names.relatives import find_relatives
from pollcorpus.extraction.names.scene import Scene
from pollcorpus.extraction.names.shared_surnames import find_shared_surnames
from pollcorpus.extraction.names.short import find_short
from pollcorpus.extraction.names.siblings import find_siblings
from pollcorpus.extraction.names.unlisted import find_unlisted

__all__ = ["find_names"]


def find_names(document: Document) -> Names:
    """Find the actors and places that an article names.

    Bodies come first, since they tell which persons and places are meant;
    then full names of persons, known or not, then short names of those.
    """
    scene = Scene.of(document)
    find_bodies(scene)
    find_unlisted(scene)
    mark_places(scene)
    find_organs(scene)
    people = identify(scene, _namings(scene))
    find_shared_surnames(scene, people)
    find_siblings(scene, people)
    find_relatives(scene, people)
    find_short(scene, people)
    find_relatives(scene, people)  # those of persons called by a short name, too
    find_descriptions(scene)
    settle_branches(scene)
    places = find_places(scene)
    return Names(
        mentions=tuple(find_mentions(scene)),
        places=tuple(places),
        affiliations=tuple(find_introductions(scene)),
    )


def _namings(scene: Scene) -> list[Naming]:
    """Full names, those of lists of candidates first."""
    script = cased if scene.pack.cased else uncased
    found: list[Naming] = []
    for zone in scene.zones:
        listed = list(find_listed(zone))
        for naming in listed:
            zone.take(naming.first, naming.last)
        found += listed
        inline = list(script.find_namings(zone))
        spread(inline)
        found += (naming for naming in inline if naming.sure or naming.likely)
    return found
