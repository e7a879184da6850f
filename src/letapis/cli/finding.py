"""From a name on the command line to people of the register."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple

from letapis.cli.problems import ProblemError
from letapis.desk.register_port import Register
from letapis.identity import Comparison, Decision, compare
from letapis.identity.index import Index
from letapis.identity.lookup import nearness
from letapis.model.case import Individual
from letapis.model.chain import instant_to_text

SHOWN = 5
NEAR = 75.0
"""How near a name has to sound (`letapis.identity.lookup.nearness`) to be shown where none else was found."""


class NobodyFoundError(ProblemError):
    """The ledger tells of nobody with this name, or did not at the instant asked about."""

    def __init__(self, name: str, known: datetime | None = None) -> None:
        if known:
            at = instant_to_text(known)
            super().__init__(
                f"nobody whom the ledger knew of at {at} is called {name!r}; leave out --known to ask of now"
            )
        else:
            super().__init__(f"nobody in the ledger is called {name!r}; `letapis people` lists everyone")


class SeveralFoundError(ProblemError):
    """The name fits several people."""

    def __init__(self, name: str, people: Sequence[Individual]) -> None:
        names = "; ".join(f"{one.name or 'unnamed'} ({short_id(one)})" for one in people[:SHOWN])
        more = f" and {len(people) - SHOWN} more" if len(people) > SHOWN else ""
        super().__init__(f"{name!r} may be any of {len(people)}: {names}{more}; give the fuller name or the id")


class Hit(NamedTuple):
    """Somebody whose name may be the one asked for, under the likeliest of the spellings."""

    person: Individual
    name: str
    comparison: Comparison


def one_person(register: Register, name: str, known: datetime | None = None) -> Individual:
    """The person meant by a name in any spelling, or by an id or its beginning; a problem for none or several."""
    found: Sequence[Individual] = register.find(name, known=known)
    if not found:
        if name.startswith("person:"):
            found = [one for one in register.people(known=known) if one.id.startswith(name)]
        found = found or _meant(likely(register.candidates(name, known=known), name))
    if len(found) == 1:
        return found[0]
    if not found:
        raise NobodyFoundError(name, known)
    raise SeveralFoundError(name, found)


def likely(people: Sequence[Individual], name: str) -> list[Hit]:
    """Those whose name may be this one, the likeliest first."""
    hits = [_best(person, name) for person in people if person.variants]
    return sorted((hit for hit in hits if hit.comparison.decision is not Decision.DIFFERENT), key=_rank)


def begun(people: Sequence[Individual], text: str, most: int) -> list[Hit]:
    """Those of whose name this is the beginning, as somebody types it; in the order of the names, so many at most."""
    index, bearers = Index(), dict[str, list[Individual]]()
    for person in people:
        for variant in person.variants:
            if variant not in bearers:
                index.add(variant)
            bearers.setdefault(variant, []).append(person)
    found: dict[str, Hit] = {}
    for name in index.complete(text, most * SHOWN):
        for person in bearers[name]:
            found.setdefault(person.id, Hit(person, name, compare(text, name)))
    return list(found.values())[:most]


def nearest(people: Sequence[Individual], text: str, most: int) -> list[Hit]:
    """Those whose names sound near to this one, though they compare as names of others; the nearest first."""
    found = [(nearness(text, name), name, person) for person in people for name in person.variants]
    best: dict[str, Hit] = {}
    for near, name, person in sorted(found, key=lambda one: (-one[0], one[1])):
        if near >= NEAR:
            best.setdefault(person.id, Hit(person, name, compare(text, name)))
    return list(best.values())[:most]


def comparison_to_json(comparison: Comparison) -> dict[str, Any]:
    """A comparison as JSON, each reason with its words."""
    reasons = [{**reason._asdict(), "text": reason.text} for reason in comparison.reasons]
    return {"score": comparison.score, "decision": comparison.decision, "reasons": reasons}


def short_id(person: Individual) -> str:
    """The beginning of a person's id."""
    return person.id[: len("person:") + 8]


def _best(person: Individual, name: str) -> Hit:
    return min((Hit(person, variant, compare(name, variant)) for variant in person.variants), key=_rank)


def _rank(hit: Hit) -> tuple[bool, float, str]:
    return not hit.comparison.match, -hit.comparison.score, hit.name


def _meant(hits: Sequence[Hit]) -> list[Individual]:
    """Those decided the same; where there are none, all that are likely."""
    return [hit.person for hit in hits if hit.comparison.match] or [hit.person for hit in hits]
