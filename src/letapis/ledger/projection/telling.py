"""Which reports tell of somebody, and the ids that reports have: the tables know them by numbers."""

import json
from collections.abc import Iterable

from sqlalchemy import Connection, select

from letapis.ledger.projection.keys import number
from letapis.ledger.projection.loading import among, components_of
from letapis.ledger.projection.state import mention_of
from letapis.ledger.projection.tables import source, told_in


def reports_on(connection: Connection, ids: Iterable[str]) -> dict[str, frozenset[str]]:
    """By id (of a person or a mention), the reports that tell of its component; those of nobody are left out."""
    mentions = {one: number(mention_of(one)) for one in ids}
    components = components_of(connection, mentions.values())
    told: dict[int, set[int]] = {}
    query = select(told_in.c.component, told_in.c.report)
    for component, report in among(connection, query, told_in.c.component, set(components.values())):
        told.setdefault(component, set()).add(report)
    named = report_ids(connection, set().union(*told.values()))
    found = ((one, told.get(components[key], ())) for one, key in mentions.items() if key in components)
    return {one: frozenset(named[report] for report in reports if report in named) for one, reports in found}


def report_ids(connection: Connection, reports: Iterable[int]) -> dict[int, str]:
    """By number, the ids of the reports that were filed."""
    rows = among(connection, select(source.c.report, source.c.about), source.c.report, reports)
    return {int(report): str(json.loads(about)["id"]) for report, about in rows}
