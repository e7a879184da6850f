"""The tables of the language that is read: each is asked for, and says what it is for."""

import ast
import re
from pathlib import Path
from types import ModuleType

import pytest

import letapis.language
import letapis.reading
from letapis.language import chosen

MODULES = [name for name in chosen.__all__ if isinstance(getattr(chosen, name), ModuleType)]
TABLES = Path(letapis.language.__file__).parent / "en"


def sources(folder: Path) -> list[Path]:
    return list(folder.rglob("*.py"))


def tables(module: ModuleType) -> dict[str, bool]:
    """The tables of a module by name, and whether words behind or a comment before say what each is for."""
    source = Path(str(module.__file__)).read_text(encoding="utf-8")
    lines, body = source.splitlines(), ast.parse(source).body
    found = {}
    for node, after in zip(body, [*body[1:], None], strict=True):
        target = node.targets[0] if isinstance(node, ast.Assign) else getattr(node, "target", None)
        if isinstance(target, ast.Name) and re.fullmatch(r"[A-Z][A-Z_]+", target.id):
            found[target.id] = isinstance(after, ast.Expr) or lines[node.lineno - 2].startswith("#")
    return found


@pytest.mark.parametrize("name", MODULES)
def test_each_table_says_what_it_is_for(name: str) -> None:
    assert not [table for table, told in tables(getattr(chosen, name)).items() if not told]


def test_what_is_given_out_is_sorted_and_whole() -> None:
    assert sorted(chosen.__all__) == sorted(set(chosen.__all__))
    assert len(MODULES) > 20, MODULES


@pytest.mark.parametrize("name", MODULES)
def test_no_table_is_left_that_nobody_asks_for(name: str) -> None:
    asked = "\n".join(path.read_text(encoding="utf-8") for path in sources(Path(letapis.reading.__file__).parent))
    own = "\n".join(path.read_text(encoding="utf-8") for path in sources(TABLES))
    dead = [
        table
        for table in tables(getattr(chosen, name))
        if not re.search(rf"\b{table}\b", asked) and len(re.findall(rf"\b{table}\b", own)) < 2
    ]
    assert not dead
