"""Who only tells, or is told, of what others did is not at their meeting, unless it is said."""

from __future__ import annotations

import pytest
from tests.meetings.told import meetings, present

AKHILESH, MAYAWATI, TEJASHWI = "Akhilesh Yadav", "Mayawati", "Tejashwi Yadav"
MET = "Akhilesh Yadav met Mayawati in Lucknow on Monday."


@pytest.mark.parametrize(
    "text",
    [
        f"Tejashwi Yadav said {MET}",
        f"Tejashwi Yadav claimed that {MET}",
        f"Tejashwi Yadav alleged {MET}",
        f"Tejashwi Yadav was informed that {MET}",
        f"Tejashwi Yadav was told by Manoj Jha that {MET}",
        f"Tejashwi Yadav told Manoj Jha that {MET}",
        f"Tejashwi Yadav, the RJD leader, revealed how {MET}",
        f"Tejashwi Yadav hit back at the BJP and said {MET}",
        f"Tejashwi Yadav and Manoj Jha said on Tuesday that {MET}",
        f"Tejashwi Yadav asked why {MET}",
        f"According to RJD leader Tejashwi Yadav, {MET}",
        f"As per Tejashwi Yadav, {MET}",
        f"Sources close to Tejashwi Yadav said {MET}",
        "Tejashwi Yadav's claim that Akhilesh Yadav met Mayawati in Lucknow was news.",
        "Tejashwi Yadav accused Akhilesh Yadav of secretly meeting Mayawati in Lucknow on Monday.",
        "Tejashwi Yadav said Akhilesh Yadav had talks with Mayawati in Lucknow on Monday.",
        "Tejashwi Yadav said in Patna that Akhilesh Yadav and Mayawati met in Lucknow on Monday.",
        "Tejashwi Yadav said the meeting of Akhilesh Yadav and Mayawati took place on Monday.",
        "Tejashwi Yadav confirmed a meeting between Akhilesh Yadav and Mayawati took place.",
        "Tejashwi Yadav denied that Akhilesh Yadav met Mayawati in Lucknow on Monday.",
        "Tejashwi Yadav has announced that Akhilesh Yadav will meet Mayawati on Friday.",
        "Akhilesh Yadav met Mayawati in Lucknow on Monday, Tejashwi Yadav alleged.",
        "तेजस्वी यादव को बताया गया कि अखिलेश यादव ने सोमवार को लखनऊ में मायावती से मुलाकात की।",
        "तेजस्वी यादव ने इससे इनकार किया कि अखिलेश यादव ने सोमवार को मायावती से मुलाकात की।",
        "तेजस्वी यादव ने मनोज झा को बताया कि अखिलेश यादव ने सोमवार को मायावती से मुलाकात की।",
        "तेजस्वी यादव ने अखिलेश यादव पर सोमवार को मायावती से गुप्त मुलाकात करने का आरोप लगाया।",
        "तेजस्वी यादव के मुताबिक अखिलेश यादव ने सोमवार को लखनऊ में मायावती से मुलाकात की।",
    ],
)
def test_who_tells_of_the_meeting_of_others_is_not_there(text: str) -> None:
    (meeting,) = meetings(text)
    assert present(meeting) == {AKHILESH, MAYAWATI}


@pytest.mark.parametrize(
    "text",
    [
        "Tejashwi Yadav said he and Akhilesh Yadav met Mayawati in Lucknow on Monday.",
        "Tejashwi Yadav said that along with him Akhilesh Yadav met Mayawati in Lucknow on Monday.",
        "Tejashwi Yadav said Akhilesh Yadav and Mayawati met him in Lucknow on Monday.",
        "Tejashwi Yadav said Akhilesh Yadav met Mayawati on Monday and that he was also present.",
        "Tejashwi Yadav said Akhilesh Yadav met Mayawati in Lucknow on Monday in his presence.",
        "Tejashwi Yadav said Akhilesh Yadav, Mayawati and himself met in Lucknow on Monday.",
        "Tejashwi Yadav said we met Akhilesh Yadav and Mayawati in Lucknow on Monday.",
        "Tejashwi Yadav said the meeting with Akhilesh Yadav and Mayawati on Monday went well.",
        "Tejashwi Yadav met Akhilesh Yadav and Mayawati on Monday and said the alliance was intact.",
        "Tejashwi Yadav, who met Akhilesh Yadav and Mayawati on Monday, said the alliance was fine.",
        "Tejashwi Yadav said after meeting Akhilesh Yadav and Mayawati on Monday that all was well.",
        "Akhilesh Yadav and Mayawati met Tejashwi Yadav in Lucknow on Monday, Manoj Jha claimed.",
        "तेजस्वी यादव ने कहा कि हमने सोमवार को लखनऊ में अखिलेश यादव और मायावती से मुलाकात की।",
        "तेजस्वी यादव ने कहा कि उन्होंने सोमवार को अखिलेश यादव और मायावती से मुलाकात की।",
    ],
)
def test_who_tells_of_a_meeting_of_their_own_is_there(text: str) -> None:
    (meeting,) = meetings(text)
    assert present(meeting) == {AKHILESH, MAYAWATI, TEJASHWI}


def test_who_tells_of_others_after_a_meeting_of_their_own_has_met_the_one_only() -> None:
    text = (
        "After meeting Sharad Pawar in Mumbai on Tuesday, Tejashwi Yadav said Akhilesh Yadav met "
        "Mayawati in Lucknow on Monday."
    )
    found = {frozenset(present(meeting)) for meeting in meetings(text)}
    assert found == {frozenset({"Sharad Pawar", TEJASHWI}), frozenset({AKHILESH, MAYAWATI})}


@pytest.mark.parametrize(
    "teller",
    [
        "Manoj Jha, RJD spokesperson, confirmed",
        "Manoj Jha, the party's eyes and ears in Delhi, said",
        "Mr Manoj Jha, a member of the RJD's core committee, announced here",
        "Manoj Jha, who speaks for the RJD, told reporters",
    ],
)
def test_a_teller_described_at_the_end_was_not_there(teller: str) -> None:
    (meeting,) = meetings(f"Akhilesh Yadav will meet Mayawati in Lucknow on Friday, {teller}.")
    assert present(meeting) == {AKHILESH, MAYAWATI}
