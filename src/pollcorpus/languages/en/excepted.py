"""Constructions that tell, in English, without whom others met: "barring X, Y and Z met"."""

from __future__ import annotations

from pollcorpus.plugins.meeting_cues import Frame, FrameKind

_SAVE = r"barring|minus|excluding|except(?: for)?|save(?: for)?|but for|with the exception of"
_BUT = rf"(?:{_SAVE}|without|sans|excepting|leaving (?:out|aside)|instead of|in (?:the )?place of|in the absence of)"
# of "all" others, which "apart from" alone does not tell
_EXCEPT = rf"(?:{_SAVE}|bar|other than|apart from|with the (?:sole|lone|notable) exception of)"
_ALL = r"\b(?:all|every|everyone|everybody|each|most|nearly all|almost all|almost every|the rest|others)\b"
# one, or two: a comma parts them from those who met
_THESE = r"{P}(?: (?:and|or) {P})?"
# those excepted, and not those who are included among the rest
_NAMED = r"{P}(?:(?!,? (?:and |also )*(?:including|comprising|consisting of|(?:which|that) included|like|such as)\b){SEP}{P}){0,8}"
_INCLUDED = r"(?:,? (?:including|like|such as|among them|(?:which|that) included) {NEAR}(?P<a>{G})(?!'s|-))?"
_MET = r"(?:{MEET}|{RECIPROCAL}|{ATTEND}|{NOUN})"
_WAS_TO = r"\b(?:was|were|had been) (?:[a-z]+ )?(?:to|due to|supposed to|expected to|scheduled to|meant to|slated to)"
_HELD = r"(?:{MEET}|{RECIPROCAL}|began|started|went ahead|took place|(?:was|were) held|proceeded|got under way|sat down|carried on|opened)"

_WERE = r"(?:was|were|had been|has been|have been)(?: (?:both|all|also|each))?"
_ASKED = r"(?:invited|called|asked|summoned|requested|expected|convened)"
_TURNED_UP = r"(?:came|come|attended|turned up|showed up|joined|went|made it|took part|accepted|arrived|did(?= *[.;,]| *$)|(?:was|were) (?:there|present))\b"
# which of those who were asked came, and nobody else
_ONLY = (
    rf"(?:(?:it was )?only {{NEAR}}(?P<m>{{G}})(?!'s|-) (?:who )?(?:eventually |finally |actually )?{_TURNED_UP}|"
    rf"{{NEAR}}(?P<c>{{G}})(?!'s|-) alone (?:eventually |finally |actually )?{_TURNED_UP})"
)

# how others are away while some meet
_AWAY = (
    r"(?:nowhere (?:in sight|around|to be (?:seen|found))|absent|away|abroad|missing|unwell|ill|indisposed|in (?:hospital|jail|custody|bed)(?!,? (?:the|its|his|her) (?:[a-z]+ )?(?:party|alliance|state|outfit|government|campaign)\b)|(?:still|back|stuck|away|stranded|held up) in {L}|at home|hospitali[sz]ed|out of (?:town|station|the country)|staying (?:away|back|put)|keeping away|not (?:there|present|attending)|busy (?:with|in|at)|busy [a-z]+ing|tied up|held up|stuck|stranded|campaigning|touring|travelling|recovering|recuperating|down with|on (?:a|an|his|her) (?:[a-z]+ )?(?:tour|visit|trip|pilgrimage|leave)|yet to (?:arrive|return)|unable to|unwilling to|refusing to (?:come|attend|join)|sulking|(?:keeping|confined|confining (?:himself|herself)) to (?:his|her|the|{L}|a|bed)|laid (?:up|low)|(?:sulking|resting|camping|engaged|holed up) (?:in|at)|under (?:the weather|house arrest|arrest)|on leave|overseas|grounded|(?:in|to) (?:the )?(?:{L}|us|uk|united states|america|london|europe) for (?:(?:an?|his|her|their|medical|health|urgent|some|regular|routine) )*(?:check-?up|treatment|surgery|operation|wedding|marriage|funeral|rally|rallies|function|holiday|vacation|hearing|therapy))"
)

_BEING = r"(?:(?:being|having been|staying|remaining|lying) (?:away|abroad|ill|unwell|indisposed|in {L}|in (?:hospital|jail|bed)|at home|back|put|out of|busy|tied|held|detained|down|on (?:a|an|his|her))|having (?:gone|left|pleaded|excused|pulled|backed|refused|declined|stayed|sent|begged|fallen|missed)|pleading|(?:still|back|away|ill|laid up|stuck) in {L})"

EXCEPTED = (
    Frame(
        name="barring one, others met",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=(
            rf"(?:^|[.;:,(\"] |\b(?:but|and|though|while) ){_BUT} (?P<x>{_THESE})(?!'s|-),(?: (?:the )?[a-z-]+){{0,3}} "
            rf"{{P}}(?!'s|-)(?=[^.;]{{0,120}}{_MET})"
        ),
    ),
    Frame(
        name="others, barring one, met",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=rf"{{P}}(?: and [a-z ]{{3,20}})?(?:,| -| \() ?(?:barring|minus|sans|excluding|excepting|leaving out) (?P<x>{_THESE})(?!'s)(?:,| -|\)) ?(?=[^.;]{{0,120}}{_MET})",
    ),
    Frame(
        name="with one away, others met",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=(
            rf"(?:^|[.;:,] )with (?P<x>{_THESE})(?!'s|-) (?:still )?(?:away|absent|missing|not (?:there|around|present|in attendance)|nowhere (?:to be seen|in sight)|staying away|in (?:jail|hospital)|abroad)\b"
            rf"[^.;,{{PERSONS}}]{{0,40}}, {{P}}(?!'s|-)(?=[^.;]{{0,120}}{_MET})"
        ),
    ),
)

