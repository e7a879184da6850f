"""How English describes a person: rows for the words of a profile."""

from dataclasses import dataclass

from letapis.model import Attribute


@dataclass(frozen=True, slots=True)
class ProfileRow:
    """`heads` are lemmas of the verb (or noun) that describes; `preps` the prepositions whose phrase is the value.

    An empty `preps` means the direct object or complement.
    """

    name: str
    attribute: Attribute
    heads: frozenset[str]
    preps: frozenset[str]
    example: str
    expects: str
    version: int = 1


def _row(name: str, attribute: Attribute, heads: str, preps: str, example: str, expects: str) -> ProfileRow:
    return ProfileRow(name, attribute, frozenset(heads.split()), frozenset(preps.split()), example, expects)


A = Attribute
VERBS = (
    _row("born-in", A.BIRTH_PLACE, "bear", "in at near", "Ihar Losik was born in Baranavichy.", "Baranavichy"),
    _row("studied", A.EDUCATION, "study graduate", "in at from", "He studied in Germany.", "Germany"),
    _row("attended", A.EDUCATION, "enrol", "", "He attended the European Humanities University.", "the European Humanities University"),
    _row("worked", A.EMPLOYER, "work", "in at for with", "She worked at the American Embassy.", "the American Embassy"),
    _row("worked-as", A.OCCUPATION, "work serve", "as", "She worked as a teacher.", "a teacher"),
    _row("lives", A.RESIDENCE, "live reside settle", "in at near abroad", "Pavel Latushka lives in Poland.", "Poland"),
    _row("married", A.FAMILY, "marry", "to", "He is married to an American.", "an American"),
)  # fmt: skip

POSSESSED = {
    A.DOCUMENT: frozenset({"passport", "citizenship", "visa", "permit"}),
    A.FAMILY: frozenset({"child", "son", "daughter", "wife", "husband"}),
}
"""Things that one has: "has a diplomatic passport"."""

CITIZEN_NOUNS = frozenset({"citizen", "national", "citizenship", "dual"})
WORKPLACES = frozenset(
    {
        "embassy",
        "university",
        "newspaper",
        "ministry",
        "company",
        "office",
        "agency",
        "campaign",
        "institute",
        "school",
        "bank",
        "channel",
    }
)
OCCUPATION_NOT = frozenset(
    """man woman person people boy girl prisoner detainee inmate suspect victim defendant citizen national wife husband son daughter
    mother father brother sister child friend relative colleague youth teenager adult individual member native resident accused
    one other those some many all none number group couple family supporter protester demonstrator witness head hero figure""".split()
)
"""Nouns for people that are no occupation."""
