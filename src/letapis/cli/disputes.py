"""What the sources of one state disagree on, said beside it: each value with who says so."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from rich.text import Text

from letapis.cli.chronicle import value_in_words
from letapis.cli.problems import plain
from letapis.cli.telling import OWN_VOICE
from letapis.model.case import Conflict, ConflictKind, Spell
from letapis.register.conflicts import citation_text

ON = {ConflictKind.HAPPENED: "whether it happened", ConflictKind.ALIVE: "whether the person is alive"}


def conflicts_about(spell: Spell, conflicts: Iterable[Conflict]) -> list[Conflict]:
    """Those of the conflicts that statements for or against a state are part of."""
    own = {*spell.statements, *spell.against}
    return [c for c in conflicts if any(own.intersection(position.statements) for position in c.positions)]


def undisputed(spell: Spell, conflicts: Sequence[Conflict]) -> Spell:
    """The state with the laws to show first: what others say instead stands in `disputes`, by whom it is said."""
    first, others = set[str](), set[str]()
    for conflict in conflicts:
        if conflict.kind is ConflictKind.LAW:
            shown, *behind = [set(position.value.split(", ")) for position in conflict.positions]
            first |= shown
            others = others.union(*behind)
    return replace(spell, laws=tuple(law for law in spell.laws if citation_text(law) not in others - first))


def disputes(conflicts: Iterable[Conflict]) -> Iterator[Text]:
    """A line for each conflict: the positions with who takes them, that to show first first."""
    for conflict in conflicts:
        sides = [f"{plain(value_in_words(side))} ({plain(side.said_by) or OWN_VOICE})" for side in conflict.positions]
        what = ON.get(conflict.kind, f"the {conflict.kind.value}")
        yield Text(f"  sources disagree on {what}: {' or '.join(sides)}", "yellow")
