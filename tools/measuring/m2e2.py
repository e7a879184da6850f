"""M2E2: Voice of America reports with ACE's arrests."""

from collections.abc import Sequence
from pathlib import Path

from letapis.model import Reading, Statement
from measuring import files, matching
from measuring.kinds import ACE_ARREST
from measuring.matching import GoldEvent, Outcome
from measuring.records import Case, Confusion, DataSet, Json, Marks, Measure, Tally, by_reading

PERSON_ROLES = frozenset({"person"})

MAPPING = """\
The set marks `Justice:Arrest-Jail`, whether or not it happened; plain arrests are sometimes unmarked, so
precision is a lower bound. Our detained, remanded, held and house_arrest count; sentenced and transferred may
be right about an arrest and are not counted otherwise, nor is a statement read from a noun for a person
("detainees").

*arrests* (recall): our trigger shares a letter with the marked one. *sentences*: a sentence is found where one
of our triggers stands in it. *persons*: the Person of a found arrest, the words sharing a letter or the names
agreeing; a person read where none is marked is invented (21 of the 71 arrests have none).
"""


def load(shared: Path) -> list[Case]:
    """The reports."""
    return files.cases(shared / "eval/m2e2/dev.jsonl")


def mark(case: Case, reading: Reading) -> Marks:
    """Arrests, sentences that hold one, and who was arrested."""
    gold = [matching.gold_event(item, item["type"], PERSON_ROLES) for item in case.gold["events"]]
    text, read = reading.report.text, reading.statements
    outcomes = {
        "arrests": matching.events(text, gold, read, ACE_ARREST, "arrests"),
        "sentences": _sentences(text, case.gold["sentences"], gold, read),
        "persons": matching.persons(text, gold, read, ACE_ARREST, "persons"),
    }
    return Marks(*matching.together(outcomes))


def _sentences(text: str, sentences: Sequence[Json], gold: Sequence[GoldEvent], read: Sequence[Statement]) -> Outcome:
    """Sentences with a marked arrest against sentences with one of ours.

    What is only allowed counts in a marked sentence and is let pass elsewhere, as for the triggers.
    """
    tally, wrong = Tally(), []
    for item in sentences:
        start, end = item["start"], item["end"]
        marked = any(start <= event.start < end for event in gold)
        ours = [s for s in read if ACE_ARREST.types(s) and matching.shares(s.trigger, start, end)]
        found = any(marked or ACE_ARREST.counts(s) for s in ours)
        tally += Tally(int(marked and found), int(found and not marked), int(marked and not found))
        if marked != found:
            what = matching.told(ours or read, start, end)
            wrong.append(Confusion("sentences", "missed" if marked else "invented", what, text[start:end]))
    return Outcome(tally, tuple(wrong))


SET = DataSet(
    "m2e2",
    MAPPING,
    (
        Measure("arrests", "recall", floor=0.88, recorded=0.83),
        Measure("sentences", floor=0.75, recorded=0.66),
        Measure("persons", floor=0.45, recorded=0.26),
    ),
    load,
    by_reading(mark),
)
