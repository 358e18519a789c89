"""Phrases of two or three words, in English, that tell of persons alone: of who came and who did not.

A name of which nothing else is known is a person's where one of them follows, or stands before it.
"""

from __future__ import annotations

from collections.abc import Iterable

# between a name and what is told of its bearer
BETWEEN = frozenset(
    "however too also again himself herself meanwhile reportedly alone currently conveniently still".split()
)
_WAS = ("was", "were", "is", "are")
_AUXILIARIES = "did do does could would will may might has had have was were is are".split()
_CONTRACTED = "didn don doesn couldn wouldn hasn hadn haven wasn weren isn aren".split()


def _each(verbs: Iterable[str], rests: Iterable[str]) -> set[str]:
    rests = tuple(rests)
    return {f"{verb} {rest}" for verb in verbs for rest in rests}


_NEGATED = {f"{verb} not" for verb in _AUXILIARIES} | {f"{verb} t" for verb in _CONTRACTED}

# who came, spoke or was with others
_PRESENT = (
    _each(
        _WAS,
        (
            "present",
            "also present",
            "also there",
            "among those",
            "among the",
            "also seen",
            "also missing",
            "the first",
            "the other",
            "keeping him",
            "keeping them", "with him", "with her", "with them", "accompanying him", "accompanying her", "seated next", "seated beside", "closeted with",
            "in attendance", "on the dais", "on the stage", "on hand",
        ),
    )
    | _each(("voted", "also voted"), ("for", "against", "in favour"))
    | _each(("shared",), ("the dais", "the stage", "the table", "a table"))
    | _each(("dined",), ("with",))
    | _each(("accompanied", "accompanies"), ("him", "her", "them", "the"))
    | _each(("sat",), ("in", "through", "beside", "with", "across", "next"))
    | _each(("spoke",), ("for", "on", "at", "first"))
    | _each(("walked",), ("in", "out"))
    | _each(("took", "take", "also took"), ("part",))
    | _each(("turned", "also turned", "showed"), ("up",))
    | _each(
        ("also",),
        ("attended", "spoke", "joined", "addressed", "participated", "came", "skipped"),
    )
    | _each(("proposed", "seconded"), ("his", "her", "it", "the"))
    # whom somebody had along
    | _each(("with",), ("him", "her", "them"))
    | {"in tow", "for company", "by his side", "by her side", "at his side", "at her side"}
)
# who did not come, or did something else meanwhile
_AWAY = (
    _each(
        _NEGATED,
        "attend attended come turn turned show join joined make go travel participate appear accompany respond reach".split(),
    )
    | _each(
        ("was not", "were not", "wasn t", "weren t", "is not"),
        "present there among around invited seen able".split(),
    )
    | _each(
        _WAS,
        (
            *"absent unwell ill indisposed hospitalised hospitalized abroad away missing travelling touring campaigning busy unavailable".split(),
            *(
                "not present",
                "not there",
                "not among",
                "not invited",
                "not seen",
                "not around",
                "not in",
            ),
            *(
                "conspicuously absent",
                "conspicuously missing",
                "conspicuous by",
                "conspicuous in",
                "nowhere to",
            ),
            *(
                "in hospital",
                "out of town",
                "under quarantine",
                "down with",
                "taken ill",
                "held up",
                "tied up",
            ),
            *(
                "also absent",
                "also missing",
                "also away",
                "a no",
                "unable to",
                "the only",
                "on leave",
            ),
            *(
                "recovering from",
                "recuperating from",
                "undergoing treatment",
                "preoccupied with",
                "occupied with",
                "represented by",
                "invited but",
                "invited too",
            ),
        ),
    )
    | _each(
        ("missed", "boycotted", "attends", "skipped", "shunned", "snubbed"), ("the", "both", "it")
    )
    | _each(("excused", "absented"), ("himself", "herself", "themselves"))
    | _each(
        ("sent", "conveyed", "expressed"),
        ("his", "her", "their", "regrets", "inability", "apologies"),
    )
    | _each(("sent", "sends"), ("word", "a message", "a letter", "a representative", "an emissary"))
    | _each(
        ("cited", "pleaded"),
        ("ill", "illness", "health", "prior", "personal", "a prior", "a previous", "other"),
    )
    | _each(
        ("stayed", "kept", "remained"),
        ("away", "back", "home", "absent", "put", "indoors", "aloof", "missing"),
    )
    | _each(("pulled", "backed", "opted", "dropped"), ("out at", "out of", "out citing"))
    | _each(("fell", "took", "taken"), ("ill", "sick", "unwell"))
    | _each(
        ("failed", "refused", "unable"),
        ("to attend", "to come", "to turn", "to make", "to show", "to reach", "to join"),
    )
    | _each(
        ("chose", "decided", "preferred", "opted"),
        ("not to", "to skip", "to stay", "to keep", "to remain"),
    )
    | _each(("gave",), ("it a", "the meeting", "the dinner", "the lunch", "the talks"))
    | _each(("cancelled",), ("his", "her", "at the"))
    | _each(("declined", "ignored", "spurned"), ("the invitation", "the invite", "an invitation"))
    | _each(
        ("had", "has"),
        (
            "gone to",
            "left for",
            "flown to",
            "other engagements",
            "a prior",
            "a previous",
            "to rush",
            "to leave",
        ),
    )
    | _each(
        ("had",),
        (
            "told",
            "informed",
            "written to",
            "been invited",
            "been expected",
            "been asked",
            "been called",
        ),
    )
    | {
        "turned down the",
        "has let it", "had let it", "let it be", "made it clear", "made it plain", "made it known",
        "arrived late",
        "arrived after",
        "is learnt to",
        "was to have",
        "was to attend",
        "phoned to",
    }
    | {
        "remained in",
        "stayed in",
        "stayed on",
        "sat it",
        "abstained from",
        "attributed his",
        "attributed her",
    }
    | _each(("s",), ("absence", "chair", "empty chair", "flight"))
)

DEEDS = frozenset(_PRESENT | _AWAY)

_DONE_BY = (
    _each(
        "attended accompanied joined chaired flanked greeted received represented proposed seconded hosted convened "
        "welcomed assisted escorted introduced inducted briefed garlanded felicitated".split(),
        ("by",),
    )
    | _each(("him", "her", "them"), ("were", "was", "included"))
    # "neither did X", "as did Y"
    | _each(("neither", "nor"), ("did", "was", "were", "had"))
    | _each(("as", "so"), ("did",))
    | _each(("in attendance", "the dais", "the stage", "the table"), ("was", "were"))
    | {"residence of", "bungalow of", "farmhouse of", "over by", "present were", "present was", "present included", "attendance were"}
)
# "conspicuous by their absence were X and Y", "the chair kept for X", "Y stood in for X"
_MISSED_BY = (
    _each(
        "absent missing absence absentee absentees away present up attend attended came come skipped miss".split(),
        ("was", "were", "is", "are"),
    )
    | _each("absentees absent away attend skipped present".split(), ("included", "include"))
    | _each(("chair", "seat", "kept", "meant", "reserved", "deputised", "in"), ("for",))
    | {"absence of", "sign of", "all but", "but not", "behalf of", "place of"}
)

DONE_BY = frozenset(
    _DONE_BY | _MISSED_BY | {"barring", "except", "minus", "sans", "excluding", "without"}
)
