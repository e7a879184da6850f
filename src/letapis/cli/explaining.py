"""A reading explained on the terminal, and as JSON: each statement's rule, and the words that gave each field."""

from collections.abc import Iterator

from rich.console import Console
from rich.table import Table
from rich.text import Text

from letapis.cli.dates import in_words
from letapis.cli.problems import plain
from letapis.cli.reports import heading, is_foreign
from letapis.cli.telling import quoted, told
from letapis.cli.wording import SAYERS
from letapis.model import Basis, Explained, Explanation, Field, Ground, How, SayerKind, Span, reading_to_json

HOW: dict[str, str] = {
    How.WORDS: "",
    How.NAME: "named so",
    How.PRONOUN: "a pronoun; the likeliest of those told of before",
    How.DESCRIPTION: "a description; whom the report describes so",
    How.FOCUS: "nobody is named there; what was told last",
    How.OPEN: "left open: nobody is named, or it could not be told",
    How.RULE: "the rule itself says so",
    How.LATER_DAY: "the day lies behind the day of publication",
    Basis.STATED: "stated whole",
    Basis.COMPLETED: "what is missing was supplied from around it",
    Basis.RELATIVE: "counted from another day",
    Basis.BOUNDED: "only an order in time is known",
}
"""How the words gave a value, for a person."""
INDENT = 4


def print_explanation(screen: Console, explanation: Explanation) -> None:
    """The whole reading, for a person."""
    reading = explanation.reading
    screen.print(heading(reading.report))
    for one in explanation.statements:
        screen.print(told(one.statement, person=True))
        screen.print(Text(" " * INDENT).append(quoted(one.statement)))
        screen.print(_table(one))
        screen.print()
    if not explanation.statements and not is_foreign(reading):
        screen.print(Text("  Nothing was read in it that has happened to anybody.", "dim"))
    for aside in reading.set_aside:
        screen.print(Text(f"  set aside at {_at(aside.span)}: {aside.why}: {plain(aside.span.text)}", "dim"))
    for issue in reading.issues:
        at = f" at {issue.start}–{issue.end}" if issue.start is not None else ""
        screen.print(Text(f"  unclear{at}: {plain(issue.message)}", "yellow"))
    screen.print()


def _table(one: Explained) -> Table:
    table = Table.grid(padding=(0, 2))
    table.add_column(width=14 + INDENT, justify="right")
    table.add_column(ratio=1)
    table.add_row(Text("rule", "dim"), _rule(one))
    for ground in one.grounds:
        table.add_row(Text(_field(ground), "dim"), _ground(ground))
    return table


def _rule(one: Explained) -> Text:
    rule = one.rule
    text = Text(plain(rule.name))
    if rule.example:
        text.append(f" – as in “{plain(rule.example)}”", "italic")
    for word, asked in (("needs", rule.needs), ("unless", rule.unless)):
        if asked:
            text.append(f"\n{word}: {plain(asked)}", "dim")
    return text


def _field(ground: Ground) -> str:
    return ground.part.replace("_", " ") if ground.field is Field.ROLE else ground.field.value


def _ground(ground: Ground) -> Text:
    text = Text(plain(in_words(ground.value) if ground.field is Field.WHEN else ground.value) or "–", "bold")
    if ground.field is Field.ATTRIBUTION:
        text.append(f" ({SAYERS[SayerKind(ground.part)]})")
    if ground.span is not None:
        text.append(f" – “{plain(ground.span.text)}” at {_at(ground.span)}")
    if how := HOW[ground.how]:
        text.append(f"; {how}", "dim")
    return text


def _at(span: Span) -> str:
    return f"{span.start}–{span.end}"


def explanation_to_json(explanation: Explanation) -> dict[str, object]:
    """The reading as `letapis read` prints it, with `explained`: for each statement its rule and its grounds."""
    return {**reading_to_json(explanation.reading), "explained": list(map(_explained, explanation.statements))}


def _explained(one: Explained) -> dict[str, object]:
    rule = one.rule
    return {
        "rule": {"name": rule.name, "example": rule.example, "needs": rule.needs, "unless": rule.unless},
        "grounds": [dict(_parts(ground)) for ground in one.grounds],
    }


def _parts(ground: Ground) -> Iterator[tuple[str, object]]:
    span = ground.span
    yield from (("field", ground.field.value), ("part", ground.part or None), ("value", ground.value))
    yield from (("start", span.start if span else None), ("end", span.end if span else None))
    yield from (("text", span.text if span else None), ("how", str(ground.how)))
