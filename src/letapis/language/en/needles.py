"""Words without which no English row can hold: what is looked for before a sentence is parsed."""

import re
from collections.abc import Iterable

from letapis.language.en import courts, terms
from letapis.language.en.words import LISTS
from letapis.language.rows import EventRow

PARTICIPLES: dict[str, str] = {
    "wanted-verb": "wanted",
    "try-verb": "tried",
    "fly-out": "flown",
    "taken-in": "taken",
}
"""The only form of the head that a row of the passive can have, where other forms are in every other sentence."""

CHECKED: dict[str, tuple[frozenset[str], ...]] = {
    "penalty-object": (terms.PENALTY_NOUNS,),
    "faces-term": (terms.FACED_WITH,),
    "sees-counsel": (courts.VISITORS,),
    "by-prosecutor": (courts.PROSECUTION,),
    "may-refute": (),
    "named-before-guilty": (terms.GUILTY,),
}
"""What a check of the reader, or a place where a row's person stands, looks for among the words of the sentence."""

WITHOUT = frozenset(
    {"leave-country", "arrive-in-country", "fly-to-country", "return-verb", "arrive-home", "return-noun", "back-in"}
    | {"bring-to-town", "taken-out", "allowed-home", "home-after", "term-in-headline"}
)
"""Journeys: they count only of those to whom something else happens, and are read in what is parsed for that; and what
only a headline says, which is always parsed."""

IRREGULAR = {
    word: tuple(forms.split())
    for word, forms in {
        "be": "be is are was were been being am ’s 's",
        "bear": "bear bore born borne",
        "beat": "beat beaten",
        "become": "became",
        "begin": "begin began begun",
        "bind": "bind bound",
        "break": "break broke broken",
        "bring": "bring brought",
        "catch": "catch caught",
        "choose": "choose chose chosen",
        "come": "come came coming",
        "cut": "cut",
        "deny": "deny denied denies denying",
        "die": "die died dies dying",
        "drive": "drive drove driven",
        "fall": "fall fell fallen",
        "find": "find found",
        "fin": "fined",
        "fine": "fined fine fines fining",
        "flee": "fled flee flees fleeing",
        "fly": "fly flew flown flies",
        "free": "freed free freeing frees",
        "get": "get got gotten getting",
        "give": "give gave given giving",
        "go": "go goes went gone going",
        "grow": "grow grew grown",
        "hang": "hang hanged hung",
        "have": "have has had having",
        "hear": "hear heard hearing hears",
        "hold": "hold held",
        "keep": "keep kept",
        "lay": "lay laid",
        "lead": "lead led",
        "leave": "leave left leaving",
        "lie": "lie lay lain lying",
        "life": "life lives",
        "lose": "lose lost losing",
        "make": "make made making",
        "man": "man men",
        "meet": "meet met",
        "miss": "missing",
        "pay": "pay paid",
        "plead": "pled",
        "policeman": "policemen",
        "put": "put",
        "quiz": "quizzes",
        "run": "run ran",
        "see": "see saw seen",
        "seek": "sought seek",
        "sell": "sell sold",
        "send": "send sent",
        "set": "set",
        "shoot": "shoot shot",
        "show": "show shown",
        "sleep": "slept",
        "speak": "speak spoke spoken",
        "spend": "spend spent",
        "spit": "spat",
        "stand": "stand stood",
        "steal": "steal stole stolen",
        "strike": "strike struck",
        "swear": "swear swore sworn",
        "sweep": "swept",
        "take": "take took taken taking",
        "tell": "tell told",
        "throw": "throw threw thrown",
        "try": "tried try tries trying trial",
        "undergo": "undergo underwent undergone",
        "tie": "tying",
        "uphold": "uphold upheld",
        "waylay": "waylaid",
        "wife": "wives",
        "win": "win won",
        "withdraw": "withdraw withdrew withdrawn",
        "woman": "woman women",
        "write": "write wrote written writing",
    }.items()
}
"""Forms that a stem does not give."""

TERM = re.compile(
    r"\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|life|another|a)"
    r"[ -](?:and[ -]a[ -]half[ -])?(?:years?|months?|days?|life)"
    r"(?=[\w -]{0,40}\b(?:prison|jail|sentence|term|imprisonment|colony|custody|detention|bars|arrest|hard|regime|camp|for))"
    r"|\b(?:gets|got|gave|given|handed|receives?|received|faces?|facing) (?:\w+ ){0,3}?"
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|another|life)"
    r"(?:[ -](?:and[ -]a[ -]half[ -])?(?:years?|months?|days?|without)|(?<=life))\b",
    re.IGNORECASE,
)
"""A length that may be a penalty: "given 15 years" has no other word of its own."""

