"""Our own reports with expected readings, held against the contract's scorer."""

import importlib.util
from collections.abc import Callable
from functools import cache
from pathlib import Path
from types import ModuleType

from letapis.model import Reading, reading_to_json
from measuring import files
from measuring.records import Case, Confusion, DataSet, Json, Marks, Measure, Tally, by_reading

MAPPING = """\
Scored by `contract/score.py` of the shared folder, imported as it is; its docstring says how statements are
aligned. *event+person strict* is the measure that counts; the fields are accuracies over the statements found.
*outside set-aside*: statements that do not stand in what should be set aside. The totals here are sums over
reports, as the scorer's own; the interval is ours (resampled by report).
"""

EVENTS = {
    "event_person_strict": "event+person strict",
    "event_person": "event+person",
    "event": "event",
}
FIELDS = (
    "when_exact",
    "when_exact_dated",
    "when_overlap",
    "place",
    "law",
    "attribution",
    "attribution_attributed",
    "attribution_kind",
    "certainty",
    "polarity",
    "reality",
    "person_name",
)
EXTRAS = ("outside set-aside", "set-aside found", "times found", "times exact")


@cache
def scorer(shared: Path = files.SHARED) -> ModuleType:
    """The contract's scorer as a module; DataMissingError where it does not lie there."""
    path = shared / "contract/score.py"
    spec = importlib.util.spec_from_file_location("letapis_contract_score", path)
    if not path.is_file() or spec is None or spec.loader is None:
        raise files.DataMissingError(path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def documents(folder: Path) -> list[Case]:
    """The reports of a folder with an expected reading, inside or beside in `gold.json`; none where it is empty."""
    if not any(folder.glob("*.json")):
        return []
    golds: list[Json] = scorer().load_gold(str(folder))
    return [files.case(document) for document in golds]


def mark(case: Case, reading: Reading) -> Marks:
    """All that the scorer says of one report."""
    out, details = scorer().score([case.gold], [reading_to_json(reading)], resamples=0)
    tallies = {name: _counts(out[key]) for key, name in EVENTS.items()}
    tallies |= {field: _share(out["accuracy"][field]) for field in FIELDS}
    tallies |= {f"role {role}": _share(share) for role, share in out["roles"].items()}
    aside_found, aside = out["set_aside_found"]
    times, leaks = out["times"], out["set_aside_leaks"]
    tallies |= {
        "outside set-aside": Tally(hit=out["predicted"] - leaks, missed=leaks),
        "set-aside found": Tally(hit=aside_found, missed=aside - aside_found),
        "times found": Tally(hit=times["found"], missed=times["gold"] - times["found"]),
        "times exact": Tally(hit=times["edtf_exact"], missed=times["gold"] - times["edtf_exact"]),
    }
    return Marks(tallies, tuple(c for detail in details for c in _confusions(detail, case.gold["gold"])))


def _counts(mode: Json) -> Tally:
    return Tally(mode["tp"], mode["fp"], mode["fn"])


def _share(share: Json) -> Tally:
    hit = round((share["acc"] or 0) * share["n"])
    return Tally(hit=hit, missed=share["n"] - hit)


def _confusions(detail: Json, gold: Json) -> list[Confusion]:
    name = detail["id"]
    found = [Confusion("event+person", "missed", _told(item, name), item["quote"] or "") for item in detail["missed"]]
    found += [Confusion("event+person", "invented", _told(item, name), item["quote"] or "") for item in detail["false"]]
    for off in detail["off"]:
        statement = gold["statements"][off["gold"]]
        what = f"{statement['event']}: wanted {_short(off['want'])}, got {_short(off['got'])} [{name}]"
        found.append(Confusion(off["field"], "wrong", what, statement["quote"]["text"]))
    return found


def _told(item: Json, name: str) -> str:
    return f"{item['event']} {item['trigger']!r} of {item['person']!r} [{name}]"


def _short(value: object) -> str:
    """A field's value without its offsets."""
    if isinstance(value, dict):
        kept = {k: v for k, v in value.items() if k not in {"start", "end"} and v is not None}
        return " ".join(f"{k}={_short(v)}" for k, v in kept.items()) or "nothing"
    if isinstance(value, list):
        return "; ".join(_short(item) for item in value) or "nothing"
    return repr(value)


def gold_set(name: str, folder: Callable[[Path], Path], floor: float | None) -> DataSet:
    """A set of our own reports; `folder` finds it from the shared folder."""
    measures = (
        Measure("event+person strict", floor=floor),
        Measure("event+person"),
        Measure("event"),
        *(Measure(field, "accuracy") for field in (*FIELDS, *EXTRAS)),
    )
    return DataSet(name, MAPPING, measures, lambda shared: documents(folder(shared)), by_reading(mark))


REFERENCE = gold_set("reference", lambda shared: shared / "reference", 1.0)
EXAMPLES = gold_set("examples", lambda _: files.REPOSITORY / "examples", 0.90)
REPORTS = gold_set("reports", lambda _: files.REPOSITORY / "tests/reports", 0.90)
LATER = gold_set("later", lambda _: files.REPOSITORY / "tests/reports_later", None)
"""Reports that were unseen when they were written, in four sets; what they measured then, their README says."""
