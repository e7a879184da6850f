"""The tables of the language that is read: each of them is asked for."""

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


def tables(module: ModuleType) -> list[str]:
    tree = ast.parse(Path(str(module.__file__)).read_text(encoding="utf-8"))
    names = [t for n in tree.body if isinstance(n, ast.Assign) for t in n.targets]
    names += [n.target for n in tree.body if isinstance(n, ast.AnnAssign)]
    return [n.id for n in names if isinstance(n, ast.Name) and re.fullmatch(r"[A-Z][A-Z_]+", n.id)]


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
