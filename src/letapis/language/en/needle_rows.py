"""Words without which no English row can hold: what is looked for before a sentence is parsed."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from letapis.language.en import clauses, courts, mends, misdeeds, people, prepositions, pronouns, stance, terms, verbs
from letapis.language.en.needle_beside import BEHIND, CLOSE, FAR, OUT_OF
from letapis.language.en.needle_forms import forms_of, participles_of
from letapis.language.en.needles import BY_LENGTH
from letapis.language.en.sayings import SAY_VERBS
from letapis.language.en.verbs import PARTICIPLE_ENDING
from letapis.language.en.words import LISTS, WEEKDAYS
from letapis.language.rows import EventRow

PARTICIPLES: dict[str, str] = {
    "wanted-verb": "wanted",
    "driven-away": "driven",
    "taken-then": "taken",
    "taken-on-day": "taken",
    "taken-again": "taken",
    "try-verb": "tried",
    "not-seen-since": "seen",
    "nobody-has-seen": "seen",
    "nobody-has-seen-since": "seen",
    "fly-out": "flown",
    "taken-in": "taken",
    "taken-in-by-police": "taken",
    "taken-along": "taken",
    "taken-by-men": "taken",
    "taken-away": "taken",
    "taken-between-towns": "taken",
}
"""The only form of the head that a row of the passive can have, where other forms are in every other sentence."""

NEGATING = frozenset(
    "no not never neither nor none nobody nothing no-one cannot without hardly".split()
    + [
        f"{verb}n{mark}t"
        for mark in ("'", "’")
        for verb in "do did does wo was were is are has have had ca could would should must".split()
    ]
)
"""Words one of which negates a verb or a noun."""

CHECKED: dict[str, tuple[frozenset[str], ...]] = {
    "penalty-object": (terms.PENALTY_NOUNS | terms.LIFE,),
    "faces-term": (terms.FACED_WITH,),
    "sees-counsel": (courts.VISITORS,),
    "deed-clause": (verbs.DEEDS,),
    "wrong-clause": (verbs.WRONGS,),
    "to-wrong": (misdeeds.LINKED_TO,),
    "by-court": (courts.COURTS | courts.JUDGES,),
    "allowed-by-court": (courts.COURTS | courts.JUDGES, verbs.ALLOWING),
    "said-of-oneself": (SAY_VERBS,),
    "becomes-term": (terms.UNITS,),
    "behind-term": (terms.UNITS,),
    "to-be-served": (terms.UNITS, stance.FUTURE_MODALS | verbs.OBLIGED | verbs.BE),
    "by-prosecutor": (courts.PROSECUTION,),
    "term": (terms.LASTING,),
    "behind-colon": (terms.VERDICT_READ,),
    "guilty-before": (terms.VERDICT_READ, terms.GUILTY),
    "penalty-comes": (terms.PENALTY_SIGNS, terms.LASTING),
    "ends-penalty": (terms.PENALTY_SIGNS | terms.TERMS,),
    "stands": (terms.STAND,),
    "obj-stand": (terms.STAND,),
    "alleged-aside": (verbs.ALLEGING, courts.ALLEGING_BODIES),
    "defaming-clause": (verbs.DEFAMING,),
    "outlaw-clause": (terms.OUTLAWS,),
    "charge-comes": (terms.CHARGES | {"indictment"}, terms.NEW_CHARGES),
    "of-trial": (courts.TRIALS,),
    "free-to-go": (verbs.GOING,),
    "is-term": (verbs.BE, terms.UNITS),
    "under-report": (terms.REPORTING,),
    "under-law": (prepositions.UNDER,),
    "for-human": (prepositions.FOR,),
    "dated": (mends.MONTHS | WEEKDAYS | mends.UNITS_OF_TIME,),
    "named-before-guilty": (terms.GUILTY,),
    "negated": (NEGATING,),
    "negated-over": (NEGATING,),
    "where-clause": (clauses.WHERE,),
    "where-of": (clauses.WHERE,),
    "taken-over": (prepositions.OVER_CAUSE, pronouns.WHAT),
    "to-have": (verbs.HAVE,),
    "on-skin": (people.LIMBS,),
    "no-obj": (pronouns.TOO_LITTLE | stance.NO_PERSON,),
    "unable": (
        verbs.ABLE | verbs.UNABLE | verbs.COULD | {"couldn", "can't", "can’t", "couldn't", "couldn’t", "cannot"},
    ),
    "claimed": (misdeeds.SAYING,),
    "wrongful": (misdeeds.WRONGFUL | misdeeds.MISDEEDS,),
    "content-misdeed": (misdeeds.CLAIMS, misdeeds.WRONGFUL | misdeeds.MISDEEDS),
    "as-outlaw": (misdeeds.WRONGFUL,),
    "tells-demand": (stance.DEMAND_MODALS,),
    "part-clause": (verbs.PARTAKING | verbs.PARTS,),
    "links-clause": (verbs.LINKS,),
    "not-to-come": (NEGATING,),
    "own-thing": (people.HIS_OR_HER,),
    "by-ruling": (courts.COURTS | courts.JUDGES, verbs.RULING),
    "ruled-baseless": (courts.COURTS | courts.JUDGES, verbs.RULING),
    "without-doing": (prepositions.WITHOUT,),
}
"""What a check of the reader, or a place where a row's person stands, looks for among the words of the sentence."""


