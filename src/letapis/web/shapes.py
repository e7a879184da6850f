"""Register records as JSON, for the API: the shapes of the dataclasses, dates as ISO 8601, enums as their words."""

from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from letapis.model import Statement, statement_to_json

Json = dict[str, Any]


def as_json(value: Any) -> Any:  # noqa: ANN401 - any record in, any JSON value out, a line a kind
    """Any record of the model as plain JSON values."""
    if isinstance(value, Statement):
        return statement_to_json(value)
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, datetime | date):
        return value.isoformat()
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: as_json(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, dict):
        return {str(key): as_json(item) for key, item in value.items()}
    if isinstance(value, list | tuple | frozenset):
        return [as_json(item) for item in value]
    return value