ENDINGS = frozenset("s es ed d ing n en 's ’s s' s’".split()) | {""}
"""What may follow a stem; a doubled consonant before one of `DOUBLING_ENDINGS` counts, too."""
DOUBLING_ENDINGS = frozenset({"ed", "ing"})
"""“Barred”, "barring"."""

PROFILE = re.compile(
    r"\b(?:born|studied|studies|graduated|works?|worked|working|lives?|lived|married|citizens?|nationals?|passports?|not in)\b"
    r"|, \d\d\b|-year-old",
    re.IGNORECASE,
)
"""Words that describe a person: looked for only where something happens to somebody."""

ABBREVIATION = re.compile(
    r"(?:^|[^\w.])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Rev|Sen|Rep|Gov|Ft|St|Mt|No|vs|[A-Z])$"
    r"|[.](?:[A-Z]|m)$"
)
"""What ends in a dot without ending a sentence: "Mr. X", "10,000 U.S. troops", "at 2 p.m. on Friday"."""

PRONOUN = re.compile(r"\b(?:he|she|they|him|her|them|his|their|both|all)\b", re.IGNORECASE)
"""A word whose person stands in a sentence before."""


Sign = frozenset[str]
"""Stems of which a sentence needs one."""


def signs_of(row: EventRow, facilities: frozenset[str] = frozenset()) -> tuple[Sign, ...]:
    """What a sentence needs for a row to hold in it: a form of each sign; none for a row that speaks of another event.

    `facilities` are the names, each a word, by which a prison may be told without saying that it is one.
    """
    if row.name in WITHOUT or row.person in {"demanded", "condemned"}:
        return ()
    heads = frozenset((PARTICIPLES.get(row.name) or row.heads).split())
    conditions = row.needs.split()
    asked = [_asked(condition, facilities) for condition in conditions]
    checked = [words for key in (*conditions, row.person) for words in CHECKED.get(key, ())]
    return tuple(frozenset(f for word in words for f in _forms(word)) for words in (heads, *asked, *checked) if words)


def event_words(rows: Iterable[EventRow]) -> Sign:
    """What the words that bear an event begin with, whatever else a row asks for."""
    heads = {head for row in rows for head in row.heads.split()}
    return frozenset(form for head in heads for form in _forms(head))


def _asked(condition: str, facilities: frozenset[str]) -> frozenset[str]:
    """The words of which a condition needs one; none where it can hold without a word of a list."""
    if condition.startswith("@"):
        return LISTS[condition[1:]]
    keys, _, wanted = condition.partition("=")
    if not wanted or set(keys.split("|")) & WORDLESS or condition == BY_A_BODY:
        return frozenset()
    words: set[str] = set()
    for word in wanted.split("|"):
        if word in EVERY or word.endswith("-"):
            return frozenset()
        words |= LISTS[word[1:]] if word.startswith("@") else {word}
        words |= facilities | NUMBERED if word == "@facility" else frozenset()
    return frozenset(words)


EVERY = {"*", "@country", "@place", "@nation", "@abroad", "@never"}
"""What any word may be, or a name that only a catalogue knows."""
NUMBERED = frozenset({"ik-", "sizo-", "kp-", "liu-", "iz-", "t-", "uz-"} | {"ik", "sizo", "kp", "liu", "iz", "t", "uz"})
"""Prisons named by letters and a number."""
BY_A_BODY = "subj=@police"
"""The police, or any body at all: "the FBI is holding him"."""
WORDLESS = frozenset({"passive", "human", "human-subject", "subj-human", "person-subject", "gerund", "term", "dative"})
"""Conditions that do not look at the words behind the sign of equality."""


def _forms(word: str) -> tuple[str, ...]:
    """What a form of the word begins with: behind it stands one of `ENDINGS`."""
    lower = word.lower()
    irregular = IRREGULAR.get(lower, ())
    if lower in WHOLE:
        return irregular
    if lower.endswith("y") and lower[-2:-1] not in VOWELS:
        return (lower, lower.removesuffix("y") + "ie", *irregular)
    if lower.endswith("e"):
        return (lower, lower.removesuffix("e") + "ing", *irregular)
    return (lower, *irregular)


VOWELS = {"a", "e", "i", "o", "u", ""}
"""Letters before a last y that stays a y: "delay" has "delays", "deny" "denies"."""
WHOLE = frozenset({"fin", "miss", "try"})
"""Lemmas that are written in their irregular forms only: "fin" is what the model takes "fined" for."""
