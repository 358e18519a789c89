"""Constructions that tell, in Hindi, without whom others met: "X को छोड़कर Y और Z मिले"."""

from __future__ import annotations

from pollcorpus.languages.hi.letters import END, START
from pollcorpus.plugins.meeting_cues import Frame, FrameKind

_FEW = r"(?:(?!नहीं )[^ .।;,{PERSONS}]+ ){0,6}?"
_MET = rf"(?:{{MEET}}|{START}(?:{{JOINED}}|{{ARRIVED}}|जुटे|जुटीं|पहुंचे|पहुंचीं|पहुंचा|आए|आईं|दिखे|बैठे|हिस्सा))"
_WITHOUT = r"(?:को (?:छोडकर|छोड कर|छोडते हुए|छोड)|के (?:बिना|बगैर|सिवा|सिवाय)|की (?:गैरमौजूदगी|गैर मौजूदगी|अनुपस्थिति|गैरहाजिरी|गैर हाजिरी) में)"
_INSTEAD = r"(?:की जगह(?: पर)?|के स्थान पर|के बदले|की बजाय|के बजाय|के बजाए|की एवज में)"
# who is acted on does not come in somebody's place
NOT_SUBJECT = rf"(?! (?:को|के|की|का|से|पर){END})"

_ASKED = r"(?:बुलाया|बुलाए|बुलावा|आमंत्रित|निमंत्रण|न्योता|न्यौता|तलब|आना था|पहुंचना था|जाना था|शामिल होना था)"
_CAME_THEN = r"(?:आए|आईं|आया|पहुंचे|पहुंचीं|पहुंचा|गए|गईं|शामिल|मौजूद|हिस्सा लि|भाग लि|शिरकत)"
# which of those who were asked came, and nobody else
_ONLY = rf"(?:(?:केवल|सिर्फ|महज|मात्र) {{m:G}}|{{c:G}} ही)(?! (?:को|से|की|का|के){END})[^।;{{PERSONS}}]{{0,60}}?{START}{_CAME_THEN}"

EXCEPTED = (
    Frame(
        name="only some of them came",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=rf"(?P<asked>{{G}}) (?:को|के लिए) (?:(?!(?:लेकिन|मगर) )[^।;{{PERSONS}}]){{0,60}}?{_ASKED}[^।{{PERSONS}}]{{0,30}}(?:,|;|लेकिन|मगर|पर|किंतु|हालांकि)[^।{{PERSONS}}]{{0,20}} {_ONLY}",
    ),
    Frame(
        name="of them only some came",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=rf"(?P<of>{{G}}) में से (?:[^ .।,;{{PERSONS}}]+ ){{0,2}}?{_ONLY.replace('{0,60}?', '{0,120}?').replace('[^।;{PERSONS}]', '[^।;]')}",
    ),
    Frame(
        name="barring one, others met",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=rf"(?:{{x:G}} {_WITHOUT}|(?:बिना|बगैर|सिवाय) (?P<first>{{P}})(?: के)?)(?: ही| भी)?,? {_FEW}{{P}}(?=[^।;]{{0,160}}{_MET})",
    ),
    Frame(
        name="met without one",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=rf"{{NOUN}}[^।.;,{{PERSONS}}]{{0,20}} (?:{{x:G}} {_WITHOUT}|(?:बिना|बगैर) (?P<first>{{P}})(?: के)?)(?: ही)? {_FEW}(?:हुई|हुआ|हुए|संपन्न|शुरू|चली|चला|की|कर ली|निपट|खत्म){END}",
    ),
    Frame(
        name="one comes in another's place",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=rf"{{x:P}} {_INSTEAD},? (?:[^ .।;,{{PERSONS}}]+ ){{0,5}}?{{a:P}}{NOT_SUBJECT}(?=[^।;]{{0,120}}{_MET})",
    ),
)

WITHOUT = (
    Frame(
        name="without them",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=r"{x:G} के (?:बिना|बगैर) (?:ही )?(?:(?!(?:नहीं|कैसे|अगर|यदि){E})[^।.;]){0,90}?(?:{NOUN}|बात|चर्चा) (?:[^ .।,{PERSONS}]+ ){0,2}?(?:हुई|हुए|की|ली|चली|शुरू|होती)(?!{E}[^।.;]{0,20}नहीं)",
    ),
)
