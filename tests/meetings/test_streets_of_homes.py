"""A home is told by its owner where a text names only its street, and by its address if it does."""

from __future__ import annotations

import pytest
from tests.meetings.told import meetings


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Sharad Pawar met H. D. Deve Gowda at the latter's Safdarjung Lane residence on Tuesday.", "H. D. Deve Gowda's residence"),
        ("Sharad Pawar met H. D. Deve Gowda at his residence on Safdarjung Lane on Tuesday.", "H. D. Deve Gowda's residence"),
        ("Sharad Pawar called on L. K. Advani at his Prithviraj Road house on Tuesday.", "Lal Krishna Advani's residence"),
        ("Sharad Pawar called on B. S. Yediyurappa at his Race Course Road residence on Tuesday.", "B. S. Yediyurappa's residence"),
        ("Sharad Pawar called on Rahul Gandhi at his Tughlaq Lane residence on Tuesday.", "Rahul Gandhi's residence"),
        ("Sharad Pawar called on H. D. Deve Gowda at his 5, Safdarjung Lane residence on Tuesday.", "5 Safdarjung Lane"),
        ("Sharad Pawar met Naveen Patnaik at his residence, Naveen Niwas, on Tuesday.", "Naveen Niwas"),
        ("Sharad Pawar met H. D. Deve Gowda at Safdarjung Lane on Tuesday.", "Safdarjung Lane"),
    ],
)  # fmt: skip
def test_a_street_alone_is_no_address_of_a_home(text: str, place: str) -> None:
    (meeting,) = meetings(text)
    assert meeting.place is not None
    assert meeting.place.value == place
