"""Settings to concrete ledger, register and reader: the one place that names them.

Each is imported when it is first asked for, so that `letapis --help` loads no database and no language model.
"""
# ruff: noqa: PLC0415 - imports where they are needed, for the reason above

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from concurrent.futures import ProcessPoolExecutor
    from datetime import date
    from pathlib import Path

    from letapis.desk.accounts import Accounts
    from letapis.desk.ports import Ledger, Reader
    from letapis.desk.register_port import Catching, Register
    from letapis.desk.shelf import ReportShelf
    from letapis.model import Entry, Head, Issue
    from letapis.register import Rules

DEFAULT_LEDGER = "letapis.db"
# Where a PostgreSQL address may hold a password: after the user's name, or as a parameter (libpq, "Connection URIs").
_SIGNED_IN = re.compile(r"(://[^:/@]*):.*@")
_PASSWORD = re.compile(r"(?<=[?&])((?:ssl)?password)=[^&]*")


@dataclass(frozen=True, slots=True)
class Settings:
    """What a user can set.

    `ledger` is a file or a URL; `model` names a spaCy model, null for the one shipped; `wait` is how many seconds a
    writer waits for another. `rules` is a file that says what the register goes by (`letapis.register.rulesfile`), null
    for the rules that the program comes with.
    """

    ledger: str = DEFAULT_LEDGER
    model: str | None = None
    wait: float = 10.0
    rules: str | None = None

    @property
    def shown(self) -> str:
        """The ledger's place for a reader, without a password."""
        return _PASSWORD.sub(r"\1=…", _SIGNED_IN.sub(r"\1@", self.ledger))


def settings(
    environment: Mapping[str, str], *, ledger: str | None = None, model: str | None = None, rules: str | None = None
) -> Settings:
    """Flags first, then LETAPIS_LEDGER, LETAPIS_MODEL and LETAPIS_RULES, then the defaults."""
    return Settings(
        ledger or environment.get("LETAPIS_LEDGER") or DEFAULT_LEDGER,
        model or environment.get("LETAPIS_MODEL") or None,
        rules=rules or environment.get("LETAPIS_RULES") or None,
    )


MOST_BYTES_OF_RULES = 1_000_000


def rules_of(place: Settings) -> "Rules":
    """The rules that the register goes by; RulesUnusable where their file cannot be read or says what cannot be."""
    from letapis.register import DEFAULT_RULES
    from letapis.register.rulesfile import read_rules

    if place.rules is None:
        return DEFAULT_RULES
    rules, issues = read_rules(_text_of_rules(place.rules))
    if issues:
        from letapis.desk.errors import RulesUnusable

        raise RulesUnusable(place.rules, "; ".join(issue.message for issue in issues))
    return rules


def _text_of_rules(file: str) -> str:
    from letapis.desk.errors import RulesUnusable

    try:
        with open(file, "rb") as opened:  # noqa: PTH123 - a name as it was given, a directory or a device among them
            found = opened.read(MOST_BYTES_OF_RULES + 1)
    except (OSError, ValueError) as error:
        why = f"{getattr(error, 'strerror', None) or error}; give a file of rules, `letapis rules` prints one"
        raise RulesUnusable(file, why) from error
    try:
        if len(found) <= MOST_BYTES_OF_RULES:
            return found.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise RulesUnusable(file, "it is not UTF-8; save it as such") from error
    raise RulesUnusable(file, "it is larger than a megabyte; `letapis rules` prints one to begin with")


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


def verify_register(place: Settings, today: "date") -> "list[Issue]":
    """Where the register's tables differ from what the entries make, empty where they nowhere do."""
    from letapis.register import MemoryRegister
    from letapis.register.agreeing import differences

    rules = rules_of(place)
    ledger = open_ledger(place)
    try:
        return differences(make_register(ledger, place), MemoryRegister(ledger.entries(), rules), today)
    finally:
        ledger.close()


