"""IndiaPoliceEvents: sentences of Indian reports of 2002 that say whether police arrested someone."""

from pathlib import Path

from letapis.model import EventKind, Polarity, Reading, Reality, Statement
from measuring import files, matching
from measuring.kinds import POLICE_ARREST
from measuring.records import Case, Confusion, DataSet, Marks, Measure, Tally, by_reading

MAPPING = """\
A sentence is found where a statement has its trigger in it, is of the kind detained, remanded, held or
house_arrest, and says that it happened: `actual` and `affirmed`, however sure (the annotators' question was
whether police did arrest someone; threats, demands and denials are a no, people said to be in custody mostly a
yes). `booked` and `charged` are left out: the annotators say no to most of them.
"""


def load(shared: Path) -> list[Case]:
    """The reports."""
    return files.cases(shared / "eval/indiapolice/dev.jsonl")


def happened(statement: Statement, kinds: frozenset[EventKind]) -> bool:
    """Whether a statement says that something of these kinds has taken place."""
    return statement.event in kinds and statement.polarity is Polarity.AFFIRMED and statement.reality is Reality.ACTUAL


def mark(case: Case, reading: Reading) -> Marks:
    """Sentences with an arrest."""
    text = reading.report.text
    arrests = [s for s in reading.statements if happened(s, POLICE_ARREST)]
    tally, wrong = Tally(), []
    for item in case.gold["sentences"]:
        marked = bool(item["ARREST"])
        ours = [s for s in arrests if matching.shares(s.trigger, item["start"], item["end"])]
        tally += Tally(int(marked and bool(ours)), int(bool(ours) and not marked), int(marked and not ours))
        if marked != bool(ours):
            what = matching.told(ours or reading.statements, item["start"], item["end"])
            wrong.append(
                Confusion("sentences", "missed" if marked else "invented", what, text[item["start"] : item["end"]])
            )
    return Marks({"sentences": tally}, tuple(wrong))


SET = DataSet("indiapolice", MAPPING, (Measure("sentences", floor=0.85, recorded=0.74),), load, by_reading(mark))
