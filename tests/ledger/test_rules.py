"""The order of precedence can be replaced, and the tables go by the one that is given."""

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from letapis.ledger import SqlLedger, SqlRegister
from letapis.ledger.projection.recipe import recipe_of
from letapis.model import SayerKind
from letapis.register import DEFAULT_PRECEDENCE, DEFAULT_RULES, Precedence, Rules
from tests.register.story import story

DOCUMENT = Path(__file__).parents[2] / "docs/register.md"
TOLD = """
2020-09-08 detained 2020-09-07 place=Minsk says=official
2020-09-08 detained 2020-09-07 place=Brest says=relative
"""
ON = date(2020, 9, 10)
Open = Callable[[str | Path], SqlLedger]


def place(register: SqlRegister) -> str | None:
    """Where the one person was held, by the tables: a case asked for alone is folded from its entries instead."""
    (found,) = register.cases_held(ON)
    return found.custody[0].place


def filled(opened: Open, path: Path) -> SqlLedger:
    ledger = opened(path)
    for entry in story(TOLD):
        ledger.append([entry.body], actor=entry.actor)
    return ledger


def test_tables_made_by_another_order_are_made_anew(opened: Open, path: Path) -> None:
    ledger = filled(opened, path)
    sources = {**DEFAULT_PRECEDENCE.sources, SayerKind.OFFICIAL: -1}
    officials = Rules(precedence=Precedence(sources=sources))
    assert place(SqlRegister(ledger)) == "Brest"
    assert place(SqlRegister(ledger, officials)) == "Minsk"
    assert place(SqlRegister(ledger)) == "Brest"


def test_equal_orders_make_nothing_anew() -> None:
    turned = dict(reversed(list(DEFAULT_PRECEDENCE.sources.items())))
    assert recipe_of(Rules(precedence=Precedence(sources=turned))) == recipe_of(DEFAULT_RULES)
    assert recipe_of(Rules(precedence=Precedence(("source", "human")))) != recipe_of(DEFAULT_RULES)


def test_the_example_of_the_document_runs(
    opened: Open, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(opened, path)
    monkeypatch.chdir(tmp_path)
    (code,) = re.findall(r"```python\n(.*?)```", DOCUMENT.read_text(encoding="utf-8"), re.DOTALL)
    names: dict[str, object] = {}
    exec(code, names)  # noqa: S102 - our own document
    register = names["register"]
    assert isinstance(register, SqlRegister)
    assert place(register) == "Minsk"
