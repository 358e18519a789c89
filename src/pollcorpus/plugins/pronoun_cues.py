"""Words that stand for persons named before."""

from __future__ import annotations

from enum import Enum

from attrs import frozen


class Number(Enum):
    """How many persons a pronoun stands for, and whether they are the topic.

    A GROUP may be one person whom the word honours; SEVERAL may be the two who met last. The
    HUB is who goes round meeting others, as far as that is known, and the SPEAKER who says a
    sentence that is quoted. TALKS are somebody's own, and need no name where whoever
    has them acts in the sentence: "X called off his talks with Y".
    The HOST is known by the home where he is met: "the veteran's house".
    THEM are several who were listed last, none of whom acts now, and CALLERS two who each met
    somebody by the last talks, and now go to somebody else. ACTING are those who act first in the
    sentence before, all of them, and TWO only two who do, there or in the same sentence. Who is
    DESCRIBED acts, and has been spoken of: "the veteran".
    """

    TOPIC = "topic"
    OTHER = "other"
    LAST = "last"
    FORMER = "former"
    OWNER = "owner"
    HOST = "host"
    GROUP = "group"
    SEVERAL = "several"
    PAIR = "pair"
    AWAY = "away"
    SAME = "same"
    THREE = "three"
    KIN = "kin"
    HUB = "hub"
    PARTY = "party"
    ALLIANCE = "alliance"
    PARTIES = "parties"
    SPEAKER = "speaker"
    TALKS = "talks"
    THEM = "them"
    CALLERS = "callers"
    ACTING = "acting"
    TWO = "two"
    DESCRIBED = "described"


@frozen(kw_only=True, eq=False)
class Pronoun:
    """A word that stands for persons named before.

    The match is replaced by the persons and `rest`, what follows a name
    in its place ("उनसे" is "X से"). `gender` is "male", "female" or empty. One that is
    `reflexive` means who acts in its own clause.
    """

    pattern: str
    number: Number
    rest: str = ""
    gender: str = ""
    reflexive: bool = False
