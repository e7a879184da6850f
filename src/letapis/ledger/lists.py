"""A long list of values in a query as one parameter, so that the query is the same whatever their number."""

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, any_, column, func, literal, select
from sqlalchemy.dialects.postgresql import ARRAY


def one_of(connection: Connection, wanted: ColumnElement[Any], values: Sequence[Any]) -> ColumnElement[bool]:
    """Whether a column has one of the values (numbers or texts without lone surrogates)."""
    if connection.dialect.name == "postgresql":
        return wanted == any_(literal(list(values), ARRAY(wanted.type)))
    listed = func.json_each(json.dumps(list(values))).table_valued(column("value", wanted.type))
    return wanted.in_(select(listed.c.value))
