"""How Hindi tells what a meeting decided, and what is said after it: "बैठक में तय हुआ कि"."""

from __future__ import annotations

from pollcorpus.languages.hi.letters import END, START

_WORD = r"(?:[^ ।.;,{PERSONS}]+ )"
SAID = r"(?:कहा|बताया|दावा किया|आरोप लगाया|ऐलान किया|एलान किया|घोषणा की|दोहराया|लिखा|बोले|बोलीं|जानकारी दी)(?: (?:है|था|थी))?"
_RESOLVED = (
    r"(?:(?:तय|फैसला|निर्णय|संकल्प|निश्चय|सहमति|रणनीति)(?: (?:भी|ही|यह))? (?:किया|लिया|हुआ|हुई|बनी)|तय पाया|(?:प्रस्ताव|संकल्प) (?:पारित|पास) (?:किया|हुआ))(?: गया)?(?: (?:है|था))?"
)
# what a meeting resolved, or was told
DECIDED = rf"(?:{_RESOLVED}|(?:कहा|बताया|आरोप लगाया) गया(?: (?:है|था))?)"
_AFTER = r"(?:(?:{NOUN}|मिलने) के (?:[^ ।.;,{PERSONS}]+ )?बाद|बाद में|बाहर (?:निकलकर|आकर|निकलने पर|आने पर|निकलते ही))"
# who speaks after it: "बैठक के बाद X ने पत्रकारों से कहा"
SPEAKS = (
    rf"(?:{_AFTER},? {_WORD}{{0,4}}?(?:{{P}} ने|उन्होंने)|{{NOUN}} (?:में|को संबोधित करते हुए) {_WORD}{{0,4}}?(?:(?:{{P}} ने|उन्होंने) )?{_WORD}{{0,2}}?(?:से|को)) "
    rf"{_WORD}{{0,6}}?{SAID},?(?: कि| ?[:-])? [\"'\u2018\u201c]?"
)
_BEFORE = rf"(?:(?:{{NOUN}} (?:में|के दौरान)|{START}(?:इसमें|जिसमें|वहां|यहां)) {_WORD}{{0,8}}?|^(?:यह |साथ ही |)?)"

# nobody is told in these to meet, or to come
_NO_MEETING = r"(?:(?!{NOUN}|{MEET}|जाएंग|आएंग|पहुंच|रहेंग|दौरे|बैठ|जुट|बुला)[^।;]){1,300}"
# days of which a meeting speaks, or who was at it, are not the meeting's
SPOKEN = rf"(?:{_BEFORE}{DECIDED},? कि|{SPEAKS}) ?(?P<told>{_NO_MEETING})(?=[।;]|$)"
# nor are those of what is talked about: "बैठक में 10 मार्च की रैली की तैयारियों पर चर्चा हुई"
_MATTER = (
    r"{NOUN} (?:में|के दौरान|कर) (?:[^।;,{PERSONS}]{0,80}? )?(?P<matter>{D} (?:के बाद|तक|से|की|को (?:{L} में )?(?:होने (?:वाली|वाले|जा रही)|प्रस्तावित|आयोजित|निर्धारित)) "
    rf"(?:(?!{{NOUN}})[^।;]){{1,120}}?)(?={START}(?:चर्चा|विचार|मंथन|बात|रूपरेखा|रणनीति|समीक्षा|योजना|तय|फैसला|निर्णय|सहमति|सहमत|मुहर|मंजूरी|सुझाव|सिफारिश|निर्देश){END})"
)
SPOKEN = f"{SPOKEN}|{_MATTER}"
# and so is what will be done on them
RESOLVED = rf"{_RESOLVED},? कि{END}|{SPEAKS}"
