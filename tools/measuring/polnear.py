"""PolNeAR: who says what in US political news, of any matter."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from letapis.model import Span
from measuring import files
from measuring.clauses import Parsed, parse
from measuring.files import sentence
from measuring.records import Attribution, Case, Confusion, DataSet, Json, Marks, Measure, Subject, Tally

MAPPING = """\
Asked of the step that finds the sayers of statements (`letapis.reading.sayings`), on whole texts. A marked
attribution is a *reported clause* where it names a source and its content holds a verb with its own subject (by
spaCy's parse) or a quotation of three words or more; the others ("called for peace", "supports the plan")
neither help nor hurt. One of ours speaks of a marked one where the words that say so share a letter and the
contents do too, or the contents share more than half of the shorter one. The *sayer* is right where the head
word of the marked source stands in ours and the head word of ours in the marked source. A sayer of ours at a
marked attribution with another source, or where nothing is marked, is invented; ours without a source are not
counted.
"""

HALF = 0.5
QUOTED_WORDS = 3


def load(shared: Path) -> list[Case]:
    """The forty texts."""
    return files.cases(shared / "eval/polnear/dev40.jsonl")


def run(subject: Subject, cases: Sequence[Case]) -> Iterator[Marks]:
    """The marks of each text."""
    return (mark(case, subject.attributions(case.report.text)) for case in cases)


def mark(case: Case, read: Sequence[Attribution]) -> Marks:
    """Sayers of reported clauses in one text."""
    text = case.report.text
    parsed = parse(text)
    gold = case.gold["attributions"]
    needed = [g for g in gold if g["source"] and any(_clause(span, parsed) for span in g["content"])]
    named = [(source, cue, content) for source, cue, content in read if source is not None]
    missed = [g for g in needed if not any(_speaks_of(a, g) and _sayer_fits(a[0], g, parsed) for a in named)]
    invented = {
        (a[0].start, a[1].start): a
        for a in named
        if not any(_speaks_of(a, g) and _sayer_fits(a[0], g, parsed) for g in gold)
    }
    wrong = [Confusion("sayers", "missed", _told(g), sentence(text, *_place(g))) for g in missed]
    wrong += [
        Confusion(
            "sayers", "invented", f"{a[0].text} | {a[1].text} | {a[2].text[:80]}", sentence(text, a[1].start, a[1].end)
        )
        for a in invented.values()
    ]
    return Marks({"sayers": Tally(len(needed) - len(missed), len(invented), len(missed))}, tuple(wrong))


def _clause(span: Json, parsed: Parsed) -> bool:
    """Whether a content is a clause or a quotation long enough to be one."""
    quoted = span["text"].lstrip().startswith(("“", '"', "‘")) and len(span["text"].split()) >= QUOTED_WORDS
    return quoted or parsed.has_clause(span["start"], span["end"])


def _speaks_of(attribution: Attribution, gold: Json) -> bool:
    _, cue, content = attribution
    contents = gold["content"]
    common = sum(_shared(content, part) for part in contents)
    shorter = min(content.end - content.start, sum(part["end"] - part["start"] for part in contents))
    same_cue = any(_shared(cue, part) for part in gold["cue"])
    return (same_cue and common > 0) or common > HALF * shorter


def _sayer_fits(source: Span | None, gold: Json, parsed: Parsed) -> bool:
    if source is None:
        return False
    ours = parsed.head(source.start, source.end)
    return any(
        source.start <= parsed.head(part["start"], part["end"]) < source.end and part["start"] <= ours < part["end"]
        for part in gold["source"]
    )


def _shared(span: Span, part: Json) -> int:
    start, end = int(part["start"]), int(part["end"])
    return max(0, min(span.end, end) - max(span.start, start))


def _told(gold: Json) -> str:
    return " | ".join(" … ".join(part["text"][:80] for part in gold[key]) for key in ("source", "cue", "content"))


def _place(gold: Json) -> tuple[int, int]:
    part = (gold["cue"] or gold["source"])[0]
    return part["start"], part["end"]


SET = DataSet("polnear", MAPPING, (Measure("sayers", floor=0.65),), load, run)
