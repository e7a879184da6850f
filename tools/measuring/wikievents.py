"""WikiEvents: news on attacks with KAIROS events, of which the Justice types are compared."""

from pathlib import Path

from letapis.model import Reading
from measuring import files, matching
from measuring.kinds import KAIROS
from measuring.records import Case, DataSet, Marks, Measure, by_reading

PERSON_ROLES = frozenset({"detainee", "defendant"})

MAPPING = """\
Only `Justice.*` events count, whether or not they happened (the set marks feared arrests too), so polarity and
reality of our statements are not looked at. Our kinds map to the types by the table `KAIROS` in
`tools/measuring/kinds.py`: detained, remanded, held and house_arrest to ArrestJailDetain; charged, tried,
convicted, sentenced, released, acquitted and investigated to their namesakes. Some kinds may be right about a
further type but are not counted where they fit nothing (wanted and searched about InvestigateCrime, accused
about ChargeIndict). Nor is a statement read from a noun for a person ("prisoners"), as the set marks none.
Kinds without a Justice type (died, ill_treated, …) are left out.

*Why precision stays low*: annotators of this ontology marked what belongs to the scenario that a text was chosen for
(a bombing, a coup), not each event (so says the readme of LDC2026T07, of the same programme). Of the 24 triggers read
in the development texts that fit nothing, all 24 name an event that the text tells ("McVeigh is on trial on charges of
murder", "was found guilty", "remained in prison"); of the 4 missed, one is a witness who testifies, one a person
pointed out in court, one "held until trial", one "sent into the military court system".

*triggers*: same type, trigger words that share a letter. *persons*: the Detainee or Defendant of a right event,
the words sharing a letter or the names agreeing; a person read where the set marks none is invented.
"""


def load(shared: Path) -> list[Case]:
    """The twenty texts."""
    return files.cases(shared / "eval/wikievents/dev.jsonl")


def mark(case: Case, reading: Reading) -> Marks:
    """Triggers and persons of the Justice events."""
    gold = [
        matching.gold_event(item, kind, PERSON_ROLES)
        for item in case.gold["events"]
        if (kind := item["type"].rsplit(".", 1)[0]).startswith("Justice.")
    ]
    text, read = reading.report.text, reading.statements
    outcomes = {
        "triggers": matching.events(text, gold, read, KAIROS, "triggers"),
        "persons": matching.persons(text, gold, read, KAIROS, "persons"),
    }
    return Marks(*matching.together(outcomes))


SET = DataSet(
    "wikievents",
    MAPPING,
    (Measure("triggers", floor=0.70, recorded=0.54), Measure("persons", floor=0.50, recorded=0.30)),
    load,
    by_reading(mark),
)
