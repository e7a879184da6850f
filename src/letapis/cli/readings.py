"""Reports to readings on one process or several, in order and without holding more than a few."""

import signal
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import islice
from multiprocessing import get_context
from typing import Any, cast

import click

from letapis import wiring
from letapis.cli.context import Program
from letapis.cli.inputs import Inputs
from letapis.cli.problems import tell
from letapis.desk.ports import Reader
from letapis.model import Reading, Report
from letapis.wiring import Settings

AHEAD = 2
"""How many windows of reports a process has waiting, so that it never idles and memory stays bounded."""
WINDOW = 8
"""The most reports that a process is given at a time."""


@dataclass(slots=True)
class Intake:
    """Readings of inputs, one at a time. What is wrong with an input is told on stderr and counted in `problems`."""

    program: Program
    inputs: Inputs
    jobs: int = 1
    problems: int = 0

    def readings(self) -> Iterator[Reading]:
        """The readings in the order of the input."""
        reports = self.reports()
        if self.jobs == 1:
            return self.program.reader().read_all(reports)
        return _in_parallel(reports, self.program.settings, self.jobs)

    def reports(self) -> Iterator[Report]:
        """The reports of the inputs, in order."""
        for item in self.inputs.captured():
            for issue in item.issues:
                tell(issue.message)
            self.problems += bool(item.issues)
            yield from item.reports

    @property
    def status(self) -> int:
        """The exit status: 1 where something was wrong with an input."""
        return 1 if self.problems else 0


def jobs_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """`--jobs N`."""
    return click.option(
        "--jobs",
        type=click.IntRange(1, 64),
        default=1,
        show_default=True,
        metavar="N",
        help="Read with N processes; each loads the language model, which takes about 455 MB and some seconds.",
    )(command)


def _in_parallel(reports: Iterator[Report], settings: Settings, jobs: int) -> Iterator[Reading]:
    from letapis.reading.windows import windows  # noqa: PLC0415 - with it comes the reader, which --help does without

    # Spawned, not forked: a thread that shows progress may hold a lock at the moment of a fork.
    pool = ProcessPoolExecutor(jobs, get_context("spawn"), _begin, (settings,))
    try:
        given = windows(reports, WINDOW)
        waiting = deque(pool.submit(_read, window) for window in islice(given, jobs * AHEAD))
        while waiting:
            done = waiting.popleft().result()
            waiting.extend(pool.submit(_read, window) for window in islice(given, 1))
            yield from done
    except BaseException:
        wiring.end_at_once(pool)  # else whoever interrupts waits for the reports that they are at
        raise
    finally:
        pool.shutdown(cancel_futures=True)


_of_this_process: dict[str, object] = {}


def _begin(settings: Settings) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the first process tells of an interrupt, once
    _of_this_process["reader"] = wiring.make_reader(settings)


def _read(reports: Sequence[Report]) -> list[Reading]:
    return list(cast("Reader", _of_this_process["reader"]).read_all(reports))
