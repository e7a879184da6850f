"""Help: at once, for every verb, by example."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from letapis.cli.listing import VERBS
from tests.cli.conftest import Letapis

VERB_FILES = Path(__file__).parents[2] / "src/letapis/cli/verbs"
HEAVY = (
    "spacy",
    "sqlalchemy",
    "trafilatura",
    "rich.table",
    "rapidfuzz",
    "letapis.ledger",
    "letapis.reading",
    "letapis.model",
)


def test_every_verb_has_its_file_and_every_file_its_verb() -> None:
    assert sorted(VERBS) == sorted(file.stem for file in VERB_FILES.glob("[a-z]*.py"))


def test_help_lists_the_verbs(letapis: Letapis) -> None:
    ran = letapis("--help")
    assert ran.status == 0
    for verb, summary in VERBS.items():
        assert f"  {verb} " in ran.out
        assert summary in ran.out


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_explains_itself_by_example(letapis: Letapis, verb: str) -> None:
    ran = letapis(verb, "--help")
    assert ran.status == 0
    assert VERBS[verb] in ran.out
    examples = [line for line in ran.out.splitlines() if line.startswith("  letapis ") and f" {verb}" in line]
    assert examples


def test_help_loads_no_database_no_model_and_no_table() -> None:
    code = "import sys; from letapis.cli.program import run; run(['--help']); print(*sys.modules, file=sys.stderr)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stderr.split()
    assert "click" in loaded
    assert not set(HEAVY) & set(loaded)


def test_help_answers_almost_as_fast_as_click_alone() -> None:
    alone = [sys.executable, "-c", "import click; click.Command('x').main(['--help'])"]
    ours = [sys.executable, "-c", "from letapis.cli.program import run; run(['--help'])"]
    turns = [(seconds(ours), seconds(alone)) for _ in range(8)]  # in turn: what else runs slows both
    assert sum(a for a, _ in turns) < 2 * sum(b for _, b in turns)


def seconds(command: list[str]) -> float:
    """The processor time of a program: a busy machine makes it late, but not work more."""
    before = os.times()
    subprocess.run(command, capture_output=True, check=True)
    after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system


def test_the_version(letapis: Letapis) -> None:
    assert letapis("--version").out == "letapis 0.1.0\n"


def test_a_verb_that_is_none_is_a_usage_error(letapis: Letapis) -> None:
    ran = letapis("raed")
    assert ran.status == 2
    assert "No such command 'raed'" in ran.err
