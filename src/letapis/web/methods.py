"""The methodology page: each rule of the register in a sentence, with where it comes from."""

from dataclasses import dataclass

from letapis.model import SayerKind
from letapis.register import Rules
from letapis.web.translation import marked as _


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule by its short name, in plain words."""

    name: str
    says: str


SECTIONS: tuple[tuple[str, tuple[Rule, ...]], ...] = (
    (
        _("What is kept"),
        (
            Rule(
                _("Statements, not facts"),
                _(
                    "Letapis keeps what reports say, word for word, with who says so, how sure they are and "
                    "whether it has happened. A denial is a statement of its own."
                ),
            ),
            Rule(
                _("Nothing is overwritten"),
                _(
                    "Every report, statement, correction and judgement is one more entry of a chained log. A "
                    "correction stands beside what was read; whoever takes something back adds an entry."
                ),
            ),
            Rule(
                _("Two clocks"),
                _(
                    "Every answer has a day on which it was so, and a day on which the ledger knew it. The same"
                    " question about the same two days always has the same answer."
                ),
            ),
        ),
    ),
    (
        _("How cases are computed"),
        (
            Rule(
                _("What moves an axis"),
                _(
                    "Only what is told as having happened, is not denied and was not rejected by a human. "
                    "Plans, demands and conditions stand in the chronicle and move nothing."
                ),
            ),
            Rule(
                _("Three axes"),
                _(
                    "Custody, procedure and recognition are kept apart. Recognition is always somebody's "
                    "judgement and is never computed."
                ),
            ),
            Rule(
                _("Days are never invented"),
                _(
                    "A date known to the month stays a month. What may have begun or ended on several days is "
                    "drawn and counted as open."
                ),
            ),
            Rule(
                _("Disagreement is shown"),
                _(
                    "Where sources differ on a place, a date, a law, a term, or on whether it happened at all, "
                    "all sides stand side by side. Which of them goes first, the order at the end of this page says."
                ),
            ),
            Rule(
                _("Expected ends are marked as such"),
                _(
                    "The end of a term is computed by the law of the country and shown as an expectation with "
                    "its source. Once it has passed without news, custody is no longer certain."
                ),
            ),
            Rule(
                _("A detention is a beginning"),
                _(
                    "Whoever is told to have been detained, with no word of custody since, is surely held for as long "
                    "as the law lets a detention last (72 hours in Belarus), and possibly from then on."
                ),
            ),
        ),
    ),
    (
        _("How people are counted"),
        (
            Rule(
                _("Who is held"),
                _(
                    "Detention, pre-trial detention, house arrest, administrative arrest, penal colony, prison,"
                    " open-type facility, compulsory treatment and punishment cell count. House arrest is "
                    "deprivation of liberty (UN Working Group on Arbitrary Detention, Deliberation 1). "
                    "Restriction of liberty served at home does not count."
                ),
            ),
            Rule(
                _("At least and at most"),
                _(
                    "A count has a lower bound, of those surely held, and an upper bound, of those possibly "
                    "held. Those in custody since a day that nobody tells are counted apart."
                ),
            ),
            Rule(_("Several groups"), _("Somebody held under two articles counts in both, so groups need not add up.")),
            Rule(
                _("Unnamed people"),
                _("People whom nobody names are in no count, since nobody can tell whether they are counted already."),
            ),
            Rule(
                _("Who is who"),
                _(
                    "Mentions are one person where somebody judged so, or where the matcher did and nobody "
                    "disagreed. A human's judgement that two are different people always stands."
                ),
            ),
        ),
    ),
    (
        _("What is public"),
        (
            Rule(
                _("Private until disclosed"),
                _(
                    "A case is public once an editor discloses it. Then only statements that a human accepted, "
                    "corrected or filed are shown."
                ),
            ),
            Rule(
                _("Sealed words"),
                _(
                    "Relatives, witnesses and anonymous sources, homes, families and documents are never "
                    "public. The names of people who are not public are covered in every quote."
                ),
            ),
        ),
    ),
)

CRITERIA: dict[str, str] = {
    "human": _("what a human corrected, accepted or filed first, what one rejected last"),
    "source": _("who says so, the nearest to the event first"),
    "closeness": _("how close to the event it was published"),
    "certainty": _("how sure the sayer is"),
    "recency": _("what was published last first"),
}
"""The criteria of `letapis.register.precedence` in words."""


@dataclass(frozen=True, slots=True)
class Order:
    """What is shown first where sources disagree, by the rules that the register goes by.

    `criteria` in words, the weightiest first; `ranks` of sources, the nearest first, null for a report's own voice.
    """

    criteria: tuple[str, ...]
    ranks: tuple[tuple[SayerKind | None, ...], ...]
    rules: str


def order(rules: Rules) -> Order:
    """The order in words."""
    said = rules.precedence.sources
    ranks = tuple(tuple(kind for kind in said if said[kind] == rank) for rank in sorted(set(said.values())))
    return Order(tuple(CRITERIA[name] for name in rules.precedence.criteria), ranks, rules.name)
