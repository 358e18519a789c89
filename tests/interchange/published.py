"""What the published specifications of Popolo and ninjs say, as far as it concerns what is written.

Written from the specifications, for these tests: no published schema file is part of this
repository. Popolo: http://www.popoloproject.com/specs/ (person, organization, membership, event,
area, link, other name). ninjs: IPTC, News in JSON 3.0, http://iptc.org/std/ninjs/. Every name that
they know stands here, whether it is written or not; every other name is refused, which Popolo
itself does not do.
"""

from typing import Any

TEXT = {"type": "string"}
WORDS = {"type": ["string", "null"]}
URI = {"type": "string", "format": "uri"}
DAY = {"type": ["string", "null"], "pattern": "^[0-9]{4}(-[0-9]{2}){0,2}$"}
MOMENT = {
    "type": ["string", "null"],
    "pattern": "^[0-9]{4}((-[0-9]{2}){0,2}|(-[0-9]{2}){2}T[0-9]{2}(:[0-9]{2}){0,2}"
    "(Z|[+-][0-9]{2}(:[0-9]{2})?))$",
}
TIMESTAMP = {"type": ["string", "null"], "format": "date-time"}


def closed(properties: dict[str, Any], *required: str) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(required),
        "additionalProperties": False,
    }


def named(kind: dict[str, Any], names: str) -> dict[str, Any]:
    return dict.fromkeys(names.split(), kind)


def listed(kind: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": kind}


def of(name: str) -> dict[str, Any]:
    return {"$ref": f"#/$defs/{name}"}


STAMPS = {**named(TIMESTAMP, "created_at updated_at"), "sources": listed(of("link"))}
ANYTHING = {"type": ["object", "null"]}
ANY_LIST = {"type": "array"}

POPOLO = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    **closed(
        {
            "persons": listed(of("person")),
            "organizations": listed(of("organization")),
            "memberships": listed(of("membership")),
            "events": listed(of("event")),
        }
    ),
    "$defs": {
        "link": closed({"url": URI, "note": WORDS}, "url"),
        "identifier": closed({"identifier": TEXT, "scheme": WORDS}, "identifier"),
        "other_name": closed(
            {
                "name": TEXT,
                **named(WORDS, "family_name given_name additional_name honorific_prefix"),
                **named(WORDS, "honorific_suffix patronymic_name note"),
                **named(DAY, "start_date end_date"),
            },
            "name",
        ),
        "area": closed(
            {
                **named(WORDS, "id name identifier classification parent_id"),
                "parent": of("area"),
                "geometry": ANYTHING,
                **STAMPS,
            }
        ),
        "person": closed(
            {
                **named(WORDS, "id name family_name given_name additional_name honorific_prefix"),
                **named(WORDS, "honorific_suffix patronymic_name sort_name gender summary"),
                **named(WORDS, "biography national_identity"),
                "email": {**WORDS, "format": "email"},
                "image": {**WORDS, "format": "uri"},
                **named(DAY, "birth_date death_date"),
                "pronouns": {"type": ["array", "null"], "items": TEXT},
                "other_names": listed(of("other_name")),
                "identifiers": listed(of("identifier")),
                "links": listed(of("link")),
                "memberships": listed(of("membership")),
                **named(ANY_LIST, "contact_details motions speeches votes"),
                **STAMPS,
            }
        ),
        "organization": closed(
            {
                **named(WORDS, "id name classification parent_id area_id"),
                "parent": of("organization"),
                "area": of("area"),
                **named(DAY, "founding_date dissolution_date"),
                "image": {**WORDS, "format": "uri"},
                "other_names": listed(of("other_name")),
                "identifiers": listed(of("identifier")),
                "links": listed(of("link")),
                "memberships": listed(of("membership")),
                **named(ANY_LIST, "contact_details posts"),
                **STAMPS,
            }
        ),
        "membership": closed(
            {
                **named(WORDS, "id label role person_id organization_id post_id"),
                **named(WORDS, "on_behalf_of_id area_id"),
                **named(ANYTHING, "member post"),
                "person": of("person"),
                **named(of("organization"), "organization on_behalf_of"),
                "area": of("area"),
                **named(DAY, "start_date end_date"),
                "contact_details": ANY_LIST,
                "links": listed(of("link")),
                **STAMPS,
            }
        ),
        "event": closed(
            {
                **named(WORDS, "id name description location status classification"),
                **named(WORDS, "organization_id parent_id"),
                **named(MOMENT, "start_date end_date"),
                "identifiers": listed(of("identifier")),
                "organization": of("organization"),
                "attendees": listed(of("person")),
                "parent": of("event"),
                "children": listed(of("event")),
                **STAMPS,
            }
        ),
    },
}

WITH_ROLE = closed(named(TEXT, "role contentType value"), "value")
CONCEPT = {**named(TEXT, "name rel literal"), "uri": URI}

NINJS_ITEM = {
    "uri": URI,
    "type": {"enum": "text audio video picture graphic composite component event planning".split()},
    "representationType": {"enum": ["full", "partial"]},
    "pubStatus": {"enum": ["usable", "withheld", "canceled"]},
    **named(TEXT, "profile version copyrightHolder copyrightNotice usageTerms edNote language"),
    **named(TEXT, "title by slugline located"),
    **named(
        {"type": "string", "format": "date-time"},
        "firstCreated versionCreated contentCreated embargoedUntil expires",
    ),
    "urgency": {"type": "integer", "minimum": 1, "maximum": 9},
    **named(listed(WITH_ROLE), "descriptions headlines"),
    "bodies": listed(
        closed(
            {
                **named(TEXT, "role contentType value"),
                **named({"type": "integer"}, "charCount wordCount"),
            },
            "value",
        )
    ),
    "people": listed(closed({**CONCEPT, "contactInfo": ANY_LIST})),
    "organisations": listed(closed({**CONCEPT, **named(ANY_LIST, "symbols contactInfo")})),
    "places": listed(closed({**CONCEPT, "contactInfo": ANY_LIST, "geoJSON": ANYTHING})),
    "subjects": listed(
        closed(
            {
                **CONCEPT,
                "creator": TEXT,
                **named({"type": "integer", "minimum": 0, "maximum": 100}, "relevance confidence"),
            }
        )
    ),
    **named(listed(closed(CONCEPT)), "events objects"),
    "infoSources": listed(closed({**named(TEXT, "name role literal"), "uri": URI})),
    "renditions": listed(closed({**named(TEXT, "name contentType title"), "href": URI}, "name")),
    "altIds": listed(closed(named(TEXT, "role value"))),
    "standard": closed({**named(TEXT, "name version"), "schema": URI}),
    "genres": listed(closed(named(TEXT, "name uri literal"))),
    **named(ANY_LIST, "plannedCoverage trustIndicators"),
    **named(ANYTHING, "eventDetails rightsInfo"),
}

NINJS = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    **closed(
        {
            **NINJS_ITEM,
            "associations": listed(
                closed({**NINJS_ITEM, **named(TEXT, "name rel")}, "name", "uri")
            ),
        },
        "uri",
    ),
}
