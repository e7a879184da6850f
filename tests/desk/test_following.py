"""Entries of some kinds are followed: a withdrawal takes one away, its withdrawal brings it back."""

from letapis.desk.following import Disclosures, Following
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


def test_disclosures_are_told_by_what_they_are_about() -> None:
    ledger = MemoryLedger()
    followed = Disclosures(ledger)
    other, taken = DisclosureSet("mention:b", ("*",)), DisclosureSet("mention:a", ())
    ledger.append([SHOWN, NAMED, other], actor="anna")
    assert [entry.body for entry in followed.of(["mention:a"])] == [SHOWN]
    ledger.append([EntryWithdrawn(1, "too early"), EntryWithdrawn(2, "not so"), taken], actor="anna")
    assert [entry.seq for entry in followed.of(["mention:a", "mention:c"])] == [1, 4, 6]
    ledger.append([EntryWithdrawn(4, "after all")], actor="anna")
    assert [entry.seq for entry in followed.of(["mention:a", "mention:b"])] == [1, 3, 4, 6, 7]
    assert followed.of([]) == ()
    # Whichever is asked first, the other knows it too.
    assert [entry.body for entry in followed.entries() if isinstance(entry.body, DisclosureSet)] == [
        SHOWN,
        other,
        taken,
    ]


def test_only_some_are_kept() -> None:
    ledger = MemoryLedger()
    followed = Following(ledger, DisclosureSet, keep=lambda entry: entry.actor == "anna")
    ledger.append([SHOWN], actor="letapis")
    assert followed.entries() == ()
    ledger.append([SHOWN], actor="anna")
    assert [entry.actor for entry in followed.entries()] == ["anna"]
