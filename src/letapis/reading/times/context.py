"""What is known where a time stands: the day of publication and the time the text is telling of."""

from dataclasses import dataclass, replace
from datetime import date

from letapis.reading.times import calendar as cal


@dataclass(frozen=True, slots=True)
class Context:
    """The day of publication, the last time told before (`now`), and some switches.

    `lends`: whether `now` gives its year to times without one (one counted from the publication does not). `ahead`: words nearby announce a future. `nearest`: the words (`until`, `by`) fit what is to come as well as what was.
    `narrative`: the text tells of times long before its publication (a history, a
    chronicle), so that a time without a year belongs to the time last told, never to the publication.
    """

    published: date | None = None
    now: cal.Partial | None = None
    lends: bool = True
    ahead: bool = False
    nearest: bool = False
    narrative: bool = False

    def after(self, edtf: str | None) -> "Context":
        """The context once this time was told."""
        point = cal.point_of(edtf)
        return replace(self, now=point, lends=True) if point else self

    @property
    def lender(self) -> cal.Partial | None:
        """The time last told, where it gives its year to times without one."""
        return self.now if self.lends else None

    @property
    def origin(self) -> cal.Partial | None:
        """The time last told, failing that the day of publication."""
        if self.now:
            return self.now
        return (self.published.year, self.published.month, self.published.day) if self.published else None
