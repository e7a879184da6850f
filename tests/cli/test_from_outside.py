"""Nothing from outside commands the terminal, no password is shown, and what was mistyped is said to be."""

import json
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from letapis.wiring import Settings
from tests.cli.conftest import Letapis

EVIL = "\x1b]0;owned\x07\x1b[31m\x9b32m\u202e"
COMMANDS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
DAYS = ("--from", "2020-08-01", "--to", "2020-08-01", "--by", "outlet")


@pytest.fixture
def hostile(letapis: Letapis) -> Letapis:
    report = {
        "id": EVIL,
        "text": f"Anna Alpha was detained on 2020-07-29 {EVIL}.",
        "title": f"{EVIL}title",
        "outlet": f"_{EVIL}Out",
        "published": "2020-08-01",
        "url": f"https://example.org/{EVIL}",
    }
    assert letapis("add", "-", "--input-format", "jsonl", stdin=json.dumps(report).encode()).status == 0
    return letapis


@pytest.mark.parametrize(
    "verb",
    [
        ("people",),
        ("case", "Anna Alpha"),
        ("status", "Anna Alpha"),
        ("held", "--on", "2020-08-01", "--by", "outlet"),
        ("stats", "held", *DAYS),
        ("stats", "time", "custody"),
        ("changes", "--since", "2020-01-01"),
        ("conflicts",),
        ("explain", "1"),
        ("explain", "2"),
        ("search", "Alpha"),
        ("identity", "log"),
        ("identity", "name", "Anna Alpha", f"Anna {EVIL}"),
        ("case", EVIL),
        ("--ledger", f"{EVIL}.db", "people"),
    ],
)
def test_nothing_from_outside_commands_the_terminal(hostile: Letapis, verb: tuple[str, ...]) -> None:
    ran = hostile(*verb)
    assert not COMMANDS.search(ran.out + ran.err)


def test_a_chart_of_hostile_names_is_well_formed(hostile: Letapis, tmp_path: Path) -> None:
    assert hostile("stats", "held", *DAYS, "--svg", str(tmp_path / "held.svg")).status == 0
    assert "Out" in "".join(ET.fromstring((tmp_path / "held.svg").read_text("utf-8")).itertext())  # noqa: S314 - ours


@pytest.mark.parametrize(
    ("place", "shown"),
    [
        ("postgresql://desk:s3cret@db/letapis", "postgresql://desk@db/letapis"),
        ("postgresql://desk:s3@cret@db/letapis", "postgresql://desk@db/letapis"),
        ("postgresql://db/letapis?user=desk&password=s3cret", "postgresql://db/letapis?user=desk&password=…"),
        ("cases.db", "cases.db"),
    ],
)
def test_no_password_is_shown(place: str, shown: str) -> None:
    assert Settings(place).shown == shown


def test_a_noted_head_may_be_short_but_must_be_one(hostile: Letapis) -> None:
    whole = json.loads(hostile("head", "--format", "json").out)["hash"]
    for noted in (whole, whole.upper(), f"{whole[:16]}…"):
        ran = hostile("verify", "--head", noted)
        assert (ran.status, ran.out.splitlines()[1]) == (
            0,
            f"The head that was noted, {noted.rstrip('…').lower()}, is in it: nothing up to there was changed.",
        )
    assert hostile("verify", "--head", "f" * 16).status == 1
    for none in ("abc", "x" * 64, whole[:15]):
        ran = hostile("verify", "--head", none)
        assert ran.status == 2
        assert "is no head" in ran.err


def test_what_is_no_number_and_days_the_wrong_way_round(hostile: Letapis) -> None:
    assert "'abc' is not a valid entry's number" in hostile("withdraw", "abc", "--reason", "x").err
    ran = hostile("changes", "--since", "2021-01-01", "--until", "2020-01-01")
    assert (ran.status, "--since is after --until" in ran.err) == (2, True)


def test_a_day_of_knowledge_yet_to_come_is_said_to_be(hostile: Letapis) -> None:
    assert "yet to come" in hostile("held", "--known", "2999-01-01").out
    assert "yet to come" in hostile("stats", "held", "--known", "2999-01-01").out.replace("\n", " ")
    assert "yet to come" not in hostile("held", "--known", "2025-01-01").out
