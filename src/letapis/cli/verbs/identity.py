"""`letapis identity`: who is who, judged by humans and by the machine."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import click
from rich.text import Text

from letapis.cli.actor import by_option
from letapis.cli.context import Program, pass_program
from letapis.cli.doubting import Doubt, doubts, settled_pairs
from letapis.cli.finding import comparison_to_json, one_person, short_id
from letapis.cli.judgements import (
    READ,
    judged_otherwise,
    mentions_of,
    pairs_judged,
    rows_of,
    split_pairs,
    standing_judgements,
)
from letapis.cli.output import Output, format_option, print_lines, print_list
from letapis.cli.problems import ProblemError, plain
from letapis.cli.profiling import weighed
from letapis.cli.reports import short, timeline
from letapis.cli.terminal import console, counting, progress
from letapis.desk.reviewing import choose_name, judge, judge_pairs
from letapis.identity import Suggestion, suggest
from letapis.model import Judgement
from letapis.model.case import Individual

WORDS = {
    Judgement.SAME: ("=", "the same person"),
    Judgement.DIFFERENT: ("≠", "different people"),
    Judgement.UNSURE: ("?", "left open"),
}


@click.group("identity")
def command() -> None:
    """Judge who is who, and see what was judged and why.

    \b
    letapis identity suggest                     two who may be one
    letapis identity doubts                      one who may be two
    letapis identity same "Viktar Babaryka" "Viktor Babariko" --reason "same birth date"
    letapis identity different person:bafb3606 person:36e38429 --reason "father and son"
    letapis identity split "Ivan Ivanou" --report 1592008d --reason "the lawyer, not the student"
    letapis identity log "Ivan Ivanou"

    Every judgement is an entry; nothing is merged in place. A human's goes before the machine's, and two whom a human
    keeps apart stay apart, whatever the machine proposes later.
    """


@command.command("suggest", short_help="List people who may be one, with the reasons.")
@click.option("--unsure", is_flag=True, help="Also those that the matcher leaves open.")
@format_option
@pass_program
def suggest_pairs(program: Program, output: Output, *, unsure: bool) -> None:
    """List people who may be one, with the reasons; those a human has judged are left out.

    \b
    letapis identity suggest
    letapis identity suggest --unsure --format jsonl > to-look-at.jsonl

    Pairs are found by their names, then weighed by what is told of them: birth, death, custody, places, occupation,
    articles. What contradicts (another date of birth, custody elsewhere on the same day) is never outweighed by a name:
    such a pair is told with --unsure only.
    """
    with program.ledger() as ledger, program.register() as register:
        people = {person.id: person for person in register.people()}
        judged = pairs_judged(standing_judgements(ledger), people.values())
        names = [(person.id, name) for person in people.values() for name in person.variants]
        with counting("comparing", len(names), program, printing=output is Output.JSONL) as count:
            found = suggest(names, decided=lambda a, b: frozenset((a, b)) in judged, unsure=unsure, progress=count)
            rows = (_suggestion(one, people) for one in weighed(found, register.case, unsure=unsure))
            if output is Output.JSONL:
                print_lines(rows)
                return
            told = list(rows)
    print_list(told) if output is Output.JSON else _print_suggestions(told, program)


def _suggestion(one: Suggestion, people: Mapping[str, Individual]) -> dict[str, Any]:
    return {
        "left": one.a,
        "right": one.b,
        "left_name": people[one.a].name,
        "right_name": people[one.b].name,
        **comparison_to_json(one.comparison),
    }


def _print_suggestions(rows: Iterable[dict[str, Any]], program: Program) -> None:
    table = timeline()
    for row in rows:
        head = Text.assemble((plain(row["left_name"]), "bold"), "  ~  ", (plain(row["right_name"]), "bold"))
        ids = Text(f"{row['left'][:15]} {row['right'][:15]}", "dim")
        reasons = Text("; ".join(plain(reason["text"]) for reason in row["reasons"] if reason["text"]), "italic")
        table.add_row(Text(f"{row['decision']} {row['score']:.2f}"), Text("\n").join([head, reasons, ids, Text()]))
    console().print(table) if table.row_count else program.note("Nobody seems to be counted twice.")


@command.command("doubts")
@format_option
@pass_program
def list_doubts(program: Program, output: Output) -> None:
    """List people counted as one who may be two.

    \b
    letapis identity doubts
    letapis identity doubts --format jsonl

    Two of one name who were detained, or held, in two towns on one day, whose birth dates differ or whose ages are a
    generation apart, one of whom was dead when the other was held. Sources may just disagree: a human decides, by
    `letapis identity split` or, where it is one person, by withdrawing or rejecting what is wrong. Where one report
    tells of both under one name, the name of one of them is corrected at the desk.
    """
    with program.ledger() as ledger, program.register() as register:
        settled = settled_pairs(standing_judgements(ledger))
        people = [person for person in register.people() if person.statements > 1]
        cases = progress((register.case(person.id) for person in people), "comparing", program, printing=False)
        found = [(case.person, doubt) for case in cases if case for doubt in doubts(case, settled)[:1]]
    rows = [
        {
            "person": person.id,
            "name": person.name,
            **doubt._asdict(),
            "comparison": comparison_to_json(doubt.comparison),
        }
        for person, doubt in found
    ]
    if output is Output.JSON:
        print_list(rows)
    elif output is Output.JSONL:
        print_lines(rows)
    else:
        _print_doubts(found, program)


def _print_doubts(found: Sequence[tuple[Individual, Doubt]], program: Program) -> None:
    table = timeline()
    for person, doubt in found:
        head = Text.assemble((plain(person.name or "unnamed"), "bold"), f"  {short_id(person)}")
        reasons = [
            reason.text for reason in doubt.comparison.reasons if reason.weight < 0 and reason.feature != "start"
        ]
        how = _remedy(person, doubt)
        parts = [head, Text(plain("; ".join(reasons)), "italic"), Text(how, "dim"), Text()]
        table.add_row(Text(f"{short(doubt.left_report)} {short(doubt.right_report)}", "dim"), Text("\n").join(parts))
    console().print(table) if found else program.note("Nobody seems to be two.")


def _remedy(person: Individual, doubt: Doubt) -> str:
    """How a human parts the two: by a split, or, within one report, by correcting the name of one of them."""
    if doubt.left == doubt.right:
        return "one report tells of both: correct the name of one of them at the desk (letapis serve)"
    return f"letapis identity split {short_id(person)} --report {short(doubt.right_report)} --reason …"


def _judging(judgement: Judgement) -> Callable[..., None]:
    def judged(program: Program, left: str, right: str, reason: tuple[str, ...], actor: str) -> None:
        with program.ledger() as ledger, program.register() as register:
            one, other = one_person(register, left), one_person(register, right)
            if one.id == other.id and judgement is not Judgement.SAME:
                message = f"{left!r} and {right!r} are one person here: `letapis identity split` takes mentions out"
                raise ProblemError(message)
            if one.id == other.id:
                message = f"{left!r} and {right!r} are one person already"
                raise ProblemError(message)
            earlier = judged_otherwise(register.entries_about(one.id), one, other, judgement)
            [entry] = judge(ledger, one.mentions[0], other.mentions[0], judgement, actor=actor, reasons=reason)
        program.note(f"entry {entry.seq}: {actor} judges {one.name} and {other.name} {WORDS[judgement][1]}")
        for before, said in earlier:
            program.note(
                f"entry {before.seq}: {before.actor} judged them {WORDS[said][1]}; the later counts, both stay"
            )

    judged.__doc__ = f"""Judge two people {WORDS[judgement][1]}.

    \b
    letapis identity {judgement.value} "Viktar Babaryka" person:36e38429 --reason "why"
    """
    return judged


for _judgement in Judgement:
    _verb = _judging(_judgement)
    _verb = pass_program(_verb)
    _verb = by_option(_verb)
    _verb = click.option("--reason", multiple=True, metavar="TEXT", help="Why; may be given several times.")(_verb)
    _verb = click.argument("left", metavar="A")(click.argument("right", metavar="B")(_verb))
    command.add_command(click.command(_judgement.value)(_verb))


@command.command("split", short_help="Take mentions out of a person.")
@click.argument("name")
@click.option(
    "--report", "reports", multiple=True, metavar="ID", help="Mentions in this report: the id's first letters."
)
@click.option("--written", multiple=True, metavar="NAME", help="Mentions under this spelling.")
@click.option("--reason", multiple=True, metavar="TEXT", help="Why; may be given several times.")
@by_option
@pass_program
def split(
    program: Program, name: str, reports: tuple[str, ...], written: tuple[str, ...], reason: tuple[str, ...], actor: str
) -> None:
    """Take mentions out of a person: they are judged different from all others.

    \b
    letapis identity split "Ivan Ivanou" --report 1592008d --reason "the lawyer, not the student"
    letapis identity split "Viktar Babaryka" --written "Viktor Babariko"

    A split stays split whatever the machine proposes later.
    """
    with program.ledger() as ledger, program.register() as register:
        person = one_person(register, name)
        mentions = mentions_of(ledger.entries(kinds=READ), person)
        pairs = split_pairs(mentions, reports, written)
        if not pairs:
            message = "none of the mentions, or all of them, are meant: --report and --written say which to take out"
            raise ProblemError(message)
        judge_pairs(ledger, pairs, Judgement.DIFFERENT, actor=actor, reasons=reason)
    program.note(f"{actor} takes {len({left for left, _ in pairs})} of {len(mentions)} mentions out of {person.name}")


@command.command("name")
@click.argument("person", metavar="WHO")
@click.argument("name")
@click.option("--language", default="en", show_default=True, metavar="TAG", help="A BCP 47 tag: en, be, ru, be-tarask.")
@by_option
@pass_program
def name_person(program: Program, person: str, name: str, language: str, actor: str) -> None:
    """Choose how a person is written in a language.

    \b
    letapis identity name "Vitaly Shklyarau" "Віталь Шкляраў" --language be
    """
    with program.ledger() as ledger, program.register() as register:
        one = one_person(register, person)
        [entry] = choose_name(ledger, one.mentions[0], name, language, actor=actor)
    program.note(f"entry {entry.seq}: {short_id(one)} is {name} in {language}")


@command.command("log")
@click.argument("name", required=False)
@format_option
@pass_program
def log(program: Program, name: str | None, output: Output) -> None:
    """Show what was judged of whom, when, by whom and why.

    \b
    letapis identity log
    letapis identity log Babaryka --format jsonl
    """
    with program.ledger() as ledger, program.register() as register:
        mentions = set(one_person(register, name).mentions) if name else None
        rows = rows_of(ledger, mentions)
        if output is not Output.TABLE:
            (print_list if output is Output.JSON else print_lines)(rows)
            return
        table = timeline()
        for row in rows:
            mark, words = WORDS[Judgement(row["judgement"])]
            head = Text.assemble(
                (plain(f"{row['left_name']} {mark} {row['right_name']}"), "bold"),
                f"  {words}{', withdrawn since' if row['withdrawn'] else ''}",
            )
            why = Text(plain("; ".join(row["reasons"])) or "no reason given", "italic")
            who = Text(
                f"entry {row['seq']}, {plain(row['actor'])}" + (f", {row['score']:.2f}" if row["score"] else ""), "dim"
            )
            table.add_row(Text(row["recorded_at"][:16].replace("T", " ")), Text("\n").join([head, why, who, Text()]))
        console().print(table) if table.row_count else program.note("Nothing was judged yet.")
