"""Readings beside expected readings, statement by statement: which were found, which are false, which fields are right.

Simpler and stricter than the contract's scorer, and always at hand: a statement is found where the kind is the same,
the triggers overlap, and the person has the same name (or, where one side has none, overlapping words).
"""

from dataclasses import dataclass, field
from typing import Any

from letapis.model import Reading, statement_to_json

Json = dict[str, Any]


@dataclass(slots=True)
class Result:
    """Statements expected and found, those read that nobody expected, and how many of the found have a field right."""

    expected: int = 0
    found: int = 0
    missed: list[str] = field(default_factory=list)
    false: list[str] = field(default_factory=list)
    right: dict[str, int] = field(default_factory=dict)
    asked: dict[str, int] = field(default_factory=dict)

    @property
    def recall(self) -> float:
        return self.found / max(1, self.expected)

    @property
    def precision(self) -> float:
        return self.found / max(1, self.found + len(self.false))

    def share(self, name: str) -> float:
        return self.right.get(name, 0) / max(1, self.asked.get(name, 0))

    def note(self, name: str, *, right: bool) -> None:
        self.asked[name] = self.asked.get(name, 0) + 1
        self.right[name] = self.right.get(name, 0) + right


def compare(result: Result, document: Json, reading: Reading) -> None:
    """Add one report's comparison to the result."""
    gold, neutral = document["gold"]["statements"], set(document["gold"].get("neutral", ()))
    left = [statement_to_json(statement) for statement in reading.statements]
    for want in sorted(gold, key=lambda item: bool(item.get("optional"))):
        match = next((got for got in left if _same(want, got)), None)
        if match:
            left.remove(match)
        if not want.get("optional"):
            result.expected += 1
            result.found += match is not None
            if match:
                _fields(result, want, match)
            else:
                result.missed.append(f"{document['id']}: {want['event']} “{want['quote']['text'][:80]}”")
    result.false += [
        f"{document['id']}: {got['event']} “{got['quote']['text'][:80]}”"
        for got in left
        if got["event"] not in neutral and not any(want.get("group") and _same_place(want, got) for want in gold)
    ]


def _same(want: Json, got: Json) -> bool:
    return _same_place(want, got) and _same_person(want["person"], got["person"]) and _same_attribute(want, got)


def _same_place(want: Json, got: Json) -> bool:
    kinds = {want["event"], *want.get("event_alt", ())}
    return got["event"] in kinds and _overlap(want["trigger"], got["trigger"])


def _same_person(want: Json | None, got: Json) -> bool:
    if not want:
        return True
    if want.get("name") and got.get("name"):
        return bool(want["name"] == got["name"])
    return want.get("start") is None or _overlap(want, got)


def _same_attribute(want: Json, got: Json) -> bool:
    def attribute(statement: Json) -> str | None:
        return next((r.get("name") or r.get("value") for r in statement["roles"] if r["role"] == "attribute"), None)

    return want["event"] != "profile" or attribute(want) == attribute(got)


def _overlap(one: Json, other: Json) -> bool:
    if one.get("start") is None or other.get("start") is None:
        return False
    return bool(one["start"] < other["end"] and other["start"] < one["end"])


def _fields(result: Result, want: Json, got: Json) -> None:
    skip = set(want.get("skip", ()))
    for name in {"certainty", "polarity", "reality"} - skip:
        result.note(name, right=got[name] == want[name])
    if "when" not in skip and want["when"].get("edtf"):
        allowed = {want["when"]["edtf"], *want["when"].get("alt", ())}
        result.note("when", right=got["when"]["edtf"] in allowed)
    if "attribution" not in skip:
        nearest = [(sayers[0].get("name") or sayers[0]["text"]) if sayers else None for sayers in _sayers(want, got)]
        result.note("attribution", right=_same_sayer(*nearest))


def _sayers(want: Json, got: Json) -> tuple[list[Json], list[Json]]:
    return want["attribution"], got["attribution"]


def _same_sayer(want: str | None, got: str | None) -> bool:
    if want is None or got is None:
        return want is got
    return want.casefold() in got.casefold() or got.casefold() in want.casefold()
