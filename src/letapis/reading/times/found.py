"""A time found in a text."""

from dataclasses import dataclass

from letapis.model import Basis, Span
from letapis.reading.times import calendar as cal
from letapis.reading.times.values import Value


@dataclass(frozen=True, slots=True)
class FoundTime:
    """Words that name a time, and the time they name.

    `span` holds the time's own words, without a connective before it. `kind` is `date`, or `set` (every Tuesday) and
    `clock` (at ten), which name no day. `anchor` says what the time hangs on: `absolute` (its own words, or a year from
    the context), `published` (the day of publication), `event` (what was told before: resolve it anew with `resolve`
    where the event is known) or `none`. `edtf` is the time of the words alone, null where nothing gives it;
    `connective` the word before (`since`, `until`, `before`, `after`, `by`, `in`, `on`, `from`, …). `part` is `early`,
    `mid` or `late`: parts without exact bounds keep the text of the whole ("early August" is `2020-08`), as the
    conventions have it. `inner` holds the ends of a range. `after_words` is set where the words wait for an event to
    follow ("a month after his arrest").
    """

    span: Span
    kind: str
    anchor: str
    edtf: str | None
    basis: Basis | None
    connective: str | None
    rule: str
    value: Value | None = None
    part: str | None = None
    inner: "tuple[FoundTime, ...]" = ()
    after_words: bool = False

    @property
    def bounded(self) -> str | None:
        """The EDTF with what the connective makes of it: since 2018 is `2018/..`, before 2018 `../2017`."""
        return None if self.edtf is None else cal.bounded(self.edtf, self.connective)
