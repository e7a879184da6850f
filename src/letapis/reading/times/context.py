"""What is known where a time stands: the day of publication and the time the text is telling of."""

from dataclasses import dataclass, replace
from datetime import date

from letapis.reading.times import calendar as cal

NEVER, CLOSELY, PAST, FREELY = 0, 1, 2, 3
_SOON = 1  # months
_NEXT = 3  # months
_NEWS = 2  # months up to publication in which a day without a year may be news


@dataclass(frozen=True, slots=True)
class Context:
    """The day of publication, the last time told before (`now`), and some switches.

    `lends`: how far `now` gives its year to times without one: `FREELY`, to a date `CLOSELY` following (in a later
    sentence of the paragraph), as `PAST` to any in a paragraph that tells of years past alone, unless it may be news,
    or `NEVER` (in another paragraph, or where it was itself counted from the publication). `ahead`: words nearby
    announce a future, `back` that they step back in a tale ("he had been arrested on"), `onward` that they go on with
    it. `nearest`: the words (`until`, `by`) fit what is to come as well as what was. `guessed`: the year of `now` was
    itself had by the publication, so that another month is better had by it too. `narrative`: the text tells of times
    long before its publication (a history, a chronicle), so that a time without a year belongs to the time last told,
    never to the publication; `middle` is then the middle one of its years.
    `heads`: a time heads the paragraph, an entry of a chronicle, and `head` is that time.
    """

    published: date | None = None
    now: cal.Partial | None = None
    lends: int = FREELY
    ahead: bool = False
    back: bool = False
    onward: bool = False
    nearest: bool = False
    narrative: bool = False
    middle: int | None = None
    guessed: bool = False
    heads: bool = False
    head: cal.Partial | None = None

    def at_head(self) -> "Context":
        """In an entry of a chronicle a new sentence goes on from its day: “21 December - … since 2015. In April …”."""
        if self.head is None or self.now is None:
            return self
        back = (self.now[0], self.now[1] or 1) < (self.head[0], self.head[1] or 1)
        return replace(self, now=self.head) if back else self

    def after(self, edtf: str | None) -> "Context":
        """The context once this time was told."""
        point = cal.point_of(edtf)
        return replace(self, now=point, lends=FREELY, guessed=False) if point else self

    def lender(self, month: int | None, day: int | None) -> cal.Partial | None:
        """The time last told, where it gives its year to a time of this month and day."""
        if self.now is None or self.lends == NEVER:
            return None
        if self.lends == FREELY:
            return self.now
        if month is None or self.now[1] is None:
            return None
        if self.back or self.lends == PAST:
            return self.now
        ahead = (month - self.now[1]) % cal.MONTHS
        if day is None:  # "She disappeared on 14 May 2020. She was arrested in June."
            told = self.now[2] is not None and 0 < ahead <= _NEXT and self._long_ago(month)
            return self.now if ahead == _SOON or told else None
        whole = self.now[2] is not None or ahead == 0
        return self.now if (whole and ahead <= _SOON) or (0 < ahead <= _NEXT and self._long_ago(month)) else None

    def doubtful(self, month: int | None, day: int | None) -> bool:
        """“Was held in 2021 and jailed in March 2022. In August …”: of that year, or the August just past."""
        lender = self.lender(month, day)
        if self.lends not in {PAST, CLOSELY} or self.back or month is None or self.published is None or lender is None:
            return False
        if lender[1] == month and lender[2] is None:
            return False  # "came in May 2024. On 28 May he was held"
        closely = replace(self, lends=CLOSELY).lender(month, day) is not None
        since = (self.published.month - month) % cal.MONTHS
        today = (self.published.month, self.published.day)
        lately = self.published.year - ((month, day or 1) > today)  # the year of that time just past
        return lender[0] < lately - (month < (lender[1] or month)) and since < (_NEWS if closely else _NEXT)

    def _long_ago(self, month: int) -> bool:
        """“Was arrested in October 2011. He was freed on 25 December”: where the last December is no news."""
        return self.published is not None and (self.published.month - month) % cal.MONTHS > _NEXT

    @property
    def origin(self) -> cal.Partial | None:
        """The time last told, failing that the day of publication."""
        if self.now:
            return self.now
        return (self.published.year, self.published.month, self.published.day) if self.published else None
