"""`letapis verify --register`: tables of the register that were changed are named, and rebuild mends them."""

import sqlite3
from pathlib import Path

import pytest

from tests.cli.conftest import Letapis


@pytest.fixture
def filed(letapis: Letapis) -> Letapis:
    text = b"Anna Alpha was detained on 2020-07-29. Boris Beta was detained on 2020-08-15."
    assert letapis("--quiet", "add", "-", stdin=text).status == 0
    assert letapis("--quiet", "add", "-", stdin=b"Vera Gamma was detained on 2020-08-20.").status == 0
    assert letapis("held", "--on", "2020-09-01").status == 0
    return letapis


def test_a_register_that_agrees(filed: Letapis) -> None:
    ran = filed("verify", "--register")
    assert (ran.status, ran.err) == (0, "")
    assert "The register is what the entries make" in ran.out


@pytest.mark.parametrize(
    ("tampering", "told"),
    [
        ("DELETE FROM held_run", "counts of who was held"),
        ("DELETE FROM case_at", "list of people as known at"),
        ("DELETE FROM word", "index of the name"),
        ("DELETE FROM listed", "list of people is"),
        ("DELETE FROM present", "list of who was held"),
    ],
)
def test_a_register_that_was_changed_is_told_and_made_anew(
    filed: Letapis, tmp_path: Path, tampering: str, told: str
) -> None:
    [file] = tmp_path.rglob("letapis.db")
    with sqlite3.connect(file) as database:
        database.execute(tampering)
    assert filed("verify").status == 0
    ran = filed("verify", "--register")
    assert (ran.status, told in ran.err) == (1, True)
    assert "`letapis rebuild` makes it anew" in ran.err
    assert filed("rebuild").status == 0
    assert filed("verify", "--register").status == 0
