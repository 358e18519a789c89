"""Words that tell, in English, that seats are not agreed on, or that somebody refuses them."""

from __future__ import annotations

_PACT = r"(?:agreement|understanding|consensus|accord|unanimity|meeting of minds|decision)"
_NONE = (
    rf"(?:no|without(?: any| an)?|lack of|absence of|(?:not|never|hardly|[a-z]+n't)(?: yet| been| reach| reached| have| had){{0,2}} (?:an|any|a)) (?:[a-z-]+ ){{0,2}}?{_PACT}|"
    r"(?:yet to|fail(?:s|ed|ing)? to|unable to|cannot|(?:could|did|do|does|has|have|had|can)(?:n't| not)(?: yet| so far)?) (?:agreed?|reach(?:ed)? (?:an? )?(?:agreement|understanding|consensus))|"
    r"(?:disagreements?|differences|deadlock|stalemate|impasse|tussle|wrangling|bickering)"
)
_GIVING = r"(?:giv|leav|allot|allocat|hand|spar|ced|conced|part|assign|grant|offer|let|accommodat)(?:t?ing|e)?"
# in the clause of a number: "there was no agreement on giving the A nine", "has not agreed to"
UNAGREED = (
    rf"(?:{_NONE})(?: (?:was|is|has been|had been|reached|yet|as yet|so far|arrived at|among [a-z ]{{1,24}}|between [a-z ]{{1,24}})){{0,3}}? (?:on|about|over|regarding|to|for) {_GIVING} [^,;:.]{{0,80}}$|"
    r"(?<! as )(?:promis(?:ed|es|ing)|assured(?: of)?|guaranteed)(?: (?!to (?!give|leave|allot|spare|concede|accommodate)|that |reporters|voters|people|workers)[A-Za-z().'-]+){0,5}? (?:just |only |even |a mere |at least )?$|"
    r"(?:yet to agree|(?:(?:has|have|had|did|does|do) (?:not|never)|(?:had|has|have|did|does|do)n't|never)(?: yet| so far)? agreed?) to (?:(?:accept|take|settle for|make do with) )?(?:just |only |even |the |a mere ){0,2}$"
)
_WHO = r"(?:(?!not |never |who |which |that )[A-Za-z().'-]+ ){1,5}?"
_AUX = r"(?:(?:has|have|had|promptly|flatly|outright|later|since|then|swiftly|immediately|politely|also) ){0,2}"
_OBJECT = r"(?:it|them|this|these|the (?:offer|number|seats|proposal))"
_END = r"(?=[.,;]|$| on | as | saying | outright| by | flatly| and )"
_NO = r"(?:rejected|spurned|declined|refused|rebuffed|turned down|refused to (?:accept|take)|declined to (?:accept|take)|scoffed at)"
# right after a number: ", which the A turned down", ", but the A rejected the offer"
SPURNED = (
    r"[^,;.:()]{0,60},? "
    rf"(?:which (?:(?:was|were|has been|have been) (?:[a-z]+ly )?(?:rejected|spurned|declined|refused|rebuffed|turned down)|{_WHO}{_AUX}{_NO}){_END}|"
    rf"(?:but|though|although|and|only for|which|who) (?:{_WHO})?{_AUX}(?:{_NO} {_OBJECT}|turned {_OBJECT} down){_END})"
)
# right before a number that somebody is offered: "cannot accept 12"
UNACCEPTED = r"(?:(?:can|could|will|would|did|do|does|is|are)(?: ?not|n't)|won't|cannot|never|refus(?:e|es|ed|ing) to|unable to|unwilling to|not (?:ready|willing|prepared|going|inclined) to)(?: be able to| going to| ready to| willing to| prepared to)? (?:accept|take|settle for|make do with|live with|be content with|be happy with|swallow|agree to take)(?: just| only| even| the| a mere| merely)*\s$"
# right before a number that another has asked for: "could not agree to 45"
UNYIELDING = r"(?:(?:could|can|did|do|does|would|will|has|have|had)(?: ?not|n't)|cannot|never|refus(?:e|es|ed|ing) to|unable to|unwilling to)(?: yet| ever)? (?:agreed?|acceded?|consent(?:ed)?) to(?: the| more than| as many as| a figure of| even)*\s"
# right before what somebody asked for: "after the A ignored its demand for six"
SLIGHTS = (
    r"(?:ignor(?:es|ed|ing)|reject(?:s|ed|ing)|spurn(?:s|ed|ing)|rebuff(?:s|ed|ing)|dismiss(?:es|ed|ing)|overlook(?:s|ed|ing)|disregard(?:s|ed|ing)|snubb(?:ed|ing)|ignore|reject|"
    r"den(?:ies|ied|ying)|turn(?:s|ed|ing) down|shot down|brush(?:es|ed|ing) aside|scoff(?:s|ed|ing) at|(?:refus|declin)(?:es|ed|ing)(?: to (?:accept|concede|meet|entertain|heed|consider|agree to|yield to|budge on))?|"
    r"(?:did|does|would|could|will|had|has) not (?:accept|concede|meet|entertain|heed|consider|agree to|yield to|respond to))\s$"
)
# right before a number by which one side answers another's demand: "countered with 5"; who
# stands by a number without having offered any may stand by a demand
ANSWERS = (
    r"(?:(?:counter(?:s|ed|ing)?|repl(?:y|ies|ied)|respond(?:s|ed|ing)?|answer(?:s|ed)?|(?:came|comes?|coming|got) back) with|"
    r"(?P<firm>(?:st[iu]ck|stands?|stood|stays?|stayed|held|stopped|remains?|remained|frozen|firm) (?:to|at|by|on)|st(?:icks|icking|anding|aying) (?:to|at|by|on)|budg(?:e|es|ed|ing) from|(?:gone|went|goes|moved|inched) up(?: from [a-z0-9]+)? to)|"
    r"(?P<settled>agree(?:d|s|ing)? (?:to|on)|settl(?:e|es|ed|ing) (?:on|at)))"
    r"(?: (?:its|the|an?|their) (?:[a-z]+ )?(?:figure|number|offer|count|counter-offer) of)?(?: (?:just|only|about|around|a mere|a|merely))*\s"
)
