"""Settings to concrete ledger, fetcher and reader: the one place that names them.

Each is imported when it is first asked for, so that `letapis --help` loads no database and no language model.
"""
# ruff: noqa: PLC0415 - imports where they are needed, for the reason above

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from letapis.desk.ports import Ledger, Reader
    from letapis.desk.register_port import Register
    from letapis.model import Issue

DEFAULT_LEDGER = "letapis.db"


@dataclass(frozen=True, slots=True)
class Settings:
    """What a user can set.

    `ledger` is a file or a URL; `model` names a spaCy model, null for the one shipped; `wait` is how many seconds a
    writer waits for another.
    """

    ledger: str = DEFAULT_LEDGER
    model: str | None = None
    wait: float = 10.0


def settings(environment: Mapping[str, str], *, ledger: str | None = None, model: str | None = None) -> Settings:
    """Flags first, then LETAPIS_LEDGER and LETAPIS_MODEL, then the defaults."""
    return Settings(
        ledger or environment.get("LETAPIS_LEDGER") or DEFAULT_LEDGER,
        model or environment.get("LETAPIS_MODEL") or None,
    )


def open_ledger(place: Settings, *, create: bool = False) -> "Ledger":
    """The ledger of the settings; LedgerError where it cannot be opened. Only `create` makes one that is not there."""
    from letapis.ledger import open_ledger as opened

    return opened(place.ledger, create=create, wait=place.wait)


def rehearse(place: Settings) -> "Ledger":
    """A ledger in memory with the same entries as that of the settings, to try out what filing would do."""
    from letapis.desk.errors import LedgerMissing
    from letapis.ledger import MemoryLedger

    copy = MemoryLedger()
    try:
        ledger = open_ledger(place)
    except LedgerMissing:
        return copy
    try:
        for entry in ledger.entries():
            copy.append([entry.body], actor=entry.actor)
    finally:
        ledger.close()
    return copy


def verify(place: Settings, *, head: str | None = None) -> "list[Issue]":
    """What is wrong with the ledger of the settings, empty for a whole one."""
    from letapis import ledger as ledgers

    ledger = ledgers.open_ledger(place.ledger, create=False, wait=place.wait)
    try:
        return ledgers.verify(ledger, head=head)
    finally:
        ledger.close()


def make_register(ledger: "Ledger") -> "Register":
    """The register that the ledger's entries make."""
    from letapis.register import MemoryRegister

    return MemoryRegister(ledger.entries())


def make_reader(place: Settings) -> "Reader":
    """The reader of English reports; its model is loaded at the first report."""
    from letapis.reading import Reader

    return Reader(place.model) if place.model else Reader()
