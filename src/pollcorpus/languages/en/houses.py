"""Words that tell, in English, that something takes place in the sitting of a house."""

from __future__ import annotations

# what members do beside a sitting
BESIDE_HOUSE = (
    r"\b(?:met(?! for the day)|meets?(?! for the day)|meetings?|talks|huddle\w*|closeted|called on|conferred|confer|consult\w*|parleys?|conclave|"
    r"(?<!post-)(?<!pre-)lunch|dinner|breakfast|tea|chambers?|residence|telephon\w+|phoned|gathered|sat (?:down|together))\b"
)
IN_HOUSE = (
    r"\b(?:zero hour|question hour|point of order|(?<!lead the )(?<!leading the )(?<!led the )(?:treasury|opposition) benches|well of the house|"
    r"(?:special|adjournment|no-confidence|no-trust|cut|privilege|censure) motion|calling attention|"
    r"(?:the|this|lower|upper|both) houses? (?:of parliament )?(?:was adjourned|were adjourned|reassembled|took up|(?:as (?:it|they) )?met for the day)|"
    r"(?:pandemonium|uproar|ruckus|din|sloganeering) (?:[a-z]+ ){0,2}in (?:the|both) (?:houses?|lok sabha|rajya sabha|assembly)|rules of the house|leader of the house|"
    r"motion (?:of thanks|of no[- ]confidence|for (?:the )?removal|was (?:submitted|admitted|put to vote)))\b"
)
