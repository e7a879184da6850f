"""The time that the next event is counted from: "later", "two days later", "the same day" of what was told last."""

from collections.abc import Sequence

from letapis.model import When
from letapis.reading.attachment import Placed
from letapis.reading.times import FoundTime
from letapis.reading.triggers import Trigger
from letapis.reading.until_times import of_what_it_lasts_to


def next_anchor(trigger: Trigger, when: When, anchor: str | None) -> str | None:
    """The time that "later" and "the day before" count from: of the event told last that has a point in time.

    "Was held on 3 March. Melia, who was jailed in 2021, was fined two days later": a mere year told aside is no such.
    """
    if when.edtf is None or when.edtf.startswith("..") or when.edtf.endswith("/.."):
        return anchor  # "has been in custody since 10 October": the news goes on where it was
    aside = len(when.edtf) == YEAR and any(t.dep_ == "relcl" for t in (trigger.token, *trigger.token.ancestors))
    return anchor if aside and anchor is not None and len(anchor) > YEAR else when.edtf


YEAR = 4
"""Letters of a bare year, from which nothing is counted in days."""


def _opens(placed: Placed[FoundTime]) -> bool:
    """“On 25 February the Court found …, and they were released the next morning”: a day at the head of a sentence."""
    return placed.found.anchor == "absolute" and placed.first.i - placed.first.sent.start <= 1


def _gone_back(placed: Placed[FoundTime], dated: Sequence[Placed[FoundTime]]) -> bool:
    """“Was arrested on 5 May 2020 over posts of March 2019”: a time before another that its sentence told first."""
    here = (p for p in dated if placed.first.sent.start <= p.first.i < placed.first.i)
    return any((p.found.edtf or "") > (placed.found.edtf or "") for p in here)


def opened_on(trigger: Trigger, dated: Sequence[Placed[FoundTime]]) -> str | None:
    """“On Tuesday X said that Y had been seized. The same day …”: the day of a sentence whose event has none."""
    own = (p for p in dated if p.first.sent == trigger.token.sent and p.found.anchor != "event")
    here = (p for p in own if p.first.i - p.first.sent.start <= 1)
    return next((e for p in here if (e := p.found.edtf) and "/" not in e and len(e) > YEAR), None)


def passed_on(trigger: Trigger, dated: Sequence[Placed[FoundTime]], others: Sequence[Trigger]) -> str | None:
    """A time told between the event before and this one, of no event of the case: "later" counts from it."""
    start, token = trigger.token.sent.start, trigger.token
    before = max((t.token.i for t in others if t.token.i < token.i), default=-1)
    between = [p for p in dated if before < p.first.i < start and p.found.anchor == "absolute"]
    between = [p for p in between if p.first.sent.start > before or not _gone_back(p, dated)]
    between += [p for p in dated if _opens(p) and before < p.first.i and start <= p.first.i < token.i]
    between = [p for p in between if p.found.bounded == p.found.edtf]  # not "in SIZO since 10 October"
    between = [p for p in between if not of_what_it_lasts_to(p)]
    return next((e for p in reversed(between) if (e := p.found.edtf) and "/" not in e and len(e) > YEAR), None)
