"""Compare two names: words are linked, the links become features, the features a score with reasons."""

from collections.abc import Sequence
from functools import lru_cache

from letapis.identity.features import FEATURES
from letapis.identity.joining import WHOLE, join, may_join, slip_in_short_words
from letapis.identity.link import apart
from letapis.identity.linking import Candidate, links_between
from letapis.identity.name import Name, read_name
from letapis.identity.result import Comparison, Reason, Reasons
from letapis.identity.settling import Settled, chosen, concluded, decided, gender_feature, settled, verdict


@lru_cache(maxsize=4096)  # more would be walked through by each full collection of garbage, and are seldom asked for
def compare(a: str, b: str) -> Comparison:
    """Say whether two names, in any scripts and spellings, may be names of one person, and why.

    Only the names are looked at: that two namesakes are two people is for `letapis.identity.evidence`. Any text is
    accepted; one without a readable word gives ``unsure``. Symmetric: ``compare(a, b)`` and ``compare(b, a)`` have the
    same score.

    >>> compare("Сергей Тихановский", "Siarhei Tsikhanouski").decision
    <Decision.SAME: 'same'>
    >>> compare("Sviatlana Tsikhanouskaya", "Siarhei Tsikhanouski").decision
    <Decision.DIFFERENT: 'different'>
    """
    one, other = read_name(a), read_name(b)
    return _Compared(one, other, _told(one, other))


class _Compared(Comparison):
    """A comparison that knows its features, and words them when it is asked to."""

    __slots__ = ("_a", "_b", "_settled")

    def __init__(self, a: Name, b: Name, settled: Settled) -> None:
        self.score = settled.score
        self.decision = settled.decision
        self._reasons = ()
        self._a = a
        self._b = b
        self._settled = settled

    def _worded(self) -> Reasons:
        found = self._settled.found
        return (_START, *[_reason(feature, _said(self._a, a), _said(self._b, b)) for feature, a, b in found])


def _told(a: Name, b: Name) -> Settled:
    """What two names say of each other, in places of their words."""
    if a.empty or b.empty:
        return _UNREADABLE
    if a.unread != b.unread:
        return _UNREAD
    if a.whole is not None and b.whole is not None and apart(a.whole, "other", b.whole, "other"):
        return settled(a.side, b.side, (), "")
    links = tuple(links_between(a, b))
    if not links:
        a.met_stranger()
        b.met_stranger()
    genders = gender_feature(a.readings, b.readings)
    found = settled(a.side, b.side, links, genders)
    if not found.open:
        return found
    parted = found.open > 1 and (links or len(a.words) == 1 or len(b.words) == 1)
    if (parted or a.particles or b.particles) and may_join(a, found.left_a, b, found.left_b):
        return _joined(a, b, links, genders) or found
    return found


def _joined(a: Name, b: Name, links: Sequence[Candidate], genders: str) -> Settled | None:
    """The same where words left over are one word parted, or hide a slip; None where they are not."""
    linked = chosen(a.side, b.side, links)
    before = len(linked.found)
    join(a, b, linked)
    if linked.found and linked.left_a and linked.left_b:
        slip_in_short_words(a, b, linked)
    return concluded(a.side, b.side, linked, genders) if len(linked.found) > before else None


def _alone(feature: str, places: tuple[int, ...]) -> Settled:
    return Settled(*verdict((feature,)), ((feature, places, places),), open=0)


_UNREADABLE, _UNREAD = _alone("unreadable", ()), _alone("unread_script", WHOLE)


def conclude(reasons: Reasons) -> Comparison:
    """The comparison that reasons add up to, the rows of the feature table as much as those of the circumstances."""
    return Comparison(*decided(sum([reason.weight for reason in reasons])), reasons)


def _said(name: Name, places: tuple[int, ...]) -> str:
    return name.text if places == WHOLE else " ".join([name.words[at].text for at in places])


def _reason(feature: str, a: str, b: str) -> Reason:
    weight, says, _ = FEATURES[feature]
    return Reason(feature, weight, says, a, b)


_START = Reason("start", FEATURES["start"].weight, FEATURES["start"].says)
