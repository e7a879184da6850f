"""Those named in a ledger, as a ledger keeps them that has more of them than one wants to load for one report."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol, runtime_checkable

Pair = frozenset[str]
"""Two mentions."""


class Bearer(NamedTuple):
    """The mention that bore a name first, and whether several people are known to be called so."""

    mention: str
    namesakes: bool


class Before(Protocol):
    """Those named before, asked for by what a new name needs; see `letapis.desk.identifying.Acquaintances`."""

    def met(self, mention: str) -> bool:
        """Whether a mention is known."""
        ...

    def bearers(self, names: Collection[str]) -> Mapping[str, Bearer]:
        """By name, who bore it; those of names that nobody bore are left out."""
        ...

    def sharing(self, keys: Collection[str], most: int) -> Mapping[str, Sequence[str]]:
        """By key, the names filed under it; of more than `most`, any `most`."""
        ...

    def judged(self, pairs: Collection[Pair]) -> Collection[Pair]:
        """Those of the pairs that somebody has judged."""
        ...


class Nobody:
    """There was nobody before."""

    def met(self, mention: str) -> bool:  # noqa: ARG002
        """No."""
        return False

    def bearers(self, names: Collection[str]) -> Mapping[str, Bearer]:  # noqa: ARG002
        """None."""
        return {}

    def sharing(self, keys: Collection[str], most: int) -> Mapping[str, Sequence[str]]:  # noqa: ARG002
        """None."""
        return {}

    def judged(self, pairs: Collection[Pair]) -> Collection[Pair]:  # noqa: ARG002
        """None."""
        return ()


NOBODY = Nobody()


@dataclass(slots=True)
class Named:
    """What some entries name and judge: mentions with their names in order, pairs judged, of these the different."""

    mentions: dict[str, str] = field(default_factory=dict)
    pairs: set[Pair] = field(default_factory=set)
    different: list[tuple[str, str]] = field(default_factory=list)


class Kept(Before, Protocol):
    """Those whom a ledger keeps, up to some entry."""

    def seen(self) -> int:
        """The last entry of which note was taken."""
        ...

    def keep(self, named: Named, *, after: int, seq: int) -> None:
        """Take note of what the entries from `after` on up to `seq` name; nothing where somebody did so already."""
        ...


@runtime_checkable
class Keeps(Protocol):
    """A ledger that keeps those named in it."""

    def acquainted(self) -> Kept:
        """Those named in it."""
        ...
