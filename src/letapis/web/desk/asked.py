"""What an address asks for: the two clocks, and a person."""

from letapis.model import Individual, PersonCase, Status
from letapis.web.clocks import Clocks, read_clocks
from letapis.web.desk.problems import Problem
from letapis.web.desk.visits import Visit


def clocks(visit: Visit, on: str, known: str) -> Clocks:
    """The clocks of an address; a Problem where they are no days."""
    try:
        return read_clocks(on, known, visit.desk.clock().date())
    except (ValueError, OverflowError):
        raise Problem(422, "day") from None


def person_id(key: str) -> str:
    """The id that an address abbreviates."""
    return f"person:{key}"


def content_id(key: str) -> str:
    """The id of a report or a statement that an address abbreviates."""
    return f"sha256:{key}"


def case(visit: Visit, key: str, asked: Clocks) -> tuple[PersonCase, Status]:
    """The case of a person and how it stands; a Problem where there is none, or none was known yet.

    A person's id names its first mention, so the address of somebody merged away still leads to the person.
    """
    for identity in (person_id(key), f"mention:{key}"):
        found = visit.desk.register.case(identity, known=asked.known)
        status = visit.desk.register.status(identity, on=asked.on, known=asked.known)
        if found and status:
            return found, status
    later = asked.known and visit.desk.register.case(person_id(key))
    raise Problem(404, "early" if later else "missing")


def names(people: tuple[Individual, ...]) -> dict[str, str]:
    """The name to show of each person."""
    return {person.id: person.name or "" for person in people}
