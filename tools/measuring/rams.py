"""RAMS: passages with one marked justice event each, for its arguments."""

from pathlib import Path

from letapis.model import Reading, RoleName, Span, Statement
from measuring import files, matching
from measuring.kinds import RAMS
from measuring.records import Case, DataSet, Json, Marks, Measure, by_reading

PERSON_ROLES = frozenset({"detainee", "defendant"})
AGENT_ROLES = frozenset({"jailer", "prosecutor", "investigator", "extraditer", "judgecourt"})
PLACE_ROLES = frozenset({"place", "origin", "destination"})
CRIME_ROLES = frozenset({"crime"})

OUR_AGENTS = frozenset({RoleName.AGENT, RoleName.COURT, RoleName.JUDGE})
OUR_PLACES = frozenset({RoleName.PLACE, RoleName.PLACE_FROM, RoleName.FACILITY, RoleName.FACILITY_FROM})
OUR_CRIMES = frozenset({RoleName.OFFENCE})

MAPPING = """\
Each passage has one marked event; others in it are not marked, so only statements whose trigger shares a letter
with the marked one and whose kind may be of its type (table `RAMS`) are looked at, and finding events is not
measured. An event that was not found misses all its arguments. Executions (type `execute`, and the triggers
"executed", "execution") are left out, as we have no kind for them.

*persons*: detainee, defendant against the statement's person. *agents*: jailer, prosecutor, investigator,
extraditer, judgecourt against our agent, court and judge. *places*: place, origin, destination against our
places and facilities. *crimes*: crime against our offence. Words must share a letter; names may agree instead
for persons.
"""


def load(shared: Path) -> list[Case]:
    """The passages, executions left out."""
    return [case for case in files.cases(shared / "eval/rams/dev_justice.jsonl") if not _execution(case.gold)]


def _execution(gold: Json) -> bool:
    event = gold["events"][0]
    return bool(event["type"].endswith(".execute") or event["trigger"]["text"].casefold().startswith("execut"))


def _label(argument: Json) -> str:
    return f"{argument['role']}: {argument['text']}"


def mark(case: Case, reading: Reading) -> Marks:
    """The arguments of the one event."""
    item = case.gold["events"][0]
    event = matching.gold_event(item, item["type"].rsplit(".", 1)[1], PERSON_ROLES)
    text = reading.report.text
    read = [s for s in reading.statements if matching.fits(s, event, RAMS)]
    outcomes = {"persons": matching.persons(text, [event], read, RAMS, "persons")}
    for name, theirs, ours in (
        ("agents", AGENT_ROLES, OUR_AGENTS),
        ("places", PLACE_ROLES, OUR_PLACES),
        ("crimes", CRIME_ROLES, OUR_CRIMES),
    ):
        gold = [a for a in item["arguments"] if a["role"].casefold() in theirs]
        outcomes[name] = matching.spans(text, gold, _roles(read, ours), name, _label)
    return Marks(*matching.together(outcomes))


def _roles(statements: list[Statement], names: frozenset[RoleName]) -> list[Span | None]:
    return [role.span for statement in statements for role in statement.roles if role.role in names]


SET = DataSet(
    "rams",
    MAPPING,
    (Measure("persons"), Measure("agents"), Measure("places"), Measure("crimes")),
    load,
    by_reading(mark),
)
