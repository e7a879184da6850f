"""Long lists of values in a query as one parameter each, so that the query is the same whatever their number."""

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Connection, FromClause, Text, any_, column, func, literal, select
from sqlalchemy.dialects.postgresql import ARRAY


def one_of(connection: Connection, wanted: ColumnElement[Any], values: Sequence[Any]) -> ColumnElement[bool]:
    """Whether a column has one of the values (numbers or texts without lone surrogates)."""
    if connection.dialect.name == "postgresql":
        return wanted == any_(literal(list(values), ARRAY(wanted.type)))
    listed = func.json_each(json.dumps(list(values))).table_valued(column("value", wanted.type))
    return wanted.in_(select(listed.c.value))


def pairs_of(connection: Connection, values: Sequence[tuple[int, int]]) -> FromClause:
    """Pairs of numbers as a table with the columns `one` and `other`."""
    if connection.dialect.name == "postgresql":
        lists = (literal([pair[place] for pair in values], ARRAY(BigInteger)) for place in (0, 1))
        return func.unnest(*lists).table_valued("one", "other").render_derived(name="pair")
    listed = func.json_each(json.dumps(list(values))).table_valued(column("value", Text))
    one, other = (func.json_extract(listed.c.value, f"$[{place}]") for place in (0, 1))
    return select(one.label("one"), other.label("other")).subquery()
