"""What can go wrong with a ledger, each error owning its message.

LedgerError
 ├ LedgerMissing      there is nothing at that place, and none was to be made
 ├ LedgerUnreadable   something is there, but no ledger that can be read (a directory, another kind of file, damage)
 ├ LedgerUnreachable  the database server does not answer, or does not let us in
 ├ LedgerReadOnly     it can be read but not written
 ├ LedgerLocked       somebody else has been writing for longer than we wait
 ├ LedgerFull         no room is left on the disk
 ├ LedgerNewer        it was written by a newer Letapis
 ├ MigrationFailed    it could not be brought up to date (that was tried on a copy)
 ├ LedgerBroken       its chain does not hold, so nothing is added to it
 ├ LedgerDiverged     two ledgers hold different histories, so one cannot continue the other
 ├ LedgerOccupied     there is a ledger already where a new one was to be written
 ├ EntryRefused       the entry would break a rule of the ledger
 ├ BackupDamaged      the backup is not whole, or not one of ours
 ├ BackupUnwritten    the backup could not be written
 ├ AccountsUnusable   the file of the desk's accounts cannot be read or written
 └ RulesUnusable      the file of rules cannot be read, or says what the register cannot go by

Every message is one line for a reader: what is wrong, where, and what to do. They stand on this floor, below the
ledger, so that the desk and the command line can catch them without naming a concrete ledger.
"""

# ruff: noqa: N818 - each name says what happened; that it is an error, its parent says


class LedgerError(Exception):
    """Whatever stops a ledger from doing what it was asked; nothing was half-written."""

    def __reduce__(self) -> tuple[object, ...]:
        """As another process gets it: with the message as it is, which is made of what `__init__` takes."""
        return _as_it_was, (type(self), str(self))


def _as_it_was(kind: type[LedgerError], message: str) -> LedgerError:
    error = kind.__new__(kind)
    error.args = (message,)
    return error


class LedgerMissing(LedgerError):
    """There is nothing at that place, and none was to be made."""

    def __init__(self, place: str) -> None:
        super().__init__(f"there is no ledger at {place}: give its place with --ledger, or file a report to begin one")


class LedgerUnreadable(LedgerError):
    """Something is there, but no ledger that can be read."""

    def __init__(self, place: str, why: str) -> None:
        super().__init__(f"{place} cannot be read as a ledger: {why}; give another place, or restore a backup there")


class LedgerUnreachable(LedgerError):
    """The database server does not answer, or does not let us in."""

    def __init__(self, place: str, why: str) -> None:
        super().__init__(f"the database {place} cannot be reached: {why}; check that it runs and lets you in")


class LedgerReadOnly(LedgerError):
    """It can be read but not written."""

    def __init__(self, place: str, why: str) -> None:
        super().__init__(f"the ledger {place} cannot be written: {why}; check the permissions of it and its folder")


class LedgerLocked(LedgerError):
    """Somebody else has been writing for longer than we wait."""

    def __init__(self, place: str, seconds: float) -> None:
        super().__init__(
            f"the ledger {place} is locked: somebody else has been writing for {seconds:g} seconds; "
            "nothing was filed, try again"
        )


class LedgerFull(LedgerError):
    """No room is left on the disk."""

    def __init__(self, place: str) -> None:
        super().__init__(f"no room is left to write the ledger {place}: nothing was filed; free some space, try again")


class LedgerNewer(LedgerError):
    """It was written by a newer Letapis."""

    def __init__(self, place: str, version: str) -> None:
        super().__init__(
            f"the ledger {place} was written by a newer Letapis (its version is {version}): "
            "nothing was changed; update Letapis"
        )


class LedgerBroken(LedgerError):
    """Its chain does not hold, so nothing is added to it."""

    def __init__(self, place: str, why: str) -> None:
        super().__init__(f"the chain of the ledger {place} does not hold: {why}; `letapis verify` says where")


class LedgerDiverged(LedgerError):
    """Two ledgers hold different histories, so one cannot continue the other."""

    def __init__(self, place: str, other: str, seq: int) -> None:
        super().__init__(
            f"the ledger {place} cannot continue {other}: they differ from entry {seq} on; copy to an empty place"
        )


class LedgerOccupied(LedgerError):
    """There is a ledger already where a new one was to be written."""

    def __init__(self, place: str) -> None:
        super().__init__(f"there is something at {place} already: it was left as it was; give an empty place")


class EntryRefused(LedgerError):
    """The entry would break a rule of the ledger."""

    def __init__(self, why: str) -> None:
        super().__init__(f"the entry was not filed: {why}")


class BackupDamaged(LedgerError):
    """The backup is not whole, or not one of ours."""

    def __init__(self, place: str, why: str) -> None:
        super().__init__(f"{place} is no whole backup: {why}; nothing was restored, take another one")


class BackupUnwritten(LedgerError):
    """The backup could not be written."""

    def __init__(self, place: str, why: str) -> None:
        super().__init__(f"the backup {place} was not written: {why}; give another place, or free some space")


class AccountsUnusable(LedgerError):
    """The file of the desk's accounts cannot be read or written."""

    def __init__(self, place: str, why: str) -> None:
        super().__init__(
            f"the accounts in {place} cannot be used: {why}; check the file and its folder, "
            "or move it away and make the accounts anew"
        )


class MigrationFailed(LedgerError):
    """The ledger could not be brought up to date; that was tried on a copy, and the ledger itself was not touched."""

    def __init__(self, place: str, why: str) -> None:
        super().__init__(
            f"the ledger {place} could not be brought up to date: {why}; this was tried on a copy and the ledger "
            "was left as it was: use the Letapis that wrote it, and report this"
        )


class RulesUnusable(LedgerError):
    """The file of rules cannot be read, or says what the register cannot go by."""

    def __init__(self, place: str, why: str) -> None:
        super().__init__(f"{place} cannot be used as rules: {why}")
