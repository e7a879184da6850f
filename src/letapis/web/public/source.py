"""What the public app stands on: a register that can only be read, renewed when what may be public changes."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from threading import Lock, Thread
from time import monotonic

from letapis.model import Entry, Individual
from letapis.register import DEFAULT_RULES, MemoryRegister, Rules
from letapis.web.names import NameIndex

RENEWED_AFTER = 600.0
"""Seconds after which the disclosed entries are asked for again: a new day may disclose more, a human less."""

TRIED_AFTER = 30.0
"""Seconds between two tries to make it."""
LONGEST_SHOWN = 3600.0
"""Seconds after which one that cannot be renewed is shown no more: meanwhile a human may have taken something back."""
PATIENCE = 20.0
"""Seconds that a page waits for the first one to be made."""

Disclosed = Callable[[date], tuple[Entry, ...]]


def today_utc() -> date:
    """The day by UTC, as in the ledger."""
    return datetime.now(tz=UTC).date()


class NotReadyError(Exception):
    """The register of what is disclosed is still being made, or cannot be made now."""


@dataclass(frozen=True, slots=True)
class Shown:
    """The register of what was disclosed when it was made, at an instant of the monotonic clock."""

    register: MemoryRegister
    names: NameIndex
    at: float


class PublicSource:
    """The disclosed entries as a register, with search from any spelling. `disclosed` gives the entries of a day.

    `rules` are those that the register goes by. While it is renewed, the last one is shown; where that fails again and
    again, nothing is shown any more rather than what may have been taken back.
    """

    def __init__(
        self, disclosed: Disclosed, *, today: Callable[[], date] = today_utc, rules: Rules = DEFAULT_RULES
    ) -> None:
        self._disclosed, self.today, self._rules = disclosed, today, rules
        self._making = Lock()
        self._shown: Shown | None = None
        self._tried = float("-inf")

    @property
    def register(self) -> MemoryRegister:
        """The register of what is disclosed; NotReadyError where there is none to be shown."""
        return self._current().register

    def find(self, text: str, known: datetime | None = None) -> tuple[Individual, ...]:
        """Those whose names may be what is asked for, as far as they were known then."""
        shown = self._current()
        there = {person.id: person for person in shown.register.people(known=known)}
        exact = shown.register.find(text, known=known)
        near = [there[hit.person.id] for hit in shown.names.find(text) if hit.person.id in there]
        return tuple({person.id: person for person in (*exact, *near)}.values())

    def get_ready(self) -> None:
        """Make the register before anybody asks; what fails is told to the log, and tried again later."""
        if self._making.acquire(blocking=False):
            self._make()

    def _current(self) -> Shown:
        shown, now = self._shown, monotonic()
        if shown and now - shown.at < RENEWED_AFTER:
            return shown
        if now - self._tried >= TRIED_AFTER and self._making.acquire(blocking=False):
            self._tried = now
            Thread(target=self._make, daemon=True).start()
        if shown and now - shown.at < 2 * RENEWED_AFTER:
            return shown
        if self._making.acquire(timeout=PATIENCE):
            self._making.release()
        if self._shown is None or monotonic() - self._shown.at >= LONGEST_SHOWN:
            raise NotReadyError
        return self._shown

    def _make(self) -> None:
        """Make the register anew; whoever calls this holds the lock, which is given back."""
        try:
            at = monotonic()
            register = MemoryRegister(self._disclosed(self.today()), self._rules)
            self._shown = Shown(register, NameIndex(register.people()), at)
        except Exception:
            logging.getLogger(__name__).exception("the public register could not be made")
        finally:
            self._making.release()
