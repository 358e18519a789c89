"""Whether an article only hints at somebody being at an occasion, which is not enough everywhere.

Campaign reports tell obliquely who was there, and what weights make of it is right three times in
four. Other pages name people for what they said, did or were, and there what weights are not sure
of is nearly always wrong.
"""

from __future__ import annotations

from pollcorpus.extraction.meetings.weighing.confirming import LISTED, RULED, Whole
from pollcorpus.extraction.meetings.weighing.stated import there_outright
from pollcorpus.models import ActorRef

# on a page of so few occasions to a sentence, one that only hints at somebody is not enough
_SHARE, _HINTED = 1 / 7, 0.45
# on a page of fewer still, which names parties in less than every other sentence, anybody has to be
# so likely there by the sentence that says most, or by all of them together
_FEW, _PARTIES, _LIKELY, _SURE = 1 / 10, 1 / 2, 0.6, 0.75


def is_only_hinted(
    whole: Whole, actor: ActorRef, traits: set[str], sure: float, share: float
) -> bool:
    """Tell whether sentences hardly have somebody there, on a page of much else.

    `sure` is how likely they are there by all sentences together, and `share` is how many
    occasions the page tells of to a sentence. Those of a long list are there, or not, together.
    """
    likely, page = whole.likely[actor], whole.page
    alone = len(whole.seen[actor]) == 1 and not traits & {RULED, LISTED}
    if share < _SHARE and alone and likely < _HINTED:
        return True
    if share >= _FEW or likely >= _LIKELY or sure >= _SURE or LISTED in traits:
        return False
    if page.parties >= _PARTIES * len(page.scenes):
        return False
    return not any(actor in there_outright(segment) for segment in whole.thread.segments)
