"""Cases folded from entries as they are stored: in this process, or in several at once."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import contextmanager
from functools import partial
from multiprocessing import get_context
from signal import SIG_IGN, SIGINT, signal
from typing import Any, TypeVar

from letapis.ledger.pools import end_at_once
from letapis.ledger.projection.light import about, filing
from letapis.ledger.projection.packing import pack
from letapis.ledger.projection.runs import Run, runs_of_all
from letapis.ledger.row import Row, entry_of
from letapis.model import Entry
from letapis.register import Rules, fold

Stored = tuple[Any, ...]
"""The fields of an entry's row; of a filed report its number and what `letapis.ledger.projection.light` tells of it."""

Folded = tuple[set[Run], bytes]
"""What comes out of the entries that bear on a component: the runs of its people, and their cases packed."""

PORTIONS = 4
"""Portions of the work of each process: so many that none waits long for another, so few that handing over is cheap."""

Given = TypeVar("Given")
Made = TypeVar("Made")


def stored(row: Row, light: Entry) -> Stored:
    """What is handed over of a row of which the entry without a report's text is at hand."""
    return (row.seq, about(light)) if row.kind == "report_filed" else tuple(row)


def folded(rules: Rules, entries: Sequence[Stored], known: dict[int, Entry] | None = None) -> Folded:
    """The runs and the cases of a component; `known` are entries that were read before, and takes those read now."""
    known = {} if known is None else known
    told = [known.get(one[0]) or known.setdefault(one[0], _entry(one)) for one in entries]
    snapshot = fold(told, rules=rules)
    return runs_of_all(snapshot.cases.values()), pack([*snapshot.cases.values(), *snapshot.unnamed.values()])


def folded_all(
    rules: Rules, jobs: Sequence[Sequence[Stored]], known: dict[int, Entry], several: Executor | None
) -> Iterator[Folded]:
    """The same of each of some components, in order."""
    if several is None:
        return (folded(rules, entries, known) for entries in jobs)
    return mapped(partial(folded, rules), jobs, several)


def mapped(make: Callable[[Given], Made], given: Sequence[Given], several: Executor | None) -> Iterator[Made]:
    """What is made of each, in order; by several processes at once where there are any."""
    if several is None:
        return map(make, given)
    processes: int = getattr(several, "_max_workers", 1)
    return several.map(make, given, chunksize=1 + len(given) // (processes * PORTIONS))


@contextmanager
def processes(jobs: int) -> Iterator[Executor | None]:
    """So many processes, null for one; they end with the block."""
    if jobs <= 1:
        yield None
        return
    # Of their own and not forked: whoever rebuilds may have threads, and holds a connection that only one may use.
    # An interrupt is the first process's to tell: it comes to all of them, and each would show where it was.
    quietly = partial(signal, SIGINT, SIG_IGN)
    several = ProcessPoolExecutor(jobs, get_context("spawn"), quietly)
    try:
        yield several
    except BaseException:
        end_at_once(several)  # else whoever interrupts waits for the portions that they are at
        raise
    finally:
        several.shutdown(cancel_futures=True)


def _entry(told: Stored) -> Entry:
    return entry_of(Row(*told)) if len(told) == len(Row._fields) else filing(*told)
