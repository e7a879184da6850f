"""A terminal gets colours and progress; a pipe gets neither, and NO_COLOR is honoured (https://no-color.org)."""

import os
import pty
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
COLOUR = re.compile(rb"\x1b\[[0-9;]*3[0-7][;m]")
ARGUMENTS = ["read", "-", "--outlet", "Example"]
TEXT = b"Anna Alpha was not released on 2020-09-01."


def on_a_terminal(environment: Mapping[str, str], *before: str) -> bytes:
    """What the program writes to a terminal, stdout and stderr together."""
    leader, follower = pty.openpty()
    command = [sys.executable, "-m", "tests.cli.stubbed", "run", *before, *ARGUMENTS]
    kept = {key: value for key, value in os.environ.items() if key not in {"NO_COLOR", "TERM", "COLORTERM", "CI"}}
    process = subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=follower, stderr=follower, env={**kept, **environment}
    )
    os.close(follower)
    assert process.stdin is not None
    process.stdin.write(TEXT)
    process.stdin.close()
    written = b""
    while True:
        try:
            part = os.read(leader, 65536)
        except OSError:  # Linux says so when the last writer has gone
            break
        if not part:
            break
        written += part
    os.close(leader)
    assert process.wait(timeout=60) == 0
    return written


@pytest.mark.parametrize(
    ("environment", "coloured"),
    [
        ({"TERM": "xterm-256color"}, True),
        ({"TERM": "xterm-256color", "NO_COLOR": "1"}, False),
        ({"TERM": "dumb"}, False),
    ],
)
def test_colours_are_for_terminals_that_want_them(environment: dict[str, str], coloured: bool) -> None:  # noqa: FBT001
    written = on_a_terminal(environment)
    assert "✗ denied".encode() in re.sub(rb"\x1b\[[0-9;]*m", b"", written)
    assert bool(COLOUR.search(written)) == coloured


def test_progress_is_shown_on_a_terminal_unless_quiet() -> None:
    assert b"reading" in on_a_terminal({"TERM": "xterm-256color"})
    assert b"reading" not in on_a_terminal({"TERM": "xterm-256color"}, "--quiet")


def test_a_pipe_gets_plain_words() -> None:
    command = [sys.executable, "-m", "tests.cli.stubbed", "run", *ARGUMENTS]
    done = subprocess.run(command, cwd=ROOT, input=TEXT, capture_output=True, check=True)
    assert b"\x1b" not in done.stdout
    assert (done.stderr, "✗ denied: Anna Alpha: released".encode() in done.stdout) == (b"", True)


def test_an_answer_goes_to_its_file_though_progress_goes_to_a_terminal(tmp_path: Path) -> None:
    leader, follower = pty.openpty()
    answer = tmp_path / "answer.txt"
    with answer.open("wb") as out:
        command = [sys.executable, "-m", "tests.cli.stubbed", "run", *ARGUMENTS]
        environment = {**os.environ, "TERM": "xterm-256color"}
        subprocess.run(command, cwd=ROOT, input=TEXT, stdout=out, stderr=follower, check=True, env=environment)
    shown = os.read(leader, 65536)
    os.close(leader)
    os.close(follower)
    assert b"reading" in shown
    assert "✗ denied".encode() not in shown
    assert "✗ denied: Anna Alpha: released" in answer.read_text(encoding="utf-8")
