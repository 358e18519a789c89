"""Number words and the words around numbers, in English."""

from __future__ import annotations

from pollcorpus.plugins.number_cues import NumberCues

_UNITS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()

NUMBERS = NumberCues(
    words=(
        *((word, number) for number, word in enumerate(_UNITS, 1)),
        *((word, number * 10) for number, word in enumerate(_TENS, 2)),
        ("fourty", 40),
        ("zero", 0),
        ("lone", 1),
        ("single", 1),
        ("solitary", 1),
        ("sole", 1),
        ("both", 2),
    ),
    hundreds=("hundred",),
    thousands=("thousand",),
    dozens=("dozen",),
    fractions=(("half a", 2), ("half-a", 2), ("one and a half", 6), ("a", 4)),
    ands="and",
    joiners=r"-|to|or",
    perhaps=r",? or,? (?:(?:possibly|perhaps|maybe|even|at (?:the )?(?:very )?(?:most|best)|at the outside),?)|, or|,? (?:possibly|perhaps|maybe)",
    between="(?:anywhere |anything |somewhere |in )?between",
    at_least_before=(
        r"(?:unwilling|refus[a-z]+|reluctant|not (?:ready|willing|prepared)) to (?:(?:come|climb|go|step|scale) down|budge) (?:from|below)|"
        r"at least|atleast|a minimum of|minimum of|minimum|no fewer than|no less than|not less than|"
        r"not fewer than|more than|(?<!hand )(?<!hands )(?<!handed )(?<!handing )(?<!take )(?<!took )over|above|cross(?:es|ing)?|(?:go|get) (?:past|beyond)|breach(?:ing)?|upwards? of|in excess of|north of|nothing short of|bottom ?line (?:at|of|is|was)|anything short of|anything (?:less|fewer) than|"
        r"(?:not|never|nothing|no|cannot|unlikely|hardly|scarcely|loath|refus[a-z]+|reluctant|[a-z]+n't)(?: [a-z]+){0,6} (?:lower|less|fewer|smaller) than(?: the)?|"
        r"(?:not|never|nothing|cannot|unlikely|hardly|unwilling|loath|no mood|refus[a-z]+|reluctant|[a-z]+n't)(?: [a-z]+){0,4} (?:below|under|short of)|anything (?:below|under|lower than)"
    ),
    at_least_after=r"\+|plus(?! (?-i:[A-Z]))|paa?r(?=[\"'])|or more|and more|and above|or above|at least|upwards|at the very least",
    at_most_before=(
        r"(?<!go )(?<!goes )(?<!went )(?<!going )(?<!gone )(?<!came )(?<!comes )(?<!come )(?<!climbed )(?<!climb )(?<!added )(?<!adds )(?<!rise )(?<!rises )up to|upto|at most|at the most|a maximum of|maximum of|maximum|fewer than|less than|below|"
        r"under|as few as|a cap of|capped at|not over|no more than|nothing more than|"
        r"(?:not|never|unwilling|refus[a-z]+|reluctant|cannot|no|difficult|hard|tough|impossible|opposed|averse|[a-z]+n't)(?: [a-z]+){0,5} "
        r"(?:more than|beyond|above|over|past)"
    ),
    at_most_after=r"at (?:the )?(?:very )?most|at the outside|or fewer|or less|maximum|and no more",
    about_before=(
        r"around|about|nearly|almost|roughly|approximately|approx|some|close to|nearabouts|"
        r"in the region of|in the range of|in the vicinity of|an estimated|circa|~"
    ),
    about_after=r"(?:seats |constituencies )?(?:or so)|odd|or thereabouts|approximately|give or take",
    each_before=r"each|apiece|equal shares? of",
    each_after=r"(?:[A-Za-z]+ ){0,3}?(?:each|apiece|per head)|per party|a piece",
    same=r"(?:(?<=, )|(?<=; )|(?<= and ))(?:as|so) (?:is|are|will|would|does|do|did|has|have)(?= (?:the|its|ally|(?-i:[A-Z])))|as many(?! as)|the same number(?! as (?:in|it|last|the last|five|at))|an equal number|an identical number|same number of seats(?! as (?:in|it|last|the last|five|at))",
    twice=r"twice as many as (?:its|their|the|his)?|(?:double|twice) (?:its|their|the)(?! (?:19|20)\d\d(?!\d))",
    half=r"(?:one-)?half(?: of)?(?: (?:the|its|their|these|those|all|total|state's|(?-i:[A-Z])[A-Za-z]+(?: (?-i:[A-Z])[a-z]+)?'s)){1,3}",
    single=r"an?(?= (?:[A-Za-z]+ ){0,2}(?:seat|constituency|segment) (?:each|apiece)\b)",
    pronoun=r"\b(?:an? (?!total |lone |single |solitary |sole |mere |paltry |grand |whopping )(?:[a-z-]+ly |very |more |most |rather |quite |even |pretty )?[a-z-]+|no|which|this|that|every|any|each|the (?:right|wrong|same|latest|biggest|real|former|latter)) one",
    not_after=(
        r"(?:st|nd|rd|th)\b|%|[ -]?per ?cent|[ -]?percent|[ -]member|-seat(?!s)|[ -]years?\b|[ -]year-old|"
        r"[ -]?(?:am|pm|a\.m|p\.m)\b|[-/]\d|[.:]\d|,\d| ?(?:lakh|crore|million|billion|km|kg|acres?|hours?|minutes?|days?|"
        r"weeks?|months?|rupees|votes?|percentage|p\.m|a\.m)\b|\s(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b|"
        # "one in ten" counts nothing by itself
        r" in (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,2})(?= ?(?:[.,;:)]|$)| (?:of|is|are|was|were|candidates|voters|women|men|members|legislators)\b)"
    ),
    not_before=r"(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[.]?(?: \d{1,2},?)?(?: ?(?:and|-|to|&))?|Rs\.?|₹|\$|No\.?|phase|page|Article|Section|Clause|G|Covid|age|aged|(?<![A-Za-z0-9])(?:(?i:one|two|three|four|nine)|[1-9]) in|(?:of|in) every|\ban? (?:fresh|new|revised|similar|separate))",
)
