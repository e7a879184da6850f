"""PLV: arrest and release words, each with what the sentence makes of it."""

from pathlib import Path

from letapis.model import EventKind, Polarity, Reading, Reality, Statement
from measuring import files, matching
from measuring.files import sentence
from measuring.kinds import WORD_CLASSES
from measuring.records import Case, Confusion, DataSet, Json, Marks, Measure, Tally, by_reading

MAPPING = """\
Each arrest or release word with a label (those without are unclear and left out) gets one of five: *none* where
no statement of a fitting kind (table `WORD_CLASSES`) has its trigger there; *refused* where it is denied,
whatever its reality; *demanded* where it is demanded; *promised* where it is planned or conditional, or the
person is wanted (a warrant); else *happened*. Of several statements at one word the first of this order counts.
Certainty is not looked at.
"""

ORDER = ("refused", "demanded", "promised", "happened")

_BY_REALITY = {
    Reality.DEMANDED: "demanded",
    Reality.PLANNED: "promised",
    Reality.CONDITIONAL: "promised",
    Reality.ACTUAL: "happened",
}


def load(shared: Path) -> list[Case]:
    """The sentences."""
    return files.cases(shared / "eval/plv/train_arrest_release.jsonl")


def label(statement: Statement) -> str:
    """What a statement makes of its word."""
    if statement.polarity is Polarity.DENIED:
        return "refused"
    if statement.event is EventKind.WANTED:
        return "promised"
    return _BY_REALITY[statement.reality]


def word_label(reading: Reading, word: Json) -> str:
    """What a reading makes of a word."""
    kinds = WORD_CLASSES[word["class"]]
    here = [
        s for s in reading.statements if s.event in kinds and matching.shares(s.trigger, word["start"], word["end"])
    ]
    return min((label(s) for s in here), key=ORDER.index, default="none")


def mark(case: Case, reading: Reading) -> Marks:
    """The labelled words of one sentence."""
    tally, wrong = Tally(), []
    for word in case.gold["words"]:
        if word["label"] is None:
            continue
        got = word_label(reading, word)
        tally += Tally(hit=int(got == word["label"]), missed=int(got != word["label"]))
        if got != word["label"]:
            where = sentence(reading.report.text, word["start"], word["end"])
            read = matching.told(reading.statements, word["start"], word["end"])
            wrong.append(Confusion("words", "wrong", f"{word['label']} read as {got}: {read}", where))
    return Marks({"words": tally}, tuple(wrong))


SET = DataSet("plv", MAPPING, (Measure("words", "accuracy", floor=0.90, recorded=0.79),), load, by_reading(mark))
