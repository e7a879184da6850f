"""The program as a process: killed, interrupted, cut off from its reader, short of space."""

import json
import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing
from pathlib import Path

import pytest

from letapis.cli.readings import Intake
from letapis.ledger import open_ledger, verify
from letapis.model import Reading
from tests.cli.conftest import Letapis
from tests.ledger.samples import filing

ROOT = Path(__file__).parents[2]
CHILDREN = Path("/proc/self/task") / str(os.getpid()) / "children"
STUBBED = [sys.executable, "-m", "tests.cli.stubbed"]
LETAPIS = [sys.executable, "-c", "from letapis.cli import main; main()"]


def test_add_killed_at_fifty_moments_loses_no_filed_report(tmp_path: Path) -> None:
    done = subprocess.run(
        [*STUBBED, "kill", str(tmp_path), "50"], cwd=ROOT, capture_output=True, text=True, check=True, timeout=120
    )
    told = json.loads(done.stdout)
    assert (told["lost"], told["findings"], told["filed"]) == (0, 0, 25)
    assert told["cut_short"] > 4


def test_a_full_disk_is_one_line_and_leaves_a_clean_ledger(tmp_path: Path) -> None:
    lines = [json.dumps({"text": f"Anna Alpha was detained. {n} " + "x" * 5000}) for n in range(200)]
    (tmp_path / "r.jsonl").write_text("\n".join(lines), encoding="utf-8")

    open_ledger(tmp_path / "l.db").close()  # an empty one: its tables are there before the room gets short
    room = (tmp_path / "l.db").stat().st_size + 300_000

    def little_room() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))

    done = subprocess.run(
        [*STUBBED, "run", "--ledger", str(tmp_path / "l.db"), "add", str(tmp_path / "r.jsonl"), "--format", "jsonl"],
        cwd=ROOT, capture_output=True, text=True, check=False, preexec_fn=little_room,
    )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr == (
        f"letapis: no room is left to write the ledger {tmp_path / 'l.db'}: nothing was filed; "
        "free some space, try again\n"
    )
    ledger = open_ledger(tmp_path / "l.db")
    assert verify(ledger) == []
    told = {json.loads(line)["report"] for line in done.stdout.splitlines()}
    assert 0 < len(told) < 200
    ledger.close()


def test_an_answer_that_finds_no_room_is_one_line(tmp_path: Path) -> None:
    report = tmp_path / "r.txt"
    report.write_text("Anna Alpha was detained.", encoding="utf-8")
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(
            [*STUBBED, "run", "read", str(report)],
            cwd=ROOT,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr == "letapis: no room is left for what was to be written; free some space, try again\n"


def test_a_broken_pipe_is_quiet(tmp_path: Path) -> None:
    lines = [json.dumps({"text": f"Anna Alpha was detained. {n}"}) for n in range(5000)]
    (tmp_path / "r.jsonl").write_text("\n".join(lines), encoding="utf-8")
    for form in ("jsonl", "json", "table"):
        command = [*STUBBED, "run", "read", str(tmp_path / "r.jsonl"), "--format", form]
        process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert (process.wait(timeout=60), process.stderr.read()) == (141, b"")
        process.stderr.close()


def test_an_interrupt_is_one_line() -> None:
    # Started behind "&" of a script, the tests ignore interrupts, and so would whatever they start.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    process = subprocess.Popen(
        [*STUBBED, "run", "read", "-", "--input-format", "jsonl", "--format", "jsonl"],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    signal.signal(signal.SIGINT, before)
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(b'{"text": "Anna Alpha was detained."}\n')
    process.stdin.flush()
    assert process.stdout.readline().startswith(b"{")  # it streams: the answer is there while the input goes on
    for _ in range(20):  # the interpreter ignores one that comes while it finalises an object: a person presses again
        process.send_signal(signal.SIGINT)
        try:
            process.wait(timeout=1)
            break
        except subprocess.TimeoutExpired:
            continue
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (130, b"")
    assert err == b"letapis: interrupted; what was filed before stays filed\n"


@pytest.mark.skipif(not CHILDREN.exists(), reason="only Linux tells of a process's children so")
def test_an_interrupt_of_several_processes_is_one_line_and_ends_them(tmp_path: Path) -> None:
    """A terminal interrupts all of them; those that fold would show where they were, or go on for a while."""
    with closing(open_ledger(tmp_path / "l.db")) as ledger:
        ledger.append([body for number in range(1500) for body in filing(number)], actor="letapis")
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    process = subprocess.Popen(
        [*LETAPIS, "--ledger", str(tmp_path / "l.db"), "rebuild", "--jobs", "2"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True,
    )  # fmt: skip
    signal.signal(signal.SIGINT, before)
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    while process.poll() is None and len(children.read_text().split()) < 3:  # two that fold, and one of Python's own
        time.sleep(0.02)
    time.sleep(0.5)
    assert process.poll() is None
    os.killpg(process.pid, signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (130, b"")
    assert err == b"letapis: interrupted; what was filed before stays filed\n"


def test_a_file_that_may_not_be_read_is_told(tmp_path: Path) -> None:
    if os.geteuid() == 0:
        # Root reads everything: /proc/self/mem is what even root cannot read from its beginning.
        place, why = Path("/proc/self/mem"), "Input/output error"
    else:
        place, why = tmp_path / "secret.txt", "may not be read by you"
        place.write_text("x", encoding="utf-8")
        place.chmod(0)
    done = subprocess.run([*LETAPIS, "read", str(place)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (1, "", f"letapis: {place}: {why}\n")


@pytest.mark.timeout(120)
def test_the_real_reader_on_two_processes_keeps_the_order(tmp_path: Path) -> None:
    lines = [json.dumps({"id": n, "text": f"Anna Alpha was detained in Minsk on {n + 1} May 2021."}) for n in range(12)]
    (tmp_path / "r.jsonl").write_text("\n".join(lines), encoding="utf-8")
    command = [*LETAPIS, "read", str(tmp_path / "r.jsonl"), "--format", "jsonl", "--jobs", "2"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    readings = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.stderr == ""
    assert [reading["report"]["source_id"] for reading in readings] == [str(n) for n in range(12)]
    assert [reading["statements"][0]["event"] for reading in readings] == ["detained"] * 12


@pytest.mark.parametrize("error", [BrokenProcessPool("A child process terminated abruptly"), MemoryError()])
def test_want_of_memory_is_told_in_words(letapis: Letapis, monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    """Linux ends a process that takes too much; then Python says only that one went away."""

    def fail(*_: object) -> Iterator[Reading]:
        raise error

    monkeypatch.setattr(Intake, "readings", fail)
    ran = letapis("add", "-", stdin=b"Anna Alpha was detained.")
    assert (ran.status, ran.err.count("\n")) == (1, 1)
    assert "give fewer --jobs" in ran.err
