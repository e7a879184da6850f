"""How English describes a person: rows for the words of a profile."""

from letapis.language.rows import ProfileRow
from letapis.model import Attribute


def _row(name: str, attribute: Attribute, heads: str, preps: str, example: str, expects: str) -> ProfileRow:
    return ProfileRow(name, attribute, frozenset(heads.split()), frozenset(preps.split()), example, expects)


A = Attribute
VERBS = (
    _row("born-in", A.BIRTH_PLACE, "bear", "in at near", "Ihar Losik was born in Baranavichy.", "Baranavichy"),
    _row("born-on", A.BIRTH_DATE, "bear", "in on", "Ihar Losik was born in 1992.", "1992"),
    _row("studied", A.EDUCATION, "study graduate", "in at from", "He studied in Germany.", "Germany"),
    _row("attended", A.EDUCATION, "enrol", "", "He attended the European Humanities University.", "the European Humanities University"),
    _row("worked", A.EMPLOYER, "work", "in at for with", "She worked at the American Embassy.", "the American Embassy"),
    _row("worked-among", A.OCCUPATION, "work", "among amongst", "She worked among the miners of Chhattisgarh.", "the miners of Chhattisgarh"),
    _row("taught", A.EMPLOYER, "teach lecture", "at", "He teaches at Stony Brook University.", "Stony Brook University"),
    _row("educated", A.EDUCATION, "educate", "in at", "He was educated at Eton.", "Eton"),
    _row("worked-as", A.OCCUPATION, "work serve", "as", "She worked as a teacher.", "a teacher"),
    _row("lives", A.RESIDENCE, "live reside settle", "in at near abroad", "Pavel Latushka lives in Poland.", "Poland"),
    _row("married", A.FAMILY, "marry", "to", "He is married to an American.", "an American"),
)  # fmt: skip
"""Verbs that describe by what stands behind them."""

LEADING = frozenset("head lead run chair own found cofound co-found edit manage direct represent".split())
"""Verbs by which somebody has an office: "who heads the NGO Control Ciudadano"."""

BODIES = frozenset(
    """organisation organization group party union newspaper magazine website channel foundation movement company agency
    centre center institute committee portal site church branch office ngo charity
    department ministry university faculty school hospital bookshop bookstore publisher firm business shop restaurant bakery
    clinic theatre theater library archive museum broadcaster station channel""".split()
)
"""What one leads by profession."""

POSSESSED = {
    A.CITIZENSHIP: frozenset({"citizenship", "nationality"}),
    A.DOCUMENT: frozenset({"passport", "visa", "permit"}),
    A.FAMILY: frozenset({"child", "son", "daughter", "wife", "husband", "brother", "sister"}),
}
"""Things that one has: "has a diplomatic passport", "holds dual citizenship"."""

HAVE = "have"
"""“Has a daughter”: family, where who "holds his daughter" tells none."""
POSSESSING = frozenset({HAVE, "hold", "possess"})
"""Verbs of what one has: "holds a Polish passport"."""

CHANGING = POSSESSING | frozenset(
    "give renounce acquire obtain receive get take lose gain earn complete finish relinquish".split()
)
"""Verbs of papers and degrees: "gave up US citizenship", "took his doctorate"."""
DEGREES = frozenset("doctorate phd degree master bachelor diploma mba masters".split())
"""What one studies for."""
STUDYING = frozenset({"study", "read"})
"""“Studied law”: with a field of learning, and with nothing else."""
FIELDS = frozenset(
    """law medicine journalism history philosophy physics mathematics maths economics politics engineering chemistry biology
    philology linguistics literature theology sociology psychology architecture music film business management education
    pharmacy geography agriculture design anthropology theatre dentistry""".split()
)
"""Fields of learning."""

EXILE = frozenset({"exile"})
"""“Lives in exile”: where nothing else tells where."""
SITTING = frozenset("parliament cabinet congress senate council assembly duma knesset bundestag legislature".split())
"""“A member of parliament”: an office, where a member of something else has none."""
MEMBERS = frozenset({"member"})
"""Who sits in one."""

NO_RESIDENCE = frozenset({"exile", "hiding", "fear", "poverty", "isolation", "secret", "danger"})
"""“Lives in exile in the United States”: how, not where."""

NOUNS: dict[str, Attribute] = {
    **dict.fromkeys(("citizen", "national", "citizenship", "dual"), A.CITIZENSHIP),
    **dict.fromkeys(("resident", "inhabitant"), A.RESIDENCE),
    **dict.fromkeys(("graduate", "alumnus", "alumna"), A.EDUCATION),
    "native": A.BIRTH_PLACE,
    **dict.fromkeys(
        """wife husband mother father son daughter brother sister widow widower parent spouse child partner fiancé fiancée
        uncle aunt cousin nephew niece girlfriend boyfriend fiancee fiance grandmother grandfather grandson granddaughter stepson stepdaughter""".split(),
        A.FAMILY,
    ),
}  # fmt: skip
"""What a noun for a person tells; any other tells an occupation."""

WHERE = frozenset({A.RESIDENCE, A.BIRTH_PLACE})
"""Attributes whose value is the place that follows: "a native of Baranavichy"."""

BESIDE = {"of": A.EMPLOYER, "with": A.EMPLOYER, "from": A.RESIDENCE}
"""Prepositions of a phrase set off behind a name: "Hamedi, of the daily Shargh,"."""

OCCUPATION_NOT = frozenset(
    """man woman person people boy girl prisoner detainee inmate suspect victim defendant convict co-defendant fugitive hostage
    friend relative colleague youth teenager adult individual member accused ally accomplice couple pair trio duo twin
    one other those some many all none number group couple family supporter protester demonstrator witness hero figure
    criminal terrorist extremist traitor spy separatist thug bandit enemy puppet agent saboteur murderer thief compatriot""".split()
)
"""Nouns for people that are no occupation."""

AGE = frozenset({"age"})
"""“At the age of 57”."""
TURNING = frozenset({"turn"})
"""“Turned 26 in prison”."""
OLD = frozenset({"old"})
"""“Is 31 years old”."""
ONE_MAN = frozenset({"a", "an", "the", "this"})
"""What stands before a noun for one person: "a man of 43"."""
OF_SO_MANY = frozenset({"father", "mother", "parent", "group", "crowd", "team", "number", "pair", "family", "leader"})
"""Nouns behind which a number counts others: "a father of 12"."""
