"""How English says who sits on a body or has been put on it, which is no word on where they were."""

from __future__ import annotations

_PANEL = r"(?:sub-?)?committees?|panels?|boards?|councils?|groups?|commissions?|task force|cells?"
# what is set up, or asked who heads it; whoever is to chair an executive leads its meeting
_BODY = rf"(?:{_PANEL}|teams?|bodies|body)"
# what has members; of a team they are told that go somewhere with it
_SEATED = rf"(?:{_PANEL}|bureau|executive|secretariat|{{O}})"
# what stands around it: "a five-member panel on alliances", "the new election committee of the party"
_WHICH = r"(?:an?|the|its|this|that|their|his|her|another|two|three|such|one)(?: (?:[a-z0-9-]+|{O}(?:'s)?|{L}(?:'s)?)){0,4}?"
_FOR = r"(?: (?:to|on|for|of|in|from|at) (?:(?!(?:and|headed|led|chaired|under|comprising|consisting|including|with)\b)(?:[a-z0-9'-]+|{O}(?:'s)?|{L}(?:'s)?) ?){1,8})?"
_SET_UP = (
    r"(?:set(?:s|ting)? up|form(?:ed|s|ing)?|constitut(?:ed|es|ing)|re-?constitut(?:ed|es|ing)|appoint(?:ed|s|ing)?|nam(?:ed|es|ing)|announc(?:ed|es|ing)|creat(?:ed|es|ing)|"
    r"put(?:s|ting)? together|notif(?:ied|ies|ying)|institut(?:ed|es|ing)|floated|unveiled|expanded|recast|revamped|rejigged)"
)
_HEADED = r"(?:headed|led|chaired|helmed|steered) by|under(?: the (?:chairmanship|leadership|convenorship|convenership|headship|stewardship) of)?"
_HOLDS = r"(?:comprising|consisting of|made up of|composed of|that (?:includes|comprises|has)|which (?:includes|comprises|has)|including|of)"
_TITLES = r"(?:(?!(?:met|meeting|talks|and|who|that)\b)[a-z.'-]+ |{O}(?:'s)? |{L}(?:'s)? ){0,6}?"
_LIST = rf"{{G}}(?:,? (?:and |as well as |besides |along with )?{_TITLES}{{G}}){{0,6}}"
_HEAD = r"(?:convenors?|conveners?|chair(?:man|person|woman)?|co-?chair(?:man|person)?s?|co-?convenors?|co-?conveners?|head|heads|coordinators?|member[- ]secretary|ex-officio)"
_POST = rf"(?:(?:its|the|their|a|an|other|as|special|permanent|ex-officio|senior|new) ){{0,3}}(?:{_HEAD}|members?|invitees?)\b"
_IT = rf"(?:it|which|the (?:[a-z0-9-]+ ){{0,3}}?{_BODY})"
_ARE = r"(?:is|are|was|were|will be|would be|is to be|are to be)"
# what was chaired is a meeting, and what was led a delegation
_IS = r"(?:is|are|will be|would be|is to be|are to be)"
_WERE = r"(?:is|are|was|were|has been|have been)"
_INCLUDE = r"(?:include[sd]?|including|comprise[sd]?|consists? of|consisted of|are|were|being)"
_SOME = r"(?:[a-z0-9'-]+ ){0,3}?"
_PUT = r"(?:has been|have been|was|were|has also been|have also been|had been|will be|is|are)"
_NAMED = r"(?:named|appointed|nominated|included|inducted|drafted|made|co-?opted|picked|chosen|accommodated)"
# a body that meets or meets somebody is there
_MEETS = r"(?! (?:met|meets|will meet|sat|held|holds|called on|discussed|arrived|reached|is (?:meeting|holding)|was (?:meeting|in)|visited)\b)"

