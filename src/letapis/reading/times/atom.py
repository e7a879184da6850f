"""A time as one token."""

from dataclasses import dataclass

from letapis.reading.times.tokens import Token
from letapis.reading.times.values import Value


@dataclass(slots=True, eq=False)
class Atom(Token):
    """Words that were read as a time: they take part in the next level as one token."""

    value: Value | None = None
    rule: str = ""
    parts: "tuple[Atom, ...]" = ()
    opens: bool = False