def make_register(ledger: "Ledger", place: Settings) -> "Register":
    """The register that the ledger's entries make: kept in the same database, or in memory as the ledger is."""
    from letapis.ledger import SqlLedger, SqlRegister
    from letapis.register import MemoryRegister

    rules = rules_of(place)
    return SqlRegister(ledger, rules) if isinstance(ledger, SqlLedger) else MemoryRegister(ledger.entries(), rules)


def make_shelf(ledger: "Ledger", register: "Register") -> "ReportShelf":
    """The shelf of a ledger's reports: from the tables that its register fills, or in memory as the ledger is."""
    from letapis.desk.shelf import Shelf
    from letapis.ledger import SqlRegister, SqlShelf

    return SqlShelf(register) if isinstance(register, SqlRegister) else Shelf(ledger)


def catching(register: "Register") -> "Catching | None":
    """How far a register's tables are behind its ledger; null where they are not, or where it keeps none."""
    from letapis.ledger import SqlRegister

    return register.catching() if isinstance(register, SqlRegister) else None


SMALL = 5000
"""Entries that one process folds before several have begun."""


def processes_for(entries: int) -> int:
    """How many processes make the register of so many entries anew: one for each processor that this one may use."""
    if entries <= SMALL:
        return 1
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def rebuild(place: Settings, jobs: int | None = None) -> None:
    """Make the tables of the register anew from the entries, and mend that by which entries are found.

    `jobs` processes fold; null for as many as there are processors, of a small ledger for one.
    """
    from letapis.ledger import SqlRegister
    from letapis.ledger import open_ledger as opened

    rules = rules_of(place)
    ledger = opened(place.ledger, create=False, wait=place.wait)
    try:
        ledger.mend()
        SqlRegister(ledger, rules).rebuild(jobs or processes_for(ledger.head().seq))
    finally:
        ledger.close()


def backup(place: Settings, file: "Path") -> "Head":
    """Write the whole ledger of the settings to one file, which must not be there yet."""
    from letapis import ledger as ledgers

    return ledgers.backup(place.ledger, file)


def restore(file: "Path", place: Settings) -> "Head":
    """Make the ledger of the settings from a backup, all of it or nothing."""
    from letapis import ledger as ledgers

    return ledgers.restore(file, place.ledger)


def copy(source: str, target: str) -> "Head":
    """Continue one ledger in another, a file or a database; the head that both then have."""
    from letapis import ledger as ledgers

    return ledgers.copy(source, target)


def make_reader(place: Settings) -> "Reader":
    """The reader of English reports; its model is loaded at the first report."""
    from letapis.reading import Reader

    return Reader(place.model) if place.model else Reader()


def open_accounts(place: Settings) -> "tuple[Accounts, str]":
    """The accounts of a ledger's desk and the secret its sessions are signed with, in a file beside the ledger."""
    import secrets

    from letapis.desk.accounts import Accounts
    from letapis.ledger.accounts import SqlAccounts

    store = SqlAccounts(accounts_file(place))
    return Accounts(store), store.secret(secrets.token_hex(32))


def accounts_file(place: Settings) -> "Path":
    """Where the accounts stand: `letapis.accounts.db` beside `letapis.db`, in this folder for a database server."""
    from pathlib import Path

    if "://" in place.ledger and not place.ledger.startswith("sqlite:///"):
        return Path("letapis.accounts.db")
    return Path(place.ledger.removeprefix("sqlite:///")).with_suffix(".accounts.db")


def see_ledger(place: Settings) -> None:
    """See that there is a ledger that can be read; LedgerError where there is none."""
    open_ledger(place).close()


def disclosed_entries(place: Settings, today: "date") -> "tuple[Entry, ...]":
    """What of the ledger of the settings may be public on a day, as entries that hold nothing else."""
    from letapis.desk.disclosing import disclosed

    rules = rules_of(place)
    ledger = open_ledger(place)
    try:
        return disclosed(ledger.entries(), today, rules).entries
    finally:
        ledger.close()


def end_at_once(several: "ProcessPoolExecutor") -> None:
    """End the processes of a pool, whatever they are at, so that its `shutdown` waits for nothing."""
    from letapis.ledger import pools

    pools.end_at_once(several)
