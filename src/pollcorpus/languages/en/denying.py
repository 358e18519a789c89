"""Words by which, in English, a report or a story is denied."""

from __future__ import annotations

STORY = r"(?:reports?|news|claims?|rumou?rs?|stor(?:y|ies)|speculations?|talk|gossip|buzz|suggestions?|whispers?|assertions?)"
CHARGE = r"(?:charges?|allegations?|accusations?|insinuations?)"
DENIES = (
    r"(?:den(?:ied|ies|ying)|dismiss(?:ed|es|ing)|reject(?:ed|s|ing)|refut(?:ed|es|ing)|rubbish(?:ed|es|ing)|scotch(?:ed|es|ing)|contradict(?:ed|s|ing)|quash(?:ed|es|ing)|"
    r"trash(?:ed|es|ing)|junk(?:ed|s|ing)|debunk(?:ed|s|ing)|disown(?:ed|s|ing))"
)
# the same in more words, before what is denied
WAVES_AWAY = rf"(?:{DENIES}|(?:laugh(?:ed|s|ing)|brush(?:ed|es|ing)) (?:aside|off)|scoff(?:ed|s|ing) at)"
IS = r"(?:is|are|was|were|has been|have been|had been|turned out|turns out|proved|proves|found|remains?)"
FALSE_WORD = (
    r"(?:false|fake|bogus|baseless|untrue|not (?:true|correct|factual)|incorrect|wrong|rubbish|mischievous|misleading|fabricated|forged|doctored|morphed|photoshopped|manipulated|edited|"
    r"ai-generated|generated (?:by|with|using) ai|concocted|unfounded|groundless|fictitious|imaginary|far from (?:the )?truth|without (?:any |a )?(?:basis|foundation|substance)|"
    r"figments? of|fabrications?|hoax(?:es)?|lies?|rumou?rs?|mischief|canards?|speculations?|conjectures?|gossip|fiction|humbug|nonsense)(?![a-z])"
)
FALSE = (
    r"(?:(?:totally|completely|absolutely|entirely|all|just|simply|utterly|patently|wholly|pure|purely|mere|merely|only|nothing but|nothing more than|found|also|a|an|baseless and|false and|fake and|to be|being|as|and|digitally|clearly) ){0,4}"
    rf"{FALSE_WORD}"
)
