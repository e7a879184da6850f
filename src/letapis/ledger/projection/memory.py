"""What a register keeps in memory of its answers, so that after an entry only what it bears on is computed anew."""

from dataclasses import dataclass, field

from letapis.desk.again import Again
from letapis.ledger.projection.gatherings import Gatherings
from letapis.ledger.projection.kept import Days, Kept
from letapis.ledger.projection.learnings import Learnings
from letapis.ledger.projection.loading import State
from letapis.ledger.projection.rises import Rises
from letapis.ledger.projection.roll import Roll
from letapis.ledger.projection.unpacked import Unpacked, Version
from letapis.model import Facts, Individual, Present
from letapis.register import Snapshot
from letapis.register.changing import Learned
from letapis.register.counting import Lines

Learning = tuple[int, int, State]
"""What was learned since an entry, of a component in a state."""


@dataclass(frozen=True, slots=True)
class Memory:
    """The people, unpacked cases, cases folded whole, lines of the counts of some days, what was learned of whom.

    A line takes a kilobyte, a folded case some fifty.
    """

    roll: Roll = field(default_factory=Roll)
    rises: Rises = field(default_factory=Rises)
    gatherings: Gatherings = field(default_factory=Gatherings)
    facts: Kept[int, Facts] = field(default_factory=lambda: Kept(200_000))
    present: Days[Version, tuple[Present, ...]] = field(default_factory=lambda: Days(2))
    unpacked: Unpacked = field(default_factory=Unpacked)
    folded: Kept[tuple[int, State], Snapshot] = field(default_factory=lambda: Kept(500))
    lines: Days[Version, tuple[tuple[int, Lines], ...]] = field(default_factory=lambda: Days(2))
    learnings: Learnings = field(default_factory=Learnings)
    called: Again[dict[int, int], list[Individual]] = field(default_factory=Again)
    found: Again[list[Individual], tuple[Individual, ...]] = field(default_factory=Again)
    learned: Kept[Learning, list[Learned]] = field(default_factory=lambda: Kept(20_000))
