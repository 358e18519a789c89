"""The labels of an English list of key facts about a meeting: "Chair: X / Present: Y, Z"."""

from __future__ import annotations

_OF_IT = r"(?: (?:the )?(?:meeting|talks|huddle|session|review|lunch|dinner|table|it))?"
_CHAIR = r"chair(?:ed(?: by)?)?|who (?:chaired|presided)|presid(?:ing|ed(?: over)?)(?: by)?|in the chair"
_THERE = (
    r"(?:chairman|chairperson|host|convenor)s?|who (?:hosted|led|convened)|(?:hosted|convened|called|led) by|"
    rf"(?:those |also |others? )?(?:present|in attendance|attending)|attend(?:ees|ance|ed(?: by)?)|participants|who (?:also )?(?:was|were) (?:there|present|at{_OF_IT})|"
    rf"(?:those |leaders )?who (?:also )?(?:came|attended|took part|sat in|joined|met)|took part|in the room|around the table|at the table|guests|"
    r"(?:expected|likely|due|confirmed|slated|set)(?: to (?:attend|come|be there|take part|join))?|(?:to|will) (?:attend|take part)|who will (?:attend|come|be there)|"
    r"(?:by|on|via|over|joined by|joined on) (?:video(?: link| call)?|phone|zoom)|online|(?:on|from|for) (?:the )?{WHOSE}(?: side)?"
)
_AWAY = (
    r"(?:notable |those |the )?(?:absent(?:ees)?|no-shows?|missing)|(?:notably |conspicuously )?(?:missing|absent)|not (?:present|there|attending|coming|in attendance)|"
    rf"(?:who )?(?:stayed|kept) away|(?:who )?skipped{_OF_IT}|(?:who )?(?:did|could|does|will|would)(?: not|n't) (?:attend|come|turn up|show up|make it|be there|take part)|"
    rf"who (?:was|were) (?:not (?:there|present)|absent|missing|away)|who (?:missed|gave){_OF_IT}(?: a miss)?|sent regrets|excused|regrets|unlikely to (?:attend|come)"
)
_SPOKE = r"(?:who )?(?:spoke|speakers)"
_DID_NOT = r"who (?:did not|didn't)"
_SETTING = (
    r"(?:meeting )?(?:venue|place|location|date|day|time)|where|when|held (?:on|at|in)|"
    r"(?:on the )?agenda|duration|length|lasted|how long|event|occasion|meeting|what|purpose|subject"
)
_LABEL = (
    rf"(?:(?P<chair>{_CHAIR})|(?P<there>{_THERE})|(?P<away>{_AWAY})|(?P<spoke>{_SPOKE})|(?P<did_not>{_DID_NOT})|"
    rf"(?P<setting>{_SETTING})) ?(?::|\||[-—](?= ))"
)

# a label and its colon, among others of a list
LABELS = r"(?:^|(?<=[ .;,)]))" + _LABEL.replace("{WHOSE}", "{O}")
# one that opens a line, as printed; a bullet or a number may stand before it
LABEL_LINE = r"^[^a-z]{0,6}" + _LABEL.replace("{WHOSE}", r"[a-z() ]{1,30}")
# what such a list may be about that is no meeting
PUBLIC = r"\b(?:rall(?:y|ies)|road ?shows?|inaugurat\w+|foundation stone|flag(?:s|ged)? off|oath\w*|sw(?:orn|earing)[ -]in|press (?:conference|meet)|launch\w*|unveil\w*|opens?|opened|yatra|padayatra|wedding|reception|funeral|last rites|book|temple|statue|bridge|concert|match|ceremony|debate|cabinet expansion)\b"
