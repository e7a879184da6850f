"""The names of those whose words are sealed: a report calls "her mother" by her name in one breath, and later again.

Pure functions. What is read says who speaks (`Sayer.name`); a name that follows at once ("her mother Alena", "his wife,
Vera Kot,") is taken from the words. Whoever a statement is about is no secret, whoever's relative that may be.
"""

import re
from collections.abc import Collection, Iterable

from letapis.desk.declined import beginnings, declined_spans
from letapis.model import Attribute, RoleName, SayerKind, Span, Statement

SAYERS = frozenset({SayerKind.RELATIVE, SayerKind.WITNESS, SayerKind.ANONYMOUS})
"""Sources who can be harmed for having spoken."""
SHORTEST = 3
"""Letters of a word of a name that is looked for by itself; shorter ones are in too many others."""
_WORD = r"(?:[^\W\d_]\.|[^\W\d_](?:[\w'’-]*\w)?)"
_NAME = re.compile(rf"{_WORD}(?: {_WORD})*")
_FOLLOWS = re.compile(rf"(?:, | )(?:(?:named|called) )?((?:(?![a-zа-яёіў]){_WORD})(?: (?![a-zа-яёіў]){_WORD})*)")
_NAMED = re.compile(rf"(?<!\w)(?![a-zа-яёіў]){_WORD}(?: (?![a-zа-яёіў]){_WORD})+")


def sealed_names(statements: Iterable[Statement], following: Iterable[Span] = ()) -> tuple[str, ...]:
    """Names of sealed sources and each of their words, none of whom a statement is about; the longest first.

    `following` are names that follow sealed words (`following_spans`); a single word there, or among what is told of a
    family, is covered where it stands and not sought elsewhere, for it may be a town's or a body's.
    """
    told = tuple(statements)
    public = _public(told)
    sayers = (sayer for s in told for sayer in s.attribution if sayer.kind in SAYERS)
    named = [words for sayer in sayers if _is_name(words := (sayer.name or "").split())]
    told_of = (name for statement in told for name in _in_family(statement))
    named += [words for name in (*(span.text for span in following), *told_of) if len(words := name.split()) > 1]
    found: set[str] = set()
    for words in named:
        if any(word.casefold() not in public for word in words):
            found |= {" ".join(words)}
            found |= {word for word in words if len(word) >= SHORTEST and word.casefold() not in public}
    return tuple(sorted(found, key=lambda name: (-len(name), name)))


def sealed_beginnings(statements: Iterable[Statement], names: Iterable[str]) -> frozenset[str]:
    """What the words of sealed names begin with in any case, but for those of people whom a statement is about."""
    return beginnings(names, (statement.person.name or "" for statement in statements))


def named_spans(
    text: str, names: Iterable[str], offset: int = 0, begin: Collection[str] = frozenset()
) -> tuple[Span, ...]:
    """Where names stand in a text that begins at `offset`, as whole words; in any case those that `begin` so."""
    return declined_spans(text, begin, offset) + tuple(
        Span(found.start() + offset, found.end() + offset, found.group())
        for name in names
        for found in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text)
    )


def following_spans(text: str, spans: Iterable[Span], statements: Iterable[Statement]) -> tuple[Span, ...]:
    """Names that follow sealed words at once in the whole text; none of whom a statement is about."""
    public = _public(statements)
    found = (_FOLLOWS.match(text, span.end) for span in spans)
    names = (match.span(1) for match in found if match)
    cut = (Span.cut(text, start, end) for start, end in names)
    return tuple(span for span in cut if any(word.casefold() not in public for word in span.text.split()))


def _in_family(statement: Statement) -> list[str]:
    """Names in what is told of somebody's relatives: "a sister, Vera Kot"; a town there is a single word mostly."""
    roles = {role.role: role for role in statement.roles}
    about, value = roles.get(RoleName.ATTRIBUTE), roles.get(RoleName.VALUE)
    if about is None or value is None or (about.value or about.name) != Attribute.FAMILY.value:
        return []
    return _NAMED.findall(value.span.text if value.span else value.name or "")


def _public(statements: Iterable[Statement]) -> set[str]:
    return {word for s in statements for word in (s.person.name or "").casefold().split()}


def _is_name(words: list[str]) -> bool:
    return bool(words) and all(word[0].isupper() and _NAME.fullmatch(word) for word in words)