# those who are told of as the ones that others met without
ALL_BUT = (
    Frame(
        name="all but one came",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=rf"(?:{_ALL}[^.;{{PERSONS}}]{{0,60}} (?:{_EXCEPT}|but) {{NEAR}}(?P<x>{_NAMED})(?!'s|-){_INCLUDED},? (?:{{ATTEND}}|came|come|went|turned up|(?:was|were) (?:at|in)\b|met)|(?P<apart>{{G}}) (?:apart|aside|excepted),? (?:{_ALL}|the)|(?:^|[.;,] )(?:{_EXCEPT}) {{NEAR}}(?P<without>{_NAMED})(?!'s|-)(?!,? (?:there (?:was|were) )?(?:no|nobody|none|not|few|hardly|no-?one)\b)(?! (?:(?:also|both|all|had|have|will|would) )*(?:{{ATTEND}}|{{RECIPROCAL}}|{{MEET}}|came|were))(?:[^.;:{{PERSONS}}]{{0,40}}(?:including|such as|among them|(?:which|that) included) {{NEAR}}(?P<b>{{G}})(?!'s|-))?,? [^.;{{PERSONS}}]{{0,50}}?(?:{_ALL}|the {{NOUN}}|the [a-z]+ (?:leaders|partners|allies|parties|constituents))"
        r")",
    ),
    Frame(
        name="met all but one",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=rf"\b(?:met|meets|hosted|received|saw|(?:held|had|began) (?:talks|a meeting|meetings|discussions) with)(?: up)?(?: with)? (?:nearly |almost |just about )?(?:all|every|everyone|everybody|each)\b[^.;,{{PERSONS}}]{{0,40}}?(?:,? {_EXCEPT}| but) {{NEAR}}(?P<x>{_NAMED})(?!'s|'|-)(?= *[.,;]| *$| (?:at|in|on|here|there|when|during|for|over|who)\b| {{D}})",
    ),
    Frame(
        name="attended not by one",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=r"\b(?:attended|joined) by\b[^.;]{1,200}?(?: and| but|,| though),?(?: (?:to|as|for|quite|rather|very|most) [^.;,{PERSONS}]{2,40},| [a-z]+ly,?| [a-z]+,)? not by {NEAR}{x:G}(?!'s|-)(?= *[.,;]| *$)",
    ),
    Frame(
        name="only some of them came",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=(
            rf"(?:{_WAS_TO} (?:have )?(?:be|been) attended by {{NEAR}}(?P<x>{{G}})|(?P<others>{{G}})(?!'s|-) {_WAS_TO} (?:have )?(?:attend(?:ed)?|come|join(?:ed)?|be(?:en)? (?:there|present)|take part|taken part)\b|"
            rf"(?P<asked>{{G}})(?!'s|-),? {_WERE} {_ASKED}\b|\b{_ASKED} {{NEAR}}(?P<called>{{G}})(?!'s|-) (?=(?:to|for|over)\b))(?!'s|-)"
            rf"[^.;]{{0,120}}?(?:,|;|\bbut\b|\bthough\b|\bhowever\b)[^.;{{PERSONS}}]{{0,40}}?{_ONLY}"
        ),
    ),
    Frame(
        name="of them only some came",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=(
            rf"(?:^|[.;,] )of (?:(?:the|those) [^.;]{{1,100}}?[,¦:-] )?{{NEAR}}(?P<of>{{G}})(?!'s|-)(?:,| ¦| -)? {_ONLY}"
        ),
    ),
    Frame(
        name="the exceptions",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=r"{x:G}(?!'s|-)(?: alone)? (?:was|were|being) the (?:only |lone |sole |notable |two |three )*(?:exceptions?|absentees?|no-shows?)\b",
    ),
    Frame(
        name="without them",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=rf"{_HELD}(?:(?!\b(?:said|told|cannot|can)\b)[^.;]){{0,100}}? without (?!(?:[a-z]+ly )?[a-z]+ing\b){{NEAR}}{{x:G}}(?!'s|-)(?= *[.,;]| *$)",
    ),
    Frame(
        name="while they were away",
        kind=FrameKind.ABSENCE,
        sure=True,
        pattern=rf"\bwith {{NEAR}}{{x:G}}(?!'s|-)(?: (?:also|already|now|again|too|reportedly|himself|herself))? {_AWAY}(?![a-z])(?:[^.;,{{PERSONS}}]{{0,40}},? and {{NEAR}}(?P<also>{{G}})(?!'s|-)(?: (?:also|already|now|again|too|reportedly))? (?:{_AWAY}|in {{L}})(?![a-z]))?"
        rf"|(?:, |^(?=[^.;,]{{1,60}} (?:being|having) )){{NEAR}}(?P<absolute>{{G}})(?!'s|-) {_BEING}(?![a-z])(?:[^.;,{{PERSONS}}]{{0,40}}?,? and {{NEAR}}(?P<absolutely>{{G}})(?!'s|-) (?:{_BEING}|{_AWAY})(?![a-z]))?"
        r"|\bsans {NEAR}(?P<sans>{G})",
    ),
)
