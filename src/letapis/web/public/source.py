"""What the public app stands on: a register that can only be read, renewed when what may be public changes."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from threading import Lock
from time import monotonic

from letapis.model import Entry, Individual
from letapis.register import DEFAULT_RULES, MemoryRegister, Rules
from letapis.web.names import NameIndex

RENEWED_AFTER = 600.0
"""Seconds after which the disclosed entries are asked for again: a new day may disclose more, a human less."""

Disclosed = Callable[[date], tuple[Entry, ...]]


def today_utc() -> date:
    """The day by UTC, as in the ledger."""
    return datetime.now(tz=UTC).date()


class PublicSource:
    """The disclosed entries as a register, with search from any spelling. `disclosed` gives the entries of a day.

    `rules` are those that the register goes by.
    """

    def __init__(
        self, disclosed: Disclosed, *, today: Callable[[], date] = today_utc, rules: Rules = DEFAULT_RULES
    ) -> None:
        self._disclosed, self.today, self._rules = disclosed, today, rules
        self._lock = Lock()
        self._renewed = float("-inf")
        self._register = MemoryRegister((), rules)
        self._names = NameIndex(())

    @property
    def register(self) -> MemoryRegister:
        """The register of what is disclosed."""
        self._renew()
        return self._register

    def find(self, text: str, known: datetime | None = None) -> tuple[Individual, ...]:
        """Those whose names may be what is asked for, as far as they were known then."""
        there = {person.id: person for person in self.register.people(known=known)}
        exact = self._register.find(text, known=known)
        near = [there[hit.person.id] for hit in self._names.find(text) if hit.person.id in there]
        return tuple({person.id: person for person in (*exact, *near)}.values())

    def _renew(self) -> None:
        with self._lock:
            if monotonic() - self._renewed < RENEWED_AFTER:
                return
            register = MemoryRegister(self._disclosed(self.today()), self._rules)
            self._names = NameIndex(register.people())
            self._register = register
            self._renewed = monotonic()
