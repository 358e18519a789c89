"""Politicians without a name who act in an English clause: "a party delegation met X".

It is they who meet whom it names, and not whoever was spoken of before.
"""

from __future__ import annotations

from pollcorpus.languages.en.titles import KIN

_MANY = (
    r"(?:leaders|members|m[lp]as|mps|legislators|lawmakers|parliamentarians|councillors|corporators|ministers|emissaries|envoys|aides|rebels|dissidents|"
    r"observers|representatives|workers|functionaries|office-bearers|supporters|loyalists|followers|allies|negotiators|delegates|candidates|aspirants|"
    r"claimants|defectors|partymen|activists|associates|lieutenants|colleagues|managers|strategists|veterans|seniors|stalwarts|bigwigs|heavyweights|"
    r"cadres|spokespersons|turncoats|independents|farmers|relatives|sons|brothers)"
)
# any others: "the brothers", "the Abdullahs", "some farmers"
_PLURAL = r"(?:the|some|several|many|most|all|few|other|dozens of|scores of) (?:[a-z-]+ ){0,3}?[a-z]{3,}(?<!ss)(?<!us)(?<!is)s"
_BODY = r"(?:delegation|deputation|team|contingent|faction|camp|section|group|panel|batch|bunch|leadership|brass|think-tank)"
_ONE = (
    r"(?:leader|minister|m[lp]a|mp|legislator|lawmaker|parliamentarian|emissary|envoy|aide|member|functionary|spokesperson|spokesman|representative|"
    r"confidant|confidante|associate|lieutenant|colleague|negotiator|observer|loyalist|rebel)"
)
_NOT = r"(?:with|along|alongside|to|by|from|between|among|including|barring|except|besides|and|or|who|whom|which|than)"
_OF = r"(?:of|from|in|representing|belonging to|loyal to|close to|opposed to|led by the|headed by the) "
_WORD = rf"(?:(?!{_NOT}\b)[a-z0-9'-]+ |{{P}}'s |{{O}}(?:'s)? |{{L}}(?:'s)? )"
_TAIL = rf"(?: {_OF}(?:(?!{_NOT}\b)(?:[a-z'-]+|{{O}}(?:'s)?|{{L}}(?:'s)?|{{P}}'s)(?= )){{1,4}}?| {_OF}(?:[a-z-]+ ){{0,2}}(?:{{O}}|{{L}}))?"
_HOW = r"(?:,? (?:also|later|then|now|too|had|have|has|will|would|twice|again|earlier|separately|together|jointly|quietly|secretly|reportedly|are to|were to|is to|was to|have already|on {D}|in {L}|{D}|here)){0,4}"
# where a clause begins, or goes on: "X met Y, and his emissaries ..."
_OPENS = r"(?:^|[,;:\u00a6] |[,;] (?:and|but|while|whereas|even as|as|where|after which) |(?<![{PERSONS}]) (?:and|but|while|whereas|as|when|after|before|that|where) |{D} |(?:evening|morning|afternoon|night|day|later|earlier|meanwhile) )"

# "the leaders met X" is of those who were spoken of before
_SAME = rf"(?!(?:the|these|those|both|both the|all|all the) [a-z]+{_HOW} {{MEET}})"

OTHERS_ACT = (
    rf"{_OPENS}{_SAME}(?P<acts>{_WORD}{{0,6}}?{_MANY}{_TAIL}|{_PLURAL}{_TAIL}|{_WORD}{{1,6}}?{_BODY}{_TAIL}|"
    rf"(?:an?|one|another) {_WORD}{{0,4}}?{_ONE}{_TAIL}|(?:his|her|their|{{P}}'s) (?:[a-z-]+ ){{0,2}}{KIN}){_HOW} {{MEET}}"
)
