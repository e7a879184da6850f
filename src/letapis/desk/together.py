"""Several people judge statements at once.

Whoever judges what has changed since he looked is told so, and nothing is filed. One process guards itself by a lock;
the number of the last entry on a statement guards the rest.
"""

from threading import Lock

from letapis.desk.ports import Ledger
from letapis.desk.reviewing import review, withdraw
from letapis.desk.shelf import ReportShelf, Reviewed
from letapis.model import Entry, Statement, StatementRead, Verdict, statement_id


class StatementUnknown(Exception):  # noqa: N818 - the name says what happened
    """There is no such statement in the ledger."""

    def __init__(self) -> None:
        super().__init__("There is no such statement in this ledger.")


class StaleEdit(Exception):  # noqa: N818 - the name says what happened
    """Somebody judged the statement after it was shown; `now` is how it stands."""

    def __init__(self, now: Reviewed) -> None:
        super().__init__("Somebody judged this statement after your page was loaded, so nothing was filed.")
        self.now = now


class Together:
    """The desk of several people: what each of them files, on what they have seen."""

    def __init__(self, ledger: Ledger, shelf: ReportShelf) -> None:
        self._ledger, self._shelf, self._lock = ledger, shelf, Lock()

    def judge(
        self,
        key: str,
        verdict: Verdict,
        *,
        seen: int,
        actor: str,
        correction: Statement | None = None,
        reason: str | None = None,
    ) -> tuple[Entry, ...]:
        """File a judgement on the statement `key` by somebody who saw it up to entry `seen`.

        StaleEdit where there is a later entry on it, StatementUnknown where it was never filed.
        """
        with self._lock:
            self._check(key, seen)
            return review(self._ledger, key, verdict, actor=actor, correction=correction, reason=reason)

    def undo(self, key: str, *, seen: int, actor: str, reason: str) -> tuple[Entry, ...]:
        """Take back what counts on a statement: the judgement, or a statement that a human added, as a new entry."""
        with self._lock:
            found = self._check(key, seen)
            target = found.standing.seq if found.standing else found.line.seq
            if found.standing is None and not found.line.by_human:
                return ()
            return withdraw(self._ledger, target, reason, actor=actor)

    def add(self, statement: Statement, *, actor: str) -> str:
        """File a statement that the reading missed; its id is returned."""
        self._ledger.append([StatementRead(statement)], actor=actor)
        return statement_id(statement)

    def _check(self, key: str, seen: int) -> Reviewed:
        found = self._shelf.statement(key)
        if found is None:
            raise StatementUnknown
        if found.last != seen:
            raise StaleEdit(found)
        return found