@dataclass(frozen=True, slots=True)
class Sign:
    """Stems of which a sentence needs a form; `behind` where it stands not far behind a form of the sign before this one.

    `close` where it stands right behind a form of the head.
    """

    stems: frozenset[str]
    behind: bool = False
    close: bool = False


Way = tuple[Sign, ...]
"""All the signs that a sentence needs, first that of the head."""


def ways_of(row: EventRow, facilities: frozenset[str] = frozenset()) -> tuple[Way, ...]:
    """The ways in which a row can hold, one as a rule; none for a row that speaks of another event.

    `facilities` are the names, each a word, by which a prison may be told without saying that it is one.
    """
    if row.name in BY_LENGTH or row.person in {"demanded", "condemned"}:
        return ()
    conditions = row.needs.split()
    asked = [sign for condition in conditions for sign in _asked(condition, facilities)]
    if row.name in CLOSE:
        asked = [replace(sign, behind=True, close=True) for sign in asked]
    if row.name in BEHIND:
        asked = [replace(sign, behind=True) for sign in asked]
    if row.name in OUT_OF:
        asked = [replace(sign, behind=True, close=True) if sign.stems <= prepositions.OF else sign for sign in asked]
    checked = (*(condition.partition("=")[0] for condition in conditions), row.person)
    asked += [_sign(words) for key in checked for words in CHECKED.get(key, ())]
    heads = _heads(row)
    told = next((c for c in conditions if c.startswith(TOLD_BY)), None)
    if told is not None:
        who = _wanted(told.removeprefix(TOLD_BY), facilities)
        by_them = (_sign({"according"}), _sign(who, behind=True)), (_sign(who), _sign(TELLING, behind=True))
        return tuple((Sign(heads), *asked, *both) for both in by_them)
    if "only-speech" not in row.unless.split():
        return ((Sign(heads), *asked),)
    speech = _sign(verbs.CONDEMN).stems & heads  # "condemned to death", not "condemned the arrest"
    return (Sign(heads - speech), *asked), (Sign(speech), _sign(prepositions.TO), *asked)


def event_words(rows: Iterable[EventRow]) -> frozenset[str]:
    """What the words that bear an event begin with, whatever else a row asks for."""
    return _sign(head for row in rows for head in row.heads.split()).stems


def _sign(words: Iterable[str], *, behind: bool = False) -> Sign:
    return Sign(frozenset(form for word in words for form in forms_of(word)), behind)


def _heads(row: EventRow) -> frozenset[str]:
    """The forms of its heads in which a row can hold."""
    conditions = row.needs.split()
    only = PARTICIPLES.get(row.name) or next((c for c in conditions if c.startswith(FORM)), None)
    if only is not None:
        return frozenset(only.removeprefix(FORM).split("|"))
    heads = row.heads.split()
    if "passive" in conditions:
        return frozenset(form for word in heads for form in participles_of(word))
    if "participle" in conditions:
        return frozenset(f for word in heads for f in participles_of(word) if f.endswith(PARTICIPLE_ENDING))
    return frozenset(form for word in heads for form in forms_of(word))


FORM = "form="
"""The condition that names the form of the head itself."""


