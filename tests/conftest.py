"""What all tests share: the data beside the repository, and how its absence is told."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from letapis.model import Reading, reading_to_json

# No deadline for one example: the machine may be busy with other tests. `timeout` in pyproject.toml stops what hangs.
settings.register_profile("letapis", deadline=None, max_examples=50)
settings.load_profile("letapis")

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"
ABSENT = f"{SHARED} is not there: the tests that compare with the data beside the repository did not run"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder `../shared`. Under CI its absence is a failure; elsewhere it is told at the end of the run."""
    if not SHARED.is_dir():
        if os.environ.get("CI"):
            pytest.fail(ABSENT)
        pytest.skip(ABSENT)
    return SHARED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if not SHARED.is_dir():
        terminalreporter.section("not everything was tested", yellow=True)
        terminalreporter.line(ABSENT)


Scorer = Callable[[Path, Iterable[Reading]], dict[str, Any]]


@pytest.fixture
def score(shared: Path, tmp_path: Path) -> Scorer:
    """Compare readings with a folder of gold by the contract's own scorer; its scores."""

    def scored(gold: Path, readings: Iterable[Reading]) -> dict[str, Any]:
        predictions = tmp_path / "readings.jsonl"
        lines = [json.dumps(reading_to_json(reading), ensure_ascii=False) for reading in readings]
        predictions.write_text("\n".join(lines), encoding="utf-8")
        command = [sys.executable, str(shared / "contract/score.py"), "--gold", str(gold), "--pred", str(predictions)]
        out = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        scores = json.loads(out.strip().splitlines()[-1])
        assert isinstance(scores, dict)
        return scores

    return scored
