"""How English says that somebody will not be of an alliance, a party or a government.

Whoever does not join one has stayed away from no meeting: "X has ruled out joining either bloc".
"""

_NOT = (
    r"\b(?:not|n't|never|(?:refus|declin)\w+(?: (?:an? |the )?(?:offers?|invitations?|proposals?))? to|(?:rul(?:ed|es|ing) out|decided against|said no to|opposed to|averse to)(?: (?:any|the) (?:idea|possibility|question|prospect)s? of)?|"
    r"(?:turned down|rejected|spurned) (?:an? |the |any |all )?(?:offers?|invitations?|proposals?|moves?|idea|suggestion|overtures?) (?:to|of)|no (?:plans?|intention|desire|question) (?:to|of)|(?:unwilling|reluctant) to)"
)
_JOIN = (
    r"(?:(?:re-?)?join(?:ing|ed)?|(?:(?:be|being|been|become|becoming|remain|remaining) )?(?:an? )?(?:part|parties|party|members?|constituents?|all(?:y|ies)) (?:of|in|to)|"
    r"(?:com(?:e|ing)|go(?:ing)?|return(?:ing)?|mov(?:e|ing)|switch(?:ing)?) (?:back )?(?:in)?to|"
    r"(?:ally(?:ing)?|align(?:ing)?|sid(?:e|ing)|tie up|tying up|go(?:ing)?|truck|hands|merg(?:e|ing)|team(?:ing)? up|be|being)(?: (?:himself|herself|itself|themselves))? with|contest(?:ing)? (?:with|under))"
)
# no word of an occasion, of which a party may be told after it: "a meeting of party legislators"
_WHICH = r"(?: (?!(?:{NOUN}|meet|event|function)(?![a-z]))[a-z-]+){0,4}? "


def not_joining(occasion: str) -> str:
    """Return what says so, as long as no word for an occasion follows."""
    union = (
        r"(?:{O}|alliances?|coalitions?|blocs?|fronts?|folds?|groupings?|combines?|mahagathbandhan|camps?|part(?:y|ies)|governments?|ministry|cabinet|pacts?|tie-?ups?|outfits?|politics|any(?:one|body))(?!'s|[a-z-])"
        rf"(?! (?:[a-z-]+ ){{0,2}}(?:{{NOUN}}|{occasion}|meet|event|function|leaders?|chiefs?|president|workers|mps?|mlas?|mlcs?|legislators?|lawmakers?|members|ministers|functionaries|colleagues|team|delegation|office|headquarters)(?![a-z]))"
    )
    return (
        rf"{_NOT} (?:[a-z]+ )?{_JOIN}{_WHICH}{union}|"
        rf"\b(?:kept|keep\w*|maintain\w*|put) (?:(?:his|her|its|their|an?|equal|safe|some) ){{0,3}}(?:distance|equidistance) (?:from|to){_WHICH}{union}|"
        rf"\bequidistant from{_WHICH}{union}|"
        rf"\bstay(?:ed|s|ing)? away from{_WHICH}(?:limelight|media|cameras|controvers\w+|{union})|"
        # who wants no seat or post, or no pact
        r"\b(?:opted|pulled|bowed|backed|dropped|stepped|ruled (?:himself|herself|themselves)) out of (?:(?:the|this|any|an?|[a-z-]+) ){0,3}"
        r"(?:race|contest|fray|running|reckoning|elections?|polls?|alliance|coalition|government|ministry|pact|tie-?up|deal)\b|"
    )
