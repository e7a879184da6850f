"""By what the projection is made: where that has changed, it is made anew."""

import hashlib
from importlib.resources import files
from importlib.resources.abc import Traversable

from letapis.register import Precedence, Rules

MADE_BY = (
    "letapis.model",
    "letapis.register",
    "letapis.countries",
    "letapis.identity",
    "letapis.language.names",
    "letapis.desk.shelf",
    "letapis.ledger.projection",
)
"""The packages whose code and data decide what the tables hold."""
SEALED_BY = ("sealing.py", "sealednames.py", "declined.py", "outlines.py")
"""Modules of `letapis.desk` that do so too: by a name that is sealed no report is found."""


def recipe_of(rules: Rules) -> str:
    """A name of the rules, and a hash of the code and the data that they are part of, with the order of precedence."""
    digest = hashlib.sha256()
    digest.update(_order(rules.precedence).encode())
    for package in MADE_BY:
        take(files(package), digest)
    for module in SEALED_BY:
        digest.update(module.encode() + (files("letapis.desk") / module).read_bytes())
    facility, canonical = (f"{f.__module__}.{f.__qualname__}" for f in (rules.facility, rules.canonical))
    return f"{rules.country}/{facility}/{canonical}/{digest.hexdigest()}"


def _order(rule: Precedence) -> str:
    """A rule of precedence as text: equal for equal rules, in whatever order their ranks were written."""
    ranks = sorted((kind.value if kind else "", rank) for kind, rank in rule.sources.items())
    return repr((rule.criteria, ranks))


def take(folder: Traversable, digest: "hashlib._Hash") -> None:
    """Let a hash be of all the files of a package."""
    for found in sorted(folder.iterdir(), key=lambda one: one.name):
        if found.is_dir():
            if found.name != "__pycache__":
                take(found, digest)
        else:
            digest.update(found.name.encode() + found.read_bytes())
