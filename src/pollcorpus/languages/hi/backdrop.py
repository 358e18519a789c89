"""Words that go back behind what is told, in Hindi."""

from __future__ import annotations

_LETTER = "[\u0900-\u0963\u0970-\u097f]"
_VERB = (
    rf"(?:(?:{_LETTER}{{1,12}}(?:या|ये|यी|ई|ए)|की|ली|दी)|"
    r"(?:मिल|पहुंच|निकल|लौट|उठ|चल|बोल|जुट|कह|रख|मान|बुला|मना|दोहरा|ठहर)(?:ा|े|ी|ीं))"
)
# what had been before that which is told
GONE_BACK = rf"(?<!{_LETTER}){_VERB} (?:था|थी|थे|थीं)(?!{_LETTER})"
