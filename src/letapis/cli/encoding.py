"""Records of the register as JSON: the same keys as the records' fields, days and instants in ISO 8601."""

from dataclasses import fields, is_dataclass
from datetime import date, datetime
from typing import Any

from letapis.model import Statement, statement_to_json
from letapis.model.chain import instant_to_text


def to_json(value: Any) -> Any:  # noqa: ANN401 - any record in, any JSON out
    """JSON for a record or whatever is in one; a statement as in the contract, with its report's id."""
    if isinstance(value, Statement):
        return {**statement_to_json(value), "report_id": value.report_id}
    if isinstance(value, datetime):
        return instant_to_text(value)
    if isinstance(value, date):
        return value.isoformat()
    if is_dataclass(value) and not isinstance(value, type):
        return {item.name: to_json(getattr(value, item.name)) for item in fields(value)}
    if isinstance(value, tuple | list):
        return [to_json(item) for item in value]
    return value
