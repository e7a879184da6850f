"""The string literals of a module by what they are compared with: which of them could be words of a language."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass

TEXT = {"lower_", "lemma_", "text", "norm_", "orth_", "shape_", "prefix_", "suffix_"}
"""Attributes of a token, a span or a match that are words of the report."""
SAME = {"lower", "strip", "lstrip", "rstrip", "casefold", "split", "join", "group", "removeprefix", "removesuffix"}
"""Methods whose result is text where they are called on text."""
ASKING = SAME | {"startswith", "endswith", "find", "rfind", "index", "count", "replace", "partition", "rpartition"}
ESCAPES = re.compile(
    r"\\x..|\\u....|\\[\\A-Za-z]|\(\?P?[<=!:]*\w*>|\(\?P<\w*|\(\?[aimsx]+[:)]"  # escapes, names of groups, flags
    r"|\[(?:\\.|[^\]\\])+\]|\{[\d,]*\}"  # classes and counts
)


@dataclass(frozen=True, slots=True)
class Literal:
    """A string with letters in it, and the line where it stands."""

    line: int
    words: str


def literals(tree: ast.Module) -> Iterator[Literal]:
    """The strings of a module, without docstrings, annotations, messages to a human, formats and names of lists."""
    passed = _passed(tree)
    for node in ast.walk(tree):
        yield from _literal(node, passed)


def _literal(node: ast.AST, passed: set[int]) -> Iterator[Literal]:
    if not isinstance(node, ast.Constant) or not isinstance(node.value, str) or id(node) in passed:
        return
    if any(c.isalpha() for c in node.value):
        yield Literal(node.lineno, node.value)


def _passed(tree: ast.Module) -> set[int]:
    parts = (part for node in ast.walk(tree) for part in _no_words(node))
    return {id(node) for part in parts for node in ast.walk(part)}


def _no_words(node: ast.AST) -> Iterator[ast.AST]:
    """The parts of a node that are strings for Python or for a human."""
    yield from (a for name in ("annotation", "returns", "format_spec") if (a := getattr(node, name, None)) is not None)
    match node:
        case ast.Expr(value=ast.Constant()):
            yield node
        case ast.Assign(targets=[ast.Name(id="message" | "__all__")]):
            yield node.value
        case ast.Call(func=ast.Name(id="Issue" | "TypeVar"), args=[first, *_]):
            yield first
        case ast.Subscript(value=ast.Name(id="LISTS")):
            yield node.slice


def is_shape(words: str) -> bool:
    """Whether a regular expression has no letter that stands for itself: `[A-Z]\\w+`, not `\\b(?:in|at) `."""
    return bool(re.search(r"[\\\[(?+*{]", words)) and not any(c.isalpha() for c in ESCAPES.sub("", words))


def compared_with_text(tree: ast.Module) -> Iterator[Literal]:
    """The strings with letters that are compared with, looked for in or cut from words of the report."""
    passed = _passed(tree)
    for scope in (n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef | ast.Lambda)):
        text = _Text(scope)
        for sides in map(_sides, ast.walk(scope)):
            if any(text.holds(side) for side in sides):
                for node in (n for side in sides if not text.holds(side) for n in ast.walk(side)):
                    yield from _literal(node, passed)


def _sides(node: ast.AST) -> list[ast.expr]:
    """What a comparison, an operation on sets or a method of strings puts beside one another."""
    match node:
        case ast.Compare():
            return [node.left, *node.comparators]
        case ast.BinOp():
            return [node.left, node.right]
        case ast.Call(func=ast.Attribute(attr=attr, value=value)) if attr in ASKING:
            return [value, *node.args]
    return []


class _Text:
    """Which expressions of a function are words of the report, as far as its own lines tell."""

    def __init__(self, scope: ast.AST) -> None:
        self.names: set[str] = set()
        for _ in range(3):  # a name given from a name given from text
            for target, value in _given(scope):
                if isinstance(target, ast.Name) and self.holds(value):
                    self.names.add(target.id)

    def holds(self, node: ast.AST) -> bool:
        """Whether an expression is text, or a set or list of it."""
        match node:
            case ast.Attribute(attr=attr):
                return attr in TEXT
            case ast.Name(id=name):
                return name in self.names
            case ast.Call(func=ast.Attribute(attr=attr, value=value)):
                return attr in SAME and self.holds(value)
            case ast.Subscript(value=value) | ast.NamedExpr(value=value) | ast.Starred(value=value):
                return self.holds(value)
            case ast.SetComp(elt=elt) | ast.ListComp(elt=elt) | ast.GeneratorExp(elt=elt):
                return self.holds(elt)
            case ast.Set(elts=elts) | ast.List(elts=elts) | ast.Tuple(elts=elts):
                return any(self.holds(elt) for elt in elts)
            case ast.BinOp(left=left, right=right):
                return self.holds(left) or self.holds(right)
        return False


def _given(scope: ast.AST) -> Iterator[tuple[ast.expr, ast.expr]]:
    """What a function gives names to: by `=`, `:=`, `for` and in comprehensions."""
    for node in ast.walk(scope):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                yield target, node.value
                if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                    yield from zip(target.elts, node.value.elts, strict=False)
        elif isinstance(node, ast.NamedExpr):
            yield node.target, node.value
        elif isinstance(node, ast.For | ast.comprehension):
            yield node.target, node.iter