_TEAM = r"(?:delegations?|teams?|contingent|side)"
# what went somewhere to talk, whose members are told next: "the other members were X and Y"
TEAMS = r"^(?=.{0,400}?\b(?:delegations?|teams?|contingent)\b).{0,400}?(?:{MEET}|\b(?:talks|meeting|discussions?|memorandum)\b)"
OF_A_TEAM = rf"(?:of|in|on) (?:the |this |that |his |her |its |their )?(?:[a-z-]+ |{{O}}(?:'s)? ){{0,3}}{_TEAM}\b"

MEMBERSHIP = (
    # "its members include X", "of which X is a member", "a panel that consists of X"
    rf"\b(?:its|their|whose|the|other|'s) {_SOME}members? (?!who\b|present\b|attending\b|{OF_A_TEAM}){_SOME}{_INCLUDE} {_SOME}(?P<members>{{G}})"
    rf"|\bof (?:which|whom),? (?P<of>{{G}}) {_WERE} {_SOME}(?:members?|part)\b"
    rf"|(?<![a-z]){_SEATED}(?:'s| of (?:the |its )?(?:[a-z-]+|{{O}})(?: [a-z-]+)?)?,? (?:which|that) (?:also |now )?(?:comprise[sd]?|consists? of|consisted of|{_WERE} made up of|includes?|included) {_SOME}(?P<made>{{G}})"
    rf"|(?P<on>{{G}}),? {_WERE} (?:also |both |all |its |the |other |now )*(?:members? (?:of )?|on |part of )(?:the |its |a |this |that |it\b ?)?(?:[a-z-]+ |{{O}} ){{0,4}}{_SEATED}(?![a-z]|(?:'s)? (?:(?:that|which) (?:met|meets|sat)|{_TEAM})\b)"
    # "X and Y are its members"
    rf"|(?P<members_are>{{G}}),? {_WERE} (?:also |among |one of |part of |the |its |other |their )+members?\b(?! {OF_A_TEAM})"
    # "the board consists of five members, X, Y and Z"
    rf"|(?<!delegation )(?<!team )(?:comprise[sd]?|consists? of|consisted of|is made up of)(?: of)? [^.;{{PERSONS}}]{{0,30}}\bmembers\b[^.;{{PERSONS}}]{{0,60}}(?P<consists>{{G}}(?:(?:, | and )[a-z. ]{{0,30}}{{G}}){{0,8}})"
    # "the party formed a panel headed by X, with Y and Z as members"
    rf"|\b{_SET_UP} {_WHICH} {_BODY}\b{_FOR},? ?(?:{_HEADED}|{_HOLDS}) {_TITLES}(?P<composed>{_LIST}){_MEETS}"
    rf"|\bwith {_TITLES}(?P<as_members>{_LIST}),? (?:as|being) {_POST}"
    # "it is headed by X", "X will head it", "its members are X and Y"
    rf"|\b{_IT} {_IS} (?:also )?(?:headed|led|chaired|helmed) by {_TITLES}(?P<heads>{_LIST})"
    rf"|(?P<heading>{{G}})(?!'s|'|-),? (?:will|would|is to|are to|shall) (?:jointly |also )?(?:head|lead|chair|helm|steer|convene) (?:it\b|the (?:[a-z0-9-]+ ){{0,3}}?{_BODY}\b(?! (?:meeting|sitting|session)|'s))"
    # "X is its convener", "X, Y and Z are members", "X as convener"
    rf"|(?P<posted>{_LIST}),? {_ARE} (?:also )?{_POST}(?= *[.;,]|$| (?:of|and|while|whereas|on|in) )(?! {OF_A_TEAM})"
    # "X and Y have been named to the panel"
    rf"|(?P<named_to>{_LIST})(?!'s|'|-) {_PUT} (?:also )?{_NAMED} (?:(?:as )?{_POST}|(?:to|in|on|into|as part of) (?:it\b|(?:the|this|that|its) (?:[a-z0-9-]+ ){{0,3}}?{_BODY}\b))(?!,? (?:but|though|who|and (?:was|were|did|attended|came|could))\b)"
)
