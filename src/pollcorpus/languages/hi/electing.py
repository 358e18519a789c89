"""How Hindi tells that a party elects its leader, for which it meets, and whom that leader then sees."""

from __future__ import annotations

from pollcorpus.languages.hi.letters import END
from pollcorpus.plugins.meeting_cues import Frame, FrameKind

_CHOSE = rf"(?:चुन(?:ा|े|ी|ीं|कर)?|निर्वाचित|चयनित|चयन){END}"
# "नेता चुना गया", "नेता सर्वसम्मति से चुन लिए गए", not of long ago ("चुने गए थे")
CHOSE = rf"नेता (?:(?:के (?:तौर|रूप) पर|सर्वसम्मति से|सर्वसम्मत|निर्विरोध|एकमत से|आम सहमति से|औपचारिक (?:रूप|तौर) से|फिर से?|दोबारा) ){{0,2}}{_CHOSE}(?! (?:(?:लिया|लिए|ली|गया|गए|गई|किया|किए) ){{0,2}}(?:था|थे|थी|जाना|जाएगा|जाएंगे){END})"
_SITTING = r"(?:(?:{o:OG}(?: के)? )?(?:(?:[0-9]+|नवनिर्वाचित|सभी|निर्वाचित) ){0,3}(?:विधायक दल|विधानमंडल दल|संसदीय दल|विधायकों|सांसदों)|{O})"
# the meeting at which they do so, as it is named once more
ELECTORS = rf"(?:विधायक दल|विधानमंडल दल|संसदीय दल|विधायकों|सांसदों) की (?:[^ .,;{{PERSONS}}]+ )?(?:बैठक|मीटिंग){END}"
# not "Y के सामने चुनाव लड़ने का दावा किया"
CLAIMS = r"(?:सरकार (?:बनाने|गठित करने|गठन|के गठन) का (?:अपना |औपचारिक )?दावा|दावा (?:भी )?पेश)"
_CLAIMED_BEFORE = r"{b:P} के (?:सामने|समक्ष|सम्मुख|पास) [^।.;{PERSONS}]{0,40}{CLAIMS}"
ELECTING = (
    # "X को भाजपा विधायक दल का नेता चुना गया", "X विधायक दल के नेता चुने गए"
    Frame(name="elected their leader", kind=FrameKind.GATHERING, elects=True, grouped=True, pattern=rf"{{a:P}}(?! (?:ने|के|की|का|से|पर){END})(?: को)? (?:[^ .;{{PERSONS}}]+ ){{0,6}}?{_SITTING} (?:का|के|की) (?:नया |नए |नई |अगला |अगले )?{{CHOSE}}"),
    # "भाजपा विधायकों ने X को अपना नेता चुना"
    Frame(name="elect their leader", kind=FrameKind.GATHERING, elects=True, grouped=True, pattern=rf"{_SITTING} ने (?:[^ .;{{PERSONS}}]+ ){{0,5}}?{{a:P}} को (?:[^ .;{{PERSONS}}]+ ){{0,3}}?{{CHOSE}}"),
    # "राज्यपाल X के सामने सरकार बनाने का दावा पेश किया"
    Frame(name="stakes a claim before", kind=FrameKind.TALK, pattern=rf"{{a:P}}(?: ने)?(?! (?:के|को|की|का|से|पर){END})[^।.;{{PERSONS}}]{{0,60}}{_CLAIMED_BEFORE}"),
    Frame(name="with others stakes a claim", kind=FrameKind.TALK, pattern=rf"{{a:P}}(?: ने)?,? {{c:G}} (?:के साथ|समेत|सहित|को साथ लेकर)[^।.;{{PERSONS}}]{{0,60}}{_CLAIMED_BEFORE}"),
)
