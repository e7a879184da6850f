"""From a name on the command line to one person of the register."""

from datetime import datetime

from letapis.cli.problems import ProblemError
from letapis.desk.register_port import Register
from letapis.identity import Decision, compare
from letapis.model.case import Individual

SHOWN = 5


class NobodyFoundError(ProblemError):
    """The ledger tells of nobody with this name."""

    def __init__(self, name: str) -> None:
        super().__init__(f"nobody in the ledger is called {name!r}; `letapis people` lists everyone")


class SeveralFoundError(ProblemError):
    """The name fits several people."""

    def __init__(self, name: str, people: tuple[Individual, ...]) -> None:
        names = "; ".join(f"{one.name or 'unnamed'} ({short_id(one)})" for one in people[:SHOWN])
        more = f" and {len(people) - SHOWN} more" if len(people) > SHOWN else ""
        super().__init__(f"{name!r} may be any of {len(people)}: {names}{more}; give the fuller name or the id")


def one_person(register: Register, name: str, known: datetime | None = None) -> Individual:
    """The person meant; a problem where there is none, or more than one."""
    found = register.find(name, known=known)
    if not found:
        people = register.people(known=known)
        found = tuple(one for one in people if name.startswith("person:") and one.id.startswith(name))
        found = found or _alike(people, name)
    if len(found) == 1:
        return found[0]
    if not found:
        raise NobodyFoundError(name)
    raise SeveralFoundError(name, found)


def short_id(person: Individual) -> str:
    """The beginning of a person's id."""
    return person.id[: len("person:") + 8]


def _alike(people: tuple[Individual, ...], name: str) -> tuple[Individual, ...]:
    """Those one of whose names may be the same name in another spelling, the surest first."""
    scored = [
        (max(_likeness(name, variant) for variant in person.variants), person) for person in people if person.variants
    ]
    best = sorted((item for item in scored if item[0] > 0), key=lambda item: -item[0])
    sure = [person for score, person in best if score >= 1]
    return tuple(sure or [person for _, person in best])


def _likeness(name: str, variant: str) -> float:
    compared = compare(name, variant)
    return {Decision.SAME: 1.0 + compared.score, Decision.UNSURE: compared.score, Decision.DIFFERENT: 0.0}[
        compared.decision
    ]
