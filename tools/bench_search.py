"""How searching a ledger grows with the people in it: the index in its own database, asked as the program asks.

    bench_search.py [--people 10000 100000] [--kind sqlite]

Each made person is told of by a report of its own, every third by a second one in another language, judged the same.
Searching is timed by its processor time, start-up apart: candidates by the index, their names, the comparison. Half of
the texts have a letter left out. So is what identity adds to filing a report that names one of them. Prints the table
that `tools/eval_names.py` puts into docs/measurements/names.md.
"""

import argparse
import gc
import random
import statistics
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from itertools import islice

from bench_ledger import place_for
from letapis.cli.finding import likely
from letapis.desk.meeting import Met
from letapis.identity import forms
from letapis.ledger import SqlLedger, SqlRegister, open_ledger
from letapis.model import (
    Body,
    EventKind,
    IdentityJudged,
    Judgement,
    Person,
    Report,
    ReportFiled,
    Span,
    Statement,
    StatementRead,
    mention_id,
    statement_id,
)
from made_names import Made, people

AT_ONCE = 2000
"""People filed in one transaction."""
ASKED, PREFIXES = 200, 100
"""Texts sought, and beginnings."""
LONG, SHARE_OF_SLIPS = 6, 0.5
"""Letters from which a surname may lose one in a query; how many queries keep theirs."""
SECOND = 3
"""Every so many people have a second spelling."""
HEAD = (
    "| database | people | index, bytes a person | filling all tables | search, median ms | 99th percentile ms "
    "| found | as typed, median ms | found | filing: noting all | to begin, ms | a name, median ms | 99th % ms "
    "| met |\n" + "|---" * 14 + "|"
)


def told(number: int, name: str, language: str) -> tuple[Report, Statement]:
    """A report that tells of one person, and what it tells."""
    text = f"{name}: detained. {number}"
    line = Span(0, len(text), text)
    report = Report(text, name, "2021-03-01", "Made", f"https://example.org/{number}/{language}", language)
    word = Span(len(name) + 2, len(name) + 10, "detained")
    said = Statement(report.id, EventKind.DETAINED, word, Person(Span(0, len(name), name), name), line, rule="made/1")
    return report, said


def bodies(made: Sequence[Made], start: int) -> Iterator[Body]:
    """What is filed of some people."""
    for number, person in enumerate(made, start):
        spelled = [(person.ru, "ru"), (person.be, "be")] if number % SECOND == 0 else [(person.ru, "ru")]
        mentions = []
        for name, language in spelled:
            report, said = told(number, name, language)
            mentions.append(mention_id(said, statement_id(said)))
            yield ReportFiled(report)
            yield StatementRead(said)
        if len(mentions) > 1:
            yield IdentityJudged(mentions[0], mentions[1], Judgement.SAME, 0.99, ("made so",))


def slipped(chance: random.Random, person: Made) -> str:
    """A query for a person: one of the forms, half of them with a letter left out within the surname."""
    text = chance.choice(forms(person.be)).text
    surname = text.rindex(" ") + 1
    if len(text) - surname < LONG or chance.random() < SHARE_OF_SLIPS:
        return text
    at = chance.randrange(surname + 2, len(text))
    return text[:at] + text[at + 1 :]


def measure(kind: str, size: int) -> str:
    """A row of the table."""
    everybody = list(islice(people(8, more_surnames=30_000, crowded=0.2), size))
    with place_for(kind) as place, closing(open_ledger(place)) as ledger:
        for start in range(0, size, AT_ONCE):
            ledger.append(list(bodies(everybody[start : start + AT_ONCE], start)), actor="letapis")
        register = SqlRegister(ledger)
        began = time.process_time()
        register.catch_up()
        filled = time.process_time() - began
        asked = everybody[:: max(1, size // ASKED)]
        chance = random.Random(7)  # noqa: S311 - made-up data
        names = {person: {person.ru, person.be} for person in asked}
        register.candidates("Иван Зыков")
        gc.collect()
        gc.freeze()  # what was made to measure with is no part of a search
        times, found = [], 0
        for person in asked:
            text = slipped(chance, person)
            began = time.process_time()
            hits = likely(register.candidates(text), text)[:10]
            times.append(time.process_time() - began)
            found += any(names[person] & set(hit.person.variants) for hit in hits)
        typed, begun = [], 0
        for person in asked[:PREFIXES]:
            text = person.ru[: person.ru.rindex(" ") + 5]
            began = time.process_time()
            met = register.candidates(text)
            typed.append(time.process_time() - began)
            begun += any(names[person] & set(one.variants) for one in met)
        times.sort()
        return (
            f"| {kind} | {size:,} | {index_bytes(kind, place) / size:.0f} | {filled:.0f} s | "
            f"{statistics.median(times) * 1e3:.1f} | {times[int(len(times) * 0.99)] * 1e3:.1f} | "
            f"{found}/{len(asked)} | {statistics.median(typed) * 1e3:.1f} | {begun}/{len(typed)} | "
            f"{filing(ledger, asked, chance)} |"
        )


def filing(ledger: SqlLedger, asked: Sequence[Made], chance: random.Random) -> str:
    """What identity adds to filing a report: noting once who is in the ledger, then what each filing takes.

    A name is met where somebody of that name, or of one judged the same, is proposed.
    """
    began = time.process_time()
    Met(ledger).now()
    noted = time.process_time() - began
    began = time.process_time()
    known = Met(ledger).now()
    begin = time.process_time() - began
    names = dict(_mentions(ledger))
    times, met = [], 0
    for number, person in enumerate(asked):
        text = slipped(chance, person)
        began = time.process_time()
        proposed = known.judge([(f"mention:{number}", text)])
        times.append(time.process_time() - began)
        met += any(names.get(one.right) in (person.ru, person.be, text) for one in proposed)
    times.sort()
    late = times[int(len(times) * 0.99)] * 1e3
    return f"{noted:.0f} s | {begin * 1e3:.0f} | {statistics.median(times) * 1e3:.1f} | {late:.1f} | {met}/{len(asked)}"


def _mentions(ledger: SqlLedger) -> Iterator[tuple[str, str]]:
    for entry in ledger.entries(kinds=frozenset(("statement_read",))):
        if isinstance(entry.body, StatementRead) and entry.body.statement.person.name:
            said = entry.body.statement
            yield mention_id(said, statement_id(said)), said.person.name or ""


def index_bytes(kind: str, place: str) -> int:
    """What the tables of the index take on the disk."""
    if kind == "sqlite":
        import sqlite3  # noqa: PLC0415 - for this only

        with closing(sqlite3.connect(place)) as file:
            query = "SELECT sum(pgsize) FROM dbstat WHERE name LIKE 'spelling%' OR name LIKE 'word%'"
            try:
                return int(file.execute(query).fetchone()[0])
            except sqlite3.OperationalError:  # SQLite was built without dbstat
                return 0
    import psycopg  # noqa: PLC0415 - for this only

    with psycopg.connect(place) as server:
        tables = "('spelling', 'spelling_key', 'word')"
        query = f"SELECT sum(pg_total_relation_size(oid)) FROM pg_class WHERE relname IN {tables}"  # noqa: S608 - ours
        found = server.execute(query).fetchone()
        return int(found[0]) if found else 0


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--people", type=int, nargs="+", default=[10_000])
    parser.add_argument("--kind", nargs="+", default=["sqlite"], choices=("sqlite", "postgresql"))
    arguments = parser.parse_args()
    print(HEAD)
    for kind in arguments.kind:
        for size in arguments.people:
            print(measure(kind, size), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
