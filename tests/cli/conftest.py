"""The program run in this process, with the stub reader, in a folder of its own."""

import io
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from letapis.cli.context import Program
from letapis.cli.program import run
from letapis.wiring import Settings
from tests.cli.stub import StubReader


@dataclass(frozen=True, slots=True)
class Ran:
    """What the program printed, and its exit status."""

    status: int
    out: str
    err: str


Letapis = Callable[..., Ran]


@pytest.fixture
def letapis(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Letapis:
    """Run `letapis ARGUMENTS…` in `tmp_path`; `stdin` is what is piped in."""
    monkeypatch.chdir(tmp_path)

    def ran(*arguments: str, stdin: bytes = b"") -> Ran:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        capsys.readouterr()
        program = Program(Settings(wait=0.2), reader_maker=lambda _: StubReader())
        status = run(arguments, program)
        captured = capsys.readouterr()
        return Ran(status, captured.out, captured.err)

    return ran
