"""What a person is called, language by language."""

from collections import Counter
from collections.abc import Iterable, Sequence

from letapis.model import Individual, Line, NameChosen, PersonName, Review
from letapis.register.identity import Cluster

UNKNOWN_LANGUAGE = "und"
"""The BCP 47 tag for a language nobody told."""
HEADING = {"en": 0, UNKNOWN_LANGUAGE: 1}
"""The languages whose name heads a list, the first first; any other comes after them."""


def individual(cluster: Cluster, lines: Sequence[Line], chosen: Iterable[NameChosen] = ()) -> Individual:
    """The person of a cluster, from its lines and the names that humans chose for its mentions (the last counts)."""
    own = {name.language: name.name for name in chosen if name.mention in cluster.mentions}
    named = [line for line in lines if line.statement.person.name]
    told = [line for line in named if line.review is not Review.REJECTED] or named
    counted: dict[str, Counter[str]] = {}
    for line in told:
        counted.setdefault(line.source.language or UNKNOWN_LANGUAGE, Counter())[line.statement.person.name or ""] += 1
    names = [PersonName(language, name, chosen=True) for language, name in own.items()]
    names += [PersonName(language, _fullest(c)) for language, c in counted.items() if language not in own]
    variants = dict.fromkeys([*own.values(), *(line.statement.person.name or "" for line in told)])
    return Individual(cluster.id, _shown(names, counted), tuple(names), tuple(variants), cluster.mentions, len(lines))


def _fullest(names: Counter[str]) -> str:
    """The name written most often among those of at least two words; where none has two, among all."""
    full = Counter({name: n for name, n in names.items() if " " in name}) or names
    return min(full, key=lambda name: (-full[name], -len(name), name))


def _shown(names: Sequence[PersonName], counted: dict[str, Counter[str]]) -> str | None:
    """The English name, a chosen one first; else a chosen one; else that of the language with the most statements.

    Lists and chronicles are in English, so a name chosen for another language is no heading there. A report whose
    language nobody told was read as English.
    """
    ranked = sorted(
        names,
        key=lambda n: (
            HEADING.get(n.language, len(HEADING)),
            not n.chosen,
            -sum(counted.get(n.language, {}).values()),
            n.name,
        ),
    )
    return ranked[0].name if ranked else None