def never_behind(row: EventRow, stem: str) -> frozenset[str]:
    """The words right behind which a form of a head, or the head and an s, is not what the row looks for.

    “The question", "no charges": a noun, where a verb is asked for; "has held": no passive; "was taken": not "those taken".
    """
    conditions = row.needs.split()
    if any(condition.startswith("of-those=") for condition in conditions):
        return HAVING | BEING
    if "passive" in conditions:
        return HAVING
    base = stem in row.heads.split() and not stem.endswith(PARTICIPLE_ENDING)
    return ARTICLES if row.pos == "V" and base else frozenset()


def goes_far(row: EventRow) -> bool:
    """Whether what a row asks for may stand far from its head: who tells it, or what follows a person told of at length."""
    return row.name in FAR or any(condition.startswith(TOLD_BY) for condition in row.needs.split())


def in_one_form(row: EventRow) -> bool:
    """Whether a row names the very form of its head."""
    return any(condition.startswith(FORM) for condition in row.needs.split())


AS_IT_IS = frozenset({"", "'", "’", "'s", "’s"})
"""Endings with which a form is still that form."""
ARTICLES = frozenset("a an the no another every its his their my our your".split())
"""Before a noun, never right before a verb: "the question"."""
BARE = frozenset({"", "s", "es"})
"""Endings of a verb with which it may be a noun as well."""
HAVING = frozenset("has have had having ’ve 've".split())
"""Before the participle of an active verb: "has held talks"."""
BEING = frozenset("is are was were be been being am get gets got getting".split())
"""Before the participle of a passive, which describes no noun before it: "was taken"."""


def _asked(condition: str, facilities: frozenset[str]) -> Iterator[Sign]:
    """What a condition needs: one of its prepositions, and behind it one of the words that it names."""
    keys, _, wanted = condition.partition("=")
    if keys.startswith("@"):
        yield _sign(LISTS[keys[1:]])
    elif wanted and keys != FORM[:-1]:
        named = set(keys.split("|"))
        if named <= PREPOSITIONS:
            yield Sign(frozenset(named | {SHOWN_FOR[word] for word in named & SHOWN_FOR.keys()}))
        words = _wanted(wanted, facilities)
        if words and not named & WORDLESS and condition != BY_A_BODY:
            yield _sign(words, behind=named <= PREPOSITIONS | PARTICLES and not words & pronouns.RELATIVES)


def _wanted(wanted: str, facilities: frozenset[str]) -> frozenset[str]:
    """The words that a condition names; none where it names what any word may be."""
    words: set[str] = set()
    for word in wanted.split("|"):
        if word in EVERY:
            return frozenset()
        words |= LISTS[word[1:]] if word.startswith("@") else {word.removesuffix("-")}
        words |= facilities | NUMBERED if word in PRISONS else frozenset()
    return frozenset(words)


PREPOSITIONS = frozenset(
    "about aboard across after against along among as at before behind between by down during for from in inside into"
    " near of off on onto out outside over since through till to towards under until upon with without".split()
)
"""Keys of conditions that are the very word: the sentence holds one of them, whatever stands behind it."""
PARTICLES = frozenset({"prt"})
"""Keys of conditions whose words stand behind the head, as those of prepositions do: "picked up"."""
SHOWN_FOR = {"until": "pending"}
"""Prepositions as which a mask shows another word to the parser (`masks`): "jailed pending trial"."""
PRISONS = {"@facility", "@named_prison"}
"""Lists that hold the names of prisons, too."""
EVERY = {"*", "@country", "@place", "@nation", "@abroad", "@never", "@demonym"}
"""What any word may be, or a name that only a catalogue knows."""
NUMBERED = frozenset(
    f"{letters}{mark}{n}"
    for letters in ("ik", "sizo", "kp", "liu", "iz", "t", "uz")
    for mark in ("-", "")
    for n in range(10)
)
"""Prisons named by letters and a number."""
BY_A_BODY = "subj=@police"
"""The police, or any body at all: "the FBI is holding him"."""
TOLD_BY = "told-by="
"""The condition of whose word it is: "according to the prosecution, …", "…, the prosecution said"."""
TELLING = frozenset("say tell report write add announce confirm note".split())
"""Verbs of a source that is set apart with its sentence's end, as `framing` knows them."""
WORDLESS = frozenset(
    {"told-by", "passive", "human", "human-subject", "subj-human", "person-subject", "gerund", "dative"}
)
"""Conditions that do not look at the words behind the sign of equality."""
