"""Entries of some kinds are followed: a withdrawal takes one away, its withdrawal brings it back."""

from letapis.desk.following import Following
from letapis.ledger import MemoryLedger
from letapis.model import DisclosureSet, EntryWithdrawn, NameChosen

SHOWN = DisclosureSet("mention:a", ("*",))
NAMED = NameChosen("mention:a", "Anna Beta", "en")


def test_what_is_followed_is_what_stands() -> None:
    ledger = MemoryLedger()
    followed = Following(ledger, DisclosureSet)
    assert followed.entries() == ()
    ledger.append([NAMED, SHOWN], actor="anna")
    assert [entry.body for entry in followed.entries()] == [SHOWN]
    ledger.append([EntryWithdrawn(2, "too early")], actor="anna")
    assert SHOWN not in [entry.body for entry in followed.entries()]
    ledger.append([EntryWithdrawn(3, "not so")], actor="anna")
    assert SHOWN in [entry.body for entry in followed.entries()]


def test_only_some_are_kept() -> None:
    ledger = MemoryLedger()
    followed = Following(ledger, DisclosureSet, keep=lambda entry: entry.actor == "anna")
    ledger.append([SHOWN], actor="letapis")
    assert followed.entries() == ()
    ledger.append([SHOWN], actor="anna")
    assert [entry.actor for entry in followed.entries()] == ["anna"]
