"""The recognition axis: who recognised somebody as a political prisoner, and who no longer does. Never computed."""

from collections.abc import Iterable

from letapis.model import EventKind, Recognition
from letapis.register.act import Act
from letapis.register.building import Building, Edge, connect, edge_of
from letapis.register.details import recogniser
from letapis.register.placing import in_order
from letapis.register.rules import Rules

STATES = {
    EventKind.RECOGNISED: Recognition.RECOGNISED,
    EventKind.RECOGNITION_WITHDRAWN: Recognition.WITHDRAWN,
}


def recognition_of(acts: Iterable[Act], rules: Rules) -> tuple[Building, ...]:
    """One spell for each who recognised and for each withdrawal, in the order in which they began."""
    built: list[Building] = []
    edges: dict[str, list[Edge]] = {}

    def take(act: Act) -> None:
        agent = recogniser(act.lines[0])
        key = rules.canonical(agent or "")
        before = [b for b in built if b.end is None and rules.canonical(b.agent or "") == key]
        if any(b.state is STATES[act.kind] for b in before):
            before[-1].support(act)
            return
        edge = edge_of(act)
        for other in before:
            if act.certain:
                other.end = edge
            else:
                other.doubt(act.placed.earliest)
        edges.setdefault(key, []).append(edge)
        built.append(Building(STATES[act.kind], edge, act.certain, [act], agent=agent))

    def order(act: Act) -> tuple[int | str, ...]:
        latest = act.placed.latest.toordinal() if act.placed.latest else 0
        return int(act.kind is EventKind.RECOGNITION_WITHDRAWN), latest, act.id

    in_order([act for act in acts if act.kind in STATES], order, take)
    for own in edges.values():
        connect(own)
    return tuple(built)
