"""How English names somebody's home, and the streets that are called after a building."""

from __future__ import annotations

# what somebody's home, or a room of it, is called
HOME = (
    r"(?:residence(?:-cum-office)?|home(?! (?:minist|secretar|affairs|department|state|district|turf|"
    r"town|guard|loan|front))|house(?! (?:of|panel|committee|arrest|speaker|leader|member))|bungalow|"
    r"farm ?house|place|apartment|flat|villa|mansion|cottage|quarters|"
    r"residential (?:office|complex|quarters)|camp office|door(?:step)?|"
    r"(?:drawing|living|sitting|dining)[ -]?room|parlour|lawns)"
)
# such words that mean a home also after "his", "her" or "the former's"
OWN_HOME = (
    r"(?:(?:own|official|private|rented|ancestral|family|government|{L}|[a-z-]+) ){0,3}"
    r"(?:residence|home(?! (?:minist|secretar|state|district|turf|town))|house(?! (?:of|arrest))|"
    r"bungalow|farm ?house|apartment|flat|villa|quarters|camp office|"
    r"(?:drawing|living|sitting|dining)[ -]?room|parlour|lawns)\b"
)
RESIDENCE = (
    r"(?P<owner>{P})(?:"
    # "X's Y Road house", "X's place"
    rf"(?:'s|') (?:{{L}} |[a-z0-9-]+ ){{0,4}}{HOME}\b"
    # "the X house", "the X family home"
    rf"|(?:(?<=^the .)|(?<= the .)|(?<= \"the .)) (?:family )?{HOME}\b"
    # "X, at whose Y house they met"
    rf"|,? (?:at|in|to|from|outside) whose (?:{{L}} |[a-z-]+ ){{0,3}}{HOME}\b"
    # "at X's on Monday"
    r"|(?:(?<= to .)|(?<= at .)|(?<= for .))'s(?= (?:in|on|at|this|late|early|and|with|for|{D})\b"
    r"| {D}|[.,;:]|$))"
    r"|\b(?:residence|home|house|bungalow|farm ?house|apartment|flat|"
    r"(?:drawing|living|sitting)[ -]?room) of (?:the |its |their )?(?:(?!and\b|or\b|in\b|on\b|who\b)(?:[a-z-]+|{L}|{O}) ){0,4}?(?P<of>{P})"
)
# of a party that is named, or of that which the sentence is about; those in a town are others
_SEAT = r"(?:(?:national|central|main) )?(?:headquarters?|hq|head office|central office|national office)"
HEADQUARTERS = (
    rf"(?:(?P<of>{{O}})(?:'s)? |\b(?:the |its |their )?(?:party(?:'s)? |own )){_SEAT}\b"
    r"(?! here\b)(?:,? (?:in|at|on) (?P<town>{L}))?"
)
# "his home at 5 X Road", "his home, 5 X Road"
ADDRESS_AFTER = r"(?:,? (?:at|on|in)|,) (?:the )?{L}"
# at a house that is not named, which is one place all the same
AT_A_HOUSE = (
    r"(?:at|in|inside) (?:a|an|the|its|their|his|her|{O}(?:'s)?) (?:(?:[a-z-]+|party's|{O}(?:'s)?|{L}) ){0,3}"
    r"(?:headquarters?|hq|(?:party|head|central|national|state|main|camp|{O}|{O}'s) office|hotel|guest ?house|resort|"
    r"restaurant|club|auditorium|(?:conference|convention|community|banquet|meeting) (?:hall|room|centre|center)|"
    r"war ?room|state house|circuit house)\b"
)
# words that make a street of the name of a building: "Teen Murti Lane"
STREET = r"(?:Road|Marg|Lane|Street|Path|Avenue|Crescent|Estate|Colony|Nagar)(?![A-Za-z])"
# where people sit, stand or travel side by side without meeting, unless they are told to talk
_SIDE_BY_SIDE = (
    r"(?:(?:sat|sits?|sitting|seated|stood|standing|seen|spotted|photographed|pictured|travel\w*|flew|flown|flying|"
    r"rode|riding|drove|arrived|returned|walked|were|are)\b[^.;]{0,40}?\b(?:together|side by side|next to|beside|"
    r"alongside|adjacent|with each other|with {P})|shar(?:e|es|ed|ing)|(?:took|tak(?:e|es|en|ing)|board(?:ed|ing)?|"
    r"caught|(?:was|were|be|been|is|are|found (?:himself|herself|themselves)) (?:on|aboard)) (?:the )?(?:same|one))"
)
_OCCASION = (
    r"(?:flight|plane|aircraft|chopper|helicopter|train|car|suv|bus|vehicle|aisle|row|function|event|wedding|marriage|"
    r"ceremony|programme|festival|puja|match|screening|premiere|exhibition|stage|dais|podium|platform|front row|"
    r"lok sabha|rajya sabha|house|assembly|parliament|gallery|procession|parade)"
)
BY_CHANCE = (
    rf"\b{_SIDE_BY_SIDE}\b[^.;]{{0,50}}?\b{_OCCASION}\b"
    r"(?![^.;]{0,120}\b(?:meet|met|see\b|talk|discuss|spoke|speak|convers|conferr|meeting|negotiat|parley|deliberat|exchang|"
    r"words?\b|chat|huddl|closeted))"
)

# where somebody is for some time
STAYS = (
    r"\b(?:arriv(?:ed|es|ing) (?:in|at)|reach(?:ed|es|ing)|land(?:ed|s) (?:in|at)|touched down (?:in|at)|(?:flew|flown|flies) (?:down |in|over )?to|"
    r"(?:came|come|comes) (?:down |over )?to|(?:travelled|went|drove) (?:down |up |over )?to|(?:is|was|are|were|has been|have been|had been) (?:also |currently |now |already |both )?"
    r"(?:in|camping in|staying in|visiting|on a [a-z0-9 -]{0,30}?(?:visit|trip|tour) to)|camped in|stay(?:s|ed|ing) in|visit(?:s|ed|ing)) "
    r"(?:the )?(?:(?P<place>{L})|(?:national |country's )?capital\b(?! of))"
)
