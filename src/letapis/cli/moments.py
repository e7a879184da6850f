"""Days, days of knowledge, numbers and heads on the command line."""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, time
from typing import Any

import click

_HASH = re.compile("[0-9a-f]{16,64}")


class EntryNumber(click.IntRange):
    """The number of an entry."""

    name = "entry's number"


class Day(click.ParamType[date]):
    """A day of the calendar, ISO 8601 (`2021-03-01`)."""

    name = "DAY"

    def convert(self, value: str | date, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The day; a usage error where it is none."""
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is no day of the calendar written as YYYY-MM-DD", param, ctx)


class Known(click.ParamType[datetime]):
    """A day of knowledge (`2021-06-01`, all of it, in UTC) or an instant (`2021-06-01T12:00:00Z`)."""

    name = "DAY|INSTANT"

    def convert(self, value: str | datetime, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        """The instant; a usage error where it is none."""
        if isinstance(value, datetime):
            return value
        try:
            if len(value) <= len("2021-06-01"):
                return datetime.combine(date.fromisoformat(value), time.max, UTC)
            instant = datetime.fromisoformat(value)
            return instant.astimezone(UTC) if instant.tzinfo else instant.replace(tzinfo=UTC)
        except (ValueError, OverflowError):  # OverflowError: an hour at either end of the calendar, elsewhere
            self.fail(f"{value!r} is no day (YYYY-MM-DD) and no instant (YYYY-MM-DDTHH:MM:SSZ)", param, ctx)


class HeadHash(click.ParamType[str]):
    """A head of the chain, or so much of its beginning as answers print (`b6bff2d1438524c1…`)."""

    name = "HASH"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The digits, in small letters; a usage error where they are none, or too few to prove anything."""
        digits = value.strip().rstrip("…").lower()
        if not _HASH.fullmatch(digits):
            self.fail(f"{value!r} is no head: `letapis head` prints one, 64 of 0-9 and a-f; 16 at least", param, ctx)
        return digits


def known_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """`--known DAY|INSTANT`."""
    return click.option(
        "--known", type=Known(), help="What the ledger knew on that day (UTC), whatever was filed later."
    )(command)
