"""How English tells again of somebody by a description, and of somebody whom it never names."""

from __future__ import annotations

# what somebody in politics is called besides by an office of which there is one holder
_SOMEBODY = (
    r"(?:(?<!opposition )(?<!party )leader|(?:[a-z]+-)*politician|veteran|stalwart|strongman|strongwoman|satrap|heavyweight|patriarch|"
    r"matriarch|chieftain|supremo|founder|scion|mp|mla|mlc|legislator|lawmaker|parliamentarian|firebrand|maverick|"
    r"(?<!prime )(?<!chief )(?<!home )(?<!finance )(?<!defence )(?<!affairs )(?<!foreign )minister(?: of state)?|former (?:[a-z]+ ){0,2}minister|"
    r"[a-z]{0,4}pcc (?:president|chief|head|boss)|state (?:unit )?(?:president|chief|head)|founder[- ](?:president|chairman)|"
    r"rebel|dissident|turncoat|socialist|strategist|actor|star|lawyer|\d\d-year-old|septuagenarian|octogenarian|nonagenarian|"
    r"(?:leader of (?:the )?opposition|opposition leader|lop)(?: in (?:the )?(?:assembly|lok sabha|rajya sabha|house|council))?)"
)
# words before it that tell of no number, and belong to no other phrase
_QUALITY = r"(?:(?!(?:of|and|or|in|for|to|with|by|from|at|on|as|is|was|who|whose|that|two|three|four|five|other|same|next|new|only|first|second|latter) )(?:[a-z0-9-]+|{O}(?:'s)?|{L}(?:'s)?) ){0,4}?"
_ADVERBS = r"(?:(?:[a-z]+ly|also|later|then|now|too|himself|herself|in turn|again|once more|on {D}|{D}) ){0,3}"
_DOES = (
    r"(?:had|has|is|was|will|would|met|meets|held|holds|called|calls|visited|visits|went|goes|drove|flew|arrived|reached|came|comes|"
    r"spoke|talked|conferred|hosted|received|joined|attended|skipped|stayed|sat|spent|did|does|discussed|phoned|telephoned|rang|"
    r"dined|lunched|breakfasted|dropped|turned|left|gave|took|shared|chaired|presided|convened|sent|kept|returned|"
    r"travelled|dashed|rushed|landed|opted|chose|declined|refused|may|might|could|boycotted|missed|walked|paid|sought|"
    r"huddled|interacted|deliberated|consulted|greeted|welcomed|invited|summoned|waited)"
)
# "the veteran leader met Y", "the Jat leader will call on Y": somebody spoken of, who acts
_AFTER = r"[,;:]|\bthat|\band|\bbut|\bwhile|\bwhen|\bbefore|\bafter|\bwhere|{D}|\bmorning|\bevening|\bafternoon|\bnight|\bnoon|\blater|\bday|\bthen"
_OPENS = "|".join(rf"(?<={word} )" for word in _AFTER.split("|"))
_ACTS = rf"(?:^|{_OPENS})the {_QUALITY}{_SOMEBODY}(?= {_ADVERBS}{_DOES}\b)"
# "X received the veteran leader": somebody spoken of, whom another meets
_MEETING = "met|meet|meets|meeting|received|receive|receives|hosted|hosts|welcomed|telephoned|phoned|on|with|see|saw|visited"
_MET = "|".join(rf"(?<=\b{word} )" for word in _MEETING.split("|"))
_IS_MET = rf"(?:{_MET})the {_QUALITY}{_SOMEBODY}(?=[.,;]|$| (?:at|in|on|over|for|there|here|late|early|before|after|{{D}})\b| {{D}})"
TOLD_OF_AGAIN = rf"{_ACTS}|{_IS_MET}"
# "a senior leader said": whoever is described next need not be one who has a name
UNNAMED = rf"\b(?:an?|another|one|some|several|two|three|many)\b (?!{{P}}){_QUALITY}{_SOMEBODY}s?\b(?! {{P}}|,? {{P}})"
