"""What joining compares comes back from a corpus file as it was."""

import json

from pollcorpus import sample
from pollcorpus.gazetteer import gazetteer
from pollcorpus.resolve.accounts import Account, account_of
from pollcorpus.store.settling.account_facts import account_from, facts_of


def _accounts() -> list[Account]:
    told = sample()._index.shelf.contents.resolution.extractions
    return [
        account_of(extraction, index, report, {}, gazetteer())
        for extraction in told
        for index, report in enumerate(extraction.meetings)
    ]


def test_an_account_is_the_same_when_it_was_written_and_read() -> None:
    accounts = _accounts()
    assert accounts
    assert [account_from(json.loads(json.dumps(facts_of(a)))) for a in accounts] == accounts


def test_every_field_of_an_account_is_written() -> None:
    fields = {f.name for f in Account.__attrs_attrs__}  # type: ignore[attr-defined]
    derived, key = {"dated"}, {"key"}
    assert len(facts_of(_accounts()[0])) == len(fields - derived - key) + 2
