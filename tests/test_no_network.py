"""What import-linter cannot see: modules of a package of the standard library that is harmless otherwise."""

import ast
from pathlib import Path

import letapis

SOURCE = Path(letapis.__file__).parent
MAY = ("fetch", "web")
"""Floors that may reach the network; the command line starts the server and needs nothing of these itself."""


def reaches_out(code: str) -> bool:
    """Whether code imports `urllib.request`, in any of the ways to say so."""
    return any(
        (isinstance(node, ast.Import) and any(name.name.startswith("urllib.request") for name in node.names))
        or (isinstance(node, ast.ImportFrom) and (node.module or "").startswith("urllib.request"))
        or (isinstance(node, ast.ImportFrom) and node.module == "urllib" and "request" in {x.name for x in node.names})
        for node in ast.walk(ast.parse(code))
    )


def test_only_the_web_and_the_fetcher_open_addresses() -> None:
    files = {path.relative_to(SOURCE): path.read_text(encoding="utf-8") for path in SOURCE.rglob("*.py")}
    assert len(files) > 100
    assert not [str(path) for path, code in files.items() if path.parts[0] not in MAY and reaches_out(code)]


def test_each_way_to_import_it_is_seen() -> None:
    ways = ("import urllib.request", "from urllib.request import urlopen", "from urllib import parse, request")
    assert all(reaches_out(way) for way in ways)
    assert not reaches_out("from urllib.parse import urlsplit")
