"""The questions of the register, asked of what people keep such lists in now.

A pandas table of one row a person holds the last thing told of each. FollowTheMoney statements in nomenklatura's store
hold every event told, as an `Event` with its date, its outlet and the person involved. Each is given the same made-up
register as ours, and asked by the shortest program that answers; what it cannot tell from what it holds, it is not
asked.
"""

import statistics
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

import pandas as pd
from followthemoney import Dataset, StatementEntity
from followthemoney import Statement as Claim
from nomenklatura.resolver import Linker
from nomenklatura.store.memory import MemoryStore

from letapis.model import EventKind, Statement, StatementRead, statement_id
from made_registers import Filing

TIMES = 5
TAKING = frozenset({EventKind.DETAINED, EventKind.REMANDED})


@dataclass(frozen=True, slots=True)
class Told:
    """A statement of the register, and the day it was filed."""

    statement: Statement
    filed: date


def told(filings: Iterable[Filing]) -> list[Told]:
    """Every statement, in the order of filing."""
    return [
        Told(body.statement, filing.at.date())
        for filing in filings
        for body in filing.bodies
        if isinstance(body, StatementRead)
    ]


def milliseconds(ask: Callable[[], object]) -> float:
    """The median of several askings."""
    spent = []
    for _ in range(TIMES):
        start = time.perf_counter()
        ask()
        spent.append((time.perf_counter() - start) * 1e3)
    return statistics.median(spent)


class Table:
    """One row a person; a later report overwrites an earlier one."""

    def __init__(self, everything: Iterable[Told]) -> None:
        rows: dict[str, dict[str, object]] = {}
        for one in everything:
            name, day = one.statement.person.name or "", one.statement.when.edtf
            row = rows.setdefault(name, {"name": name, "state": None, "taken": None, "released": None})
            row["state"] = one.statement.event.value
            if one.statement.event in TAKING and (row["taken"] is None or row["released"] is not None):
                row["taken"], row["released"] = day, None
            elif one.statement.event is EventKind.RELEASED:
                row["released"] = day
        self._rows = pd.DataFrame(rows.values()).set_index("name")
        for column in ("taken", "released"):
            self._rows[column] = pd.to_datetime(self._rows[column])

    def status(self, name: str) -> object:
        """What was told last."""
        return self._rows.loc[name]

    def count(self, on: date) -> int:
        """How many were held on a day, as far as one row a person tells."""
        day, rows = pd.Timestamp(on), self._rows
        return int(((rows.taken <= day) & (rows.released.isna() | (rows.released > day))).sum())


class Store:
    """FollowTheMoney statements in nomenklatura's store in memory."""

    def __init__(self, everything: Iterable[Told]) -> None:
        scope = Dataset({"name": "letapis", "title": "Letapis"})
        linker: Linker[StatementEntity] = Linker({})
        self._store = MemoryStore(scope, linker)
        with self._store.writer() as writer:
            for one in everything:
                for claim in _claims(one):
                    writer.add_statement(claim)
        self._view = self._store.view(scope)

    def status(self, name: str, on: date, known: date) -> str | None:
        """The last event told by a day of knowledge that happened by the day asked about."""
        return self._last(person_id(name), on, known)

    def count(self, on: date, known: date) -> int:
        """How many were taken and not let go since, as known on a day."""
        states = (
            self._last(person.id, on, known) for person in self._view.entities() if person.schema.name == "Person"
        )
        return sum(state not in {None, EventKind.RELEASED.value} for state in states)

    def _last(self, person: str | None, on: date, known: date) -> str | None:
        events = self._events(person or "", known)
        return max((event for event in events if event[0] <= on.isoformat()), default=(None, None))[1]

    def _events(self, person: str, known: date) -> Iterator[tuple[str, str]]:
        for _, event in self._view.get_inverted(person):
            if min(claim.first_seen or "" for claim in event.statements) <= known.isoformat():
                yield event.first("startDate") or "", event.first("keywords") or ""


def person_id(name: str) -> str:
    """Who is who is not what is measured: one name is one person."""
    return "person-" + name.replace(" ", "-").casefold()


def _claims(one: Told) -> Iterator[Claim]:
    statement, seen = one.statement, one.filed.isoformat()
    key, person = statement_id(statement).replace(":", "-"), person_id(statement.person.name or "")
    said = {"startDate": statement.when.edtf, "keywords": statement.event.value, "involved": person}
    yield Claim(person, "id", "Person", person, "letapis", first_seen=seen)
    yield Claim(person, "name", "Person", statement.person.name or "", "letapis", first_seen=seen)
    yield Claim(key, "id", "Event", key, "letapis", first_seen=seen)
    yield Claim(key, "proof", "Event", statement.report_id, "letapis", first_seen=seen)
    for name, value in said.items():
        if value:
            yield Claim(key, name, "Event", value, "letapis", first_seen=seen)
