"""Words beside which, in Hindi, an hour is when people met, or a time how long they sat."""

from __future__ import annotations

from pollcorpus.plugins.meeting_cues import Frame, FrameKind

# an hour after which follows that they met
CLOCK = (
    r"{told:D}(?! (?:तक|से|की|के(?! (?:करीब|आसपास|लगभग))|का|वाले|वाली|वाला){E})"
    r"(?:(?!{B}(?:बाद|पहले|तक|और(?! {P})|कि|रैली|सभा|जनसभा|पहुंचे|पहुंचीं|पहुंची){E}|कर{E})[^.;।]){0,90}?{MEET}"
)
# what was or is to be over by then
NO_CLOCK = r"{told:D} (?:तक|(?:के |से )(?:ठीक |थोड़ा )?(?:बाद|पहले|पूर्व)){E}"

# "बैठक करीब तीन घंटे तक चली", "मुलाकात 40 मिनट की रही"
_FOR = r"(?: (?:तक|की|का|के आसपास|के करीब|से (?:भी )?(?:कुछ )?(?:ज्यादा|अधिक)(?: समय| देर)?(?: तक)?)){0,2}"
_ROUGHLY = r"(?:(?:करीब|लगभग|तकरीबन|कुल|पूरे|कोई|महज|सिर्फ|केवल|बमुश्किल|लगातार|भी|ही) ){0,3}"
_RAN = r"(?:चली|चला|चलीं|चलती रही|चलता रहा|खिंची|खिंचा|खिंच गई|रही|रहा|हुई(?! थी कि))"
# a time for which they talked
LENGTH = (
    r"{told:D}(?: (?:तक|के लिए|से (?:भी )?(?:ज्यादा|अधिक)(?: समय)?(?: तक)?|की|लंबी))?(?: (?:अकेले|बंद कमरे में|एकांत में|एक साथ|साथ में))?"
    r" (?:{P} (?:से|के साथ) )?(?:{MEET}|बात{E}|मंथन{E}|साथ (?:रहे|रहीं|बैठे|बैठीं)|(?:रहे|रहीं|रुके|रुकीं) {P} के)"
    rf"|{{NOUN}} (?:[^ .।;,{{DATES}}{{PERSONS}}]+ ){{0,4}}?{{ran:D}}{_FOR} {_RAN}{{E}}"
)
# such a sentence goes on with the meeting told of before
LASTED_IT = rf"(?:^|(?<= )(?:यह|इस|उनकी|दोनों की|ये) ){{NOUN}} {_ROUGHLY}{{D}}{_FOR} {_RAN}(?![\u0900-\u0963])"
LASTED = (Frame(name="it lasted", kind=FrameKind.PRESENCE, pattern=LASTED_IT),)
