"""Words beside which, in Hindi, an hour is when people met, or a time how long they sat."""

from __future__ import annotations

# an hour after which follows that they met
CLOCK = (
    r"{told:D}(?! (?:तक|से|की|के(?! (?:करीब|आसपास|लगभग))|का|वाले|वाली|वाला){E})"
    r"(?:(?!{B}(?:बाद|पहले|तक|और(?! {P})|कि|रैली|सभा|जनसभा|पहुंचे|पहुंचीं|पहुंची){E}|कर{E})[^.;।]){0,90}?{MEET}"
)
# what was or is to be over by then
NO_CLOCK = r"{told:D} (?:तक|(?:के |से )(?:ठीक |थोड़ा )?(?:बाद|पहले|पूर्व)){E}"
# a time for which they talked
LENGTH = (
    r"{told:D}(?: (?:तक|के लिए|से (?:भी )?(?:ज्यादा|अधिक)(?: समय)?(?: तक)?|की|लंबी))?(?: (?:अकेले|बंद कमरे में|एकांत में|एक साथ|साथ में))?"
    r" (?:{P} (?:से|के साथ) )?(?:{MEET}|बात{E}|मंथन{E}|साथ (?:रहे|रहीं|बैठे|बैठीं)|(?:रहे|रहीं|रुके|रुकीं) {P} के)"
)
