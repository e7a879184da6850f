"""Words without which no English row can hold: what is looked for before a sentence is parsed."""

import re

from letapis.language.en.words import LISTS
from letapis.language.rows import EventRow

_CUSTODY = "prison jail gaol colony detention custody cell camp penitentiary isolator barracks sizo bars"

RAREST: dict[str, str] = {
    "take-away-active": "away off",
    "take-away": "away off",
    "bundle-into": "bundle van minibus vehicle bus",
    "throw-in-jail": _CUSTODY,
    "order-held": "hold detain jail remand arrest",
    "house-arrest-verb": "arrest confine",
    "hold-verb": "hold lodge",
    "held-since": "hold",
    "hold-active": "hold",
    "hold-headline": "hold",
    "still-held": "hold",
    "held-incommunicado": "incommunicado",
    "in-prison": _CUSTODY,
    "send-to-prison-term": _CUSTODY,
    "transfer-verb": "transfer relocate move convey",
    "arrive-at-facility": _CUSTODY,
    "take-to-facility": _CUSTODY,
    "walk-out": _CUSTODY,
    "leave-prison": _CUSTODY,
    "out-of-prison": _CUSTODY,
    "visit-verb": _CUSTODY,
    "not-allowed-lawyer": "lawyer counsel doctor",
    "let-out": "let",
    "get-out": "out",
    "set-free": "free let",
    "question-verb": "questioned questioning interrogate quiz grill",
    "summon-verb": "summon questioning interrogation interview",
    "wanted-verb": "wanted",
    "case-opened": "investigation case proceeding probe inquiry",
    "face-charges": "charge indictment counts prosecution",
    "hear-case": "hear",
    "prosecutor-asks": "prosecutor prosecution",
    "could-face": "sentence penalty imprisonment",
    "hand-term": "sentence penalty imprisonment",
    "receive-term": "sentence penalty imprisonment",
    "term-for-offence": "sentence term",
    "find-guilty-apart": "guilty",
    "try-verb": "tried",
    "kill-verb": "kill murder execute assassinate hanged",
    "reject-appeal": "appeal",
    "hand-over": "handed handing hands",
    "flee-country": "fled flee escape",
    "fly-out": "flown",
    "round-up": "rounded rounds rounding picked picks picking scooped hauled",
    "taken-in": "taken",
    "listed-verb": "terrorist extremist registry register agents blacklist list",
    "implicated": "implicate",
    "come-for": "police officers agents soldiers security gendarmes troops",
    "talk-about": "fate plight",
    "serve-sentence": "serve",
    "refute-verb": "deny refute accusation allegation guilt wrongdoing",
    "calls-for-release": "release free",
}
"""What else a sentence needs for a row, where its own words are in every other sentence."""

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
        "begin": "begin began begun",
        "bind": "bind bound",
        "break": "break broke broken",
        "bring": "bring brought",
        "catch": "catch caught",
        "choose": "choose chose chosen",
        "clear": "cleared clears clearing",
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
        "police": "police",
        "put": "put",
        "run": "run ran",
        "see": "see saw seen",
        "seek": "sought seek",
        "sell": "sell sold",
        "send": "send sent",
        "set": "set",
        "shoot": "shoot shot",
        "show": "show shown",
        "speak": "speak spoke spoken",
        "spend": "spend spent",
        "stand": "stand stood",
        "steal": "steal stole stolen",
        "strike": "strike struck",
        "swear": "swear swore sworn",
        "take": "take took taken taking",
        "tell": "tell told",
        "throw": "throw threw thrown",
        "try": "tried try tries trying trial",
        "undergo": "undergo underwent undergone",
        "uphold": "uphold upheld",
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

ENDINGS = frozenset("s es ed d ing e er ers r y ies ied ying ted n en 's ’s ees ment".split()) | {""}
"""What may follow a stem; a doubled consonant before one of `DOUBLING_ENDINGS` counts, too."""
DOUBLING_ENDINGS = frozenset({"ed", "ing"})
"""“Barred”, "barring"."""

PROFILE = re.compile(
    r"\b(?:born|studied|studies|graduated|works?|worked|working|lives?|lived|married|citizens?|nationals?|passports?|not in)\b"
    r"|, \d\d\b|-year-old",
    re.IGNORECASE,
)
"""Words that describe a person: looked for only where something happens to somebody."""

PRONOUN = re.compile(r"\b(?:he|she|they|him|her|them|his|their|both|all)\b", re.IGNORECASE)
"""A word whose person stands in a sentence before."""


Sign = frozenset[str]
"""Stems of which a sentence needs one."""


def signs_of(row: EventRow) -> tuple[Sign, ...]:
    """What a sentence needs for a row to hold in it: a form of each sign; none for a row that speaks of another event."""
    if row.name in WITHOUT or row.person in {"demanded", "condemned"}:
        return ()
    heads, also = frozenset(row.heads.split()), frozenset(RAREST.get(row.name, "").split())
    asked = [_asked(condition) for condition in row.needs.split() if "=" in condition]
    return tuple(frozenset(form for word in words for form in _forms(word)) for words in (heads, also, *asked) if words)


def _asked(condition: str) -> frozenset[str]:
    """The words of which a condition needs one; none where it can hold without a word of a list."""
    keys, _, wanted = condition.partition("=")
    if set(keys.split("|")) & WORDLESS:
        return frozenset()
    words: set[str] = set()
    for word in wanted.split("|"):
        if word == "*" or word in {"@country", "@place", "@nation", "@abroad", "@never"} or word.endswith("-"):
            return frozenset()
        words |= LISTS[word[1:]] if word.startswith("@") else {word}
    return frozenset(words)


WORDLESS = frozenset({"passive", "human", "human-subject", "subj-human", "person-subject", "gerund", "term", "dative"})
"""Conditions that do not look at the words behind the sign of equality."""


def _forms(word: str) -> tuple[str, ...]:
    lower = word.lower()
    if lower in IRREGULAR:
        return IRREGULAR[lower]
    stem = lower.removesuffix("e") if len(lower) > 3 else lower  # noqa: PLR2004  # "seize": seiz-ing
    return (stem.removesuffix("y") if len(stem) > 4 else stem,)  # noqa: PLR2004  # "carry": carri-ed
